import Parameters
import Tables
import Testing

@testable import Report

/// What is wrong with files, and where.
@Suite("Report: reading") struct ReportReadingTests {
  private func problems(_ change: (inout ReportFolder) -> Void) throws -> [String] {
    var folder = ReportFolder([("a", "Coaching")])
    folder.compare([ReportFolder.line("a", -8, -9, -7), ReportFolder.line("a", 1, 0, 2, outcome: "cost")])
    folder.addTables(["a"])
    change(&folder)
    let (data, problems) = try folder.read()
    #expect((data == nil) == !problems.isEmpty)
    return problems.map(\.inFull.description)
  }

  @Test("A file of another program is refused")
  func otherProgram() throws {
    #expect(
      try problems { $0.provenance = #"{"program": "other"}"# } == [
        "out/provenance.json:1:1: error: this was not written by keerpunt"
      ])
  }

  @Test("A part of a sweep is refused")
  func shard() throws {
    let found = try problems { $0.provenance = #"{"program": "keerpunt", "shard": "1/3"}"# }
    #expect(
      found == [
        "out/provenance.json:1:34: error: this is part 1/3 of a sweep, not the whole\n  keerpunt merge joins the parts"
      ])
  }

  @Test("A cell that is no number is named at its place in the file, rows before it that are not read included")
  func noNumber() throws {
    let found = try problems { folder in
      folder.files["neighbourhoods.csv"] = folder.files["neighbourhoods.csv"]?
        .replacing("a,Oost", with: "a,Noord,Stad,0.0,0.0,1,0.1,cost,1.0,1.0,1.0,1.0\na,Oost")
        .replacing("50.0,-5.0,-6.0,-4.0\na,West", with: "fifty,-5.0,-6.0,-4.0\na,West")
    }
    #expect(found.count == 1 && found[0].hasPrefix("out/neighbourhoods.csv:5:51: error: mean is 'fifty'"), "\(found)")
  }

  @Test("A row that is too short is named")
  func shortRow() throws {
    let found = try problems { $0.files["links.csv"] = "from,to,weight\nOost,West\n" }
    #expect(found.count == 1 && found[0].hasPrefix("out/links.csv:2:"), "\(found)")
  }

  @Test("A column that the comparison needs and lacks is named")
  func missingColumn() throws {
    let found = try problems { $0.files["comparison.csv"] = "scenario,outcome\na,person_years_involved\n" }
    #expect(found == ["out: error: table 'comparison': it has no column 'unit'"], "\(found)")
  }

  @Test("Text that is no JSON is named at its place")
  func noJSON() throws {
    #expect(try problems { $0.provenance = "{" }.count == 1)
  }
}

@Suite("Report: scales") struct AxisTests {
  @Test("Marks are round, in order, and span the values", arguments: [0.003, 0.7, 12, 999, 4e6])
  func marks(_ size: Double) {
    let axis = Axis([-size / 3, size])
    #expect(axis.low <= -size / 3 && axis.high >= size && (3...9).contains(axis.ticks.count))
    #expect(axis.ticks == axis.ticks.sorted() && axis.ticks.contains(0))
    #expect(axis.share(of: axis.low) == 0 && axis.share(of: axis.high) == 1)
  }

  @Test("Values that are all the same have a scale, too", arguments: [0.0, 5.0, -3.0])
  func same(_ value: Double) {
    let axis = Axis([value, value], zero: false)
    #expect(axis.high > axis.low && axis.share(of: value) > 0 && axis.share(of: value) < 1)
  }

  @Test("One interval that is far too wide does not press all others to nothing")
  func wide() throws {
    let usual = try #require(Estimate(-5, lower: -6, upper: -4))
    let wild = try #require(Estimate(-1, lower: -900, upper: 898))
    let strip = Strip([usual, wild])
    #expect(strip.axis.low > -30 && strip.axis.high < 30)
    #expect(strip.markup(wild).code.contains("#cut-left") && strip.markup(wild).code.contains("#cut-right"))
    #expect(!strip.markup(usual).code.contains("cut"))
  }
}
