#!/usr/bin/env bash
# What the three shells really offer while a user types `keerpunt`.
#
# Usage: check_completions.sh [--require] [PROGRAM]
#   --require  a shell that is missing is a failure; without it, it is skipped
#   PROGRAM    the built program; .build/release/keerpunt unless told
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
required=''
if [ "${1:-}" = --require ]; then required=1; shift; fi
program=$(realpath "${1:-$here/../../.build/release/keerpunt}")

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# A home, the scripts where the help says that they go, and a folder with names that are hard to complete.
export HOME=$scratch/home PATH=$(dirname "$program"):$PATH
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share LC_ALL=C.UTF-8
unset ZDOTDIR
mkdir -p "$HOME/.config/fish/completions" "$HOME/.zfunc" "$scratch/here/my folder" "$scratch/here/my-other"
touch "$scratch/here/my file.json5" "$scratch/here/mine.json5" "$scratch/here/it's.json5" "$scratch/here/star*.json5"
cd "$scratch/here"
keerpunt completions bash > "$HOME/keerpunt.bash"
keerpunt completions zsh > "$HOME/.zfunc/_keerpunt"
keerpunt completions fish > "$HOME/.config/fish/completions/keerpunt.fish"

has() {
  if command -v "$1" >/dev/null; then return 0; fi
  if [ -n "$required" ]; then
    echo "failed: $1 is not installed"
    exit 1
  fi
  return 1
}

# The line that a key makes of a line.
line() { # SHELL KEY LINE
  case $1 in
    bash) expect "$here/line.exp" bash "$HOME/keerpunt.bash" "$PWD" "$2" "$3" ;;
    zsh) expect "$here/line.exp" zsh "$HOME/.zfunc" "$PWD" "$2" "$3" ;;
  esac
}

# What is offered for the last word of a line, sorted, with % for a space in a name, and without the slash of a folder,
# the equals sign of a setting and the part before an equals sign, which not every shell repeats.
offers() { # SHELL LINE
  local head made
  if [ "$1" = fish ]; then
    made=$(fish -c "complete -C $(fish -c 'string escape -- $argv' -- "$2")" | cut -f 1 | sed 's/ /%/g' | tr '\n' ' ')
  else
    made=$(line "$1" every "$2")
    if [ "$made" = "$2" ]; then return; fi
    head="${2% *} "
    made=$(printf '%s' "${made#"$head"}" | sed 's/\\ /%/g; s/\\//g')
  fi
  printf '%s' "$made" | tr ' ' '\n' | sed 's/^--[a-z]*=\(.\)/\1/; s/[=\/]$//' | grep . | LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//'
}

expects() { # SHELL LINE EXPECTED FOUND
  if [ "$3" = "$4" ]; then return; fi
  failures=$((failures + 1))
  printf 'failed: %s, "%s"\n  expected: %s\n  found:    %s\n' "$1" "$2" "$3" "$4"
}

# Lines with what every shell must offer at their end.
table() {
  cat <<'TABLE'
keerpunt ru|run
keerpunt chec|check
keerpunt city |check generate
keerpunt city generate --li|--like
keerpunt city generate --like |country-sample focus-area
keerpunt city generate --like=f|focus-area
keerpunt city generate my|my%folder my-other
keerpunt city generate --seed 5 my|my%folder my-other
keerpunt city generate x my|
keerpunt city check my|my%folder my-other
keerpunt run m|mine.json5 my%file.json5 my%folder my-other
keerpunt run it|it's.json5
keerpunt run s|star*.json5
keerpunt run mine.json5 m|mine.json5 my%file.json5 my%folder my-other
keerpunt run mine.json5 --th|--threads
keerpunt run --output m|my%folder my-other
keerpunt run --output=m|my%folder my-other
keerpunt run --baseline mi|mine.json5
keerpunt run --seed |
keerpunt run --language |en nl
keerpunt run --set world.rec|world.recession.depth world.recession.from world.recession.to world.recruiterThreat
keerpunt run --set=world.recession.|world.recession.depth world.recession.from world.recession.to
keerpunt run --set world.wages=1.2|
keerpunt run --set world.wages=1.2 --set replic|replications
keerpunt check --set world.wag|world.wages
keerpunt levers --format |csv json markdown table
keerpunt completions |bash fish zsh
keerpunt completions zsh b|
keerpunt help compl|completions
keerpunt help comp|compare completions
TABLE
}

# Lines with what Tab makes of them in bash and in zsh, up to the bar.
pressed() {
  cat <<'TABLE'
keerpunt ru|keerpunt run |
keerpunt run my\ fi|keerpunt run my\ file.json5 |
keerpunt run "my fi|keerpunt run "my file.json5" |
keerpunt run --output my-|keerpunt run --output my-other/|
keerpunt check --set world.wag|keerpunt check --set world.wages=|
TABLE
}

for shell in bash zsh fish; do
  if ! has "$shell" || { [ "$shell" != fish ] && ! has expect; }; then
    echo "skipped: $shell, since it or expect is not installed"
    continue
  fi
  before=$failures
  while IFS='|' read -r typed expected; do
    expects "$shell" "$typed" "$expected" "$(offers "$shell" "$typed")"
  done < <(table)
  if [ "$shell" != fish ]; then
    while IFS='|' read -r typed expected _; do
      expects "$shell and Tab" "$typed" "$expected|" "$(line "$shell" tab "$typed")|"
    done < <(pressed)
  fi
  if [ "$failures" = "$before" ]; then echo "$shell: $(table | wc -l) lines completed as they should"; fi
done
exit $((failures > 0))
