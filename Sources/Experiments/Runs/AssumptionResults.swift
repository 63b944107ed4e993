/// What a study gave: the runs of all its scenarios under each set of assumptions.
public struct AssumptionResults: Sendable {
  /// The scenarios and the sets.
  public let study: AssumptionStudy
  /// What the scenarios gave under each set, in the order of the study's sets.
  public let experiments: [ExperimentResults]

  /// Results of the given experiments, one for each set of the study.
  public init(study: AssumptionStudy, experiments: [ExperimentResults]) {
    self.study = study
    self.experiments = experiments
  }
}

extension ExperimentResults {
  /// The results of a plan that holds several experiments, apart.
  func split(by plan: Plan) -> [ExperimentResults] {
    plan.experiments.map { part in
      ExperimentResults(
        scenarios: Array(scenarios[part.scenarios]), baseline: part.baseline - part.scenarios.lowerBound)
    }
  }
}
