import Parameters

/// The question, and the answer in three sentences that claim no more than the intervals.
extension ReportPage {
  /// The effect of a scenario on the headline outcome, in per cent where that can be said.
  struct Effect {
    let title: String
    let estimate: Estimate
    let isRelative: Bool
    let row: ComparisonRow
  }

  var effectsOfAll: [Effect] {
    sections.compactMap { section in
      guard let row = section.row(of: ComparisonReport.headline), row.pairs > 0, let difference = row.difference else {
        return nil
      }
      let claim = Claim(row, difference, unit: voice.texts.personYears, texts: voice.texts).estimate
      return Effect(title: section.title, estimate: claim, isRelative: claim == row.relative, row: row)
    }
  }

  var heading: Markup {
    .element("p", ["class": "brand"], .init("Keerpunt"))
      + .element(
        "h1", [:], voice("Which measures turn most youths away from organised crime, where, and at what cost?"))
      + paragraph(subject, "subject")
  }

  private var subject: Message {
    if let sweep = data.facts.sweep { return "Sweep: \(Self.cut(ComparisonReport.printable(sweep)))" }
    let base = data.facts.baseline.flatMap(data.facts.scenario) ?? data.facts.scenarios.first
    let youths: Message = base?.youths.map { "\(grouped: $0) youths" } ?? "an unknown number of youths"
    let runs: Message = base?.replications.map { $0 == 1 ? "1 run" : "\($0) runs" } ?? "some runs"
    let time = ReportPage.time(data.facts.weeks)
    let others = sections.count
    if others == 0 { return "\(Self.cut(baseline)): \(youths) of a made-up city, \(time), \(runs)." }
    return others == 1
      ? "1 scenario beside '\(Self.cut(baseline))': \(youths) of a made-up city, \(time), \(runs) each."
      : "\(others) scenarios beside '\(Self.cut(baseline))': \(youths) of a made-up city, \(time), \(runs) each."
  }

  /// A stretch of weeks, in years where these are whole.
  static func time(_ weeks: Int?) -> Message {
    guard let weeks else { return "an unknown time" }
    if weeks == 52 { return "1 year" }
    return weeks.isMultiple(of: 52) ? "\(weeks / 52) years" : "over \(weeks) weeks"
  }

  var answer: Markup {
    let sentences = data.facts.sweep != nil ? sweepAnswers : [effectAnswer, costAnswer, certaintyAnswer]
    return .element(
      "div", ["class": "answer"], sentences.map { .element("p", [:], voice($0)) })
  }

  private var effectAnswer: Message {
    if sections.isEmpty { return "There is one scenario, and nothing to compare it with." }
    let all = effectsOfAll
    if all.isEmpty { return "No scenario can be compared with '\(Self.cut(baseline))'." }
    guard hasIntervals else { return "There is one run of each scenario, which says nothing about certainty." }
    let lower = all.filter { $0.estimate.excludesZero && $0.estimate.value < 0 }
    guard let best = lower.first else {
      let higher = all.count { $0.estimate.excludesZero && $0.estimate.value > 0 }
      return higher == 0
        ? "No scenario shows a clear effect on the time that youths are involved."
        : "No scenario clearly lowers the time that youths are involved; \(higher) of \(all.count) raise it."
    }
    let name = Self.cut(best.title)
    let size = claim(best)
    if all.count == 1 { return "'\(name)' lowers the time that youths are involved by \(size)." }
    let rivals = lower.dropFirst().filter { overlaps($0, best) }
    let count: Message =
      lower.count == 1 ? "1 of \(all.count) scenarios lowers" : "\(lower.count) of \(all.count) scenarios lower"
    return rivals.isEmpty
      ? "\(count) the time that youths are involved, '\(name)' most: by \(size)."
      : "\(count) the time that youths are involved; '\(name)' by \(size), too near to \(Self.cut(rivals[0].title)) to call it the best."
  }

  /// Whether two intervals have a number in common; in different units they are not told apart.
  private func overlaps(_ a: Effect, _ b: Effect) -> Bool {
    guard a.isRelative == b.isRelative, let al = a.estimate.lower, let au = a.estimate.upper,
      let bl = b.estimate.lower, let bu = b.estimate.upper
    else { return true }
    return al <= bu && bl <= au
  }

  /// The size of an effect with its interval: `3.0 % (95 % interval 2.0 % to 4.1 %)`.
  private func claim(_ effect: Effect) -> Message {
    let claim = Claim(
      effect.estimate, unit: effect.isRelative ? voice.texts.percent : voice.texts.personYears, texts: voice.texts)
    return "\(claim.size) (95 % interval \(claim.low) to \(claim.high))"
  }

  private var costAnswer: Message {
    let priced = sections.compactMap { section -> (title: String, price: Estimate)? in
      guard let row = section.row(of: ComparisonReport.headline), let price = row.costPerUnit, price.lower != nil,
        price.value > 0, let difference = row.difference,
        Claim(row, difference, unit: "", texts: voice.texts).estimate.excludesZero
      else { return nil }
      return (section.title, price)
    }.sorted { $0.price.value < $1.price.value }
    guard let first = priced.first, let lower = first.price.lower, let upper = first.price.upper else {
      return "What a prevented person-year costs cannot be said from these results."
    }
    let (name, price) = (Self.cut(first.title), comparison.money(first.price.value))
    let (low, high) = (comparison.money(lower), comparison.money(upper))
    let isAlone = priced.dropFirst().allSatisfy { ($0.price.lower ?? 0) > upper }
    if priced.count == 1 {
      return "With '\(name)' each prevented person-year costs \(price) euro (95 % interval \(low) to \(high))."
    }
    return isAlone
      ? "A prevented person-year is cheapest with '\(name)': \(price) euro (95 % interval \(low) to \(high))."
      : "A prevented person-year costs least with '\(name)', \(price) euro (95 % interval \(low) to \(high)), but others may be as cheap."
  }

  private var certaintyAnswer: Message {
    let pairs = data.comparison.filter { $0.outcome == ComparisonReport.headline }.map(\.pairs)
    let most = pairs.max() ?? 0
    if most < 2 { return "More runs would say how sure this is: at least two of each scenario." }
    if !data.facts.sets.isEmpty {
      return "The intervals are about chance in \(most) pairs of runs; what holds under other assumptions stands below."
    }
    return "The intervals are about chance in \(most) pairs of runs, and not about what is unknown of the world."
  }

  /// The choices that a script offers; hidden where there is none.
  var controls: Markup {
    guard sections.count > 1 else { return .empty }
    let options = sections.map { section in
      Markup.element("option", ["value": section.name], Markup(Self.cut(section.title, to: 60)))
    }
    let all = Markup.element("option", ["value": ""], voice("All scenarios"))
    return .element(
      "div", ["class": "controls", "hidden": ""],
      [
        .element("label", ["for": id("scenario")], voice("Scenario in the figures below")),
        .element("select", ["id": id("scenario"), "class": "pick-scenario"], [all] + options),
      ])
  }
}
