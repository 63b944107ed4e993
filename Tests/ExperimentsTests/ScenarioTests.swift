import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Scenarios")
struct ScenarioTests {
  @Test("A scenario takes what its file says, and defaults for the rest")
  func plain() throws {
    let files: KeyValuePairs = ["a.json5": "{ city: 'cities/tiny' }", "baseline.json5": Sample.baseline]
    let scenarios = try Sample.load(files)
    #expect(scenarios.map(\.name) == ["a", "baseline"])
    let (a, baseline) = (scenarios[0], scenarios[1])
    #expect([a.weeks, a.burnIn, a.replications, a.recording.period, Int(a.seed)] == [520, 520, 20, 4, 1])
    #expect([baseline.weeks, baseline.burnIn, baseline.replications] == [12, 10, 3])
    #expect(baseline.recording.period == 5)
    #expect(baseline.seed == 7)
    #expect((a.title, a.about) == ("a", ""))
    #expect(baseline.title == "As it is")
    #expect(baseline.path == "s/baseline.json5")
    #expect(baseline.cityPath == "s/cities/tiny")
    #expect(baseline.city.neighbourhoods.map(\.name) == ["Noord", "Midden", "Zuid"])
    #expect(baseline.resolved.compactText.hasPrefix("{\"title\":\"As it is\",\"city\":\"cities/tiny\",\"weeks\":12"))
  }

  @Test("With extends objects merge, lists and plain values replace, and null removes")
  func merging() throws {
    let files: KeyValuePairs = [
      "baseline.json5": Sample.baseline,
      "one.json5": """
      { extends: "baseline.json5", world: { wages: 1.1, benefits: 1.2 },
        interventions: { a: { kind: "outreachCoaching", coaches: 1 }, b: { kind: "enforcement" } } }
      """,
      "two.json5": "{ world: { wages: 1.3 }, interventions: { b: null } }",
      "x.json5": """
      { extends: ["one.json5", "two.json5"], world: { benefits: null },
        interventions: { a: { coaches: 4, where: { names: ["Zuid"] } } } }
      """,
    ]
    let scenario = try #require(try Sample.load(files, ["s/x.json5"]).first)
    #expect(scenario.resolved["world"]?.compactText == "{\"wages\":1.3}")
    #expect(
      scenario.resolved["interventions"]?.compactText
        == "{\"a\":{\"kind\":\"outreachCoaching\",\"coaches\":4,\"where\":{\"names\":[\"Zuid\"]}}}")
    #expect(scenario.resolved["extends"] == nil)
    #expect(scenario.programmes.map(\.name) == ["a"])
    #expect(scenario.weeks == 12)
  }

  @Test("Keys with points in assumptions address the same parameter as nested objects, in extended files too")
  func dottedAssumptions() throws {
    let scenarios = try Sample.load([
      "a.json5": "{ city: 'cities/tiny', assumptions: { 'desistance.job': 0.4, desistance: { age: 0.1 } } }",
      "b.json5": "{ extends: 'a.json5', assumptions: { desistance: { job: 0.3 } } }",
    ])
    #expect(scenarios[1].resolved["assumptions"]?.compactText == "{\"desistance\":{\"job\":0.3,\"age\":0.1}}")
  }

  @Test("The city is sought where the file lies that names it")
  func cityOfAnotherFolder() throws {
    let files: KeyValuePairs = [
      "baseline.json5": Sample.baseline, "deep/er/x.json5": "{ extends: '../../baseline.json5' }",
    ]
    let scenario = try #require(try Sample.load(files, ["s/deep/er/x.json5"]).first)
    #expect(FilePath.normalised(scenario.cityPath) == "s/cities/tiny")
    #expect(scenario.resolved["city"]?.string == "cities/tiny")
  }

  @Test("A city named on the command line is sought from the present folder")
  func cityOfCommandLine() throws {
    let scenario = try Sample.scenario("", options: ScenarioOptions(settings: ["city=s/cities/tiny"]))
    #expect(scenario.cityPath == "s/cities/tiny")
  }

  @Test("A folder stands for the scenarios in it, by name and not deeper; a file named twice counts once")
  func folder() throws {
    let files: KeyValuePairs = [
      "c.json5": Sample.coaching, "baseline.json5": Sample.baseline, "b.json": "{\"city\":\"cities/tiny\"}",
      "notes.txt": "no", "deep/d.json5": "{}", ".e.json5": "{",
    ]
    #expect(try Sample.load(files, ["s/c.json5", "./s/", "s/b.json"]).map(\.name) == ["c", "b", "baseline"])
  }

  @Test("Files and cities that many scenarios share are read once")
  func sharedFiles() throws {
    let calls = Sample.calls([
      "a.json5": "{ extends: 'baseline.json5' }", "b.json5": "{ extends: 'baseline.json5' }",
      "baseline.json5": Sample.baseline,
    ])
    let before = calls.timesOpened
    _ = try Scenario.load(["s"], files: calls.files)
    // Three scenarios and the two files of the city.
    #expect(calls.timesOpened - before == 5)
  }

  @Test("Programmes come by name, whatever their order in the file")
  func programmeOrder() throws {
    let kinds = ["b: { kind: 'enforcement' }", "a: { kind: 'jobPlacement' }", "É: { kind: 'cooperation' }"]
    let forwards = try Sample.scenario("interventions: { \(kinds.joined(separator: ", ")) }")
    let backwards = try Sample.scenario("interventions: { \(kinds.reversed().joined(separator: ", ")) }")
    #expect(forwards.programmes.map(\.name) == ["a", "b", "É"])
    #expect(backwards.programmes.map(\.name) == ["a", "b", "É"])
  }

  @Test("Changes list what differs from the baseline, and what only the baseline has")
  func changes() throws {
    let scenarios = try Sample.load([
      "baseline.json5": """
      { city: 'cities/tiny', title: 'A', about: 'x', world: { wages: 1.1, benefits: 1.2 } }
      """,
      "c.json5": """
      { extends: 'baseline.json5', title: 'B', world: { wages: null, benefits: 1.2, policing: 2 },
        interventions: { a: { kind: 'jobPlacement', where: { names: ['Zuid'] } } } }
      """,
    ])
    #expect(
      scenarios[1].changes(from: scenarios[0]).map { "\($0.path)=\($0.value)" } == [
        "world.policing=2", "interventions.a.kind=\"jobPlacement\"", "interventions.a.where.names=[\"Zuid\"]",
        "world.wages=null",
      ])
    #expect(scenarios[0].changes(from: scenarios[0]) == [])
  }

  @Test(
    "A burn-in is shared exactly where city, seed, weeks of burn-in and assumptions are the same",
    arguments: [
      ("world: { wages: 2 }, weeks: 40", true), ("interventions: { a: { kind: 'enforcement' } }", true),
      ("title: 'other', record: { every: 1 }, replications: 2", true), ("seed: 8", false), ("burnIn: 11", false),
      ("assumptions: { 'desistance.job': 0.4 }", false), ("assumptions: { signals: {} }", true),
      ("city: '../s/./cities/tiny'", true),
    ])
  func burnInKeys(settings: String, isShared: Bool) throws {
    let plain = try Sample.scenario("")
    #expect((try Sample.scenario(settings).burnInKey == plain.burnInKey) == isShared)
  }

  @Test("Every setting is listed with its group, and none twice")
  func levers() throws {
    let levers = Levers.all()
    let paths = levers.map { $0.group + " " + $0.declaration.path }
    #expect(Set(paths).count == paths.count)
    let kinds = Registry.interventions.map { $0.kind }
    #expect(Set(levers.map(\.group)) == Set(["scenario", "world", "assumption"] + kinds))
    for expected in [
      "scenario weeks", "scenario record.every", "scenario extends", "scenario city", "world world.jobAvailability",
      "outreachCoaching interventions.NAME.coaches", "outreachCoaching interventions.NAME.where.mostDeprived",
      "enforcement interventions.NAME.start", "jobPlacement interventions.NAME.kind",
    ] {
      #expect(paths.contains(expected), "\(expected)")
    }
    #expect(levers.contains { $0.group == "assumption" && $0.declaration.path.hasPrefix("assumptions.desistance.") })
  }

  @Test("Every listed number is accepted at its default and refused beyond its range", arguments: [0, 1])
  func leverPaths(side: Int) throws {
    for lever in Levers.all() {
      guard let low = lever.declaration.low, let high = lever.declaration.high, lever.declaration.kind != .block,
        let number = lever.declaration.defaultNode?.number
      else { continue }
      let path = lever.declaration.path.replacing("NAME", with: "a")
      let kind = lever.declaration.path.hasPrefix("interventions") ? lever.group : "enforcement"
      let beyond = side == 0 ? low - 1 : high + 1
      guard beyond.isFinite, abs(beyond) < 1e15 else { continue }
      func problems(_ value: Double) -> [String] {
        Sample.problems(
          "interventions: { a: { kind: '\(kind)' } }, replications: 1",
          options: ScenarioOptions(settings: ["\(path)=\(value)"]))
      }
      #expect(problems(number) == [], "\(path)")
      let found = problems(beyond)
      #expect(found.count == 1 && found[0].contains("error: \(path) is "), "\(path): \(found)")
    }
  }
}

extension String {
  /// The text with all occurrences of another replaced; short texts only.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    split(separator: ".").map { $0 == old ? new : String($0) }.joined(separator: ".")
  }
}
