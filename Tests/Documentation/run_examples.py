#!/usr/bin/env python3
"""Runs the examples of the documentation, as a reader would who copies them.

The examples are the fenced blocks of the articles (Sources/*/*.docc/*.md) that are marked as r, python, sql or bash. Each
runs by itself, those of an article one after the other in a folder that holds Scenarios, Results/reference and nothing
else; `keerpunt` is on the path. One that ends with an error, or that names a PNG file and does not draw it, fails.
"""

import argparse
import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUN = {"r", "python", "sql", "bash"}
# Blocks that are read, not run by this script.
SHOWN = {"", "zsh", "json5", "csv", "swift", "console"}
QUERY = "import duckdb, sys; duckdb.sql(open(sys.argv[1]).read()).show()"


def blocks(article):
    """The fenced blocks of an article: number of the first line, language and text."""
    found, start, language, lines = [], 0, "", None
    for number, line in enumerate(article.read_text(encoding="utf-8").splitlines(), 1):
        fence = re.fullmatch(r"\s*```\s*(\S*)\s*", line)
        if fence and lines is None:
            start, language, lines = number + 1, fence[1], []
        elif fence:
            found.append((start, language, "\n".join(lines) + "\n"))
            lines = None
        elif lines is not None:
            lines.append(line)
    if lines is not None:
        sys.exit(f"failed: {article}:{start}: the block has no end")
    return found


def missing(language, text):
    """What an example needs and this machine lacks."""
    if language == "r":
        return [] if shutil.which("Rscript") else ["Rscript"]
    if language == "bash":
        return [] if shutil.which("bash") else ["bash"]
    modules = ["duckdb"] if language == "sql" else re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE)
    return [name for name in dict.fromkeys(modules) if importlib.util.find_spec(name) is None]


def command(language, file):
    return {
        "r": ["Rscript", "--vanilla", file],
        "python": [sys.executable, file],
        "sql": [sys.executable, "-c", QUERY, file],
        "bash": ["bash", file],
    }[language]


def fault(language, text, folder, environment):
    """Runs an example in a folder; what went wrong, with all that it printed, or nothing."""
    with tempfile.TemporaryDirectory() as scratch:
        file = pathlib.Path(scratch, "example")
        file.write_text(text, encoding="utf-8")
        answer = subprocess.run(
            command(language, str(file)), cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if answer.returncode != 0:
        return f"exit code {answer.returncode}\n{answer.stdout}"
    for name in re.findall(r'"([\w-]+\.png)"', text):
        picture = folder / name
        if not picture.is_file() or not picture.read_bytes().startswith(b"\x89PNG"):
            return f"{name} was not drawn\n{answer.stdout}"
    return None


def folder_for(article, scratch, results):
    """A folder as the README leaves it, and the environment to run in."""
    folder = scratch / article.stem
    shutil.copytree(ROOT / "Scenarios", folder / "Scenarios")
    shutil.copytree(results, folder / "Results" / "reference")
    home = folder / "home"
    home.mkdir()
    return folder, {"HOME": str(home), "MPLCONFIGDIR": str(home), "MPLBACKEND": "Agg"}


def run(article, scratch, options):
    """Runs the examples of one article; how many ran, were skipped and failed."""
    counts = {"ran": 0, "skipped": 0, "failed": 0}
    examples = blocks(article)
    name = article.relative_to(ROOT)
    for line, language, _ in examples:
        if language not in RUN | SHOWN:
            sys.exit(f"failed: {name}:{line}: a block in '{language}', which is neither run nor known as not to be run")
    examples = [example for example in examples if example[1] in RUN]
    if not examples:
        return counts
    folder, own = folder_for(article, scratch, options.results)
    path = f"{options.program.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, **own, "PATH": path}
    for line, language, text in examples:
        lacks = missing(language, text)
        if lacks:
            outcome, detail = ("failed" if options.require else "skipped"), f"without {', '.join(lacks)}"
        else:
            start = time.monotonic()
            wrong = fault(language, text, folder, environment)
            outcome, detail = ("failed", wrong) if wrong else ("ran", f"{time.monotonic() - start:.1f} s")
        counts[outcome] += 1
        print(f"{outcome}: {name}:{line} ({language}), {detail}", flush=True)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--require", action="store_true", help="what is not installed is a failure, and not skipped")
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/keerpunt", help="the built program")
    parser.add_argument("--results", type=pathlib.Path, help="results of all scenarios; without, a short run makes some")
    parser.add_argument("article", nargs="*", type=pathlib.Path, help="articles; all, unless told")
    options = parser.parse_args()
    options.program = options.program.resolve()
    articles = [path.resolve() for path in options.article] or sorted(ROOT.glob("Sources/*/*.docc/*.md"))
    total = {"ran": 0, "skipped": 0, "failed": 0}
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name).resolve()
        if options.results is None:
            options.results = scratch / "results"
            words = ["run", ROOT / "Scenarios", "--weeks=104", "--replications=4", "--quiet", "--output", options.results]
            subprocess.run([options.program, *words], check=True, stdout=subprocess.DEVNULL)
        for article in articles:
            for outcome, number in run(article, scratch, options).items():
                total[outcome] += number
    print(", ".join(f"{number} {outcome}" for outcome, number in total.items()))
    sys.exit(total["failed"] > 0 or total["ran"] + total["skipped"] == 0)


if __name__ == "__main__":
    main()
