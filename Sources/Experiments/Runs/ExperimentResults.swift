public import RecruitmentModel

/// What an experiment gave: the runs of all its scenarios.
public struct ExperimentResults: Sendable {
  /// The scenarios with their runs, in the order of the plan.
  public let scenarios: [ScenarioResult]
  /// Index of the baseline among them.
  public let baseline: Int

  /// Results of the given scenarios.
  public init(scenarios: [ScenarioResult], baseline: Int) {
    self.scenarios = scenarios
    self.baseline = baseline
  }

  /// The result of a scenario of that name; nil where there is none.
  public subscript(name: String) -> ScenarioResult? { scenarios.first { $0.scenario.name == name } }
}

/// A scenario with its runs.
public struct ScenarioResult: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// One record for each replication, from 1 on; those at one index in two scenarios are a pair.
  public let runs: [RunRecord]

  /// A result of the given parts.
  public init(scenario: Scenario, runs: [RunRecord]) {
    self.scenario = scenario
    self.runs = runs
  }

  /// An outcome over the horizon and the whole city, by replication; nil where it is undefined.
  public func values(of outcome: Outcome) -> [Double?] { runs.map { outcome.value($0.total) } }
}
