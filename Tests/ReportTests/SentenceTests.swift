import Tables
import Testing

@testable import Report

struct SentenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: [ComparisonRow]
    let sentences: [String]
  }

  /// The sentences on the scenario `coaching`, whose title is "More coaching", or `both`.
  static let cases: [Case] =
    headlineCases + unclearCases + silentCases + firstRecruitmentCases + interactionCases

  static let headlineCases = [
    Case(
      testDescription: "a clear fall", rows: [Sample.headline(-23, -27, -19)],
      sentences: ["More coaching lowers person-years involved by 2.3 % (95 % interval 1.9 % to 2.7 %, 20 pairs)."]),
    Case(
      testDescription: "a clear rise", rows: [Sample.headline(23, 19, 27, pairs: 2)],
      sentences: ["More coaching raises person-years involved by 2.3 % (95 % interval 1.9 % to 2.7 %, 2 pairs)."]),
    Case(
      testDescription: "a fall of which the end is near zero", rows: [Sample.headline(-100, -199.6, -0.4)],
      sentences: [
        "More coaching lowers person-years involved by 10.00 % (95 % interval 0.04 % to 19.96 %, 20 pairs)."
      ]),
    Case(
      testDescription: "a baseline of zero", rows: [Sample.headline(baseline: 0, 5.2, 3.1, 7.3)],
      sentences: [
        "More coaching raises person-years involved by 5.2 person-years (95 % interval 3.1 to 7.3, 20 pairs)."
      ]),
  ]

  static let unclearCases = [
    Case(
      testDescription: "an interval that holds zero", rows: [Sample.headline(-4, -12, 4)],
      sentences: [
        "More coaching shows no clear effect on person-years involved: between 1.2 % fewer and 0.4 % more (95 % "
          + "interval, 20 pairs)."
      ]),
    Case(
      testDescription: "an interval that ends at zero", rows: [Sample.headline(4, 0, 8)],
      sentences: [
        "More coaching shows no clear effect on person-years involved: between 0.0 % more and 0.8 % more (95 % "
          + "interval, 20 pairs)."
      ]),
    Case(
      testDescription: "a baseline of zero, unclear", rows: [Sample.headline(baseline: 0, 5, -6, 16)],
      sentences: [
        "More coaching shows no clear effect on person-years involved: between 6 person-years fewer and 16 person-years "
          + "more (95 % interval, 20 pairs)."
      ]),
    Case(
      testDescription: "only the relative interval excludes zero", rows: [disagreeing(difference: 0.1, relative: -0.1)],
      sentences: [
        "More coaching shows no clear effect on person-years involved: between 40 person-years fewer and 0 "
          + "person-years more (95 % interval, 20 pairs)."
      ]),
    Case(
      testDescription: "only the interval of the difference excludes zero",
      rows: [disagreeing(difference: -0.1, relative: 0.1)],
      sentences: [
        "More coaching shows no clear effect on person-years involved: between 4.0 % fewer and 0.1 % more (95 % interval, "
          + "20 pairs)."
      ]),
  ]

  static let silentCases = [
    Case(
      testDescription: "one replication", rows: [Sample.headline(-4, pairs: 1)],
      sentences: [
        "More coaching: one replication says nothing about uncertainty; run at least two, with --replications."
      ]),
    Case(
      testDescription: "nothing changed",
      rows: [Sample.headline(0, 0, 0), Sample.row("coaching", "suspects", 0, 0, 0)],
      sentences: ["More coaching changes nothing that was measured (20 pairs)."]),
    Case(
      testDescription: "nothing changed in one replication", rows: [Sample.headline(0, pairs: 1)],
      sentences: ["More coaching changes nothing that was measured (1 pair)."]),
    Case(
      testDescription: "something else changed",
      rows: [Sample.headline(0, 0, 0), Sample.row("coaching", "suspects", 0, -1, 1)],
      sentences: ["More coaching leaves person-years involved as they are (20 pairs)."]),
    Case(
      testDescription: "no pairs", rows: [notComparable],
      sentences: ["More coaching cannot be compared with the baseline: there are no pairs of runs over the same weeks."]
    ),
    Case(
      testDescription: "no headline", rows: [Sample.row("coaching", "suspects", -1, -2, -0.5)],
      sentences: ["More coaching: person-years involved were not measured."]),
  ]

  private static let fall = Sample.headline(-23, -27, -19)
  private static let fallSentence = headlineCases[0].sentences[0]
  private static let rise = Sample.headline(23, 19, 27)
  private static let riseSentence =
    "More coaching raises person-years involved by 2.3 % (95 % interval 1.9 % to 2.7 %, 20 pairs)."

  static let firstRecruitmentCases = [
    Case(
      testDescription: "more first recruitments beside a fall",
      rows: [fall, Sample.row("coaching", "first_recruitments", 11, 3, 19)],
      sentences: [
        fallSentence,
        "At the same time first-time recruitments rise by 1.1 % (95 % interval 0.3 % to 1.9 %); where recruiters refill "
          + "openings, fewer involved can go together with more recruited.",
      ]),
    Case(
      testDescription: "fewer first recruitments beside a rise",
      rows: [rise, Sample.row("coaching", "first_recruitments", baseline: 0, -11, -19, -3)],
      sentences: [
        riseSentence,
        "At the same time first-time recruitments fall by 11 (95 % interval 3 to 19).",
      ]),
    Case(
      testDescription: "first recruitments that fall too",
      rows: [fall, Sample.row("coaching", "first_recruitments", -11, -19, -3)], sentences: [fallSentence]),
    Case(
      testDescription: "first recruitments that move unclearly",
      rows: [fall, Sample.row("coaching", "first_recruitments", 11, -3, 25)], sentences: [fallSentence]),
    Case(
      testDescription: "first recruitments beside an unclear headline",
      rows: [Sample.headline(-4, -12, 4), Sample.row("coaching", "first_recruitments", 11, 3, 19)],
      sentences: unclearCases[0].sentences),
  ]

  static let interactionCases = [
    combination(
      "more than its parts", Sample.headline(-23, -27, -19, parts: ["jobs", "other"], interaction: (-5.2, -7.3, -3.1)),
      "More coaching does more than More jobs and other added up: 5.2 person-years fewer than with the sum of both (95 % "
        + "interval 3.1 to 7.3)."),
    combination(
      "less than its parts", Sample.headline(-23, -27, -19, parts: ["jobs", "other"], interaction: (5.2, 3.1, 7.3)),
      "More coaching does less than More jobs and other added up: 5.2 person-years more than with the sum of both (95 % "
        + "interval 3.1 to 7.3)."),
    combination(
      "not distinguishable", Sample.headline(-23, -27, -19, parts: ["jobs", "other"], interaction: (1, -4, 6)),
      "Whether More coaching does more or less than More jobs and other added up cannot be told: between 4 person-years "
        + "fewer and 6 person-years more than with the sum of both (95 % interval)."),
    combination(
      "exactly its parts", Sample.headline(-23, -27, -19, parts: ["jobs", "other"], interaction: (0, 0, 0)),
      "More coaching does exactly what More jobs and other do added up."),
    combination(
      "no interval", Sample.headline(-23, -27, -19, parts: ["jobs", "other"], interaction: (1, nil, nil)), nil),
    Case(
      testDescription: "an interaction beside an unclear headline",
      rows: [Sample.headline(-4, -12, 4, parts: ["jobs", "other"], interaction: (-5.2, -7.3, -3.1))],
      sentences: unclearCases[0].sentences + [
        "More coaching and the sum of More jobs and other differ: 5.2 person-years fewer than with the sum of both (95 % "
          + "interval 3.1 to 7.3)."
      ]),
  ]

  private static func combination(_ name: String, _ row: ComparisonRow, _ sentence: String?) -> Case {
    Case(testDescription: name, rows: [row], sentences: [fallSentence] + (sentence.map { [$0] } ?? []))
  }

  /// A row whose two intervals end at either side of zero: −40 to `difference` in person-years, −4 to `relative` per cent.
  private static func disagreeing(difference: Double, relative: Double) -> ComparisonRow {
    ComparisonRow(
      scenario: "coaching", outcome: "person_years_involved", unit: "person-years", pairs: 20, baseline: 1000,
      value: 980, difference: Estimate(-20, lower: -40.1, upper: difference),
      relative: Estimate(-2, lower: -4, upper: relative))
  }

  private static let notComparable = ComparisonRow(
    scenario: "coaching", outcome: "person_years_involved", unit: "person-years", pairs: 0, baseline: nil, value: nil,
    difference: nil, relative: nil)

  @Test("A sentence claims no more than its interval", arguments: cases)
  func sentences(_ example: Case) {
    let report = ComparisonReport(rows: example.rows, titles: Sample.titles)
    #expect(report.sentences == [example.sentences])
  }

  @Test("What is filled in is not filled again")
  func fillingOnce() {
    #expect(Texts.fill("{a} and {b}{", ["a": "{b}", "b": "2"]) == "{b} and 2{")
    #expect(Texts.fill("{c} {", [:]) == "{c} {")
  }
}

struct ComparisonRowTests {
  private static let columns: [(String, ColumnType)] = [
    ("scenario", .text), ("outcome", .text), ("unit", .text), ("n_pairs", .whole), ("baseline_mean", .real),
    ("scenario_mean", .real), ("difference", .real), ("difference_lower", .real), ("difference_upper", .real),
    ("relative_change_percent", .real), ("relative_lower_percent", .real), ("relative_upper_percent", .real),
    ("parts", .text), ("interaction", .real), ("interaction_lower", .real), ("interaction_upper", .real),
  ]

  private func schema(without missing: String? = nil) -> TableSchema {
    TableSchema(
      name: "comparison", title: "",
      columns: Self.columns.filter { $0.0 != missing }.map {
        ColumnDescription(name: $0.0, summary: "s", type: $0.1)
      })
  }

  @Test("A row is read from the table by the names of its columns")
  func reading() throws {
    var table = try DataTable(schema: schema())
    try table.append(
      [.text("both"), .text("suspects"), .text("registrations"), .whole(3)]
        + [10, 8, -2, -3, -1, -20, -30, -10].map { Cell.real($0) } + [.text("street coaches + jobs"), .real(1)]
        + [.missing, .missing])
    try table.append([.text("empty")] + Array(repeating: .missing, count: 15))
    let rows = try ComparisonRow.rows(of: table)
    #expect(
      rows[0]
        == ComparisonRow(
          scenario: "both", outcome: "suspects", unit: "registrations", pairs: 3, baseline: 10, value: 8,
          difference: Estimate(-2, lower: -3, upper: -1), relative: Estimate(-20, lower: -30, upper: -10),
          parts: ["street coaches", "jobs"], interaction: Estimate(1, lower: nil, upper: nil)))
    #expect(rows[1].difference == nil)
    #expect(rows[1].parts.isEmpty)
  }

  @Test("A table without a column that is needed is refused", arguments: columns.map(\.0))
  func missing(column: String) throws {
    let table = try DataTable(schema: schema(without: column))
    #expect(throws: TableError(table: "comparison", message: "it has no column '\(column)'")) {
      try ComparisonReport(table: table)
    }
  }
}
