import Parameters

/// Combined measures against the sum of their parts.
extension ReportPage {
  var together: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    let combined = sections.compactMap { section -> (section: ComparisonReport.Section, row: ComparisonRow)? in
      guard let row = section.row(of: ComparisonReport.headline), row.parts.count == 2, row.interaction != nil else {
        return nil
      }
      return (section, row)
    }
    guard !combined.isEmpty else {
      return paragraph("No scenario here is exactly two of the others together, so this cannot be said.")
    }
    let blocks = combined.map { section, row in
      let rows: [(Message, Estimate?)] =
        row.parts.map { part in
          (
            "only '\(Self.cut(title(of: part), to: 60))'",
            sections.first { $0.name == part }?.row(of: ComparisonReport.headline)?.difference
          )
        } + [("both together", row.difference), ("together, beyond the sum", row.interaction)]
      let strip = Strip(rows.compactMap(\.1))
      let body = rows.map { name, estimate in
        Markup.element(
          "tr", [:],
          [.element("th", [:], voice(name))] + stripCells(strip, estimate, isPercent: false, hasEnds: true)
        )
      }
      return stripTable(caption: title(section.title), strip, unit: "person-years, against the baseline", body)
        + .element("div", [:], interaction(section).map { paragraph(text: $0) } ?? .empty)
    }
    return blocks.joined()
  }

  private func interaction(_ section: ComparisonReport.Section) -> String? {
    section.row(of: ComparisonReport.headline).flatMap { row in
      row.difference.flatMap { comparison.interactionSentence(section.title, row, $0) }
    }
  }

  /// A table with one strip: names, marks and numbers.
  func stripTable(
    caption: Markup, _ strip: Strip, unit: Message, kind: String = "strips", shared: String? = nil, _ rows: [Markup]
  ) -> Markup {
    let head = Markup.element(
      "thead", [:],
      .element(
        "tr", [:],
        [.element("td", [:])] + graphHeads(.empty, unit: unit, strip, shared: shared)))
    return .element("table", ["class": kind], [.element("caption", [:], caption), head, .element("tbody", [:], rows)])
  }
}
