import Parameters

/// The same effects under each set of assumptions, and which conclusions hold in all.
extension ReportPage {
  var assumptions: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    let sets = data.facts.sets
    guard sets.count > 1 else {
      return paragraph(
        "These runs rest on one set of assumptions. The least known is how hard the illegal market pushes back. A conclusion that flips under another set is none."
      )
        + paragraph(
          "The command 'keerpunt run Scenarios --across assumptions' shows which conclusions hold under all.", "note")
    }
    let report = AssumptionReport(
      rows: data.allComparisons, titles: data.facts.titles,
      sets: Dictionary(sets.map { ($0.name, $0.title) }) { first, _ in first }, texts: voice.texts)
    let estimates = report.sections.flatMap { $0.rows(of: ComparisonReport.headline).compactMap(\.row.relative) }
    guard !estimates.isEmpty else { return missing("The comparison holds no changes in per cent under these sets.") }
    let strip = Strip(estimates)
    let order = sections.map(\.title)
    let blocks = zip(report.sections, report.sentences).sorted { first, second in
      (order.firstIndex(of: first.0.title) ?? .max) < (order.firstIndex(of: second.0.title) ?? .max)
    }
    let bodies = blocks.map { section, sentences in
      Markup.element(
        "tbody", [:],
        [
          .element(
            "tr", ["class": "first"],
            .element(
              "th", ["scope": "rowgroup", "colspan": "3", "class": "group"],
              [title(section.title), .element("p", ["class": "verdict"], Markup(Voice.typeset(sentences.first ?? "")))])
          )
        ]
          + section.rows(of: ComparisonReport.headline).map { set, row in
            .element(
              "tr", [:],
              [.element("th", ["scope": "row"], title(set))]
                + stripCells(
                  strip, row.relative, verdict: AssumptionReport.Direction(row, texts: voice.texts).map(Self.verdict),
                  isPercent: true, hasEnds: true))
          })
    }
    let own = sets.first { $0.name == data.set }
    let head = Markup.element(
      "thead", [:],
      .element(
        "tr", [:],
        [.element("th", ["scope": "col"], voice("Set of assumptions"))]
          + graphHeads(voice("Change in person-years involved"), unit: "per cent", strip)))
    return paragraph("A conclusion counts where it holds under every set.") + key
      + .element(
        "table", ["class": "effects.of1"],
        [.element("caption", [:], voice("The same scenarios under \(sets.count) sets of assumptions")), head] + bodies)
      + paragraph("All other figures show the set '\(own?.title ?? "")'.", "note")
  }

  private static func verdict(_ direction: AssumptionReport.Direction) -> Strip.Verdict {
    switch direction {
    case .lower: .lower
    case .higher: .higher
    case .same: .same
    case .unclear: .unclear
    }
  }
}
