public import Tables

/// The headline outcome at the points of a sweep, for people.
public struct PointsReport: Sendable {
  /// A point with what is known there.
  private struct Point: Sendable {
    let scenario: String
    let number: String
    let settings: [String]
    let level: Estimate
  }

  private let points: [Point]
  private let settings: [String]
  private let hasScenarios: Bool
  private let texts: Texts

  /// More points than this are not listed; then the best and the worst are.
  static let mostListed = 24
  private static let mostAtEnds = 10

  /// A report on the rows of one outcome in the `summary.csv` of a sweep, lower values first. Throws where a column is
  /// missing.
  public init(
    rows: [[Cell]], schema: TableSchema, settings: [String], texts: Texts = .english
  ) throws(TableError) {
    let places = try ColumnPlaces(schema, required: ["scenario", "point", "mean", "lower", "upper"] + settings)
    self.settings = settings
    self.texts = texts
    let figures = Figures(texts: texts)
    func text(_ cell: Cell?) -> String {
      switch cell {
      case .text(let text): ComparisonReport.printable(text)
      case .whole(let number): figures.text(Double(number), decimals: 0)
      case .real(let number): NumberText.plain(number).replacing(".", with: texts.decimalMark)
      case .missing, nil: "–"
      }
    }
    let found = rows.compactMap { row -> Point? in
      guard let level = places.estimate("mean", lower: "lower", upper: "upper", of: row) else { return nil }
      return Point(
        scenario: text(places.cell("scenario", of: row)), number: text(places.cell("point", of: row)),
        settings: settings.map { text(places.cell($0, of: row)) }, level: level)
    }
    hasScenarios = Set(found.map(\.scenario)).count > 1
    points = found.enumerated().sorted { ($0.element.level.value, $0.offset) < ($1.element.level.value, $1.offset) }
      .map(\.element)
  }

  /// A heading and a line for each point, at most ``mostListed``; no line is longer than `width`.
  public func terminalText(width: Int, isBold: Bool) -> String {
    let names = settings.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
    let fixed =
      [texts.pointHeading, texts.meanHeading, texts.intervalHeading] + (hasScenarios ? [texts.scenarioHeading] : [])
    let table = TextTable(
      headings: fixed + names, textColumns: hasScenarios ? [3] : [],
      byImportance: Array(0..<(fixed.count + names.count)),
      spare: 0)
    let shown = points.count <= Self.mostListed
    let blocks: [(title: String, rows: [[String]])] =
      shown
      ? [(texts.allPoints, points.map(row))]
      : [
        (
          Texts.fill(texts.lowestPoints, ["count": Figures(texts: texts).text(Double(points.count), decimals: 0)]),
          points.prefix(Self.mostAtEnds).map(row)
        ),
        (texts.highestPoints, points.suffix(Self.mostAtEnds).map(row)),
      ]
    return table.lines(blocks, width: width, isBold: isBold).map { $0 + "\n" }.joined()
  }

  private func row(_ point: Point) -> [String] {
    let figures = Figures(texts: texts)
    let decimals = min(4, Figures.decimals(for: point.level))
    var interval = ""
    if let lower = point.level.lower, let upper = point.level.upper {
      interval = Texts.fill(
        texts.interval,
        ["lower": figures.text(lower, decimals: decimals), "upper": figures.text(upper, decimals: decimals)])
    }
    return [point.number, figures.text(point.level.value, decimals: decimals), interval]
      + (hasScenarios ? [point.scenario] : []) + point.settings
  }
}
