/// One value of a table.
public enum Cell: Hashable, Sendable {
  case text(String)
  case whole(Int)
  /// A real number; one that is not finite is written as missing.
  case real(Double)
  case missing

  /// A real number, or missing where there is none.
  public static func realOrMissing(_ x: Double?) -> Cell {
    x.map { .real($0) } ?? .missing
  }

  /// A whole number, or missing where there is none.
  public static func wholeOrMissing(_ n: Int?) -> Cell {
    n.map { .whole($0) } ?? .missing
  }
}

/// What the cells of a column hold, besides missing values.
public enum ColumnType: String, Hashable, Sendable {
  case text, whole, real
}

/// A column: its name in the header line, and what its cells mean.
public struct ColumnDescription: Hashable, Sendable {
  /// As it stands in the header line.
  public var name: String
  /// The unit of the values, such as `share` or `euro per week`; empty for text.
  public var unit: String
  /// What the column holds, in a sentence.
  public var summary: String
  /// What its cells hold.
  public var type: ColumnType

  /// A column; nothing is checked here.
  public init(name: String, unit: String = "", summary: String, type: ColumnType) {
    self.name = name
    self.unit = unit
    self.summary = summary
    self.type = type
  }
}

/// Columns of a table whose values occur together in a row of another table.
public struct ForeignKey: Hashable, Sendable {
  /// Columns of the table that has the key.
  public var columns: [String]
  /// The name of the other table.
  public var table: String
  /// As many columns of the other table.
  public var references: [String]

  /// A key from columns to the columns of another table; without further names, to those of the same names.
  public init(_ columns: [String], of table: String, references: [String]? = nil) {
    self.columns = columns
    self.table = table
    self.references = references ?? columns
  }
}

/// The columns of a table, in order.
public struct TableSchema: Hashable, Sendable {
  /// The name of the table, which is that of its file without `.csv`.
  public var name: String
  /// What one row is, in a sentence.
  public var title: String
  /// What else a reader should know of it, in a few sentences; may be empty.
  public var about: String
  /// Left to right.
  public var columns: [ColumnDescription]
  /// The columns that no two rows have in common; empty where no columns are known to be such.
  public var primaryKey: [String]
  /// How rows are found in other tables.
  public var foreignKeys: [ForeignKey]

  /// A schema; ``check()`` says whether it is sound.
  public init(
    name: String, title: String, about: String = "", columns: [ColumnDescription], primaryKey: [String] = [],
    foreignKeys: [ForeignKey] = []
  ) {
    self.name = name
    self.title = title
    self.about = about
    self.columns = columns
    self.primaryKey = primaryKey
    self.foreignKeys = foreignKeys
  }

  /// Checks that there is a column, that each has a name of its own, and that keys name columns. Throws what is wrong.
  public func check() throws(TableError) {
    if columns.isEmpty { throw TableError(table: name, message: "it has no columns") }
    var seen: Set<String> = []
    for (i, column) in columns.enumerated() {
      if column.name.isEmpty { throw TableError(table: name, message: "column \(i + 1) has no name") }
      if !seen.insert(column.name).inserted {
        throw TableError(table: name, message: "two columns are called '\(column.name)'")
      }
    }
    for column in primaryKey + foreignKeys.flatMap(\.columns) where !seen.contains(column) {
      throw TableError(table: name, message: "a key names the column '\(column)', which it does not have")
    }
    for key in foreignKeys where key.columns.count != key.references.count {
      throw TableError(table: name, message: "a key to '\(key.table)' has more columns on one side than on the other")
    }
  }

  /// Checks that a row has as many cells as there are columns, each of its column's type or missing, and that no text
  /// holds the character NUL, which no CSV reader takes. Throws the first fault.
  ///
  /// Complexity: O(cells + bytes of text).
  public func check(_ row: [Cell]) throws(TableError) {
    if row.count != columns.count {
      let cells = row.count == 1 ? "1 cell" : "\(row.count) cells"
      throw TableError(table: name, message: "a row has \(cells), the table \(columns.count) columns")
    }
    for (cell, column) in zip(row, columns) {
      switch (cell, column.type) {
      case (.missing, _), (.whole, .whole), (.real, .real): break
      case (.text(let text), .text):
        if text.utf8.contains(0) {
          throw TableError(table: name, message: "column '\(column.name)' was given text with a NUL in it")
        }
      default:
        throw TableError(
          table: name, message: "column '\(column.name)' holds \(column.type.noun) and was given \(cell.described)")
      }
    }
  }
}

extension TableSchema {
  /// The schema with one more column, which in keys accompanies the column that it follows.
  func inserting(_ column: ColumnDescription, after name: String) -> TableSchema {
    func extended(_ names: [String]) -> [String] { names.flatMap { $0 == name ? [$0, column.name] : [$0] } }
    var schema = self
    schema.columns = columns.flatMap { $0.name == name ? [$0, column] : [$0] }
    schema.primaryKey = extended(primaryKey)
    schema.foreignKeys = foreignKeys.map {
      ForeignKey(extended($0.columns), of: $0.table, references: extended($0.references))
    }
    return schema
  }
}

extension ColumnType {
  var noun: String {
    switch self {
    case .text: "text"
    case .whole: "whole numbers"
    case .real: "real numbers"
    }
  }
}

extension Cell {
  fileprivate var described: String {
    switch self {
    case .text(let text): "the text '\(text)'"
    case .whole(let n): "the whole number \(n)"
    case .real(let x): "the real number \(NumberText.real(x))"
    case .missing: "nothing"
    }
  }
}

/// A table or a row that does not fit its schema: an error of the program, not of its user.
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the table's schema.
  public var table: String
  /// What was found, and what belongs there.
  public var message: String

  /// An error about the table of that name.
  public init(table: String, message: String) {
    self.table = table
    self.message = message
  }

  /// Such as `table 'runs': a row has 3 cells, the table 4 columns`.
  public var description: String { "table '\(table)': \(message)" }
}
