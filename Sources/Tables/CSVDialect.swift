/// How the cells and numbers of a file turned out to be written.
public struct CSVDialect: Hashable, Sendable {
  /// What stands between two cells of a line.
  public enum Separator: UInt8, Hashable, Sendable, CaseIterable {
    case comma = 0x2C
    /// What spreadsheets of countries with decimal commas write.
    case semicolon = 0x3B
    /// What spreadsheets call Unicode text.
    case tab = 0x09
  }

  /// What stands between two cells of a line.
  public internal(set) var separator = Separator.comma
  /// Whether decimals are written with a comma; never so where commas separate cells.
  public internal(set) var hasDecimalCommas = false
  /// Whether the file is UTF-16, with a byte order mark.
  public internal(set) var isUTF16 = false
  /// Whether lines end with a carriage return alone.
  var hasBareReturns = false
  /// Whether blanks around cells count for nothing, and separators at the end of a line as well.
  var isLenient = false

  init() {}
}

extension CSVScanner {
  /// Chooses the separator that makes the most names of a schema out of the first line; where none makes any, the one
  /// that stands there most often. The comma goes before the others, and the semicolon before the tab.
  mutating func chooseSeparator(_ schema: TableSchema) {
    let names = Set(schema.columns.map(\.name))
    var best = (names: 0, cells: 1, separator: CSVDialect.Separator.comma)
    for separator in CSVDialect.Separator.allCases {
      var trial = self
      trial.isSilent = true
      trial.dialect.separator = separator
      let header = trial.record()
      let known = header.count { names.contains(CSVText.original($0.text)) }
      if (best.names, best.cells) < (known, header.count) { best = (known, header.count, separator) }
    }
    dialect.separator = best.separator
  }
}

extension CSVTable {
  /// Whether more real numbers of a file whose cells are not separated by commas have a decimal comma than a point.
  func hasDecimalCommas(_ schema: TableSchema) -> Bool {
    if dialect.separator == .comma { return false }
    let columns = schema.columns.filter { $0.type == .real }.compactMap { index(of: $0.name) }
    var commas = 0
    var points = 0
    for row in rows {
      for column in columns {
        let text = row[column].text.utf8
        commas += text.contains(UInt8(ascii: ",")) ? 1 : 0
        points += text.contains(UInt8(ascii: ".")) ? 1 : 0
      }
    }
    return commas > 0 && commas >= points
  }
}
