import Parameters
import Testing

@testable import Experiments

@Suite("Job scripts of sweeps")
struct SweepTestsSlurm {
  private func jobs(
    _ calls: MemoryCalls, parts: Int = 3, threads: Int = 4, directives: [String] = [], words: [String] = [],
    program: String = "/opt/keerpunt", output: String = "Results/x", file: String = "s/sweeps/x.json5"
  ) throws -> SlurmJobs {
    let sweep = try Sweep.load("s/sweeps/x.json5", files: calls.files)
    return SlurmJobs(
      sweep, sweepFile: file, output: output,
      options: SlurmJobs.Options(
        parts: parts, threads: threads, directives: directives, words: words, program: program), files: calls.files)
  }

  @Test("The scripts of a plain sweep are these")
  func plain() throws {
    let calls = try SweepSample.calls(SweepSample.two)
    let said = try jobs(calls, directives: ["--time=2:00:00"], words: ["--seed", "4"]).write(force: false)
    #expect(
      said.map(\.description) == [
        "3 parts of at most 2 runs: part.sh, merge.sh and submit.sh in Results/x-slurm.",
        "Submit with 'bash Results/x-slurm/submit.sh'; do so again when a part failed: only what is missing is submitted.",
      ])
    for message in said { expectDutch(message) }
    #expect(
      calls.text("Results/x-slurm/part.sh") == """
        #!/bin/bash
        #SBATCH --job-name=x-part
        #SBATCH --output="/memory/Results/x-slurm/logs/part-%A_%a.txt"
        #SBATCH --open-mode=append
        #SBATCH --requeue
        #SBATCH --cpus-per-task=4
        #SBATCH --time=2:00:00
        # Runs one part of the sweep; a part that was stopped goes on where it was.
        set -e
        cd /memory
        part="${SLURM_ARRAY_TASK_ID:-${1:?the number of the part}}"
        exec /opt/keerpunt sweep s/sweeps/x.json5 --seed 4 --shard "$part/3" --resume --quiet \\
          --threads "${SLURM_CPUS_PER_TASK:-4}" --output Results/x-parts"/$part-of-3"

        """)
    #expect(
      calls.text("Results/x-slurm/merge.sh") == """
        #!/bin/bash
        #SBATCH --job-name=x-merge
        #SBATCH --output="/memory/Results/x-slurm/logs/merge-%j.txt"
        #SBATCH --open-mode=append
        #SBATCH --requeue
        #SBATCH --time=2:00:00
        #SBATCH --cpus-per-task=1
        #SBATCH --kill-on-invalid-dep=yes
        # Joins the parts; where some are missing it names them and fails.
        set -e
        cd /memory
        exec /opt/keerpunt merge Results/x-parts --output Results/x

        """)
    #expect(
      calls.text("Results/x-slurm/submit.sh") == """
        #!/bin/bash
        # Submits the parts that are not whole yet, and a job that joins all parts once these have ended, however they ended.
        # Options given here go to sbatch for both.
        set -eo pipefail
        cd /memory
        parts=Results/x-parts
        scripts=Results/x-slurm
        submitted="$scripts/submitted.txt"
        # Slurm makes no folders for logs.
        mkdir -p "$scripts/logs"

        # A part that waits or runs is not whole, but a second job for it would only be in its way.
        if [ -s "$submitted" ]; then
          jobs=$(squeue --noheader --format=%i --user="$(id -un)" --jobs="$(cat "$submitted")" 2>/dev/null || true)
          if [ -n "$jobs" ]; then
            echo "jobs of the last time have not ended:" $jobs >&2
            echo "  wait for them, or end them with scancel, and submit again" >&2
            exit 75
          fi
        fi

        missing=()
        for ((part = 1; part <= 3; part++)); do
          folder="$parts/$part-of-3"
          if [ ! -f "$folder/provenance.json" ] || [ -f "$folder/unfinished-sweep.json" ] ||
            [ -f "$folder/finished-runs.csv" ]; then
            missing+=("$part")
          fi
        done
        # 1,2,3,7 as 1-3,7, so that the list stays short.
        list="" first="${missing[0]}" last="${missing[0]}"
        for part in "${missing[@]:1}" end; do
          if [ "$part" != "$((last + 1))" ]; then
            if [ "$first" = "$last" ]; then list+=",$first"; else list+=",$first-$last"; fi
            first="$part"
          fi
          last="$part"
        done
        list="${list#,}"

        job="" after=()
        if [ -z "$list" ]; then
          echo "all 3 parts are there; they are joined again"
        else
          job=$(sbatch --parsable "$@" --array="$list" "$scripts/part.sh")
          job="${job%%;*}"
          echo "$job" > "$submitted"
          echo "job $job: ${#missing[@]} of 3 parts: $list"
          after=(--dependency="afterany:$job")
        fi
        merge=$(sbatch --parsable "$@" "${after[@]}" "$scripts/merge.sh")
        merge="${merge%%;*}"
        echo "${job:+$job,}$merge" > "$submitted"
        echo "job $merge: joins the parts into "Results/x

        """)
  }

  @Test(
    "A word is quoted for a shell where it has to be",
    arguments: [
      ("plain/path-1.json5", "plain/path-1.json5"), ("", "''"), ("a b", "'a b'"), ("it's", "'it'\\''s'"),
      ("$HOME", "'$HOME'"), ("a;b", "'a;b'"), ("straße", "'straße'"), ("world.jobs=1,2", "world.jobs=1,2"),
      ("a\nb", "'a\nb'"), ("~", "'~'"), ("`x`", "'`x`'"), ("*", "'*'"),
    ])
  func quoted(word: String, text: String) {
    #expect(SlurmJobs.quoted(word) == text)
  }

  @Test("Odd paths and words are quoted in every script")
  func oddPaths() throws {
    let calls = try SweepSample.calls(SweepSample.two)
    try calls.files.createFolder("my results")
    let odd = try jobs(
      calls, words: ["--set", "interventions.street coaches.coaches=1"], program: "/opt/my programs/keerpunt",
      output: "my results/x's", file: "my sweeps/x $1.json5")
    #expect(odd.folder == "my results/x's-slurm")
    _ = try odd.write(force: false)
    let part = try #require(calls.text("my results/x's-slurm/part.sh"))
    #expect(part.contains("#SBATCH --output=\"/memory/my results/x's-slurm/logs/part-%A_%a.txt\"\n"))
    #expect(
      part.contains(
        "exec '/opt/my programs/keerpunt' sweep 'my sweeps/x $1.json5' --set 'interventions.street coaches.coaches=1' --shard"
      ))
    #expect(part.contains(" --output 'my results/x'\\''s-parts'\"/$part-of-3\"\n"))
    #expect(
      calls.text("my results/x's-slurm/merge.sh")?.contains(
        "exec '/opt/my programs/keerpunt' merge 'my results/x'\\''s-parts' --output 'my results/x'\\''s'\n") == true)
    #expect(
      calls.text("my results/x's-slurm/submit.sh")?.contains(
        "parts='my results/x'\\''s-parts'\nscripts='my results/x'\\''s-slurm'\n") == true)
  }

  @Test("Scripts that are there are not overwritten unless forced, and many parts are warned of")
  func existing() throws {
    let calls = try SweepSample.calls(SweepSample.two)
    _ = try jobs(calls).write(force: false)
    #expect(
      SweepSample.failure { _ = try jobs(calls).write(force: false) }
        == "cannot create Results/x-slurm/part.sh: it exists; --force writes it again")
    let said = try jobs(calls, parts: 1001).write(force: true)
    #expect(
      said.last?.description == "Many clusters refuse arrays of more than 1,000 jobs; --parts makes fewer.")
    for message in said { expectDutch(message) }
    #expect(calls.text("Results/x-slurm/part.sh")?.contains("-of-1001\"") == true)
  }
}
