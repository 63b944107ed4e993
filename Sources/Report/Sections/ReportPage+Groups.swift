import Parameters

/// Who benefits: change of the headline by fifth of deprivation, sex and age.
extension ReportPage {
  var groups: Markup {
    if data.facts.sweep != nil || sections.isEmpty { return .empty }
    guard let table = data.groups, table.has("difference_per_1000_lower") || table.has("difference") else {
      return missing("The folder holds no groups.csv, so that groups cannot be shown.")
    }
    // Per 1,000 youth-years groups of any size can be compared; older folders have no interval of it.
    let isRate = table.has("difference_per_1000_lower")
    let columns =
      isRate
      ? ("difference_per_1000_youth_years", "difference_per_1000_lower", "difference_per_1000_upper")
      : ("difference", "difference_lower", "difference_upper")
    var found: [String: [(grouping: String, group: String, estimate: Estimate)]] = [:]
    for row in table.rows where table.text("outcome", row) == ComparisonReport.headline {
      guard let estimate = table.estimate(columns.0, columns.1, columns.2, row) else { continue }
      found[table.text("scenario", row), default: []].append(
        (table.text("grouping", row), table.text("group", row), estimate))
    }
    let shown = sections.filter { found[$0.name] != nil }
    guard !shown.isEmpty else { return missing("The file groups.csv holds no differences in person-years involved.") }
    let strip = Strip(shown.flatMap { found[$0.name] ?? [] }.map(\.estimate))
    let unit: Message = isRate ? "years involved per 1,000 youth-years" : "person-years involved"
    let panels = shown.map { section in
      Markup.element(
        "div", ["class": "panel", "data-scenario": section.name],
        stripTable(
          caption: title(section.title), strip, unit: unit, kind: "strips.small", shared: "scale-groups",
          rows(found[section.name] ?? [], strip)
        ))
    }
    return paragraph(
      "Change against the same group of '\(Self.cut(baseline))', with 95 % intervals. A youth counts in the group that he or she is in at the time."
    ) + key + sharedScale(strip, as: "scale-groups") + .element("div", ["class": "panels.wide"], panels)
  }

  private func rows(_ found: [(grouping: String, group: String, estimate: Estimate)], _ strip: Strip) -> [Markup] {
    let order = ["deprivation_fifth", "sex", "age_band"]
    let groupings =
      order + found.map(\.grouping).reduce(into: []) { if !order.contains($1), !$0.contains($1) { $0.append($1) } }
    return groupings.flatMap { grouping in
      let own = found.filter { $0.grouping == grouping }
      return own.enumerated().map { index, each in
        Markup.element(
          "tr", ["class": index == 0 ? "first" : nil],
          [.element("th", [:], voice(Self.name(of: each.group)))]
            + stripCells(strip, each.estimate, isPercent: false))
      }
    }
  }

  private static func name(of group: String) -> Message {
    switch group {
    case "1_least": "least deprived fifth"
    case "2_less": "second fifth"
    case "3_middle": "middle fifth"
    case "4_more": "fourth fifth"
    case "5_most": "most deprived fifth"
    case "male": "boys and men"
    case "female": "girls and women"
    default:
      if let (from, to) = ages(group) {
        "aged \(from) to \(to)"
      } else {
        Message(verbatim: ComparisonReport.printable(group))
      }
    }
  }

  private static func ages(_ group: String) -> (String, String)? {
    let parts = group.split(separator: "_").map(String.init)
    return parts.count == 3 && parts[1] == "to" && Int(parts[0]) != nil && Int(parts[2]) != nil
      ? (parts[0], parts[2]) : nil
  }
}
