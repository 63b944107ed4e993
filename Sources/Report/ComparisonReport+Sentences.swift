extension ComparisonReport {
  static let headline = "person_years_involved"
  static let firstRecruitments = "first_recruitments"

  /// What can be said about a scenario: on person-years involved; on first-time recruitments where they move the other
  /// way; on the whole and its parts where it combines two others. No sentence claims more than its interval.
  func sentences(on section: Section) -> [String] {
    guard let row = section.row(of: Self.headline) else {
      return [Texts.fill(texts.undefined, ["title": section.title])]
    }
    guard row.pairs > 0, let difference = row.difference else {
      return [Texts.fill(texts.notComparable, ["title": section.title])]
    }
    if changesNothing(section) {
      return [Texts.fill(texts.nothingChanges, ["title": section.title, "pairs": pairs(row)])]
    }
    guard difference.lower != nil else {
      return [Texts.fill(texts.oneReplication, ["title": section.title])]
    }
    return [headlineSentence(section.title, row, difference)]
      + [firstRecruitmentSentence(section, difference), interactionSentence(section.title, row, difference)]
      .compactMap { $0 }
  }

  /// Whether no outcome differed in any pair.
  private func changesNothing(_ section: Section) -> Bool {
    section.rows.allSatisfy { row in
      row.difference.map { $0.value == 0 && ($0.lower ?? 0) == 0 && ($0.upper ?? 0) == 0 } ?? true
    }
  }

  private func pairs(_ row: ComparisonRow) -> String {
    row.pairs == 1 ? texts.onePair : Texts.fill(texts.pairs, ["count": String(row.pairs)])
  }

  private func headlineSentence(_ title: String, _ row: ComparisonRow, _ difference: Estimate) -> String {
    if difference.isExactlyZero {
      return Texts.fill(texts.sameHeadline, ["title": title, "pairs": pairs(row)])
    }
    let claim = Claim(row, difference, unit: texts.personYears, texts: texts)
    guard claim.estimate.excludesZero else {
      return Texts.fill(
        texts.unclear,
        ["title": title, "lower": claim.lowerEnd, "upper": claim.upperEnd, "pairs": pairs(row)])
    }
    return Texts.fill(
      claim.estimate.value < 0 ? texts.lowers : texts.raises,
      ["title": title, "size": claim.size, "low": claim.low, "high": claim.high, "pairs": pairs(row)])
  }

  /// Nothing, unless person-years and first-time recruitments both move, and in opposite directions.
  private func firstRecruitmentSentence(_ section: Section, _ headline: Estimate) -> String? {
    guard headline.excludesZero, let row = section.row(of: Self.firstRecruitments), let difference = row.difference,
      difference.excludesZero, (difference.value < 0) != (headline.value < 0)
    else { return nil }
    let claim = Claim(row, difference, unit: texts.recruitments, texts: texts)
    guard claim.estimate.excludesZero else { return nil }
    return Texts.fill(
      difference.value > 0 ? texts.yetMoreFirst : texts.yetFewerFirst,
      ["size": claim.size, "low": claim.low, "high": claim.high])
  }

  /// Nothing, unless the scenario combines two others and the interaction has an interval.
  func interactionSentence(_ title: String, _ row: ComparisonRow, _ difference: Estimate) -> String? {
    guard row.parts.count == 2, let interaction = row.interaction, interaction.lower != nil else { return nil }
    let (first, second) = (self.title(of: row.parts[0]), self.title(of: row.parts[1]))
    if interaction.isExactlyZero {
      return Texts.fill(texts.wholeIsSum, ["title": title, "first": first, "second": second])
    }
    let claim = Claim(interaction, unit: texts.personYears, texts: texts)
    guard interaction.excludesZero else {
      return Texts.fill(
        texts.wholeIsUnclear,
        ["title": title, "first": first, "second": second, "lower": claim.lowerEnd, "upper": claim.upperEnd])
    }
    let isSameWay = (interaction.value < 0) == (difference.value < 0)
    let template = !difference.excludesZero ? texts.wholeDiffers : isSameWay ? texts.wholeIsMore : texts.wholeIsLess
    return Texts.fill(
      template,
      [
        "title": title, "first": first, "second": second, "size": claim.size,
        "direction": interaction.value < 0 ? texts.fewerWord : texts.moreWord, "low": claim.low, "high": claim.high,
      ])
  }
}

/// An estimate in words, in per cent where that is possible.
struct Claim {
  let estimate: Estimate
  private let unit: String
  private let decimals: Int
  private let texts: Texts

  init(_ estimate: Estimate, unit: String, texts: Texts) {
    self.estimate = estimate
    self.unit = unit
    self.texts = texts
    decimals = Figures.decimals(for: estimate)
  }

  /// The relative change of a row; where there is none, the difference.
  ///
  /// The two intervals rest on different approximations and may disagree whether zero is excluded: then the one that
  /// holds zero is told.
  init(_ row: ComparisonRow, _ difference: Estimate, unit: String, texts: Texts) {
    if let relative = row.relative, relative.lower != nil, difference.excludesZero || !relative.excludesZero {
      self.init(relative, unit: texts.percent, texts: texts)
    } else {
      self.init(difference, unit: unit, texts: texts)
    }
  }

  private func number(_ x: Double?) -> String {
    Figures(texts: texts).text(abs(x ?? 0), decimals: decimals)
  }

  private func withUnit(_ x: Double?) -> String { Texts.fill(unit, ["number": number(x)]) }

  private func isPerCent() -> Bool { unit == texts.percent }

  /// The size of the estimate, without sign, with its unit.
  var size: String { withUnit(estimate.value) }

  /// The end of the interval that is nearer to zero, where it excludes zero; without sign.
  var low: String { end(estimate.value < 0 ? estimate.upper : estimate.lower) }

  /// The end that is farther from zero; without sign.
  var high: String { end(estimate.value < 0 ? estimate.lower : estimate.upper) }

  /// The lower end with its direction.
  var lowerEnd: String { directed(estimate.lower) }

  /// The upper end with its direction.
  var upperEnd: String { directed(estimate.upper) }

  /// An end beside the size: the unit is repeated only where it is short.
  private func end(_ x: Double?) -> String { isPerCent() ? withUnit(x) : number(x) }

  private func directed(_ x: Double?) -> String {
    Texts.fill((x ?? 0) < 0 ? texts.fewer : texts.more, ["size": withUnit(x)])
  }
}
