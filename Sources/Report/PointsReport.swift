public import Tables

/// The headline outcome at the points of a sweep, for people: differences where points are compared with something, else
/// levels.
public struct PointsReport: Sendable {
  /// A point with what is known there.
  private struct Point: Sendable {
    let scenario: String
    let number: String
    let settings: [String]
    /// The difference, or the level where there is none.
    let value: Estimate
    /// The level beside a difference.
    let mean: Double?
  }

  private let points: [Point]
  private let settings: [String]
  private let hasScenarios: Bool
  /// What differences are with; nil where there are none.
  private let reference: String?
  private let texts: Texts

  /// More points than this are not listed; then those at both ends are.
  static let mostListed = 24
  private static let mostAtEnds = 10
  /// Digits of a setting.
  private static let digits = 4

  /// A report on the rows of one outcome in `comparison.csv` of a sweep, or in `summary.csv` where the sweep compares nothing;
  /// lower values first.
  /// - Parameters:
  ///   - rows: rows of either table.
  ///   - schema: the columns of that table.
  ///   - settings: the columns of varied settings.
  ///   - titles: titles of scenarios by name.
  ///   - texts: of the language in which it is said.
  /// - Throws: `TableError` where a column is missing.
  public init(
    rows: [[Cell]], schema: TableSchema, settings: [String], titles: [String: String] = [:], texts: Texts = .english
  ) throws(TableError) {
    let isCompared = schema.columns.contains { $0.name == "difference" }
    let value = isCompared ? ["difference", "difference_lower", "difference_upper"] : ["mean", "lower", "upper"]
    let others = isCompared ? ["scenario_mean", "compared_with", "compared_with_point"] : []
    let places = try ColumnPlaces(schema, required: ["scenario", "point"] + value + others + settings)
    func title(_ name: String) -> String {
      ComparisonReport.printable(titles[name].flatMap { $0.isEmpty ? nil : $0 } ?? name)
    }
    points = rows.compactMap { row -> Point? in
      guard let estimate = places.estimate(value[0], lower: value[1], upper: value[2], of: row) else { return nil }
      return Point(
        scenario: title(places.text("scenario", of: row)), number: String(places.whole("point", of: row)),
        settings: settings.map { Self.text(places.cell($0, of: row), texts) }, value: estimate,
        mean: places.real("scenario_mean", of: row))
    }.enumerated().sorted { ($0.element.value.value, $0.offset) < ($1.element.value.value, $1.offset) }.map(\.element)
    hasScenarios = Set(points.map(\.scenario)).count > 1
    reference =
      isCompared
      ? Self.reference(Set(rows.map { places.whole("compared_with_point", of: $0) }), places, rows.first, title, texts)
      : nil
    self.settings = settings
    self.texts = texts
  }

  /// What all points are compared with, where it is one point; else the same point of a scenario.
  private static func reference(
    _ points: Set<Int>, _ places: ColumnPlaces, _ row: [Cell]?, _ title: (String) -> String, _ texts: Texts
  ) -> String? {
    guard let row else { return nil }
    let name = title(places.text("compared_with", of: row))
    if points == [0] { return name }
    return points.count == 1
      ? Texts.fill(texts.onePoint, ["title": name, "number": points.map { String($0) }.joined()])
      : Texts.fill(texts.samePoint, ["title": name])
  }

  private static func text(_ cell: Cell, _ texts: Texts) -> String {
    let figures = Figures(texts: texts)
    switch cell {
    case .text(let text): return ComparisonReport.printable(text)
    case .whole(let number): return figures.text(Double(number), decimals: 0)
    case .real(let number):
      let places = min(6, Figures.decimals(showing: abs(number), from: 1) + digits - 1)
      let rounded = NumberText.plain(Double(NumberText.fixed(number, digits: places)) ?? number)
      return rounded.replacing(".", with: texts.decimalMark)
    case .missing: return "–"
    }
  }

  /// A heading and a line for each point, at most 24; no line is longer than `width`.
  public func terminalText(width: Int, isBold: Bool) -> String {
    if points.isEmpty { return "" }
    let names = settings.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
    let isCompared = reference != nil
    let fixed =
      [texts.pointHeading, isCompared ? texts.differenceHeading : texts.meanHeading, texts.intervalHeading]
      + (hasScenarios ? [texts.scenarioHeading] : []) + (isCompared ? [texts.meanHeading] : [])
    let table = TextTable(
      headings: fixed + names, textColumns: hasScenarios ? [3] : [],
      byImportance: Array(0..<(fixed.count + names.count)), spare: 0)
    return table.lines(blocks, width: width, isBold: isBold).map { $0 + "\n" }.joined()
  }

  private var blocks: [(title: String, rows: [[String]])] {
    let title = reference.map { Texts.fill(texts.differencesWith, ["reference": $0]) } ?? texts.levelsAtPoints
    if points.count <= Self.mostListed { return [(title, points.map(row))] }
    let count = Figures(texts: texts).text(Double(points.count), decimals: 0)
    return [
      (title, []), (Texts.fill(texts.lowestPoints, ["count": count]), points.prefix(Self.mostAtEnds).map(row)),
      (texts.highestPoints, points.suffix(Self.mostAtEnds).map(row)),
    ]
  }

  private func row(_ point: Point) -> [String] {
    let figures = Figures(texts: texts)
    let decimals = min(4, Figures.decimals(for: point.value))
    let isSigned = reference != nil
    func text(_ x: Double) -> String { figures.text(x, decimals: decimals, isSigned: isSigned) }
    var interval = ""
    if let lower = point.value.lower, let upper = point.value.upper {
      interval = Texts.fill(texts.interval, ["lower": text(lower), "upper": text(upper)])
    }
    let mean = isSigned ? [point.mean.map { figures.text($0, decimals: 0) } ?? ""] : []
    return [point.number, text(point.value.value), interval] + (hasScenarios ? [point.scenario] : []) + mean
      + point.settings
  }
}
