import Tables
import Testing

@testable import Report

@Suite("Reports under several sets of assumptions")
struct AssumptionReportTests {
  /// A row of a scenario under a set; percentages follow from a baseline of 1,000.
  static func row(
    _ set: String, _ scenario: String, _ outcome: String,
    _ difference: Double, _ lower: Double?, _ upper: Double?, baseline: Double = 1000, parts: [String] = [],
    interaction: (Double, Double?, Double?)? = nil
  ) -> ComparisonRow {
    let row = Sample.row(
      scenario, outcome, baseline: baseline, difference, lower, upper, parts: parts, interaction: interaction)
    return ComparisonRow(
      scenario: row.scenario, outcome: row.outcome, unit: row.unit, pairs: row.pairs, baseline: row.baseline,
      value: row.value, difference: row.difference, relative: row.relative, parts: row.parts,
      interaction: row.interaction, assumptions: set)
  }

  /// A row of a scenario on person-years involved.
  static func row(
    _ set: String, _ scenario: String, _ difference: Double, _ lower: Double?, _ upper: Double?, parts: [String] = [],
    interaction: (Double, Double?, Double?)? = nil
  ) -> ComparisonRow {
    row(
      set, scenario, "person_years_involved", difference, lower, upper, parts: parts, interaction: interaction)
  }

  /// A row of the scenario `coaching` on person-years involved.
  static func row(
    _ set: String, _ difference: Double, _ lower: Double?, _ upper: Double?, baseline: Double = 1000
  ) -> ComparisonRow {
    row(set, "coaching", "person_years_involved", difference, lower, upper, baseline: baseline)
  }

  static let sets = ["low": "Low push-back", "middle": "Middle push-back", "high": "High push-back"]

  static func report(_ rows: [ComparisonRow], texts: Texts = .english) -> AssumptionReport {
    AssumptionReport(rows: rows, titles: Sample.titles, sets: sets, texts: texts)
  }

  static let rows = [
    row("low", -56, -61, -51), row("low", "jobs", -12, -19, -5), row("middle", -31, -36, -26),
    row("middle", "jobs", -7, -14, -1), row("high", -14, -18, -10), row("high", "jobs", -2, -9, 5),
    row("low", "coaching", "first_recruitments", -8, -12, -4),
    row("middle", "coaching", "first_recruitments", 4, -1, 9),
    row("high", "coaching", "first_recruitments", 20, 12, 28), row("low", "coaching", "suspects", -5, -8, -2),
    row("middle", "coaching", "suspects", -4, -7, -1), row("high", "coaching", "suspects", -3, -5, -1),
    row("low", "coaching", "mean_offer", 5, 2, 8), row("middle", "coaching", "mean_offer", 4, 1, 7),
    row("high", "coaching", "mean_offer", 3, 1, 5), row("low", "coaching", "in_neither", 5, 2, 8),
    row("middle", "coaching", "in_neither", 4, -1, 9), row("high", "coaching", "in_neither", 3, 1, 5),
  ]

  @Test("The table has a row for each scenario and set, with the relative change and its interval, within 80 columns")
  func table() {
    #expect(
      Self.report(Self.rows).table().joined(separator: "\n") == """
          Person-years involved  baseline  difference  change  its 95 % interval
        More coaching
          Low push-back             1,000         -56  -5.6 %   -6.1 % to -5.1 %
          Middle push-back          1,000         -31  -3.1 %   -3.6 % to -2.6 %
          High push-back            1,000         -14  -1.4 %   -1.8 % to -1.0 %
        More jobs
          Low push-back             1,000         -12  -1.2 %   -1.9 % to -0.5 %
          Middle push-back          1,000          -7  -0.7 %   -1.4 % to -0.1 %
          High push-back            1,000          -2  -0.2 %   -0.9 % to +0.5 %
        """)
  }

  @Test(
    "No line is wider than the width; the label, the change and then its interval stay longest",
    arguments: [20, 40, 60, 80])
  func width(_ width: Int) {
    let report = Self.report(Self.rows)
    #expect(report.table(width: width).allSatisfy { $0.count <= width })
    #expect(report.terminalText(width: width).split(separator: "\n").allSatisfy { $0.count <= max(width, 20) })
    if width == 60 {
      #expect(report.table(width: 60)[2] == "  Low push-back             1,000  -5.6 %   -6.1 % to -5.1 %")
    }
  }

  @Test("What holds under every set is said with its smallest and its largest size, and what turns with the sets")
  func holds() {
    #expect(
      Self.report(Self.rows).sentences == [
        [
          "More coaching lowers person-years involved under every set of assumptions, by 1.4 % (High push-back) to 5.6 % "
            + "(Low push-back).",
          "Lower under every set: Suspects registered.", "Higher under every set: Mean illegal offer.",
          "First recruitments: lower under Low push-back; higher under High push-back; not to be told under Middle "
            + "push-back.",
        ],
        [
          "That More jobs lowers person-years involved cannot be said under every set of assumptions: lower under Low "
            + "push-back and Middle push-back; not to be told under High push-back."
        ],
      ])
  }

  /// Differences with intervals under three sets, and what is said of them in English and in Dutch.
  static let cases: [(name: String, rows: [ComparisonRow], english: String, dutch: String)] = [
    (
      "more everywhere", [row("low", 10, 5, 15), row("middle", 20, 15, 25), row("high", 12, 2, 22)],
      "More coaching raises person-years involved under every set of assumptions, by 1.0 % (Low push-back) to 2.0 % "
        + "(Middle push-back).",
      "Met 'More coaching' ligt het aantal persoonsjaren betrokkenheid onder elke set aannames hoger: 1,0% (Low push-back) "
        + "tot 2,0% (Middle push-back)."
    ),
    (
      "a turn", [row("low", -10, -15, -5), row("middle", 0, 0, 0), row("high", 12, 2, 22)],
      "Whether More coaching lowers or raises person-years involved depends on the assumptions: lower under Low push-back; "
        + "higher under High push-back; the same under Middle push-back.",
      "Of het aantal persoonsjaren betrokkenheid met 'More coaching' lager of hoger ligt, hangt af van de aannames: lager "
        + "onder Low push-back; hoger onder High push-back; gelijk onder Middle push-back."
    ),
    (
      "more in one", [row("low", -2, -5, 5), row("middle", 1, -3, 5), row("high", 12, 2, 22)],
      "That More coaching raises person-years involved cannot be said under every set of assumptions: higher under High "
        + "push-back; not to be told under Low push-back and Middle push-back.",
      "Dat het aantal persoonsjaren betrokkenheid met 'More coaching' hoger ligt, is niet onder elke set aannames te zeggen: hoger "
        + "onder High push-back; niet te zeggen onder Low push-back en Middle push-back."
    ),
    (
      "nowhere clear", [row("low", -2, -5, 5), row("middle", 0, 0, 0)],
      "More coaching shows no clear effect on person-years involved under any set of assumptions.",
      "'More coaching' laat onder geen enkele set aannames een duidelijk effect zien op het aantal persoonsjaren "
        + "betrokkenheid."
    ),
    (
      "nothing anywhere", [row("low", 0, 0, 0), row("middle", 0, 0, 0)],
      "More coaching leaves person-years involved as they are under every set of assumptions.",
      "Met 'More coaching' blijft het aantal persoonsjaren betrokkenheid onder elke set aannames precies gelijk."
    ),
    (
      "one replication", [row("low", -2, nil, nil), row("middle", -3, nil, nil)],
      "More coaching: one replication says nothing about uncertainty; run at least two, with --replications.",
      "'More coaching': één herhaling zegt niets over de onzekerheid; daarvoor zijn er minstens twee nodig, met "
        + "--replications."
    ),
    (
      "a baseline of zero", [row("low", 5.2, 3.1, 7.3, baseline: 0), row("middle", 8.4, 7.3, 9.5)],
      "More coaching raises person-years involved under every set of assumptions, by 5.2 person-years (Low push-back) to "
        + "8.4 person-years (Middle push-back).",
      "Met 'More coaching' ligt het aantal persoonsjaren betrokkenheid onder elke set aannames hoger: 5,2 persoonsjaren "
        + "(Low push-back) tot 8,4 persoonsjaren (Middle push-back)."
    ),
    (
      "not measured", [row("low", "coaching", "suspects", 1, -1, 3)],
      "More coaching: person-years involved were not measured.",
      "'More coaching': het aantal persoonsjaren betrokkenheid is niet gemeten."
    ),
  ]

  @Test("No conclusion is said to hold that one set leaves open", arguments: cases.map(\.name))
  func conclusions(name: String) throws {
    let sample = try #require(Self.cases.first { $0.name == name })
    #expect(Self.report(sample.rows).sentences.map { $0[0] } == [sample.english])
    #expect(Self.report(sample.rows, texts: .dutch).sentences.map { $0[0] } == [sample.dutch])
  }

  @Test("Two scenarios that do more, or less, together than apart under every set are said to; else nothing is")
  func together() {
    func sentences(_ first: (Double, Double?, Double?), _ second: (Double, Double?, Double?)) -> [String] {
      let parts = ["coaching", "jobs"]
      return Self.report([
        Self.row("low", "both", -60, -70, -50, parts: parts, interaction: first),
        Self.row("high", "both", -40, -50, -30, parts: parts, interaction: second),
      ]).sentences[0]
    }
    #expect(
      sentences((-5, -8, -2), (-3, -5, -1)).last
        == "Under every set, More coaching and More jobs together give fewer person-years than the sum of what each does "
        + "alone.")
    #expect(
      sentences((5, 2, 8), (3, 1, 5)).last
        == "Under every set, More coaching and More jobs together give more person-years than the sum of what each does "
        + "alone.")
    for second in [(3, 1, 5), (-3, -7, 1)] as [(Double, Double?, Double?)] {
      #expect(sentences((-5, -8, -2), second).count == 1)
    }
  }

  @Test("A table of a run without sets is refused")
  func needsSets() throws {
    let table = try DataTable(
      schema: TableSchema(
        name: "comparison", title: "", columns: [ColumnDescription(name: "scenario", summary: "", type: .text)]))
    #expect(throws: TableError(table: "comparison", message: "it has no column 'assumptions'")) {
      try AssumptionReport(table: table)
    }
  }

  @Test("Without rows there is nothing to read")
  func empty() {
    #expect(Self.report([]).terminalText().isEmpty)
  }
}
