#!/usr/bin/env bash
# Builds the documentation of every module that has a catalogue with the toolchain's docc; a warning is an error.
# A few seconds, after a build.
#
#   Tests/Documentation/build_documentation.sh [--require] [MODULES [OUTPUT]]
#
# MODULES is the folder of compiled modules, .build/release/Modules where none is given; OUTPUT is where the archives go, by
# default a folder that is removed at the end. Without docc it says that it skips, which --require makes an error.
set -euo pipefail
cd "$(dirname "$0")/../.."

require=false
if [ "${1:-}" = --require ]; then
  require=true
  shift
fi
modules=${1:-.build/release/Modules}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
output=${2:-$work/archives}
mkdir -p "$output"

for tool in docc swift-symbolgraph-extract; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: there is no $tool"
    if [ "$require" = true ]; then exit 1; fi
    exit 0
  fi
done
target=$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$/\1/p' | head -n 1)

failed=0
for catalogue in Sources/*/*.docc; do
  module=$(basename "$catalogue" .docc)
  graphs=$work/graphs/$module
  mkdir -p "$graphs"
  swift-symbolgraph-extract -module-name "$module" -target "$target" -I "$modules" -output-dir "$graphs" \
    -minimum-access-level public -skip-inherited-docs -module-cache-path "$work/cache"
  if docc convert "$catalogue" --additional-symbol-graph-dir "$graphs" --output-path "$output/$module.doccarchive" \
    --fallback-display-name "$module" --fallback-bundle-identifier "keerpunt.$module" --warnings-as-errors \
    >"$work/$module.txt" 2>&1; then
    pages=$(find "$output/$module.doccarchive/data" -name '*.json' | wc -l)
    echo "$module: $pages pages, no warning"
  else
    echo "$module: faults"
    cat "$work/$module.txt"
    failed=1
  fi
done
exit $failed
