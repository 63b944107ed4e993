#!/usr/bin/env bash
# What a week of the model costs, as a multiple of what a week of a plain reference costs in the same process: a guard against
# slowness that creeps in. Ratios, never seconds, so that the limits hold on slow machines and busy ones.
#
# Usage: check_speed.sh [PROGRAM]
#   PROGRAM  the built program, of a release build; .build/release/keerpunt unless told
# Fails where a ratio is above its limit in each of a few tries. Some ten seconds a try.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
program=$(realpath "${1:-$root/.build/release/keerpunt}")
# A tenth or two above what is measured on an idle machine; lower them when the model has become faster.
baseline=1.35 all_kinds=2.2
tries=3

for ((try = 1; try <= tries; try++)); do
  code=0
  "$program" benchmark --ratio --baseline-at-most "$baseline" --all-kinds-at-most "$all_kinds" || code=$?
  [ "$code" = 1 ] || exit "$code"
done
echo "failed: above the limits $tries times in a row"
exit 1
