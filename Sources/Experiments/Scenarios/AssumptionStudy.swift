public import Parameters
import RecruitmentModel

/// Scenarios under each of several sets of assumptions: an experiment for each set, with the same random numbers in all.
///
/// Under each set every scenario is compared with the baseline under the same set, so that what the set does to all of
/// them falls out of the difference.
public struct AssumptionStudy: Sendable {
  /// The scenarios as they are without any set.
  public let scenarios: ScenarioSet
  /// The sets, one at least; their names differ.
  public let sets: [AssumptionSet]
  /// The scenarios under each set, in the order of `sets`.
  public let experiments: [ScenarioSet]

  /// Scenarios under each of some sets.
  ///
  /// No parameter may be set by both a scenario and a set; the results of all must fit into the memory of this machine.
  /// - Throws: `InputError` with everything that is wrong.
  public init(_ scenarios: ScenarioSet, across sets: [AssumptionSet]) throws(InputError) {
    try self.init(scenarios, across: sets, memory: MemoryNeed.ofThisMachine)
  }

  init(_ scenarios: ScenarioSet, across sets: [AssumptionSet], memory: Double) throws(InputError) {
    let problems = ProblemLog()
    if sets.isEmpty { problems.report("there are no sets of assumptions", at: nil) }
    for scenario in scenarios.scenarios { scenario.reportConflicts(with: sets, problems) }
    if !problems.isEmpty { throw InputError(problems: problems.inReadingOrder) }
    var experiments: [ScenarioSet] = []
    for set in sets {
      experiments.append(
        try ScenarioSet(
          scenarios.scenarios.map { $0.under(set, problems) }, baseline: scenarios.baseline, memory: memory))
    }
    MemoryNeed(scenarios: experiments.flatMap(\.scenarios)).check(
      against: memory, at: scenarios.scenarios[scenarios.baseline], problems)
    if !problems.isEmpty { throw InputError(problems: problems.problems) }
    self.scenarios = scenarios
    self.sets = sets
    self.experiments = experiments
  }

  /// Loads scenarios, as `ScenarioSet.load` does, and the sets in the folder `assumptions` beside the baseline that the
  /// options name, else beside the first scenario.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(
    _ paths: [String], options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> AssumptionStudy {
    let log = ScenarioLog()
    let folder = AssumptionSet.folder(for: paths, options: options, files: files)
    let place = SourcePosition.commandLine("--across \(AssumptionSet.folderName)")
    let sets = AssumptionSetFiles(files: files, log: log).sets([(folder, place)])
    let scenarios: ScenarioSet
    do throws(InputError) {
      scenarios = try ScenarioSet.load(paths, options: options, files: files, notes: notes)
    } catch {
      // Where the scenarios are not there, neither is what stands beside them.
      guard let other = log.error, !error.isMissingInput else { throw error }
      throw InputError(problems: error.problems + other.problems)
    }
    if let error = log.error { throw error }
    return try AssumptionStudy(scenarios, across: sets, memory: options.memory)
  }
}

extension Scenario {
  /// The scenario in the world of a set of assumptions.
  fileprivate func under(_ set: AssumptionSet, _ problems: ProblemLog) -> Scenario {
    var scenario = self
    let assumptions = set.values.merged(over: resolved["assumptions"] ?? .object([Member]()))
    scenario.resolved = resolved.setting(path: ["assumptions"], to: assumptions)
    scenario.rules = RuleBook(ParameterReader(assumptions, path: "assumptions", problems: problems))
    return scenario
  }

  /// Reports parameters that a set gives as well: either value would be lost.
  fileprivate func reportConflicts(with sets: [AssumptionSet], _ problems: ProblemLog) {
    for (path, node) in (resolved["assumptions"] ?? .null()).leaves() {
      let keys = path.split(separator: ".").map(String.init)
      guard let other = sets.lazy.compactMap({ $0.values.value(at: keys) }).first else { continue }
      problems.report(
        "assumptions.\(path) is set to \(node.compactText), and to \(other.compactText) at \(other.position)",
        at: node.position,
        remedy: "with --across a parameter is set by the scenarios or by the sets; take it out of one of them")
    }
  }
}
