import Parameters
import Testing

@testable import Experiments

@Suite("Sweep files")
struct SweepTestsFile {
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
