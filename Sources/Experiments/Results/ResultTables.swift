public import Tables

/// The tables of a results folder, made from the runs of some scenarios.
///
/// The rows follow the scenarios as given, replications, periods and neighbourhoods in their order, and outcomes in that
/// of `Outcome.all`. A statistic that is undefined (no value, or an interval of one replication) is missing.
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
    "dropouts",
  ]

  /// All tables, in the order in which a results folder lists them.
  public func all() throws(TableError) -> [DataTable] {
    [try runs(), try timeseries(), try neighbourhoods(), try summary(), try comparison()]
  }

  /// The scenarios other than the baseline, with their indices.
  var compared: [(index: Int, scenario: ScenarioRuns)] {
    scenarios.indices.filter { $0 != baseline }.map { ($0, scenarios[$0]) }
  }
}

extension ColumnDescription {
  static func text(_ name: String, _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, summary: summary, type: .text)
  }

  static func whole(_ name: String, unit: String = "", _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, unit: unit, summary: summary, type: .whole)
  }

  static func real(_ name: String, unit: String = "", _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, unit: unit, summary: summary, type: .real)
  }

  /// The unit of real columns that hold any outcome.
  static let outcomeUnit = "that of the outcome"

  static let scenario = text("scenario", "Name of the scenario")
  static let outcome = text("outcome", "Name of the outcome")
  static let unit = text("unit", "Unit of the outcome")
  static let better = text("better", "Whether lower or higher values are better, or neither")
}
