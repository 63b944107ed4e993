import Tables
import Testing

@testable import Report

@Suite("Levels of a scenario alone")
struct LevelsTests {
  /// A table with the columns of `summary.csv` that the report reads.
  private func table(_ rows: [[Cell]], columns: [String] = ["outcome", "mean", "lower", "upper"]) throws -> DataTable {
    let descriptions = columns.map { ColumnDescription(name: $0, summary: $0, type: $0 == "outcome" ? .text : .real) }
    var table = try DataTable(schema: TableSchema(name: "summary", title: "Summary", columns: descriptions))
    for row in rows { try table.append(row) }
    return table
  }

  @Test("Outcomes of the short list are shown in its order, with no more digits than the interval warrants")
  func rows() throws {
    let table = try table([
      [.text("mean_offer"), .real(212.34), .missing, .missing],
      [.text("vacancies"), .real(7), .real(6), .real(8)],
      [.text("person_years_involved"), .real(12_345.67), .real(11_000.2), .real(13_691.1)],
      [.text("suspects"), .missing, .missing, .missing],
      [.text("first_recruitments"), .real(80.27), .real(79.91), .real(80.59)],
    ])
    let text = try LevelsReport(table: table).terminalText
    #expect(
      text == """
          outcome                  mean     95 % interval
          Person-years involved  12,346  11,000 to 13,691
          First recruitments       80.3      79.9 to 80.6
          Mean illegal offer        212

        """)
  }

  @Test("Without outcomes there is nothing to show")
  func empty() throws {
    #expect(try LevelsReport(table: table([])).terminalText.isEmpty)
  }

  @Test("A table without one of the columns is refused by its name")
  func wrongTable() throws {
    let table = try table([], columns: ["outcome", "mean", "lower"])
    let error = #expect(throws: TableError.self) { try LevelsReport(table: table) }
    #expect(error?.description.contains("it has no column 'upper'") == true)
  }
}
