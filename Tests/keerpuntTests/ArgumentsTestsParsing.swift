import Parameters
import Testing

@testable import keerpunt

@Suite("Parsing of a call")
struct ArgumentsTestsParsing {
  /// What the command read, or the text shown; a usage error in full.
  static func outcome(_ words: [String]) -> String {
    do throws(UsageError) {
      switch try ExampleProgram.set.invocation(for: words) {
      case .show(let text): return text
      case .run(let body):
        do {
          return "exit \(try body())"
        } catch {
          return (error as? ExampleProgram.Answer)?.text ?? "\(error)"
        }
      }
    } catch {
      return error.description
    }
  }

  static let readings: [(words: [String], read: String)] = [
    (["run", "a"], "a [] none none 2 0.5 none en first false"),
    (["run", "a", "b", "c"], "a b c [] none none 2 0.5 none en first false"),
    (["run", "a", "--seed", "7"], "a [] none 7 2 0.5 none en first false"),
    (["run", "a", "--seed=7"], "a [] none 7 2 0.5 none en first false"),
    (["run", "--seed", "7", "a", "--verify", "b"], "a b [] none 7 2 0.5 none en first true"),
    (["run", "a", "--seed", "+7"], "a [] none 7 2 0.5 none en first false"),
    (["run", "a", "--seed", "9007199254740991"], "a [] none 9007199254740991 2 0.5 none en first false"),
    (["run", "a", "--threads", "9223372036854775807"], "a [] none none 9223372036854775807 0.5 none en first false"),
    (["run", "a", "--weight", "-1"], "a [] none none 2 -1.0 none en first false"),
    (["run", "a", "--weight", "-.5e0"], "a [] none none 2 -0.5 none en first false"),
    (["run", "a", "--weight=-0.25"], "a [] none none 2 -0.25 none en first false"),
    (["run", "a", "--share", "1e300"], "a [] none none 2 0.5 1e+300 en first false"),
    (["run", "-3"], "-3 [] none none 2 0.5 none en first false"),
    (["run", "-"], "- [] none none 2 0.5 none en first false"),
    (["run", "a", "--output", "-"], "a [] - none 2 0.5 none en first false"),
    (["run", "a", "--output=--odd"], "a [] --odd none 2 0.5 none en first false"),
    (["run", "a", "--set", "x=1", "--set=y=-2"], "a [x=1 y=-2] none none 2 0.5 none en first false"),
    (["run", "a", "--language", "nl", "--name", "a b"], "a [] none none 2 0.5 none nl a b false"),
    (["run", "--", "--seed", "-x", "--", "--help"], "--seed -x -- --help [] none none 2 0.5 none en first false"),
    (["run", "a", "--", "--version"], "a --version [] none none 2 0.5 none en first false"),
    (["report", "a"], "a none none"),
    (["report", "a", "b", "--language", "en"], "a b en"),
    (["city", "generate", "a"], "a"),
    (["city", "check", "a", "b", "c"], "a b c"),
    (["simple"], "exit 3"),
    (["simple", "--"], "exit 3"),
  ]

  @Test("Words are read as the rules of the command line say", arguments: readings)
  func reading(words: [String], read: String) {
    #expect(Self.outcome(words) == read)
  }

  @Test("--version answers everywhere", arguments: [["--version"], ["run", "--version"], ["city", "x", "--version"]])
  func version(words: [String]) {
    #expect(Self.outcome(words) == "example 1.2.3")
  }

  @Test("A call is read without running the command")
  func readingDoesNotRun() throws {
    let count = Counter()
    let command = Command(
      "count", "Counts", reading: { _ in },
      run: {
        count.value += 1; return 0
      })
    let set = CommandSet("example", "Counts.", version: "1", commands: [command])
    guard case .run(let body) = try set.invocation(for: ["count"]) else {
      Issue.record("'count' is a command to run")
      return
    }
    #expect(count.value == 0)
    #expect(try body() == 0)
    #expect(count.value == 1)
  }

  @Test("A listing reader answers with defaults and reports nothing")
  func listing() {
    let reader = ArgumentReader()
    let options = ExampleOptions(reader)
    reader.report("anything")
    reader.finish(command: "example run")
    #expect(options.text == " [] none none 2 0.5 none en first false")
    #expect(reader.problems.isEmpty)
    #expect(reader.declarations.map(\.name).first == "SCENARIO")
    #expect(reader.declarations.count == 10)
  }

  /// Shared by closures of one test, on one thread.
  final class Counter: @unchecked Sendable {
    var value = 0
  }
}
