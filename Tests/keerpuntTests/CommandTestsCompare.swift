import Foundation
import Testing

@testable import keerpunt

@Suite("Comparing results")
struct CommandTestsCompare {
  /// A bench with the results of all three scenarios in `all`, and of the baseline with one other in `a` and `b`.
  private static func bench() async throws -> Bench {
    let bench = try Bench()
    #expect(try await bench.call("run", "s", "--output", "all").code == 0)
    for (folder, scenario) in [("a", "coaching"), ("b", "jobs")] {
      let words = ["run", "s/\(scenario).json5", "--baseline", "s/baseline.json5", "--output", folder]
      #expect(try await bench.call(words).code == 0)
    }
    return bench
  }

  @Test("Results of two folders are compared as if they were run together, and print the same table and sentences")
  func together() async throws {
    let bench = try await Self.bench()
    let run = try await bench.call("run", "s", "--output", "again")
    let compared = try await bench.call("compare", "a", "b")
    #expect(compared.code == 0)
    #expect(compared.errors.isEmpty, "\(compared.errors)")
    let lines = compared.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(2) == [
        "3 scenarios of 2 folders, 2 runs each of 12 weeks, 100 youths in 3", "neighbourhoods. Baseline: As it is.",
      ])
    #expect(lines.allSatisfy { $0.count <= 80 })
    // What a run says beyond the comparison is of participants, whom no table of runs knows.
    let table = run.output.split(separator: "\n").map(String.init).drop { !$0.hasPrefix("  outcome") }
    let own = lines.drop { !$0.hasPrefix("  outcome") }
    #expect(own.prefix(15) == table.prefix(15))
    #expect(bench.names("") == ["a", "again", "all", "b", "s"])
    let all = try await bench.call("compare", "all")
    #expect(all.output.replacing("1 folder", with: "2 folders") == compared.output)
  }

  @Test("--output writes results that can be read again, and '-' writes comparison.csv on standard output")
  func output() async throws {
    let bench = try await Self.bench()
    let written = try await bench.call("compare", "a", "b", "--output", "Results/both")
    #expect(written.code == 0)
    #expect(
      written.output.hasSuffix(
        "\n6 files in Results/both: runs.csv, summary.csv, comparison.csv, report.html,\ndatapackage.json, provenance.json\n"
      ))
    #expect(
      bench.names("Results/both") == [
        "comparison.csv", "datapackage.json", "provenance.json", "report.html", "runs.csv", "summary.csv",
      ])
    let table = try bench.text("all/comparison.csv")
    #expect(try bench.text("Results/both/comparison.csv") == table)
    #expect(try bench.text("Results/both/runs.csv") == bench.text("all/runs.csv"))
    for folders in [["all"], ["a", "b"], ["Results/both"]] {
      let answer = try await bench.call(["compare"] + folders + ["--output", "-"])
      #expect(answer.code == 0)
      #expect(answer.output == table)
      #expect(answer.errors.isEmpty)
    }
    let own = try await bench.call("compare", "a", "--output", "./a", "--force")
    #expect(own.code == 73)
    #expect(
      own.errors
        == "error: cannot create ./a: its results are among those compared; give another folder with --output\n")
    #expect(own.outputBytes.isEmpty)
  }

  @Test("Another baseline and further outcomes are shown where asked, and a wrong name gets the nearest")
  func choices() async throws {
    let bench = try await Self.bench()
    let answer = try await bench.call(
      "compare", "all", "--baseline", "jobs", "--outcome", "cost", "--outcome", "suspects")
    #expect(answer.code == 0)
    #expect(answer.output.contains("Baseline: More jobs."))
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("  cost ") }.count == 2)
    #expect(lines.filter { $0.hasPrefix("  Suspects registered ") }.count == 2)
    let wrong = try await bench.call("compare", "all", "--baseline", "job")
    #expect(wrong.code == 65)
    #expect(
      wrong.errors == """
        --baseline job: error: no results have a scenario 'job'
          did you mean 'jobs'?
        1 error; nothing was run. See 'keerpunt help'.

        """)
    let outcome = try await bench.call("compare", "all", "--outcome", "csot")
    #expect(outcome.code == 64)
    #expect(
      outcome.firstError == "error: option '--outcome' is 'csot', a name not known here; did you mean 'cost'?")
    #expect(try await bench.call("compare").firstError == "error: argument FOLDER is missing (Folders of results)")
  }

  @Test("Results that cannot be compared are refused with the reason, and what is not there is missing input")
  func refused() async throws {
    let bench = try await Self.bench()
    let words = ["run", "s/baseline.json5", "--seed", "8", "--output", "c"]
    #expect(try await bench.call(words).code == 0)
    let seed = try await bench.call("compare", "a", "c")
    #expect(seed.code == 65)
    #expect(seed.firstError == "c/provenance.json:15:15: error: seed is 8 in 'c', but 7 in 'a'")
    #expect(seed.outputBytes.isEmpty)
    let missing = try await bench.call("compare", "a", "nowhere")
    #expect(missing.code == 66)
    #expect(missing.firstError == "nowhere: error: there is no such folder")
    try bench.write("{ assumptions: { 'recruiting.reach': 0.2 } }", to: "s/assumptions/low.json5")
    #expect(try await bench.call("run", "s", "--across", "assumptions", "--output", "sets").code == 0)
    let sets = try await bench.call("compare", "sets")
    #expect(sets.code == 65)
    #expect(
      sets.firstError == "sets/provenance.json:5:3: error: these results were made under several sets of assumptions, "
        + "and cannot be compared yet")
  }

  @Test("Notes stand on standard error, and one scenario alone shows its levels; in Dutch where asked")
  func dutch() async throws {
    let bench = try await Self.bench()
    let words = ["run", "s/jobs.json5", "--baseline", "s/baseline.json5", "--replications", "3", "--output", "more"]
    #expect(try await bench.call(words).code == 0)
    let answer = try await bench.call("compare", "more", "a", "--language", "nl")
    #expect(answer.code == 0)
    #expect(
      answer.errors
        == "let op: het basisscenario heeft 3 runs, maar 'coaching' 2: vergeleken worden de runs die beide hebben\n")
    #expect(answer.output.hasPrefix("3 scenario's uit 2 mappen met elk 2 tot 3 runs van 12 weken, 100 jongeren"))
    #expect(try await bench.call("run", "s/baseline.json5", "--output", "one").code == 0)
    let alone = try await bench.call("compare", "one")
    #expect(alone.code == 0)
    #expect(alone.output.hasSuffix("\nNothing to compare with: name another folder of results.\n"))
    #expect(alone.output.contains("1 scenario of 1 folder, 2 runs each of 12 weeks"))
  }
}
