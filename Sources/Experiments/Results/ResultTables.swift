import RecruitmentModel
public import Tables

/// The tables of a results folder, made from the runs of some scenarios.
///
/// Scenarios, replications, periods and neighbourhoods come in their order, and outcomes in that of `Outcome.all`. Most
/// tables go scenario by scenario; `runs.csv` goes replication by replication and `comparison.csv` outcome by outcome, so
/// that a column which only some scenarios fill has a value among the first rows, by which readers judge it. A statistic that is undefined (no value, or an interval of one replication) is missing.
public struct ResultTables: Sendable {
  /// The scenarios, each with its runs.
  public let scenarios: [ScenarioRuns]
  /// Index of the scenario that the others are compared with.
  public let baseline: Int

  /// Tables of the given scenarios.
  ///
  /// - Precondition: `baseline` is the index of a scenario.
  public init(scenarios: [ScenarioRuns], baseline: Int) {
    precondition(scenarios.indices.contains(baseline), "baseline \(baseline) of \(scenarios.count) scenarios")
    self.scenarios = scenarios
    self.baseline = baseline
  }

  /// The outcomes that `neighbourhoods.csv` holds: those that make sense by place, and few enough to read.
  public static let outcomesByNeighbourhood = [
    "person_years_involved", "first_recruitments", "recruitments", "prevalence", "suspects", "in_neither", "in_work",
    "dropouts", "cost",
  ]

  /// The outcomes that `groups.csv` holds: those that say who is drawn in, who gets away and who is helped. By sex and age
  /// band it has those of them that are about persons (`Outcome.isByGroup`), by deprivation all.
  public static let outcomesByGroup = [
    "person_years_involved", "first_recruitments", "recruitments", "recruitment_rate", "prevalence", "threatened",
    "promotions", "desistances", "first_approaches", "suspects", "suspects_first", "arrests_hands", "detained",
    "records",
    "in_school", "in_work", "in_neither", "dropouts", "hires", "mean_stress", "mean_trust", "enrolments", "unmet_need",
    "false_alarms",
  ]

  /// All tables that there are, in the order in which a results folder lists them.
  ///
  /// Each is made when it is written, so that no two are in memory at one time.
  public func all() -> [RowStream] {
    func made(_ schema: TableSchema, _ make: @escaping @Sendable () throws -> DataTable) -> RowStream {
      RowStream(schema: schema) { take in try make().rows.forEach(take) }
    }
    let tables: [RowStream?] = [
      made(Self.runSchema, runs), timeseries(), weekly(), made(Self.neighbourhoodSchema, neighbourhoods),
      made(Self.groupSchema, groups), made(Self.interventionSchema, interventions), made(Self.summarySchema, summary),
      made(Self.comparisonSchema, comparison), events(), made(Self.linkSchema(hasScenario: !hasOneCity), links),
    ]
    return tables.compactMap(\.self)
  }

  /// The columns of all tables that there can be, in the same order, with every outcome recorded weekly.
  public static let schemas = [
    runSchema, timeSchema, weeklySchema(Outcome.all), neighbourhoodSchema, groupSchema, interventionSchema,
    summarySchema, comparisonSchema, eventSchema, linkSchema(),
  ]
}

extension ColumnDescription {
  static func text(_ name: String, _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, summary: summary, type: .text)
  }

  static func whole(_ name: String, unit: String, _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, unit: unit, summary: summary, type: .whole)
  }

  static func real(_ name: String, unit: String, _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, unit: unit, summary: summary, type: .real)
  }

  /// The unit of real columns that hold any outcome.
  static let outcomeUnit = "that of the outcome"

  static let scenario = text("scenario", "Name of the scenario")
  static let replication = whole("replication", unit: "number", "Number of the replication, from 1")
  static let week = whole("week", unit: "weeks", "Week after the burn-in, from 1")
  static let neighbourhood = text("neighbourhood", "Name of the neighbourhood")
  static let defined = whole("n", unit: "replications", "Replications in which the outcome is defined")
  static let outcome = text("outcome", "Name of the outcome")
  static let unitName = text("unit", "Unit of the outcome")
  static let better = text("better", "Whether lower or higher values are better, or neither")
}

extension ForeignKey {
  /// To the runs of the scenario.
  static let toScenario = ForeignKey(["scenario"], of: "runs")
  /// To the run.
  static let toRun = ForeignKey(["scenario", "replication"], of: "runs")
  /// To the outcome of the scenario as a whole.
  static let toOutcome = ForeignKey(["scenario", "outcome"], of: "summary")
}
