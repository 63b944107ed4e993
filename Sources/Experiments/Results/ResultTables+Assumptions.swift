public import Tables

/// The tables of a results folder for scenarios under several sets of assumptions: those of each set one below the other,
/// with a column `assumptions` after `scenario`.
///
/// Since every set has the same scenarios, the first rows of a table fill the columns that any of its rows fill, as in
/// ``ResultTables``. What is the same under all sets, the links of the city, is there once.
public struct AssumptionTables: Sendable {
  /// The tables under each set, with its name.
  public let parts: [(set: String, tables: ResultTables)]

  /// Tables of the given parts.
  ///
  /// - Precondition: there is a part.
  public init(_ parts: [(set: String, tables: ResultTables)]) {
    precondition(!parts.isEmpty, "no sets of assumptions")
    self.parts = parts
  }

  /// The tables of a study.
  public init(_ results: AssumptionResults) {
    self.init(zip(results.study.sets, results.experiments).map { ($0.name, ResultTables($1)) })
  }

  /// All tables that there are, in the order in which a results folder lists them.
  public func all() -> [RowStream] {
    let tables = parts.map { (set: $0.set, tables: $0.tables.all()) }
    return tables[0].tables.map { first in
      Self.joined(
        tables.compactMap { part in
          part.tables.first { $0.schema.name == first.schema.name }.map { (part.set, $0) }
        })
    }
  }

  /// `runs.csv`: one row per set, replication and scenario.
  public func runs() throws -> DataTable { try table { try $0.runs() } }

  /// `comparison.csv`: one row per set, outcome and scenario other than the baseline.
  public func comparison() throws -> DataTable { try table { try $0.comparison() } }

  private func table(_ make: (ResultTables) throws -> DataTable) throws -> DataTable {
    let made = try parts.map { ($0.set, RowStream(try make($0.tables))) }
    return try Self.joined(made).table()
  }

  private static func joined(_ parts: [(label: String, table: RowStream)]) -> RowStream {
    RowStream.joined(parts, by: column, after: "scenario")
  }

  /// What the results are of, for people.
  var title: String {
    let sets = parts.count == 1 ? "1 set" : "\(parts.count) sets"
    return "\(parts[0].tables.title), under \(sets) of assumptions"
  }

  static let column = ColumnDescription.text("assumptions", "Name of the set of assumptions")
}

extension Provenance {
  /// The provenance of a study: its scenarios as they are, and the sets.
  public init(_ results: AssumptionResults) {
    let scenarios = results.study.scenarios
    self.init(
      baseline: scenarios.scenarios[scenarios.baseline].name,
      scenarios: scenarios.scenarios.map { ScenarioFacts($0) }, sets: results.study.sets)
  }
}

extension ResultsFolder {
  /// Writes the results of a study; see the other functions.
  @discardableResult
  public func write(_ results: AssumptionResults, force: Bool) throws -> [String] {
    let tables = AssumptionTables(results)
    return try write(
      tables.all(), title: tables.title,
      provenance: Provenance(results).json, force: force)
  }
}
