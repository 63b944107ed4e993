#!/usr/bin/env bash
# Processor time of short calls: a program that calls Keerpunt a thousand times should not pay for starting it.
#
# Usage: check_startup.sh [PROGRAM]
#   PROGRAM  the built program, of a release build; .build/release/keerpunt unless told
# Fails where a call takes more than the limit on average.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "${1:-$root/.build/release/keerpunt}")
runs=20 limit=30 # milliseconds

export LC_ALL=C TIMEFORMAT='%U %S'
cd "$root"
failures=0

measure() {
  local seconds mean
  "$program" "$@" >/dev/null
  seconds=$({ time for ((i = 0; i < runs; i++)); do "$program" "$@" >/dev/null; done; } 2>&1)
  mean=$(awk -v runs="$runs" '{ printf "%.1f", ($1 + $2) * 1000 / runs }' <<<"$seconds")
  printf '%5s ms of processor time: keerpunt %s\n' "$mean" "$*"
  if awk -v mean="$mean" -v limit="$limit" 'BEGIN { exit !(mean > limit) }'; then
    echo "failed: more than $limit ms"
    failures=1
  fi
}

measure --version
measure help run
measure check Scenarios/more-coaching.json5
measure check Scenarios
measure check Scenarios/cities/focus-area
measure levers --format csv
measure completions zsh
exit $failures
