/// A table whose rows are made while they are written, so that a million of them need no memory.
public struct RowStream: Sendable {
  /// The columns, in order.
  public let schema: TableSchema
  private let produce: @Sendable (_ take: (_ row: [Cell]) throws -> Void) throws -> Void

  /// A table of the rows that `produce` hands over, in order and the same at each call.
  public init(
    schema: TableSchema, _ produce: @escaping @Sendable (_ take: (_ row: [Cell]) throws -> Void) throws -> Void
  ) {
    self.schema = schema
    self.produce = produce
  }

  /// The rows of a table in memory.
  public init(_ table: DataTable) {
    self.init(schema: table.schema) { take in
      for row in table.rows { try take(row) }
    }
  }

  /// Writes the table as the bytes of a CSV file in pieces of about 64 KB; see ``CSVWriter``. Returns the number of rows.
  ///
  /// Throws a ``TableError`` where the schema is not sound or a row does not fit it, or what the sink throws.
  @discardableResult
  public func write(to sink: @escaping ([UInt8]) throws -> Void) throws -> Int {
    var writer = try CSVWriter(schema: schema, sink: sink)
    try produce { try writer.write($0) }
    try writer.finish()
    return writer.rows
  }

  /// The rows, all in memory. Throws as ``write(to:)`` does.
  public func table() throws -> DataTable {
    var table = try DataTable(schema: schema)
    try produce { try table.append($0) }
    return table
  }
}

extension RowStream {
  /// Tables of the same columns one below the other, with a new column that tells them apart.
  ///
  /// The new column stands right after another, and beside it in keys, also in those to other tables. Tables without
  /// that other column are all the same table, and the first stands for them.
  /// - Parameters:
  ///   - parts: the tables, one at least, each with the text of its rows in the new column.
  ///   - column: the new column, of text.
  ///   - name: the column that it follows.
  /// - Precondition: there is a table.
  public static func joined(
    _ parts: [(label: String, table: RowStream)], by column: ColumnDescription, after name: String
  ) -> RowStream {
    precondition(!parts.isEmpty, "no tables to join")
    let first = parts[0].table
    guard let place = first.schema.columns.firstIndex(where: { $0.name == name }) else { return first }
    return RowStream(schema: first.schema.inserting(column, after: name)) { take in
      for (label, table) in parts {
        try table.produce { row in
          var row = row
          // A row that is too short is for the writer to refuse.
          row.insert(.text(label), at: min(place + 1, row.count))
          try take(row)
        }
      }
    }
  }
}
