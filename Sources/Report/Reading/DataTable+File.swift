import Tables

extension DataTable {
  /// The table of a file, whatever columns it has: known ones by their type, all others numbers where all their cells are, else
  /// text. Reports cells that hold no number where one belongs.
  init(_ file: CSVTable, name: String, into problems: inout [CSVProblem]) throws(TableError) {
    let types = file.columnNames.enumerated().map { Self.type(of: $1, at: $0, file) }
    try self.init(
      schema: TableSchema(
        name: name, title: name,
        columns: zip(file.columnNames, types).map { ColumnDescription(name: $0, summary: "", type: $1) }))
    for row in file.rows {
      var cells: [Cell] = []
      for (index, cell) in row.enumerated() {
        let name = file.columnNames[index]
        if cell.text.isEmpty {
          cells.append(.missing)
          continue
        }
        switch types[index] {
        case .text: cells.append(.text(CSVText.original(cell.text)))
        case .whole: cells.append(.wholeOrMissing(file.whole(cell, name, into: &problems)))
        case .real: cells.append(.realOrMissing(file.real(cell, name, into: &problems)))
        }
      }
      try append(cells)
    }
  }

  private static func type(of name: String, at index: Int, _ file: CSVTable) -> ColumnType {
    if texts.contains(name) { return .text }
    if wholes.contains(name) { return .whole }
    if name.contains(".") {
      // A setting that a sweep varies.
      var problems: [CSVProblem] = []
      for row in file.rows where !row[index].text.isEmpty { _ = file.real(row[index], name, into: &problems) }
      return problems.isEmpty ? .real : .text
    }
    return .real
  }

  private static let texts: Set = [
    "scenario", "assumptions", "outcome", "unit", "better", "parts", "method", "grouping", "group", "intervention",
    "kind", "neighbourhood", "municipality", "from", "to", "compared_with",
  ]
  private static let wholes: Set = ["n_pairs", "n", "period", "week", "point", "compared_with_point"]
}

/// A table with its columns by name.
struct NamedTable: Sendable {
  let rows: [[Cell]]
  private let places: ColumnPlaces
  private let names: Set<String>

  init(_ table: DataTable) throws(TableError) {
    rows = table.rows
    places = try ColumnPlaces(table.schema, required: [])
    names = Set(table.schema.columns.map(\.name))
  }

  func has(_ column: String) -> Bool { names.contains(column) }
  func text(_ column: String, _ row: [Cell]) -> String { places.text(column, of: row) }
  func real(_ column: String, _ row: [Cell]) -> Double? { places.real(column, of: row) }
  func whole(_ column: String, _ row: [Cell]) -> Int { places.whole(column, of: row) }
  func cell(_ column: String, _ row: [Cell]) -> Cell { places.cell(column, of: row) }
  func estimate(_ value: String, _ lower: String, _ upper: String, _ row: [Cell]) -> Estimate? {
    places.estimate(value, lower: lower, upper: upper, of: row)
  }
}
