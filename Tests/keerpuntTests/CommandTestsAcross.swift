import Foundation
import Testing

@Suite("Running across assumptions")
struct CommandTestsAcross {
  private static func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write("{ title: 'Slow', assumptions: { 'recruiting.reach': 0.2 } }", to: "s/assumptions/b.json5")
    try bench.write("{ title: 'Fast', assumptions: { 'recruiting.reach': 0.9 } }", to: "s/assumptions/a.json5")
    return bench
  }

  @Test("Every scenario is compared under every set, and each table has a column that names the set")
  func runs() async throws {
    let bench = try Self.bench()
    let answer = try await bench.call("run", "s", "--across", "assumptions", "--output", "out")
    #expect(answer.code == 0)
    #expect(answer.errors.isEmpty)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("Under each of these sets of assumptions: Slow, Fast."))
    #expect(lines.filter { $0.hasPrefix("  Slow ") || $0.hasPrefix("  Fast ") }.count == 4)
    #expect(lines.contains { $0.hasPrefix("  Person-years involved ") && $0.hasSuffix(" its 95 % interval") })
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(answer.output)")
    #expect(bench.names("out") == resultFiles)
    for name in resultFiles where name.hasSuffix(".csv") && name != "links.csv" {
      #expect(try bench.text("out/\(name)").hasPrefix("scenario,assumptions,"), "\(name)")
    }
    let rows = try Rows(try bench.text("out/runs.csv"))
    #expect(rows["assumptions"] == Array(repeating: "b", count: 6) + Array(repeating: "a", count: 6))
    #expect(Set(rows["seed"]) == ["7"])
  }

  @Test("Under a set results are those of the scenarios with the set's assumptions, on standard output too")
  func sameAsSet() async throws {
    let bench = try Self.bench()
    let across = try Rows(try await bench.call("run", "s", "--across", "assumptions", "--output", "-").output)
    let words = ["run", "s", "--output", "-", "--set", "assumptions.recruiting.reach=0.9"]
    let alone = try Rows(try await bench.call(words).output)
    for column in ["scenario", "person_years_involved", "recruitments", "mean_stress"] {
      #expect(Array(across[column].suffix(6)) == alone[column], "\(column)")
    }
    #expect(across["person_years_involved"].prefix(6) != across["person_years_involved"].suffix(6))
  }

  @Test("Threads change no byte", arguments: ["1", "3", "8"])
  func sameBytes(threads: String) async throws {
    let bench = try Self.bench()
    let words = ["run", "s", "--across", "assumptions", "--output"]
    #expect(try await bench.call(words + ["a", "--threads", "2"]).code == 0)
    #expect(try await bench.call(words + ["b", "--threads", threads]).code == 0)
    #expect(try bench.files("a") == bench.files("b"))
  }

  @Test("A scenario alone shows its levels under each set, in Dutch where asked")
  func alone() async throws {
    let bench = try Self.bench()
    let answer = try await bench.call(
      "run", "s/baseline.json5", "--across", "assumptions", "--output", "out", "--language", "nl")
    #expect(answer.code == 0)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("Onder elk van deze sets aannames: Slow, Fast."))
    #expect(lines.filter { $0 == "Slow" || $0 == "Fast" } == ["Slow", "Fast"])
    #expect(lines.filter { $0.hasPrefix("  Persoonsjaren betrokken ") }.count == 2)
    #expect(lines.contains { $0.hasPrefix("Niets om mee te vergelijken") })
  }

  /// Calls that fail, their exit codes, and how their errors begin.
  static let failing: [(words: [String], code: Int32, start: String)] = [
    (["run", "s", "--across", "assumption"], 64, "error: option '--across' is 'assumption'; allowed: assumptions"),
    (["run", "s", "--across"], 64, "error: option '--across' has no value; expected: "),
    (
      ["run", "other", "--across", "assumptions"], 66,
      "--across assumptions: error: there is no folder other/assumptions"
    ),
    (
      ["run", "s", "--across", "assumptions", "--set", "assumptions.recruiting.reach=0.3"], 65,
      "--set assumptions.recruiting.reach=0.3: error: assumptions.recruiting.reach is set to 0.3, and to 0.2 at s/"
    ),
  ]

  @Test("A call that cannot be is refused with what is wrong, and nothing is run", arguments: failing)
  func refused(words: [String], code: Int32, start: String) async throws {
    let bench = try Self.bench()
    try bench.write(Bench.baseline.replacing("cities", with: "../s/cities"), to: "other/baseline.json5")
    let answer = try await bench.call(words)
    #expect(answer.code == code)
    #expect(answer.firstError.hasPrefix(start), "\(answer.firstError)")
    #expect(bench.names("") == ["other", "s"])
  }

  @Test("check looks at sets in a folder of that name, beside scenarios and cities")
  func check() async throws {
    let bench = try Self.bench()
    #expect(try await bench.call("check", "s/assumptions").output == "2 sets of assumptions, nothing wrong\n")
    #expect(try await bench.call("check", "s/assumptions/a.json5").output == "1 set of assumptions, nothing wrong\n")
    #expect(
      try await bench.call("check", "s", "s/cities/tiny", "s/assumptions").output
        == "3 scenarios, 1 city and 2 sets of assumptions, nothing wrong\n")
    try bench.write("{ assumptions: {}, weeks: 5 }", to: "s/assumptions/a.json5")
    try bench.change("s/jobs.json5", "1.5", to: "\"many\"")
    let wrong = try await bench.call("check", "s", "s/assumptions")
    #expect(wrong.code == 65)
    #expect(
      wrong.errors.contains("s/assumptions/a.json5:1:20: error: 'weeks' does not belong in a set of assumptions\n"))
    #expect(wrong.errors.contains("s/jobs.json5:4:29: error: world.jobAvailability is \"many\" (text)"))
    #expect(wrong.errors.contains("2 errors; nothing was run."))
  }
}
