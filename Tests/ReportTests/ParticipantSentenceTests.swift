import Tables
import Testing

@testable import Report

@Suite("Sentences on participants")
struct ParticipantSentenceTests {
  private static func row(_ naive: Double?, _ effect: (Double, Double?, Double?)?) -> ParticipantRow {
    ParticipantRow(
      scenario: "coaching", intervention: "street coaches", naiveChange: naive,
      causalEffect: effect.flatMap { Estimate($0.0, lower: $0.1, upper: $0.2) })
  }

  private static func text(_ rows: [ParticipantRow], _ texts: Texts = .english) -> String {
    let report = ComparisonReport(
      rows: [Sample.headline(-23, -27, -19)], participants: rows, titles: Sample.titles, texts: texts)
    return report.sections.flatMap { report.participantSentences(on: $0) }.joined(separator: "|")
  }

  private static let before =
    "Who took a seat in 'street coaches' in its first 13 weeks was involved 4.1 weeks less in the year after than in the "
    + "year before; in the baseline the same youths were involved "

  @Test("The change is set beside that of the same youths in the baseline; only the rest is the scenario's")
  func clear() {
    #expect(
      Self.text([Self.row(-4.1, (-0.5, -0.8, -0.2))]) == Self.before
        + "3.6 weeks less. The scenario itself accounts for 0.5 weeks less (95 % interval 0.2 to 0.8).")
    #expect(
      Self.text([Self.row(-4.1, (1.5, 1.2, 1.8))]) == Self.before
        + "5.6 weeks less. The scenario itself accounts for 1.5 weeks more (95 % interval 1.2 to 1.8).")
    #expect(
      Self.text([Self.row(0.4, (-2.2, -2.6, -1.8))])
        == "Who took a seat in 'street coaches' in its first 13 weeks was involved 0.4 weeks more in the year after than in "
        + "the year before; in the baseline the same youths were involved 2.6 weeks more. The scenario itself accounts for "
        + "2.2 weeks less (95 % interval 1.8 to 2.6).")
  }

  @Test("Where the interval holds zero, no effect is claimed")
  func unclear() {
    #expect(
      Self.text([Self.row(-4.1, (-0.1, -0.6, 0.4))]) == Self.before
        + "4.0 weeks less. What the scenario itself accounts for cannot be told: between 0.6 weeks less and 0.4 weeks more "
        + "(95 % interval).")
    #expect(
      Self.text([Self.row(-4, (0, 0, 0))]).hasSuffix(
        "4 weeks less. The scenario itself accounts for nothing of it."))
  }

  @Test("Nothing is said of other scenarios, without an interval, or where nobody was compared")
  func silent() {
    #expect(Self.text([]) == "")
    #expect(Self.text([Self.row(-4.1, (-0.5, nil, nil)), Self.row(nil, nil), Self.row(-4.1, nil)]) == "")
    let other = ParticipantRow(
      scenario: "jobs", intervention: "x", naiveChange: -1, causalEffect: Estimate(-1, lower: -2, upper: -0.5))
    #expect(Self.text([other]) == "")
  }

  @Test("In Dutch as in English")
  func dutch() {
    let before =
      "Wie in de eerste 13 weken een plek kreeg bij 'street coaches', was in het jaar daarna 4,1 weken minder betrokken dan "
      + "in het jaar daarvoor; in het basisscenario waren dezelfde jongeren "
    #expect(
      Self.text([Self.row(-4.1, (-0.5, -0.8, -0.2))], .dutch) == before
        + "3,6 weken minder betrokken. Aan het scenario zelf is 0,5 weken minder toe te schrijven "
        + "(95%-betrouwbaarheidsinterval 0,2 tot 0,8).")
    #expect(
      Self.text([Self.row(-4.1, (-0.1, -0.6, 0.4))], .dutch) == before
        + "4,0 weken minder betrokken. Wat aan het scenario zelf is toe te schrijven, is niet te zeggen: tussen 0,6 weken "
        + "minder en 0,4 weken meer (95%-betrouwbaarheidsinterval).")
  }

  @Test("They stand below the sentences on their scenario, and what an author named drives no terminal")
  func place() {
    let named = ParticipantRow(
      scenario: "coaching", intervention: "a\u{1B}[2Jb", naiveChange: -4.1,
      causalEffect: Estimate(-0.5, lower: -0.8, upper: -0.2))
    let rows = [Sample.headline("coaching", -23, -27, -19), Sample.headline("jobs", -23, -27, -19)]
    let text = ComparisonReport(rows: rows, participants: [named], titles: Sample.titles).terminalText(width: 400)
    let paragraphs = text.split(separator: "\n").suffix(3)
    #expect(paragraphs.map { String($0.prefix(11)) } == ["More coachi", "Who took a ", "More jobs l"])
    #expect(text.contains("a seat in 'a [2Jb' in") && !text.contains("\u{1B}"))
  }

  private static let columns: [(String, ColumnType)] = [
    ("scenario", .text), ("intervention", .text), ("participants", .real), ("naive_change_first", .real),
    ("causal_effect_first", .real),
    ("causal_first_lower", .real), ("causal_first_upper", .real),
  ]

  private static func schema(without missing: String? = nil) -> TableSchema {
    TableSchema(
      name: "interventions", title: "",
      columns: columns.filter { $0.0 != missing }.map { ColumnDescription(name: $0.0, summary: "s", type: $0.1) })
  }

  @Test("That nobody took a seat is said, in English and in Dutch")
  func nobody() {
    let none = ParticipantRow(
      scenario: "coaching", intervention: "a", participants: 0, naiveChange: nil, causalEffect: nil)
    for (texts, sentence) in [
      (Texts.english, "Nobody took a seat in 'a' in any run."),
      (.dutch, "In geen enkele run kreeg iemand een plek bij 'a'."),
    ] {
      #expect(Self.text([none], texts) == sentence)
    }
  }

  @Test("Rows are read from the table by the names of its columns, all of which must be there")
  func reading() throws {
    var table = try DataTable(schema: Self.schema())
    try table.append(
      [.text("coaching"), .text("street coaches"), .missing] + [-4.1, -0.5, -0.8, -0.2].map { Cell.real($0) })
    try table.append([.text("coaching"), .text("police"), .real(0), .missing, .missing, .missing, .missing])
    #expect(
      try ParticipantRow.rows(of: table) == [
        Self.row(-4.1, (-0.5, -0.8, -0.2)),
        ParticipantRow(
          scenario: "coaching", intervention: "police", participants: 0, naiveChange: nil, causalEffect: nil),
      ])
    for (name, _) in Self.columns {
      let table = try DataTable(schema: Self.schema(without: name))
      #expect(throws: TableError(table: "interventions", message: "it has no column '\(name)'")) {
        try ParticipantRow.rows(of: table)
      }
    }
  }
}
