#!/usr/bin/env bash
# What is promised of every kind of intervention: its settings are complete, it does nothing at zero and what it claims at its
# favourable end; and what all kinds together cost in time. Some twelve minutes on two cores.
#
#   Tests/Levers/check_levers.sh [SCRATCH]
#
# SCRATCH is a folder for a release build of the tests; without one a new one is made and removed. Needs a release build of
# the program in .build.
set -euo pipefail
cd "$(dirname "$0")/../.."
keerpunt=.build/release/keerpunt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
scratch=${1:-$work/checks}

echo "Settings: unit, range, default and source of every row"
"$keerpunt" levers --format csv >"$work/levers.csv"
python3 - "$work/levers.csv" "$work/kinds" <<'PY'
import csv
import sys

rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))
wanted = ["path", "group", "summary", "unit", "range", "default", "source"]
faults = [(row["path"], row["group"], name) for row in rows for name in wanted if not row[name]]
kinds = [row["group"] for row in rows if row["path"] == "interventions.NAME.start"]
open(sys.argv[2], "w", encoding="utf-8").write("\n".join(kinds) + "\n")
print(f"{len(rows)} settings, {len(kinds)} kinds of intervention, {len(faults)} cells missing")
for fault in faults:
    print("  missing:", *fault)
sys.exit(1 if faults or len(kinds) < 22 else 0)
PY

echo "Speed: all kinds at once, at their defaults, against none (CPU seconds of one thread, least of three)"
{
  echo "{ extends: '$PWD/Scenarios/baseline.json5', interventions: {"
  while read -r kind; do echo "  '$kind': { kind: '$kind' },"; done <"$work/kinds"
  echo "} }"
} >"$work/all.json5"
TIMEFORMAT='%U'
least() {
  for _ in 1 2 3; do
    { time "$keerpunt" run "$1" --replications 1 --threads 1 --set burnIn=52 --quiet --force --output "$work/out" >/dev/null; } 2>&1
  done | sort -n | head -n 1
}
none=$(least Scenarios/baseline.json5)
all=$(least "$work/all.json5")
awk -v none="$none" -v all="$all" 'BEGIN {
  printf "none %.2f s, all kinds %.2f s: %.2f times\n", none, all, all / none
  if (all > 2 * none) { print "missed: the target is 2 times at most"; exit 1 }
}'

echo "Every kind on the focus area: zero, favourable end, the way between"
swift test -c release -Xswiftc -enable-testing --scratch-path "$scratch" --filter KindTests
