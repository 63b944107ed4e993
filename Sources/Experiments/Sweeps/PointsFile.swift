import Tables

/// A `points.csv` that a sweep wrote.
struct PointsFile {
  private let table: CSVTable
  private let isSound: Bool

  init(bytes: [UInt8], path: String) {
    var problems: [CSVProblem] = []
    table = CSVTable.parse(bytes: bytes, file: path, into: &problems)
    isSound = problems.isEmpty
  }

  /// The layout that it and a manifest describe together; nil where they do not fit.
  func layout(_ manifest: SweepManifest) throws -> SweepLayout? {
    let settings = manifest.list("vary").compactMap { ColumnDescription(tree: $0) }
    let hasWalks = table.index(of: "trajectory") != nil
    guard isSound, table.columnNames == ["point"] + settings.map(\.name) + (hasWalks ? ["trajectory", "changed"] : [])
    else { return nil }
    var problems: [CSVProblem] = []
    var cells: [[Cell]] = []
    var walks: [(trajectory: Int, changed: Int?)] = []
    for row in table.rows.indices {
      let texts = table.rows[row]
      cells.append(
        zip(settings, texts.dropFirst()).map { column, cell in
          if cell.isMissing { return .missing }
          switch column.type {
          case .text: return .text(CSVText.original(cell.text))
          case .whole: return .wholeOrMissing(table.whole(cell, column.name, into: &problems))
          case .real: return .realOrMissing(table.real(cell, column.name, into: &problems))
          }
        })
      if hasWalks, let number = table.whole(row, "trajectory", into: &problems) {
        let changed = table.cell(row, "changed", into: &problems)?.text
        walks.append((number, settings.firstIndex { $0.name == changed }))
      }
    }
    guard problems.isEmpty, !hasWalks || walks.count == cells.count else { return nil }
    return SweepLayout(manifest, pointCells: cells, walks: walks)
  }
}
