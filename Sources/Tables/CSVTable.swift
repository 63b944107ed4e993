import Parameters

/// A cell as it stands in a file.
public struct CSVCell: Hashable, Sendable {
  /// The text between the commas, or between the quotes, where two quotes have become one.
  public var text: String
  /// Line of its first character, from 1.
  public var line: Int
  /// Column of its first character, from 1, in Unicode scalars.
  public var column: Int
  /// Whether it stands in quotes, which tells an empty text from a missing value.
  public var isQuoted: Bool

  /// Whether nothing stands between the commas.
  public var isMissing: Bool { text.isEmpty && !isQuoted }
}

/// A CSV file that was read: a header line and rows, with the place of each cell.
///
/// Takes what RFC 4180 describes, with LF or CRLF, with or without a byte order mark and a last line break. Empty lines
/// are taken at the end of the file only. Everything else is a ``CSVProblem``.
///
/// A file that a person may have made with a spreadsheet or by hand is read by its schema, which allows more; see
/// ``parse(bytes:file:schema:into:)``.
public struct CSVTable: Sendable {
  /// The name of the file, as messages show it.
  public let file: String
  /// The cells of the header line.
  public let header: [CSVCell]
  /// Each row has as many cells as the header.
  public let rows: CSVRows
  /// How the file is written.
  public private(set) var dialect: CSVDialect
  private let indices: [String: Int]

  /// The names of the columns, in order.
  public let columnNames: [String]

  /// Reads a file, and appends all that is wrong with it to `problems`.
  ///
  /// Where something is wrong, the table holds the rows that are right, or nothing at all.
  /// - Complexity: O(bytes).
  public static func parse(bytes: [UInt8], file: String, into problems: inout [CSVProblem]) -> CSVTable {
    CSVTable(CSVScanner(bytes: bytes, file: file), schema: nil, &problems)
  }

  /// Reads a file that may be written in any way whose meaning is certain, and appends all that is wrong with it to
  /// `problems`.
  ///
  /// Beyond what RFC 4180 describes it takes cells separated by semicolons or tabs, where that makes columns of the
  /// schema, and then decimal commas; UTF-16 with a byte order mark; lines that end with a carriage return alone; blanks
  /// around cells and before and behind quotes; separators without anything between them at the end of lines, and lines
  /// of nothing else at the end of the file. Which of it was met is told by ``dialect``.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its name, for what is wrong.
  ///   - schema: the columns that the file should have; whether it has them is for the caller to check.
  ///   - problems: receives all that is wrong.
  /// - Complexity: O(bytes).
  public static func parse(
    bytes: [UInt8], file: String, schema: TableSchema, into problems: inout [CSVProblem]
  ) -> CSVTable {
    var scanner = CSVScanner(bytes: bytes, file: file)
    scanner.dialect.isLenient = true
    var table = CSVTable(scanner, schema: schema, &problems)
    table.dialect.hasDecimalCommas = table.hasDecimalCommas(schema)
    return table
  }

  private init(_ start: CSVScanner, schema: TableSchema?, _ problems: inout [CSVProblem]) {
    var scanner = start
    var header: [CSVCell] = []
    var starts: [CSVRows.Start] = []
    if scanner.isReadable() {
      if let schema { scanner.chooseSeparator(schema) }
      header = scanner.header()
      scanner.reportHeader(header)
      if !header.isEmpty { starts = scanner.rows(columns: header.count) }
    }
    problems.append(contentsOf: scanner.sortedProblems)
    file = scanner.file
    dialect = scanner.dialect
    self.header = header
    rows = CSVRows(scanner, starts: starts, columns: header.count)
    columnNames = header.map { CSVText.original($0.text) }
    indices = Dictionary(zip(columnNames, columnNames.indices)) { first, _ in first }
  }

  /// The place of a column from 0, or nil where there is none of that name.
  public func index(of column: String) -> Int? {
    indices[column]
  }
}

extension CSVScanner {
  /// The cells of the first line; none where it is empty. In a lenient dialect the cells that name no column and stand
  /// behind all others are left out.
  fileprivate mutating func header() -> [CSVCell] {
    if isAtEnd { return [] }
    var header = record()
    while let last = header.last, last.isMissing, dialect.isLenient || header.count == 1 { header.removeLast() }
    return header
  }

  /// Reports header cells that name no column, or one named before.
  fileprivate mutating func reportHeader(_ header: [CSVCell]) {
    if header.isEmpty, hasMore {
      report("the first line is empty; the names of the columns belong here", line: 1, column: 1)
    } else if header.isEmpty {
      report("the file is empty; a line with the names of the columns belongs here", line: 1, column: 1)
    }
    var seen: Set<String> = []
    for (i, cell) in header.enumerated() {
      if cell.text.isEmpty {
        report("column \(i + 1) has no name", at: cell)
      } else if cell.text.isPadded {
        report("the column name '\(CellText.shown(cell.text))' has a space before or after it", at: cell)
      } else if !seen.insert(CSVText.original(cell.text)).inserted {
        report("two columns are called '\(CellText.shown(cell.text))'", at: cell)
      }
    }
  }
}

extension String {
  /// Whether white space stands at either end.
  var isPadded: Bool {
    unicodeScalars.first?.properties.isWhitespace == true || unicodeScalars.last?.properties.isWhitespace == true
  }
}
