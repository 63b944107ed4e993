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

  @Test("The page names the outcomes by group and by neighbourhood, the groups, and every kind of event")
  func lists() throws {
    let page = try Self.page()
    let lists =
      [
        ResultTables.outcomesByGroup, ResultTables.outcomesByNeighbourhood, EventKind.allCases.map(\.rawValue),
      ] + YouthDivision.all.map(\.groups)
    for names in lists {
      let text = names.map { "`\($0)`" }.joined(separator: ", ")
      let isThere = page.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(text)
      if !isThere { Issue.record("ResultFiles.md must have: \(text)") }
    }
  }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
