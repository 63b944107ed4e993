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
public struct CSVTable: Sendable {
  /// The name of the file, as messages show it.
  public let file: String
  /// The cells of the header line.
  public let header: [CSVCell]
  /// Each row has as many cells as the header.
  public let rows: [[CSVCell]]
  private let indices: [String: Int]

  /// The names of the columns, in order.
  public let columnNames: [String]

  /// Reads a file, and appends all that is wrong with it to `problems`.
  ///
  /// Where something is wrong, the table holds the rows that are right, or nothing at all.
  /// - Complexity: O(bytes).
  public static func parse(bytes: [UInt8], file: String, into problems: inout [CSVProblem]) -> CSVTable {
    var scanner = CSVScanner(bytes: bytes, file: file)
    var records = scanner.isReadable() ? scanner.records() : []
    while let last = records.last, last.count == 1, last[0].isMissing { records.removeLast() }
    if records.isEmpty, scanner.problems.isEmpty {
      scanner.report("the file is empty; a line with the names of the columns belongs here", line: 1, column: 1)
    }
    let header = records.first ?? []
    scanner.checkHeader(header)
    let rows = scanner.checkedRows(records.dropFirst(), columns: header.count)
    problems.append(contentsOf: scanner.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    return CSVTable(file: file, header: header, rows: rows)
  }

  private init(file: String, header: [CSVCell], rows: [[CSVCell]]) {
    self.file = file
    self.header = header
    self.rows = rows
    columnNames = header.map { CSVText.original($0.text) }
    indices = Dictionary(zip(columnNames, columnNames.indices)) { first, _ in first }
  }

  /// The place of a column from 0, or nil where there is none of that name.
  public func index(of column: String) -> Int? {
    indices[column]
  }
}

extension CSVScanner {
  /// Reports header cells that name no column, or one named before.
  fileprivate mutating func checkHeader(_ header: [CSVCell]) {
    var seen: Set<String> = []
    for (i, cell) in header.enumerated() {
      if cell.text.isEmpty {
        report("column \(i + 1) has no name", at: cell)
      } else if cell.text.isPadded {
        report("the column name '\(cell.text)' has a space before or after it", at: cell)
      } else if !seen.insert(CSVText.original(cell.text)).inserted {
        report("two columns are called '\(cell.text)'", at: cell)
      }
    }
  }

  /// The rows with the right number of cells; reports the others.
  fileprivate mutating func checkedRows(_ records: ArraySlice<[CSVCell]>, columns: Int) -> [[CSVCell]] {
    var rows: [[CSVCell]] = []
    rows.reserveCapacity(records.count)
    for cells in records {
      if cells.count == columns, !(columns == 1 && cells[0].isMissing) {
        rows.append(cells)
      } else if cells.count == 1, cells[0].isMissing {
        report("an empty line in the middle of the file", at: cells[0])
      } else {
        let found = cells.count == 1 ? "1 cell" : "\(cells.count) cells"
        let expected = columns == 1 ? "1 column" : "\(columns) columns"
        let remedy =
          cells.count > columns
          ? "; a decimal is written with a point, and a cell with a comma in it needs quotes" : ""
        report("this line has \(found), the header \(expected)\(remedy)", at: cells[min(columns, cells.count - 1)])
      }
    }
    return rows
  }
}

extension String {
  /// Whether white space stands at either end.
  var isPadded: Bool {
    unicodeScalars.first?.properties.isWhitespace == true || unicodeScalars.last?.properties.isWhitespace == true
  }
}
