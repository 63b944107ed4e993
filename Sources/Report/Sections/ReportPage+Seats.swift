import Parameters
import Tables

/// How many seats measures had, how many were taken, and who waited; and what counting before and after would have said.
extension ReportPage {
  private func programmes(_ table: NamedTable) -> [(section: ComparisonReport.Section, rows: [[Cell]])] {
    sections.compactMap { section in
      let rows = table.rows.filter { table.text("scenario", $0) == section.name }
      return rows.isEmpty ? nil : (section, rows)
    }
  }

  var seats: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    guard let table = data.interventions else {
      return missing("The folder holds no interventions.csv, so that seats cannot be shown.")
    }
    let bodies = programmes(table).compactMap { section, rows -> Markup? in
      let own = rows.filter { table.real("seat_weeks", $0) != nil }
      if own.isEmpty { return nil }
      let lines = own.map { seatRow(table, $0, weeks: data.facts.scenario(section.name)?.weeks ?? data.facts.weeks) }
      return .element(
        "tbody", ["data-scenario": section.name],
        [
          .element(
            "tr", ["class": "first"],
            .element("th", ["scope": "rowgroup", "colspan": "5", "class": "group"], title(section.title)))
        ] + lines)
    }
    guard !bodies.isEmpty else { return paragraph("No measure here works through seats that youths hold.") }
    let heads: [Message] = [
      "Measure", "Youths who took part", "Seats", "Share of seats taken", "Waiting, mean of weeks",
    ]
    return paragraph(
      "A seat is a place in a programme. Waiting are youths who were referred and had a right to a seat, and got none."
    )
      + .element(
        "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": voice.text("Seats and waiting")],
        .element(
          "table", ["class": "plain.stack", "style": headings(heads)],
          [
            .element("caption", [:], voice("Seats, youths who took them, and youths who waited")),
            .element(
              "thead", [:],
              .element(
                "tr", [:],
                heads.enumerated().map {
                  .element("th", ["scope": "col", "class": $0 == 0 ? nil : "figure"], voice($1))
                })),
          ] + bodies))
  }

  private func seatRow(_ table: NamedTable, _ row: [Cell], weeks: Int?) -> Markup {
    let used = table.real("seats_used_percent", row)
    let time = Double(max(1, weeks ?? 1))
    let waiting = table.estimate("unmet_need", "unmet_need_lower", "unmet_need_upper", row).flatMap { need in
      Estimate(need.value / time, lower: need.lower.map { $0 / time }, upper: need.upper.map { $0 / time })
    }
    func figure(_ estimate: Estimate?) -> Markup {
      guard let estimate else { return .element("td", ["class": "figure"], voice("not known")) }
      let (value, interval) = voice.value(estimate, isSigned: false)
      return .element(
        "td", ["class": "figure"],
        [.element("b", [:], Markup(value)), Markup(" "), .element("small", [:], Markup(interval))])
    }
    let bar = used.map { share in
      Markup.element(
        "svg", ["class": "bar", "aria-hidden": "true"],
        [
          .shape("rect", ["class": "bar-all", "width": "100%", "height": "100%"]),
          .shape(
            "rect", ["class": "bar-part", "width": Drawing.percent(min(1, max(0, share / 100))), "height": "100%"]),
        ])
    }
    return .element(
      "tr", [:],
      [
        .element("th", ["scope": "row"], title(ComparisonReport.printable(table.text("intervention", row)))),
        figure(table.estimate("participants", "participants_lower", "participants_upper", row)),
        .element("td", ["class": "figure"], Markup(voice.number((table.real("seat_weeks", row) ?? 0) / time, 0))),
        .element(
          "td", ["class": "figure"],
          [bar ?? .empty, used.map { Markup(voice.percent($0, 0)) } ?? voice("not known")]),
        figure(waiting),
      ])
  }

  var beforeAndAfter: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    guard let table = data.interventions else {
      return missing("The folder holds no interventions.csv, so that before and after cannot be compared.")
    }
    let all = programmes(table).map { section, rows in
      (
        section: section,
        rows: rows.compactMap { row -> (String, Double, Estimate)? in
          guard let naive = table.real("naive_change_first", row),
            let effect = table.estimate("causal_effect_first", "causal_first_lower", "causal_first_upper", row)
          else { return nil }
          return (ComparisonReport.printable(table.text("intervention", row)), naive, effect)
        }
      )
    }.filter { !$0.rows.isEmpty }
    guard !all.isEmpty else {
      return paragraph("No measure has first participants whose year before and after is known.")
    }
    let marks = all.flatMap(\.rows).flatMap { [$0.2, Estimate($0.1, lower: nil, upper: nil)].compactMap(\.self) }
    let strip = Strip(marks)
    let head = Markup.element(
      "thead", [:],
      .element(
        "tr", [:],
        [
          .element("th", ["scope": "col"], voice("Measure")),
          .element(
            "th", ["scope": "col", "class": "graph"],
            [.element("span", ["class": "unit"], voice("weeks involved")), scale(strip)]),
          .element("th", ["scope": "col", "class": "figure"], voice("Before and after")),
          .element("th", ["scope": "col", "class": "figure"], voice("What the scenario did")),
        ]))
    return paragraph(
      "The cross is what counting shows: the year after of the first participants, less their year before. The disc is what the scenario did to the same youths, with its interval."
    )
      + flattery(all.flatMap(\.rows).map { ($0.1, $0.2) })
      + .element(
        "table", ["class": "effects.of1.before"],
        [
          .element("caption", [:], voice("Change in weeks involved per year, first participants of each measure")),
          head,
        ]
          + all.map { section, rows in
            Markup.element(
              "tbody", ["data-scenario": section.name],
              [
                .element(
                  "tr", ["class": "first"],
                  .element("th", ["scope": "rowgroup", "colspan": "4", "class": "group"], title(section.title)))
              ] + rows.map { beforeRow($0.0, $0.1, $0.2, strip) })
          })
  }

  /// For how many measures counting shows more than the interval of what was done allows.
  private func flattery(_ rows: [(naive: Double, effect: Estimate)]) -> Markup {
    let known = rows.filter { $0.effect.lower != nil }
    let flattered = known.count { row in row.effect.lower.map { row.naive < $0 } ?? false }
    guard !known.isEmpty else { return .empty }
    return paragraph(
      "For \(flattered) of \(known.count) measures the cross lies below the whole interval, and flatters. Who takes a seat is at a low point. Part of what follows comes by itself."
    )
  }

  private func beforeRow(_ name: String, _ naive: Double, _ effect: Estimate, _ strip: Strip) -> Markup {
    let decimals = min(4, max(1, Figures.decimals(for: effect)))
    let (value, interval) = voice.value(effect)
    return .element(
      "tr", [:],
      [
        .element("th", ["scope": "row"], title(name)),
        .element("td", ["class": "graph"], strip.markup(effect, ghost: naive, hasEnds: true)),
        .element(
          "td", ["class": "figure", "data-label": voice.text("Before and after")],
          Markup(voice.number(naive, decimals, isSigned: true))),
        .element(
          "td", ["class": "figure", "data-label": voice.text("What the scenario did")],
          [.element("b", [:], Markup(value)), Markup(" "), .element("small", [:], Markup(interval))]),
      ])
  }
}
