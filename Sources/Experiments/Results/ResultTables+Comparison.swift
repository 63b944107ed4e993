import RecruitmentModel
public import Tables

extension ResultTables {
  /// `comparison.csv`: one row per scenario other than the baseline and outcome: the paired difference with the
  /// baseline, and for a combination of two others their interaction.
  public func comparison() throws(TableError) -> DataTable {
    try Self.comparison(of: scenarios, baseline: baseline)
  }

  /// The same table for any series.
  static func comparison(of series: [any OutcomeSeries], baseline: Int) throws(TableError) -> DataTable {
    var table = try DataTable(schema: comparisonSchema)
    let comparisons = SeriesComparison.all(series, baseline: baseline)
    for outcome in Outcome.all {
      for comparison in comparisons {
        try table.append([.text(comparison.series.name)] + comparison.cells(outcome))
      }
    }
    return table
  }

  static let comparisonSchema = TableSchema(
    name: "comparison", title: "An outcome of a scenario against the baseline, over pairs of runs",
    about: "Run 3 of a scenario and run 3 of the baseline are a pair: they share their random numbers and the burn-in. "
      + "Without rows where there is only one scenario.",
    columns: [.scenario] + comparisonColumns,
    primaryKey: ["scenario", "outcome"], foreignKeys: [.toOutcome])

  /// The columns from `outcome` on, whose cells a `SeriesComparison` makes.
  static let comparisonColumns: [ColumnDescription] =
    [.outcome, .unitName, .better] + differenceColumns + relativeColumns + pairColumns

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
