import Parameters

/// What each scenario does to the headline and to first-time recruitments, side by side.
extension ReportPage {
  /// A column of strips: an outcome over all scenarios on one scale.
  struct EffectColumn {
    let outcome: String
    /// Whether it shows changes in per cent; else differences in the outcome's unit.
    let isRelative: Bool
    let strip: Strip

    init?(_ outcome: String, _ sections: [ComparisonReport.Section]) {
      let rows = sections.compactMap { $0.row(of: outcome) }.filter { $0.difference != nil }
      guard !rows.isEmpty else { return nil }
      self.outcome = outcome
      let isRelative = rows.allSatisfy { $0.relative != nil }
      self.isRelative = isRelative
      strip = Strip(rows.compactMap { isRelative ? $0.relative : $0.difference })
    }

    /// The estimate of a row, and what may be claimed of it: of the difference and the relative change, the one that claims
    /// less.
    func shown(_ row: ComparisonRow?) -> (estimate: Estimate, verdict: Strip.Verdict)? {
      guard let row, let difference = row.difference, let estimate = isRelative ? row.relative : difference else {
        return nil
      }
      let verdict = Strip.Verdict(difference)
      if difference.isExactlyZero { return (estimate, .same) }
      return (estimate, estimate.excludesZero || verdict == .unknown ? verdict : .unclear)
    }
  }

  var effects: Markup {
    if data.facts.sweep != nil { return .empty }
    guard !sections.isEmpty else { return levels }
    let main = [ComparisonReport.headline, ComparisonReport.firstRecruitments].compactMap { EffectColumn($0, sections) }
    guard !main.isEmpty else { return missing("The comparison holds no outcome that this figure shows.") }
    let others = ComparisonReport.shortOutcomes.filter { name in !main.contains { $0.outcome == name } }
      .compactMap { EffectColumn($0, sections) }
    let pickers = others.count > 1 ? outcomePicker(others.map(\.outcome), "other") : .empty
    return paragraph(
      "Each mark is the change against '\(Self.cut(baseline))'. The line through it is the 95 % interval. Where that crosses the zero line, up cannot be told from down."
    )
      + (hasIntervals
        ? .empty
        : missing("With one run of each scenario there is no interval. The marks say nothing about certainty."))
      + key + effectTable(main, caption: "Change in the time that youths are involved, and in first-time recruitments")
      + churn
      + (others.isEmpty ? .empty : .element("h3", [:], voice("Other outcomes")))
      + pickers
      + others.map { column in
        Markup.element(
          "div", ["data-outcome": column.outcome, "data-group": "other"],
          effectTable([column], caption: "\(label(column.outcome))"))
      }.joined()
  }

  /// Why the two columns can differ, and what many intervals mean.
  private var churn: Markup {
    let why = paragraph(
      "The two can move apart. Recruiters refill the openings of youths who leave. So there can be more persons, each for a shorter time."
    )
    guard sections.count >= 5, hasIntervals else { return why }
    return why
      + paragraph(
        "Of \(sections.count) intervals of 95 % about one in twenty misses the true value of the simulation, by chance alone.",
        "note")
  }

  /// What the marks mean.
  var key: Markup {
    func item(_ verdict: Strip.Verdict, _ text: Message) -> Markup {
      let d = verdict == .higher ? "M5,3H13V11H5Z" : "M4.5,7a4.5,4.5,0,1,0,9,0a4.5,4.5,0,1,0,-9,0Z"
      let mark = Markup.element(
        "svg", ["class": "swatch", "aria-hidden": "true", "viewBox": "0,0,18,14"],
        [
          .shape("line", ["class": "whisker", "x1": "0", "x2": "18", "y1": "7", "y2": "7"]),
          .shape("path", ["class": verdict.rawValue, "d": d]),
        ])
      return .element("li", [:], [mark, voice(text)])
    }
    return .element(
      "ul", ["class": "key"],
      [
        item(.lower, "clearly lower"), item(.higher, "clearly higher"),
        item(.unclear, "not to be told from zero"),
      ])
  }

  /// A table of scenarios with a strip and a number for each column.
  private func effectTable(_ columns: [EffectColumn], caption: Message) -> Markup {
    let heads = columns.flatMap { column -> [Markup] in
      let unit: Message =
        column.isRelative ? "per cent" : "\(voice.texts.units[unit(of: column.outcome)] ?? unit(of: column.outcome))"
      return graphHeads(Markup(label(column.outcome)), unit: unit, column.strip)
    }
    let head = Markup.element(
      "thead", [:],
      .element("tr", [:], [.element("th", ["scope": "col"], voice("Scenario"))] + heads))
    let rows = sections.map { section in
      Markup.element(
        "tr", [:],
        [.element("th", ["scope": "row"], title(section.title))]
          + columns.flatMap { cells($0, $0.shown(section.row(of: $0.outcome)), isRelative: $0.isRelative) })
    }
    return .element(
      "table", ["class": "effects.of\(columns.count)"],
      [.element("caption", [:], voice(caption)), head, .element("tbody", [:], rows)])
  }

  /// The heads of columns as variables of a style, for narrow screens that show them beside each number.
  func headings(_ heads: [Message]) -> String {
    heads.enumerated().dropFirst().map { "--h\($0 + 1):'\(voice.text($1))'" }.joined(separator: ";")
  }

  /// The two heads above a strip and its numbers.
  func graphHeads(_ name: Markup, unit: Message, _ strip: Strip, shared: String? = nil) -> [Markup] {
    [
      .element(
        "th", ["scope": "col", "class": "graph"],
        [name, .element("span", ["class": "unit"], voice(unit)), scale(strip, shared: shared)]),
      .element(
        "th", ["scope": "col", "class": "figure"], .element("span", ["class": "unit"], voice("with 95 % interval"))),
    ]
  }

  /// The marks of a strip's scale; of one that many tables share, a reference to them.
  func scale(_ strip: Strip, shared name: String? = nil) -> Markup {
    let marks = name.map { [Markup.shape("use", ["href": "#\(id($0))"])] } ?? scaleMarks(strip)
    return .element("svg", ["class": "scale", "aria-hidden": "true"], marks)
  }

  /// The marks of a scale under a name, for tables that refer to them.
  func sharedScale(_ strip: Strip, as name: String) -> Markup {
    .element(
      "svg", ["class": "shapes", "aria-hidden": "true"], .element("g", ["id": id(name)], scaleMarks(strip)))
  }

  private func scaleMarks(_ strip: Strip) -> [Markup] { strip.scale { voice.number($0, $1, isSigned: true) } }

  private func cells(
    _ column: EffectColumn, _ shown: (estimate: Estimate, verdict: Strip.Verdict)?, isRelative: Bool
  ) -> [Markup] {
    stripCells(
      column.strip, shown?.estimate, verdict: shown?.verdict, isPercent: isRelative, label: label(column.outcome),
      hasEnds: true)
  }

  /// The two cells of an estimate: its strip, and its number with the interval.
  func stripCells(
    _ strip: Strip, _ estimate: Estimate?, verdict: Strip.Verdict? = nil, isPercent: Bool, label: String? = nil,
    hasEnds: Bool = false
  ) -> [Markup] {
    let graph = Markup.element(
      "td", ["data-label": label], strip.markup(estimate, verdict: verdict, hasEnds: hasEnds))
    guard let estimate else { return [graph, .element("td", [:], voice("not known"))] }
    var (value, interval) = voice.value(estimate, isPercent: isPercent)
    if estimate.isExactlyZero { interval = voice.text("in every pair") }
    let number = Markup.element(
      "td", [:],
      [.element("b", [:], Markup(value))]
        + (interval.isEmpty ? [] : [Markup(" "), .element("small", [:], Markup(interval))]))
    return [graph, number]
  }

  private func unit(of outcome: String) -> String { data.comparison.first { $0.outcome == outcome }?.unit ?? "" }

  /// A choice of outcomes for scripts.
  func outcomePicker(_ outcomes: [String], _ group: String) -> Markup {
    let options = outcomes.map { Markup.element("option", ["value": $0], Markup(label($0))) }
    return .element(
      "div", ["class": "controls.inline", "hidden": ""],
      [
        .element("label", ["for": id("outcome-\(group)")], voice("Outcome")),
        .element("select", ["id": id("outcome-\(group)"), "class": "pick-outcome", "data-group": group], options),
      ])
  }

  /// What a scenario without a partner has to show: its levels.
  private var levels: Markup {
    guard let table = data.summary, data.facts.sweep == nil else {
      return missing("The folder holds nothing to compare.")
    }
    let rows = table.rows.compactMap { row -> Markup? in
      guard let estimate = table.estimate("mean", "lower", "upper", row) else { return nil }
      let (value, interval) = voice.value(estimate, isSigned: false)
      return .element(
        "tr", [:],
        [
          .element("th", ["scope": "row"], Markup(label(table.text("outcome", row)))),
          .element("td", ["class": "figure"], .element("b", [:], Markup(value))),
          .element("td", ["class": "figure"], Markup(interval)),
        ])
    }
    let head = Markup.element(
      "thead", [:],
      .element(
        "tr", [:],
        [
          .element("th", ["scope": "col"], voice("Outcome")), .element("th", ["scope": "col"], voice("Mean of runs")),
          .element("th", ["scope": "col"], voice("95 % interval")),
        ]))
    return paragraph("There is no second scenario, so this shows levels, and no effects.")
      + .element(
        "table", ["class": "plain"],
        [.element("caption", [:], voice("Levels over the whole time")), head, .element("tbody", [:], rows)])
  }
}
