import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Settings of the command line")
struct ScenarioTestsOptions {
  private static let two: KeyValuePairs = ["baseline.json5": Sample.baseline, "c.json5": Sample.coaching]

  private func load(_ settings: String...) throws -> [Scenario] {
    try Sample.load(Self.two, options: ScenarioOptions(settings: settings))
  }

  @Test("A setting goes before the files of all scenarios; later ones before earlier ones")
  func forAll() throws {
    let scenarios = try load("world.wages=1.5", "weeks=7", "weeks=8", "assumptions.desistance.job=0.25")
    for scenario in scenarios {
      #expect(scenario.resolved["world"]?.compactText == "{\"wages\":1.5}")
      #expect(scenario.resolved["assumptions"]?.compactText == "{\"desistance\":{\"job\":0.25}}")
      #expect(scenario.weeks == 8)
    }
  }

  @Test("A setting of an intervention is for the scenarios that have it; names may hold spaces")
  func ofIntervention() throws {
    let scenarios = try load(
      "interventions.street coaches.intensity=2", "interventions.street coaches.where.mostDeprived=1")
    #expect(scenarios[0].programmes.isEmpty)
    #expect(scenarios[1].resolved.value(at: ["interventions", "street coaches", "intensity"])?.number == 2)
    #expect(
      scenarios[1].resolved.value(at: ["interventions", "street coaches", "where"])?.compactText
        == "{\"mostDeprived\":1}")
  }

  @Test("A whole intervention, or one with its kind first, is made in all scenarios")
  func newIntervention() throws {
    #expect(try load("interventions.p={kind: 'enforcement'}").allSatisfy { $0.programmes.map(\.name).contains("p") })
    let stepwise = try load("interventions.p.kind=enforcement", "interventions.p.start=5")
    #expect(stepwise.allSatisfy { $0.resolved.value(at: ["interventions", "p", "start"])?.number == 5 })
  }

  @Test("null removes where there is something to remove")
  func removal() throws {
    let scenarios = try load("interventions.street coaches=null", "record=null")
    #expect(scenarios[1].programmes.isEmpty)
    #expect(scenarios.map(\.recording.period) == [4, 4])
  }

  @Test("Seed, replications and weeks have options of their own")
  func overrides() throws {
    let options = ScenarioOptions(seed: 1 << 52, replications: 2, weeks: 3, settings: ["weeks=9"])
    let scenarios = try Sample.load(Self.two, options: options)
    for scenario in scenarios {
      #expect(scenario.seed == 1 << 52)
      #expect((scenario.replications, scenario.weeks) == (2, 3))
      #expect(scenario.resolved["weeks"]?.number == 3)
    }
  }

  @Test(
    "What is wrong with a setting is said once, with the argument as its place",
    arguments: [
      ("weeks", "--set weeks: error: it sets nothing\n  write PATH=VALUE, such as --set world.jobAvailability=1.2"),
      ("=3", "--set =3: error: '' is not a path\n  a path is names joined by points, world.wage"),
      (
        "world..wages=3",
        "--set world..wages=3: error: 'world..wages' is not a path\n  a path is names joined by points, world.wage"
      ),
      (
        "extends=a.json5",
        "--set extends=a.json5: error: extends cannot be set here\n  name the other file in place of this one"
      ),
      ("world.wages=9", "--set world.wages=9: error: world.wages is 9, outside 0.5...2 (factor)"),
      (
        "world.wags=1",
        "--set world.wags=1: error: 'wags' is not a setting of world\n  did you mean 'wages'? (factor, 0.5 to 2, default 1)"
      ),
      (
        "weeks=a lot",
        "--set weeks=a lot: error: weeks is \"a lot\" (text), must be a whole number from 1 to 10400 (weeks)"
      ),
      (
        "interventions.street coachs.start=3",
        "--set interventions.street coachs.start=3: error: no scenario has an intervention 'street coachs'\n"
          + "  did you mean 'street coaches'?"
      ),
      ("interventions.x.start=3", "--set interventions.x.start=3: error: no scenario has an intervention 'x'"),
      ("interventions.x=null", "--set interventions.x=null: error: there is nothing to remove at 'interventions.x'"),
      ("city=cities/tiny", "--set city=cities/tiny: error: there is no city folder 'cities/tiny'\n"),
    ])
  func errors(setting: String, problem: String) {
    let problems = Sample.problems(Self.two, options: ScenarioOptions(settings: [setting]))
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
  }

  @Test("Errors of options name the option")
  func optionErrors() {
    #expect(
      Sample.problems(Self.two, options: ScenarioOptions(seed: 1 << 60, replications: 0, weeks: -4)) == [
        "--weeks: error: weeks is -4, outside 1...10400 (weeks)",
        "--replications: error: replications is 0, outside 1...100000 (runs)",
        "--seed: error: seed is 1.152921504606847e+18, outside 0...9007199254740991",
      ])
  }
}

@Suite("Scenarios that are compared")
struct ScenarioTestsSet {
  private func set(
    _ files: KeyValuePairs<String, String>, _ paths: [String] = ["s"], baseline: String? = nil
  ) throws(InputError) -> ScenarioSet {
    try ScenarioSet.load(paths, options: ScenarioOptions(baseline: baseline), files: Sample.calls(files).files)
  }

  @Test("The baseline is the scenario of that name, else the first, unless an option names another")
  func baseline() throws {
    let files: KeyValuePairs = [
      "a.json5": "{ extends: 'baseline.json5' }", "baseline.json5": Sample.baseline, "c.json5": Sample.coaching,
    ]
    #expect(try set(files).baseline == 1)
    #expect(try set(files, ["s/c.json5", "s/a.json5"]).baseline == 0)
    #expect(try set(files, baseline: "./s/c.json5").baseline == 2)
    let added = try set(files, ["s/c.json5"], baseline: "s/baseline.json5")
    #expect(added.scenarios.map(\.name) == ["baseline", "c"])
    #expect(added.baseline == 0)
  }

  @Test("Scenarios that no pairs can be made of are refused with all that differs")
  func unlike() throws {
    let calls = Sample.calls([
      "baseline.json5": Sample.baseline,
      "x.json5": "{ extends: 'baseline.json5', weeks: 11, seed: 2,\n replications: 9, record: null, city: 'other' }",
    ])
    try calls.files.createFolder("s/other")
    try calls.files.writeWhole(try calls.files.read("s/cities/tiny/links.csv"), to: "s/other/links.csv")
    let changed = Sample.neighbourhoods.split(separator: "30").joined(separator: "31")
    try calls.files.writeWhole(Array(changed.utf8), to: "s/other/neighbourhoods.csv")
    let error = #expect(throws: InputError.self) { try ScenarioSet.load(["s"], files: calls.files) }
    let remedy = "\n  scenarios that are compared need the same city, weeks, seed, replications and record"
    #expect(
      error?.problems.map(\.description) == [
        "s/x.json5:1:37: error: weeks is 11, but 12 in the baseline, s/baseline.json5" + remedy,
        "s/x.json5:1:47: error: seed is 2, but 7 in the baseline, s/baseline.json5" + remedy,
        "s/x.json5:2:16: error: replications is 9, but 3 in the baseline, s/baseline.json5" + remedy,
        "s/x.json5: error: record.every is 4, but 5 in the baseline, s/baseline.json5" + remedy,
        "s/x.json5:2:39: error: the city is 's/other', but 's/cities/tiny' in the baseline, s/baseline.json5" + remedy,
      ])
  }

  @Test("Two folders with the same city are the same city")
  func sameCity() throws {
    let calls = Sample.calls([
      "baseline.json5": Sample.baseline, "x.json5": "{ extends: 'baseline.json5', city: 'other' }",
    ])
    try calls.files.createFolder("s/other")
    for name in ["links.csv", "neighbourhoods.csv"] {
      try calls.files.writeWhole(try calls.files.read("s/cities/tiny/" + name), to: "s/other/" + name)
    }
    #expect(try ScenarioSet.load(["s"], files: calls.files).scenarios.count == 2)
  }

  @Test("Scenarios made elsewhere need names that differ, and there must be one")
  func names() throws {
    let scenario = try Sample.scenario("")
    let twice = #expect(throws: InputError.self) { try ScenarioSet([scenario, scenario]) }
    #expect(twice?.description == "error: a second scenario with the name 'x'")
    let none = #expect(throws: InputError.self) { try ScenarioSet([]) }
    #expect(none?.description == "error: there is no scenario to compare with")
  }

  @Test("A city or results beyond the memory of the machine are refused with the figure")
  func memory() throws {
    let calls = Sample.calls([:])
    let rows = Sample.neighbourhoods.split(separator: "30").joined(separator: "10000000")
    try calls.files.writeWhole(Array(rows.utf8), to: "s/cities/tiny/neighbourhoods.csv")
    try calls.files.writeWhole(Array("{ city: 'cities/tiny', replications: 2 }".utf8), to: "s/x.json5")
    func problems(memory: Double) -> [String] {
      var loader = ScenarioLoader(options: ScenarioOptions(), files: calls.files)
      loader.memory = memory
      _ = loader.load(["s/x.json5"])
      return loader.log.problems.problems.map(\.description)
    }
    #expect(
      problems(memory: 8e8) == [
        "s/x.json5:1:9: error: the city of 10000045 youths, with its seats and markets, takes 1.4 GB of memory; "
          + "this machine has 0.8 GB\n  --force runs it all the same"
      ])
    #expect(problems(memory: 1e12) == [])
    let many = try Sample.scenario("replications: 2000, record: { every: 1 }, weeks: 1040")
    let error = #expect(throws: InputError.self) { try ScenarioSet([many], memory: 1e9) }
    let text = error?.description ?? ""
    #expect(text.hasPrefix("s/x.json5:1:44: error: the results of 2000 replications take "), "\(text)")
    #expect(
      text.hasSuffix(
        "; this machine has 1 GB\n  fewer replications, or longer periods (record.every), take less; "
          + "--force runs it all the same"))
    #expect(throws: Never.self) {
      try ScenarioSet.load(["s/x.json5"], options: ScenarioOptions(ignoresMemory: true), files: calls.files)
    }
  }

  @Test("The shipped scenarios are right, can be compared, and share one burn-in")
  func shipped() throws {
    let folder = FilePath.join(FilePath.folder(of: #filePath), "../../Scenarios")
    let set = try ScenarioSet.load([folder])
    #expect(set.scenarios[set.baseline].name == "baseline")
    #expect(set.scenarios.count >= 6)
    #expect(Plan(set).groups.count == 1)
  }
}
