import Parameters
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

@Suite("Comparing results that exist") struct ComparingTests {
  private let folders = StoredFolders()
  private let all = TinyExperiment.scenarios

  @Test("Scenarios of two folders give the table that they give when run together, with interaction and all")
  func together() throws {
    try folders.write([all[0], all[1]], to: "a")
    try folders.write([all[0], all[2], all[3]], to: "b")
    let comparison = try folders.comparison("a", "b")
    #expect(comparison.series.map(\.name) == ["baseline", "coaching", "jobs", "both"])
    #expect(try comparison.comparison().csv() == TinyExperiment.tables.comparison().csv())
    #expect(try folders.notes("a", "b") == [])
  }

  @Test("Scenarios that differ and have one name get the folder's name in front")
  func oneName() throws {
    try folders.write([all[0], all[1]], to: "x/a")
    let other = TinyExperiment.runs("coaching", changes: [TinyExperiment.jobsChange], personYears: [9, 9, 9])
    try folders.write([all[0], other], to: "b")
    try folders.write([all[0], other], to: "y/a")
    let comparison = try folders.comparison("x/a", "b")
    #expect(comparison.series.map(\.name) == ["baseline", "a: coaching", "b: coaching"])
    #expect(comparison.series.map(\.title) == ["BASELINE", "a: COACHING", "b: COACHING"])
    #expect(
      try folders.comparison("x/a", "y/a").series.map(\.name) == ["baseline", "x/a: coaching", "y/a: coaching"])
  }

  @Test("The same scenario with other results is there twice, and that is said")
  func changedResults() throws {
    try folders.write([all[0]], to: "a")
    try folders.write([TinyExperiment.runs("baseline", personYears: [10, 12, 13])], to: "b", version: "1.3.0")
    #expect(try folders.comparison("a", "b").series.map(\.name) == ["a: baseline", "b: baseline"])
    #expect(
      try folders.notes("a", "b") == [
        "note: 'a' was made by keerpunt 1.2.3, 'b' by 1.3.0: what differs may be the program",
        "note: 'baseline' has the same settings and seed in 'a' and 'b', and other results: the program changed in "
          + "between, or a file did",
      ])
  }

  @Test("More runs of a scenario take the place of fewer, and pairs are those that both have")
  func moreRuns() throws {
    try folders.write([all[0], all[1]], to: "a")
    try folders.write(
      [
        TinyExperiment.runs("baseline", personYears: [10, 12, 14, 16]),
        TinyExperiment.runs("jobs", changes: [TinyExperiment.jobsChange], personYears: [10, 10, 12, 11]),
      ], to: "b")
    let comparison = try folders.comparison("a", "b")
    #expect(comparison.series.map(\.replications) == [4, 3, 4])
    let table = try comparison.comparison()
    #expect(
      try table.row(["scenario": "coaching", "outcome": "person_years_involved"])["n_pairs"] == .whole(3))
    #expect(try table.row(["scenario": "jobs", "outcome": "person_years_involved"])["n_pairs"] == .whole(4))
    #expect(
      try folders.notes("a", "b") == [
        "note: the baseline has 4 runs, but 3 in 'coaching': compared are the runs that both have"
      ])
    try folders.write([TinyExperiment.runs("few", personYears: [1])], to: "c")
    #expect(
      try folders.notes("a", "b", "c") == [
        "note: the baseline has 4 runs, but other numbers in 'coaching' and 'few': compared are the runs that both have"
      ])
  }

  @Test("The baseline is that of the first folder, or the one that is named")
  func baseline() throws {
    try folders.write(all, to: "a", baseline: 2)
    try folders.write([TinyExperiment.runs("coaching", personYears: [1, 2, 3])], to: "b")
    #expect(try folders.comparison("a").base.name == "jobs")
    #expect(try folders.comparison("b", "a").base.name == "b: coaching")
    #expect(try folders.comparison("a", baseline: "both").base.name == "both")
    #expect(try folders.comparison("a", "b", baseline: "b: coaching").base.name == "b: coaching")
    #expect(
      folders.error("a", baseline: "bsaeline")?.description
        == "--baseline bsaeline: error: no results have a scenario 'bsaeline'\n  did you mean 'baseline'?")
    #expect(
      folders.error("b", baseline: "zzz")?.description
        == "--baseline zzz: error: no results have a scenario 'zzz'\n  there are 'coaching'")
    #expect(
      folders.error("a", "b", baseline: "coaching")?.description
        == "--baseline coaching: error: 2 scenarios are called 'coaching'\n  there are 'a: coaching' and 'b: coaching'")
  }

  @Test("Other seeds, weeks, burn-ins and cities are refused with both folders and both values, once for each")
  func refused() throws {
    try folders.write(all, to: "a")
    try folders.write(
      [
        TinyExperiment.runs("one", seed: 8, weeks: 5, personYears: [1]),
        TinyExperiment.runs("two", seed: 8, weeks: 5, personYears: [2]),
      ], to: "b", burnIn: 20)
    let remedy = "\n  results are compared run by run, so they need the same city, weeks, seed and burn-in"
    let error = try #require(folders.error("a", "b"))
    #expect(
      error.problems.map(\.description) == [
        "b/provenance.json:15:15: error: seed is 8 in 'b', but 7 in 'a'" + remedy,
        "b/provenance.json:17:16: error: weeks is 5 in 'b', but 6 in 'a'" + remedy,
        "b/provenance.json:18:17: error: burnIn is 20 in 'b', but 52 in 'a'" + remedy,
      ])
    #expect(!error.isMissingInput)
    let city = City(
      neighbourhoods: [TinyExperiment.place("Oost", youths: 300, deprivation: 0.35)], links: [])
    try folders.write(
      [
        ScenarioRuns(
          name: "elsewhere", title: "E", seed: 7, weeks: 6, city: city, changes: [],
          runs: [TinyExperiment.record(personYears: 3)])
      ], to: "c")
    #expect(
      folders.error("a", "c")?.description
        == "c/provenance.json:9:15: error: the city is 'c' (\(city.digest)) in 'c', but 'a' "
        + "(\(TinyExperiment.city.digest)) in 'a'" + remedy)
  }

  @Test("A comparison that is written is results again, and says which version made what")
  func written() throws {
    try folders.write([all[0], all[1]], to: "a")
    try folders.write([all[0], all[2], all[3]], to: "b", version: "1.3.0")
    let comparison = try folders.comparison("a", "b")
    let names = try ResultsFolder("out", files: folders.files).write(comparison, force: false)
    #expect(names == ["runs.csv", "summary.csv", "comparison.csv", "datapackage.json", "provenance.json"])
    #expect(try folders.files.list("out") == names.sorted())
    let again = try folders.comparison("out")
    #expect(try again.comparison().csv() == TinyExperiment.tables.comparison().csv())
    #expect(again.series.map(\.version) == ["1.2.3", "1.2.3", "1.3.0", "1.3.0"])
    #expect(
      folders.calls.text("out/datapackage.json")?.contains("Keerpunt: 3 scenarios compared with BASELINE") == true)
  }

  @Test("A comparison is not written over what it was made from")
  func ownFolder() throws {
    try folders.write(all, to: "a")
    let before = folders.calls.text("a/runs.csv")
    let comparison = try folders.comparison("a")
    do {
      try ResultsFolder("a/", files: folders.files).write(comparison, force: true)
      Issue.record("it was written")
    } catch let error as FileError {
      #expect(
        error.description
          == "cannot create a/: its results are among those compared; give another folder with --output")
      #expect(error.category == .cannotCreate)
      expectDutch(error.message)
    }
    #expect(folders.calls.text("a/runs.csv") == before)
  }

  @Test("Any number of scenarios finds its combinations as one by one")
  func combinations() {
    let changes = all.map(\.changes) + [[TinyExperiment.coachingChange]]
    #expect(
      Combination.all(among: changes) == changes.indices.map { Combination.find($0, among: changes) })
    #expect(Combination.all(among: changes)[3] == Combination(first: 1, second: 2))
  }
}
