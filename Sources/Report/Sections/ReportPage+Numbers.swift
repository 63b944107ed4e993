import Parameters

/// Every outcome of every scenario as a table.
extension ReportPage {
  var numbers: Markup {
    guard !sections.isEmpty, data.facts.sweep == nil else { return .empty }
    let heads: [Message] = ["Outcome", "Baseline", "Scenario", "Difference", "95 % interval", "Change"]
    let bodies = sections.map { section in
      Markup.element(
        "tbody", ["data-scenario": section.name],
        [
          .element(
            "tr", ["class": "first"],
            .element("th", ["scope": "rowgroup", "colspan": "6", "class": "group"], title(section.title)))
        ] + section.rows.filter { !isNothing($0) }.map(numberRow))
    }
    let printed = ComparisonReport.shortOutcomes.count
    return paragraph(
      "Differences are means over pairs of runs. A blank interval means that there is none. Outcomes that are zero in every run are left out."
    )
      + .element(
        "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": voice.text("All numbers")],
        .element(
          "table", ["class": "numbers.stack.sortable", "style": headings(heads)],
          [
            .element("caption", [:], voice("All outcomes of each scenario beside '\(Self.cut(baseline))'")),
            .element("thead", [:], .element("tr", [:], heads.map { .element("th", ["scope": "col"], voice($0)) })),
          ] + bodies))
      + paragraph("On paper stand the \(printed) main outcomes of each scenario; comparison.csv has all.", "paper")
  }

  /// Whether an outcome is zero with the scenario and without, in every run.
  private func isNothing(_ row: ComparisonRow) -> Bool {
    row.baseline == 0 && row.value == 0 && (row.difference.map { $0.isExactlyZero || $0.lower == nil } ?? true)
  }

  private func numberRow(_ row: ComparisonRow) -> Markup {
    let decimals = min(4, row.difference.map { comparison.tableDecimals($0, baseline: row.baseline) } ?? 0)
    func number(_ x: Double?, isSigned: Bool = false) -> String {
      x.map { voice.number($0, decimals, isSigned: isSigned) } ?? ""
    }
    var interval = ""
    if let lower = row.difference?.lower, let upper = row.difference?.upper {
      interval = Texts.fill(
        voice.texts.interval, ["lower": number(lower, isSigned: true), "upper": number(upper, isSigned: true)])
    }
    let change = row.relative.map { relative in
      voice.percent(relative.value, min(4, Figures.decimals(for: relative)), isSigned: true)
    }
    let isMain = ComparisonReport.shortOutcomes.contains(row.outcome)
    let cells = [
      number(row.baseline), number(row.value), number(row.difference?.value, isSigned: true), interval, change ?? "",
    ]
    return .element(
      "tr", ["class": isMain ? "main" : nil],
      [.element("th", [:], Markup(label(row.outcome)))] + cells.map { .element("td", [:], Markup($0)) })
  }
}
