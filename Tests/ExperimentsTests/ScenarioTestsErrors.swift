import Parameters
import Testing

@testable import Experiments

@Suite("Errors in scenario files")
struct ScenarioTestsErrors {
  typealias Case = WrongSettings

  @Test(
    "Each error names place, value, rule and remedy",
    arguments: [
      Case(
        "weks: 3",
        "2:1: error: 'weks' is not a setting of the scenario\n  did you mean 'weeks'? (weeks, 1 to 10400, default 520)"),
      Case("weeks: 0", "2:8: error: weeks is 0, outside 1...10400 (weeks)"),
      Case("weeks: 10401", "2:8: error: weeks is 10401, outside 1...10400 (weeks)"),
      Case("weeks: 1.5", "2:8: error: weeks is 1.5, must be a whole number from 1 to 10400 (weeks)"),
      Case("weeks: '3'", "2:8: error: weeks is \"3\" (text), must be a whole number from 1 to 10400 (weeks)"),
      Case("burnIn: -1", "2:9: error: burnIn is -1, outside 0...10400 (weeks)"),
      Case("replications: 100001", "2:15: error: replications is 100001, outside 1...100000 (runs)"),
      Case("seed: 9007199254740992", "2:7: error: seed is 9007199254740992, outside 0...9007199254740991"),
      Case("seed: -1", "2:7: error: seed is -1, outside 0...9007199254740991"),
      Case("weeks: NaN", "2:8: error: 'NaN' is not a finite number"),
      Case("weeks: 1e400", "2:8: error: '1e400' is not a finite number"),
      Case("budgets: 5", "2:1: error: 'budgets' is not a setting of the scenario\n  did you mean 'budget'? ("),
      Case("record: { evry: 2 }", "2:11: error: 'evry' is not a setting of record\n  did you mean 'every'?"),
      Case("record: 4", "2:9: error: record is 4 (number), must be an object with settings"),
      Case("title: 4", "2:8: error: title is 4 (number), must be text in quotes"),
      Case(
        "weeks: 3, weeks: 4",
        "2:11: error: 'weeks' is given twice in this object\n  the first is at line 2, column 1; keep one of them"),
      Case("world: { wages: 9 }", "2:17: error: world.wages is 9, outside 0.5...2 (factor)"),
      Case("world: []", "2:8: error: world is a list of 0 values, must be an object with settings"),
      Case(
        "assumptions: { desistence: {} }",
        "2:16: error: 'desistence' is not a setting of assumptions\n  did you mean 'desistance'?"),
      Case("assumptions: { 'desistance.jb': 1 }", "2:16: error: 'jb' is not a setting of assumptions.desistance\n"),
      Case("assumptions: { 'desistance..job': 1 }", "2:16: error: 'desistance..job' is not a path\n"),
      Case(
        "interventions: []",
        "2:16: error: interventions is a list of 0 values, must be an object of interventions by name"),
      Case(
        "interventions: { 'a.b': { kind: 'enforcement' } }",
        "2:18: error: 'a.b' cannot be the name of an intervention\n  a name has at least one character, and neither '.' nor '='"
      ),
      Case("interventions: { 'a=b': {} }", "2:18: error: 'a=b' cannot be the name"),
      Case("interventions: { '': {} }", "2:18: error: '' cannot be the name"),
      Case("interventions: { a: 3 }", "2:21: error: interventions.a is 3 (number), must be an object with settings"),
      Case("interventions: { a: {} }", "2:18: error: interventions.a has no kind\n  the kinds are outreachCoaching, "),
      Case("interventions: { a: { kind: null } }", "2:18: error: interventions.a has no kind\n"),
      Case(
        "interventions: { a: { kind: 3 } }",
        "2:29: error: interventions.a.kind is 3 (number), must be a text\n  the kinds are "),
      Case(
        "interventions: { a: { kind: 'jobPlacment' } }",
        "2:29: error: 'jobPlacment' is not a kind of intervention\n  did you mean 'jobPlacement'? ("),
      Case(
        "interventions: { a: { kind: 'magic' } }",
        "2:29: error: 'magic' is not a kind of intervention\n  the kinds are "),
      Case("interventions: { a: null }", "2:18: error: there is no intervention 'a' to remove"),
      Case(
        "interventions: { a: { kind: 'outreachCoaching', intensty: 2 } }",
        "2:49: error: 'intensty' is not a setting of outreachCoaching\n  did you mean 'intensity'? (meetings per youth and week, "
      ),
      Case(
        "interventions: { a: { kind: 'enforcement', where: { names: ['Nord'] } } }",
        "2:60: error: 'Nord' is not a neighbourhood of the city\n  did you mean 'Noord'?"),
      Case("extends: 4", "2:10: error: extends is 4 (number), must be the path of a scenario file or a list of paths"),
      Case("extends: ['']", "2:11: error: extends is \"\" (text), must be the path"),
      Case("extends: 'x.jsn5'", "2:10: error: cannot read s/x.jsn5: it does not exist\n  did you mean 's/x.json5'?"),
      Case("extends: 'x.json5'", "2:10: error: a circle of extends: x.json5 → x.json5"),
    ])
  func texts(example: Case) {
    let problems = Sample.problems(example.settings)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("s/x.json5:" + example.problem) == true, "\(problems)")
  }

  @Test(
    "What is no scenario at all is refused",
    arguments: [
      ("[1]", "s/x.json5:1:1: error: the scenario is a list of 1 value, must be an object with settings"),
      ("", "s/x.json5:1:1: error: the file holds no value\n  the least that a file can hold is {}"),
      ("{ a: ", "s/x.json5:1:"),
      ("{}", "s/x.json5:1:1: error: the scenario names no city\n  city: \"cities/focus-area\" is a folder with"),
      ("{ city: 4 }", "s/x.json5:1:9: error: city is 4 (number), must be text in quotes"),
      ("{ city: 'cities/tony' }", "s/x.json5:1:9: error: there is no city folder 's/cities/tony'\n"),
      ("{ city: 'x.json5' }", "s/x.json5:1:9: error: the city 's/x.json5' is not a folder\n"),
    ])
  func noScenario(text: String, problem: String) {
    let problems = Sample.problems(["x.json5": text])
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
  }

  @Test("Five mistakes in one file come out in one go, in reading order")
  func allAtOnce() {
    let text = """
      { city: "cities/tiny",
        weeks: -3,
        titel: "x",
        world: { wages: "high" },
        interventions: { a: { kind: "jobPlacment" }, b: { kind: "enforcement", ramp: 2000 } },
      }
      """
    let problems = Sample.problems(["x.json5": text])
    let places = problems.map { $0.split(separator: ":").dropFirst().prefix(2).joined(separator: ":") }
    #expect(places == ["2:10", "3:3", "4:19", "5:31", "5:80"])
  }

  @Test("Errors of all files come out in the order of the files, an extended file after the first that extends it")
  func manyFiles() {
    let problems = Sample.problems([
      "a.json5": "{ extends: 'z.json5', weeks: 0 }", "b.json5": "{ extends: 'z.json5', seed: -1 }",
      "c.json5": "{", "z.json5": "{ city: 'cities/tiny', burnIn: -1 }",
    ])
    #expect(problems.map { String($0.prefix(9)) } == ["s/a.json5", "s/z.json5", "s/b.json5", "s/c.json5"])
  }

  @Test("A file that cannot be read hides no error of those that extend it, and invents none")
  func missingBase() {
    let text = "{ extends: 'nowhere.json5', weeks: 0, interventions: { a: { coaches: 3 }, b: null } }"
    #expect(
      Sample.problems(["x.json5": text]) == [
        "s/x.json5:1:12: error: cannot read s/nowhere.json5: it does not exist",
        "s/x.json5:1:36: error: weeks is 0, outside 1...10400 (weeks)",
      ])
  }

  @Test("A circle is reported where it closes, a long chain where it gets too long")
  func circles() {
    #expect(
      Sample.problems(
        [
          "a.json5": "{ extends: 'b.json5' }", "b.json5": "{ extends: ['c.json5'] }",
          "c.json5": "{ extends: './b.json5' }",
        ],
        ["s/a.json5"]) == ["s/c.json5:1:12: error: a circle of extends: b.json5 → c.json5 → b.json5"])
    let calls = Sample.calls(["f0.json5": "{ city: 'cities/tiny' }"])
    for n in 1...20 {
      try? calls.files.writeWhole(Array("{ extends: 'f\(n - 1).json5' }".utf8), to: "s/f\(n).json5")
    }
    #expect(throws: Never.self) { try Scenario.load(["s/f15.json5"], files: calls.files) }
    let error = #expect(throws: InputError.self) { try Scenario.load(["s/f16.json5"], files: calls.files) }
    #expect(
      error?.description == "s/f1.json5:1:12: error: more than 16 files extend each other in one chain")
    let together = #expect(throws: InputError.self) {
      try Scenario.load((0...16).map { "s/f\($0).json5" }, files: calls.files)
    }
    #expect(
      together?.description == "s/f16.json5:1:12: error: more than 16 files extend each other in one chain")
  }

  @Test("An intervention that is removed by a mistyped name is an error with the nearest name")
  func mistypedRemoval() {
    let files: KeyValuePairs = [
      "baseline.json5": Sample.baseline, "c.json5": Sample.coaching,
      "d.json5": "{ extends: 'c.json5', interventions: { 'street coachs': null } }",
    ]
    #expect(
      Sample.problems(files, ["s/d.json5"]) == [
        "s/d.json5:1:40: error: there is no intervention 'street coachs' to remove\n  did you mean 'street coaches'?"
      ])
  }

  @Test("Texts of a file cannot drive the terminal")
  func escapes() {
    let problems = Sample.problems("interventions: { '\\u001b[2J': 3, 'a\\u202Eb': null }")
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 32 && $0 != "\u{202E}" || $0 == "\n" } })
  }
}

@Suite("Errors in what is named")
struct ScenarioTestsNames {
  @Test("Missing files and folders without scenarios are errors; only missing input has an exit code of its own")
  func missing() {
    func error(_ paths: [String], baseline: String? = nil) -> InputError? {
      do throws(InputError) {
        _ = try Sample.load(
          ["baseline.json5": Sample.baseline, "other/baseline.json": "{ city: '../cities/tiny' }"], paths,
          options: ScenarioOptions(baseline: baseline))
        return nil
      } catch {
        return error
      }
    }
    let cases: [([String], String?, [String], Bool)] = [
      ([], nil, ["error: no scenario is named"], false),
      (["s/x.json5"], nil, ["s/x.json5: error: it does not exist"], true),
      (
        ["s/baselin.json5"], nil,
        ["s/baselin.json5: error: it does not exist\n  did you mean 's/baseline.json5'?"], true
      ),
      (["t"], nil, ["t: error: it does not exist"], true),
      (
        ["s/cities"], nil,
        [
          "s/cities: error: the folder holds no scenarios\n"
            + "  scenarios are files ending in .json5 or .json; folders in it are not looked into"
        ], false
      ),
      (
        ["s/x.json5", "s/cities"], nil,
        [
          "s/x.json5: error: it does not exist",
          "s/cities: error: the folder holds no scenarios\n"
            + "  scenarios are files ending in .json5 or .json; folders in it are not looked into",
        ], false
      ),
      (
        ["s", "s/other"], nil,
        [
          "s/other/baseline.json: error: a second scenario with the name 'baseline'\n"
            + "  the first is s/baseline.json5; results tell scenarios apart by the names of their files"
        ], false
      ),
      (["s"], "s", ["s: error: the baseline is a folder, must be one scenario file"], false),
      (["s"], "s/y.json5", ["s/y.json5: error: it does not exist"], true),
    ]
    for (paths, baseline, problems, isMissing) in cases {
      let found = error(paths, baseline: baseline)
      if let found { expectDutch(found.inFull) }
      #expect(found?.problems.map(\.description) == problems)
      #expect(found?.isMissingInput == isMissing, "\(paths)")
    }
  }

  @Test("A missing city and missing files of one are missing input; wrong files are not")
  func missingCity() throws {
    let calls = MemoryCalls(["s/a.json5": "{ city: 'c' }", "s/b.json5": "{ city: 'd' }", "s/d/links.csv": "from"])
    let missing = #expect(throws: InputError.self) { try Scenario.load(["s/a.json5"], files: calls.files) }
    #expect(missing?.isMissingInput == true)
    let wrong = #expect(throws: InputError.self) { try Scenario.load(["s/b.json5"], files: calls.files) }
    #expect(wrong?.isMissingInput == false)
    #expect((wrong?.problems.count ?? 0) >= 2)
  }

  @Test("A file that cannot be read is named with the reason")
  func unreadable() {
    let calls = Sample.calls(["x.json5": Sample.baseline], faults: .init(errors: ["read 1": .inputOutput]))
    let error = #expect(throws: InputError.self) { try Scenario.load(["s/x.json5"], files: calls.files) }
    #expect(error?.description == "s/x.json5: error: cannot read it: the device reports an error")
    #expect(error?.isMissingInput == false)
  }

  @Test("The form with a log gives the same problems, and no scenarios")
  func log() {
    let problems = ProblemLog()
    let calls = Sample.calls(["x.json5": "{ weeks: 0 }"])
    #expect(Scenario.load(["s"], files: calls.files, problems: problems).isEmpty)
    #expect(problems.problems.count == 2)
  }
}
