import Parameters
import Tables

/// The course of one outcome in every scenario, drawn on common scales.
struct YearLines: Sendable {
  /// One scenario.
  struct Line: Sendable {
    var weeks: [Int] = []
    var estimates: [Estimate] = []
  }

  static let size = (width: 320.0, height: 196.0)
  static let frame = (left: 38.0, right: 312.0, top: 14.0, bottom: 166.0)

  /// Place among the outcomes, for names of shapes.
  let index: Int
  let outcome: String
  let lines: [String: Line]
  /// Scenarios in the order of the results.
  let names: [String]
  let axis: Axis
  let last: Double

  /// The courses of all outcomes that the tables have.
  static func all(_ data: ReportData) -> [YearLines] {
    guard let table = data.timeseries else { return [] }
    return ReportData.seriesOutcomes.enumerated().compactMap { YearLines($1, at: $0, table, data.facts) }
  }

  private init?(_ outcome: String, at index: Int, _ table: NamedTable, _ facts: ResultsFacts) {
    var lines: [String: Line] = [:]
    for row in table.rows where table.text("outcome", row) == outcome {
      guard let estimate = table.estimate("mean", "lower", "upper", row) else { continue }
      lines[table.text("scenario", row), default: Line()].weeks.append(table.whole("week", row))
      lines[table.text("scenario", row), default: Line()].estimates.append(estimate)
    }
    guard !lines.isEmpty else { return nil }
    self.index = index
    self.outcome = outcome
    self.lines = lines
    names = facts.scenarios.map(\.name)
    let ends = lines.values.flatMap(\.estimates).flatMap { [$0.value, $0.lower, $0.upper].compactMap(\.self) }
    axis = Axis(ends, zero: false, marks: 4)
    last = Double(max(1, lines.values.compactMap(\.weeks.last).max() ?? 1))
  }

  func x(_ week: Double) -> Double {
    YearLines.frame.left + (YearLines.frame.right - YearLines.frame.left) * min(1, week / last)
  }
  func y(_ value: Double) -> Double {
    YearLines.frame.bottom - (YearLines.frame.bottom - YearLines.frame.top) * axis.share(of: value)
  }

  /// Bands and lines of all scenarios, which both languages refer to.
  var shapes: [Markup] {
    names.enumerated().flatMap { place, name -> [Markup] in
      guard let line = lines[name] else { return [] }
      let points = zip(line.weeks, line.estimates)
      let upper = points.map { (x: x(Double($0)), y: y($1.upper ?? $1.value)) }
      let lower = points.map { (x: x(Double($0)), y: y($1.lower ?? $1.value)) }
      let middle = points.map { (x: x(Double($0)), y: y($1.value)) }
      return [
        Drawing.course(upper + lower.reversed(), id: "b\(index)-\(place)", closed: true),
        Drawing.course(middle, id: "l\(index)-\(place)"),
      ]
    }
  }

  /// The band, or the line, of a scenario in a colour of its own.
  func shape(_ kind: String, of name: String, as role: String) -> Markup? {
    guard lines[name] != nil, let place = names.firstIndex(of: name) else { return nil }
    return .shape("use", ["href": "#\(kind == "band" ? "b" : "l")\(index)-\(place)", "class": "\(kind).\(role)"])
  }
}

/// How outcomes develop: mean and band of each scenario beside the baseline.
extension ReportPage {
  var years: Markup {
    guard data.timeseries != nil else {
      return data.facts.sweep != nil || sections.isEmpty && data.facts.scenarios.count > 1
        ? .empty : missing("The folder holds no timeseries.csv, so that the years cannot be shown.")
    }
    let all = YearLines.all(data)
    guard !all.isEmpty else { return missing("The file timeseries.csv holds no outcome that this figure shows.") }
    let figures = all.map { lines -> Markup in
      let axis = Markup.element(
        "svg", ["class": "shapes", "aria-hidden": "true"], .element("g", ["id": id("axis\(lines.index)")], axis(lines)))
      return .element(
        "div", ["data-outcome": lines.outcome, "data-group": "years"],
        [
          .element("h3", [:], Markup(label(lines.outcome))), axis,
          .element("div", ["class": "panels"], panels(lines)),
        ])
    }
    let lead: Message =
      sections.isEmpty
      ? "Bands are 95 % intervals of the mean."
      : "The solid line is the scenario, the dashed one '\(Self.cut(baseline))'. Bands are 95 % intervals of the mean. A triangle marks where measures begin or end."
    return paragraph(lead) + (all.count > 1 ? outcomePicker(all.map(\.outcome), "years") : .empty) + figures.joined()
      + paragraph("The vertical axis does not begin at zero.", "note")
  }

  private func panels(_ lines: YearLines) -> [Markup] {
    let shown =
      sections.isEmpty
      ? data.facts.scenarios.map { ($0.name, title(of: $0.name)) } : sections.map { ($0.name, $0.title) }
    return shown.compactMap { name, title in
      guard let line = lines.lines[name] else { return nil }
      let base = sections.isEmpty ? nil : data.facts.baseline
      var shapes: [Markup?] = [.shape("use", ["href": "#\(id("axis\(lines.index)"))"])]
      for kind in ["band", "line"] {
        shapes += [base.flatMap { lines.shape(kind, of: $0, as: "base") }, lines.shape(kind, of: name, as: "own")]
      }
      let partner = base.flatMap { lines.lines[$0] }
      let marks = courseMarks(name, lines.last, lines.x) + tips(line, partner, lines)
      let picture = Drawing.picture(
        YearLines.size.width, YearLines.size.height, label: inWords(line, partner, lines, title),
        shapes.compactMap(\.self) + marks)
      return .element(
        "figure", ["class": "panel", "data-scenario": sections.isEmpty ? nil : name],
        [.element("figcaption", [:], self.title(title)), picture])
    }
  }

  /// Both axes, and the lines behind the course.
  private func axis(_ lines: YearLines) -> [Markup] {
    let frame = YearLines.frame
    var shapes: [Markup] = lines.axis.ticks.flatMap { tick in
      [
        Drawing.line(frame.left, lines.y(tick), frame.right, lines.y(tick), "grid"),
        Drawing.text(frame.left - 5, lines.y(tick) + 3.5, voice.number(tick, lines.axis.decimals), anchor: "end"),
      ]
    }
    let isYears = lines.last >= 104
    let unit = isYears ? 52.0 : 1.0
    let step = max(1, Axis.step(lines.last / unit / 5))
    shapes += stride(from: 0, through: lines.last / unit, by: step).map { mark in
      Drawing.text(
        lines.x(mark * unit), frame.bottom + 13, voice.number(mark, 0),
        anchor: mark * unit > 0.97 * lines.last ? "end" : "middle")
    }
    shapes.append(
      Drawing.text(
        (frame.left + frame.right) / 2, YearLines.size.height - 5, voice.text(isYears ? "years" : "weeks"),
        anchor: "middle"))
    return shapes
  }

  /// Where measures of a scenario begin and end.
  private func courseMarks(_ name: String, _ last: Double, _ x: (Double) -> Double) -> [Markup] {
    guard let scenario = data.facts.scenario(name), !sections.isEmpty else { return [] }
    var weeks: [(week: Double, isStart: Bool)] = scenario.programmes.flatMap { programme in
      let start = Double(programme.node["start"]?.wholeNumber ?? 1) - 1
      let end = programme.node["end"]?.wholeNumber ?? 0
      return [(start, true)] + (end > 0 ? [(Double(end), false)] : [])
    }
    if let recession = scenario.settings["world"]?["recession"] {
      weeks += [(Double(recession["from"]?.wholeNumber ?? 1) - 1, true)]
      if let to = recession["to"]?.wholeNumber { weeks.append((Double(to), false)) }
    } else if scenario.settings["world"]?.members?.isEmpty == false {
      weeks.append((0, true))
    }
    var seen: Set<String> = []
    return weeks.filter { $0.week <= last && seen.insert("\($0.week) \($0.isStart)").inserted }.flatMap {
      week, isStart in
      [
        Drawing.line(x(week), YearLines.frame.top - 4, x(week), YearLines.frame.bottom, "course"),
        Drawing.path(
          isStart
            ? [
              (x(week), YearLines.frame.top - 11), (x(week) + 9, YearLines.frame.top - 6.5),
              (x(week), YearLines.frame.top - 2),
            ]
            : [
              (x(week), YearLines.frame.top - 11), (x(week) - 9, YearLines.frame.top - 6.5),
              (x(week), YearLines.frame.top - 2),
            ],
          "course-mark", closed: true),
      ]
    }
  }

  /// Exact numbers at five ends of stretches, or of each period where there are few.
  private func tips(_ line: YearLines.Line, _ base: YearLines.Line?, _ lines: YearLines) -> [Markup] {
    let step = max(1, line.weeks.count / 5)
    let partners = Dictionary(zip(base?.weeks ?? [], base?.estimates ?? [])) { first, _ in first }
    return stride(from: step - 1, to: line.weeks.count, by: step).map { index in
      let week = line.weeks[index]
      let before = index - step >= 0 ? Double(line.weeks[index - step]) : 0
      return Drawing.rectangle(
        lines.x(before), YearLines.frame.top, lines.x(Double(week)) - lines.x(before),
        YearLines.frame.bottom - YearLines.frame.top, "hit",
        tip: voice.text(tip(line.estimates[index], partners[week], week: week, decimals: lines.axis.decimals + 1)))
    }
  }

  private func tip(_ own: Estimate, _ base: Estimate?, week: Int, decimals: Int) -> Message {
    let value = unsigned(own, decimals)
    guard let base else { return "Week \(week): \(value)" }
    return "Week \(week): \(value); baseline \(unsigned(base, decimals))"
  }

  private func unsigned(_ estimate: Estimate, _ decimals: Int) -> String {
    let value = voice.number(estimate.value, decimals)
    guard let lower = estimate.lower, let upper = estimate.upper else { return value }
    let interval = Texts.fill(
      voice.texts.interval, ["lower": voice.number(lower, decimals), "upper": voice.number(upper, decimals)])
    return "\(value) (\(interval))"
  }

  private func inWords(_ line: YearLines.Line, _ base: YearLines.Line?, _ lines: YearLines, _ title: String) -> String {
    guard let own = line.estimates.last else { return title }
    let (name, what) = (Self.cut(title, to: 60), label(lines.outcome))
    guard let other = base?.estimates.last else {
      return voice.text("\(name): \(what) at the end \(unsigned(own, lines.axis.decimals + 1)).")
    }
    return voice.text(
      "\(name): \(what) at the end \(unsigned(own, lines.axis.decimals + 1)), in the baseline \(unsigned(other, lines.axis.decimals + 1))."
    )
  }
}
