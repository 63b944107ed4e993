import Tables
import Testing

@Suite("Tables that are made while they are written")
struct RowStreamTests {
  private struct SinkFailure: Error {}

  private func stream(rows: Int) -> RowStream {
    RowStream(schema: CSVWriterTests.schema) { take in
      for i in 0..<rows { try take([.text("a"), .whole(i), .real(Double(i))]) }
    }
  }

  @Test("A stream has the bytes of the table that holds the same rows, and counts them", arguments: [0, 1, 5_000])
  func bytes(rows: Int) throws {
    var written: [UInt8] = []
    #expect(try stream(rows: rows).write { written += $0 } == rows)
    let table = try stream(rows: rows).table()
    #expect(table.rows.count == rows)
    #expect(written == table.csv())
    var again: [UInt8] = []
    #expect(try RowStream(table).write { again += $0 } == rows)
    #expect(again == written)
  }

  @Test("A row that does not fit, and a sink that fails, end the writing")
  func failures() throws {
    let wrong = RowStream(schema: CSVWriterTests.schema) { take in try take([.whole(1)]) }
    #expect(throws: TableError.self) { try wrong.write { _ in } }
    #expect(throws: TableError.self) { try wrong.table() }
    #expect(throws: SinkFailure.self) { try stream(rows: 1).write { _ in throw SinkFailure() } }
  }

  @Test(
    "Keys name columns of the table, as many on either side",
    arguments: [
      (["b"], [], "table 't': a key names the column 'b', which it does not have"),
      ([], [ForeignKey(["b"], of: "u")], "table 't': a key names the column 'b', which it does not have"),
      (
        ["a"], [ForeignKey(["a"], of: "u", references: ["x", "y"])],
        "table 't': a key to 'u' has more columns on one side than on the other"
      ),
    ] as [([String], [ForeignKey], String)])
  func keys(primary: [String], foreign: [ForeignKey], message: String) {
    let schema = TableSchema(
      name: "t", title: "", columns: [ColumnDescription(name: "a", summary: "", type: .text)], primaryKey: primary,
      foreignKeys: foreign)
    let error = #expect(throws: TableError.self) { try schema.check() }
    #expect(error?.description == message)
  }
}
