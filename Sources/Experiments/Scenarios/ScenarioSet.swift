public import Parameters
import RecruitmentModel

/// Scenarios that can be compared pair by pair, and which of them is the baseline.
public struct ScenarioSet: Sendable {
  /// The scenarios in the order given, one at least; their names differ.
  public let scenarios: [Scenario]
  /// Index of the baseline among them.
  public let baseline: Int

  /// Checks that scenarios can be compared.
  ///
  /// Pairs need the same city, weeks, seed and replications, and names that differ; the results of all must fit into
  /// the memory of this machine.
  /// - Parameters:
  ///   - scenarios: one at least.
  ///   - baseline: index of the baseline; without one the scenario named `baseline`, else the first.
  /// - Throws: `InputError` with everything in which they differ.
  public init(_ scenarios: [Scenario], baseline: Int? = nil) throws(InputError) {
    try self.init(scenarios, baseline: baseline, memory: MemoryNeed.ofThisMachine)
  }

  init(_ scenarios: [Scenario], baseline: Int? = nil, memory: Double) throws(InputError) {
    let problems = ProblemLog()
    let index = baseline ?? Self.baseline(among: scenarios.map(\.path)) ?? 0
    if scenarios.indices.contains(index) {
      for (other, scenario) in scenarios.enumerated() where other != index {
        Self.compare(scenario, with: scenarios[index], problems)
      }
      var names: Set<String> = []
      for scenario in scenarios where !names.insert(scenario.name).inserted {
        problems.report("a second scenario with the name \(Quoting.name(scenario.name))", at: nil)
      }
      MemoryNeed(scenarios: scenarios).check(against: memory, at: scenarios[index], problems)
    } else {
      problems.report("there is no scenario to compare with", at: nil)
    }
    if !problems.isEmpty { throw InputError(problems: problems.problems) }
    self.scenarios = scenarios
    self.baseline = index
  }

  /// Loads scenarios that are to be compared; see `Scenario.load` and the other initialiser.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(
    _ paths: [String], options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> ScenarioSet {
    let scenarios = try Scenario.load(paths, options: options, files: files, notes: notes)
    return try ScenarioSet(
      scenarios, baseline: baseline(among: scenarios.map(\.path), named: options.baseline), memory: options.memory)
  }

  /// Index of the baseline among the files of scenarios: the file that is named, nil where it is not among them; without
  /// one, that of the scenario named `baseline`, else the first, nil where there is none.
  static func baseline(among paths: [String], named path: String? = nil) -> Int? {
    if let path {
      return paths.firstIndex { FilePath.normalised($0) == FilePath.normalised(path) }
    }
    return paths.firstIndex { FilePath.stem(of: $0) == "baseline" } ?? paths.indices.first
  }

  /// Reports in what a scenario differs from the baseline that pairs need to be the same.
  static func compare(_ scenario: Scenario, with baseline: Scenario, _ problems: ProblemLog) {
    func report(
      _ path: [String], _ own: Message, _ other: Message, name: Message? = nil, shown: (Message) -> Message = { $0 }
    ) {
      guard own != other else { return }
      let name = name ?? Message(verbatim: path.joined(separator: "."))
      problems.report(
        "\(name) is \(shown(own)), but \(shown(other)) in the baseline, \(Quoting.safe(baseline.path))",
        at: scenario.resolved.value(at: path)?.position ?? .commandLine(scenario.path),
        remedy: "scenarios that are compared need the same city, weeks, seed, replications and record")
    }
    report(["weeks"], "\(scenario.weeks)", "\(baseline.weeks)")
    report(["seed"], "\(String(scenario.seed))", "\(String(baseline.seed))")
    report(["replications"], "\(scenario.replications)", "\(baseline.replications)")
    func reportRecord(_ name: String, _ value: (Scenario) -> Message) {
      report(["record", name], value(scenario), value(baseline)) { $0.mappingTexts(Quoting.safe) }
    }
    reportRecord("every") { "\($0.recording.period)" }
    reportRecord("weekly") { RecordSettings.text($0.recording.weekly.map(\.name), of: Outcome.all.count) }
    reportRecord("events") { RecordSettings.text($0.recording.kinds.map(\.rawValue), of: EventKind.allCases.count) }
    if scenario.replications == baseline.replications {
      reportRecord("replications") { "\($0.recordedReplications)" }
    }
    if !scenario.city.isSame(as: baseline.city) {
      report(
        ["city"], Message(verbatim: Quoting.name(scenario.cityPath)),
        Message(verbatim: Quoting.name(baseline.cityPath)), name: "the city")
    }
  }
}

extension City {
  /// Whether two cities have the same neighbourhoods and links.
  fileprivate func isSame(as other: City) -> Bool {
    neighbourhoods == other.neighbourhoods && links == other.links
  }
}
