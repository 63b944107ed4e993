import Parameters

/// The rows of a file, each of as many cells as the header.
///
/// A row is taken apart when it is asked for, so that a table needs little more memory than the bytes of its file.
public struct CSVRows: RandomAccessCollection, Sendable {
  /// Where a row begins.
  struct Start: Sendable {
    let offset: Int
    let line: Int
  }

  private let scanner: CSVScanner
  private let starts: [Start]
  private let columns: Int

  init(_ scanner: CSVScanner, starts: [Start], columns: Int) {
    var silent = CSVScanner(bytes: scanner.bytes, file: scanner.file)
    silent.dialect = scanner.dialect
    silent.isSilent = true
    self.scanner = silent
    self.starts = starts
    self.columns = columns
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many rows there are.
  public var endIndex: Int { starts.count }

  /// The cells of a row, from 0.
  /// - Complexity: O(bytes of the row).
  public subscript(row: Int) -> [CSVCell] {
    var scanner = scanner
    scanner.move(to: starts[row].offset, line: starts[row].line)
    let cells = scanner.record()
    return cells.count == columns ? cells : Array(cells.prefix(columns))
  }
}

extension CSVScanner {
  /// Takes all lines behind the header: the rows with as many cells as that, and reports the others.
  ///
  /// Empty lines at the end are none; in a lenient dialect lines of nothing but separators are empty, and cells without
  /// anything in them behind the last column do not count.
  mutating func rows(columns: Int) -> [CSVRows.Start] {
    var starts: [CSVRows.Start] = []
    var empty: Int?
    while !isAtEnd {
      let start = CSVRows.Start(offset: next, line: line)
      let record = skim(columns: columns)
      if record.isEmpty {
        empty = empty ?? start.line
        continue
      }
      if let empty { report("an empty line in the middle of the file", line: empty, column: 1) }
      empty = nil
      if record.cells == columns {
        starts.append(start)
      } else {
        reportCount(record, columns)
      }
    }
    return starts
  }

  /// What there is to know of a line without taking out its cells.
  private struct Record {
    /// Those that count.
    var cells = 0
    var isEmpty = true
    /// The cell to point at where the number of cells is wrong.
    var fault = Piece(bytes: 0..<0, line: 1, column: 1)
  }

  private mutating func skim(columns: Int) -> Record {
    var record = Record()
    var number = 0
    var goesOn = true
    while goesOn {
      let cell = cell()
      number += 1
      if number <= columns + 1 { record.fault = cell }
      if !cell.isMissing { record.isEmpty = false }
      if number <= columns || !cell.isMissing || !dialect.isLenient { record.cells = number }
      goesOn = takeSeparator()
    }
    // Without leniency only a line of nothing at all is empty.
    if number > 1, !dialect.isLenient { record.isEmpty = false }
    return record
  }

  private mutating func reportCount(_ record: Record, _ columns: Int) {
    let found: Message = record.cells == 1 ? "1 cell" : "\(record.cells) cells"
    let expected: Message = columns == 1 ? "1 column" : "\(columns) columns"
    let remedy: Message =
      record.cells > columns && dialect.separator == .comma
      ? "; a decimal is written with a point, and a cell with a comma in it needs quotes" : ""
    report(
      "this line has \(found), the header \(expected)\(remedy)", line: record.fault.line, column: record.fault.column)
  }
}
