public import Tables

/// The levels of one scenario, for people: what a run without a comparison has to show.
public struct LevelsReport: Sendable {
  private let rows: [(label: String, level: Estimate)]
  private let texts: Texts

  /// A report on a table with the columns of `summary.csv`, its outcomes in the order given. Throws where a column is
  /// missing.
  public init(
    table: DataTable, outcomes: [String] = ComparisonReport.shortOutcomes, texts: Texts = .english
  ) throws(TableError) {
    let places = try ColumnPlaces(table.schema, required: ["outcome", "mean", "lower", "upper"])
    rows = outcomes.compactMap { name in
      guard let row = table.rows.first(where: { places.text("outcome", of: $0) == name }),
        let level = places.estimate("mean", lower: "lower", upper: "upper", of: row)
      else { return nil }
      return (texts.labels[name] ?? ComparisonReport.printable(name), level)
    }
    self.texts = texts
  }

  /// A heading and a line for each outcome with its mean and interval; ends with a line break. Empty where the table has
  /// none of the outcomes.
  public var terminalText: String {
    if rows.isEmpty { return "" }
    let lines = [[texts.outcomeHeading, texts.meanHeading, texts.intervalHeading]] + rows.map(cells)
    let widths = (0..<3).map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      func blanks(_ column: Int) -> String { String(repeating: " ", count: widths[column] - line[column].count) }
      var text = "  \(line[0])\(blanks(0))  \(blanks(1))\(line[1])  \(blanks(2))\(line[2])"
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  private func cells(_ row: (label: String, level: Estimate)) -> [String] {
    let figures = Figures(texts: texts)
    let decimals = min(4, Figures.decimals(for: row.level))
    var interval = ""
    if let lower = row.level.lower, let upper = row.level.upper {
      interval = Texts.fill(
        texts.interval,
        ["lower": figures.text(lower, decimals: decimals), "upper": figures.text(upper, decimals: decimals)])
    }
    return [row.label, figures.text(row.level.value, decimals: decimals), interval]
  }
}
