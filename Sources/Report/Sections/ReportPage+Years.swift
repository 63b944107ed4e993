import Parameters
import Tables

/// How outcomes develop: mean and band of each scenario beside the baseline.
extension ReportPage {
  /// The line of an outcome in one scenario.
  private struct Line {
    var weeks: [Int] = []
    var estimates: [Estimate] = []
    var band: [(low: Double, high: Double)] {
      estimates.map { ($0.lower ?? $0.value, $0.upper ?? $0.value) }
    }
  }

  private static let size = (width: 320.0, height: 190.0)
  private static let frame = (left: 38.0, right: 312.0, top: 14.0, bottom: 166.0)

  var years: Markup {
    guard let table = data.timeseries else {
      return data.facts.sweep != nil || sections.isEmpty && data.facts.scenarios.count > 1
        ? .empty : missing("The folder holds no timeseries.csv, so that the years cannot be shown.")
    }
    let outcomes = ReportData.seriesOutcomes.filter { name in table.rows.contains { table.text("outcome", $0) == name }
    }
    guard !outcomes.isEmpty else { return missing("The file timeseries.csv holds no outcome that this figure shows.") }
    let figures = outcomes.map { outcome -> Markup in
      let lines = lines(outcome, table)
      let panels = panels(outcome, lines)
      return .element(
        "div", ["data-outcome": outcome, "data-group": "years"],
        [.element("h3", [:], Markup(label(outcome))), .element("div", ["class": "panels"], panels)])
    }
    return paragraph(
      "The solid line is the scenario, the dashed one '\(Self.cut(baseline))'. Bands are 95 % intervals of the mean. A triangle marks where measures begin or end."
    ) + (outcomes.count > 1 ? outcomePicker(outcomes, "years") : .empty) + figures.joined()
      + paragraph("The vertical axis does not begin at zero.", "note")
  }

  private func lines(_ outcome: String, _ table: NamedTable) -> [String: Line] {
    var lines: [String: Line] = [:]
    for row in table.rows where table.text("outcome", row) == outcome {
      guard let estimate = table.estimate("mean", "lower", "upper", row) else { continue }
      lines[table.text("scenario", row), default: Line()].weeks.append(table.whole("week", row))
      lines[table.text("scenario", row), default: Line()].estimates.append(estimate)
    }
    return lines
  }

  private func panels(_ outcome: String, _ lines: [String: Line]) -> [Markup] {
    let axis = Axis(lines.values.flatMap { $0.band.flatMap { [$0.low, $0.high] } }, zero: false, marks: 4)
    let last = Double(lines.values.compactMap(\.weeks.last).max() ?? 52)
    let base = data.facts.baseline.flatMap { lines[$0] }
    let shown =
      sections.isEmpty
      ? data.facts.scenarios.map { ($0.name, title(of: $0.name)) } : sections.map { ($0.name, $0.title) }
    return shown.compactMap { name, title in
      guard let line = lines[name] else { return nil }
      let picture = picture(line, base: sections.isEmpty ? nil : base, axis, last, outcome, name, title)
      return .element(
        "figure", ["class": "panel", "data-scenario": sections.isEmpty ? nil : name],
        [.element("figcaption", [:], self.title(title)), picture])
    }
  }

  private func picture(
    _ line: Line, base: Line?, _ axis: Axis, _ last: Double, _ outcome: String, _ name: String, _ title: String
  ) -> Markup {
    let frame = Self.frame
    func x(_ week: Double) -> Double { frame.left + (frame.right - frame.left) * min(1, week / last) }
    func y(_ value: Double) -> Double { frame.bottom - (frame.bottom - frame.top) * axis.share(of: value) }
    var shapes: [Markup] = axis.ticks.flatMap { tick in
      [
        Drawing.line(frame.left, y(tick), frame.right, y(tick), "grid"),
        Drawing.text(frame.left - 5, y(tick) + 3.5, voice.number(tick, axis.decimals), anchor: "end"),
      ]
    }
    shapes += yearMarks(last, x)
    for (each, kind) in [(base, "base"), (line, "own")] {
      guard let each else { continue }
      let band = zip(each.weeks, each.band)
      let outline = band.map { (x(Double($0)), y($1.high)) } + band.reversed().map { (x(Double($0)), y($1.low)) }
      shapes.append(Drawing.path(outline, "band \(kind)", closed: true))
    }
    for (each, kind) in [(base, "base"), (line, "own")] {
      guard let each else { continue }
      shapes.append(Drawing.path(zip(each.weeks, each.estimates).map { (x(Double($0)), y($1.value)) }, "line \(kind)"))
    }
    shapes += courseMarks(name, last, x) + tips(line, base, outcome, x)
    return Drawing.picture(
      Self.size.width, Self.size.height, label: inWords(line, base, outcome, title), shapes)
  }

  /// The axis of years, and its word.
  private func yearMarks(_ last: Double, _ x: (Double) -> Double) -> [Markup] {
    let isYears = last >= 104
    let unit = isYears ? 52.0 : 1.0
    let step = max(1, Axis.step(last / unit / 5))
    let marks = stride(from: 0, through: last / unit, by: step).map { mark in
      Drawing.text(x(mark * unit), Self.frame.bottom + 13, voice.number(mark, 0), anchor: "middle")
    }
    return marks + [
      Drawing.text(
        (Self.frame.left + Self.frame.right) / 2, Self.size.height - 1, voice.text(isYears ? "years" : "weeks"),
        anchor: "middle")
    ]
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
        Drawing.line(x(week), Self.frame.top - 4, x(week), Self.frame.bottom, "course"),
        Drawing.path(
          isStart
            ? [(x(week), Self.frame.top - 11), (x(week) + 9, Self.frame.top - 6.5), (x(week), Self.frame.top - 2)]
            : [(x(week), Self.frame.top - 11), (x(week) - 9, Self.frame.top - 6.5), (x(week), Self.frame.top - 2)],
          "course-mark", closed: true),
      ]
    }
  }

  /// Exact numbers at the end of each year, or of each period where there are few.
  private func tips(_ line: Line, _ base: Line?, _ outcome: String, _ x: (Double) -> Double) -> [Markup] {
    let step = max(1, line.weeks.count / 10)
    let partners = Dictionary(zip(base?.weeks ?? [], base?.estimates ?? [])) { first, _ in first }
    return stride(from: step - 1, to: line.weeks.count, by: step).map { index in
      let week = line.weeks[index]
      let before = index - step >= 0 ? Double(line.weeks[index - step]) : 0
      return Drawing.rectangle(
        x(before), Self.frame.top, x(Double(week)) - x(before), Self.frame.bottom - Self.frame.top, "hit",
        tip: voice.text(tip(line.estimates[index], partners[week], week: week)))
    }
  }

  private func tip(_ own: Estimate, _ base: Estimate?, week: Int) -> Message {
    let value = unsigned(own)
    guard let base else { return "Week \(week): \(value)" }
    return "Week \(week): \(value); baseline \(unsigned(base))"
  }

  private func unsigned(_ estimate: Estimate) -> String {
    let (value, interval) = voice.value(estimate, isSigned: false)
    return interval.isEmpty ? value : "\(value) (\(interval))"
  }

  private func inWords(_ line: Line, _ base: Line?, _ outcome: String, _ title: String) -> String {
    guard let own = line.estimates.last else { return title }
    let (name, what) = (Self.cut(title, to: 60), label(outcome))
    guard let other = base?.estimates.last else { return voice.text("\(name): \(what) at the end \(unsigned(own)).") }
    return voice.text("\(name): \(what) at the end \(unsigned(own)), in the baseline \(unsigned(other)).")
  }
}
