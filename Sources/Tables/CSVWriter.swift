/// Writes a table as CSV, row by row, to any sink of bytes.
///
/// UTF-8, commas, LF, one header line, text made safe by ``CSVText``, numbers by ``NumberText``, empty for missing. The
/// header is written even when no row follows; ``finish()`` hands over what is still in the buffer.
public struct CSVWriter {
  /// The columns that are written.
  public let schema: TableSchema
  /// The rows written so far, without the header.
  public private(set) var rows = 0
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 16

  /// A writer whose sink receives pieces of about 64 KB, in order.
  ///
  /// Throws a ``TableError`` where the schema has no columns, or a column without a name of its own.
  public init(schema: TableSchema, sink: @escaping ([UInt8]) throws -> Void) throws(TableError) {
    try schema.check()
    self.schema = schema
    self.sink = sink
    CSVEncoding.appendHeader(schema, to: &buffer)
  }

  /// Writes a row. Throws a ``TableError`` where the row does not fit the schema (nothing of it is then written), or
  /// what the sink throws.
  public mutating func write(_ row: [Cell]) throws {
    try schema.check(row)
    CSVEncoding.append(row, to: &buffer)
    rows += 1
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// A row as the bytes of its line, without the end of the line.
  public static func line(_ row: [Cell]) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVEncoding.append(row, to: &bytes)
    return bytes.dropLast()
  }

  /// Hands over what is still in the buffer. Throws what the sink throws.
  public mutating func finish() throws {
    try flush()
  }

  private mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// A table in memory. Every row fits the schema.
public struct DataTable: Hashable, Sendable {
  /// The columns, in order.
  public let schema: TableSchema
  /// The rows, each with a cell per column.
  public private(set) var rows: [[Cell]] = []

  /// An empty table. Throws where the schema has no columns, or a column without a name of its own.
  public init(schema: TableSchema) throws(TableError) {
    try schema.check()
    self.schema = schema
  }

  /// Adds a row. Throws where it does not fit the schema.
  public mutating func append(_ row: [Cell]) throws(TableError) {
    try schema.check(row)
    rows.append(row)
  }

  /// The whole table as the bytes of a CSV file; see ``CSVWriter``.
  public func csv() -> [UInt8] {
    var bytes: [UInt8] = []
    CSVEncoding.appendHeader(schema, to: &bytes)
    for row in rows { CSVEncoding.append(row, to: &bytes) }
    return bytes
  }
}

/// The bytes of header lines and rows.
enum CSVEncoding {
  static func appendHeader(_ schema: TableSchema, to bytes: inout [UInt8]) {
    append(schema.columns.map { Cell.text($0.name) }, to: &bytes)
  }

  static func append(_ row: [Cell], to bytes: inout [UInt8]) {
    let start = bytes.count
    for (i, cell) in row.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): CSVText.append(text, to: &bytes)
      case .whole(let n): bytes.append(contentsOf: String(n).utf8)
      case .real(let x): bytes.append(contentsOf: NumberText.real(x).utf8)
      case .missing: break
      }
    }
    // Readers skip an empty line, and with it the only cell of the row.
    if bytes.count == start { bytes.append(contentsOf: "\"\"".utf8) }
    bytes.append(UInt8(ascii: "\n"))
  }
}
