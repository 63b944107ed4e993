import RecruitmentModel
import Tables

/// How one series stands to the baseline, and to the parts of which it is the combination: the cells of `comparison.csv`.
struct SeriesComparison: Sendable {
  let series: any OutcomeSeries
  let baseline: any OutcomeSeries
  /// The two series that this one combines, where it combines two.
  let parts: (first: any OutcomeSeries, second: any OutcomeSeries)?
  private let pairing: Pairing

  init(
    _ series: any OutcomeSeries, with baseline: any OutcomeSeries,
    parts: (first: any OutcomeSeries, second: any OutcomeSeries)? = nil
  ) {
    self.series = series
    self.baseline = baseline
    self.parts = parts
    pairing = Pairing(series, baseline)
  }

  /// The comparisons of all series but one with that one, in order; combinations are found among them.
  /// - Complexity: O(series² · changes).
  static func all(_ series: [any OutcomeSeries], baseline: Int) -> [SeriesComparison] {
    let combinations = Combination.all(among: series.map(\.changes))
    return series.indices.filter { $0 != baseline }.map { index in
      SeriesComparison(
        series[index], with: series[baseline], parts: combinations[index].map { (series[$0.first], series[$0.second]) })
    }
  }

  /// The cells of a row from `outcome` on, for the columns `ResultTables.comparisonColumns`.
  func cells(_ outcome: Outcome) -> [Cell] {
    pairCells(outcome) + interactionCells(outcome) + costCells(outcome) + [.text(pairing.method)]
  }

  /// The same without interaction and costs, for the columns ``pairedColumns``.
  func pairedCells(_ outcome: Outcome) -> [Cell] { pairCells(outcome) + [.text(pairing.method)] }

  private func pairCells(_ outcome: Outcome) -> [Cell] {
    let pairs = pairs(outcome)
    return ResultTables.names(outcome) + Self.cells(pairs) + Self.cells(pairs, better: outcome.better)
  }

  /// The columns of ``pairedCells(_:)``.
  static let pairedColumns = ResultTables.comparisonColumns.filter { column in
    column.name != "parts" && !column.name.hasPrefix("interaction") && !column.name.hasPrefix("cost_per_unit")
  }

  /// The comparison in one outcome.
  func pairs(_ outcome: Outcome) -> PairedComparison {
    pairing.comparison(baseline: baseline.values(of: outcome), scenario: series.values(of: outcome))
  }

  /// The cells from `n_pairs` to `relative_upper_percent`.
  private static func cells(_ pairs: PairedComparison) -> [Cell] {
    [.whole(pairs.n), .realOrMissing(pairs.baseline.mean), .realOrMissing(pairs.scenario.mean)]
      + [.realOrMissing(pairs.difference)] + ResultTables.ends(pairs.interval95)
      + [.realOrMissing(pairs.relativeChange.map { $0 * 100 })]
      + ResultTables.ends(pairs.relativeInterval95, times: 100)
  }

  /// The cells from `share_of_pairs_lower` to `variance_ratio`.
  private static func cells(_ pairs: PairedComparison, better: Outcome.Better) -> [Cell] {
    let improved: Double? =
      switch better {
      case .lower: pairs.shareLower
      case .higher: pairs.shareHigher
      case .neither: nil
      }
    return [pairs.shareLower, pairs.shareHigher, improved, pairs.varianceRatio].map { .realOrMissing($0) }
  }
}

// MARK: Interaction

extension SeriesComparison {
  /// What the parts do together beyond the sum of both; nil where there are none, or their horizons differ.
  private func interaction(_ outcome: Outcome) -> PairedContrast? {
    guard let parts else { return nil }
    let members = [series, parts.first, parts.second, baseline]
    guard members.allSatisfy({ $0.weeks == series.weeks }) else { return nil }
    let values = Pairing.commonDraws.complete(members.map { $0.values(of: outcome) })
    return PairedContrast(both: values[0], first: values[1], second: values[2], baseline: values[3])
  }

  private func interactionCells(_ outcome: Outcome) -> [Cell] {
    guard let parts else { return [.missing, .missing, .missing, .missing] }
    let contrast = interaction(outcome)
    return [.text("\(parts.first.name) + \(parts.second.name)"), .realOrMissing(contrast?.mean)]
      + ResultTables.ends(contrast?.interval95)
  }
}

// MARK: Costs

extension SeriesComparison {
  /// The cells of what an improvement in an outcome costs: difference in cost over improvement, both pair by pair.
  ///
  /// All are missing for an outcome that is no total, or of which neither direction is better; where the outcome gets no
  /// better for certain; where the cost is the same in all pairs; where the scenario also changes the world, on which no price
  /// is put; and below three pairs.
  private func costCells(_ outcome: Outcome) -> [Cell] {
    let ratio = costRatio(outcome)
    return [.realOrMissing(ratio?.value)] + ResultTables.ends(ratio?.interval95)
  }

  private func costRatio(_ outcome: Outcome) -> PairedRatio? {
    guard outcome.better != .neither, outcome.scale == .total, let cost = Outcome.named("cost"),
      !series.changes.contains(where: { $0.path.hasPrefix("world.") })
    else { return nil }
    let pairs = pairing.complete(
      [baseline, series].flatMap { [$0.values(of: outcome), $0.values(of: cost)] })
    let spent = zip(pairs[3], pairs[1]).map { $0 - $1 }
    let rise = zip(pairs[2], pairs[0]).map { $0 - $1 }
    let gain = outcome.better == .lower ? rise.map { 0 - $0 } : rise
    guard spent.contains(where: { $0 != 0 }), let mean = SampleSummary(gain).mean, mean > 0 else { return nil }
    return PairedRatio(numerators: spent, denominators: gain)
  }
}
