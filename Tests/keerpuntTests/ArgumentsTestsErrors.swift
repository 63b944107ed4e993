import Testing

@testable import keerpunt

@Suite("Texts of wrong calls")
struct ArgumentsTestsErrors {
  /// One call with one fault: its problem, and the topic of the closing line.
  static let single: [(words: [String], problem: String, topic: String)] = [
    (["rnu"], "'rnu' is not a command of example; did you mean 'run'?", "help"),
    (["zzzzzzzz", "a"], "'zzzzzzzz' is not a command of example", "help"),
    ([""], "'' is not a command of example", "help"),
    (["a\u{1B}[31m"], "'a\\u{1B}[31m' is not a command of example", "help"),
    (["ctiy", "check"], "'ctiy' is not a command of example; did you mean 'city'?", "help"),
    (["rnu", "--help"], "'rnu' is not a command of example; did you mean 'run'?", "help"),
    (["help", "reprot"], "'reprot' is not a command of example; did you mean 'report'?", "help"),
    (["-5"], "'-5' is not a command of example", "help"),
    (["--verify", "run"], "'--verify' stands before the command; options come after it", "help"),
    (["city"], "'city' needs one of: generate, check", "help city"),
    (["city", "--seed", "1"], "'city' needs one of: generate, check", "help city"),
    (["city", "chek"], "'city chek' is not a command of example; did you mean 'city check'?", "help city"),
    (["city", "zzzzzzzz"], "'city zzzzzzzz' is not a command of example", "help city"),
    (
      ["run", "a", "--sed", "1"], "'--sed' is not an option of 'example run'; did you mean '--seed'?", "help run"
    ),
    (["run", "a", "--sed=1"], "'--sed' is not an option of 'example run'; did you mean '--seed'?", "help run"),
    (["run", "a", "-seed"], "'-seed' is not an option of 'example run'; did you mean '--seed'?", "help run"),
    (["simple", "--hlep"], "'--hlep' is not an option of 'example simple'; did you mean '--help'?", "help simple"),
    (["run", "a", "-q"], "'-q' is not an option of 'example run'", "help run"),
    (["run", "a", "--zzzzzzzzz"], "'--zzzzzzzzz' is not an option of 'example run'", "help run"),
    (["run", "a", "--seed"], "option '--seed' has no value; expected: N (0 to 9007199254740991)", "help run"),
    (["run", "a", "--threads"], "option '--threads' has no value; expected: N (at least 1)", "help run"),
    (["run", "a", "--language"], "option '--language' has no value; expected: LANGUAGE (en or nl)", "help run"),
    (["run", "a", "--output", "--verify"], "option '--output' has no value; expected: DIR", "help run"),
    (["run", "--output", "--", "a"], "option '--output' has no value; expected: DIR", "help run"),
    (["run", "a", "--verify=yes"], "option '--verify' takes no value, but has 'yes'", "help run"),
    (["run", "a", "--seed", "x"], "option '--seed' is 'x', not a whole number\(seedRange)", "help run"),
    (["run", "a", "--seed", "1.5"], "option '--seed' is '1.5', not a whole number\(seedRange)", "help run"),
    (["run", "a", "--seed="], "option '--seed' is '', not a whole number\(seedRange)", "help run"),
    (["run", "a", "--seed", "-1"], "option '--seed' is -1\(seedRange)", "help run"),
    (["run", "a", "--seed", "9007199254740992"], "option '--seed' is 9007199254740992\(seedRange)", "help run"),
    (["run", "a", "--threads", "0"], "option '--threads' is 0; allowed: at least 1", "help run"),
    (
      ["run", "a", "--threads", "9223372036854775808"],
      "option '--threads' is 9223372036854775808; allowed: 1 to 9223372036854775807", "help run"
    ),
    (["run", "a", "--weight", "0,5"], "option '--weight' is '0,5', not a number; allowed: -1 to 1", "help run"),
    (["run", "a", "--weight", "nan"], "option '--weight' is 'nan', not a number; allowed: -1 to 1", "help run"),
    (["run", "a", "--weight", "0x1p0"], "option '--weight' is '0x1p0', not a number; allowed: -1 to 1", "help run"),
    (["run", "a", "--weight", "1.01"], "option '--weight' is 1.01; allowed: -1 to 1", "help run"),
    (["run", "a", "--share", "inf"], "option '--share' is 'inf', not a number", "help run"),
    (
      ["run", "a", "--share", "-1e400"],
      "option '--share' is -1e400; allowed: -1.7976931348623157e+308 to 1.7976931348623157e+308", "help run"
    ),
    (
      ["run", "a", "--language", "nll"], "option '--language' is 'nll'; allowed: en, nl; did you mean 'nl'?", "help run"
    ),
    (["run", "a", "--language", "zzzzzz"], "option '--language' is 'zzzzzz'; allowed: en, nl", "help run"),
    (["run", "a", "--name="], "option '--name' is empty; expected: TEXT", "help run"),
    (["run", ""], "argument SCENARIO is empty; expected: SCENARIO", "help run"),
    (
      ["run", "a", "--seed", "1", "--seed=2"], "option '--seed' is given twice ('1', '2'); allowed: once", "help run"
    ),
    (["run", "a", "--verify", "--verify"], "option '--verify' is given twice; allowed: once", "help run"),
    (
      ["run", "a", "--name", "x", "--name", "y", "--name", "x"],
      "option '--name' is given 3 times ('x', 'y', 'x'); allowed: once", "help run"
    ),
    (["run"], "argument SCENARIO is missing (Scenario files or a folder)", "help run"),
    (
      ["city", "check", "a"], "argument DIR is missing (Folders of cities); at least 2 are needed, 1 given",
      "help city check"
    ),
    (["simple", "a"], "'a' is one argument too many; 'example simple' takes no argument", "help simple"),
    (
      ["city", "generate", "a", "b"],
      "'b' is one argument too many; 'example city generate' takes at most 1 argument", "help city generate"
    ),
    (
      ["report", "a", "b", "c"], "'c' is one argument too many; 'example report' takes at most 2 arguments",
      "help report"
    ),
    (
      ["completions", "zhs"], "argument SHELL is 'zhs'; allowed: bash, zsh, fish; did you mean 'zsh'?",
      "help completions"
    ),
    (["completions"], "argument SHELL is missing (Shell to complete in)", "help completions"),
    (
      ["run", "a", "--verify", "--share", "1"], "options '--verify' and '--share' exclude each other", "help run"
    ),
  ]

  static let seedRange = "; allowed: 0 to 9007199254740991"

  @Test("One fault gives one line that names it, and where to read on", arguments: single)
  func oneFault(words: [String], problem: String, topic: String) {
    #expect(ArgumentsTestsParsing.outcome(words) == "error: \(problem)\nSee 'example \(topic)'.")
  }

  @Test("All faults of a call come at once")
  func allAtOnce() {
    let words = [
      "run", "--sed", "5", "--weight", "2", "--seed", "x", "--verify=1", "--name", "a", "--name", "b", "--output",
    ]
    let expected = """
      error: '--sed' is not an option of 'example run'; did you mean '--seed'?
      error: option '--verify' takes no value, but has '1'
      error: option '--output' has no value; expected: DIR
      error: option '--name' is given twice ('a', 'b'); allowed: once
      error: argument SCENARIO is missing (Scenario files or a folder)
      error: option '--seed' is 'x', not a whole number; allowed: 0 to 9007199254740991
      error: option '--weight' is 2; allowed: -1 to 1
      See 'example help run'.
      """
    #expect(ArgumentsTestsParsing.outcome(words) == expected)
  }

  @Test("Every surplus argument is named")
  func allSurplus() {
    let expected = """
      error: 'a' is one argument too many; 'example simple' takes no argument
      error: 'b' is one argument too many; 'example simple' takes no argument
      See 'example help simple'.
      """
    #expect(ArgumentsTestsParsing.outcome(["simple", "a", "b"]) == expected)
  }

  @Test("A call without words is wrong usage and shows the overview")
  func noWords() {
    let error = #expect(throws: UsageError.self) { _ = try ExampleProgram.set.invocation(for: []) }
    #expect(error?.problems == [])
    #expect(error?.description == ExampleProgram.set.overview(width: 80))
    #expect(UsageError.exitCode == 64)
  }
}
