#!/usr/bin/env python3
"""Known parameters are found again from data that the model made with them.

A small city lives with parameters that differ from the defaults; what it shows becomes a target file, with twice the standard
error as tolerance. Then `calibrate` starts from the defaults, with other random numbers, and must state an interval for each
parameter that holds the one that made the data.
"""

import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile

TRUTH = {"assumptions.ownAccountOffending.level": (1.1, "0.4..1.6"), "assumptions.illegalDemand.level": (0.8, "0.4..2")}
TARGETS = {
    "suspects": "100 * suspected[12-24] / youths[12-24]",
    "odd_jobs": "100 * pupils_recruited[12-20] / pupils[12-20]",
    "approached": "100 * approached[16-26] / youths[16-26]",
}
HEADER = "target,what,value,tolerance,unit,source,date,scenario,expression,role,note".split(",")


def write_targets(path, values):
    with open(path, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        for name, expression in TARGETS.items():
            value, tolerance = values[name]
            rows.writerow([name, name, value, tolerance, "per cent", "made", "now", "town.json5", expression, "calibrate", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keerpunt", default=".build/release/keerpunt")
    keerpunt = str(pathlib.Path(parser.parse_args().keerpunt).resolve())

    def run(*words):
        done = subprocess.run([keerpunt, *words, "--quiet"], cwd=folder, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"keerpunt {' '.join(words)}: {done.stderr}")

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run(
            [keerpunt, "city", "generate", "town", "--youths", "12000", "--neighbourhoods", "24", "--seed", "5"],
            cwd=folder, check=True, capture_output=True)
        (folder / "town.json5").write_text(
            '{ title: "A town", city: "town", weeks: 208, burnIn: 260, replications: 12, seed: 11 }\n')
        write_targets(folder / "unknown.csv", {name: (1, 1) for name in TARGETS})
        truth = [word for path, (value, _) in TRUTH.items() for word in ("--set", f"{path}={value}")]
        # The first evaluation of a search is what the settings give; its one parameter hardly matters.
        run("calibrate", "assumptions.peers.anywhere", "--targets", "unknown.csv", "--steps", "1", "--output", "made", *truth)
        with open(folder / "made" / "evaluations.csv", newline="") as file:
            first = next(csv.DictReader(file))
        made = {}
        for name in TARGETS:
            runs = [float(first[f"{name}_{number}"]) for number in range(1, 13)]
            mean = sum(runs) / len(runs)
            spread = (sum((x - mean) ** 2 for x in runs) / (len(runs) - 1)) ** 0.5
            made[name] = (mean, 2 * spread / len(runs) ** 0.5)
        write_targets(folder / "made.csv", made)
        parameters = [f"{path}={within}" for path, (_, within) in TRUTH.items()]
        run("calibrate", *parameters, "--targets", "made.csv", "--seed", "12", "--output", "found")
        with open(folder / "found" / "parameters.csv", newline="") as file:
            rows = {row["parameter"]: row for row in csv.DictReader(file)}
        wrong = 0
        for path, (value, _) in TRUTH.items():
            row = rows[path]
            lower, upper = float(row["lower"]), float(row["upper"])
            holds = lower <= value <= upper
            wrong += not holds
            print(f"{path}: made with {value}, found {float(row['fitted']):.3f}, 95 % interval {lower:.3f} to {upper:.3f}"
                  f"{'' if holds else ': MISSED'}")
        if wrong:
            sys.exit(1)


if __name__ == "__main__":
    main()
