import Parameters
import Testing

@testable import Experiments

@Suite("Sweep files")
struct SweepTestsFile {
  struct Case: Sendable, CustomTestStringConvertible {
    let settings: String
    let problem: String
    var testDescription: String { settings }
    init(_ settings: String, _ problem: String) {
      self.settings = settings
      self.problem = problem
    }
  }

  @Test("Every key of a sweep file is read")
  func keys() throws {
    let sweep = try SweepSample.load(
      """
      title: 'Jobs', about: 'What jobs do', vary: { 'world.jobAvailability': [1] }, design: 'oneAtATime', replications: 4,
      weeks: 2, burnIn: 1, seed: 11, randomNumbers: 'independent', designSeed: 5, baseline: '../coaching.json5',
      $schema: 'sweep.schema.json'
      """)
    #expect(sweep.name == "x")
    #expect(sweep.path == "s/sweeps/x.json5")
    #expect(sweep.title == "Jobs")
    #expect(sweep.about == "What jobs do")
    #expect(sweep.design == .oneAtATime)
    #expect(sweep.replications == 4)
    #expect(sweep.draws == .independent)
    #expect(sweep.designSeed == 5)
    #expect(sweep.bases.map(\.name) == ["coaching", "baseline"])
    #expect(sweep.bases.map(\.isVaried) == [false, true])
    for base in sweep.bases {
      #expect(base.scenario.weeks == 2 && base.scenario.burnIn == 1 && base.scenario.seed == 11)
    }
    #expect(sweep.variations.map(\.name) == ["world.jobAvailability"])
  }

  @Test("What a sweep file does not say, the scenarios say, and else it is a grid on common random numbers by name")
  func defaults() throws {
    let sweep = try SweepSample.load(SweepSample.two)
    #expect(sweep.title == "x")
    #expect(sweep.about == "")
    #expect(sweep.design == .grid)
    #expect(sweep.draws == .common)
    #expect(sweep.replications == 2)
    #expect(sweep.bases[0].scenario.weeks == 3)
    #expect(sweep.bases[0].scenario.seed == 7)
  }

  @Test("The command line goes before a sweep file, and settings on it are for every scenario that can have them")
  func options() throws {
    let options = ScenarioOptions(
      seed: 3, replications: 5, weeks: 1, settings: ["interventions.street coaches.coaches=1", "burnIn=0"],
      baseline: "s/coaching.json5")
    let sweep = try SweepSample.load(
      SweepSample.two + ", replications: 9, weeks: 9, seed: 9, burnIn: 9, baseline: '../baseline.json5'",
      scenario: "['../baseline.json5', '../coaching.json5']", options: options)
    #expect(sweep.bases.map(\.name) == ["coaching", "baseline", "coaching"])
    #expect(sweep.bases.map(\.isVaried) == [false, true, true])
    #expect(sweep.replications == 5)
    let scenario = sweep.bases[0].scenario
    #expect(scenario.seed == 3 && scenario.weeks == 1 && scenario.burnIn == 0)
    #expect(scenario.resolved.value(at: ["interventions", "street coaches", "coaches"])?.number == 1)
  }

  @Test(
    "Each error names place, value, rule and remedy",
    arguments: [
      Case(
        "vary: {}",
        "2:7: error: vary holds no settings\n  vary: { \"world.jobAvailability\": { from: 0.6, to: 1.4, steps: 5 } } varies a setting"
      ),
      Case(
        "design: 'grid'",
        "1:1: error: the sweep varies nothing\n  vary: { \"world.jobAvailability\": { from: 0.6, to: 1.4, steps: 5 } } varies a setting"
      ),
      Case("vray: {}", "2:1: error: 'vray' is not a setting of a sweep\n  did you mean 'vary'?"),
      Case(
        "vary: { 'world.jobAvailabilty': [1] }",
        "2:9: error: 'jobAvailabilty' is not a setting of world\n  did you mean 'jobAvailability'?"),
      Case(
        "vary: { 'wrld.jobAvailability': [1] }",
        "2:9: error: 'wrld' is not a setting of the scenario\n  did you mean 'world'?"),
      Case("vary: { 'world..x': [1] }", "2:9: error: 'world..x' is not a path\n"),
      Case("vary: { 'world': [1] }", "2:9: error: world is 0 (number), must be an object with settings"),
      Case("vary: { 'interventions.coaches.coaches': [1] }", "2:9: error: no scenario has an intervention 'coaches'"),
      Case(
        "vary: { weeks: [1, 2] }",
        "2:9: error: 'weeks' cannot be varied: all runs of a sweep last as long, so that they can be compared"),
      Case(
        "vary: { replications: [1, 2] }", "2:9: error: 'replications' cannot be varied: it is a setting of the sweep"),
      Case(
        "vary: { seed: [1, 2] }",
        "2:9: error: 'seed' cannot be varied: randomNumbers: \"independent\" gives every point its own"),
      Case("vary: { record: [1, 2] }", "2:9: error: 'record' cannot be varied: a sweep keeps totals only"),
      Case(
        "vary: { 'record.every': [1, 2] }", "2:9: error: 'record.every' cannot be varied: a sweep keeps totals only"),
      Case("vary: { title: ['a', 'b'] }", "2:9: error: 'title' cannot be varied: it changes no result"),
      Case("vary: { extends: ['a', 'b'] }", "2:9: error: 'extends' cannot be varied: files are joined before"),
      Case(
        "vary: { 'world.jobAvailability': [] }",
        "2:34: error: world.jobAvailability has no values\n  write a list of values, [0.8, 1, 1.2], or a range, { from: 0.6, to: 1.4, steps: 5 }"
      ),
      Case("vary: { 'world.jobAvailability': [1, 1.0] }", "2:38: error: world.jobAvailability has the value 1 twice"),
      Case(
        "vary: { 'world.jobAvailability': 1 }",
        "2:34: error: world.jobAvailability is 1 (number), must be a list of values or a range\n  write a list"),
      Case("vary: { 'world.jobAvailability': [1, 99] }", "2:38: error: world.jobAvailability is 99, outside "),
      Case(
        "vary: { 'world.jobAvailability': [1, 'high'] }",
        "2:38: error: world.jobAvailability is \"high\" (text), must be a number"),
      Case(
        "vary: { 'world.jobAvailability': { to: 1 } }", "2:34: error: the range of world.jobAvailability has no from"),
      Case(
        "vary: { 'world.jobAvailability': { from: 1 } }", "2:34: error: the range of world.jobAvailability has no to"),
      Case(
        "vary: { 'world.jobAvailability': { from: 1, to: 1 } }",
        "2:34: error: the range of world.jobAvailability is empty: from 1 to 1\n  from must be below to"),
      Case(
        "vary: { 'world.jobAvailability': { from: 1.5, to: 1, steps: 3 } }",
        "2:34: error: the range of world.jobAvailability is empty: from 1.5 to 1\n  from must be below to"),
      Case(
        "vary: { 'world.jobAvailability': { from: 0, to: 1, scale: 'log' } }",
        "2:42: error: a range with scale log must begin above 0"),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1, scale: 'lg' } }",
        "2:61: error: vary.world.jobAvailability.scale is "),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1, steps: 1 } }", "2:61: error: a range has at least 2 steps"
      ),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1, step: 1 } }",
        "2:54: error: 'step' is not a setting of a range\n  did you mean 'steps'?"),
      Case(
        "vary: { 'world.jobAvailability': { from: 0.5, to: 1 } }",
        "2:9: error: the range of world.jobAvailability has no steps\n  this design takes single values: add steps, or choose latinHypercube, sobol or morris"
      ),
      Case(
        "vary: { 'assumptions.schooling.compulsoryUntil': { from: 15.5, to: 17, steps: 2 } }",
        "2:50: error: assumptions.schooling.compulsoryUntil is counted in whole numbers, and so must be from and to"),
      Case(
        "vary: { 'assumptions.schooling.compulsoryUntil': { from: 15, to: 17, steps: 4 } }",
        "2:77: error: from 15 to 17 there are fewer than 4 whole numbers"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 'gird'",
        "2:49: error: 'gird' is not a design\n  did you mean 'grid'?"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 'everything'",
        "2:49: error: 'everything' is not a design\n  a design is \"grid\", \"oneAtATime\", { list: \"points.csv\" }, { latinHypercube: 200 }, { sobol: 1024 } or { morris: 20 }"
      ),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 'sobol'",
        "2:49: error: the design 'sobol' needs a value\n  a design is"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: 4",
        "2:49: error: design is 4 (number), must be the name of a design or an object\n"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: {}",
        "2:49: error: design is an object, must be the name of a design or an object\n"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { sobel: 4 }",
        "2:51: error: 'sobel' is not a design\n  did you mean 'sobol'?"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { sobol: 0 }",
        "2:58: error: sobol is 0 (number), must be a whole number from 1 to 250000"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { morris: 1.5 }",
        "2:59: error: morris is 1.5 (number), must be a whole number from 1 to 250000"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { latinHypercube: 250001 }",
        "2:67: error: latinHypercube is 250001 (number), must be a whole number from 1 to 250000"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { sobol: 4, scramble: 1 }",
        "2:71: error: scramble is 1 (number), must be true or false"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { morris: 4, scramble: true }",
        "2:62: error: 'scramble' does not go with the design 'morris'\n  a design is"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { grid: 3 }",
        "2:57: error: the design 'grid' has no values of its own\n  write design: \"grid\""),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { list: 3 }",
        "2:57: error: list is 3 (number), must be the path of a CSV file"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, design: { list: 'p.csv' }",
        "2:7: error: a list gives all values; vary does not go with it\n  take out one of both"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, replications: 0",
        "2:55: error: replications is 0, outside 1...100000 (runs)"),
      Case("vary: { 'world.jobAvailability': [1] }, weeks: 0", "2:48: error: weeks is 0, outside 1...10400 (weeks)"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, designSeed: -1",
        "2:53: error: designSeed is -1, outside 0...9007199254740991"),
      Case("vary: { 'world.jobAvailability': [1] }, randomNumbers: 'commn'", "2:56: error: randomNumbers is "),
      Case(
        "vary: { 'world.jobAvailability': [1] }, title: 3", "2:48: error: title is 3 (number), must be text in quotes"),
      Case(
        "vary: { 'world.jobAvailability': [1] }, baseline: '../none.json5'",
        "2:51: error: cannot read s/sweeps/../none.json5: it does not exist"),
    ])
  func error(_ wrong: Case) throws {
    let problems = try SweepSample.problems(wrong.settings)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("s/sweeps/x.json5:" + wrong.problem) == true, "\(problems)")
  }

  @Test("A grid of a thousand million points is refused with its number, and so is one that no number fits")
  func huge() throws {
    func axis(_ path: String, _ count: Int) -> String { "'\(path)': { from: 0.5, to: 1, steps: \(count) }" }
    let remedy = "\n  latinHypercube and sobol cover as many settings with as many points as you choose"
    let paths = ["world.jobAvailability", "world.wages", "assumptions.recruiting.reach"]
    let cube = paths.map { axis($0, 1000) }.joined(separator: ", ")
    #expect(
      try SweepSample.problems("vary: { \(cube) }") == [
        "s/sweeps/x.json5:2:7: error: the design has 1,000,000,000 points, more than 250,000" + remedy
      ])
    let more = (paths + ["world.inspection"]).map { axis($0, 250_000) }.joined(separator: ", ")
    #expect(
      try SweepSample.problems("vary: { \(more) }, design: 'grid'").first?.hasPrefix(
        "s/sweeps/x.json5:2:") == true)
    #expect(
      try SweepSample.problems("vary: { \(axis(paths[0], 1000)) }, design: { morris: 200000 }") == [
        "s/sweeps/x.json5:2:79: error: the design has 400,000 points, more than 250,000" + remedy
      ])
  }

  @Test(
    "A design of more than fifty million values is refused before any point is made",
    arguments: ["sobol", "latinHypercube", "morris"])
  func manyValues(design: String) throws {
    let place = SourcePosition(file: "x", line: 1, column: 2)
    let variations = (0..<210).map { index in
      Variation(name: "a\(index)", path: ["a\(index)"], position: place, declaration: nil)
    }
    let kinds: [String: SweepDesign] = [
      "sobol": .sobol(points: 250_000, isScrambled: true), "latinHypercube": .latinHypercube(points: 250_000),
      "morris": .morris(trajectories: 1184),
    ]
    let log = ProblemLog()
    let points = SweepPoints(
      design: try #require(kinds[design]), variations: variations, seed: 1, position: place
    ).points(log)
    #expect(points.isEmpty)
    let (values, count) = design == "morris" ? ("52,463,040", "249,824") : ("52,500,000", "250,000")
    #expect(
      log.problems.map(\.description) == [
        "x:1:2: error: the design has \(values) values, of 210 settings at \(count) points, more than 50,000,000\n  "
          + "vary fewer settings, or ask for fewer points"
      ])
    for problem in log.problems { expectDutch(problem.inFull) }
  }

  @Test("Fewer points than a power of two are noted, and no more than known dimensions are taken, of Sobol's sequence")
  func sobolNotes() throws {
    let notes = ProblemLog()
    let range = "vary: { 'world.jobAvailability': { from: 0.6, to: 1.4 } }"
    _ = try SweepSample.load(range + ", design: { sobol: 3 }", notes: notes)
    #expect(
      notes.notes.map(\.description) == [
        "s/sweeps/x.json5:2:68: note: 3 points: Sobol's sequence is even only for powers of two"
      ])
    for note in notes.notes { expectDutch(note.message) }
    let none = ProblemLog()
    _ = try SweepSample.load(range + ", design: { sobol: 4 }", notes: none)
    #expect(none.notes.isEmpty)
  }

  // MARK: Scenarios

  @Test("A sweep without a scenario, and one whose scenario is not there, are refused")
  func noScenario() throws {
    let none = try SweepSample.written("{ \(SweepSample.two) }")
    #expect(
      try SweepSample.problems(in: none) == [
        "s/sweeps/x.json5:1:1: error: the sweep names no scenario\n  scenario: \"../baseline.json5\" is what is varied"
      ])
    #expect(
      try SweepSample.problems(SweepSample.two, scenario: "'../basline.json5'") == [
        "s/sweeps/x.json5:1:13: error: cannot read s/sweeps/../basline.json5: it does not exist\n  did you mean 's/sweeps/../baseline.json5'?"
      ])
    #expect(
      try SweepSample.problems(in: try SweepSample.written("[]")) == [
        "s/sweeps/x.json5:1:1: error: the sweep is a list of 0 values, must be an object with settings"
      ])
  }

  @Test("Scenarios of one name, and scenarios that cannot be compared, are refused")
  func severalScenarios() throws {
    let both = "['../baseline.json5', '../baseline.json5']"
    #expect(
      try SweepSample.problems(SweepSample.two, scenario: both) == [
        "s/sweeps/x.json5:1:35: error: a second scenario with the name 'baseline'\n  results tell scenarios apart by the names "
          + "of their files"
      ])
    let longer = ("longer.json5", "{ extends: 'baseline.json5',\nweeks: 9 }")
    let problems = try SweepSample.problems(
      SweepSample.two, files: [longer], scenario: "['../baseline.json5', '../longer.json5']")
    #expect(
      problems.count == 1
        && problems[0].hasPrefix(
          "s/sweeps/../longer.json5:2:8: error: weeks is 9, but 3 in the baseline, s/sweeps/../baseline.json5"),
      "\(problems)")
    #expect(
      try SweepSample.problems(
        SweepSample.two + ", weeks: 4", files: [longer], scenario: "['../baseline.json5', '../longer.json5']"
      ).isEmpty)
  }

  @Test("Scenarios that extend each other in a circle are refused where the circle closes")
  func circle() throws {
    let files = [("a.json5", "{ extends: 'b.json5' }"), ("b.json5", "{ extends: 'a.json5' }")]
    let problems = try SweepSample.problems(SweepSample.two, files: files, scenario: "'../a.json5'")
    #expect(
      problems.count == 1
        && problems[0].hasPrefix("s/sweeps/../b.json5:1:12: error: a circle of extends: a.json5 → b.json5 → a.json5"),
      "\(problems)")
  }

  @Test("A setting of an intervention is varied in the scenarios that have it, and named where none has it")
  func interventions() throws {
    let vary = "vary: { 'interventions.street coaches.coaches': [1, 2] }"
    let both = "['../baseline.json5', '../coaching.json5']"
    let sweep = try SweepSample.load(vary, scenario: both)
    #expect(sweep.bases.map(\.takes) == [[false], [true]])
    #expect(
      try SweepSample.problems("vary: { 'interventions.street coach.coaches': [1] }", scenario: both) == [
        "s/sweeps/x.json5:2:9: error: no scenario has an intervention 'street coach'\n  did you mean 'street coaches'?"
      ])
    let unknown = try SweepSample.problems("vary: { 'interventions.street coaches.coach': [1] }", scenario: both)
    #expect(
      unknown.count == 1
        && unknown[0].hasPrefix(
          "s/sweeps/x.json5:2:9: error: 'coach' is not a setting of outreachCoaching\n  did you mean 'coaches'?"),
      "\(unknown)")
  }

  @Test("A folder of sweeps stands for its files, and what is wrong in several is said at once")
  func folder() throws {
    let calls = try SweepSample.calls(
      SweepSample.two,
      files: [
        ("sweeps/y.json", "{ scenario: '../baseline.json5', vary: {} }"), ("sweeps/z.json5", "{"), ("sweeps/n.txt", ""),
      ])
    let text = SweepSample.failure { _ = try Sweep.loadAll(["s/sweeps"], files: calls.files) }
    #expect(text?.contains("s/sweeps/y.json:1:40: error: vary holds no settings") == true, "\(text ?? "")")
    #expect(text?.contains("s/sweeps/z.json5:1:") == true)
    try calls.files.remove("s/sweeps/y.json")
    try calls.files.remove("s/sweeps/z.json5")
    #expect(try Sweep.loadAll(["s/sweeps", "s/sweeps/x.json5"], files: calls.files).map(\.name) == ["x"])
    try calls.files.createFolder("empty/sweeps")
    #expect(
      SweepSample.failure { _ = try Sweep.loadAll(["empty/sweeps", "s/sweps"], files: calls.files) }
        == "empty/sweeps: error: the folder holds no sweeps\n  sweeps are files ending in .json5 or .json; folders in it are "
        + "not looked into\ns/sweps: error: it does not exist\n  did you mean 's/sweeps'?")
  }

  @Test(
    "A sweep is known by its folder or by what it varies",
    arguments: [
      ("s/sweeps", true), ("s/sweeps/x.json5", true), ("s/sweeps/empty.json5", true), ("s/baseline.json5", false),
      ("s/varies.json5", true), ("s/designs.json5", true), ("s/names.json5", true), ("s", false), ("s/none", false),
      ("s/sweeps/none", true),
    ])
  func named(path: String, isSweep: Bool) throws {
    let calls = try SweepSample.calls(
      SweepSample.two,
      files: [
        ("sweeps/empty.json5", ""), ("varies.json5", "{ vary: 1 }"), ("designs.json5", "{ design: 1 }"),
        ("names.json5", "{ scenario: 1 }"),
      ])
    #expect(Sweep.isNamed(by: path, files: calls.files) == isSweep)
  }
}
