extension ComparisonReport {
  /// What became of the first participants of a scenario's programmes: how their year after compares with their year
  /// before, and how much of that the scenario itself is worth. Nothing on a programme without an interval.
  func participantSentences(on section: Section) -> [String] {
    participants.filter { $0.scenario == section.name }.compactMap { row in
      if row.participants == 0 {
        return Texts.fill(texts.nobodyTookPart, ["programme": Self.printable(row.intervention)])
      }
      guard let naive = row.naiveChange, let effect = row.causalEffect, let lower = effect.lower,
        let upper = effect.upper
      else { return nil }
      let decimals = Figures.decimals(for: effect)
      func weeks(_ x: Double) -> String {
        let number = Figures(texts: texts).text(abs(x), decimals: decimals)
        return Texts.fill(x < 0 ? texts.weeksLess : texts.weeksMore, ["number": number])
      }
      func bare(_ x: Double) -> String { Figures(texts: texts).text(abs(x), decimals: decimals) }
      let change = Texts.fill(
        texts.yearAfter,
        [
          "programme": Self.printable(row.intervention), "change": weeks(naive), "without": weeks(naive - effect.value),
        ])
      if effect.isExactlyZero { return change + " " + texts.noPartOfIt }
      guard effect.excludesZero else {
        return change + " " + Texts.fill(texts.unclearPartOfIt, ["lower": weeks(lower), "upper": weeks(upper)])
      }
      let (low, high) = effect.value < 0 ? (upper, lower) : (lower, upper)
      return change + " "
        + Texts.fill(texts.partOfIt, ["size": weeks(effect.value), "low": bare(low), "high": bare(high)])
    }
  }
}
