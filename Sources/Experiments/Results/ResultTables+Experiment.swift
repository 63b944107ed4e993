import RecruitmentModel

extension ResultTables {
  /// The tables of an experiment.
  public init(_ results: ExperimentResults) {
    let baseline = results.scenarios[results.baseline].scenario
    self.init(
      scenarios: results.scenarios.map { ScenarioRuns($0, baseline: baseline) }, baseline: results.baseline)
  }
}

extension Provenance {
  /// The provenance of an experiment.
  public init(_ results: ExperimentResults) {
    self.init(
      baseline: results.scenarios[results.baseline].scenario.name,
      scenarios: results.scenarios.map { ScenarioFacts($0.scenario) })
  }
}

extension ResultsFolder {
  /// Writes the results of an experiment; see the other function.
  @discardableResult
  public func write(_ results: ExperimentResults, force: Bool) throws -> [String] {
    try write(ResultTables(results), provenance: Provenance(results), force: force)
  }
}

extension ScenarioRuns {
  init(_ result: ScenarioResult, baseline: Scenario) {
    let scenario = result.scenario
    self.init(
      name: scenario.name, title: scenario.title, seed: scenario.seed, weeks: scenario.weeks, city: scenario.city,
      changes: Self.changes(of: scenario, from: baseline), runs: result.runs, recording: scenario.recording,
      programmes: zip(scenario.programmes, scenario.policy.plannedCosts(weeks: scenario.weeks, in: scenario.city)).map {
        ProgrammeFacts($0, plannedCosts: $1)
      })
  }

  /// The changes; a city that is the same counts as the same, however its path is written.
  private static func changes(of scenario: Scenario, from baseline: Scenario) -> [SettingChange] {
    let isSameCity = scenario.city.digest == baseline.city.digest
    return scenario.changes(from: baseline).filter { !(isSameCity && $0.path == "city") }
  }
}

extension ProgrammeFacts {
  init(_ programme: Programme, plannedCosts: [Double]) {
    let kind = type(of: programme.intervention)
    self.init(
      name: programme.name, kind: kind.kind, hasSeats: kind.hasSeats, plannedCost: plannedCosts.reduce(0, +))
  }
}

extension ScenarioFacts {
  init(_ scenario: Scenario) {
    self.init(
      name: scenario.name, title: scenario.title, cityPath: scenario.cityPath, city: scenario.city,
      seed: scenario.seed, replications: scenario.replications, weeks: scenario.weeks, burnIn: scenario.burnIn,
      recordEvery: scenario.recording.period, resolved: scenario.resolved)
  }
}
