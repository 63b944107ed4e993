import Parameters
import Tables

/// A city file as a table, with the problems that were met so far, read row by row.
struct CityTable {
  /// More problems of a file than this are counted, not listed.
  static let mostProblems = 1_000

  /// A column of the file.
  struct Column {
    let name: String
    fileprivate let index: Int
  }

  let file: String
  /// Nil where the file has no header that can be used.
  let table: CSVTable?
  /// Whether every line of the file became a row.
  let isWhole: Bool
  /// The cells of the present row.
  private var cells: [CSVCell] = []
  private var listed: [Problem] = []
  private var unlisted: (first: Problem, count: Int)?
  private var cellProblems: [CSVProblem] = []

  /// Reads a file, and checks its columns.
  init(bytes: [UInt8], file: String, schema: TableSchema) {
    self.file = file
    var found: [CSVProblem] = []
    let parsed = CSVTable.parse(bytes: bytes, file: file, schema: schema, into: &found)
    isWhole = found.isEmpty
    table = parsed.header.isEmpty ? nil : parsed
    if !parsed.header.isEmpty { parsed.checkColumns(required: schema.columns.map(\.name), into: &found) }
    // Listed as they are: the table counts faults beyond a thousand itself.
    listed = found.map {
      let position = SourcePosition(file: file, line: $0.line, column: $0.column)
      return Problem(position: position, message: $0.message)
    }
  }

  /// The rows by number.
  var rows: Range<Int> { table?.rows.indices ?? 0..<0 }

  // MARK: Problems

  var isSound: Bool { listed.isEmpty }

  /// Everything that is wrong in the order of a reader, and how much of it is not listed; problems of one place stay in
  /// the order in which they were found.
  var problems: [Problem] {
    let keyed = listed.enumerated().map { index, problem in
      (key: [problem.position?.line ?? 0, problem.position?.column ?? 0, index], problem: problem)
    }
    let sorted = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.problem)
    guard let unlisted else { return sorted }
    let count = CityWording.grouped(unlisted.count)
    return sorted + [Problem(position: unlisted.first.position, message: "\(count) more faults, which are not listed")]
  }

  mutating func report(_ message: Message, at cell: CSVCell, remedy: Message? = nil) {
    report(message, line: cell.line, column: cell.column, remedy: remedy)
  }

  mutating func report(_ message: Message, line: Int, column: Int, remedy: Message? = nil) {
    if omits() { return }
    let position = SourcePosition(file: file, line: line, column: column)
    let problem = Problem(position: position, message: message, remedy: remedy)
    if listed.count < Self.mostProblems { listed.append(problem) } else { unlisted = (problem, 1) }
  }

  /// Whether enough is listed; then one more is counted. To be asked before a text is made where there may be millions.
  mutating func omits() -> Bool {
    unlisted?.count += 1
    return unlisted != nil
  }

  private mutating func takeCellProblems() {
    if cellProblems.isEmpty { return }
    for problem in cellProblems { report(problem.message, line: problem.line, column: problem.column) }
    cellProblems.removeAll(keepingCapacity: true)
  }

  // MARK: Cells

  /// A column by its name; nil where the file lacks it, which was reported.
  func column(_ name: String) -> Column? {
    table?.index(of: name).map { Column(name: name, index: $0) }
  }

  /// The cell of the first line.
  func header(_ column: Column?) -> CSVCell? {
    guard let table, let column else { return nil }
    return table.header[column.index]
  }

  /// Makes a row the present one.
  mutating func open(_ row: Int) { cells = table?.rows[row] ?? [] }

  /// The cell of the present row.
  func cell(_ column: Column?) -> CSVCell? { column.map { cells[$0.index] } }

  /// The cell of any row; slower.
  func cell(_ row: Int, _ column: Column?) -> CSVCell? {
    guard let table, let column else { return nil }
    return table.rows[row][column.index]
  }

  /// A name; nil where it is missing or cannot be one, which is reported.
  mutating func name(_ column: Column?) -> String? {
    guard let table, let column else { return nil }
    let cell = cells[column.index]
    defer { takeCellProblems() }
    guard let name = table.text(cell, column.name, into: &cellProblems) else { return nil }
    guard let fault = CityWording.fault(ofName: name) else { return name }
    report("\(column.name) \(CityWording.quoted(name)) \(fault)", at: cell)
    return nil
  }

  /// A number in a range; nil where there is none, which is reported.
  mutating func real(_ column: Column?, in range: ClosedRange<Double>) -> Double? {
    guard let table, let column else { return nil }
    defer { takeCellProblems() }
    return table.real(cells[column.index], column.name, in: range, into: &cellProblems)
  }

  /// A whole number in a range; nil where there is none, which is reported.
  mutating func whole(_ column: Column?, in range: ClosedRange<Int>) -> Int? {
    guard let table, let column else { return nil }
    defer { takeCellProblems() }
    return table.whole(cells[column.index], column.name, in: range, into: &cellProblems)
  }
}
