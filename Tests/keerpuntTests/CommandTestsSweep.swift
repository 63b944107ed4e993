import Foundation
import Testing

@testable import keerpunt

@Suite("Sweeping")
struct CommandTestsSweep {
  static let jobs = """
    { title: "Jobs", scenario: "../baseline.json5", vary: { "world.jobAvailability": [0.8, 1.2] }, weeks: 3 }
    """

  /// A bench with a sweep of two points, each with two replications of three weeks.
  static func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(jobs, to: "s/sweeps/jobs.json5")
    return bench
  }

  static let files = [
    "comparison.csv", "datapackage.json", "points.csv", "provenance.json", "report.html", "runs.csv", "summary.csv",
  ]

  @Test("A sweep prints what was run and the headline at each point, and leaves a folder by its name")
  func plain() async throws {
    let bench = try Self.bench()
    let answer = try await bench.call("sweep", "s/sweeps/jobs.json5")
    #expect(answer.code == 0)
    #expect(answer.errors.isEmpty, "\(answer.errors)")
    #expect(bench.names("Results/jobs") == Self.files)
    let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "Jobs: 2 points, 2 replications, 4 runs.")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(answer.output.contains("\nPerson-years involved, difference with As it is, point 1\n"), "\(answer.output)")
    #expect(
      answer.output.hasSuffix(
        "\n7 files in Results/jobs: points.csv, runs.csv, summary.csv, comparison.csv,\nreport.html, datapackage.json, provenance.json\n"
      ))
  }

  @Test("In Dutch every sentence is Dutch, and the files are the same")
  func dutch() async throws {
    let bench = try Self.bench()
    let answer = try await bench.call("sweep", "s/sweeps/jobs.json5", "--language", "nl")
    #expect(answer.output.hasPrefix("Jobs: 2 punten, 2 herhalingen, 4 runs.\n\n"), "\(answer.output)")
    #expect(answer.output.contains("\nPersoonsjaren betrokken, verschil met As it is, punt 1\n"))
    #expect(answer.output.contains("\n7 bestanden in Results/jobs: points.csv, runs.csv,"))
    _ = try await bench.call("sweep", "s/sweeps/jobs.json5", "--output", "english")
    // The report holds both languages, and shows the one that was asked for first.
    let (english, dutch) = (try bench.files("english"), try bench.files("Results/jobs"))
    #expect(english.filter { $0.key != "report.html" } == dutch.filter { $0.key != "report.html" })
    #expect(english["report.html"] != dutch["report.html"])
  }

  @Test("--output - writes runs.csv on standard output and makes no folder, of a part as well")
  func stream() async throws {
    let bench = try Self.bench()
    let whole = try await bench.call("sweep", "s/sweeps/jobs.json5", "--output", "-")
    #expect(whole.code == 0)
    let part = try await bench.call("sweep", "s/sweeps/jobs.json5", "--shard", "2/2", "--output", "-")
    #expect(bench.names("") == ["s"])
    _ = try await bench.call("sweep", "s/sweeps/jobs.json5", "--output", "all")
    let runs = try bench.text("all/runs.csv")
    #expect(whole.output == runs)
    let lines = runs.split(separator: "\n")
    #expect(part.output.split(separator: "\n") == [lines[0], lines[3], lines[4]])
  }

  @Test("--points prints points.csv and runs nothing")
  func points() async throws {
    let bench = try Self.bench()
    let answer = try await bench.call("sweep", "s/sweeps/jobs.json5", "--points")
    #expect(answer.code == 0)
    #expect(answer.output == "point,world.jobAvailability\n1,0.8\n2,1.2\n")
    #expect(bench.names("") == ["s"])
  }

  @Test("--dry-run tells runs, rows, disk, memory and time as they are then, and runs nothing")
  func dryRun() async throws {
    let bench = try Self.bench()
    let answer = try await bench.call("sweep", "s/sweeps/jobs.json5", "--dry-run", "--threads", "1")
    #expect(answer.code == 0)
    #expect(bench.names("") == ["s"])
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Runs: 4 (2 points × 2 replications)")
    #expect(lines.dropFirst().first == "Burn-ins: 2")
    #expect(lines.last == "Nothing was run.")
    for start in ["Disk: about 0.1 MB", "Memory: about ", "Time: about "] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
    #expect(lines.contains { $0.hasSuffix(" on 1 thread of this machine") })
    _ = try await bench.call("sweep", "s/sweeps/jobs.json5", "--output", "all")
    func rows(_ name: String) throws -> Int { try bench.text("all/\(name).csv").split(separator: "\n").count - 1 }
    let told =
      "Rows: \(try rows("runs")) in runs.csv, \(try rows("summary")) in summary.csv, \(try rows("comparison")) in "
      + "comparison.csv"
    #expect(answer.output.split(whereSeparator: \.isNewline).joined(separator: " ").contains(told), "\(answer.output)")
    let part = try await bench.call(
      "sweep", "s/sweeps/jobs.json5", "--dry-run", "--threads", "2", "--shard", "1/2", "--language", "nl")
    #expect(part.output.hasPrefix("Runs: 2, deel 1/2 (2 punten × 2 herhalingen)\nAanlopen: 1\nRijen: 2 in runs.csv\n"))
    #expect(part.output.hasSuffix("Er is niets uitgevoerd.\n"))
  }

  @Test("Parts go into folders of their own, and merge makes of them what the whole sweep writes")
  func parts() async throws {
    let bench = try Self.bench()
    for number in [3, 1, 2] {
      let answer = try await bench.call("sweep", "s/sweeps/jobs.json5", "--shard", "\(number)/3")
      #expect(answer.code == 0)
      let runs = number == 3 ? 2 : 1
      #expect(answer.output.hasPrefix("Jobs, part \(number)/3: \(runs) runs of 2 points.\n"), "\(answer.output)")
    }
    #expect(bench.names("Results/jobs-parts") == ["1-of-3", "2-of-3", "3-of-3"])
    let merged = try await bench.call("merge", "Results/jobs-parts")
    #expect(merged.code == 0)
    #expect(
      merged.output
        == "Jobs: 3 parts with 4 runs; 7 files in Results/jobs: points.csv, runs.csv,\nsummary.csv, comparison.csv, "
        + "report.html, datapackage.json, provenance.json\n")
    _ = try await bench.call("sweep", "s/sweeps/jobs.json5", "--output", "all")
    #expect(try bench.files("all") == bench.files("Results/jobs"))
    let missing = try await bench.call(
      "merge", "Results/jobs-parts/1-of-3", "Results/jobs-parts/3-of-3", "--output", "other")
    #expect(missing.code == 65)
    #expect(missing.errors.hasPrefix("error: part 2 of 3 is missing\n"))
    #expect(bench.names("other").isEmpty)
    #expect(try await bench.call("merge", "none").code == 66)
  }

  @Test("A sweep goes on with --resume, says how many runs were there, and refuses another sweep file with code 65")
  func resume() async throws {
    let bench = try Self.bench()
    let words = ["sweep", "s/sweeps/jobs.json5"]
    _ = try await bench.call(words)
    let refused = try await bench.call(words)
    #expect(refused.code == 73)
    #expect(
      refused.firstError
        == "error: cannot create Results/jobs: it holds a whole sweep; --resume adds to it, --force begins anew")
    let more = try await bench.call(words + ["--resume", "--replications", "3"])
    #expect(more.output.hasPrefix("Jobs: 2 points, 3 replications, 6 runs; 4 of them were there.\n"))
    let again = try await bench.call(words + ["--resume"])
    #expect(again.output.hasPrefix("Jobs: 2 points, 3 replications, 6 runs; all of them were there.\n"))
    let other = try await bench.call(words + ["--resume", "--seed", "8"])
    #expect(other.code == 65)
    #expect(
      other.errors.hasPrefix(
        "error: Results/jobs was begun with another sweep, and its runs would not fit:\n"
          + "  scenarios.baseline.seed was 7, is 8\n"
          + "  give another folder with --output, or begin anew with --force\n"), "\(other.errors)")
  }

  @Test("An interrupted sweep ends with code 130, keeps what is finished, and goes on to the same bytes")
  func interrupted() async throws {
    let bench = try Self.bench()
    let words = ["sweep", "s/sweeps/jobs.json5", "--replications", "400", "--threads", "1"]
    let stopped = try await bench.call(words) { process in
      Thread.detachNewThread {
        let journal = bench.url("Results/jobs/finished-runs.csv").path
        for _ in 0..<3000 {
          let size = (try? FileManager.default.attributesOfItem(atPath: journal))?[.size] as? Int ?? 0
          if size > 5_000 { break }
          Thread.sleep(forTimeInterval: 0.01)
        }
        kill(process, SIGINT)
      }
    }
    #expect(stopped.code == 130)
    #expect(stopped.errors.contains("of 800 runs are finished and kept in Results/jobs; --resume goes on with them"))
    #expect(bench.names("Results/jobs") == ["finished-runs.csv", "points.csv", "unfinished-sweep.json"])
    let done = try await bench.call(words + ["--resume"])
    #expect(done.output.contains(" of them were there."))
    _ = try await bench.call(words + ["--output", "all"])
    #expect(try bench.files("all") == bench.files("Results/jobs"))
  }

  @Test("--precision adds replications up to the ceiling and says whether that did")
  func precision() async throws {
    let bench = try Self.bench()
    let words = ["sweep", "s/sweeps/jobs.json5", "--precision"]
    let coarse = try await bench.call(words + ["1%", "--at-most", "4"])
    #expect(coarse.code == 0)
    #expect(
      coarse.output.contains(
        "\nAfter 4 replications some intervals are wider than 1 % of their mean; --at-most\nallows more.\n"),
      "\(coarse.output)")
    #expect(coarse.output.hasPrefix("Jobs: 2 points, 4 replications, 8 runs."))
    let fine = try await bench.call(words + ["100%", "--output", "b", "--language", "nl"])
    #expect(fine.output.contains("\nElk interval ligt binnen 100% van het gemiddelde, na "), "\(fine.output)")
  }

  @Test(
    "Options that do not go together, or hold nothing, are wrong usage",
    arguments: [
      (["--shard", "0/4"], "option '--shard' is '0/4', not a part such as 3/16, of at most 100,000 parts"),
      (
        ["--precision", "2"],
        "option '--precision': '2' has no per cent sign; write 2% for an interval of so much of the mean to either side"
      ),
      (["--at-most", "5"], "'--at-most' needs '--precision'"),
      (["--precision", "2%", "--shard", "1/2"], "'--precision' looks at all runs, and '--shard' runs a part"),
      (["--precision", "2%", "--output", "-"], "'--precision' needs a folder"),
      (["--slurm", "--shard", "1/2"], "'--slurm' divides the sweep itself; leave out '--shard'"),
      (
        ["--dry-run", "--points"],
        "'--dry-run', '--points' and '--slurm' run nothing, each in a way of its own; choose one"
      ),
      (["--parts", "3"], "'--parts' and '--slurm-option' need '--slurm'"),
      (["--slurm-option=--x"], "'--parts' and '--slurm-option' need '--slurm'"),
      (
        ["--slurm", "--slurm-option", "time"],
        "option '--slurm-option' is 'time', not an option of sbatch such as --time=2:00:00"
      ),
    ])
  func usage(words: [String], text: String) async throws {
    let bench = try Self.bench()
    let answer = try await bench.call(["sweep", "s/sweeps/jobs.json5"] + words)
    #expect(answer.code == 64)
    #expect(answer.firstError == "error: " + text)
    let dutch = try await bench.call(["sweep", "s/sweeps/jobs.json5", "--language", "nl"] + words)
    #expect(dutch.firstError.hasPrefix("fout: ") && dutch.firstError != answer.firstError)
  }

  @Test("A sweep file that is not there has code 66, one that is wrong code 65, with its place")
  func wrongFile() async throws {
    let bench = try Self.bench()
    let missing = try await bench.call("sweep", "s/sweeps/job.json5")
    #expect(missing.code == 66)
    #expect(
      missing.errors.hasPrefix("s/sweeps/job.json5: error: cannot read it: it does not exist\n"), "\(missing.errors)")
    try bench.change("s/sweeps/jobs.json5", "jobAvailability", to: "jobAvailabilty")
    let wrong = try await bench.call("sweep", "s/sweeps/jobs.json5")
    #expect(wrong.code == 65)
    #expect(
      wrong.errors.hasPrefix(
        "s/sweeps/jobs.json5:1:57: error: 'jobAvailabilty' is not a setting of world\n  did you mean 'jobAvailability'?"
      ),
      "\(wrong.errors)")
  }
}
