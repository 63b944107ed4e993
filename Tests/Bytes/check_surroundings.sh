#!/usr/bin/env bash
# Nothing around the program changes a byte of what it writes: not the clock, the language, the time zone, the folder
# it is called in, the home, the rights of new files or the number of threads.
#
# Usage: check_surroundings.sh [--require] [PROGRAM]
#   --require  a missing program or locale is a failure; without it, its case is skipped
#   PROGRAM    the built program; .build/release/keerpunt unless told
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
required=''
if [ "${1:-}" = --require ]; then required=1; shift; fi
program=$(realpath "${1:-$root/.build/release/keerpunt}")

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -R "$root/Scenarios" "$scratch/Scenarios"
sed 's/coaches: 40/coaches: -40/' "$root/Scenarios/more-coaching.json5" > "$scratch/Scenarios/wrong.txt"
# Two runs of each scenario: with four threads several work on one run, with two each has its own.
sizes='--weeks 13 --set burnIn=13 --replications 2'
failures=0 cases=0

# Everything that a case writes, into the folder where it stands: a results folder, rows on standard output, a city, the
# list of settings, and messages about a mistake.
work() { # SCENARIOS THREADS
  "$program" run "$1" $sizes --threads "$2" --output out > run.txt 2> run-messages.txt
  "$program" run "$1" $sizes --threads "$2" --set "interventions.street coaches.coaches=7" --output - \
    > rows.csv 2> rows-messages.txt
  # Messages name a file as the user does.
  sed -i 's|^[^:]*/||' run-messages.txt rows-messages.txt
  "$program" city generate city --youths 5000 > city.txt
  "$program" levers --format csv > levers.csv
  "$program" levers werk > levers.txt
  "$program" levers werk --language nl > levers-nl.txt
  cp "$scratch/Scenarios/wrong.txt" wrong.json5
  if "$program" check wrong.json5 > check.txt 2> check-messages.txt; then
    echo "a mistake was not found"
    exit 1
  fi
}
export -f work
export program scratch sizes

# Runs everything in a folder of its own, started by the words after the first three, and compares with the first case.
compare() { # NAME SCENARIOS THREADS LAUNCHER...
  local folder="$scratch/$1"
  mkdir "$folder"
  cases=$((cases + 1))
  (cd "$folder" && "${@:4}" bash -euo pipefail -c 'work "$@"' work "$2" "$3")
  if [ "$1" != plain ] && ! diff -qr "$scratch/plain" "$folder" > "$scratch/differences"; then
    failures=$((failures + 1))
    echo "failed: $1 changes what is written"
    sed "s|$scratch/||g" "$scratch/differences"
  fi
}

missing() { # WHAT
  if [ -n "$required" ]; then
    echo "failed: $1"
    failures=$((failures + 1))
  else
    echo "skipped: $1"
  fi
}

unset LANG LC_ALL TZ COLUMNS
compare plain ../Scenarios 2 env
test -s "$scratch/plain/out/comparison.csv"
# A header, and two runs of each scenario.
set -- "$scratch"/Scenarios/*.json5
test "$(wc -l < "$scratch/plain/rows.csv")" = $((1 + 2 * $#))

for threads in 1 4; do compare "threads-$threads" ../Scenarios "$threads" env; done
compare absolute "$scratch/Scenarios" 2 env
compare roundabout "../plain/../Scenarios/" 2 env
compare zone ../Scenarios 2 env TZ=Pacific/Kiritimati
compare homeless ../Scenarios 2 env -u HOME
compare home ../Scenarios 2 env HOME=/nonexistent COLUMNS=200 TERM=xterm-256color
compare rights ../Scenarios 2 bash -c 'umask 0077; exec "$@"' bash
if command -v faketime >/dev/null; then
  compare clock ../Scenarios 2 faketime '2031-02-03 04:05:06'
else
  missing "faketime is not installed"
fi
for locale in nl_NL tr_TR; do
  if localedef --inputfile="$locale" --charmap=UTF-8 "$scratch/$locale.UTF-8" 2>/dev/null; then
    compare "language-$locale" ../Scenarios 2 env LOCPATH="$scratch" LANG="$locale.UTF-8" LC_ALL="$locale.UTF-8"
  else
    missing "the locale $locale cannot be made"
  fi
done
if [ "$failures" = 0 ]; then echo "$cases surroundings, the same bytes in all"; fi
exit $((failures > 0))
