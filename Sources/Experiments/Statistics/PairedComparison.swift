/// A scenario against the baseline, over pairs of runs that share their random numbers.
///
/// The differences dᵢ = scenarioᵢ − baselineᵢ of n pairs are taken for independent and about normal; intervals are those
/// of Student's t with n − 1 degrees of freedom.
public struct PairedComparison: Hashable, Sendable {
  /// The outcome in the baseline.
  public let baseline: SampleSummary
  /// The outcome in the scenario.
  public let scenario: SampleSummary
  /// Scenario minus baseline, pair by pair.
  public let differences: SampleSummary
  /// Mean difference over mean of the baseline: −0.1 is ten per cent less. Nil without pairs, or where the mean of the
  /// baseline is 0.
  public let relativeChange: Double?
  /// The standard error of ``relativeChange``; nil where that is nil, or below two pairs.
  public let relativeStandardError: Double?

  /// Compares two equally long series, of which the values at one index are a pair. Values must be finite.
  ///
  /// - Precondition: the series are equally long.
  public init(baseline: [Double], scenario: [Double]) {
    precondition(baseline.count == scenario.count, "\(baseline.count) baseline values, \(scenario.count) of a scenario")
    self.baseline = SampleSummary(baseline)
    self.scenario = SampleSummary(scenario)
    let differences = zip(baseline, scenario).map { $1 - $0 }
    self.differences = SampleSummary(differences)
    guard let base = self.baseline.mean, base != 0, let mean = self.differences.mean else {
      relativeChange = nil
      relativeStandardError = nil
      return
    }
    // Plus zero turns a minus zero into zero.
    let ratio = mean / base + 0
    relativeChange = ratio
    relativeStandardError = SampleSummary(zip(differences, baseline).map { $0 - ratio * $1 })
      .standardError.map { $0 / abs(base) }
  }

  /// The number of pairs.
  public var n: Int { differences.n }

  /// The mean difference; nil without pairs.
  public var difference: Double? { differences.mean }

  /// The 95 % interval of the mean difference; nil below two pairs. Where all differences are 0, it is 0...0.
  public var interval95: Interval? { differences.interval95 }

  /// The interval of ``relativeChange`` at a level of confidence: that of a ratio of means, linearised, with the residuals
  /// dᵢ − r·baselineᵢ (Cochran, Sampling Techniques, 3rd edition, 1977, section 6.4). Nil where ``relativeChange`` is, or
  /// below two pairs.
  public func relativeInterval(level: Double) -> Interval? {
    guard let relativeChange, let relativeStandardError else { return nil }
    return Interval(
      centre: relativeChange, halfWidth: StudentT.halfWidth(relativeStandardError, n: n, level: level))
  }

  /// The 95 % interval of ``relativeChange``.
  public var relativeInterval95: Interval? { relativeInterval(level: 0.95) }

  /// The share of pairs in which the scenario's value is the lower one (0...1); nil without pairs.
  public var shareLower: Double? { share { $0 < 0 } }

  /// The share of pairs in which the scenario's value is the higher one (0...1); nil without pairs. Ties are in neither
  /// share.
  public var shareHigher: Double? { share { $0 > 0 } }

  /// The variance that the difference would have with independent random numbers, var(baseline) + var(scenario), over
  /// the variance of the paired differences: as many times more pairs of independent runs would be needed. Nil below
  /// two pairs, or where the differences are all equal.
  public var varianceRatio: Double? {
    guard let paired = differences.variance, paired > 0, let a = baseline.variance, let b = scenario.variance
    else { return nil }
    return (a + b) / paired
  }

  private func share(_ holds: (Double) -> Bool) -> Double? {
    n == 0 ? nil : Double(differences.sorted.count(where: holds)) / Double(n)
  }
}
