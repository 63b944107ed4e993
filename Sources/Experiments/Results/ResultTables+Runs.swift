import RecruitmentModel
public import Tables

extension ResultTables {
  /// `runs.csv`: one row per replication and scenario, every outcome over the horizon in a column of its own.
  public func runs() throws(TableError) -> DataTable {
    try Self.runs(of: scenarios)
  }

  /// The same table for any series.
  static func runs(of series: [any OutcomeSeries]) throws(TableError) -> DataTable {
    var table = try DataTable(schema: runSchema)
    let values = series.map { each in Outcome.all.map { each.values(of: $0) } }
    let counts = values.map { $0.first?.count ?? 0 }
    for replication in 0..<(counts.max() ?? 0) {
      for (index, each) in series.enumerated() where replication < counts[index] {
        try table.append(
          [.text(each.name), .whole(replication + 1), .whole(Int(clamping: each.seed))]
            + values[index].map { .realOrMissing($0[replication]) })
      }
    }
    return table
  }

  static let runSchema = TableSchema(
    name: "runs", title: "One run: a replication of a scenario",
    about: "Every outcome over the horizon, in a column of its own.",
    columns: [.scenario, .replication, .whole("seed", unit: "number", "Seed of the random numbers")]
      + Outcome.all.map { .real($0.name, unit: $0.unit, "\($0.summary), over the horizon") },
    primaryKey: ["scenario", "replication"])

  /// `timeseries.csv`: one row per scenario, period and outcome, over replications.
  public func timeseries() -> RowStream {
    RowStream(schema: Self.timeSchema) { [scenarios] take in
      for scenario in scenarios {
        for (period, week) in scenario.lastWeeks.enumerated() {
          for outcome in Outcome.all {
            let sample = SampleSummary(scenario.values(of: outcome, period: period).compactMap { $0 })
            try take(
              [.text(scenario.name), .whole(period + 1), .whole(week), .text(outcome.name), .whole(sample.n)]
                + [.realOrMissing(sample.mean)] + Self.ends(sample.interval95))
          }
        }
      }
    }
  }

  static let timeSchema = TableSchema(
    name: "timeseries", title: "An outcome in a period of a scenario, over its replications",
    about: "A period is four weeks unless record.every says otherwise; the last one may be shorter. Units are those of "
      + "summary.csv.",
    columns: [
      .scenario, .whole("period", unit: "number", "Number of the period, from 1"),
      .whole("week", unit: "weeks", "Last week of the period, from 1 after the burn-in"), .outcome, .defined,
    ] + levelColumns, primaryKey: ["scenario", "period", "outcome"], foreignKeys: [.toOutcome])

  /// `summary.csv`: one row per scenario and outcome, with the spread over replications.
  public func summary() throws(TableError) -> DataTable {
    try Self.summary(of: scenarios)
  }

  /// The same table for any series.
  static func summary(of series: [any OutcomeSeries]) throws(TableError) -> DataTable {
    var table = try DataTable(schema: summarySchema)
    for each in series {
      for outcome in Outcome.all { try table.append([.text(each.name)] + each.summaryCells(outcome)) }
    }
    return table
  }

  static let summarySchema = TableSchema(
    name: "summary", title: "An outcome of a scenario over the horizon, over its replications",
    about: "The level of every outcome, and its spread over replications.",
    columns: [.scenario] + summaryColumns, primaryKey: ["scenario", "outcome"], foreignKeys: [.toScenario])

  /// The columns from `outcome` on, whose cells `OutcomeSeries.summaryCells` makes.
  static let summaryColumns: [ColumnDescription] = {
    let inUnit = ColumnDescription.outcomeUnit
    return [
      .outcome, .unitName, .better, .defined, levelColumns[0],
      .real("standard_deviation", unit: inUnit, "Standard deviation over replications"), levelColumns[1],
      levelColumns[2], .real("minimum", unit: inUnit, "Lowest value"),
      .real("p05", unit: inUnit, "Quantile 0.05 (type 7)"), .real("median", unit: inUnit, "Median"),
      .real("p95", unit: inUnit, "Quantile 0.95 (type 7)"), .real("maximum", unit: inUnit, "Highest value"),
    ]
  }()

  /// The columns mean, lower and upper.
  static let levelColumns: [ColumnDescription] = [
    .real("mean", unit: ColumnDescription.outcomeUnit, "Mean over replications"),
    .real("lower", unit: ColumnDescription.outcomeUnit, "Lower end of the 95 % interval of the mean"),
    .real("upper", unit: ColumnDescription.outcomeUnit, "Upper end of the 95 % interval of the mean"),
  ]

  /// The cells of columns outcome, unit and better.
  static func names(_ outcome: Outcome) -> [Cell] {
    [.text(outcome.name), .text(outcome.unit), .text(outcome.better.rawValue)]
  }

  /// The cell of a mean over replications, of those that have a value.
  static func mean(_ values: [Double?]) -> [Cell] {
    [.realOrMissing(SampleSummary(values.compactMap(\.self)).mean)]
  }

  /// The cells of such a mean and of both ends of its interval.
  static func level(_ values: [Double?]) -> [Cell] {
    mean(values) + ends(SampleSummary(values.compactMap(\.self)).interval95)
  }

  /// The cells of both ends of an interval.
  static func ends(_ interval: Interval?, times factor: Double = 1) -> [Cell] {
    [.realOrMissing(interval.map { $0.lower * factor }), .realOrMissing(interval.map { $0.upper * factor })]
  }
}
