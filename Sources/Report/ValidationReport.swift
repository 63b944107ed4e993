public import Tables

/// Published figures beside the model's, for people.
public struct ValidationReport: Sendable {
  /// One figure.
  private struct Row: Sendable {
    let what: String
    let role: String
    let isHit: Bool
    let published: Double
    let simulated: Estimate?
    let unit: String
  }

  private let rows: [Row]
  private let texts: Texts

  /// A report on a table with the columns of `validation.csv`. Throws where one is missing.
  public init(table: DataTable, texts: Texts = .english) throws(TableError) {
    let places = try ColumnPlaces(
      table.schema,
      required: ["what", "role", "verdict", "published", "simulated", "lower", "upper", "unit"])
    rows = table.rows.map { row in
      Row(
        what: ComparisonReport.printable(places.text("what", of: row)), role: places.text("role", of: row),
        isHit: places.text("verdict", of: row) == "hit", published: places.real("published", of: row) ?? 0,
        simulated: places.estimate("simulated", lower: "lower", upper: "upper", of: row),
        unit: places.text("unit", of: row))
    }
    self.texts = texts
  }

  /// Roles in the order in which they are told.
  private static let roles = ["calibrate", "test"]

  /// Columns that verdict, both values and the interval take, and the fewest that are left for what a figure is.
  private static let figuresWidth = 56
  private static let shortestLabel = 24

  /// A block for each role with a line for each figure, and how many are hit; no line is longer than `width`.
  public func terminalText(width: Int, isBold: Bool) -> String {
    let table = TextTable(
      headings: [
        texts.figureHeading, texts.verdictHeading, texts.publishedHeading, texts.modelHeading, texts.intervalHeading,
        texts.unitHeading,
      ],
      textColumns: [0, 1, 5], byImportance: [0, 1, 3, 2, 4, 5], spare: 1)
    let blocks = Self.roles.compactMap { role -> (title: String, rows: [[String]])? in
      let own = rows.filter { $0.role == role }
      return own.isEmpty
        ? nil : (title(role, own), own.map { cells($0, label: max(Self.shortestLabel, width - Self.figuresWidth)) })
    }
    return table.lines(blocks, width: width, isBold: isBold).map { $0 + "\n" }.joined()
  }

  private func title(_ role: String, _ rows: [Row]) -> String {
    let hits = rows.count { $0.isHit }
    return Texts.fill(
      role == "test" ? texts.testedFigures : texts.fittedFigures,
      ["hits": String(hits), "count": String(rows.count)])
  }

  private func cells(_ row: Row, label: Int) -> [String] {
    let figures = Figures(texts: texts)
    let decimals = min(3, max(Figures.decimals(showing: abs(row.published), from: 10), 0))
    func text(_ x: Double) -> String { figures.text(x, decimals: decimals) }
    var interval = ""
    if let lower = row.simulated?.lower, let upper = row.simulated?.upper {
      interval = Texts.fill(texts.interval, ["lower": text(lower), "upper": text(upper)])
    }
    let what = row.what.count <= label ? row.what : row.what.prefix(label - 1) + "…"
    return [
      what, row.isHit ? texts.hit : texts.missed, text(row.published), row.simulated.map { text($0.value) } ?? "–",
      interval, row.unit,
    ]
  }
}
