#!/usr/bin/env python3
"""Stops a small sweep in every way that there is, goes on with it, and compares the folder with an undisturbed one.

A round begins with an empty folder and ends when the sweep is whole; in between the process is killed at random moments, and
other things happen to it, by turns:

  killed        SIGKILL, once to five times in a row, at a moment drawn from the whole length of a sweep
  at the end    SIGKILL while the tables are written
  cut           SIGKILL, and then the file of finished runs ends at a random byte of its last line
  interrupted   SIGINT; the process says how many runs are kept
  doubled       a second process on the same folder while the first is at work; it is refused
  full disk     the disk has no more room; the process says how to go on (needs root, to mount a file system of a few pages)
  more          SIGKILL while replications are added to a whole sweep
  part          SIGKILL in one of three parts, which are then merged

After each stop, the runs that the next process finds must be those that stood on the disk. Threads are 1, 2 and 4 by turns.
"""

import argparse
import collections
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
REPLICATIONS = 8
JOURNAL = "finished-runs.csv"
# What is written when all runs are finished, in this order.
TABLES = ("runs.csv", "summary.csv", "comparison.csv", "datapackage.json", "provenance.json")
BASE = """{ title: "Base", city: "city", weeks: 104, burnIn: 52,
  interventions: { "street coaches": { kind: "outreachCoaching", coaches: 4 } } }
"""
SWEEP = """{ title: "Small", scenario: "base.json5", replications: %d,
  vary: { "interventions.street coaches.coaches": [0, 2, 4], "world.jobAvailability": [0.9, 1.1] } }
"""


class Failure(Exception):
    """Something that must hold does not."""


def expect(holds, what):
    if not holds:
        raise Failure(what)


class Sweep:
    """The small sweep in a scratch folder: how it is started, and what it should leave behind."""

    def __init__(self, program, scratch, chance):
        self.program, self.scratch, self.chance = program, scratch, chance
        self.turn = 0
        self.counts = collections.Counter()
        (scratch / "base.json5").write_text(BASE, encoding="utf-8")
        (scratch / "sweep.json5").write_text(SWEEP % REPLICATIONS, encoding="utf-8")
        subprocess.run(
            [program, "city", "generate", "city", "--youths", "5000", "--neighbourhoods", "6"],
            cwd=scratch, check=True, stdout=subprocess.DEVNULL)
        lengths = []
        for folder in ("undisturbed", "again"):
            start = time.monotonic()
            self.finish(folder)
            lengths.append(time.monotonic() - start)
        self.length = min(lengths)
        self.whole = contents(scratch / "undisturbed")
        expect(self.whole == contents(scratch / "again"), "two undisturbed sweeps differ")
        self.runs = len(self.whole["runs.csv"].splitlines()) - 1

    def start(self, folder, *words):
        """A process that begins the sweep in a folder, or goes on with it."""
        self.turn += 1
        threads = (1, 2, 4)[self.turn % 3]
        command = [self.program, "sweep", "sweep.json5", "--output", folder, "--quiet", "--threads", str(threads), *words]
        return subprocess.Popen(
            [str(word) for word in command], cwd=self.scratch, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)

    def finish(self, folder, *words):
        """Goes on until the sweep is whole, and returns the messages. No run that stood on the disk is done again."""
        kept = finished(self.scratch / folder)
        code, said, complaints = ended(self.start(folder, "--resume", *words))
        expect(code == 0, f"--resume ended with {code}: {said} {complaints}")
        there = re.search(r"([\d,]+) of them were there", said)
        found = int(there[1].replace(",", "")) if there else 0
        if "all of them were there" not in said and kept is not None:
            expect(found == kept, f"{kept} runs stood on the disk, {found} were found: {said}")
            self.counts["runs that stood on the disk, all found"] += found
        return complaints

    def kill(self, folder, *words, delay=None):
        """Begins or goes on, and kills the process at a random moment. Whether it still ran then."""
        process = self.start(folder, "--resume", *words)
        time.sleep(self.chance.uniform(0, 1.1 * self.length) if delay is None else delay)
        return self.end(process)

    def end(self, process):
        process.kill()
        code, said, complaints = ended(process)
        if code == -signal.SIGKILL:
            self.counts["kills"] += 1
            return True
        # It had ended before.
        expect(code == 0, f"ended with {code}: {said} {complaints}")
        return False


def ended(process):
    """Waits for a process; its exit code, and its two streams as single lines."""
    said, complaints = process.communicate(timeout=120)
    return process.returncode, " ".join(said.split()), " ".join(complaints.split())


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def finished(folder):
    """How many runs stand in the file of finished runs, with whole lines; nothing where there is no such file."""
    try:
        text = (folder / JOURNAL).read_bytes()
    except FileNotFoundError:
        return None
    lines = text.split(b"\n")[1:-1]
    numbers = [line.split(b",")[0] for line in lines]
    expect(len(set(numbers)) == len(numbers), "a run was done twice")
    return len(numbers)


def wait_for(process, holds):
    """Waits until something holds; false where the process has ended before."""
    while not holds():
        if process.poll() is not None:
            return False
        time.sleep(0.0005)
    return True


# MARK: Rounds


def killed(sweep, folder):
    for _ in range(sweep.chance.randint(1, 5)):
        sweep.kill(folder, delay=sweep.chance.uniform(0, 0.6 * sweep.length))
    sweep.finish(folder)


def at_the_end(sweep, folder):
    for _ in range(sweep.chance.randint(1, 4)):
        process = sweep.start(folder, "--resume")
        name = sweep.chance.choice(TABLES)
        wait_for(process, lambda: any((sweep.scratch / folder).glob(f"{name}*")))
        time.sleep(sweep.chance.uniform(0, 0.004))
        if sweep.end(process):
            sweep.counts["kills while tables were written"] += 1
    sweep.finish(folder)


def cut(sweep, folder):
    sweep.kill(folder)
    journal = sweep.scratch / folder / JOURNAL
    if not finished(journal.parent):
        sweep.finish(folder)
        return
    text = journal.read_bytes()
    text = text[: text.rindex(b"\n") + 1]
    start = text.rindex(b"\n", 0, -1) + 1
    place = sweep.chance.randint(start, len(text) - 1)
    journal.write_bytes(text[:place])
    if place > start:
        # Where the line ends at its beginning, nothing of it is left to be seen.
        complaints = sweep.finish(folder)
        expect("note: 1 line was cut short or damaged; what they held was run again" in complaints, complaints)
    else:
        sweep.finish(folder)
    sweep.counts["lines cut, each of a run that was done again"] += 1


def interrupted(sweep, folder):
    process = sweep.start(folder, "--resume")
    wait_for(process, lambda: finished(sweep.scratch / folder))
    time.sleep(sweep.chance.uniform(0, 0.5 * sweep.length))
    process.send_signal(signal.SIGINT)
    code, said, complaints = ended(process)
    if code != 0:
        expect(code == 130, f"SIGINT ended it with {code}: {said} {complaints}")
        wanted = f"interrupted; {finished(sweep.scratch / folder)} of {sweep.runs} runs are finished and kept in {folder}"
        expect(f"{wanted}; --resume goes on with them" in complaints, complaints)
        sweep.counts["interrupted"] += 1
    sweep.finish(folder)


def doubled(sweep, folder):
    first = sweep.start(folder)
    wait_for(first, lambda: finished(sweep.scratch / folder) is not None)
    second = sweep.start(folder, sweep.chance.choice(("--resume", "--force")))
    code, said, complaints = ended(second)
    # The first may have ended while the second began.
    if first.poll() is None:
        expect(code == 73, f"a second process ended with {code}: {said} {complaints}")
        expect("another process" in complaints, complaints)
        sweep.counts["refused"] += 1
    code, said, complaints = ended(first)
    expect(code == 0, f"the first of two processes ended with {code}: {said} {complaints}")


def full_disk(sweep, folder):
    place = sweep.scratch / folder
    place.mkdir()
    size = sum(len(text) for text in sweep.whole.values()) // 1024
    room = sweep.chance.randint(12, size)
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={room}k", "tmpfs", place], stderr=subprocess.PIPE, text=True)
    if mount.returncode != 0:
        place.rmdir()
        sweep.counts["full disks skipped, as nothing can be mounted here"] += 1
        sweep.finish(folder)
        return
    try:
        code, said, complaints = ended(sweep.start(folder))
        expect(code == 74, f"a disk of {room} kB ended it with {code}: {said} {complaints}")
        kept = finished(place) or 0
        wanted = f"{kept} of {sweep.runs} runs are finished and kept in {folder}; --resume goes on with them"
        expect(wanted in complaints, f"{wanted}: {complaints}")
        expect("the disk is full" in complaints, complaints)
        subprocess.run(["mount", "-o", f"remount,size={4 * size}k", place], check=True)
        sweep.finish(folder)
        compare(sweep, folder)
        sweep.counts["full disks"] += 1
    finally:
        subprocess.run(["umount", place], check=True)
        place.rmdir()


def more(sweep, folder):
    few = sweep.chance.randint(1, REPLICATIONS - 1)
    sweep.finish(folder, "--replications", str(few))
    for _ in range(sweep.chance.randint(1, 3)):
        sweep.kill(folder, delay=sweep.chance.uniform(0, 0.5 * sweep.length))
    sweep.finish(folder)


def part(sweep, folder):
    names = []
    for number in (1, 2, 3):
        shard = ("--shard", f"{number}/3")
        names.append(f"{folder}-parts/{number}")
        while sweep.chance.random() < 0.5:
            sweep.kill(names[-1], *shard, delay=sweep.chance.uniform(0, 0.4 * sweep.length))
        sweep.finish(names[-1], *shard)
    sweep.chance.shuffle(names)
    subprocess.run(
        [sweep.program, "merge", *names, "--output", folder], cwd=sweep.scratch, check=True, stdout=subprocess.DEVNULL)


ROUNDS = {
    "killed": killed, "at the end": at_the_end, "cut": cut, "interrupted": interrupted, "doubled": doubled,
    "full disk": full_disk, "more": more, "part": part,
}
# Half of the rounds are of plain kills, in runs and in tables.
ORDER = [
    "killed", "at the end", "killed", "cut", "killed", "interrupted", "at the end", "doubled", "killed", "full disk",
    "killed", "more", "at the end", "part",
]


def compare(sweep, folder):
    there = contents(sweep.scratch / folder)
    for name in sorted(set(there) | set(sweep.whole)):
        expect(there.get(name) == sweep.whole.get(name), f"{name} is not that of an undisturbed sweep")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20, help="how many rounds; 20 unless told")
    parser.add_argument("--seed", type=int, default=1, help="of the moments; 1 unless told")
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/keerpunt", help="the built program")
    options = parser.parse_args()
    start, failures = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name).resolve()
        sweep = Sweep(options.program.resolve(), scratch, random.Random(options.seed))
        print(f"a sweep of {sweep.runs} runs, {sweep.length:.2f} s undisturbed", flush=True)
        for number in range(options.rounds):
            kind = ORDER[number % len(ORDER)]
            # Each round has moments of its own, whatever the ones before did.
            sweep.chance = random.Random(f"{options.seed}/{number}")
            folder = f"round-{number + 1}"
            try:
                ROUNDS[kind](sweep, folder)
                if kind != "full disk" or (scratch / folder).is_dir():
                    compare(sweep, folder)
                sweep.counts[f"rounds: {kind}"] += 1
            except Failure as failure:
                failures += 1
                print(f"failed: round {number + 1} ({kind}): {failure}", flush=True)
        for what, count in sorted(sweep.counts.items()):
            print(f"  {what}: {count}")
    seconds = time.monotonic() - start
    print(f"{options.rounds} rounds in {seconds:.0f} s, {failures} of them with another folder than the undisturbed one")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
