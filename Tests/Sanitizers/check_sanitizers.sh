#!/usr/bin/env bash
# Runs the program, or all tests, under the sanitizers that come with the toolchain.
#
#   Tests/Sanitizers/check_sanitizers.sh          the program under the thread sanitizer: all that it does with threads
#   Tests/Sanitizers/check_sanitizers.sh --all    also all tests under the thread and the address sanitizer (an hour)
#
# Ends with 1 at the first report of a sanitizer. Fuzzing runs under the address sanitizer as well; see Tests/Fuzzing.
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export TSAN_OPTIONS="halt_on_error=1 exitcode=99 log_path=$scratch/report" ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no

swift build -c release --product keerpunt --sanitize thread --scratch-path .build/thread-program 2>&1 | tail -n 1
program=$PWD/.build/thread-program/release/keerpunt
(
  cd "$scratch"
  "$program" city generate city --youths 6000 --neighbourhoods 8 >/dev/null
  cat >base.json5 <<'END'
{ city: "city", weeks: 30, burnIn: 20, replications: 4, record: { weekly: "all", events: "all", replications: 1 } }
END
  cat >more.json5 <<'END'
{ extends: "base.json5", interventions: { coaches: { kind: "outreachCoaching", coaches: 4 },
  places: { kind: "jobPlacement", places: 20 }, training: { kind: "resilienceTraining" } } }
END
  cat >sweep.json5 <<'END'
{ scenario: "base.json5", replications: 4, vary: { "world.jobAvailability": [0.9, 1.1] } }
END
  for threads in 1 2 4 8; do
    "$program" run base.json5 more.json5 --threads $threads --verify --output "run-$threads" >/dev/null
    # One run for all threads, so that they share each week.
    "$program" run base.json5 --set record.replications=1 --replications 1 --threads $threads --output "one-$threads" >/dev/null
    "$program" sweep sweep.json5 --threads $threads --output "sweep-$threads" >/dev/null
    for kind in run one sweep; do diff -r "$kind-1" "$kind-$threads"; done
  done
  # Interrupted, and gone on with.
  "$program" sweep sweep.json5 --replications 40 --threads 4 --output stopped >/dev/null 2>&1 & job=$!
  sleep 1
  kill -INT $job
  wait $job || [ $? = 130 ]
  "$program" sweep sweep.json5 --replications 40 --threads 4 --output stopped --resume >/dev/null
)
if ls "$scratch"/report* >/dev/null 2>&1; then cat "$scratch"/report*; exit 1; fi
echo "the program under the thread sanitizer, with 1, 2, 4 and 8 threads: no report"

if [ "${1:-}" = --all ]; then
  for sanitizer in thread address; do
    start=$SECONDS
    swift test -c release -Xswiftc -enable-testing --sanitize $sanitizer --scratch-path ".build/$sanitizer-tests" \
      --skip KindTests >"$scratch/tests.txt" 2>&1 || { tail -n 60 "$scratch/tests.txt"; cat "$scratch"/report* 2>/dev/null; exit 1; }
    tail -n 1 "$scratch/tests.txt"
    echo "all tests under the $sanitizer sanitizer: no report ($((SECONDS - start)) s)"
  done
fi
