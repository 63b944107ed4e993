public import Parameters
import Tables

/// What a report is made from: the tables of a results folder and `provenance.json`, nothing else.
public struct ReportData: Sendable {
  let facts: ResultsFacts
  /// Of one set of assumptions where there are several: the one that ``set`` names.
  let comparison: [ComparisonRow]
  /// Of all sets.
  let allComparisons: [ComparisonRow]
  /// The set of assumptions that figures show which do not compare sets.
  let set: String?
  let summary: NamedTable?
  let timeseries: NamedTable?
  let neighbourhoods: NamedTable?
  let links: NamedTable?
  let groups: NamedTable?
  let interventions: NamedTable?
  let participants: [ParticipantRow]
  /// The comparison of a sweep, which has points.
  let points: NamedTable?

  /// Outcomes whose rows are wanted of the tables that have very many.
  static let seriesOutcomes = ["prevalence", "first_recruitments"]
  private static let wanted: [(name: String, outcomes: [String]?)] = [
    ("comparison", nil), ("summary", ComparisonReport.shortOutcomes + ["cost"]), ("timeseries", seriesOutcomes),
    ("neighbourhoods", ["person_years_involved"]), ("groups", ["person_years_involved"]), ("interventions", nil),
    ("links", nil),
  ]

  /// The data of a folder whose files are handed over piece by piece.
  ///
  /// - Parameters:
  ///   - folder: what messages call it.
  ///   - provenance: the bytes of `provenance.json`.
  ///   - read: hands over the bytes of the file of a name in pieces; false where there is no such file.
  ///   - problems: receives all that is wrong with the files.
  /// - Returns: nil where anything is wrong.
  /// - Throws: what `read` throws.
  public static func read(
    folder: String, provenance: [UInt8], into problems: ProblemLog,
    read: (_ name: String, _ take: ([UInt8]) -> Void) throws -> Bool
  ) throws -> ReportData? {
    guard let facts = ResultsFacts.read(provenance, file: "\(folder)/provenance.json", into: problems) else {
      return nil
    }
    var tables: [String: DataTable] = [:]
    for (name, outcomes) in wanted {
      // A sweep can have a hundred thousand points.
      let kept = facts.sweep != nil && outcomes == nil ? ComparisonReport.shortOutcomes : outcomes
      var sieve = RowSieve(column: "outcome", texts: kept)
      guard try read("\(name).csv", { sieve.take($0) }) else { continue }
      sieve.finish()
      let (table, found) = try Self.table(sieve, name: name, file: "\(folder)/\(name).csv")
      for problem in found.prefix(20) {
        problems.report(
          problem.message,
          at: SourcePosition(file: problem.file, line: sieve.line(of: problem.line), column: problem.column))
      }
      if found.isEmpty { tables[name] = table }
    }
    guard problems.isEmpty else { return nil }
    do {
      return try ReportData(facts, tables)
    } catch let error as TableError {
      problems.report(Message(verbatim: error.description), at: .commandLine(folder))
      return nil
    }
  }

  private static func table(
    _ sieve: RowSieve, name: String, file: String
  ) throws -> (DataTable?, [CSVProblem]) {
    var problems: [CSVProblem] = []
    let rows = CSVTable.parse(bytes: sieve.bytes, file: file, into: &problems)
    guard problems.isEmpty else { return (nil, problems) }
    return (try DataTable(rows, name: name, into: &problems), problems)
  }

  init(_ facts: ResultsFacts, _ tables: [String: DataTable]) throws {
    self.facts = facts
    let sets = facts.sets.map(\.name)
    // By its name: what a set says of the world cannot be seen in results.
    let set = sets.first { $0.hasPrefix("middle") } ?? sets.first
    self.set = set
    func own(_ name: String) throws -> NamedTable? {
      guard var table = tables[name] else { return nil }
      guard let set, let place = table.schema.columns.firstIndex(where: { $0.name == "assumptions" }) else {
        return try NamedTable(table)
      }
      let rows = table.rows.filter { $0[place] == .text(set) }
      table = try DataTable(schema: table.schema)
      for row in rows { try table.append(row) }
      return try NamedTable(table)
    }
    let isSweep = facts.sweep != nil
    let all = isSweep ? [] : try tables["comparison"].map { try ComparisonRow.rows(of: $0) } ?? []
    allComparisons = all
    comparison = set.map { set in all.filter { $0.assumptions == set } } ?? all
    points = isSweep ? try own("comparison") : nil
    summary = try own("summary")
    timeseries = try own("timeseries")
    neighbourhoods = try own("neighbourhoods")
    links = try own("links")
    groups = try own("groups")
    interventions = try own("interventions")
    participants = try tables["interventions"].map { try ParticipantRow.rows(of: $0) } ?? []
  }
}
