#!/usr/bin/env python3
"""Lets every write, sync, rename, close and change of a folder of the built program fail once, by strace.

Each command is called once without faults, under strace, to count its calls that change files; then once for each of these calls
and each fault. After a fault the program must have done without the call or retried it, with the bytes of an undisturbed
call, or have ended with exit code 74 or 73 and a message that names a file. The same command, called again, must leave the
undisturbed bytes, and finished runs must be kept. Then come a disk that is too small, and one with too few inodes, of every
size between nothing and enough.

Prints a table: command, call, fault, how many points, how many were survived by an error, how many without one.
"""

import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Calls that change files or bring them onto the disk, and what each may report.
FAULTS = {
    "write": ("ENOSPC", "EIO", "EINTR", "nothing"), "fsync": ("ENOSPC", "EIO", "EINTR"), "close": ("ENOSPC", "EIO", "EINTR"),
    "rename": ("ENOSPC", "EIO", "EINTR"), "mkdir": ("ENOSPC", "EIO", "EINTR"), "unlink": ("EIO", "EINTR"),
    "ftruncate": ("EIO", "EINTR"), "openat": ("ENOSPC", "EIO", "EINTR", "EMFILE"), "flock": ("EIO", "EINTR"),
    "fstat": ("EIO",), "getdents64": ("EIO",),
}
CALLS = ",".join(FAULTS)
BASE = """{ title: "Base", city: "city", weeks: 2, burnIn: 1, replications: 2 }"""
OTHER = """{ extends: "base.json5", title: "Jobs", world: { jobAvailability: 1.2 } }"""
SWEEP = """{ title: "Small", scenario: "base.json5", replications: 2, vary: { "world.jobAvailability": [0.9, 1.1] } }"""
TARGETS = """target,what,value,tolerance,unit,source,date,scenario,expression,role,note
neither,Neither,10,,per cent,B25,2023,long.json5,100 * neither[15-26] / youths[15-26],calibrate,
"""
LONG = """{ city: "city", weeks: 53, burnIn: 1, replications: 1 }"""


class Failure(Exception):
    """Something that must hold does not."""


def expect(holds, what):
    if not holds:
        raise Failure(what)


class Command:
    """A call of the program, its output, and the words that go on with it after a fault."""

    def __init__(self, name, words, output, again=()):
        self.name, self.words, self.output, self.again = name, words, output, list(again)


COMMANDS = [
    Command("run", ["run", "base.json5", "other.json5", "--output", "out"], "out"),
    Command("sweep", ["sweep", "sweep.json5", "--output", "out"], "out", ["--resume"]),
    Command("merge", ["merge", "parts", "--output", "out"], "out"),
    Command("compare", ["compare", "before", "--output", "out"], "out"),
    Command("calibrate", ["calibrate", "assumptions.employment.loss", "--targets", "targets.csv", "--steps", "1",
                          "--output", "out"], "out"),
    Command("city generate", ["city", "generate", "out", "--youths", "4000", "--neighbourhoods", "3"], "out", ["--force"]),
    Command("new", ["new", "out/mine.json5", "--city", "city"], "out", ["--force"]),
    Command("validate", ["validate", "--targets", "survey.csv", "--experiments", "trials.csv", "--output", "out"], "out"),
]


class Bench:
    """A scratch folder with input, in which the program is called."""

    def __init__(self, program, scratch):
        self.program, self.scratch = str(program), scratch
        for name, text in (("base.json5", BASE), ("other.json5", OTHER), ("sweep.json5", SWEEP), ("long.json5", LONG),
                           ("targets.csv", TARGETS)):
            (scratch / name).write_text(text, encoding="utf-8")
        self.call(["city", "generate", "city", "--youths", "4000", "--neighbourhoods", "3"])
        self.call(["run", "base.json5", "other.json5", "--output", "before"])
        for part in ("1/2", "2/2"):
            self.call(["sweep", "sweep.json5", "--shard", part, "--output", f"parts/{part.replace('/', '-of-')}"])

    def call(self, words, wrapper=()):
        done = subprocess.run(
            [*wrapper, self.program, *words, *(["--threads", "1"] if words[0] in THREADED else [])], cwd=self.scratch,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        return done.returncode, done.stderr.decode()

    def contents(self, folder):
        place = self.scratch / folder
        return {path.name: path.read_bytes() for path in sorted(place.iterdir())} if place.is_dir() else {}

    def clear(self, folder):
        shutil.rmtree(self.scratch / folder, ignore_errors=True)

    def finished(self, folder):
        """Runs that a stopped sweep keeps, in whole lines."""
        journal = self.scratch / folder / "finished-runs.csv"
        return len(journal.read_bytes().split(b"\n")[1:-1]) if journal.is_file() else 0

    def trace(self, words, log, inject=None):
        wrapper = ["strace", "-f", "-o", str(log), "-e", f"trace={CALLS}", "-e", "signal=none"]
        if inject:
            wrapper += ["-e", f"inject={inject}"]
        return self.call(words, wrapper)


THREADED = ("run", "sweep", "calibrate", "validate")


def calls(log):
    """The calls of a log of strace in order: thread, name, arguments, result."""
    waiting = {}
    for line in log.read_text(errors="replace").splitlines():
        whole = re.match(r"(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)", line)
        begun = re.match(r"(\d+)\s+(\w+)\((.*)<unfinished", line)
        ended = re.match(r"(\d+)\s+<\.\.\. (\w+) resumed>.*= (-?\d+)", line)
        if whole:
            yield whole[1], whole[2], whole[3], int(whole[4])
        elif begun:
            waiting[begun[1]] = begun[3]
        elif ended and ended[1] in waiting:
            yield ended[1], ended[2], waiting.pop(ended[1]), int(ended[3])


def points(bench, command, log):
    """For each kind of call the numbers of those that touch the output. strace counts in each thread by itself, so a number
    stands for the calls of that number in all threads; nearly always it is one."""
    bench.clear(command.output)
    code, complaints = bench.trace(command.words, log)
    expect(code == 0, f"{command.name} without faults ended with {code}: {complaints}")
    found = {call: set() for call in FAULTS}
    counts = collections.Counter()
    handles = set()
    for thread, call, text, result in calls(log):
        if call not in FAULTS:
            continue
        counts[thread, call] += 1
        first = text.split(",")[0].strip()
        is_ours = f'"{command.output}' in text
        if call == "openat":
            handles.discard(str(result))
            if is_ours and result >= 0:
                handles.add(str(result))
        elif call not in ("rename", "mkdir", "unlink"):
            is_ours = first in handles or (call == "write" and first == "1")
        if is_ours:
            found[call].add(counts[thread, call])
    return {call: sorted(numbers) for call, numbers in found.items()}


def survive(bench, command, expected, inject, log):
    """One call with a fault; whether the program did without what failed."""
    bench.clear(command.output)
    code, complaints = bench.trace(command.words, log, inject)
    expect(code in (0, 73, 74), f"ended with {code}: {complaints}")
    if code == 0:
        expect(bench.contents(command.output) == expected, "other bytes, and no error")
        return True
    expect(re.search(r"cannot \w+ (out\b|standard output)", complaints), f"names no file: {complaints}")
    kept = bench.finished(command.output)
    if command.name == "sweep" and "are finished and kept" in complaints:
        said = int(re.search(r"(\d+) of \d+ runs are finished", complaints)[1])
        expect(kept >= said, f"says that {said} runs are kept, and {kept} are")
    again(bench, command, expected)
    return False


def again(bench, command, expected):
    code, complaints = bench.call(command.words + command.again)
    expect(code == 0, f"called again it ended with {code}: {complaints}")
    there = bench.contents(command.output)
    extra = [name for name in there if name.endswith(".part")]
    expect(not extra, f"left {extra}")
    expect(there == expected, f"called again it left other bytes: {sorted(set(there) ^ set(expected))}")


def small_disks(bench, command, expected, kind, table, failures):
    """The command on disks with room for ever more, of kilobytes or of inodes."""
    place = bench.scratch / command.output
    bench.clear(command.output)
    needed = sum(len(text) for text in expected.values()) // 1024 + 8 if kind == "size" else len(expected) + 3
    steps = sorted({max(1, needed * step // 6) for step in range(1, 7)})
    for step in steps:
        option = f"size={4 * (step // 4 + 1)}k" if kind == "size" else f"size=4m,nr_inodes={step + 1}"
        place.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", option, "tmpfs", place], stderr=subprocess.DEVNULL).returncode:
            place.rmdir()
            return False
        try:
            code, complaints = bench.call(command.words)
            expect(code in (0, 73, 74), f"ended with {code}: {complaints}")
            if code == 0:
                expect(bench.contents(command.output) == expected, "other bytes, and no error")
            else:
                expect("the disk is full" in complaints, f"names another reason: {complaints}")
                subprocess.run(["mount", "-o", "remount,size=64m,nr_inodes=1000", place], check=True)
                again(bench, command, expected)
            table[(command.name, "disk", kind)][0 if code == 0 else 1] += 1
        except Failure as failure:
            failures.append(f"{command.name} on a disk with {option}: {failure}")
        finally:
            subprocess.run(["umount", place], check=True)
            place.rmdir()
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--require", action="store_true", help="fail where something that is needed is missing")
    parser.add_argument("--seconds", type=float, default=0, help="end after so many seconds, each command having its share")
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/keerpunt", help="the built program")
    parser.add_argument("commands", nargs="*", help="names of commands; all unless told")
    options = parser.parse_args()
    missing = [] if shutil.which("strace") else ["strace"]
    if os.geteuid() != 0:
        missing.append("the right to mount a file system")
    if missing:
        print(f"skipped: {', '.join(missing)} is not there")
        sys.exit(1 if options.require else 0)
    table = collections.defaultdict(lambda: [0, 0])
    failures, skipped = [], 0
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name).resolve()
        bench = Bench(options.program.resolve(), scratch)
        prepare_validation(bench)
        chosen = [each for each in COMMANDS if not options.commands or each.name in options.commands]
        for index, command in enumerate(chosen):
            log = scratch / "trace"
            found = points(bench, command, log)
            expected = bench.contents(command.output)
            plan = [(call, fault, number) for call, faults in FAULTS.items() for fault in faults for number in found[call]]
            share = options.seconds * (index + 1) / len(chosen)
            # Spread over all points where there is no time for each.
            plan = spread(plan) if options.seconds else plan
            for call, fault, number in plan:
                if options.seconds and time.monotonic() - start > share:
                    skipped += 1
                    continue
                # A device that takes nothing and reports nothing. Short writes that are real come from the small disks below.
                what = "retval=0" if fault == "nothing" else f"error={fault}"
                try:
                    unseen = survive(bench, command, expected, f"{call}:{what}:when={number}", log)
                    expect(unseen or fault != "EINTR", "a signal was not waited for")
                    table[(command.name, call, fault)][0 if unseen else 1] += 1
                except Failure as failure:
                    failures.append(f"{command.name}, {call} {number}, {fault}: {failure}")
            for kind in ("size", "nr_inodes"):
                if command.name != "new" and not small_disks(bench, command, expected, kind, table, failures):
                    failures.append("no file system can be mounted here")
    report(table, failures, skipped, time.monotonic() - start)
    sys.exit(1 if failures else 0)


def prepare_validation(bench):
    """A survey and an experiment on the small city."""
    (bench.scratch / "survey.json5").write_text(LONG.replace("53", "312"), encoding="utf-8")
    (bench.scratch / "survey.csv").write_text(TARGETS.replace("long.json5", "survey.json5"), encoding="utf-8")
    header = (ROOT / "Scenarios/targets/experiments.csv").read_text(encoding="utf-8").split("\n")[0]
    row = "jobs,Jobs,,,,per cent,not_higher,A01,2013,other.json5,base.json5,everyone,,suspects,1,2,test,"
    (bench.scratch / "trials.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")


def spread(plan):
    """The same points, the first of each kind first."""
    order = collections.Counter()
    keyed = []
    for point in plan:
        order[point[:2]] += 1
        keyed.append((order[point[:2]], point))
    return [point for _, point in sorted(keyed, key=lambda each: each[0])]


def report(table, failures, skipped, seconds):
    print(f"{'command':<14} {'call':<11} {'fault':<9} {'points':>6} {'errors':>6} {'unseen':>6}")
    for (command, call, fault), (unseen, errors) in table.items():
        print(f"{command:<14} {call:<11} {fault:<9} {unseen + errors:>6} {errors:>6} {unseen:>6}")
    for failure in failures:
        print(f"failed: {failure}")
    total = sum(sum(pair) for pair in table.values())
    left = f", {skipped} left out for lack of time" if skipped else ""
    print(f"{total} points of injection survived, {len(failures)} not{left}; {seconds:.0f} s")


if __name__ == "__main__":
    main()
