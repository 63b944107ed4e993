import Parameters
import Tables

/// Reads CSV files in which every row is something with a name, in the first column, that no other row has.
enum NamedRows {
  /// What the rows of a file give; what is wrong is reported to a log.
  /// - Parameters:
  ///   - schema: the columns; all but `note` must be there.
  ///   - none: what to say of a file without rows.
  ///   - second: what to say of a name that stands there before.
  ///   - item: reads a row; nil, and reported, where something is wrong with it.
  static func load<Item>(
    _ path: String, schema: TableSchema, files: FileSystem, log: ScenarioLog, none: Message,
    second: (_ name: String) -> Message, item: (inout RowReader) -> (name: String, item: Item)?
  ) -> [Item] {
    let bytes: [UInt8]
    log.opens(path)
    do throws(FileError) {
      bytes = try files.read(path)
    } catch {
      log.report(error, at: .commandLine(path), remedy: nil)
      return []
    }
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: bytes, file: path, schema: schema, into: &problems)
    let columns = schema.columns.map(\.name)
    var items: [Item] = []
    if table.checkColumns(required: columns.filter { $0 != "note" }, optional: ["note"], into: &problems) {
      var names: Set<String> = []
      for row in table.rows.indices {
        var reader = RowReader(table: table, row: row, folder: FilePath.folder(of: path))
        if let (name, item) = item(&reader) {
          if !names.insert(name).inserted { reader.report(second(Quoting.name(name)), columns[0]) }
          items.append(item)
        }
        problems += reader.problems
      }
      if table.rows.isEmpty { problems.append(CSVProblem(file: path, line: 1, column: 1, message: none)) }
    }
    for problem in problems {
      log.problems.report(
        problem.message, at: SourcePosition(file: path, line: problem.line, column: problem.column))
    }
    return items
  }
}

/// Reads one row, and notes what is wrong with it.
struct RowReader {
  let table: CSVTable
  let row: Int
  /// The folder of the file, from which paths in it are seen.
  let folder: String
  private(set) var problems: [CSVProblem] = []

  init(table: CSVTable, row: Int, folder: String) {
    self.table = table
    self.row = row
    self.folder = folder
  }

  /// Reports something about the cell of a column.
  mutating func report(_ message: Message, _ column: String) {
    if let cell = table.cell(row, column, into: &problems) { problems.append(table.problem(at: cell, message)) }
  }

  /// The text of a column; empty, and reported, where there is none.
  mutating func text(_ column: String) -> String { table.text(row, column, into: &problems) ?? "" }

  /// The note; empty where there is none.
  mutating func note() -> String { table.hasValue(row, "note") ? text("note") : "" }

  /// The number of a column; nil, and reported, where there is none.
  mutating func real(
    _ column: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double? {
    table.real(row, column, in: range, into: &problems)
  }

  /// The number of a column that may be empty.
  mutating func optionalReal(
    _ column: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double? {
    table.hasValue(row, column) ? real(column, in: range) : nil
  }

  /// The whole number of a column; nil, and reported, where there is none.
  mutating func whole(_ column: String, in range: ClosedRange<Int>) -> Int? {
    table.whole(row, column, in: range, into: &problems)
  }

  /// A word out of a few; nil, and reported, where it is another.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ column: String) -> Word? where Word.RawValue == String {
    let before = problems.count
    let text = text(column)
    if let word = Word(rawValue: text) { return word }
    if problems.count == before {
      let words = Message(verbatim: Word.allCases.map(\.rawValue).joined(separator: ", "))
      report("\(column) is \(Quoting.name(text)); it must be one of \(words)", column)
    }
    return nil
  }

  /// Where the cells of some columns stand.
  mutating func positions(of columns: [String]) -> [String: SourcePosition] {
    var positions: [String: SourcePosition] = [:]
    for column in columns {
      guard let cell = table.cell(row, column, into: &problems) else { continue }
      positions[column] = SourcePosition(file: table.file, line: cell.line, column: cell.column)
    }
    return positions
  }
}
