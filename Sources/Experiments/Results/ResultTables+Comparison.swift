import RecruitmentModel
public import Tables

extension ResultTables {
  /// `comparison.csv`: one row per scenario other than the baseline and outcome: the paired difference with the
  /// baseline, and for a combination of two others their interaction.
  public func comparison() throws(TableError) -> DataTable {
    var table = try DataTable(schema: Self.comparisonSchema)
    let changes = scenarios.map(\.changes)
    let base = scenarios[baseline]
    let combinations = compared.map { Combination.find($0.index, among: changes) }
    for outcome in Outcome.all {
      for ((_, scenario), combination) in zip(compared, combinations) {
        let pairing = Pairing(scenario, base)
        let pairs = pairing.comparison(
          baseline: base.values(of: outcome), scenario: scenario.values(of: outcome))
        try table.append(
          [.text(scenario.name)] + Self.names(outcome) + Self.cells(pairs) + Self.cells(pairs, better: outcome.better)
            + interactionCells(combination, of: scenario, outcome) + costCells(of: scenario, outcome)
            + [.text(pairing.method)])
      }
    }
    return table
  }

  /// What the parts of a combination do together beyond the sum of both, in one outcome; nil where their horizons differ.
  private func interaction(_ parts: Combination, of whole: ScenarioRuns, _ outcome: Outcome) -> PairedContrast? {
    let members = [whole, scenarios[parts.first], scenarios[parts.second], scenarios[baseline]]
    guard members.allSatisfy({ $0.weeks == whole.weeks }) else { return nil }
    let series = Pairing.commonDraws.complete(members.map { $0.values(of: outcome) })
    return PairedContrast(both: series[0], first: series[1], second: series[2], baseline: series[3])
  }

  private func interactionCells(_ parts: Combination?, of whole: ScenarioRuns, _ outcome: Outcome) -> [Cell] {
    guard let parts else { return [.missing, .missing, .missing, .missing] }
    let contrast = interaction(parts, of: whole, outcome)
    let names = "\(scenarios[parts.first].name) + \(scenarios[parts.second].name)"
    return [.text(names), .realOrMissing(contrast?.mean)] + Self.ends(contrast?.interval95)
  }

  /// The cells from `n_pairs` to `relative_upper_percent`.
  private static func cells(_ pairs: PairedComparison) -> [Cell] {
    [.whole(pairs.n), .realOrMissing(pairs.baseline.mean), .realOrMissing(pairs.scenario.mean)]
      + [.realOrMissing(pairs.difference)] + ends(pairs.interval95)
      + [.realOrMissing(pairs.relativeChange.map { $0 * 100 })] + ends(pairs.relativeInterval95, times: 100)
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

  static let comparisonSchema = TableSchema(
    name: "comparison", title: "An outcome of a scenario against the baseline, over pairs of runs",
    about: "Run 3 of a scenario and run 3 of the baseline are a pair: they share their random numbers and the burn-in. "
      + "Without rows where there is only one scenario.",
    columns: [.scenario, .outcome, .unitName, .better] + differenceColumns + relativeColumns + pairColumns,
    primaryKey: ["scenario", "outcome"], foreignKeys: [.toOutcome])

  private static let differenceColumns: [ColumnDescription] = {
    let inUnit = ColumnDescription.outcomeUnit
    return [
      .whole("n_pairs", unit: "pairs", "Pairs of runs in which the outcome is defined"),
      .real("baseline_mean", unit: inUnit, "Mean of the baseline over these pairs"),
      .real("scenario_mean", unit: inUnit, "Mean of the scenario over these pairs"),
      .real("difference", unit: inUnit, "Mean of scenario minus baseline, pair by pair"),
      .real("difference_lower", unit: inUnit, "Lower end of the 95 % interval of the difference"),
      .real("difference_upper", unit: inUnit, "Upper end of the 95 % interval of the difference"),
    ]
  }()

  private static let relativeColumns: [ColumnDescription] = [
    .real("relative_change_percent", unit: "per cent", "Difference in per cent of the mean of the baseline"),
    .real("relative_lower_percent", unit: "per cent", "Lower end of its own 95 % interval (ratio of means)"),
    .real("relative_upper_percent", unit: "per cent", "Upper end of its own 95 % interval (ratio of means)"),
  ]

  private static let pairColumns: [ColumnDescription] = {
    let inUnit = ColumnDescription.outcomeUnit
    return [
      .real("share_of_pairs_lower", unit: "share", "Share of pairs in which the scenario is lower"),
      .real("share_of_pairs_higher", unit: "share", "Share of pairs in which the scenario is higher"),
      .real("share_improved", unit: "share", "Share of pairs in which the scenario is better"),
      .real(
        "variance_ratio", unit: "ratio",
        "Variance of the difference with independent random numbers, over that of the pairs"),
      .text("parts", "The two scenarios that this one combines"),
      .real("interaction", unit: inUnit, "What both do together beyond the sum of what each does alone"),
      .real("interaction_lower", unit: inUnit, "Lower end of the 95 % interval of the interaction"),
      .real("interaction_upper", unit: inUnit, "Upper end of the 95 % interval of the interaction"),
    ] + costColumns + [.text("method", "How the intervals were made")]
  }()
}
