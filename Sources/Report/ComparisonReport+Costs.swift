extension ComparisonReport {
  static let cost = "cost"
  /// Fewer pairs give no interval of a ratio.
  private static let fewestPairs = 3

  /// What a scenario costs, and what each person-year costs that it prevents; nothing where it costs what the baseline
  /// does.
  func costSentence(on section: Section) -> String? {
    guard let row = section.row(of: Self.cost), row.pairs > 0, let difference = row.difference, difference.value != 0
    else { return nil }
    let isLess = difference.value < 0
    let template = isLess ? texts.costsLess : row.baseline == 0 ? texts.costs : texts.costsMore
    let euro = abs(difference.value)
    let total = Texts.fill(
      template, ["amount": money(euro), "time": time, "yearly": yearly(euro)])
    return total + (section.row(of: Self.headline).map { verdict(on: $0, isLess: isLess) } ?? ".")
  }

  /// The end of the sentence: what a prevented person-year costs, or why that cannot be said.
  private func verdict(on row: ComparisonRow, isLess: Bool) -> String {
    guard let difference = row.difference, row.pairs >= Self.fewestPairs else {
      return isLess ? "." : texts.priceTakesPairs
    }
    let isClear = Claim(row, difference, unit: texts.personYears, texts: texts).estimate.excludesZero
    if isLess { return isClear && difference.value < 0 ? texts.cheaperAndFewer : "." }
    if isClear, difference.value > 0 { return texts.preventsNone }
    guard isClear else { return texts.priceUnclear }
    // The table has no price of a clear effect where the scenario changes the world as well.
    guard let price = row.costPerUnit, let lower = price.lower, let upper = price.upper else {
      return texts.priceOfWorld
    }
    return Texts.fill(
      texts.priceOfPersonYear, ["amount": money(price.value), "low": money(lower), "high": money(upper)])
  }

  /// The horizon: `10 years`, `26 weeks`.
  private var time: String {
    guard let weeks else { return texts.horizon }
    if weeks == 52 { return texts.oneYear }
    let (template, count) = weeks % 52 == 0 ? (texts.years, weeks / 52) : (texts.weeks, weeks)
    return Texts.fill(template, ["count": String(count)])
  }

  /// The cost of one year in brackets, where the horizon is not one.
  private func yearly(_ euro: Double) -> String {
    guard let weeks, weeks > 52 else { return "" }
    return Texts.fill(texts.aYear, ["amount": money(euro * 52 / Double(weeks))])
  }

  /// Euro to two digits, to three where the first is a one: `5.1 million`, `23,000`, `1.24 million`.
  func money(_ euro: Double) -> String {
    let rounded = Self.rounded(euro)
    let size = abs(rounded)
    let (template, scale) =
      size >= 1e9 ? (texts.billions, 1e9) : size >= 1e6 ? (texts.millions, 1e6) : ("{number}", 1)
    let number = rounded / scale
    // No zeros at the end, and no more digits than were kept.
    let decimals = (0..<3).first { abs((number * Self.power($0)).rounded() / Self.power($0) - number) < 1e-9 } ?? 3
    return Texts.fill(template, ["number": Figures(texts: texts).text(number, decimals: decimals)])
  }

  private static func rounded(_ euro: Double) -> Double {
    guard euro != 0, euro.isFinite else { return 0 }
    var unit = 1.0
    while abs(euro) / unit >= 100 { unit *= 10 }
    while abs(euro) / unit < 10, unit > 1e-3 { unit /= 10 }
    if abs(euro) / unit < 20 { unit /= 10 }
    return unit >= 1 ? (euro / unit).rounded() * unit : (euro * (1 / unit).rounded()).rounded() / (1 / unit).rounded()
  }

  private static func power(_ decimals: Int) -> Double { (0..<decimals).reduce(1) { power, _ in power * 10 } }
}
