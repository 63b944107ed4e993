import Parameters
import Tables

/// The headline over the settings of a sweep: a table of cells for two settings of a grid, marks over one setting else.
extension ReportPage {
  /// A point of the design in one scenario.
  struct SweepPoint {
    let scenario: String
    /// The values of the varied settings, in their order.
    let values: [Cell]
    let estimate: Estimate
  }

  private static let mostPairs = 6
  private static let mostPoints = 400
  private static let mostValues = 15

  var sweep: Markup {
    guard data.facts.sweep != nil else { return .empty }
    let (points, isDifference) = sweepPoints
    guard !points.isEmpty else {
      return missing("These results hold no person-years involved at the points of the sweep.")
    }
    let what: Message =
      isDifference
      ? "Person-years involved, difference with what each point is compared with; 95 % intervals below the numbers."
      : "Person-years involved; 95 % intervals below the numbers."
    let scenarios = points.map(\.scenario).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let blocks = scenarios.prefix(4).map { scenario -> Markup in
      let own = points.filter { $0.scenario == scenario }
      let heading = scenarios.count > 1 ? Markup.element("h3", [:], title(title(of: scenario))) : .empty
      return heading + figures(own, isDifference: isDifference)
    }
    return paragraph(what) + (isDifference ? sweepKey : .empty) + blocks.joined()
      + (scenarios.count > 4 ? missing("There is room for 4 scenarios; comparison.csv has all.") : .empty)
  }

  /// All points with the headline: differences where there are any, else levels.
  private var sweepPoints: (points: [SweepPoint], isDifference: Bool) {
    func points(_ table: NamedTable, _ value: String, _ lower: String, _ upper: String) -> [SweepPoint] {
      table.rows.compactMap { row in
        guard table.text("outcome", row) == ComparisonReport.headline, table.whole("point", row) > 0,
          let estimate = table.estimate(value, lower, upper, row)
        else { return nil }
        return SweepPoint(
          scenario: table.text("scenario", row), values: data.facts.varied.map { table.cell($0, row) },
          estimate: estimate)
      }
    }
    let differences = data.points.map { points($0, "difference", "difference_lower", "difference_upper") } ?? []
    if !differences.isEmpty { return (differences, true) }
    return (data.summary.map { points($0, "mean", "lower", "upper") } ?? [], false)
  }

  /// The values of the point that all others are compared with, where it is one of the design.
  private var referencePoint: [Cell]? {
    guard let table = data.points, let summary = data.summary else { return nil }
    let numbers = Set(table.rows.map { table.whole("compared_with_point", $0) })
    guard numbers.count == 1, let number = numbers.first, number > 0 else { return nil }
    return summary.rows.first { summary.whole("point", $0) == number }.map { row in
      data.facts.varied.map { summary.cell($0, row) }
    }
  }

  /// What the sweep shows, in three sentences: how many points differ, which is lowest, and what the intervals are about.
  var sweepAnswers: [Message] {
    let (points, isDifference) = sweepPoints
    guard let lowest = points.min(by: { $0.estimate.value < $1.estimate.value }) else {
      return ["These results hold no person-years involved at the points of the sweep."]
    }
    let place = zip(data.facts.varied, lowest.values).map { name, value in
      "\(Self.cut(ComparisonReport.printable(name.split(separator: ".").last.map(String.init) ?? name), to: 40)) \(shown(value))"
    }
    let settings = voice.list(place)
    let size = voice.inFull(lowest.estimate)
    guard lowest.estimate.lower != nil else {
      return [
        "The least person-years involved are at \(settings): \(size).",
        "There is one run of each point, which says nothing about certainty.",
      ]
    }
    let rivals = points.count { ($0.estimate.lower ?? 0) <= (lowest.estimate.upper ?? 0) } - 1
    let (down, up) = (
      points.count { $0.estimate.excludesZero && $0.estimate.value < 0 },
      points.count { $0.estimate.excludesZero && $0.estimate.value > 0 }
    )
    let first: Message =
      isDifference
      ? "Of \(points.count) points \(down) are clearly lower than what they are compared with, and \(up) clearly higher."
      : "There are \(points.count) points."
    let second: Message =
      rivals == 0
      ? "The least person-years involved are at \(settings): \(size)."
      : "The lowest estimate is at \(settings): \(size); the intervals of \(rivals) other points overlap with it."
    return [
      first, second, "The intervals are about chance in the simulation, and not about what is unknown of the world.",
    ]
  }

  private func figures(_ points: [SweepPoint], isDifference: Bool) -> Markup {
    let settings = data.facts.varied.indices.filter { index in Set(points.map { $0.values[index] }).count > 1 }
    var pairs: [(Int, Int)] = []
    for (place, first) in settings.enumerated() {
      for second in settings.dropFirst(place + 1) where isGrid(points, first, second) { pairs.append((first, second)) }
    }
    var markup = Markup.empty
    for (first, second) in pairs.prefix(Self.mostPairs) {
      markup += cells(points, first, second, isDifference: isDifference)
    }
    if pairs.count > Self.mostPairs {
      markup += missing(
        "There is room for \(Self.mostPairs) of \(pairs.count) pairs of settings; comparison.csv has all.")
    }
    if pairs.isEmpty {
      let numeric = settings.filter { index in points.allSatisfy { Self.number($0.values[index]) != nil } }
      guard !numeric.isEmpty else { return markup + missing("No setting of this sweep can be drawn on a line.") }
      markup += .element(
        "div", ["class": "panels.wide"], numeric.prefix(12).map { curve(points, $0, isDifference: isDifference) })
      if points.count > Self.mostPoints {
        markup += missing("There is room for \(Self.mostPoints) of \(points.count) points; the tables have all.")
      }
    }
    return markup
  }

  // MARK: Two settings

  private func distinct(_ points: [SweepPoint], _ index: Int) -> [Cell] {
    let values = Array(Set(points.map { $0.values[index] }))
    return values.sorted { first, second in
      switch (Self.number(first), Self.number(second)) {
      case (let a?, let b?): a < b
      case (nil, _?): true
      case (_?, nil): false
      case (nil, nil): shown(first) < shown(second)
      }
    }
  }

  private func isGrid(_ points: [SweepPoint], _ first: Int, _ second: Int) -> Bool {
    let (rows, columns) = (distinct(points, second).count, distinct(points, first).count)
    guard rows <= Self.mostValues, columns <= Self.mostValues else { return false }
    return 5 * Set(points.map { [$0.values[first], $0.values[second]] }).count >= 3 * rows * columns
  }

  private func cells(_ points: [SweepPoint], _ first: Int, _ second: Int, isDifference: Bool) -> Markup {
    let all =
      points
      + (isDifference
        ? referencePoint.map { [SweepPoint(scenario: "", values: $0, estimate: points[0].estimate)] } ?? [] : [])
    let (across, down) = (distinct(all, first), distinct(all, second))
    let groups = Dictionary(grouping: points) { [$0.values[first], $0.values[second]] }
    let largest = points.map { abs($0.estimate.value) }.max() ?? 0
    let reference = isDifference ? referencePoint.map { [$0[first], $0[second]] } : nil
    let head = Markup.element(
      "tr", [:],
      [.element("th", ["scope": "col"], Markup(name(second)))]
        + across.map { .element("th", ["scope": "col"], Markup(shown($0))) })
    let rows = down.map { value in
      Markup.element(
        "tr", [:],
        [.element("th", ["scope": "row"], Markup(shown(value)))]
          + across.map { other in
            [other, value] == reference
              ? .element("td", ["class": "cell.still"], voice("reference"))
              : cell(groups[[other, value]] ?? [], largest, isDifference: isDifference)
          })
    }
    let hasMore = groups.values.contains { $0.count > 1 }
    return .element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "\(name(first)), \(name(second))"],
      .element(
        "table", ["class": "heat"],
        [
          .element("caption", [:], voice("Across: \(name(first)). Down: \(name(second)).")),
          .element("thead", [:], head), .element("tbody", [:], rows),
        ]))
      + (hasMore
        ? paragraph(
          "A cell holds several points, since other settings vary too: their mean, and the widest ends of their intervals.",
          "note")
        : .empty)
  }

  private func cell(_ points: [SweepPoint], _ largest: Double, isDifference: Bool) -> Markup {
    guard !points.isEmpty else { return .element("td", [:], voice("not run")) }
    let lowers = points.compactMap(\.estimate.lower)
    let uppers = points.compactMap(\.estimate.upper)
    let mean = points.map(\.estimate.value).reduce(0, +) / Double(points.count)
    let isWhole = lowers.count == points.count
    guard
      let estimate = Estimate(mean, lower: isWhole ? lowers.min() : nil, upper: isWhole ? uppers.max() : nil)
    else { return .element("td", [:]) }
    var kind = "still"
    if isDifference, estimate.excludesZero {
      kind = (mean < 0 ? "down" : "up") + (abs(mean) >= largest / 2 ? "2" : "1")
    }
    let (value, interval) = voice.value(estimate, isSigned: isDifference)
    return .element(
      "td", ["class": "cell.\(kind)"],
      [.element("b", [:], Markup(value)), .element("small", [:], Markup(interval))])
  }

  private var sweepKey: Markup {
    let items: [(String, Message)] = [
      ("down2", "clearly lower, by half of the largest change or more"), ("down1", "clearly lower"),
      ("still", "not to be told from zero"), ("up1", "clearly higher"),
      ("up2", "clearly higher, by half of the largest change or more"),
    ]
    return .element(
      "ul", ["class": "key"],
      items.map { kind, text in
        .element("li", [:], [.element("span", ["class": "cell.swatch.\(kind)"]), voice(text)])
      })
  }

  // MARK: One setting

  private func curve(_ points: [SweepPoint], _ index: Int, isDifference: Bool) -> Markup {
    let marks = points.prefix(Self.mostPoints).compactMap { point in
      Self.number(point.values[index]).map { ($0, point.estimate) }
    }.sorted { $0.0 < $1.0 }
    let across = Axis(marks.map(\.0), zero: false, marks: 4)
    let up = Axis(
      marks.flatMap { [$0.1.value, $0.1.lower, $0.1.upper].compactMap(\.self) }, zero: isDifference, marks: 4)
    func x(_ value: Double) -> Double { 52 + 256 * across.share(of: value) }
    func y(_ value: Double) -> Double { 166 - 152 * up.share(of: value) }
    var shapes: [Markup] = up.ticks.flatMap { tick in
      [
        Drawing.line(46, y(tick), 314, y(tick), tick == 0 && isDifference ? "zero" : "grid"),
        Drawing.text(42, y(tick) + 3.5, voice.number(tick, up.decimals), anchor: "end"),
      ]
    }
    shapes += across.ticks.map { Drawing.text(x($0), 179, voice.number($0, across.decimals), anchor: "middle") }
    if Set(marks.map(\.0)).count == marks.count, marks.count < 60 {
      shapes.append(Drawing.path(marks.map { (x($0.0), y($0.1.value)) }, "line.own"))
    }
    for (value, estimate) in marks {
      if let lower = estimate.lower, let upper = estimate.upper {
        shapes.append(Drawing.line(x(value), y(lower), x(value), y(upper), "whisker"))
      }
      shapes.append(
        Drawing.circle(x(value), y(estimate.value), marks.count > 60 ? 2 : 3.5, "dot", tip: voice.inFull(estimate)))
    }
    let label = voice.text("Person-years involved over \(name(index)), \(marks.count) points.")
    return .element(
      "figure", ["class": "panel"],
      [.element("figcaption", [:], Markup(name(index))), Drawing.picture(320, 190, label: label, shapes)])
  }

  // MARK: Words

  private func name(_ index: Int) -> String { Self.cut(ComparisonReport.printable(data.facts.varied[index])) }

  private func shown(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): Self.cut(ComparisonReport.printable(text), to: 30)
    case .whole(let number): voice.whole(number)
    case .real(let number): voice.number(number, min(4, Figures.decimals(for: number)))
    case .missing: voice.text("as it is")
    }
  }

  private static func number(_ cell: Cell) -> Double? {
    switch cell {
    case .whole(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }
}

extension Figures {
  /// The fewest decimals that tell a setting to four digits.
  static func decimals(for setting: Double) -> Int {
    (0..<6).first { places in
      let text = NumberText.fixed(setting, digits: places)
      return abs((Double(text) ?? setting) - setting) <= abs(setting) * 5e-5
    } ?? 6
  }
}
