import Parameters

/// Cost against effect, with the line of those that nothing cheaper betters.
extension ReportPage {
  /// A scenario with a price and an effect.
  private struct Point {
    let number: Int
    let section: ComparisonReport.Section
    /// Million euro more than the baseline, over the whole time.
    let cost: Double
    /// Person-years fewer than in the baseline.
    let effect: Estimate
    let price: Estimate?
    var isOnFrontier = false
  }

  private static let size = (width: 360.0, height: 300.0)
  private static let frame = (left: 46.0, right: 350.0, top: 10.0, bottom: 262.0)

  var costs: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    let known = sections.filter { $0.row(of: ComparisonReport.cost)?.difference != nil }
    guard !known.isEmpty else { return missing("These results say nothing about costs.") }
    let worldly = known.filter { changesWorld($0.name) }
    let points = frontier(
      known.filter { !changesWorld($0.name) }.enumerated().compactMap { index, section in
        point(section, number: index + 1)
      })
    let left =
      worldly.isEmpty
      ? Markup.empty
      : missing(
        "Left out, since they change the world as well, which has no price: \(voice.list(worldly.map { Self.cut($0.title, to: 50) }))."
      )
    guard !points.isEmpty else { return left }
    return paragraph(
      "Further to the right costs more, higher up prevents more. Vertical lines are 95 % intervals. The line joins scenarios that no cheaper one betters."
    )
      + .element(
        "div", ["class": "beside"], [pictures(points), table(points)]) + frontierNote(points) + left
      + paragraph(
        "Costs are those of the measures alone: what less crime or detention saves is not set against them.", "note")
  }

  /// Whether a scenario changes the world where the baseline does not.
  func changesWorld(_ name: String) -> Bool {
    let own = data.facts.scenario(name)?.settings["world"]?.compactText ?? "{}"
    let base = data.facts.baseline.flatMap(data.facts.scenario)?.settings["world"]?.compactText ?? "{}"
    return own != base && own != "{}"
  }

  private func point(_ section: ComparisonReport.Section, number: Int) -> Point? {
    guard let cost = section.row(of: ComparisonReport.cost)?.difference?.value,
      let row = section.row(of: ComparisonReport.headline), let difference = row.difference,
      let effect = Estimate(
        0 - difference.value, lower: difference.upper.map { 0 - $0 }, upper: difference.lower.map { 0 - $0 })
    else { return nil }
    return Point(number: number, section: section, cost: cost / 1e6, effect: effect, price: row.costPerUnit)
  }

  /// Marks the points that prevent more than every cheaper one, by their estimates, where the interval excludes zero.
  private func frontier(_ points: [Point]) -> [Point] {
    var marked = points
    for index in points.indices {
      let own = points[index]
      guard own.effect.excludesZero, own.effect.value > 0 else { continue }
      marked[index].isOnFrontier = !points.contains { other in
        let isBetter = other.cost < own.cost || other.effect.value > own.effect.value
        return other.number != own.number && other.cost <= own.cost && other.effect.value >= own.effect.value
          && isBetter
      }
    }
    return marked
  }

  /// The picture, and a second one of the corner where most points lie, where an outlier presses them together.
  private func pictures(_ points: [Point]) -> Markup {
    let (far, high) = (points.map(\.cost).max() ?? 0, points.map(\.effect.value).max() ?? 0)
    let near = points.filter { $0.cost <= 0.4 * far && $0.effect.value <= 0.4 * high }
    guard near.count >= 4, near.count < points.count, 2 * near.count >= points.count, high > 0 else {
      return picture(points, named: Set(points.map(\.number)))
    }
    let others = Set(points.map(\.number)).subtracting(near.map(\.number))
    return .element(
      "div", [:],
      [
        picture(points, named: others), paragraph("The same, with the corner near zero enlarged:", "note"),
        picture(near, named: Set(near.map(\.number)), line: points),
      ])
  }

  private func picture(_ points: [Point], named: Set<Int>, line all: [Point]? = nil) -> Markup {
    let frame = Self.frame
    let across = Axis(points.map(\.cost), marks: 4)
    let up = Axis(points.flatMap { [$0.effect.value, $0.effect.lower, $0.effect.upper].compactMap(\.self) }, marks: 5)
    func x(_ value: Double) -> Double { frame.left + (frame.right - frame.left) * across.share(of: value) }
    func y(_ value: Double) -> Double { frame.bottom - (frame.bottom - frame.top) * up.share(of: value) }
    var shapes: [Markup] = up.ticks.flatMap { tick in
      [
        Drawing.line(frame.left, y(tick), frame.right, y(tick), tick == 0 ? "zero" : "grid"),
        Drawing.text(frame.left - 5, y(tick) + 3.5, voice.number(tick, up.decimals), anchor: "end"),
      ]
    }
    shapes += across.ticks.map { tick in
      Drawing.text(
        x(tick), frame.bottom + 14, voice.number(tick, across.decimals),
        anchor: tick == across.ticks.last ? "end" : "middle")
    }
    shapes.append(
      Drawing.text(
        (frame.left + frame.right) / 2, Self.size.height - 6, voice.text("million euro more than the baseline"),
        anchor: "middle"))
    let frontier = (all ?? points).filter(\.isOnFrontier).filter {
      $0.cost <= across.high && $0.effect.value <= up.high
    }
    let line: [(x: Double, y: Double)] =
      [(0, 0)] + frontier.sorted { $0.cost < $1.cost }.map { ($0.cost, $0.effect.value) }
    if line.count > 1 { shapes.append(Drawing.path(line.map { (x($0.x), y($0.y)) }, "frontier")) }
    for point in points {
      if let lower = point.effect.lower, let upper = point.effect.upper {
        shapes.append(Drawing.line(x(point.cost), y(lower), x(point.cost), y(upper), "whisker"))
      }
    }
    shapes += dots(points.map { ($0, x($0.cost), y($0.effect.value)) }, named: named)
    return Drawing.picture(
      Self.size.width, Self.size.height,
      label: voice.text(
        "Cost and person-years prevented of \(points.count) scenarios; the table beside it has the numbers."), shapes)
  }

  /// Discs, each with its number where that is free of other discs and numbers.
  private func dots(_ points: [(point: Point, x: Double, y: Double)], named: Set<Int>) -> [Markup] {
    // Marks of the axis stand below and to the left.
    var taken = points.map { Taken(x: $0.x, y: $0.y, width: 11, height: 12) }
    var shapes: [Markup] = []
    for (point, x, y) in points {
      shapes.append(Drawing.circle(x, y, 4.5, point.isOnFrontier ? "lower" : "unclear", tip: tip(point)))
      guard named.contains(point.number) else { continue }
      let places = Self.around.map { (x + $0.0, y + $0.1) }
      let free = places.first { room($0, taken) >= 1 } ?? places.max { room($0, taken) < room($1, taken) }
      guard let free else { continue }
      taken.append(Taken(x: free.0, y: free.1, width: 15, height: 15.5))
      // A number that had to go far keeps a line to its disc.
      if max(abs(free.0 - x), abs(free.1 - y)) > 20 { shapes.append(Drawing.line(x, y, free.0, free.1, "grid")) }
      shapes.append(Drawing.text(free.0, free.1 + 3.5, String(point.number), anchor: "middle"))
    }
    return shapes
  }

  /// Where a number may stand beside its disc: to the sides before above and below, near before far.
  private static let around: [(Double, Double)] = {
    let quarter = [(1.0, 0.0), (0.92, 0.38), (0.71, 0.71), (0.38, 0.92), (0.0, 1.0)]
    let ways = quarter.flatMap { [($0.0, $0.1), (0 - $0.0, $0.1), ($0.0, 0 - $0.1), (0 - $0.0, 0 - $0.1)] }
    return [11.0, 18, 25, 33, 42, 52].flatMap { far in ways.map { (far * $0.0, far * $0.1) } }
  }()

  /// A disc or a number, with how far the middle of another number must be from its own to the side, or above or below.
  private struct Taken {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  /// How far a number would be from all discs and numbers, in units of what is needed, and at most 1.2; none outside the frame.
  private func room(_ place: (Double, Double), _ taken: [Taken]) -> Double {
    let frame = Self.frame
    guard place.0 > frame.left + 6, place.0 < frame.right - 2, place.1 > frame.top + 4, place.1 < frame.bottom - 5
    else {
      return -1
    }
    return taken.reduce(1.2) {
      min($0, max(abs($1.x - place.0) / $1.width, abs($1.y - place.1) / $1.height))
    }
  }

  private func tip(_ point: Point) -> String {
    let (name, effect) = (Self.cut(point.section.title, to: 60), voice.inFull(point.effect))
    return voice.text("\(name): \(comparison.money(point.cost * 1e6)) euro, \(effect) person-years prevented")
  }

  private func table(_ points: [Point]) -> Markup {
    let heads: [Message] = ["No.", "Scenario", "Million euro", "Person-years prevented", "Euro for each"]
    let rows = points.map { point in
      let price = point.price.flatMap { price in
        price.lower.flatMap { lower in price.upper.map { (price.value, lower, $0) } }
      }
      let shown = price.map { value, lower, upper in
        Markup.element("b", [:], Markup(comparison.money(value))) + Markup(" ")
          + .element(
            "small", [:],
            Markup(
              Texts.fill(voice.texts.interval, ["lower": comparison.money(lower), "upper": comparison.money(upper)])))
      }
      let (value, interval) = voice.value(point.effect, isSigned: false)
      return Markup.element(
        "tr", ["class": point.isOnFrontier ? "frontier-row" : nil],
        [
          .element("td", ["class": "lead-cell"], Markup(String(point.number))),
          .element("th", ["scope": "row", "data-n": String(point.number)], title(point.section.title)),
          .element("td", ["class": "figure"], Markup(voice.number(point.cost, point.cost < 10 ? 1 : 0))),
          .element(
            "td", ["class": "figure"],
            [.element("b", [:], Markup(value)), Markup(" "), .element("small", [:], Markup(interval))]),
          .element("td", ["class": "figure"], shown ?? voice("not to be said")),
        ])
    }
    return .element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": voice.text("Costs and effects")],
      .element(
        "table", ["class": "plain.stack.sortable", "style": headings(heads)],
        [
          .element("caption", [:], voice("Costs and effects over the whole time; bold rows are on the line")),
          .element(
            "thead", [:],
            .element(
              "tr", [:],
              heads.enumerated().map { .element("th", ["scope": "col", "class": $0 < 2 ? nil : "figure"], voice($1)) })),
          .element("tbody", [:], rows),
        ]))
  }

  private func frontierNote(_ points: [Point]) -> Markup {
    let on = points.filter(\.isOnFrontier).sorted { $0.cost < $1.cost }
    guard !on.isEmpty else {
      return paragraph("No scenario with a price clearly prevents involvement, so there is no line.", "note")
    }
    return paragraph(
      "On the line, from cheap to dear: \(voice.list(on.map { Self.cut($0.section.title, to: 50) })). The line follows estimates. Where intervals overlap, neighbours may change places.",
      "note")
  }
}
