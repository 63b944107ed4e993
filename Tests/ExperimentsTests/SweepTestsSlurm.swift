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
        #SBATCH --output="/memory/Results/x-slurm/part-%j.txt"
        #SBATCH --cpus-per-task=4
        #SBATCH --time=2:00:00
        # Runs one part of the sweep; a part that was stopped goes on where it was.
        set -eu
        cd /memory
        part="${SLURM_ARRAY_TASK_ID:-$1}"
        exec /opt/keerpunt sweep s/sweeps/x.json5 --seed 4 --shard "$part/3" --resume --quiet \\
          --threads "${SLURM_CPUS_PER_TASK:-4}" --output Results/x-parts"/$part-of-3"

        """)
    #expect(
      calls.text("Results/x-slurm/merge.sh") == """
        #!/bin/bash
        #SBATCH --job-name=x-merge
        #SBATCH --output="/memory/Results/x-slurm/merge-%j.txt"
        # Joins the parts; where some are missing it names them and fails.
        set -eu
        cd /memory
        exec /opt/keerpunt merge Results/x-parts --output Results/x

        """)
    #expect(
      calls.text("Results/x-slurm/submit.sh") == """
        #!/bin/bash
        # Submits the parts that are not whole yet, and a job that joins all parts once these have ended, however they ended.
        # Options given here go to sbatch for both.
        set -euo pipefail
        cd /memory
        parts=Results/x-parts
        scripts=Results/x-slurm
        missing=()
        for ((part = 1; part <= 3; part++)); do
          folder="$parts/$part-of-3"
          if [ ! -f "$folder/provenance.json" ] || [ -f "$folder/unfinished-sweep.json" ] ||
            [ -f "$folder/finished-runs.csv" ]; then
            missing+=("$part")
          fi
        done
        if [ "${#missing[@]}" = 0 ]; then
          echo "all 3 parts are there"
          exec sbatch "$@" "$scripts/merge.sh"
        fi
        # 1,2,3,7 as 1-3,7: a list may not be longer than Slurm reads.
        list="" first="${missing[0]}" last="${missing[0]}"
        for part in "${missing[@]:1}" end; do
          if [ "$part" = "$((last + 1))" ]; then
            last="$part"
            continue
          fi
          if [ "$first" = "$last" ]; then list+=",$first"; else list+=",$first-$last"; fi
          first="$part" last="$part"
        done
        echo "${#missing[@]} of 3 parts are to be run"
        job=$(sbatch --parsable "$@" --array="${list#,}" "$scripts/part.sh")
        exec sbatch "$@" --dependency="afterany:${job%%;*}" "$scripts/merge.sh"

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
    #expect(part.contains("#SBATCH --output=\"/memory/my results/x's-slurm/part-%j.txt\"\n"))
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
