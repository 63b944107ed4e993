import Parameters
import Tables

/// Reads the points of a sweep from a CSV file: a column for each setting, named by its path, and a row for each point.
struct PointList {
  let files: FileSystem
  let log: ScenarioLog
  /// More points than this are refused.
  var most = SweepPoints.most

  /// The header and the rows; nil, and reported, where the file cannot be read. An empty cell leaves a setting as it is.
  func read(_ path: String, namedAt position: SourcePosition) -> (columns: [Member], points: [SweepPoint])? {
    let bytes: [UInt8]
    log.opens(path)
    do throws(FileError) {
      bytes = try files.read(path)
    } catch {
      log.report(error, at: position, remedy: nil)
      return nil
    }
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: bytes, file: path, into: &problems)
    for problem in problems {
      log.problems.report(
        problem.message, at: SourcePosition(file: path, line: problem.line, column: problem.column))
    }
    guard problems.isEmpty else { return nil }
    func place(_ cell: CSVCell) -> SourcePosition { SourcePosition(file: path, line: cell.line, column: cell.column) }
    // Numbers by which other programs tell points apart are no settings.
    let columns = zip(table.columnNames, table.header).enumerated().filter { $0.element.0 != "point" }
    guard !columns.isEmpty, !table.rows.isEmpty else {
      log.problems.report(
        table.rows.isEmpty ? "the list has no points" : "the list has no columns with settings",
        at: SourcePosition(file: path, line: 1, column: 1),
        remedy: "the first line names settings by their paths, each line below holds a point")
      return nil
    }
    guard table.rows.count <= most else {
      log.problems.report(
        "the list has \(grouped: table.rows.count) points, more than \(grouped: most)",
        at: SourcePosition(file: path, line: 1, column: 1))
      return nil
    }
    let points = table.rows.map { row in
      SweepPoint(
        values: columns.map { index, _ in
          let cell = row[index]
          return cell.isMissing ? nil : Node.commandLineValue(CSVText.original(cell.text), position: place(cell))
        })
    }
    let members = columns.map { Member(key: $0.element.0, keyPosition: place($0.element.1), node: .null()) }
    return (members, points)
  }
}
