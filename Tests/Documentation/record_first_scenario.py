#!/usr/bin/env python3
"""Records the terminal sessions in articles: runs their commands, and writes down what these print.

A session is a fenced block marked as console. In it, a line that begins with "$ " is a command, lines that begin with "> "
after it go on with that command, and the rest is what it printed. All commands of an article run in one folder, which at
first holds Scenarios and nothing else; `keerpunt` is on the path, and `$?` is the exit code of the command before. The
prose around the sessions stays as it is.

With --check nothing is written; where an article says something else than its commands print, that is a failure.
"""

import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ARTICLE = ROOT / "Sources/Experiments/Experiments.docc/FirstScenario.md"


class Session:
    """A folder with a shell that forgets all but the files and the last exit code."""

    def __init__(self, folder, program):
        self.folder = folder
        self.code = 0
        home = folder.parent / "home"
        home.mkdir()
        path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
        self.environment = {"PATH": path, "HOME": str(home), "LC_ALL": "C.UTF-8", "TERM": "dumb"}

    def output(self, command):
        """The lines that a command prints, messages about what went wrong included."""
        answer = subprocess.run(
            ["bash", "-c", f"(exit {self.code})\n{command}"], cwd=self.folder, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        self.code = answer.returncode
        for word in (str(self.folder.parent), str(ROOT)):
            if word in answer.stdout:
                sys.exit(f"failed: '{command}' prints a path of this machine\n{answer.stdout}")
        if self.code < 0 or self.code in (126, 127):
            sys.exit(f"failed: '{command}' ended with {self.code}\n{answer.stdout}")
        return [line.rstrip() for line in answer.stdout.splitlines()]


def recorded(text, session):
    """The article with what its commands print now; None where it has no session."""
    lines, result, inside, count = text.split("\n"), [], False, 0
    while lines:
        line = lines.pop(0)
        if line.startswith("```"):
            inside = not inside and line == "```console"
            result.append(line)
        elif not inside:
            result.append(line)
        elif line.startswith("$ "):
            count += 1
            command = [line[2:]]
            result.append(line)
            while lines and lines[0].startswith("> "):
                result.append(lines[0])
                command.append(lines.pop(0)[2:])
            result += session.output("\n".join(command))
    return "\n".join(result) if count else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/keerpunt", help="the built program")
    parser.add_argument("article", nargs="*", type=pathlib.Path, default=[ARTICLE], help="articles; FirstScenario.md, unless told")
    options = parser.parse_args()
    differs = False
    for article in options.article:
        old = article.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name).resolve() / "here"
            shutil.copytree(ROOT / "Scenarios", folder / "Scenarios")
            new = recorded(old, Session(folder, options.program.resolve()))
        if new is None:
            sys.exit(f"failed: {article.name} has no session")
        if not options.check:
            article.write_text(new, encoding="utf-8")
        elif new != old:
            differs = True
            sys.stdout.writelines(difflib.unified_diff(
                old.splitlines(True), new.splitlines(True), f"{article.name} as it is", f"{article.name} as recorded"))
    sys.exit(differs)


if __name__ == "__main__":
    main()
