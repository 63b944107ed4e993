import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Runs read back") struct ComparingTestsRuns {
  private let folders = StoredFolders()

  init() throws { try folders.write(TinyExperiment.scenarios, to: "a") }

  /// The text of `runs.csv`, line by line.
  private func lines() throws -> [String] {
    try #require(folders.calls.text("a/runs.csv")).split(separator: "\n").map(String.init)
  }

  private func error(_ lines: [String]) -> String? {
    folders.replace("a/runs.csv", by: lines.joined(separator: "\n") + "\n")
    return folders.error("a")?.description
  }

  @Test("A replication that is missing is named")
  func missing() throws {
    var rows = try lines()
    rows.remove(at: 6)
    #expect(error(rows) == "a/runs.csv:1:1: error: replication 2 of 'coaching' is missing")
    rows.remove(at: 2)
    #expect(
      error(rows) == "a/runs.csv:1:1: error: 2 replications of 'coaching' are missing: 1, 2")
    #expect(
      error([rows[0]] + rows.filter { $0.hasPrefix("both") }) == """
        a/runs.csv:1:1: error: 3 replications of 'baseline' are missing: 1, 2, 3
        a/runs.csv:1:1: error: 3 replications of 'coaching' are missing: 1, 2, 3
        a/runs.csv:1:1: error: 3 replications of 'jobs' are missing: 1, 2, 3
        """)
  }

  @Test("A row that is doubled, of a stranger, or of another seed is refused at its place")
  func strangers() throws {
    let rows = try lines()
    #expect(
      error(rows + [rows[1]])
        == "a/runs.csv:14:1: error: a second row of replication 1; the first is in line 2")
    #expect(
      error(rows.map { $0.replacing("coaching,1", with: "coachnig,1") })
        == "a/runs.csv:3:1: error: provenance.json knows no scenario 'coachnig'; did you mean 'coaching'?")
    #expect(
      error(rows.map { $0.replacing("coaching,1", with: "xyz,1") })
        == "a/runs.csv:3:1: error: provenance.json knows no scenario 'xyz'")
    #expect(
      error(rows.map { $0.replacing("coaching,1,7", with: "coaching,1,8") })
        == "a/runs.csv:3:12: error: seed is 8, but 7 in provenance.json")
    #expect(
      error(rows.map { $0.replacing("coaching,1,7", with: "coaching,4,7") })
        == "a/runs.csv:3:10: error: replication is 4, outside 1...3")
  }

  @Test("A number that is none is refused at its place, and many are counted")
  func numbers() throws {
    var rows = try lines()
    rows[1] = rows[1].replacing("baseline,1,7,10.0,", with: "baseline,1,7,ten,")
    #expect(error(rows) == "a/runs.csv:2:14: error: person_years_involved is 'ten', not a number")
    let bad = rows[0] + "\n" + "baseline,1,7" + String(repeating: ",x", count: Outcome.all.count)
    let all = try #require(error([bad]))
    #expect(all.split(separator: "\n").count == RunsReading.mostProblems + 1)
    #expect(all.hasSuffix("error: \(Outcome.all.count - 20) more faults, which are not listed"), "\(all)")
  }

  @Test("A column that is missing or unknown is refused, with the version that made it")
  func columns() throws {
    let rows = try lines()
    let text = try #require(
      error(rows.map { $0.replacing("person_years_involved", with: "person_years") }))
    #expect(text.contains("a/runs.csv:1:1: error: the column 'person_years_involved' is missing; columns found: "))
    #expect(text.contains("a/runs.csv:1:27: error: there is no column 'person_years'; columns known here: "))
    #expect(
      text.contains(
        "\n  the results are of keerpunt 1.2.3, and this is \(Keerpunt.version): run the scenarios again"))
    try folders.write(TinyExperiment.scenarios, to: "b", version: Keerpunt.version)
    try folders.change("b/runs.csv", "person_years_involved", to: "person_years")
    #expect(folders.error("b")?.description.contains("run the scenarios again") == false)
  }

  @Test("A value that is missing is undefined, as when it was written")
  func undefined() throws {
    try folders.change("a/runs.csv", "baseline,1,7,10.0,", to: "baseline,1,7,,")
    let read = try folders.comparison("a")
    #expect(read.series[0].values(of: .headline) == [nil, 12, 14])
  }

  @Test("The points of a sweep are series of their own, with the settings that they vary")
  func sweep() throws {
    let header = "scenario,point,world.jobAvailability,interventions.jobs.places,replication,seed,"
    let outcomes = Outcome.all.map(\.name).joined(separator: ",")
    func row(_ start: String, _ value: Double) -> String {
      start + ",7," + (["\(value)"] + Outcome.all.dropFirst().map { _ in "1.0" }).joined(separator: ",")
    }
    folders.replace("a/provenance.json", by: folders.calls.text("a/provenance.json"))
    try folders.write([TinyExperiment.runs("baseline", personYears: [10, 12])], to: "s")
    let rows = [
      row("baseline,1,0.6,,1", 10), row("baseline,2,0.6,5,1", 8), row("baseline,1,0.6,,2", 12),
      row("baseline,2,0.6,5,2", 9),
    ]
    folders.replace("s/runs.csv", by: ([header + outcomes] + rows).joined(separator: "\n") + "\n")
    let read = try folders.comparison("s")
    #expect(read.series.map(\.name) == ["baseline, point 1", "baseline, point 2"])
    #expect(read.series[0].values(of: .headline) == [10, 12] && read.series[1].values(of: .headline) == [8, 9])
    #expect(read.series[1].changes == [SettingChange(path: "interventions.jobs.places", value: "5")])
    #expect(read.series[0].settings.compactText == #"{"world":{"jobAvailability":0.6}}"#)
    folders.replace("s/runs.csv", by: ([header + outcomes] + rows.dropFirst(2)).joined(separator: "\n") + "\n")
    #expect(
      folders.error("s")?.description == """
        s/runs.csv:1:1: error: replication 1 of 'baseline, point 1' is missing
        s/runs.csv:1:1: error: replication 1 of 'baseline, point 2' is missing
        """)
    folders.replace(
      "s/runs.csv",
      by: ([header + outcomes] + [rows[0], rows[2].replacing(",7,12", with: ",8,12")]).joined(separator: "\n"))
    #expect(folders.error("s")?.description == "s/runs.csv:3:1: error: seed is 8, but 7 in line 2")
  }
}
