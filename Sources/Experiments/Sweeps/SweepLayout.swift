import Parameters
import RecruitmentModel
import Tables

/// What the tables of a sweep are laid out by: its scenarios, settings and points, without anything that is needed to run
/// them. It can be read back from a folder of results.
struct SweepLayout: Sendable {
  /// A scenario, as far as tables name it.
  struct Scenario: Hashable, Sendable {
    let name: String
    /// Whether it is run at every point; else once, as it is.
    let isVaried: Bool
    /// For each varied setting, whether the scenario has it.
    let takes: [Bool]
  }

  /// What a run is compared with.
  enum Reference: String, CaseIterable, Sendable {
    /// The scenario that is not varied.
    case baseline
    /// The first scenario at the same point.
    case firstScenario
    /// The same scenario at the first point.
    case firstPoint
    /// Nothing: the points have no order.
    case nothing
  }

  /// A scenario at a point.
  struct Series: Hashable, Sendable {
    /// Index of the scenario.
    let scenario: Int
    /// Index of the point; nil for a scenario that is not varied.
    let point: Int?
    /// Index of the series that it is compared with; nil for those that others are compared with.
    let reference: Int?
  }

  /// More scenarios at points than this are refused.
  static let mostSeries = 1_000_000
  /// More runs than this are refused.
  static let mostRuns = 1_000_000_000

  /// What the sweep is called, for people.
  var title: String
  let scenarios: [Scenario]
  /// The columns of varied settings.
  let settings: [ColumnDescription]
  /// For each point the cells of the varied settings; missing where the scenario's own value holds.
  let points: [[Cell]]
  /// For each point of trajectories its walk and the index of the setting that changed last; else empty.
  let walks: [(trajectory: Int, changed: Int?)]
  let reference: Reference
  let draws: SweepDraws
  let weeks: Int
  /// Runs of each series.
  var replications: Int

  /// What has a run in each replication, in the order of results: what is not varied, then point by point.
  var series: [Series] {
    let varied = scenarios.indices.filter { scenarios[$0].isVaried }
    var series = scenarios.indices.filter { !scenarios[$0].isVaried }
      .map { Series(scenario: $0, point: nil, reference: nil) }
    series.reserveCapacity(series.count + points.count * varied.count)
    for point in points.indices {
      let start = series.count
      for scenario in varied {
        let other: Int? =
          switch reference {
          case .baseline: 0
          case .firstScenario: scenario == varied[0] ? nil : start
          case .firstPoint: point == 0 ? nil : 0
          case .nothing: nil
          }
        series.append(Series(scenario: scenario, point: point, reference: other))
      }
    }
    return series
  }

  /// How many runs one replication has.
  var seriesCount: Int {
    let varied = scenarios.count { $0.isVaried }
    return scenarios.count - varied + points.count * varied
  }

  /// How many runs there are.
  var runs: Int { seriesCount * replications }

  /// The cells of the columns `scenario`, `point` and of the varied settings.
  func leadingCells(of series: Series) -> [Cell] {
    let scenario = scenarios[series.scenario]
    let values: [Cell] =
      series.point.map { point in
        settings.indices.map { scenario.takes[$0] ? points[point][$0] : .missing }
      } ?? settings.map { _ in .missing }
    return [.text(scenario.name), .whole(series.point.map { $0 + 1 } ?? 0)] + values
  }

  /// The columns `scenario`, `point` and of the varied settings.
  var leadingColumns: [ColumnDescription] {
    [.scenario, .whole("point", unit: "number", "Number of the point, from 1; 0 for a scenario as it is")] + settings
  }
}

// MARK: Points

extension SweepLayout {
  /// The columns of `points.csv`.
  var pointSchema: TableSchema {
    var columns: [ColumnDescription] = [.whole("point", unit: "number", "Number of the point, from 1")] + settings
    if !walks.isEmpty {
      columns += [
        .whole("trajectory", unit: "number", "The walk that the point belongs to, from 1"),
        .text("changed", "The setting in which it differs from the point before; empty at the start of a walk"),
      ]
    }
    return Self.pointSchema(columns)
  }

  static func pointSchema(_ columns: [ColumnDescription]) -> TableSchema {
    TableSchema(
      name: "points", title: "A point of the design",
      about:
        "The values of the varied settings, each in a column named by its path. Empty where the scenario's own value "
        + "holds.", columns: columns, primaryKey: ["point"])
  }

  /// `points.csv`: one row for each point.
  var pointTable: RowStream {
    RowStream(schema: pointSchema) { take in
      for (index, point) in points.enumerated() {
        var row = [Cell.whole(index + 1)] + point
        if !walks.isEmpty {
          let walk = walks[index]
          row += [.whole(walk.trajectory), walk.changed.map { .text(settings[$0].name) } ?? .missing]
        }
        try take(row)
      }
    }
  }
}

// MARK: From a sweep

extension Sweep {
  /// How its results are laid out.
  var layout: SweepLayout {
    let columns = variations.indices.map(column)
    return SweepLayout(
      title: title,
      scenarios: bases.map { SweepLayout.Scenario(name: $0.name, isVaried: $0.isVaried, takes: $0.takes) },
      settings: columns,
      points: points.map { point in zip(columns, point.values).map { Self.cell($1, $0.type) } },
      walks: points.compactMap { point in point.trajectory.map { ($0, point.changed) } },
      reference: reference, draws: draws, weeks: bases[0].scenario.weeks, replications: replications)
  }

  private var reference: SweepLayout.Reference {
    if bases.contains(where: { !$0.isVaried }) { return .baseline }
    if bases.count > 1 { return .firstScenario }
    return design.isEnumerated ? .firstPoint : .nothing
  }

  /// The column of a varied setting: of numbers where all values are, else of text.
  private func column(_ index: Int) -> ColumnDescription {
    let variation = variations[index]
    let values = points.compactMap { $0.values[index] }
    let areNumbers = values.allSatisfy { $0.number != nil }
    let type: ColumnType = areNumbers ? (variation.isWhole ? .whole : .real) : .text
    let unit = variation.declaration?.unit.text ?? ""
    return ColumnDescription(
      name: variation.name, unit: type == .text ? "" : unit.isEmpty ? "number" : unit,
      summary: variation.declaration?.summary ?? "The varied setting", type: type)
  }

  private static func cell(_ value: Node?, _ type: ColumnType) -> Cell {
    guard let value, !value.isNull else { return .missing }
    switch type {
    case .whole: return .wholeOrMissing(value.wholeNumber)
    case .real: return .realOrMissing(value.number)
    case .text: return .text(value.string ?? value.compactText)
    }
  }
}
