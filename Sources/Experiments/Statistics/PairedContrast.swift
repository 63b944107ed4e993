/// A contrast that is computed in every replication and then averaged, such as the interaction of two measures.
public struct PairedContrast: Hashable, Sendable {
  /// The contrast in each replication.
  public let values: SampleSummary

  /// A contrast from its value in each replication. Values must be finite.
  public init(values: [Double]) {
    self.values = SampleSummary(values)
  }

  /// What two measures do together beyond the sum of what each does alone, in every replication:
  /// (both − baseline) − (first − baseline) − (second − baseline). With an outcome that is better low, a negative
  /// interaction means that the whole is more than its parts.
  ///
  /// - Precondition: the four series are equally long.
  public init(both: [Double], first: [Double], second: [Double], baseline: [Double]) {
    precondition(
      [first.count, second.count, baseline.count].allSatisfy { $0 == both.count },
      "series of \(both.count), \(first.count), \(second.count) and \(baseline.count) values")
    self.init(
      values: both.indices.map { i in
        (both[i] - baseline[i]) - (first[i] - baseline[i]) - (second[i] - baseline[i])
      })
  }

  /// The number of replications.
  public var n: Int { values.n }

  /// The mean of the contrast; nil without replications.
  public var mean: Double? { values.mean }

  /// The 95 % interval of the mean, from Student's t; nil below two replications. Where all values are 0, it is 0...0.
  public var interval95: Interval? { values.interval95 }
}
