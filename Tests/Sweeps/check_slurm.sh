#!/usr/bin/env bash
# The job scripts of 'keerpunt sweep --slurm' on a real Slurm of this machine alone: two nodes, a controller, nothing outside a
# scratch folder. What is merged in the end is the unsharded sweep, byte for byte, whatever happened to the jobs: a part is
# killed, one is cancelled, one is requeued; the controller is stopped and started while parts run, and crashes.
#
# Usage: check_slurm.sh [--require] [PROGRAM]
#   --require  without Slurm, munge or root it fails; otherwise it then skips
#   PROGRAM    the built program; .build/release/keerpunt unless told
# Some two minutes. Prints a transcript.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
required=''
if [ "${1:-}" = --require ]; then required=1; shift; fi
program=$(realpath "${1:-$root/.build/release/keerpunt}")

lacking() { # WHAT
  if [ -n "$required" ]; then
    echo "failed: $1"
    exit 1
  fi
  echo "skipped: $1"
  exit 0
}
PATH="$PATH:/usr/sbin:/sbin"
for tool in slurmctld slurmd sbatch squeue scontrol scancel munged; do
  command -v "$tool" >/dev/null || lacking "$tool is not installed"
done
[ "$(id -u)" = 0 ] || lacking "only root can start daemons of Slurm for itself"

scratch=$(mktemp -d)
declare -A daemons=()

# Ends what was started, by number: the jobs, the daemons, and what the daemons left. Other processes do not know the folder.
end() {
  local code=$?
  trap - EXIT
  # First their output: it says what went wrong.
  [ "$code" = 0 ] || tail -n 12 "$scratch"/*.log "$scratch"/*-slurm/logs/* 2>/dev/null || true
  scancel --user=root 2>/dev/null || true
  for _ in {1..50}; do
    [ -n "$(squeue --noheader 2>/dev/null)" ] || break
    sleep 0.1
  done
  for name in "${!daemons[@]}"; do kill "${daemons[$name]}" 2>/dev/null || true; done
  for name in "${!daemons[@]}"; do wait "${daemons[$name]}" 2>/dev/null || true; done
  local file
  for file in /proc/[0-9]*/environ; do
    if grep -qs "SLURM_CONF=$scratch/" "$file"; then
      file=${file%/environ}
      kill -9 "${file#/proc/}" 2>/dev/null || true
    fi
  done
  rm -rf "$scratch"
  exit "$code"
}
trap end EXIT
trap 'exit 130' INT TERM

fail() {
  echo "failed: $1"
  exit 1
}
say() { printf '\n%3s s  %s\n' "$SECONDS" "$1"; }

# Waits until something holds, at most so long.
wait_for() { # SECONDS WHAT COMMAND...
  local until=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    [ "$SECONDS" -lt "$until" ] || fail "$what did not happen in time"
    sleep 0.1
  done
}

# MARK: A cluster on this host

start() { # NAME COMMAND...
  "${@:2}" >> "$scratch/$1-said.log" 2>&1 &
  daemons[$1]=$!
}
start_controller() { start controller slurmctld -D; }
has_nodes() { [ "$(sinfo --noheader --states=idle --format=%D 2>/dev/null)" = 2 ]; }
answers() { scontrol ping 2>/dev/null | grep -q ' is UP'; }

start_cluster() {
  local host port=$((20000 + $$ % 10000))
  host=$(hostname -s)
  chmod 711 "$scratch"
  mkdir "$scratch/state" "$scratch/munge"
  (umask 077 && head -c 1024 /dev/urandom > "$scratch/munge/key")
  start munge munged --foreground --force --key-file="$scratch/munge/key" --socket="$scratch/munge/socket" \
    --pid-file="$scratch/munge/pid" --log-file="$scratch/munge.log" --seed-file="$scratch/munge/seed"
  export SLURM_CONF="$scratch/slurm.conf"
  # No cgroups, no database; a requeued job waits until its credential has run out.
  cat > "$SLURM_CONF" <<CONF
ClusterName=scratch
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=$scratch/munge/socket,cred_expire=10
StateSaveLocation=$scratch/state
SlurmdSpoolDir=$scratch/spool.%n
SlurmctldPidFile=$scratch/slurmctld.pid
SlurmdPidFile=$scratch/slurmd.%n.pid
SlurmctldLogFile=$scratch/slurmctld.log
SlurmdLogFile=$scratch/slurmd.%n.log
SlurmctldPort=$port
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=2,sched_min_interval=10000,batch_sched_delay=0,bf_interval=2
JobRequeue=1
ReturnToService=2
SlurmdParameters=config_overrides
KillWait=5
SlurmdTimeout=30
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=2 RealMemory=1000 State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=2 RealMemory=1000 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  wait_for 10 "the socket of munge" test -S "$scratch/munge/socket"
  start_controller
  for node in n1 n2; do
    mkdir "$scratch/spool.$node"
    start "$node" slurmd -D -N "$node"
  done
  wait_for 30 "two idle nodes" has_nodes
}

# MARK: Jobs of a sweep

parts=6
write_scripts() { # OUTPUT
  "$program" sweep sweep.json5 --slurm --parts "$parts" --threads 1 --slurm-option=--time=10 --output "$1"
}

# Submits, and notes the number of the array.
submit() { # OUTPUT
  bash "$1-slurm/submit.sh" | tee "$scratch/submitted"
  array=$(awk '$3 ~ /^[0-9]+$/ && /parts:/ { sub(/:/, "", $2); print $2 }' "$scratch/submitted")
  merge=$(awk '/joins/ { sub(/:/, "", $2); print $2 }' "$scratch/submitted")
}

is_quiet() { answers && [ -z "$(squeue --noheader)" ]; }
has_runs() { # OUTPUT PART: whether it has finished some runs, and not all
  [ "$(wc -l 2>/dev/null < "$1-parts/$2-of-$parts/finished-runs.csv" || echo 0)" -gt 1 ]
}
# The process of a part, which no other has in its command.
process_of() { # OUTPUT PART
  local folder
  for folder in /proc/[0-9]*; do
    if tr '\0' ' ' 2>/dev/null < "$folder/cmdline" | grep -q -- "^$program sweep .*--output $1-parts/$2-of-$parts \$"; then
      echo "${folder#/proc/}"
    fi
  done
}
show() { # JOB: how it ended
  scontrol --oneliner show job "$1" 2>/dev/null | grep -Eo '(JobId|ArrayTaskId|JobState|ExitCode|Restarts)=[^ ]*' |
    paste -s -d ' ' || true
}
has_ended_well() { show "$1" | grep -q 'JobState=COMPLETED'; } # JOB

# Waits until no job is left; the merge says whether it succeeded.
settle() { # OUTPUT
  wait_for 100 "the end of all jobs" is_quiet
  local state log="$1-slurm/logs/merge-$merge.txt"
  state=$(show "$merge")
  echo "merge: ${state:-JobId=$merge is not known to the controller}"
  if [ -f "$log" ]; then sed 's/^/  | /' "$log"; fi
}
# Submits what is missing until all is there, as a person would.
settle_at_last() { # OUTPUT
  settle "$1"
  for _ in 1 2 3; do
    if has_ended_well "$merge"; then return; fi
    submit "$1"
    settle "$1"
  done
}
stop_controller() { # SIGNAL
  kill "-$1" "${daemons[controller]}"
  wait "${daemons[controller]}" 2>/dev/null || true
  if answers; then fail "the controller answers after it was stopped"; fi
}
knows_jobs() { [ state/job_state -nt "$1-slurm/submitted.txt" ]; } # OUTPUT
restart_controller() {
  start_controller
  wait_for 30 "an answer of the controller" answers
  echo "controller started; it knows of: $(squeue --noheader --format='%i %T' | paste -s -d ',')"
}
check_same() { # OUTPUT
  diff -r whole "$1" || fail "$1 is not the unsharded sweep"
  echo "$1 is the unsharded sweep, byte for byte"
}

cd "$scratch"
say "An unsharded sweep to compare with"
"$program" city generate city --youths 12000 --neighbourhoods 6 >/dev/null
cat > base.json5 <<'JSON5'
{ title: "Base", city: "city", weeks: 260, burnIn: 104,
  interventions: { "street coaches": { kind: "outreachCoaching", coaches: 4 } } }
JSON5
cat > sweep.json5 <<'JSON5'
{ title: "Small", scenario: "base.json5", replications: 12,
  vary: { "interventions.street coaches.coaches": [0, 2, 4], "world.jobAvailability": [0.9, 1.1] } }
JSON5
"$program" sweep sweep.json5 --output whole --quiet | tail -n 2

say "A cluster of two nodes on this host"
start_cluster
sinfo --Node
sbatch --version

say "Nothing happens to the jobs"
write_scripts plain
submit plain
settle plain
check_same plain

say "Part 2 is killed while it runs, part 6 is cancelled"
write_scripts hurt
submit hurt
wait_for 60 "the first run of part 2" has_runs hurt 2
process=$(process_of hurt 2)
[ -n "$process" ] || fail "part 2 has no process"
kill -9 "$process"
scancel "${array}_6"
code=0
bash hurt-slurm/submit.sh || code=$?
[ "$code" = 75 ] || fail "submitting while jobs run ended with $code"
settle hurt
show "$merge" | grep -q 'JobState=FAILED' || fail "the merge did not fail"
grep -q 'part 2/6 is not finished' "hurt-slurm/logs/merge-$merge.txt" || fail "the merge does not name part 2"
grep -q 'part 6 of 6 is missing\|part 6/6 is not finished' "hurt-slurm/logs/merge-$merge.txt" ||
  fail "the merge does not name part 6"
[ ! -e hurt ] || fail "a merge with gaps left a folder"
submit hurt
grep -q ": 2 of 6 parts: 2,6$" "$scratch/submitted" || fail "other parts were submitted than 2 and 6"
settle hurt
check_same hurt

say "Part 3 is requeued, and the controller is stopped and started while parts run"
write_scripts moved
submit moved
wait_for 60 "the first run of part 3" has_runs moved 3
scontrol requeue "${array}_3"
echo "requeued: ${array}_3"
stop_controller TERM
echo "controller stopped"
sleep 3
restart_controller
third="${array}_3"
settle_at_last moved
check_same moved
echo "part 3: $(show "$third")"
sed 's/^/  | /' "moved-slurm/logs/part-$third.txt"

say "The controller crashes while parts run, and forgets how they went on"
write_scripts crashed
submit crashed
# Jobs that a controller forgets altogether have numbers that it gives again, which stops its nodes; so it is to know them. It
# does not know how they went on.
wait_for 60 "the controller's writing down of the jobs" knows_jobs crashed
stop_controller KILL
echo "controller killed"
sleep 2
restart_controller
# It may take for running what ended meanwhile.
for _ in {1..100}; do
  if is_quiet; then break; fi
  sleep 0.1
done
scancel --user=root
settle_at_last crashed
check_same crashed

say "Submitted once more, all parts are there"
submit moved
settle moved
check_same moved
say "All merged folders are the unsharded one."
