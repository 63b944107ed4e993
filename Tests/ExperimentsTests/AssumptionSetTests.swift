import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Sets of assumptions")
struct AssumptionSetTests {
  static let low =
    "{ title: 'Low', about: 'Slow', assumptions: { 'recruiting.reach': 0.2, 'arrests.replacement': 26 } }"
  static let high = "{ title: 'High', assumptions: { recruiting: { reach: 0.9 } } }"

  /// The study of a folder `s` with these files besides the baseline of the samples.
  static func study(
    _ files: KeyValuePairs<String, String>, _ paths: [String] = ["s"], options: ScenarioOptions = ScenarioOptions(),
    baseline: String = Sample.baseline
  ) throws(InputError) -> AssumptionStudy {
    let calls = Sample.calls(files)
    try? calls.files.writeWhole(Array(baseline.utf8), to: "s/baseline.json5")
    return try AssumptionStudy.load(paths, options: options, files: calls.files)
  }

  private func problems(
    _ files: KeyValuePairs<String, String>, _ paths: [String] = ["s"], options: ScenarioOptions = ScenarioOptions(),
    baseline: String = Sample.baseline
  ) -> (texts: [String], isMissing: Bool) {
    do throws(InputError) {
      _ = try Self.study(files, paths, options: options, baseline: baseline)
      return ([], false)
    } catch {
      for problem in error.problems { expectDutch(problem.inFull) }
      return (error.problems.map(\.description), error.isMissingInput)
    }
  }

  @Test("A folder of sets is read by file, with titles, and keys that are paths")
  func reads() throws {
    let study = try Self.study(["assumptions/slow.json5": Self.low, "assumptions/fast.json": Self.high])
    #expect(study.sets.map(\.name) == ["slow", "fast"])
    #expect(study.sets.map(\.title) == ["Low", "High"])
    #expect(study.sets.map(\.about) == ["Slow", ""])
    #expect(study.sets.map(\.path) == ["s/assumptions/slow.json5", "s/assumptions/fast.json"])
    #expect(study.sets[0].values.compactText == "{\"recruiting\":{\"reach\":0.2},\"arrests\":{\"replacement\":26}}")
  }

  @Test(
    "Sets come by the number that they give first, where that tells them apart, else by name",
    arguments: [
      (["recruiting.reach: 0.9", "recruiting.reach: 0.2", "recruiting.reach: 0.45"], ["b", "c", "a"]),
      (["recruiting.reach: 0.9", "recruiting.reach: 0.2", "recruiting.reach: 0.9"], ["a", "b", "c"]),
      (["recruiting.reach: 0.9", "recruiting.reach: 0.2", "arrests.replacement: 9"], ["a", "b", "c"]),
      (["recruiting.reach: 0.9", "recruiting.reach: 0.2", ""], ["a", "b", "c"]),
    ])
  func order(values: [String], names: [String]) throws {
    func file(_ index: Int) -> String {
      let setting = values[index].split(separator: ":", maxSplits: 1).map(String.init)
      return setting.isEmpty ? "{ assumptions: {} }" : "{ assumptions: { '\(setting[0])':\(setting[1]) } }"
    }
    let study = try Self.study([
      "assumptions/a.json5": file(0), "assumptions/b.json5": file(1), "assumptions/c.json5": file(2),
    ])
    #expect(study.sets.map(\.name) == names)
  }

  @Test("A set is laid under every scenario, the baseline included, beside the scenario's own assumptions")
  func overlay() throws {
    let own = "{ extends: 'baseline.json5', assumptions: { 'desistance.job': 0.4 } }"
    let study = try Self.study([
      "own.json5": own, "assumptions/low.json5": Self.low, "assumptions/none.json5": "{ assumptions: {} }",
    ])
    #expect(study.experiments.map { $0.scenarios.map(\.name) } == [["baseline", "own"], ["baseline", "own"]])
    #expect(study.experiments.map(\.baseline) == [0, 0])
    let texts = study.experiments.map { set in set.scenarios.map { ($0.resolved["assumptions"] ?? .null()).compactText }
    }
    let low = "\"recruiting\":{\"reach\":0.2},\"arrests\":{\"replacement\":26}"
    #expect(
      texts == [["{\(low)}", "{\"desistance\":{\"job\":0.4},\(low)}"], ["{}", "{\"desistance\":{\"job\":0.4}}"]])
    let changes = study.experiments[0].scenarios[1].changes(from: study.experiments[0].scenarios[0])
    #expect(changes == [SettingChange(path: "assumptions.desistance.job", value: "0.4")])
  }

  @Test(
    "The sets are those beside the baseline that the options name, else beside the first scenario",
    arguments: [
      (["s"], nil, "s/assumptions"), (["s/baseline.json5"], nil, "s/assumptions"), (["mine.json5"], nil, "assumptions"),
      (["mine.json5", "s"], nil, "assumptions"), (["mine.json5"], "s/baseline.json5", "s/assumptions"),
      (["s"], "mine.json5", "assumptions"),
    ] as [([String], String?, String)])
  func folder(paths: [String], baseline: String?, expected: String) {
    let files = Sample.calls(["baseline.json5": Sample.baseline]).files
    let options = ScenarioOptions(baseline: baseline)
    #expect(AssumptionSet.folder(for: paths, options: options, files: files) == expected)
  }

  static let beside = "\n  sets of assumptions are files in a folder assumptions beside the scenarios"

  @Test("Without a folder of sets, or with an empty one, nothing is run")
  func noFolder() {
    let none = problems([:])
    #expect(none.texts == ["--across assumptions: error: there is no folder s/assumptions" + Self.beside])
    #expect(none.isMissing)
    let empty = problems(["assumptions/deeper/low.json5": Self.low, "assumptions/notes.txt": ""])
    #expect(
      empty.texts == [
        "--across assumptions: error: the folder s/assumptions holds no sets of assumptions\n"
          + "  sets are files ending in .json5 or .json; folders in it are not looked into"
      ])
    #expect(!empty.isMissing)
  }

  @Test("Scenarios that are not there are all that is said to be missing")
  func noScenarios() {
    let missing = problems([:], ["nothere"])
    #expect(missing.texts == ["nothere: error: it does not exist"])
    #expect(missing.isMissing)
  }

  static let set = "s/assumptions/x.json5"

  @Test(
    "What is wrong in a file of a set is said with its place",
    arguments: [
      (
        "{ assumptions: {},\n  world: { wages: 1.1 } }",
        ["2:3: error: 'world' does not belong in a set of assumptions\n  a set holds title, about and assumptions"]
      ),
      (
        "{ assumption: {} }",
        [
          "1:1: error: the set holds no assumptions\n  assumptions: { \"recruiting.reach\": 0.3 } sets a parameter of the "
            + "model, {} leaves all as they are",
          "1:3: error: 'assumption' does not belong in a set of assumptions\n  did you mean 'assumptions'?",
        ]
      ),
      (
        "{ assumptions: null }",
        [
          "1:16: error: the set holds no assumptions\n  assumptions: { \"recruiting.reach\": 0.3 } sets a parameter of the "
            + "model, {} leaves all as they are"
        ]
      ),
      ("[1, 2]", ["1:1: error: the set of assumptions is a list of 2 values, must be an object with settings"]),
      (
        "{ assumptions: { 'recruiting.reach': 7 } }",
        ["1:38: error: assumptions.recruiting.reach is 7, outside 0.2...1.4 (approaches per week)"]
      ),
      ("{ assumptions: 3 }", ["1:16: error: assumptions is 3 (number), must be an object with settings"]),
      ("{ title: 3, assumptions: {} }", ["1:10: error: title is 3 (number), must be text in quotes"]),
    ])
  func wrongFile(text: String, expected: [String]) {
    #expect(problems(["assumptions/x.json5": text]).texts == expected.map { "\(Self.set):\($0)" })
  }

  @Test("An unknown parameter in a set gets the nearest name")
  func unknownParameter() {
    let found = problems(["assumptions/x.json5": "{ assumptions: { 'recruiting.raech': 0.3 } }"]).texts
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix(
        "\(Self.set):1:18: error: 'raech' is not a setting of assumptions.recruiting\n  did you mean 'reach'? ("))
  }

  @Test("Two files of one name are two sets that results could not tell apart")
  func namesakes() {
    #expect(
      problems(["assumptions/low.json5": Self.low, "assumptions/low.json": Self.high]).texts == [
        "s/assumptions/low.json5: error: a second set of assumptions with the name 'low'\n"
          + "  the first is s/assumptions/low.json; results tell sets apart by the names of their files"
      ])
  }

  @Test("A parameter that a scenario and a set both give is an error that names both places")
  func conflict() {
    let remedy =
      "\n  with --across a parameter is set by the scenarios or by the sets; take it out of one of them"
    let own = "{ extends: 'baseline.json5',\n  assumptions: { recruiting: { reach: 0.3, online: 0.2 } } }"
    let sets: KeyValuePairs = [
      "own.json5": own, "assumptions/high.json5": Self.high, "assumptions/low.json5": Self.low,
    ]
    let place = "s/assumptions/low.json5:1:67"
    #expect(
      problems(sets).texts == [
        "s/own.json5:2:39: error: assumptions.recruiting.reach is set to 0.3, and to 0.2 at " + place + remedy
      ])
    // In the baseline it is said once, not once for each scenario that extends it.
    let base = Sample.baseline.replacing("seed: 7,", with: "seed: 7, assumptions: { 'arrests.replacement': 9 },")
    let inherited = problems(
      ["own.json5": "{ extends: 'baseline.json5' }", "assumptions/low.json5": Self.low], baseline: base)
    #expect(
      inherited.texts == [
        "s/baseline.json5:4:90: error: assumptions.arrests.replacement is set to 9, and to 26 at "
          + "s/assumptions/low.json5:1:95" + remedy
      ])
    let option = ScenarioOptions(settings: ["assumptions.recruiting.reach=0.5"])
    #expect(
      problems(["assumptions/low.json5": Self.low], options: option).texts == [
        "--set assumptions.recruiting.reach=0.5: error: assumptions.recruiting.reach is set to 0.5, and to 0.2 at "
          + "\(place)" + remedy
      ])
  }

  @Test("What is wrong in scenarios and in sets is said in one go")
  func allAtOnce() {
    let found = problems([
      "own.json5": "{ extends: 'baseline.json5', weeks: 0 }", "assumptions/x.json5": "{ assumptions: {}, seed: 1 }",
    ])
    #expect(found.texts.count == 2)
    #expect(found.texts[0].hasPrefix("s/own.json5:1:37: error: weeks is 0"))
    #expect(found.texts[1].hasPrefix("\(Self.set):1:20: error: 'seed' does not belong in a set of assumptions"))
    #expect(!found.isMissing)
  }

  @Test("The results under all sets must fit into memory together")
  func memory() throws {
    let calls = Sample.calls(["baseline.json5": Sample.baseline, "assumptions/low.json5": Self.low])
    let scenarios = try ScenarioSet.load(["s/baseline.json5"], files: calls.files)
    let low = try #require(try AssumptionSet.load(["s/assumptions"], files: calls.files).first)
    let sets = (1...50).map { AssumptionSet(name: "\($0)", path: "", title: "", about: "", values: low.values) }
    let one = MemoryNeed(scenarios: scenarios.scenarios)
    let fits = one.bytes(runsAtOnce: 1) + one.results * 10
    #expect(throws: Never.self) { try AssumptionStudy(scenarios, across: Array(sets.prefix(11)), memory: fits) }
    #expect(throws: InputError.self) { try AssumptionStudy(scenarios, across: sets, memory: fits) }
  }

  @Test("A study needs a set")
  func noSets() throws {
    let scenarios = try ScenarioSet(try Sample.load(["baseline.json5": Sample.baseline]))
    #expect {
      try AssumptionStudy(scenarios, across: [])
    } throws: { error in
      (error as? InputError)?.description == "error: there are no sets of assumptions"
    }
  }
}

@Suite("The shipped sets of assumptions")
struct ShippedAssumptionSetTests {
  private static let folder = FilePath.join(FilePath.folder(of: #filePath), "../../Scenarios/assumptions")

  /// Each pair of ends, with what both set; the level keeps the baseline in its place.
  private static let pairs: [(low: String, high: String, paths: Set<String>)] = [
    ("low-push-back", "high-push-back", ["recruiting.reach", "arrests.replacement"]),
    ("deterrence-none", "deterrence-strong", ["illegalMarket.deterrence", "perceivedRisk.visibility"]),
    (
      "job-effect-none", "job-effect-strong",
      ["desistance.job", "attachment.work", "attachment.image", "illegalMarket.moneyWeight"]
    ),
    ("recruiters-lead", "peers-lead", ["recruiting.throughContacts", "illegalMarket.peers", "desistance.peers"]),
    ("prices-rigid", "prices-flexible", ["illegalDemand.gain", "illegalDemand.elasticity"]),
  ]

  @Test("They are pairs that stand on both sides of the defaults, with a level of demand each, and the middle")
  func shipped() throws {
    let sets = try AssumptionSet.load([Self.folder])
    #expect(Set(sets.map(\.name)) == Set(Self.pairs.flatMap { [$0.low, $0.high] } + ["middle-push-back"]))
    #expect(sets.allSatisfy { !$0.about.isEmpty && $0.values.value(at: ["illegalDemand", "level"]) != nil })
    let read = ParameterReader(nil, path: "assumptions", problems: ProblemLog())
    _ = RuleBook(read)
    for pair in Self.pairs {
      let (low, high) = try (set(pair.low, sets), set(pair.high, sets))
      for path in pair.paths {
        let usual = try #require(read.declarations.first { $0.path == "assumptions." + path }?.defaultNode?.number)
        let ends = try [low, high].map { try #require($0[path], "\(path)") }
        #expect(ends.min() ?? usual < usual && usual < ends.max() ?? usual, "\(path)")
      }
    }
  }

  /// The values of a set by path.
  private func set(_ name: String, _ sets: [AssumptionSet]) throws -> [String: Double] {
    let set = try #require(sets.first { $0.name == name })
    return Dictionary(
      uniqueKeysWithValues: set.values.leaves().compactMap { path, node in node.number.map { (path, $0) } })
  }

  @Test("The middle set holds the defaults")
  func middle() throws {
    let set = try #require(try AssumptionSet.load([Self.folder]).first { $0.name == "middle-push-back" })
    let read = ParameterReader(nil, path: "assumptions", problems: ProblemLog())
    _ = RuleBook(read)
    for (path, node) in set.values.leaves() {
      let declaration = try #require(read.declarations.first { $0.path == "assumptions." + path })
      #expect(declaration.defaultNode?.number == node.number, "\(path)")
    }
  }
}
