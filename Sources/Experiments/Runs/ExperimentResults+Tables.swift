extension ExperimentResults {
  /// The tables of a results folder.
  public var tables: ResultTables {
    let base = scenarios[baseline].scenario
    let runs = scenarios.map { result in
      let scenario = result.scenario
      return ScenarioRuns(
        name: scenario.name, title: scenario.title, seed: scenario.seed, weeks: scenario.weeks, city: scenario.city,
        changes: scenario.changes(from: base), runs: result.runs)
    }
    return ResultTables(scenarios: runs, baseline: baseline)
  }

  /// What can change these results.
  public var provenance: Provenance {
    let facts = scenarios.map { result in
      let scenario = result.scenario
      return ScenarioFacts(
        name: scenario.name, title: scenario.title, cityPath: scenario.cityPath, city: scenario.city,
        seed: scenario.seed, replications: scenario.replications, weeks: scenario.weeks, burnIn: scenario.burnIn,
        recordEvery: scenario.recordEvery, resolved: scenario.resolved)
    }
    return Provenance(baseline: scenarios[baseline].scenario.name, scenarios: facts)
  }
}
