import Foundation
import Testing

@testable import keerpunt

@Suite("Job scripts and checks of sweeps")
struct CommandTestsSweepJobs {
  @Test("--slurm writes scripts with what the parts need to be the same sweep, and runs nothing")
  func slurm() async throws {
    let bench = try CommandTestsSweep.bench()
    let answer = try await bench.call(
      "sweep", "s/sweeps/jobs.json5", "--slurm", "--parts", "2", "--slurm-option=--time=1:00:00", "--seed", "4",
      "--replications", "3", "--weeks", "2", "--set", "world.wages=1.1", "--threads", "2", "--baseline",
      "s/coaching.json5", "--verify")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(bench.names("Results") == ["jobs-slurm"])
    #expect(bench.names("Results/jobs-slurm") == ["merge.sh", "part.sh", "submit.sh"])
    let part = try bench.text("Results/jobs-slurm/part.sh")
    #expect(part.contains("\n#SBATCH --cpus-per-task=2\n#SBATCH --time=1:00:00\n"))
    #expect(
      part.contains(
        " sweep s/sweeps/jobs.json5 --baseline s/coaching.json5 --seed 4 --replications 3 --weeks 2 --set world.wages=1.1 "
          + "--verify --shard \"$part/2\" --resume --quiet"), "\(part)")
  }

  @Test(
    "The scripts run as they are: parts that are missing are submitted, and then the merge", .timeLimit(.minutes(3)))
  func slurmRuns() async throws {
    let bench = try CommandTestsSweep.bench()
    // Runs the jobs of an array one after the other, as a cluster of one machine.
    try bench.write(
      """
      #!/bin/bash
      echo "$*" >> calls.txt
      array=""
      for word; do
        case "$word" in --array=*) array="${word#--array=}" ;; esac
        script="$word"
      done
      for item in ${array//,/ }; do
        for ((i = ${item%-*}; i <= ${item#*-}; i++)); do
          [ "$i" = 3 ] && [ -e fail ] && continue
          SLURM_ARRAY_TASK_ID=$i SLURM_CPUS_PER_TASK=1 bash "$script" > /dev/null
        done
      done
      if [ -z "$array" ]; then bash "$script" > merge.txt 2>&1; fi
      echo 42
      """, to: "bin/sbatch")
    try bench.write("#!/bin/bash\necho \"$*\" >> asked.txt\n[ -e busy ] && echo 42_3\nexit 0\n", to: "bin/squeue")
    for name in ["sbatch", "squeue"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.url("bin/\(name)").path)
    }
    try bench.write("", to: "fail")
    _ = try await bench.call("sweep", "s/sweeps/jobs.json5", "--slurm", "--parts", "4")
    let submit = "PATH=\"$PWD/bin:$PATH\" bash Results/jobs-slurm/submit.sh --nice > said.txt"
    // `merge` stands in for any command: the launcher runs the script in its place.
    func run(_ script: String) async throws -> Int32? {
      try await bench.call([], launcher: ["/bin/bash", "-c", script]).code
    }
    _ = try await run(submit)
    #expect(
      try bench.text("said.txt").hasPrefix("job 42: 4 of 4 parts: 1-4\njob 42: joins the parts into Results/jobs\n"))
    #expect(try bench.text("merge.txt").contains("part 3 of 4 is missing"))
    #expect(
      try bench.text("calls.txt")
        == "--parsable --nice --array=1-4 Results/jobs-slurm/part.sh\n"
        + "--parsable --nice --dependency=afterany:42 Results/jobs-slurm/merge.sh\n")
    try FileManager.default.removeItem(at: bench.url("fail"))
    // While a job of the last time has not ended, nothing is submitted.
    try bench.write("", to: "busy")
    let before = try bench.text("calls.txt")
    #expect(try await run(submit) == 75)
    #expect(try bench.text("asked.txt").contains("--jobs=42,42"))
    #expect(try bench.text("calls.txt") == before)
    try FileManager.default.removeItem(at: bench.url("busy"))
    _ = try await run(submit)
    #expect(try bench.text("said.txt").hasPrefix("job 42: 1 of 4 parts: 3\n"))
    #expect(try bench.text("calls.txt").contains("--array=3 Results/jobs-slurm/part.sh\n"))
    _ = try await bench.call("sweep", "s/sweeps/jobs.json5", "--output", "all")
    #expect(try bench.files("all") == bench.files("Results/jobs"))
    try FileManager.default.removeItem(at: bench.url("Results/jobs"))
    _ = try await run(submit)
    #expect(try bench.text("said.txt").hasPrefix("all 4 parts are there; they are joined again\n"))
    #expect(try bench.files("all") == bench.files("Results/jobs"))
  }

  @Test("check takes sweeps, folders of them and files elsewhere that vary something")
  func check() async throws {
    let bench = try CommandTestsSweep.bench()
    #expect(try await bench.call("check", "s/sweeps/jobs.json5").output == "1 sweep, nothing wrong\n")
    try bench.write(CommandTestsSweep.jobs.replacingOccurrences(of: "../", with: ""), to: "s/elsewhere.json5")
    #expect(try await bench.call("check", "s/elsewhere.json5", "s/sweeps").output == "2 sweeps, nothing wrong\n")
    try bench.write("{ assumptions: { 'schooling.compulsoryUntil': 17 } }", to: "s/assumptions/a.json5")
    let all = try await bench.call(
      "check", "s/baseline.json5", "s/sweeps", "s/cities/tiny", "s/assumptions", "--language", "nl")
    #expect(all.output == "1 scenario, 1 sweep, 1 stad en 1 set aannames, niets mis\n", "\(all.errors)")
    #expect(
      try await bench.call("check", "s/sweeps", "--set", "world.wages=1.1").output == "1 sweep, nothing wrong\n")
    #expect(try await bench.call("check", "s/sweeps", "--set", "world.wages=99").code == 65)
  }

  @Test("What is wrong in sweeps and scenarios is said at once")
  func checkWrong() async throws {
    let bench = try CommandTestsSweep.bench()
    try bench.change("s/sweeps/jobs.json5", "0.8", to: "99")
    try bench.change("s/jobs.json5", "jobAvailability", to: "jobs")
    let answer = try await bench.call("check", "s/sweeps", "s/jobs.json5")
    #expect(answer.code == 65)
    #expect(answer.errors.contains("s/jobs.json5:4:12: error: 'jobs' is not a setting of world"))
    #expect(answer.errors.contains("s/sweeps/jobs.json5:1:83: error: world.jobAvailability is 99, outside "))
    #expect(try await bench.call("check", "s/swps").code == 66)
  }
}
