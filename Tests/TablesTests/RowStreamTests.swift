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

  /// Two parts of a table with a key to another one.
  private static let parts: [(label: String, table: RowStream)] = {
    let schema = TableSchema(
      name: "t", title: "",
      columns: [
        ColumnDescription(name: "a", summary: "", type: .text), ColumnDescription(name: "n", summary: "", type: .whole),
      ], primaryKey: ["a", "n"],
      foreignKeys: [ForeignKey(["a"], of: "u", references: ["a"]), ForeignKey(["n"], of: "v")])
    func part(_ n: Int) -> RowStream { RowStream(schema: schema) { take in try take([.text("x"), .whole(n)]) } }
    return [("one", part(1)), ("two", part(2))]
  }()

  @Test("Joined tables stand one below the other with the new column after the one named, in rows and in keys")
  func joined() throws {
    let column = ColumnDescription(name: "set", summary: "", type: .text)
    let table = try RowStream.joined(Self.parts, by: column, after: "a").table()
    #expect(table.schema.columns.map(\.name) == ["a", "set", "n"])
    #expect(table.rows == [[.text("x"), .text("one"), .whole(1)], [.text("x"), .text("two"), .whole(2)]])
    #expect(table.schema.primaryKey == ["a", "set", "n"])
    #expect(table.schema.foreignKeys == [ForeignKey(["a", "set"], of: "u"), ForeignKey(["n"], of: "v")])
  }

  @Test("Tables without the column named are one table, the first")
  func joinedWithout() throws {
    let column = ColumnDescription(name: "set", summary: "", type: .text)
    #expect(try RowStream.joined(Self.parts, by: column, after: "b").table() == Self.parts[0].table.table())
  }
}
