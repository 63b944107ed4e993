public import Parameters

extension CSVTable {
  /// The cell of a row (from 0) in a column; reports a column that the file lacks, once.
  public func cell(_ row: Int, _ column: String, into problems: inout [CSVProblem]) -> CSVCell? {
    if let index = index(of: column) { return rows[row][index] }
    let problem = missing(column)
    if !problems.contains(problem) { problems.append(problem) }
    return nil
  }

  /// Reports the columns of `required` that the file lacks, and those of the file that are neither in `required` nor in
  /// `optional`. Returns whether there are none.
  @discardableResult
  public func checkColumns(
    required: [String], optional: [String] = [], into problems: inout [CSVProblem]
  ) -> Bool {
    let before = problems.count
    for name in required where index(of: name) == nil { problems.append(missing(name)) }
    let known = required + optional
    for (name, cell) in zip(columnNames, header) where !known.contains(name) && !name.isEmpty {
      problems.append(
        problem(at: cell, "there is no column '\(CellText.shown(name))'; columns known here: \(list(known))"))
    }
    return problems.count == before
  }

  /// A text; nil where the cell is missing, which is reported.
  public func text(_ row: Int, _ column: String, into problems: inout [CSVProblem]) -> String? {
    cell(row, column, into: &problems).flatMap { text($0, column, into: &problems) }
  }

  /// The text of a cell of a column; nil where it is missing, which is reported.
  public func text(_ cell: CSVCell, _ column: String, into problems: inout [CSVProblem]) -> String? {
    guard !cell.text.isEmpty else {
      problems.append(problem(at: cell, "\(column) is empty; text belongs here"))
      return nil
    }
    return CSVText.original(cell.text)
  }

  /// A real number within `range`; nil where the cell is missing, no number or outside, all of which is reported.
  public func real(
    _ row: Int, _ column: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity,
    into problems: inout [CSVProblem]
  ) -> Double? {
    cell(row, column, into: &problems).flatMap { real($0, column, in: range, into: &problems) }
  }

  /// The real number of a cell of a column; as the other function.
  public func real(
    _ cell: CSVCell, _ column: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity,
    into problems: inout [CSVProblem]
  ) -> Double? {
    guard !cell.text.isEmpty else {
      problems.append(problem(at: cell, "\(column) is empty; a number belongs here"))
      return nil
    }
    return value(of: cell, column, into: &problems) { text throws(CellFault) in try text.real(in: range) }
  }

  /// A whole number within `range`; nil where the cell is missing, no whole number or outside, all of which is
  /// reported.
  public func whole(
    _ row: Int, _ column: String, in range: ClosedRange<Int> = Int.min...Int.max, into problems: inout [CSVProblem]
  ) -> Int? {
    cell(row, column, into: &problems).flatMap { whole($0, column, in: range, into: &problems) }
  }

  /// The whole number of a cell of a column; as the other function.
  public func whole(
    _ cell: CSVCell, _ column: String, in range: ClosedRange<Int> = Int.min...Int.max,
    into problems: inout [CSVProblem]
  ) -> Int? {
    guard !cell.text.isEmpty else {
      problems.append(problem(at: cell, "\(column) is empty; a whole number belongs here"))
      return nil
    }
    return value(of: cell, column, into: &problems) { text throws(CellFault) in try text.whole(in: range) }
  }

  /// Whether the file has the column, and a value in this row.
  public func hasValue(_ row: Int, _ column: String) -> Bool {
    index(of: column).map { !rows[row][$0].isMissing } ?? false
  }

  /// A problem at a cell, for checks that only the caller can make.
  public func problem(at cell: CSVCell, _ message: Message) -> CSVProblem {
    CSVProblem(file: file, line: cell.line, column: cell.column, message: message)
  }

  /// The table of a schema, where every column is there and no other, and every cell is of its column's type or
  /// missing; else nil, and the reasons are reported.
  public func dataTable(_ schema: TableSchema, into problems: inout [CSVProblem]) throws(TableError) -> DataTable? {
    var table = try DataTable(schema: schema)
    let before = problems.count
    guard checkColumns(required: schema.columns.map(\.name), into: &problems) else { return nil }
    for row in rows.indices {
      let cells = schema.columns.map { typedCell(row, $0, into: &problems) }
      try table.append(cells)
    }
    return problems.count == before ? table : nil
  }

  private func typedCell(_ row: Int, _ column: ColumnDescription, into problems: inout [CSVProblem]) -> Cell {
    guard let cell = cell(row, column.name, into: &problems), !cell.isMissing else { return .missing }
    // A table of one column writes "" for a missing number.
    if column.type != .text, cell.text.isEmpty { return .missing }
    switch column.type {
    case .text: return .text(CSVText.original(cell.text))
    case .whole: return .wholeOrMissing(whole(row, column.name, into: &problems))
    case .real: return .realOrMissing(real(row, column.name, into: &problems))
    }
  }

  private func value<Value>(
    of cell: CSVCell, _ column: String, into problems: inout [CSVProblem],
    _ read: (CellText) throws(CellFault) -> Value
  ) -> Value? {
    do {
      return try read(CellText(cell.text, hasDecimalCommas: dialect.hasDecimalCommas))
    } catch {
      problems.append(problem(at: cell, "\(column) is \(error.message)"))
      return nil
    }
  }

  private func missing(_ column: String) -> CSVProblem {
    CSVProblem(
      file: file, line: 1, column: 1,
      message: "the column '\(column)' is missing; columns found: \(list(columnNames))")
  }

  private func list(_ names: [String]) -> Message {
    let listed = names.prefix(30).map { "'\(CellText.shown($0))'" } + (names.count > 30 ? ["…"] : [])
    return listed.isEmpty ? "none" : Message(verbatim: listed.joined(separator: ", "))
  }
}
