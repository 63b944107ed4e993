import Tables
import Testing

@testable import Report

@Suite("Published figures beside the model's") struct ValidationReportTests {
  private static func table() throws -> DataTable {
    func text(_ name: String) -> ColumnDescription { ColumnDescription(name: name, summary: name, type: .text) }
    func real(_ name: String) -> ColumnDescription {
      ColumnDescription(name: name, unit: "number", summary: name, type: .real)
    }
    var table = try DataTable(
      schema: TableSchema(
        name: "validation", title: "validation",
        columns: [
          text("what"), text("role"), text("verdict"), real("published"), real("simulated"), real("lower"),
          real("upper"), text("unit"),
        ]))
    let long = "Registered youths who live in the tenth of the neighbourhoods with the most of them"
    try table.append([
      .text(long), .text("test"), .text("hit"), .real(50), .real(51.08), .real(50.8), .real(51.3), .text("per cent"),
    ])
    try table.append([
      .text("Weekly wage"), .text("test"), .text("missed"), .real(518), .real(700), .missing, .missing, .text("euro"),
    ])
    try table.append([
      .text("Neither"), .text("calibrate"), .text("missed"), .real(4), .missing, .missing, .missing, .text("per cent"),
    ])
    return table
  }

  @Test("At 80 columns every line has its verdict and both values; what is missed says so")
  func narrow() throws {
    let text = try ValidationReport(table: Self.table()).terminalText(width: 80, isBold: false)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[1] == "Parameters were fitted to these: 0 of 1 hit")
    #expect(lines[2].contains("Neither") && lines[2].contains("MISSED") && lines[2].contains("4.0"))
    #expect(lines[3] == "Nothing was fitted to these: 1 of 2 hit")
    #expect(
      lines[4].contains("…") && lines[4].contains("hit") && lines[4].contains("51 ") && lines[4].contains("51 to 51"))
    #expect(lines[5].contains("MISSED") && lines[5].contains("518") && lines[5].contains("700"))
  }

  @Test("In Dutch it says the same")
  func dutch() throws {
    let text = try ValidationReport(table: Self.table(), texts: .dutch).terminalText(width: 100, isBold: false)
    #expect(text.contains("Hierop is niets afgestemd: 1 van 2 raak"))
    #expect(text.contains("MIS"))
  }
}
