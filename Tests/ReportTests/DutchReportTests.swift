import Testing

@testable import Report

@Suite("Reports in Dutch")
struct DutchReportTests {
  @Test("At 80 columns the Dutch table has every column but the unit, with decimal commas")
  func table() {
    let report = ComparisonReport(rows: Sample.rows, titles: Sample.titles, texts: .dutch)
    #expect(
      report.table().prefix(8).joined(separator: "\n") == """
          uitkomst                  basis scenario verschil    95%-interval relatief
        More coaching
          Persoonsjaren betrokken  12.346   12.062     -284   -335 tot -233    -2,3%
          Eerste rekruteringen      1.804    1.826      +21      +8 tot +35    +1,2%
          Alle rekruteringen        4.212    4.199      -12     -60 tot +35    -0,3%
          Verdachtenregistraties    6.102    6.047      -55     -72 tot -39   -0,91%
          Geen school of werk     3.456,7  3.453,5     -3,2   -5,0 tot -1,4   -0,09%
          Gemiddeld illegaal bod   212,34   216,45    +4,11 +3,91 tot +4,32   +1,94%
        """)
  }

  @Test("Where there is room, units are Dutch as well")
  func units() {
    let row = ComparisonRow(
      scenario: "jobs", outcome: "suspects", unit: "registrations", pairs: 3, baseline: 10, value: 8,
      difference: Estimate(-2, lower: -3, upper: -1), relative: Estimate(-20, lower: -30, upper: -10))
    let lines = ComparisonReport(rows: [row], texts: .dutch).table(width: 120)
    #expect(lines.first?.contains(" eenheid ") == true && lines.last?.contains(" registraties ") == true)
  }

  /// The last sentence on the examples of the English tests, by their names.
  static let sentences = [
    "a clear fall":
      "Met 'More coaching' ligt het aantal persoonsjaren betrokkenheid 2,3% lager dan in het basisscenario "
      + "(95%-betrouwbaarheidsinterval 1,9% tot 2,7%, 20 paren runs).",
    "a baseline of zero":
      "Met 'More coaching' ligt het aantal persoonsjaren betrokkenheid 5,2 persoonsjaren hoger dan in het basisscenario "
      + "(95%-betrouwbaarheidsinterval 3,1 tot 7,3, 20 paren runs).",
    "an interval that holds zero":
      "'More coaching' laat geen duidelijk effect zien op het aantal persoonsjaren betrokkenheid: tussen 1,2% minder en "
      + "0,4% meer (95%-betrouwbaarheidsinterval, 20 paren runs).",
    "one replication":
      "'More coaching': één herhaling zegt niets over de onzekerheid; daarvoor zijn er minstens twee nodig, met "
      + "--replications.",
    "nothing changed in one replication": "'More coaching' verandert niets van wat gemeten is (1 paar runs).",
    "something else changed":
      "Met 'More coaching' blijft het aantal persoonsjaren betrokkenheid precies gelijk (20 paren runs).",
    "more first recruitments beside a fall":
      "Tegelijk ligt het aantal eerste rekruteringen 1,1% hoger (95%-betrouwbaarheidsinterval 0,3% tot 1,9%); waar "
      + "ronselaars opengevallen plekken opnieuw vullen, kan minder betrokkenheid samengaan met meer rekruteringen.",
    "more than its parts":
      "'More coaching' doet meer dan 'More jobs' en 'other' bij elkaar opgeteld: 5,2 persoonsjaren minder dan de som van "
      + "beide (95%-betrouwbaarheidsinterval 3,1 tot 7,3).",
    "not distinguishable":
      "Of 'More coaching' meer of minder doet dan 'More jobs' en 'other' bij elkaar opgeteld, is niet te zeggen: tussen 4 "
      + "persoonsjaren minder en 6 persoonsjaren meer dan de som van beide (95%-betrouwbaarheidsinterval).",
  ]

  @Test("A Dutch sentence claims what the English one claims", arguments: sentences.keys.sorted())
  func sentence(name: String) throws {
    let example = try #require(SentenceTests.cases.first { $0.testDescription == name })
    let report = ComparisonReport(rows: example.rows, titles: Sample.titles, texts: .dutch)
    #expect(report.sentences.last?.last == Self.sentences[name])
  }
}
