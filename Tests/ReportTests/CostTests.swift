import Testing

@testable import Report

@Suite("Sentences on costs")
struct CostTests {
  private static func headline(
    _ difference: Double, _ lower: Double?, _ upper: Double?, price: (Double, Double, Double)? = nil, pairs: Int = 20
  ) -> ComparisonRow {
    func percent(_ x: Double?) -> Double? { x.map { $0 / 10 } }
    return ComparisonRow(
      scenario: "coaching", outcome: "person_years_involved", unit: "person-years", pairs: pairs, baseline: 1000,
      value: 1000 + difference, difference: Estimate(difference, lower: lower, upper: upper),
      relative: Estimate(percent(difference), lower: percent(lower), upper: percent(upper)),
      costPerUnit: price.flatMap { Estimate($0.0, lower: $0.1, upper: $0.2) })
  }

  private static func cost(_ difference: Double, baseline: Double = 0) -> ComparisonRow {
    ComparisonRow(
      scenario: "coaching", outcome: "cost", unit: "euro", pairs: 20, baseline: baseline, value: baseline + difference,
      difference: Estimate(difference, lower: difference, upper: difference), relative: nil)
  }

  private func sentence(_ rows: [ComparisonRow], weeks: Int? = 520, texts: Texts = .english) -> String? {
    let report = ComparisonReport(rows: rows, titles: Sample.titles, weeks: weeks, texts: texts)
    return report.costSentence(on: report.sections[0])
  }

  private static let fall = headline(-220, -260, -180, price: (23_180, 19_430, 28_820))

  @Test("A clear fall has a price with its interval")
  func price() {
    #expect(
      sentence([Self.fall, Self.cost(5_100_000)])
        == "It costs 5.1 million euro in 10 years (510,000 a year); each person-year of involvement prevented costs "
        + "23,000 euro (95 % interval 19,400 to 29,000).")
    #expect(
      sentence([Self.fall, Self.cost(5_100_000)], texts: .dutch)
        == "De kosten zijn 5,1 miljoen euro in 10 jaar (510.000 per jaar); elk voorkomen persoonsjaar betrokkenheid kost "
        + "23.000 euro (95%-betrouwbaarheidsinterval 19.400 tot 29.000).")
  }

  @Test("No price is told of an effect that is unclear or harmful, or of too few pairs")
  func none() {
    let start = "It costs 510,000 euro in one year"
    func end(_ row: ComparisonRow) -> String? { sentence([row, Self.cost(510_000)], weeks: 52) }
    #expect(
      end(Self.headline(-4, -12, 4))
        == start + "; what a prevented person-year costs cannot be said, since the effect cannot be told from zero.")
    #expect(
      end(Self.headline(23, 19, 27))
        == start + "; a prevented person-year has no price, since there are more of them, not fewer.")
    #expect(
      end(Self.headline(-23, -27, -19, pairs: 2))
        == start + "; what a prevented person-year costs cannot be said from fewer than three pairs of runs.")
  }

  @Test("A clear fall without a price in the table is that of a scenario that changes the world, which has no price")
  func world() {
    let row = ComparisonRow(
      scenario: "coaching", outcome: "person_years_involved", unit: "person-years", pairs: 20, baseline: 1000,
      value: 980, difference: Estimate(-20, lower: -40, upper: -1), relative: Estimate(-2, lower: -4, upper: -0.1),
      costPerUnit: nil)
    #expect(
      sentence([row, Self.cost(100)])?.hasSuffix(
        "cannot be said, since the scenario changes the world as well, which has no price.") == true)
  }

  @Test("Where the relative change holds zero, and the report calls the effect unclear, no price is told")
  func disagreement() {
    let row = ComparisonRow(
      scenario: "coaching", outcome: "person_years_involved", unit: "person-years", pairs: 20, baseline: 1000,
      value: 980, difference: Estimate(-20, lower: -40, upper: -0.1), relative: Estimate(-2, lower: -4, upper: 0.1),
      costPerUnit: Estimate(5, lower: 2, upper: 900))
    #expect(sentence([row, Self.cost(100)])?.hasSuffix("since the effect cannot be told from zero.") == true)
  }

  @Test("Beside a baseline that spends, more and less are told; less has no price")
  func beside() {
    #expect(
      sentence([Self.fall, Self.cost(1_240_000, baseline: 50)], weeks: 26)
        == "It costs 1.24 million euro more than the baseline in 26 weeks; each person-year of involvement prevented costs "
        + "23,000 euro (95 % interval 19,400 to 29,000).")
    #expect(
      sentence([Self.fall, Self.cost(-2_000_000, baseline: 5e6)], weeks: nil)
        == "It costs 2 million euro less than the baseline in the weeks that were run, and yet there are fewer person-years "
        + "of involvement.")
    #expect(
      sentence([Self.headline(-4, -12, 4), Self.cost(-2_000_000, baseline: 5e6)], weeks: 104)
        == "It costs 2 million euro less than the baseline in 2 years (1 million a year).")
  }

  @Test("What costs the same has no sentence, and then nothing is said of savings either")
  func same() {
    #expect(sentence([Self.fall, Self.cost(0, baseline: 7)]) == nil)
    #expect(sentence([Self.fall]) == nil)
    let alone = Texts.english.costsAlone
    let without = ComparisonReport(rows: [Self.fall], titles: Sample.titles).terminalText(width: 400)
    let with = ComparisonReport(rows: [Self.fall, Self.cost(5)], titles: Sample.titles).terminalText(width: 400)
    #expect(!without.contains(alone) && with.hasSuffix("\n\n\(alone)\n"))
  }

  @Test(
    "Euro are told to two digits, to three where the first is a one",
    arguments: [
      (5_149_000, "5.1 million"), (510_400, "510,000"), (19_437, "19,400"), (1_236_000, "1.24 million"),
      (996_000, "1 million"), (12_345_678_901, "12.3 billion"), (87.6, "88"), (4.27, "4.3"), (0.04, "0.04"), (0, "0"),
      (-23_180, "-23,000"), (1_000_000, "1 million"), (199_999, "200,000"),
    ] as [(Double, String)])
  func money(euro: Double, text: String) {
    #expect(ComparisonReport(rows: []).money(euro) == text)
  }
}
