import Parameters

/// The legal and the illegal labour market side by side: offers, openings, fill and pay.
extension ReportPage {
  private static let markets: [(name: Message, rows: [(outcome: String, name: Message)])] = [
    (
      "Illegal market",
      [
        ("approaches", "approaches"), ("illegal_openings", "hands wanted"), ("illegal_fill", "openings filled"),
        ("mean_offer", "offer for a newcomer"),
      ]
    ),
    (
      "Legal market",
      [("hires", "hires"), ("vacancies", "vacancies"), ("legal_fill", "posts filled"), ("mean_wage", "mean wage")]
    ),
  ]

  var markets: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    let outcomes = Self.markets.flatMap { $0.rows.map(\.outcome) }
    let estimates = sections.flatMap { section in outcomes.compactMap { section.row(of: $0)?.relative } }
    guard !estimates.isEmpty else { return missing("The comparison holds no outcome that this figure shows.") }
    let strip = Strip(estimates)
    let panels = sections.map { section in
      Markup.element(
        "div", ["class": "full", "data-scenario": section.name],
        [
          .element("h3", [:], title(section.title)),
          .element("div", ["class": "pair"], Self.markets.map { table($0, section, strip) }),
        ])
    }
    return paragraph(
      "Recruiters are the employers of an illegal labour market. Both markets have openings, and make offers to the same youths."
    ) + key + sharedScale(strip, as: "scale-markets") + panels.joined()
  }

  private func table(
    _ market: (name: Message, rows: [(outcome: String, name: Message)]), _ section: ComparisonReport.Section,
    _ strip: Strip
  ) -> Markup {
    let rows = market.rows.compactMap { outcome, name in
      section.row(of: outcome).map { row in
        Markup.element(
          "tr", [:],
          [.element("th", [:], voice(name))]
            + stripCells(strip, row.relative, verdict: verdict(row), isPercent: true))
      }
    }
    return stripTable(
      caption: voice(market.name), strip, unit: "change in per cent", kind: "strips.small", shared: "scale-markets",
      rows)
  }

  /// What may be claimed of a row: of the difference and the relative change, the one that claims less.
  private func verdict(_ row: ComparisonRow) -> Strip.Verdict? {
    guard let difference = row.difference, let relative = row.relative else { return nil }
    let verdict = Strip.Verdict(difference)
    return difference.excludesZero && !relative.excludesZero ? .unclear : verdict
  }
}
