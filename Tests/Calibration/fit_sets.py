#!/usr/bin/env python3
"""Keeps the baseline in its place under every set of assumptions.

A set changes how the illegal market works, and with it how many youths are involved. So that sets differ in the former
alone, each has an `illegalDemand.level` at which the baseline has as many person-years involved as under the defaults.
Without options this finds those levels; `--check` says whether the shipped ones still hold, within one per cent.
"""

import argparse
import csv
import io
import math
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEVEL = "illegalDemand.level"
NEAR = 0.01


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keerpunt", default=str(ROOT / ".build/release/keerpunt"))
    parser.add_argument("--replications", default="6")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("sets", nargs="*", help="names of sets; all without any")
    options = parser.parse_args()

    def involved(settings):
        """Person-years involved in the baseline, mean of replications."""
        words = [word for path, value in settings.items() for word in ("--set", f"assumptions.{path}={value}")]
        done = subprocess.run(
            [options.keerpunt, "run", str(ROOT / "Scenarios/baseline.json5"), "--replications", options.replications,
             "--output", "-", "--quiet", *words], check=True, capture_output=True, text=True)
        rows = list(csv.DictReader(io.StringIO(done.stdout)))
        return sum(float(row["person_years_involved"]) for row in rows) / len(rows)

    wanted = involved({})
    print(f"defaults: {wanted:,.0f} person-years involved")
    wrong = 0
    for path in sorted((ROOT / "Scenarios/assumptions").glob("*.json5")):
        if options.sets and path.stem not in options.sets:
            continue
        settings = dict(re.findall(r'^\s*"([\w.]+)": ([\d.]+)', path.read_text(), re.MULTILINE))
        level = float(settings[LEVEL])
        found = involved(settings)
        if options.check:
            is_near = abs(found / wanted - 1) <= NEAR
            wrong += not is_near
            print(f"{path.stem}: {LEVEL} {level:g}, {found / wanted - 1:+.1%}{'' if is_near else ': refit it'}")
            continue
        # A secant in logarithms; involvement goes up with the level, and less than in proportion.
        before, slope = None, 1.0
        for _ in range(8):
            if abs(found / wanted - 1) <= NEAR / 4:
                break
            before = (level, found)
            level = round(level * (wanted / found) ** (1 / slope), 4)
            found = involved(settings | {LEVEL: level})
            if level != before[0] and found != before[1]:
                slope = max(0.3, math.log(found / before[1]) / math.log(level / before[0]))
        plain = involved(settings | {LEVEL: 1})
        print(f"{path.stem}: {LEVEL} {level:g}, {found / wanted - 1:+.2%}; with 1 it has {plain / wanted - 1:+.0%}")
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
