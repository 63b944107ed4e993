#!/usr/bin/env bash
# Hands every reader of outside bytes inputs that libFuzzer makes up, with the address sanitizer watching.
#
#   Tests/Fuzzing/fuzz.sh [READER|all] [--runs N] [--seconds N] [--keep]
#
# READER is a case of FuzzedReader in Tests/ExperimentsTests/FuzzedReaders.swift, or arguments. --runs is the number of
# executions per reader (20,000 unless told); --seconds a limit of time per reader; --keep writes inputs that reach new code
# into Tests/Fuzzing/corpus, minimised. Prints one line per reader; ends with 1 where a reader crashed, took longer than two
# seconds for an input or more than 512 MB at once, and names the input.
set -euo pipefail
cd "$(dirname "$0")/../.."

which=all runs=20000 seconds=0 keep=no
while [ $# -gt 0 ]; do
  case $1 in
    --runs) runs=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    --keep) keep=yes; shift ;;
    -*) echo "unknown option $1" >&2; exit 64 ;;
    *) which=$1; shift ;;
  esac
done

build=.build/fuzzing
mkdir -p "$build"
flags=(-swift-version 6 -O -wmo -enable-testing -parse-as-library -suppress-warnings -I "$build"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature NonisolatedNonsendingByDefault
  -sanitize=fuzzer,address)

# compile NAME FILE...: one module, made again where it, or one below it, changed.
changed=no
compile() {
  local name=$1 digest
  shift
  digest=$(cat "$@" Tests/Fuzzing/fuzz.sh | sha256sum)
  if [ $changed = no ] && [ "$(cat "$build/$name.sum" 2>/dev/null)" = "$digest" ]; then return; fi
  changed=yes
  swiftc "${flags[@]}" -module-name "$name" -emit-module -emit-module-path "$build/$name.swiftmodule" \
    -Xfrontend -entry-point-function-name -Xfrontend "${name}_main" -c -o "$build/$name.o" "$@"
  echo "$digest" >"$build/$name.sum"
}
modules=(SimulationKernel Parameters Tables RecruitmentModel Experiments Report keerpunt)
for module in "${modules[@]}"; do
  mapfile -t sources < <(find "Sources/$module" -name '*.swift' | LC_ALL=C sort)
  # What the package manager embeds in the code.
  if [ "$module" = Experiments ]; then
    {
      echo "struct PackageResources { static let evidence_csv: [UInt8] = ["
      od -An -v -tu1 Sources/Experiments/Evidence/evidence.csv | sed -E 's/([0-9]+)/\1,/g'
      echo "] }"
    } >"$build/resources.swift"
    sources+=("$build/resources.swift")
  fi
  compile "$module" "${sources[@]}"
done
compile Harness Tests/Fuzzing/Harness.swift \
  Tests/ExperimentsTests/{FuzzedReaders,FilesTestsSupport,SampleFiles}.swift
if [ $changed = yes ] || [ ! -x "$build/fuzz" ]; then
  objects=("${modules[@]/#/$build/}")
  swiftc -sanitize=fuzzer,address -o "$build/fuzz" "${objects[@]/%/.o}" "$build/Harness.o"
fi

# Small quarantine and no stacks of allocations: three times as many inputs. A crash is looked at with the input that is kept.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=4:malloc_context_size=0:detect_stack_use_after_return=0
rm -rf "$build/seeds"
mkdir -p "$build/seeds"
KEERPUNT_SEEDS=$build/seeds "$build/fuzz"

readers=("$which")
if [ "$which" = all ]; then mapfile -t readers < <(cd "$build/seeds" && LC_ALL=C ls); fi
printf '%-15s %11s %9s %9s %8s %8s %8s\n' reader executions edges features inputs seconds crashes
failed=0
for reader in "${readers[@]}"; do
  [ -d "$build/seeds/$reader" ] || { echo "unknown reader $reader" >&2; exit 64; }
  work=$build/work/$reader stored=Tests/Fuzzing/corpus/$reader
  mkdir -p "$work" "$stored" "$build/crashes"
  # Deep nesting, long texts and bad bytes come from here and from the dictionary.
  log=$build/$reader.log start=$SECONDS status=0
  KEERPUNT_READER=$reader "$build/fuzz" "$work" "$stored" "$build/seeds/$reader" -runs="$runs" -max_total_time="$seconds" \
    -timeout=2 -rss_limit_mb=2048 -malloc_limit_mb=512 -max_len=4096 -len_control=20 -use_value_profile=0 \
    -dict=Tests/Fuzzing/words.dict -artifact_prefix="$build/crashes/$reader-" -print_final_stats=1 -seed="${SEED:-1}" \
    >"$log" 2>&1 || status=$?
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  last=$(grep -o 'cov: [0-9]* ft: [0-9]* corp: [0-9]*' "$log" | tail -n 1)
  read -r _ edges _ features _ inputs <<<"${last:-cov: 0 ft: 0 corp: 0}"
  crashes=0
  if [ $status != 0 ]; then
    crashes=1 failed=1
    grep -E 'ERROR|SUMMARY|Fatal|Test unit written' "$log" | head -n 8 >&2
  fi
  printf '%-15s %11s %9s %9s %8s %8s %8s\n' "$reader" "${executions:--}" "$edges" "$features" "$inputs" $((SECONDS - start)) $crashes
  if [ $keep = yes ]; then
    # The smallest inputs that reach all edges, none of which is large.
    rm -rf "$build/merged" && mkdir "$build/merged"
    KEERPUNT_READER=$reader "$build/fuzz" -merge=1 -use_counters=0 -max_len=2048 "$build/merged" "$stored" "$work" \
      >>"$log" 2>&1 || true
    rm -f "$stored"/*
    find "$build/merged" -type f -size -2k | LC_ALL=C sort | head -n 40 | xargs -r -I{} cp {} "$stored"
  fi
done
exit $failed
