import Foundation
import Testing

@Suite("Running scenarios")
struct CommandTestsRun {
  @Test("A run prints the table and a sentence for each scenario, and writes exactly the files that it names")
  func runs() async throws {
    let bench = try Bench()
    let answer = try await bench.call("run", "s", "--output", "out")
    #expect(answer.code == 0)
    #expect(answer.errors.isEmpty)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "3 scenarios, 2 runs each of 12 weeks, 100 youths in 3 neighbourhoods. Baseline:")
    #expect(lines.contains { $0.hasPrefix("  outcome ") && $0.hasSuffix(" change") })
    #expect(lines.count { $0.hasPrefix("  Person-years involved ") } == 2)
    for title in ["More coaching", "More jobs"] {
      #expect(lines.contains(title))
      #expect(lines.contains { $0.hasPrefix("\(title) ") && $0.contains("person-years involved") })
    }
    let told = answer.output.split(separator: "11 files in out: ").last ?? ""
    let names = told.split { ", \n".contains($0) }.map(String.init)
    #expect(names.sorted() == resultFiles)
    #expect(bench.names("out") == resultFiles)
    #expect(bench.names("") == ["out", "s"])
  }

  @Test("No line is wider than 80 characters where there is no terminal")
  func fitsEightyColumns() async throws {
    let bench = try Bench()
    let answer = try await bench.call("run", "s", "--output", "out")
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(answer.output)")
  }

  @Test(
    "Threads, checks, silence and repetition change no byte of the results folder nor of what is printed",
    arguments: [
      [], ["--threads", "1"], ["--threads", "2"], ["--threads", "4"], ["--verify"], ["--quiet"], ["--no-colour"],
      ["--verify", "--threads", "3"],
    ])
  func sameBytes(options: [String]) async throws {
    let bench = try Bench()
    let first = try await bench.call("run", "s", "--output", "out")
    let files = try bench.files("out")
    #expect(files.keys.sorted() == resultFiles)
    let again = try await bench.call(["run", "s", "--output", "out"] + options)
    #expect(again.code == 0)
    #expect(try bench.files("out") == files)
    #expect(again.outputBytes == first.outputBytes)
    #expect(again.errors.isEmpty)
  }

  @Test("The order in which scenarios are named moves rows, and changes none")
  func orderOfScenarios() async throws {
    let bench = try Bench()
    let words = ["s/baseline.json5", "s/coaching.json5", "s/jobs.json5"]
    #expect(try await bench.call(["run", "--output", "a"] + words).code == 0)
    #expect(try await bench.call(["run", "--output", "b"] + words.reversed()).code == 0)
    // The page shows what is equal in the order of the results.
    for name in resultFiles where name != "report.html" {
      // In provenance the last scenario has no comma after it; the hash of a file depends on the order of its rows.
      let rows = try ["a", "b"].map { folder in
        try bench.text("\(folder)/\(name)").split(separator: "\n").filter { !$0.contains("\"hash\":") }
          .map { $0.last == "," ? $0.dropLast() : $0 }.sorted()
      }
      #expect(rows[0] == rows[1], "\(name)")
    }
  }

  @Test("A folder stands for the scenarios in it")
  func folderOrFiles() async throws {
    let bench = try Bench()
    #expect(try await bench.call("run", "s", "--output", "a").code == 0)
    let files = ["s/baseline.json5", "s/coaching.json5", "s/jobs.json5"]
    #expect(try await bench.call(["run", "--output", "b"] + files).code == 0)
    #expect(try bench.files("a") == bench.files("b"))
  }

  @Test("With '-' for the folder, standard output holds one row per run as CSV and nothing else")
  func rowsOnOutput() async throws {
    let bench = try Bench()
    let answer = try await bench.call("run", "s", "--output", "-")
    #expect(answer.code == 0)
    #expect(answer.errors.isEmpty)
    #expect(bench.names("") == ["s"])
    let rows = try Rows(answer.output)
    #expect(rows["scenario"] == ["baseline", "coaching", "jobs", "baseline", "coaching", "jobs"])
    #expect(rows["replication"] == ["1", "1", "1", "2", "2", "2"])
    #expect(rows["person_years_involved"].count == 6)
    #expect(try await bench.call("run", "s", "--output", "out").code == 0)
    #expect(answer.outputBytes == (try bench.files("out")["runs.csv"]))
  }

  /// Calls that fail, and their exit codes.
  static let failing: [(words: [String], code: Int32)] = [
    (["s", "--nonsense"], 64), (["s", "--output=-"], 64), (["nothere"], 66),
    (["s", "--baseline", "nothere.json5"], 66),
    (["s", "--set", "interventions.street coaches.coaches=-1"], 65), (["s", "--set", "world.jobAvailability"], 65),
    (["s", "--set", "interventions.street coach.coaches=1"], 65), (["s", "nothere.json5"], 66),
  ]

  @Test("With '-' for the folder, a call that fails prints no row, and says why on standard error", arguments: failing)
  func noRowsOfFailure(words: [String], code: Int32) async throws {
    let bench = try Bench()
    let answer = try await bench.call(["run"] + words + ["--output", "-"])
    #expect(answer.code == code)
    #expect(answer.outputBytes.isEmpty)
    #expect(answer.errors.contains("error: "))
    #expect(bench.names("") == ["s"])
  }

  @Test("Rows keep their columns whatever scenarios and interventions are called")
  func rowsOfOddNames() async throws {
    let bench = try Bench()
    let coaches = Bench.coaching.replacing("\"street coaches\"", with: "\"the coaches, team \\\"A\\\" 1\"")
    try bench.write(coaches.replacing("baseline", with: "s/baseline"), to: "twelve, \"or\" so.json5")
    let set = "interventions.the coaches, team \"A\" 1.coaches=0"
    let words = ["run", "twelve, \"or\" so.json5", "--baseline", "s/baseline.json5", "--output", "-", "--quiet"]
    let answer = try await bench.call(words + ["--set", set])
    #expect(answer.code == 0)
    #expect(answer.errors.isEmpty)
    let plain = try Rows(answer.output.replacing("\"twelve, \"\"or\"\" so\"", with: "twelve"))
    #expect(plain["scenario"].sorted() == ["baseline", "baseline", "twelve", "twelve"])
    #expect(plain["seats"] == ["0.0", "0.0", "0.0", "0.0"])
  }

  @Test("Options of the command line go before what the files say")
  func overrides() async throws {
    let bench = try Bench()
    let plain = try Rows(try await bench.call("run", "s", "--output", "-").output)
    let seed = try Rows(try await bench.call("run", "s", "--output", "-", "--seed", "8").output)
    #expect(Set(plain["seed"]) == ["7"])
    #expect(Set(seed["seed"]) == ["8"])
    #expect(seed["mean_stress"] != plain["mean_stress"])
    let few = try Rows(try await bench.call("run", "s", "--output", "-", "--replications", "1").output)
    #expect(few["replication"] == ["1", "1", "1"])
    let answer = try await bench.call("run", "s", "--output", "out", "--weeks", "9")
    #expect(answer.output.contains("of 9 weeks"))
    #expect(try bench.text("out/provenance.json").contains("\"weeks\": 9,"))
  }

  @Test("A setting of the command line does what it does in a file")
  func setting() async throws {
    let bench = try Bench()
    let set = try await bench.call(
      "run", "s/baseline.json5", "--output", "a", "--set", "world.jobAvailability=0.5", "--set", "weeks=10")
    #expect(set.code == 0)
    let plain = try Rows(try await bench.call("run", "s/baseline.json5", "--output", "-", "--weeks", "10").output)
    try bench.change("s/baseline.json5", "weeks: 12", to: "world: { jobAvailability: 0.5 }, weeks: 10")
    #expect(try await bench.call("run", "s/baseline.json5", "--output", "b").code == 0)
    for name in resultFiles where name != "provenance.json" {
      #expect(try bench.text("a/\(name)") == bench.text("b/\(name)"), "\(name)")
    }
    #expect(try Rows(bench.text("b/runs.csv"))["in_work"] != plain["in_work"])
    let coaches = try await bench.call(
      "run", "s", "--output", "-", "--set", "interventions.street coaches.coaches=0")
    let rows = try Rows(coaches.output)
    #expect(rows["seats"][1] == "0.0")
  }

  @Test("The baseline is the one that the user names")
  func baseline() async throws {
    let bench = try Bench()
    let among = try await bench.call("run", "s", "--output", "a", "--baseline", "s/jobs.json5")
    #expect(among.code == 0)
    #expect(among.output.contains(" Baseline:\nMore jobs.\n"))
    #expect(Set(try Rows(bench.text("a/comparison.csv"))["scenario"]) == ["baseline", "coaching"])
    let beside = try await bench.call("run", "s/coaching.json5", "--output", "b", "--baseline", "s/jobs.json5")
    #expect(beside.code == 0)
    #expect(beside.output.hasPrefix("2 scenarios"))
    #expect(Set(try Rows(bench.text("b/comparison.csv"))["scenario"]) == ["coaching"])
  }

  @Test("What never comes into force is noted on standard error, by run and by check")
  func notes() async throws {
    let bench = try Bench()
    for command in ["run", "check"] {
      let answer = try await bench.call(
        command, "s/jobs.json5", "--set", "world.recession.from=90", "--set", "world.recession.to=99")
      #expect(answer.code == 0)
      #expect(
        answer.errors
          == "s/jobs.json5: note: the recession begins in week 90, after the last week, 12, and never comes\n")
    }
  }

  @Test("A scenario alone is run, and its levels are printed")
  func alone() async throws {
    let bench = try Bench()
    let answer = try await bench.call("run", "s/jobs.json5")
    #expect(answer.code == 0)
    #expect(
      answer.output.hasPrefix(
        "1 scenario, 2 runs each of 12 weeks, 100 youths in 3 neighbourhoods: More jobs.\n\n  outcome "))
    #expect(answer.output.contains("\n  Person-years involved "))
    #expect(
      answer.output.contains("\nNothing to compare with: name more scenarios, or a baseline with --baseline.\n"))
    #expect(bench.names("Results/jobs") == resultFiles)
    #expect(try Rows(bench.text("Results/jobs/comparison.csv"))["scenario"].isEmpty)
  }

  @Test("One replication is run, and claims nothing")
  func oneReplication() async throws {
    let bench = try Bench()
    let answer = try await bench.call("run", "s", "--replications", "1", "--output", "out")
    #expect(answer.code == 0)
    #expect(answer.output.contains("More jobs: one replication says nothing about uncertainty"))
  }

  @Test("A title cannot drive the terminal")
  func titles() async throws {
    let bench = try Bench()
    try bench.change("s/baseline.json5", "As it is", to: "As \\u001b[31mit\\u0007\\nis")
    for words in [["s"], ["s/baseline.json5"]] {
      let answer = try await bench.call(["run", "--output", "out"] + words)
      #expect(answer.code == 0)
      #expect(answer.output.contains(/As \[31mit\sis\./))
      #expect(!answer.outputBytes.contains(0x1B) && !answer.outputBytes.contains(0x07))
    }
  }

  @Test(
    "In a pipe there is no colour and no progress",
    arguments: [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]])
  func plainInPipes(environment: [String: String]) async throws {
    let bench = try Bench()
    let answer = try await bench.call("run", "s", "--output", "out", environment: environment)
    #expect(answer.code == 0)
    #expect(!answer.outputBytes.contains(0x1B) && !answer.outputBytes.contains(0x0D))
    #expect(answer.errors.isEmpty)
  }
}

/// A simple CSV text by column; none of the cells that these tests look at is quoted.
struct Rows {
  private let header: [String]
  private let cells: [[String]]

  init(_ text: String) throws {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    header = try #require(lines.first)
    cells = Array(lines.dropFirst())
  }

  subscript(column: String) -> [String] {
    guard let index = header.firstIndex(of: column) else { return ["no column \(column)"] }
    return cells.map { $0.indices.contains(index) ? $0[index] : "" }
  }
}
