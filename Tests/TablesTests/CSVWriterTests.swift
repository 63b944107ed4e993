import Tables
import Testing

@Suite("Writing tables")
struct CSVWriterTests {
  static let schema = TableSchema(
    name: "runs", title: "One row per scenario and replication",
    columns: [
      ColumnDescription(name: "scenario", summary: "Title of the scenario", type: .text),
      ColumnDescription(name: "replication", unit: "count", summary: "From 0", type: .whole),
      ColumnDescription(name: "person_years_involved", unit: "years", summary: "Over the horizon", type: .real),
    ])

  private struct SinkFailure: Error {}

  @Test("A table is one header line and a line per row, commas and LF, empty where missing")
  func bytes() throws {
    var table = try DataTable(schema: Self.schema)
    try table.append([.text("Coaching, jobs"), .whole(-3), .real(12)])
    try table.append([.text("=NA"), .missing, .real(.nan)])
    try table.append([.wholeOrMissing(nil), .wholeOrMissing(4), .realOrMissing(nil)])
    try table.append([.text(""), .whole(0), .realOrMissing(1.5e-7)])
    let expected = """
      scenario,replication,person_years_involved
      "Coaching, jobs",-3,12.0
      '=NA,,
      ,4,
      "",0,1.5e-07

      """
    #expect(String(decoding: table.csv(), as: UTF8.self) == expected)
  }

  @Test("A writer gives the same bytes as the table, in pieces, and the header even without rows")
  func writer() throws {
    var table = try DataTable(schema: Self.schema)
    var written: [UInt8] = []
    var pieces = 0
    var writer = try CSVWriter(schema: Self.schema) {
      written += $0
      pieces += 1
    }
    for i in 0..<5000 {
      let row: [Cell] = [.text("scenario \(i % 7)"), .whole(i), .real(Double(i) / 7)]
      try table.append(row)
      try writer.write(row)
    }
    try writer.finish()
    #expect(written == table.csv())
    #expect(pieces > 1 && pieces < 10)

    var header: [UInt8] = []
    var empty = try CSVWriter(schema: Self.schema) { header += $0 }
    try empty.finish()
    #expect(String(decoding: header, as: UTF8.self) == "scenario,replication,person_years_involved\n")
  }

  @Test("A failure of the sink reaches the caller")
  func failingSink() throws {
    var writer = try CSVWriter(schema: Self.schema) { _ in throw SinkFailure() }
    try writer.write([.text("a"), .whole(1), .real(2)])
    #expect(throws: SinkFailure.self) { try writer.finish() }
  }

  @Test("A row of one missing value is not an empty line, which readers would skip")
  func oneColumn() throws {
    let column = ColumnDescription(name: "x", summary: "A number", type: .real)
    var table = try DataTable(schema: TableSchema(name: "one", title: "", columns: [column]))
    try table.append([.missing])
    #expect(String(decoding: table.csv(), as: UTF8.self) == "x\n\"\"\n")
  }

  @Test(
    "A row that does not fit is refused, and the table says why",
    arguments: [
      ([.whole(1)], "table 'runs': a row has 1 cell, the table 3 columns"),
      ([.text("a"), .whole(1), .real(1), .missing], "table 'runs': a row has 4 cells, the table 3 columns"),
      (
        [.whole(1), .whole(1), .real(1)],
        "table 'runs': column 'scenario' holds text and was given the whole number 1"
      ),
      (
        [.text("a"), .real(0.5), .real(1)],
        "table 'runs': column 'replication' holds whole numbers and was given the real number 0.5"
      ),
      (
        [.text("a"), .whole(1), .text("x")],
        "table 'runs': column 'person_years_involved' holds real numbers and was given the text 'x'"
      ),
      (
        [.text("a\0b"), .whole(1), .real(1)],
        "table 'runs': column 'scenario' was given text with a NUL in it"
      ),
    ] as [([Cell], String)])
  func misfits(row: [Cell], message: String) throws {
    var table = try DataTable(schema: Self.schema)
    let error = #expect(throws: TableError.self) { try table.append(row) }
    #expect(error?.description == message)
    #expect(table.rows.isEmpty)
    var written: [UInt8] = []
    var writer = try CSVWriter(schema: Self.schema) { written += $0 }
    #expect(throws: TableError.self) { try writer.write(row) }
    try writer.finish()
    #expect(written == table.csv())
  }

  @Test(
    "A schema needs columns, each with a name of its own",
    arguments: [
      ([], "table 't': it has no columns"),
      (["a", ""], "table 't': column 2 has no name"),
      (["a", "b", "a"], "table 't': two columns are called 'a'"),
    ] as [([String], String)])
  func schemas(names: [String], message: String) {
    let columns = names.map { ColumnDescription(name: $0, summary: "", type: .text) }
    let schema = TableSchema(name: "t", title: "", columns: columns)
    let error = #expect(throws: TableError.self) { try DataTable(schema: schema) }
    #expect(error?.description == message)
    #expect(throws: TableError.self) { try CSVWriter(schema: schema) { _ in } }
  }
}
