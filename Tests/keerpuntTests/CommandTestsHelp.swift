import Foundation
import Parameters
import Testing

@testable import keerpunt

@Suite("The program itself")
struct CommandTestsHelp {
  @Test("The declarations of the commands have no faults")
  func faults() {
    #expect(Main.commands.faults == [])
  }

  @Test(
    "Help, version and completions are answered on standard output",
    arguments: [
      (["help"], "Usage: keerpunt COMMAND [ARGUMENTS] [OPTIONS]"), (["--help"], "Usage: keerpunt COMMAND"),
      (["help", "run"], "Usage: keerpunt run [OPTIONS] SCENARIO..."),
      (["run", "--help"], "Usage: keerpunt run [OPTIONS] SCENARIO..."),
      (["help", "city"], "Usage: keerpunt city COMMAND"),
      (["city", "check", "-h"], "Usage: keerpunt city check [OPTIONS] DIR"), (["--version"], "keerpunt 0."),
      (["run", "--version"], "keerpunt 0."), (["completions", "bash"], "# Completion of keerpunt for bash."),
      (["completions", "zsh"], "#compdef keerpunt"), (["completions", "fish"], "# Completion of keerpunt for fish."),
    ])
  func answers(words: [String], start: String) async throws {
    let bench = try Bench()
    let answer = try await bench.call(words)
    #expect(answer.code == 0)
    #expect(answer.output.hasPrefix(start), "\(answer.output.prefix(80))")
    #expect(answer.output.hasSuffix("\n") && !answer.output.hasSuffix("\n\n"))
    #expect(answer.errors.isEmpty)
  }

  @Test("Help lists every command, and its pages are not wider than 80 characters, but for calls to copy")
  func pages() async throws {
    let bench = try Bench()
    let overview = try await bench.call("help").output
    for command in Main.commands.allCommands() {
      #expect(overview.contains("\n  \(command.name) "), "\(command.name)")
      let answer = try await bench.call(["help"] + command.path)
      #expect(answer.code == 0)
      #expect(
        answer.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains(" > ") }, "\(answer.output)")
    }
  }

  @Test("Completions know every command and option", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let bench = try Bench()
    let script = try await bench.call("completions", shell).output
    for command in Main.commands.allCommands() {
      for word in command.path { #expect(script.contains(word), "\(word)") }
      for option in command.options { #expect(script.contains(option.name), "\(command.name): \(option.name)") }
    }
  }

  @Test(
    "A wrong call gets the nearest name and 64",
    arguments: [
      (["rnu"], "error: 'rnu' is not a command of keerpunt; did you mean 'run'?"),
      (["help", "lever"], "error: 'lever' is not a command of keerpunt; did you mean 'levers'?"),
      (["city", "chek"], "error: 'city chek' is not a command of keerpunt; did you mean 'city check'?"),
      (["city"], "error: 'city' needs one of: generate, check"),
      (
        ["run", "s", "--thread", "2"], "error: '--thread' is not an option of 'keerpunt run'; did you mean '--threads'?"
      ),
      (["run"], "error: argument SCENARIO is missing (Scenario files or a folder)"),
      (
        ["run", "s", "--seed", "x"], "error: option '--seed' is 'x', not a whole number; allowed: 0 to 9007199254740991"
      ),
      (["run", "s", "--output", ""], "error: option '--output' is empty; expected: DIR"),
      (
        ["levers", "--format", "cvs"],
        "error: option '--format' is 'cvs'; allowed: table, csv, json, markdown; did you mean 'csv'?"
      ),
    ])
  func wrongCalls(words: [String], error: String) async throws {
    let bench = try Bench()
    let answer = try await bench.call(words)
    #expect(answer.code == 64)
    #expect(answer.firstError == error)
    #expect(answer.outputBytes.isEmpty)
    #expect(bench.names("") == ["s"])
  }

  @Test("A call without words shows the overview as an error")
  func noWords() async throws {
    let bench = try Bench()
    let answer = try await bench.call()
    #expect(answer.code == 64)
    #expect(answer.firstError == "Usage: keerpunt COMMAND [ARGUMENTS] [OPTIONS]")
    #expect(answer.outputBytes.isEmpty)
  }

  @Test(
    "The progress line says how much is done, how fast, and how long it takes",
    arguments: [
      (0, 0, 0.0, "100 % of 0.0 million youth-weeks, 0:00 left, 0.0 million a second"),
      (0, 124_000_000, 1.0, "0 % of 124 million youth-weeks, 0:00 left, 0.0 million a second"),
      (2_500_000, 10_000_000, 5.0, "25 % of 10 million youth-weeks, 0:15 left, 0.5 million a second"),
      (30_000_000, 9_030_000_000, 2.0, "0 % of 9,030 million youth-weeks, 10:00 left, 15 million a second"),
      (7_300_000, 7_300_000, 1.0, "100 % of 7.3 million youth-weeks, 0:00 left, 7.3 million a second"),
      (9_960_000, 9_960_000, 1.0, "100 % of 10 million youth-weeks, 0:00 left, 10 million a second"),
    ])
  func progress(done: Int, total: Int, seconds: Double, text: String) {
    #expect(ProgressLine.text(done, of: total, after: .milliseconds(Int(seconds * 1000))).description == text)
  }
}

@Suite("Cities")
struct CommandTestsCities {
  @Test(
    "A city of any size is made, has nothing wrong, and runs",
    arguments: [(3, 300), (1, 40), (7, 7), (30, 100), (2, 5_000)])
  func made(neighbourhoods: Int, youths: Int) async throws {
    let bench = try Bench()
    let size = ["--neighbourhoods", "\(neighbourhoods)", "--youths", "\(youths)"]
    let answer = try await bench.call(["city", "generate", "made"] + size)
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.hasPrefix("made: \(neighbourhoods) neighbourhood"))
    #expect(bench.names("made") == ["links.csv", "neighbourhoods.csv"])
    let check = try await bench.call("city", "check", "made")
    #expect(check.code == 0, "\(check.errors)")
    #expect(
      check.output == answer.output.replacing(#/(links?)\n/#, maxReplacements: 1) { "\($0.output.1), nothing wrong\n" })
    let run = try await bench.call("run", "s/baseline.json5", "--set", "city=made", "--output", "-", "--verify")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("The same seed makes the same city, another seed another one")
  func seeds() async throws {
    let bench = try Bench()
    for (folder, seed) in [("a", "1"), ("b", "1"), ("c", "2")] {
      let size = ["--neighbourhoods", "3", "--youths", "300"]
      #expect(try await bench.call(["city", "generate", folder, "--seed", seed] + size).code == 0)
    }
    #expect(try bench.files("a") == bench.files("b"))
    #expect(try bench.files("a") != bench.files("c"))
  }

  @Test("A folder that holds things is refused and not touched, unless it is forced")
  func occupied() async throws {
    let bench = try Bench()
    try bench.write("mine", to: "made/notes.txt")
    let words = ["city", "generate", "made", "--neighbourhoods", "3", "--youths", "300"]
    let refused = try await bench.call(words)
    #expect(refused.code == 73)
    #expect(
      refused.firstError == "error: cannot create made: the folder is not empty; --force overwrites a city in it")
    #expect(bench.names("made") == ["notes.txt"])
    #expect(try await bench.call(words + ["--force"]).code == 0)
    #expect(bench.names("made") == ["links.csv", "neighbourhoods.csv", "notes.txt"])
    let file = try await bench.call("city", "generate", "made/notes.txt")
    #expect(file.code == 73)
    #expect(file.firstError == "error: cannot create made/notes.txt: a file of that name is in the way")
  }

  @Test("One number is enough: the other follows, so that neighbourhoods stay as large as they are")
  func oneNumber() async throws {
    let bench = try Bench()
    #expect(
      try await bench.call("city", "generate", "a", "--neighbourhoods", "4").output
        .hasPrefix("a: 4 neighbourhoods, 6,000 youths, "))
    #expect(
      try await bench.call("city", "generate", "b", "--youths", "4500").output
        .hasPrefix("b: 3 neighbourhoods, 4,500 youths, "))
  }
}
