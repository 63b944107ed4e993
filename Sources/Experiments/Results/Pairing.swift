/// How the runs of a series stand to those of the baseline.
///
/// Replication i of the one is the partner of replication i of the other. A pair of which either value is undefined is
/// left out.
enum Pairing: Hashable, Sendable {
  /// Same seed: partners share every draw that means the same thing.
  case commonDraws
  /// Different seeds: pairs are still independent of each other, but the pairing gains nothing.
  case separateDraws
  /// Different numbers of weeks: totals over the horizon say nothing about each other.
  case incomparable

  init(_ scenario: any OutcomeSeries, _ baseline: any OutcomeSeries) {
    self =
      scenario.weeks != baseline.weeks
      ? .incomparable : scenario.seed == baseline.seed ? .commonDraws : .separateDraws
  }

  /// The method as `comparison.csv` states it.
  var method: String {
    switch self {
    case .commonDraws: "paired t interval over replications, common random numbers"
    case .separateDraws: "paired t interval over replications, different seeds"
    case .incomparable: "none: the horizon differs from that of the baseline"
    }
  }

  /// The comparison over all pairs in which both values are defined; over none where runs cannot be compared.
  func comparison(baseline: [Double?], scenario: [Double?]) -> PairedComparison {
    let pairs = complete([baseline, scenario])
    return PairedComparison(baseline: pairs[0], scenario: pairs[1])
  }

  /// The replications in which every series has a value, of each series: as many columns as series.
  func complete(_ series: [[Double?]]) -> [[Double]] {
    let count = self == .incomparable ? 0 : series.map(\.count).min() ?? 0
    let whole = (0..<count).filter { i in series.allSatisfy { $0[i] != nil } }
    return series.map { values in whole.compactMap { values[$0] } }
  }
}
