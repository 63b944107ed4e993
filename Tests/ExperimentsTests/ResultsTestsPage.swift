import RecruitmentModel
import Tables
import Testing

@testable import Experiments

/// The page that describes the result files, against the schemas that they are written by.
@Suite("The page of result files")
struct ResultsTestsPage {
  private static func page() throws -> String {
    let sources = FilePath.join(FilePath.folder(of: #filePath), "../../Sources")
    let bytes = try FileSystem().read(FilePath.join(sources, "Experiments/Experiments.docc/ResultFiles.md"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let outcomeNames = Set(Outcome.all.map(\.name))

  /// The part of the page on one file.
  private static func section(_ schema: TableSchema) -> String {
    let isWide = ["runs", "weekly"].contains(schema.name)
    let isOutcome = { (column: ColumnDescription) in isWide && outcomeNames.contains(column.name) }
    var lines = [
      "### \(schema.name).csv", "", "One row: \(schema.title.lowercasedFirst). \(schema.about)", "",
      "| column | type | unit | holds |", "|---|---|---|---|",
    ]
    lines += schema.columns.filter { !isOutcome($0) }.map {
      "| `\($0.name)` | \($0.type.rawValue) | \($0.unit) | \($0.summary) |"
    }
    if isWide {
      let which = schema.name == "runs" ? "every outcome" : "every outcome of `record.weekly`"
      lines.append("| \(which) | real | its own | The outcome of that name |")
    }
    if !schema.primaryKey.isEmpty {
      lines += ["", "No two rows have the same \(schema.primaryKey.map { "`\($0)`" }.joined(separator: ", "))."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The part of the page on outcomes.
  private static var outcomes: String {
    let rows = Outcome.all.map { outcome in
      let division = outcome.isByGroup ? "yes" : ""
      return "| `\(outcome.name)` | \(outcome.unit) | \(outcome.better.rawValue) | \(division) | \(outcome.summary) |"
    }
    return (["| outcome | unit | better | of persons | is |", "|---|---|---|---|---|"] + rows).joined(separator: "\n")
      + "\n"
  }

  @Test("The page describes every file and every column as it is written", arguments: ResultTables.schemas.map(\.name))
  func columns(table: String) throws {
    let section = Self.section(try #require(ResultTables.schemas.first { $0.name == table }))
    if try !Self.page().contains("\n\(section)") { Issue.record("ResultFiles.md must have:\n\(section)") }
  }

  @Test("The page lists every outcome with unit and meaning")
  func listsOutcomes() throws {
    if try !Self.page().contains("\n\(Self.outcomes)") { Issue.record("ResultFiles.md must have:\n\(Self.outcomes)") }
  }

  @Test("The page names the outcomes by group and by neighbourhood, and the groups")
  func lists() throws {
    let words = try Self.page().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lists = [ResultTables.outcomesByGroup, ResultTables.outcomesByNeighbourhood] + YouthDivision.all.map(\.groups)
    for names in lists {
      let text = names.map { "`\($0)`" }.joined(separator: ", ")
      if !words.contains(text) { Issue.record("ResultFiles.md must have: \(text)") }
    }
  }

  @Test("The page explains every kind of event, in order")
  func events() throws {
    let rows = try Self.page().split(separator: "\n").filter { $0.filter { $0 == "|" }.count == 4 }
    let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let kinds = EventKind.allCases.map(\.rawValue)
    #expect(named.filter(kinds.contains) == kinds)
  }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
