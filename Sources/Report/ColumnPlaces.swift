import Tables

/// Where the columns of a table stand, by their names.
struct ColumnPlaces {
  private let places: [String: Int]

  /// Those of a table that must have some columns. Throws where one of them is missing.
  init(_ schema: TableSchema, required: [String]) throws(TableError) {
    places = Dictionary(schema.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for name in required where places[name] == nil {
      throw TableError(table: schema.name, message: "it has no column '\(name)'")
    }
  }

  /// The cell in a column; missing where there is no such column.
  func cell(_ name: String, of cells: [Cell]) -> Cell { places[name].map { cells[$0] } ?? .missing }

  /// The text in a column; empty where there is none.
  func text(_ name: String, of cells: [Cell]) -> String {
    if case .text(let text) = cell(name, of: cells) { text } else { "" }
  }

  /// The whole number in a column; 0 where there is none.
  func whole(_ name: String, of cells: [Cell]) -> Int {
    if case .whole(let n) = cell(name, of: cells) { n } else { 0 }
  }

  /// The real number in a column; nil where there is none.
  func real(_ name: String, of cells: [Cell]) -> Double? {
    if case .real(let x) = cell(name, of: cells) { x } else { nil }
  }

  /// The estimate whose value and ends stand in three columns; nil where there is no value.
  func estimate(_ name: String, lower: String, upper: String, of cells: [Cell]) -> Estimate? {
    Estimate(real(name, of: cells), lower: real(lower, of: cells), upper: real(upper, of: cells))
  }
}
