#!/usr/bin/env python3
"""Compares the designs of sweeps, as `keerpunt sweep FILE --points` prints them, with scipy.stats.qmc.

    python check_designs.py [--keerpunt PATH]

Plain Sobol' points must be those of scipy to the last bit, in as many dimensions as there are direction numbers. Designs
with random numbers of their own are held against what must hold for each of them (strata, trajectories), and against the
discrepancies of many designs of scipy. Sweeps vary settings from 0 to 1 in scenarios made for this, so that values are points.
Ends with 1 where something else comes out.
"""

import argparse
import csv
import io
import json
import re
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import numpy
from scipy.stats import qmc

ROOT = Path(__file__).resolve().parents[2]
# Settings of one kind of intervention, all of them from 0 to 1; as many interventions as it takes.
KIND, SETTINGS = "cooperation", 3
STANDARD_DEVIATIONS = 5


class Designs:
    def __init__(self, keerpunt, folder):
        self.keerpunt = keerpunt
        self.folder = Path(folder)
        levers = self.call("levers", "--format", "csv").stdout
        prefix = "interventions.NAME."
        names = [
            row["path"].removeprefix(prefix)
            for row in csv.DictReader(io.StringIO(levers))
            if row["group"] == KIND and row["path"].startswith(prefix) and row["range"] == "0 to 1"
        ]
        if len(names) < SETTINGS:
            sys.exit(f"{KIND} has {len(names)} settings from 0 to 1, {SETTINGS} are needed: choose another kind")
        self.names = names[:SETTINGS]

    def call(self, *words):
        done = subprocess.run([self.keerpunt, *words], capture_output=True, text=True)
        if done.returncode != 0 and words[0] != "sweep":
            sys.exit(f"keerpunt {' '.join(words)} ended with {done.returncode}:\n{done.stderr}")
        return done

    def sweep(self, design, dimensions):
        """The call that prints a design over so many settings, and the columns that these must have."""
        count = -(-dimensions // len(self.names))
        paths = [f"interventions.p{i}.{name}" for i in range(count) for name in self.names][:dimensions]
        scenario = {
            "extends": str(ROOT / "Scenarios/baseline.json5"),
            "interventions": {f"p{i}": {"kind": KIND} for i in range(count)},
        }
        sweep = {"scenario": "base.json5", "vary": {path: {"from": 0, "to": 1} for path in paths}, "design": design}
        (self.folder / "base.json5").write_text(json.dumps(scenario))
        (self.folder / "sweep.json5").write_text(json.dumps(sweep))
        return self.call("sweep", str(self.folder / "sweep.json5"), "--points"), paths

    def points(self, design, dimensions):
        done, paths = self.sweep(design, dimensions)
        if done.returncode != 0:
            sys.exit(f"{design} over {dimensions} settings ended with {done.returncode}:\n{done.stderr[:2000]}")
        rows = list(csv.DictReader(io.StringIO(done.stdout)))
        if [row["point"] for row in rows] != [str(i + 1) for i in range(len(rows))]:
            sys.exit(f"{design}: points are not numbered from 1 on")
        return numpy.array([[float(row[path]) for path in paths] for row in rows])


def strata(points):
    """The number of dimensions in which some stratum has no point."""
    count = len(points)
    return sum(sorted(column) != list(range(count)) for column in numpy.floor(points * count).astype(int).T)


def is_typical(points, sampler):
    """Whether the discrepancy of points is like that of designs that scipy makes."""
    others = [qmc.discrepancy(sampler(seed)) for seed in range(100)]
    return abs(qmc.discrepancy(points) - numpy.mean(others)) <= STANDARD_DEVIATIONS * numpy.std(others)


def are_trajectories(points, levels=4):
    """Whether each d + 1 points change every dimension once, by the step of Morris, on the grid."""
    count, dimensions = points.shape
    delta = levels / (2 * (levels - 1))
    on_grid = numpy.allclose(points * (levels - 1), numpy.round(points * (levels - 1)), atol=1e-12)
    for trajectory in points.reshape(count // (dimensions + 1), dimensions + 1, dimensions):
        steps = numpy.diff(trajectory, axis=0)
        moved = numpy.nonzero(steps)
        if sorted(moved[1]) != list(range(dimensions)) or len(set(moved[0])) != dimensions:
            return False
        if not numpy.allclose(abs(steps[moved]), delta, atol=1e-12):
            return False
    return on_grid


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--keerpunt", default=str(ROOT / ".build/release/keerpunt"), metavar="PATH")
    warnings.simplefilter("ignore")  # scipy warns of counts that are no power of 2
    table = (ROOT / "Sources/Experiments/Designs/SobolDirections+Table.swift").read_text("utf-8")
    most = int(re.search(r"mostDimensions = (\d+)", table).group(1))
    faults = []

    def check(claim, holds):
        print(("ok: " if holds else "WRONG: ") + claim)
        if not holds:
            faults.append(claim)

    with tempfile.TemporaryDirectory() as folder:
        designs = Designs(parser.parse_args().keerpunt, folder)
        for dimensions in (1, 2, 10, 50, most):
            ours = designs.points({"sobol": 1024, "scramble": False}, dimensions)
            theirs = qmc.Sobol(dimensions, scramble=False).random(1024)
            check(f"1,024 plain Sobol' points in {dimensions} dimensions are those of scipy", (ours == theirs).all())
        refused, _ = designs.sweep({"sobol": 4}, most + 1)
        check(f"Sobol' over {most + 1} settings is refused as bad data", refused.returncode == 65)
        check(f"the refusal names the most dimensions, {most}", str(most) in refused.stderr)

        scrambled = designs.points({"sobol": 256}, 6)
        check("256 scrambled Sobol' points have one point in each stratum", strata(scrambled) == 0)
        check(
            "256 scrambled Sobol' points are spread like those of scipy",
            is_typical(scrambled, lambda seed: qmc.Sobol(6, scramble=True, seed=seed).random(256)))
        latin = designs.points({"latinHypercube": 200}, 6)
        check("200 points of a Latin hypercube have one point in each stratum", strata(latin) == 0)
        check(
            "200 points of a Latin hypercube are spread like those of scipy",
            is_typical(latin, lambda seed: qmc.LatinHypercube(6, seed=seed).random(200)))
        morris = designs.points({"morris": 20}, 6)
        check("20 trajectories of Morris have 140 points", morris.shape == (140, 6))
        check("each trajectory changes every setting once, by 2/3, on four levels", are_trajectories(morris))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
