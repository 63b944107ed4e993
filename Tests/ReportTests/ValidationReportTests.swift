import Tables
import Testing

@testable import Report

@Suite("Published figures and experiments beside the model's") struct ValidationReportTests {
  private static let texts = ["what", "kind", "role", "verdict", "size", "sign", "unit"]
  private static let reals = ["published", "simulated", "lower", "upper"]

  private static func table(_ rows: [[Cell]] = rows) throws -> DataTable {
    let columns =
      texts.map { ColumnDescription(name: $0, summary: $0, type: .text) }
      + reals.map { ColumnDescription(name: $0, unit: "number", summary: $0, type: .real) }
    var table = try DataTable(schema: TableSchema(name: "validation", title: "validation", columns: columns))
    for row in rows { try table.append(row) }
    return table
  }

  /// The cells of a level.
  private static func level(
    _ what: String, _ role: String, _ verdict: String, _ unit: String, _ figures: [Double?]
  ) -> [Cell] {
    [.text(what), .text("level"), .text(role), .text(verdict), .missing, .missing, .text(unit)]
      + figures.map { .realOrMissing($0) }
  }

  /// The cells of an experiment.
  private static func experiment(
    _ what: String, _ role: String, _ verdict: String, size: String? = nil, _ sign: String, _ figures: [Double?]
  ) -> [Cell] {
    [
      .text(what), .text("experiment"), .text(role), .text(verdict), size.map { .text($0) } ?? .missing, .text(sign),
      .text("per cent"),
    ] + figures.map { .realOrMissing($0) }
  }

  private static let rows = [
    level(
      "Registered youths who live in the tenth of the neighbourhoods with the most of them", "test", "hit", "per cent",
      [50, 51.08, 50.8, 51.3]),
    level("Weekly wage", "test", "missed", "euro", [518, 700, nil, nil]),
    level("Neither", "calibrate", "missed", "per cent", [4, nil, nil, nil]),
    experiment("Jobs", "test", "missed", size: "missed", "lower", [-43, -3, -9, 3]),
    experiment("Confronting", "test", "hit", "not_lower", [nil, 0.5, -1, 2]),
    experiment("Families", "calibrate", "hit", "none", [0, -1, -2, 0.1]),
  ]

  @Test("At 80 columns every line has its verdict and both values; what is missed says so")
  func narrow() throws {
    let text = try ValidationReport(table: Self.table()).terminalText(width: 80, isBold: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[1] == "Parameters were fitted to these: 0 of 1 hit")
    #expect(lines[2].contains("Neither") && lines[2].contains("MISSED") && lines[2].contains("4.0"))
    #expect(lines[3] == "Nothing was fitted to these: 1 of 2 hit")
    #expect(
      lines[4].contains("…") && lines[4].contains("hit") && lines[4].contains("51 ") && lines[4].contains("51 to 51"))
    #expect(lines[5].contains("MISSED") && lines[5].contains("518") && lines[5].contains("700"))
  }

  @Test("Experiments stand below, with verdicts on sign and size and the published sign where that is all there is")
  func experiments() throws {
    let text = try ValidationReport(table: Self.table()).terminalText(width: 80, isBold: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func words(_ line: Int) -> [String] { lines[line].split(separator: " ").map(String.init) }
    #expect(words(6).prefix(4) == ["experiment", "sign", "size", "published"])
    #expect(lines[7] == "Defaults rest on these: 1 of 1 signs hit")
    #expect(words(8).prefix(4) == ["Families", "hit", "none", "-1.0"])
    #expect(lines[9] == "No default rests on these: 1 of 2 signs hit")
    #expect(words(10).prefix(5) == ["Jobs", "MISSED", "MISSED", "-43.0", "-3.0"])
    #expect(words(11).prefix(5) == ["Confronting", "hit", "not", "lower", "0.5"])
    #expect(
      lines[12...] == ["", "Levels: 1 of 3 hit (33 %).", "Experiments: signs 2 of 3 hit (66 %), sizes 0 of 1.", ""])
  }

  @Test("Levels alone say nothing of experiments")
  func levelsAlone() throws {
    let levels = try Self.table(Array(Self.rows.prefix(3)))
    let text = try ValidationReport(table: levels).terminalText(width: 80, isBold: false)
    #expect(!text.contains("xperiment") && text.hasSuffix("Levels: 1 of 3 hit (33 %).\n"))
  }

  @Test("In Dutch it says the same")
  func dutch() throws {
    let text = try ValidationReport(table: Self.table(), texts: .dutch).terminalText(width: 100, isBold: false)
    #expect(text.contains("Hierop is niets afgestemd: 1 van 2 raak"))
    #expect(text.contains("Hierop rust geen standaardwaarde: 1 van 2 richtingen raak"))
    #expect(text.contains("MIS") && text.contains("niet lager"))
  }
}
