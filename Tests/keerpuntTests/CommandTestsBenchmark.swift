import Foundation
import Testing

@testable import Experiments
@testable import keerpunt

@Suite("Measuring speed on the command line") struct CommandTestsBenchmark {
  private static let tiny = ["benchmark", "--youths", "1000", "--weeks", "1", "--repeats", "1"]

  @Test("The table has a line for each measurement, is not wider than 80 columns, and says what was built how")
  func table() async throws {
    let bench = try Bench()
    let answer = try await bench.call(Self.tiny + ["--output", "new/speed.csv"])
    #expect(answer.code == 0 && answer.errors.isEmpty, "\(answer.errors)")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    let build = MachineDescription().build
    #expect(lines[0] == "keerpunt \(Keerpunt.version), \(build) build")
    #expect(answer.output.contains("* THIS IS A DEBUG BUILD") == (build == "debug"))
    for workload in ["baseline", "all_kinds", "plain"] {
      #expect(lines.count { $0.hasPrefix(workload + " ") && $0.contains(" 1,000 ") } >= 2, "\(workload)")
    }
    for phase in ["policy", "youth week", "legal market", "turnover", "record"] {
      #expect(lines.count { $0.hasPrefix("  \(phase) ") && $0.hasSuffix("%") } == 2, "\(phase)")
    }
    let rows = try bench.text("new/speed.csv").split(separator: "\n")
    #expect(rows.count == 7 && rows[0].hasPrefix("workload,youths,"))
    #expect(bench.names("new") == ["speed.csv"])
  }

  @Test(
    "What cannot be written is said before anything is measured",
    arguments: [
      (["--output", "there.csv"], 73, "error: cannot create there.csv: it is there already; --force overwrites it\n"),
      (["--output", "s"], 73, "error: cannot create s: a folder of that name is in the way\n"),
      (["--output", "there.csv/x.csv"], 73, "error: cannot create there.csv: a file of that name is in the way\n"),
      (["--output", "/dev/null", "--force"], 73, "error: cannot create /dev/null: it is not an ordinary file\n"),
    ] as [([String], Int32, String)])
  func output(words: [String], code: Int32, error: String) async throws {
    let bench = try Bench()
    try bench.write("mine", to: "there.csv")
    let answer = try await bench.call(Self.tiny + words)
    #expect(answer.code == code && answer.errors == error && answer.output.isEmpty, "\(answer)")
    #expect(try bench.text("there.csv") == "mine")
  }

  @Test("A file that is there is overwritten where that is asked for")
  func force() async throws {
    let bench = try Bench()
    try bench.write("mine", to: "there.csv")
    let answer = try await bench.call(Self.tiny + ["--output", "there.csv", "--force"])
    #expect(answer.code == 0)
    #expect(try bench.text("there.csv").hasPrefix("workload,"))
  }

  @Test(
    "Options that exclude each other, and values that cannot be measured, are wrong usage",
    arguments: [
      (
        ["--ratio", "--weeks", "3"],
        "error: '--ratio' has a size of its own, and goes with no other option but limits\n"
      ),
      (["--baseline-at-most", "3"], "error: limits need '--ratio'\n"),
      (
        ["--youths", "999"],
        "error: option '--youths' is 999; allowed: 1000 to 10000000\n"
      ),
      (
        ["--ratio", "--all-kinds-at-most", "fast"],
        "error: option '--all-kinds-at-most' is 'fast', not a number; allowed: 0 to 1000000\n"
      ),
    ])
  func usage(words: [String], error: String) async throws {
    let answer = try await Bench().call(["benchmark"] + words)
    #expect(answer.code == 64 && answer.errors == error + "See 'keerpunt help benchmark'.\n", "\(answer.errors)")
  }

  @Test("A ratio above its limit is an error that says both, one at the limit is none")
  func limits() {
    let found = SpeedRatio.Result(reference: 20, baseline: 50, allKinds: 90)
    func said(_ baseline: Double?, _ allKinds: Double?) -> [String] {
      SpeedLimits(baseline: baseline, allKinds: allKinds).excesses(of: found)
    }
    #expect(said(nil, nil) == [] && said(2.5, 4.5) == [])
    #expect(said(2.4, 9) == ["a week without programmes costs 2.500 times the reference, at most 2.4 is allowed"])
    #expect(
      said(0, 4) == [
        "a week without programmes costs 2.500 times the reference, at most 0 is allowed",
        "a week with every kind of intervention costs 4.500 times the reference, at most 4 is allowed",
      ])
    let nothing = SpeedRatio.Result(reference: 0, baseline: 0, allKinds: 0)
    #expect(SpeedLimits(baseline: 5, allKinds: nil).excesses(of: nothing).count == 1)
  }

  @Test("The ratios are printed beside the nanoseconds that they come from")
  func ratioTable() {
    let text = BenchmarkTables.ratio(SpeedRatio.Result(reference: 20, baseline: 50, allKinds: 90))
    #expect(
      text == """
                   ns a youth-week times the reference
        reference            20.00               1.000
        baseline             50.00               2.500
        all_kinds            90.00               4.500

        """)
  }

  @Test("Sizes stand abreast, four to a table")
  func phaseTables() {
    let sizes = [1_000, 20_000, 300_000, 4_000_000, 5_000_000]
    let measurements = sizes.map { size in
      Measurement(
        workload: .baseline, youths: size, neighbourhoods: 2, threads: 1, weeks: 1, repeats: 1, setUpSeconds: 1,
        effort: Effort(cpu: 1, wall: 1), setUpBytesPerYouth: nil, bytesPerYouth: nil,
        phases: [1, 2, 3, 4, 5, 6, 7, 8, 64])
    }
    let lines = BenchmarkTables.phases(measurements).split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("baseline") } == [
        "baseline                 1,000         20,000        300,000      4,000,000",
        "baseline             5,000,000",
      ])
    #expect(lines.last { $0.hasPrefix("  record") } == "  record            64.00  64%")
    #expect(lines.last == "  together         100.00")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
