import Foundation
import Testing

/// One wrong input: what is changed in a bench, how the program is called, and what it must answer.
struct WrongInput: CustomTestStringConvertible {
  let name: String
  let code: Int32
  /// The first line on standard error.
  let error: String
  let words: [String]
  let prepare: @Sendable (Bench) throws -> Void

  init(
    _ name: String, _ code: Int32, _ error: String, _ words: [String] = ["run", "s", "--output", "out"],
    prepare: @escaping @Sendable (Bench) throws -> Void = { _ in }
  ) {
    self.name = name
    self.code = code
    self.error = error
    self.words = words
    self.prepare = prepare
  }

  var testDescription: String { name }

  /// The baseline with a piece in place of its weeks.
  static func baseline(_ piece: String) -> @Sendable (Bench) throws -> Void {
    { try $0.change("s/baseline.json5", "weeks: 12", to: piece) }
  }
}

@Suite("Bad input")
struct CommandTestsInput {
  static let missing = [
    WrongInput(
      "a file that is not there", 66, "s/bseline.json5: error: it does not exist",
      ["run", "s/bseline.json5", "--output", "out"]),
    WrongInput("a folder that is not there", 66, "nowhere: error: it does not exist", ["run", "nowhere"]),
    WrongInput(
      "a folder without scenarios", 65, "s/cities: error: the folder holds no scenarios", ["run", "s/cities"]),
    WrongInput(
      "a baseline that is not there", 66, "s/bse.json5: error: it does not exist",
      ["run", "s", "--baseline", "s/bse.json5"]),
    WrongInput(
      "a folder as baseline", 65, "s: error: the baseline is a folder, must be one scenario file",
      ["run", "s", "--baseline", "s"]),
    WrongInput(
      "a missing city", 66, "s/baseline.json5:1:28: error: there is no city folder 's/cities/tin'",
      prepare: { try $0.change("s/baseline.json5", "cities/tiny", to: "cities/tin") }),
    WrongInput(
      "a missing file of a city", 66,
      "s/baseline.json5:1:28: error: cannot read s/cities/tiny/links.csv: it does not exist",
      prepare: { try FileManager.default.removeItem(at: $0.url("s/cities/tiny/links.csv")) }),
    WrongInput(
      "a missing file to extend", 66, "s/jobs.json5:2:12: error: cannot read s/base.json5: it does not exist",
      prepare: { try $0.change("s/jobs.json5", "baseline.json5", to: "base.json5") }),
    WrongInput(
      "a missing city to check", 66, "nowhere: error: there is no city folder 'nowhere'", ["city", "check", "nowhere"]),
  ]

  static let malformed = [
    WrongInput(
      "an object without end", 65, "s/baseline.json5:1:1: error: '{' is not closed before the end of the file",
      prepare: { try $0.change("s/baseline.json5", " }", to: "") }),
    WrongInput(
      "no JSON5 at all", 65, "s/cities/tiny/links.csv:1:1: error: 'from' is not a value",
      ["run", "s/cities/tiny/links.csv"]),
    WrongInput(
      "an empty file", 65, "s/baseline.json5:1:1: error: the file holds no value",
      prepare: { try $0.write("", to: "s/baseline.json5") }),
    WrongInput(
      "a list for a scenario", 65,
      "s/baseline.json5:1:1: error: the scenario is a list of 1 value, must be an object "
        + "with settings",
      prepare: { try $0.write("[1]", to: "s/baseline.json5") }),
    WrongInput(
      "an unknown key", 65, "s/baseline.json5:1:43: error: 'weks' is not a setting of the scenario",
      prepare: WrongInput.baseline("weks: 12")),
    WrongInput(
      "a doubled key", 65, "s/baseline.json5:1:54: error: 'weeks' is given twice in this object",
      prepare: WrongInput.baseline("weeks: 12, weeks: 13")),
    WrongInput(
      "a text for a number", 65,
      "s/baseline.json5:1:50: error: weeks is \"12\" (text), must be a whole number from 1 to 10400 (weeks)",
      prepare: WrongInput.baseline("weeks: \"12\"")),
    WrongInput(
      "not a number", 65, "s/baseline.json5:1:50: error: 'NaN' is not a finite number",
      prepare: WrongInput.baseline("weeks: NaN")),
    WrongInput(
      "a number beyond all numbers", 65, "s/baseline.json5:1:50: error: '1e400' is not a finite number",
      prepare: WrongInput.baseline("weeks: 1e400")),
    WrongInput(
      "a negative number", 65, "s/baseline.json5:1:50: error: weeks is -1, outside 1...10400 (weeks)",
      prepare: WrongInput.baseline("weeks: -1")),
    WrongInput(
      "an absurd number of weeks", 65,
      "s/baseline.json5:1:50: error: weeks is 1000000000000, outside 1...10400 (weeks)",
      prepare: WrongInput.baseline("weeks: 1000000000000")),
    WrongInput(
      "a number between whole ones", 65,
      "s/baseline.json5:1:50: error: weeks is 1.5, must be a whole number from 1 to 10400 (weeks)",
      prepare: WrongInput.baseline("weeks: 1.5")),
    WrongInput(
      "a circle of extends", 65,
      "s/jobs.json5:2:12: error: a circle of extends: coaching.json5 → jobs.json5 → coaching.json5",
      prepare: {
        try $0.change("s/coaching.json5", "baseline", to: "jobs")
        try $0.change("s/jobs.json5", "baseline", to: "coaching")
      }),
    WrongInput(
      "scenarios that cannot be paired", 65,
      "s/jobs.json5:3:10: error: weeks is 13, but 12 in the baseline, s/baseline.json5",
      prepare: { try $0.change("s/jobs.json5", "title: \"More jobs\"", to: "weeks: 13") }),
  ]

  static let settings = [
    WrongInput(
      "a setting without a value", 65, "--set nonsense: error: it sets nothing",
      ["run", "s", "--set", "nonsense"]),
    WrongInput(
      "a setting that there is not", 65,
      "--set world.jobAvailabilty=1: error: 'jobAvailabilty' is not a setting of world",
      ["check", "s", "--set", "world.jobAvailabilty=1"]),
    WrongInput(
      "an absurd number of weeks as a setting", 65,
      "--set weeks=1e12: error: weeks is 1000000000000, outside 1...10400 (weeks)",
      ["run", "s", "--set", "weeks=1e12"]),
    WrongInput(
      "an absurd number of weeks as an option", 64, "error: option '--weeks' is 1000000000000; allowed: 1 to 10400",
      ["run", "s", "--weeks", "1000000000000"]),
    WrongInput(
      "a negative number of replications", 64, "error: option '--replications' is -1; allowed: 1 to 100000",
      ["run", "s", "--replications", "-1"]),
    WrongInput(
      "an absurd number of threads", 64, "error: option '--threads' is 1000000; allowed: 1 to 1024",
      ["run", "s", "--threads", "1000000"]),
  ]

  static let cities = [
    WrongInput(
      "a column that is missing", 65,
      "s/cities/tiny/neighbourhoods.csv:1:1: error: the column 'opportunity' is missing; columns found: 'name', "
        + "'municipality', 'x_km', 'y_km', 'youths', 'deprivation', 'multi_problem_share', 'posts_per_youth', "
        + "'criminal_demand', 'chances', 'institutional_trust'",
      prepare: { try $0.change("s/cities/tiny/neighbourhoods.csv", "opportunity", to: "chances") }),
    WrongInput(
      "a link to nowhere", 65, "s/cities/tiny/links.csv:2:10: error: 'Beukenhof' is not in neighbourhoods.csv",
      prepare: { try $0.change("s/cities/tiny/links.csv", "Eikenhof,Lindehof", to: "Eikenhof,Beukenhof") }),
    WrongInput(
      "a million million youths", 65,
      "s/cities/tiny/neighbourhoods.csv:1:29: error: the city has 1,000,000,000,060 youths, who would take 66,000 GB of "
        + "memory; at most 16,777,215 fit",
      prepare: { try $0.change("s/cities/tiny/neighbourhoods.csv", "0,0,40", to: "0,0,1000000000000") }),
    WrongInput(
      "a broken city to check", 65, "s/cities/tiny/links.csv:2:19: error: weight is 1.5, outside 0...1",
      ["city", "check", "s/cities/tiny"],
      prepare: { try $0.change("s/cities/tiny/links.csv", "Eikenhof,Lindehof,0.2", to: "Eikenhof,Lindehof,1.5") }),
    WrongInput(
      "more youths than one city can have", 64, "error: option '--youths' is 1000000000000; allowed: 1 to 16777215",
      ["city", "generate", "city", "--youths", "1000000000000"]),
    WrongInput(
      "more neighbourhoods than youths", 64,
      "error: 10 youths are too few for 100 neighbourhoods; each has one at least",
      ["city", "generate", "city", "--neighbourhoods", "100", "--youths", "10"]),
  ]

  @Test(
    "Input that is wrong is named in the first line, has its exit code, and nothing is run or left behind",
    arguments: missing + malformed + settings + cities)
  func refused(input: WrongInput) async throws {
    let bench = try Bench()
    try input.prepare(bench)
    let answer = try await bench.call(input.words)
    #expect(answer.code == input.code, "\(answer.errors)")
    #expect(answer.firstError == input.error)
    #expect(answer.outputBytes.isEmpty)
    #expect(bench.names("") == ["s"])
  }

  @Test("Everything that is wrong with a file is said at once, each with its line and column, and a way out")
  func allMistakes() async throws {
    let bench = try Bench()
    try bench.write(
      """
      {
        extends: "s/baseline.json5",
        weks: 3,
        replications: "two",
        world: { jobAvailability: -2 },
        interventions: {
          "one": { kind: "outreachCoching" },
          "two": { kind: "outreachCoaching", intensty: 1, where: { names: ["Eikenhoff"] } },
        },
      }
      """, to: "wrong.json5")
    let mistakes = [
      "wrong.json5:3:3: error: 'weks' is not a setting of the scenario",
      "wrong.json5:4:17: error: replications is \"two\" (text), must be a whole number from 1 to 100000 (runs)",
      "wrong.json5:5:29: error: world.jobAvailability is -2, outside 0...3 (factor)",
      "wrong.json5:7:20: error: 'outreachCoching' is not a kind of intervention",
      "wrong.json5:8:40: error: 'intensty' is not a setting of outreachCoaching",
      "wrong.json5:8:69: error: 'Eikenhoff' is not a neighbourhood of the city",
    ]
    for command in ["check", "run"] {
      let answer = try await bench.call(command, "wrong.json5")
      #expect(answer.code == 65)
      #expect(answer.outputBytes.isEmpty)
      let lines = answer.errors.split(separator: "\n").map(String.init)
      #expect(lines.filter { $0.hasPrefix("wrong.json5:") } == mistakes)
      #expect(lines.contains("  did you mean 'weeks'? (weeks, 1 to 10400, default 520)"))
      #expect(lines.contains("  did you mean 'Eikenhof'?"))
      #expect(lines.last == "6 errors; nothing was run. See 'keerpunt levers outreachCoaching'.")
      #expect(bench.names("") == ["s", "wrong.json5"])
    }
  }

  @Test(
    "What is right is said in one line",
    arguments: [
      (["s"], "3 scenarios, nothing wrong\n"), (["s/jobs.json5", "s/coaching.json5"], "2 scenarios, nothing wrong\n"),
      (["s/jobs.json5", "--set", "weeks=3"], "1 scenario, nothing wrong\n"),
      (["s/cities/tiny"], "1 city, nothing wrong\n"),
      (["s/cities/tiny/links.csv"], "1 city, nothing wrong\n"),
      (["s/cities/tiny/neighbourhoods.csv", "s/cities/tiny/links.csv", "s/cities/tiny/"], "1 city, nothing wrong\n"),
      (["s", "s/cities/tiny"], "3 scenarios and 1 city, nothing wrong\n"),
    ])
  func nothingWrong(words: [String], text: String) async throws {
    let bench = try Bench()
    let answer = try await bench.call(["check"] + words)
    #expect(answer.code == 0)
    #expect(answer.output == text)
    #expect(answer.errors.isEmpty)
    #expect(bench.names("") == ["s"])
  }

  @Test("What is wrong with scenarios and with cities is said in one go")
  func scenariosAndCities() async throws {
    let bench = try Bench()
    try bench.write("{ weeks: 0 }", to: "wrong.json5")
    try bench.write("name", to: "city/neighbourhoods.csv")
    let answer = try await bench.call("check", "city", "wrong.json5", "s/cities/tiny")
    #expect(answer.code == 65)
    #expect(answer.outputBytes.isEmpty)
    let lines = answer.errors.split(separator: "\n")
    for start in [
      "wrong.json5:1:1: error: the scenario names no city", "wrong.json5:1:10: error: weeks is 0",
      "city: error: cannot read city/links.csv: it does not exist", "city/neighbourhoods.csv:1:1: error: the column",
    ] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
  }

  @Test(
    "Results that no memory holds are refused with the memory that they need",
    .enabled(if: ProcessInfo.processInfo.physicalMemory < 100_000_000_000))
  func memory() async throws {
    let bench = try Bench()
    let answer = try await bench.call(
      "run", "s/baseline.json5", "--weeks", "10400", "--set", "record.every=1", "--replications", "100000")
    #expect(answer.code == 65)
    #expect(
      answer.firstError.wholeMatch(
        of: /--replications: error: the results of 100000 replications take \d+ GB of memory; this machine has .* GB/)
        != nil, "\(answer.firstError)")
    #expect(bench.names("") == ["s"])
  }
}
