public import RecruitmentModel
import Tables

/// Every outcome over the horizon of some runs of one scenario, by replication: what `summary.csv` and `comparison.csv` are
/// made from, whether the runs were just made, stand in a file, or belong to a point of a sweep.
public protocol OutcomeSeries: Sendable {
  /// What the series is called, unique among those that are compared.
  var name: String { get }
  /// Seed of all its runs: replications of series with one seed share their draws.
  var seed: UInt64 { get }
  /// Weeks that a run lasts after its burn-in.
  var weeks: Int { get }
  /// In what it differs from the baseline; empty for the baseline.
  var changes: [SettingChange] { get }
  /// An outcome over the horizon and the whole city, by replication; nil where it is undefined.
  func values(of outcome: Outcome) -> [Double?]
}

extension OutcomeSeries {
  /// The cells of a row of `summary.csv` from `outcome` on, for the columns `ResultTables.summaryColumns`.
  func summaryCells(_ outcome: Outcome) -> [Cell] {
    let sample = SampleSummary(values(of: outcome).compactMap { $0 })
    let quantiles = [0, 0.05, 0.5, 0.95, 1].map { Cell.realOrMissing(sample.quantile($0)) }
    return ResultTables.names(outcome) + [.whole(sample.n), .realOrMissing(sample.mean)]
      + [.realOrMissing(sample.standardDeviation)] + ResultTables.ends(sample.interval95) + quantiles
  }
}
