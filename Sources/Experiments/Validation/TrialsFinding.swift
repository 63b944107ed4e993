/// What the model gives for a published finding.
public struct TrialFinding: Sendable {
  /// What was published, and how it is simulated.
  public let trial: Trial
  /// The effect in the model; nil where it is undefined, as where nobody took a seat.
  public let effect: Double?
  /// Its 95 % interval over replications; nil below two.
  public let interval: Interval?
  /// Pairs of runs.
  public let replications: Int
  /// Persons followed, mean of replications; nil where places are counted.
  public let persons: Double?

  /// Whether the sign is as published. A sign counts where the interval leaves no doubt about it, no effect where the interval
  /// holds zero or the effect lies in the band, and "not lower" where the interval is not wholly below zero.
  public var isSignHit: Bool {
    guard let effect, let interval else { return false }
    return switch trial.sign {
    case .lower: interval.upper < 0
    case .higher: interval.lower > 0
    case .notLower: interval.upper >= 0
    case .notHigher: interval.lower <= 0
    case .none: interval.contains(0) || trial.range?.contains(effect) == true
    }
  }

  /// Whether the size is roughly as published: the published value lies in the simulated interval, widened by the published
  /// range or by half of the value. Nil where no size is judged.
  public var isSizeHit: Bool? {
    guard trial.sign != .none, trial.value != nil, let range = trial.range else { return nil }
    guard let interval else { return false }
    return range.lower <= interval.upper && interval.lower <= range.upper
  }
}

extension TrialFinding {
  /// A finding from what the replications of a trial gave.
  init(_ trial: Trial, _ answers: [TrialsRuns.Answer]) {
    self.trial = trial
    replications = answers.count
    persons =
      trial.comparison.followsPersons ? SampleSummary(answers.map { Double($0.persons) }).mean : nil
    let (baseline, treated) = (answers.map(\.baseline), answers.map(\.treated))
    switch trial.comparison {
    case .participants, .treatedPlaces, .linkedPlaces, .everyone:
      let pairs = PairedComparison(baseline: baseline, scenario: treated)
      effect = pairs.relativeChange.map { 100 * $0 }
      interval = pairs.relativeInterval95.map { Interval(100 * $0.lower, 100 * $0.upper) }
    case .each:
      let ratio = PairedRatio(
        numerators: zip(baseline, treated).map { 100 * ($1 - $0) }, denominators: answers.map(\.units))
      effect = ratio?.value
      interval = ratio?.interval95
    case .selection:
      let gap = SampleSummary(SelectionGap(pairs: answers.compactMap(\.work)).pseudoValues)
      effect = gap.mean
      interval = gap.interval95
    }
  }
}
