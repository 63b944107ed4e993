import FoundationEssentials
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

struct ResultsTestsExperiment {
  private static let scenarios = [
    "baseline": "city: \"city\", weeks: 10, burnIn: 4, replications: 3, seed: 5,",
    "both": "extends: \"baseline.json5\", interventions: { c: { kind: \"outreachCoaching\", coaches: 3 }, "
      + "j: { kind: \"jobPlacement\", places: 20 } },",
    // Another way to write the city's folder is no change.
    "coaching": "extends: \"baseline.json5\", city: \"../\(folderName)/city\", "
      + "interventions: { c: { kind: \"outreachCoaching\", coaches: 3 } },",
    "jobs": "extends: \"baseline.json5\", interventions: { j: { kind: \"jobPlacement\", places: 20 } },",
  ]
  private static let folderName = "scenarios"

  /// Calls with the path of a folder of scenarios that is gone afterwards.
  private func withScenarios(_ body: (_ folder: String) throws -> Void) throws {
    let manager = FileManager.default
    let url = manager.temporaryDirectory.appending(path: "keerpunt-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: url) }
    let folder = url.appending(path: Self.folderName).path
    let files = FileSystem()
    try files.createFolder(folder)
    try CityFiles.write(TinyExperiment.city, folder: FilePath.join(folder, "city"))
    for (name, text) in Self.scenarios {
      try files.writeWhole(Array("{ \(text) }".utf8), to: FilePath.join(folder, "\(name).json5"))
    }
    try body(folder)
  }

  @Test("From scenario files to the folder: a combination is found, no path is told, and threads change no byte")
  func fromFilesToFolder() throws {
    try withScenarios { folder in
      let set = try ScenarioSet.load([folder])
      let files = FileSystem()
      for threads in [1, 2] {
        let results = try Runner(threads: threads).run(Plan(set))
        let output = ResultsFolder(FilePath.join(folder, "results-\(threads)"))
        #expect(try output.write(results, force: false).count == 10)
      }
      let folders = [1, 2].map { FilePath.join(folder, "results-\($0)") }
      for name in try files.list(folders[0]) {
        let bytes = try folders.map { try files.read(FilePath.join($0, name)) }
        #expect(bytes[0] == bytes[1], "\(name)")
        #expect(!String(decoding: bytes[0], as: UTF8.self).contains(folder), "\(name)")
      }
      let results = try Runner(threads: 1).run(Plan(set))
      let row = try ResultTables(results).comparison()
        .row(["scenario": "both", "outcome": "person_years_involved"])
      #expect(row["parts"] == .text("coaching + jobs"))
      #expect(row["n_pairs"] == .whole(3))
      #expect(ResultTables(results).scenarios.map(\.name) == ["baseline", "both", "coaching", "jobs"])
      #expect(ResultTables(results).baseline == 0)
    }
  }

  @Test("Groups add up to the city: sexes, age bands and fifths each, in every total and stock of a real run")
  func groupsAddUp() throws {
    try withScenarios { folder in
      let results = try Runner(threads: 2).run(Plan(try ScenarioSet.load([folder])))
      let tables = ResultTables(results)
      let groups = try tables.groups()
      let places = ["scenario", "grouping", "outcome", "mean"].map { name in
        groups.schema.columns.firstIndex { $0.name == name } ?? 0
      }
      var sums: [[String]: Double] = [:]
      for row in groups.rows {
        if let mean = row[places[3]].number { sums[places[0...2].map { row[$0].words }, default: 0] += mean }
      }
      let adding = ResultTables.outcomesByGroup.compactMap { Outcome.named($0) }.filter { $0.scale != .ratio }
      #expect(adding.count > 15)
      for outcome in adding {
        for scenario in ["baseline", "both"] {
          let whole = try #require(
            tables.summary().row(["scenario": scenario, "outcome": outcome.name])["mean"]?.number)
          for grouping in outcome.isByGroup ? ["sex", "age_band", "deprivation_fifth"] : ["deprivation_fifth"] {
            let sum = sums[[scenario, grouping, outcome.name]] ?? .nan
            #expect(abs(sum - whole) <= 1e-9 * max(1, whole), "\(outcome.name), \(scenario), \(grouping)")
          }
        }
      }
    }
  }
}
