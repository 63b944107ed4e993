import Foundation
import Report
import Tables
import Testing

@testable import Experiments

/// The stored output of the main command, which `.ci/run` makes again and compares byte for byte.
@Suite("The reference results")
struct ReferenceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.root.appending(path: path)))
  }

  private func comparison() throws -> CSVTable { try table("comparison.csv") }

  private func table(_ file: String) throws -> CSVTable {
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: try bytes("Results/reference/" + file), file: file, into: &problems)
    #expect(problems.isEmpty)
    return table
  }

  /// Lower and upper end of the difference in an outcome.
  private func interval(_ scenario: String, _ outcome: String) throws -> (lower: Double, upper: Double) {
    let table = try comparison()
    var problems: [CSVProblem] = []
    let row = try #require(
      table.rows.indices.first {
        table.text($0, "scenario", into: &problems) == scenario
          && table.text($0, "outcome", into: &problems) == outcome
      })
    let lower = try #require(table.real(row, "difference_lower", into: &problems))
    let upper = try #require(table.real(row, "difference_upper", into: &problems))
    return (lower, upper)
  }

  @Test("Every stored file has the checksum that the list gives; the list holds every file of a results folder")
  func checksums() throws {
    let lines = String(decoding: try bytes("Results/reference/SHA256SUMS"), as: UTF8.self).split(separator: "\n")
    let listed = lines.map { $0.split(separator: " ").map(String.init) }
    #expect(
      listed.map { $0[1] } == [
        "comparison.csv", "datapackage.json", "groups.csv", "interventions.csv", "links.csv", "neighbourhoods.csv",
        "provenance.json", "report.html", "runs.csv", "summary.csv", "timeseries.csv",
      ])
    for line in listed where line[1] != "timeseries.csv" {
      #expect(SHA256.hexadecimal(of: try bytes("Results/reference/\(line[1])")) == line[0], "\(line[1])")
    }
  }

  @Test(
    "More coaching and more jobs each lower person-years involved, with an interval that excludes zero",
    arguments: ["more-coaching", "more-jobs", "coaching-with-jobs"])
  func effects(scenario: String) throws {
    #expect(try interval(scenario, "person_years_involved").upper < 0)
  }

  @Test("Coaching with jobs is found to combine the two others, and its interaction has an interval")
  func interaction() throws {
    let table = try comparison()
    var problems: [CSVProblem] = []
    let row = try #require(
      table.rows.indices.first { table.text($0, "parts", into: &problems)?.isEmpty == false })
    #expect(table.text(row, "scenario", into: &problems) == "coaching-with-jobs")
    #expect(table.text(row, "parts", into: &problems) == "more-coaching + more-jobs")
    let lower = try #require(table.real(row, "interaction_lower", into: &problems))
    #expect(lower < (try #require(table.real(row, "interaction_upper", into: &problems))))
  }

  @Test("The README shows what the main command prints")
  func readme() throws {
    var problems: [CSVProblem] = []
    let compared = try #require(try comparison().dataTable(ResultTables.comparisonSchema, into: &problems))
    let interventions = try #require(
      try table("interventions.csv").dataTable(ResultTables.interventionSchema, into: &problems))
    let printed = try ComparisonReport(
      table: compared, interventions: interventions, titles: ["more-coaching": "More coaching"], weeks: 520
    ).terminalText()
    let lines = Set(printed.split(separator: "\n"))
    let readme = String(decoding: try bytes("README.md"), as: UTF8.self)
    let start = try #require(readme.range(of: "  outcome  "))
    let shown = readme[start.lowerBound...].prefix { $0 != "`" }.split(separator: "\n").filter { $0 != "  ..." }
    #expect(shown.count > 8)
    for line in shown { #expect(lines.contains(line), "\(line)") }
  }
}
