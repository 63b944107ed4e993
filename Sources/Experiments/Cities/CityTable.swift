import Parameters
import Tables

/// A city file as a table, with the problems that were met so far.
struct CityTable {
  let file: String
  /// Nil where the file is too long to be read at all, or has no header that can be used.
  let table: CSVTable?
  /// Whether every line of the file became a row.
  let isWhole: Bool
  private(set) var problems: [Problem] = []
  private var cellProblems: [CSVProblem] = []

  /// Reads a file of at most `most` rows of what `noun` names, and checks its columns.
  init(bytes: [UInt8], file: String, schema: TableSchema, most: Int, noun: String) {
    self.file = file
    let lines = Self.lines(of: bytes)
    guard lines <= most + 1 else {
      table = nil
      isWhole = false
      let found = "the file has \(CityWording.grouped(lines)) lines"
      report("\(found); a city holds at most \(CityWording.grouped(most)) \(noun)", line: 1, column: 1)
      return
    }
    var found: [CSVProblem] = []
    let parsed = CSVTable.parse(bytes: bytes, file: file, into: &found)
    isWhole = found.isEmpty
    table = parsed.header.isEmpty ? nil : parsed
    if !parsed.header.isEmpty { parsed.checkColumns(required: schema.columns.map(\.name), into: &found) }
    take(found)
  }

  mutating func report(_ message: String, at cell: CSVCell, remedy: String? = nil) {
    report(message, line: cell.line, column: cell.column, remedy: remedy)
  }

  mutating func report(_ message: String, line: Int, column: Int, remedy: String? = nil) {
    let position = SourcePosition(file: file, line: line, column: column)
    problems.append(Problem(position: position, message: message, remedy: remedy))
  }

  /// In the order of a reader; problems of one place stay in the order in which they were found.
  mutating func sortProblems() {
    let keyed = problems.enumerated().map { index, problem in
      (key: [problem.position?.line ?? 0, problem.position?.column ?? 0, index], problem: problem)
    }
    problems = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.problem)
  }

  /// The cell of a column that the file has.
  func cell(_ row: Int, _ column: String) -> CSVCell? {
    guard let table, let index = table.index(of: column) else { return nil }
    return table.rows[row][index]
  }

  /// A name; nil where it is missing or cannot be one, which is reported.
  mutating func name(_ row: Int, _ column: String) -> String? {
    guard let table, let cell = cell(row, column) else { return nil }
    let name = table.text(row, column, into: &cellProblems)
    takeCellProblems()
    guard let name, let fault = CityWording.fault(ofName: name) else { return name }
    report("\(column) \(CityWording.quoted(name)) \(fault)", at: cell)
    return nil
  }

  /// A number in the column's range; nil where there is none, which is reported.
  mutating func real(_ row: Int, _ column: CityColumn) -> Double? {
    guard let table, table.index(of: column.name) != nil else { return nil }
    defer { takeCellProblems() }
    return table.real(row, column.name, in: column.range, into: &cellProblems)
  }

  /// A whole number in the range; nil where there is none, which is reported.
  mutating func whole(_ row: Int, _ column: String, in range: ClosedRange<Int>) -> Int? {
    guard let table, table.index(of: column) != nil else { return nil }
    defer { takeCellProblems() }
    return table.whole(row, column, in: range, into: &cellProblems)
  }

  private mutating func takeCellProblems() {
    if cellProblems.isEmpty { return }
    take(cellProblems)
    cellProblems.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ found: [CSVProblem]) {
    for problem in found { report(problem.message, line: problem.line, column: problem.column) }
  }

  /// The number of lines up to the last one that is not empty, in one pass and before a row is made: a file that is
  /// far too long is refused without the memory that its cells would need.
  private static func lines(of bytes: [UInt8]) -> Int {
    let feed = UInt8(ascii: "\n")
    let back = UInt8(ascii: "\r")
    guard let last = bytes.lastIndex(where: { $0 != feed && $0 != back }) else { return 0 }
    var feeds = 0
    var returns = 0
    for byte in bytes[...last] {
      feeds += byte == feed ? 1 : 0
      returns += byte == back ? 1 : 0
    }
    return max(feeds, returns) + 1
  }
}
