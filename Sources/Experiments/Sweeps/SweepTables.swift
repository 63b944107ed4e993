import Parameters
import RecruitmentModel
import Tables

/// The tables of a sweep, made row by row from its runs.
struct SweepTables: Sendable {
  let layout: SweepLayout
  let rows: any RunRows
  private let series: [SweepLayout.Series]

  init(_ layout: SweepLayout, rows: any RunRows) {
    self.layout = layout
    self.rows = rows
    series = layout.series
  }

  /// All tables of a complete sweep.
  var all: [RowStream] { [layout.pointTable, runs(0..<layout.runs), summary, comparison] }

  /// `runs.csv`: one row for each run of a range, replication by replication.
  func runs(_ range: Range<Int>) -> RowStream {
    RowStream(schema: Self.runSchema(layout)) { take in
      let leading = series.map(layout.leadingCells)
      for run in range {
        try take(leading[run % leading.count] + [.whole(run / leading.count + 1)] + rows.row(run).cells)
      }
    }
  }

  static func runSchema(_ layout: SweepLayout) -> TableSchema {
    TableSchema(
      name: ResultTables.runSchema.name, title: "One run: a replication of a scenario at a point",
      about: "Every outcome over the horizon, in a column of its own.",
      columns: layout.leadingColumns
        + ResultTables.runSchema.columns.filter { $0.name != ColumnDescription.scenario.name },
      primaryKey: ["scenario", "point", "replication"])
  }

  /// `summary.csv`: one row for each scenario, point and outcome.
  var summary: RowStream {
    let columns = ResultTables.summarySchema.columns.filter { $0.name != ColumnDescription.scenario.name }
    let schema = TableSchema(
      name: ResultTables.summarySchema.name, title: "An outcome of a scenario at a point, over its replications",
      about: ResultTables.summarySchema.about, columns: layout.leadingColumns + columns,
      primaryKey: ["scenario", "point", "outcome"])
    return RowStream(schema: schema) { take in
      for (index, series) in series.enumerated() {
        let runs = try runs(of: index)
        for outcome in Outcome.all { try take(layout.leadingCells(of: series) + runs.summaryCells(outcome)) }
      }
    }
  }

  /// `comparison.csv`: one row for each scenario and point that is compared with another, and outcome.
  var comparison: RowStream {
    let against: [ColumnDescription] = [
      .text("compared_with", "Name of the scenario that this one is compared with"),
      .whole("compared_with_point", unit: "number", "Number of its point; 0 for a scenario as it is"),
    ]
    let schema = TableSchema(
      name: ResultTables.comparisonSchema.name,
      title: "An outcome of a scenario at a point against another, over pairs of runs",
      about: about, columns: layout.leadingColumns + against + SeriesComparison.pairedColumns,
      primaryKey: ["scenario", "point", "outcome"],
      foreignKeys: [ForeignKey(["scenario", "point", "outcome"], of: "summary")])
    return RowStream(schema: schema) { take in try compare(Outcome.all, take) }
  }

  /// What is to be read first of one outcome, with its columns: rows of `comparison.csv`, or of `summary.csv` where nothing is
  /// compared.
  func rows(about outcome: Outcome) throws -> (schema: TableSchema, rows: [[Cell]]) {
    var rows: [[Cell]] = []
    if layout.reference != .nothing, layout.seriesCount > 1 {
      try compare([outcome]) { rows.append($0) }
      return (comparison.schema, rows)
    }
    for (index, series) in series.enumerated() {
      rows.append(layout.leadingCells(of: series) + (try runs(of: index)).summaryCells(outcome))
    }
    return (summary.schema, rows)
  }

  /// The rows of `comparison.csv` about some outcomes.
  private func compare(_ outcomes: [Outcome], _ take: ([Cell]) throws -> Void) throws {
    var known: (index: Int, runs: SeriesRuns)?
    for (index, own) in series.enumerated() {
      guard let other = own.reference else { continue }
      let base = try known.flatMap { $0.index == other ? $0.runs : nil } ?? runs(of: other)
      known = (other, base)
      let comparison = SeriesComparison(try runs(of: index), with: base)
      let leading = layout.leadingCells(of: own) + layout.leadingCells(of: series[other]).prefix(2)
      for outcome in outcomes { try take(leading + comparison.pairedCells(outcome)) }
    }
  }

  private var about: String {
    switch layout.reference {
    case .baseline: "Every point is compared with the baseline as it is."
    case .firstScenario: "Every scenario is compared with the first one at the same point."
    case .firstPoint: "Every point is compared with the first one."
    case .nothing: "Without rows: the points of this design have no first one, and the sweep names no baseline."
    }
  }

  /// All runs of a series.
  func runs(of index: Int) throws -> SeriesRuns {
    let count = layout.seriesCount
    return SeriesRuns(
      name: layout.scenarios[series[index].scenario].name, weeks: layout.weeks,
      rows: try (0..<layout.replications).map { try rows.row($0 * count + index) })
  }
}

/// The runs of a scenario at a point.
struct SeriesRuns: OutcomeSeries {
  let name: String
  let weeks: Int
  let rows: [RunRow]

  var seed: UInt64 { rows.first?.seed ?? 0 }
  var changes: [SettingChange] { [] }

  func values(of outcome: Outcome) -> [Double?] {
    guard let index = Self.places[outcome.name] else { return rows.map { _ in nil } }
    return rows.map { $0.values[index] }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Outcome.all.enumerated().map { ($0.element.name, $0.offset) })
}
