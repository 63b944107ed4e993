import Parameters
import RecruitmentModel
import Synchronization
import Tables
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

}

@Suite("Sweeps read back") struct ComparingTestsSweeps {
  private let folders = StoredFolders()
  private static let header =
    "scenario,point,world.jobAvailability,interventions.jobs.places,replication,seed,"
    + Outcome.all.map(\.name).joined(separator: ",")

  /// A row of `runs.csv` that begins so and ends with the outcomes.
  private static func row(_ start: String, _ value: Double) -> String {
    start + "," + (["\(value)"] + Outcome.all.dropFirst().map { _ in "1.0" }).joined(separator: ",")
  }

  private let rows = [
    row("as-it-is,0,,,1,7", 11), row("mine,1,0.6,,1,7", 10), row("mine,2,0.6,5,1,7", 8),
    row("as-it-is,0,,,2,7", 13), row("mine,1,0.6,,2,7", 12), row("mine,2,0.6,5,2,7", 9),
  ]

  private static func scenario(_ name: String, isVaried: Bool) -> String {
    """
    {
      name: "\(name)", title: "\(name.uppercased())", seed: 7, weeks: 6, burnIn: 5, recordEvery: 4,
      city: { name: "c", neighbourhoods: 2, youths: 400, digest: "d" }, settings: { world: { wages: 2 } },
      isVaried: \(isVaried), varied: [],
    }
    """
  }

  private func write(_ rows: [String], draws: String = "common", more: String = "") {
    folders.calls.state.withLock { _ = $0.folders.insert("s") }
    folders.replace(
      "s/provenance.json",
      by: """
        { program: "keerpunt", version: "1.2.3", sweep: "Sweep", \(more) points: 2, randomNumbers: "\(draws)",
          replications: 2, vary: [{ name: "world.jobAvailability" }, { name: "interventions.jobs.places" }],
          scenarios: [\(Self.scenario("mine", isVaried: true)), \(Self.scenario("as-it-is", isVaried: false))] }
        """)
    folders.replace("s/runs.csv", by: ([Self.header] + rows).joined(separator: "\n") + "\n")
  }

  @Test("The points of a sweep are series of their own, with the settings that they vary")
  func points() throws {
    write(rows)
    let read = try folders.comparison("s")
    #expect(read.series.map(\.name) == ["as-it-is", "mine, point 1", "mine, point 2"])
    #expect(
      read.series.map(\.title) == [
        "AS-IT-IS", "MINE, point 1 (jobAvailability 0.6)",
        "MINE, point 2 (jobAvailability 0.6, places 5)",
      ])
    #expect(read.base.name == "as-it-is")
    #expect(read.series.map { $0.values(of: .headline) } == [[11, 13], [10, 12], [8, 9]])
    #expect(read.series[1].changes == [SettingChange(path: "world.jobAvailability", value: "0.6")])
    #expect(read.series[2].settings["interventions"]?.compactText == #"{"jobs":{"places":5}}"#)
    _ = try ResultsFolder("out", files: folders.files).write(read, force: false)
    let again = try folders.comparison("out")
    #expect(try again.comparison() == read.comparison())
    #expect(again.series.map(\.settings.compactText) == read.series.map(\.settings.compactText))
  }

  @Test("Points that lack runs, or that the design does not have, are named")
  func gaps() throws {
    write(Array(rows[..<4]))
    #expect(
      folders.error("s")?.description == """
        s/runs.csv:1:1: error: replication 2 of 'mine, point 1' is missing
        s/runs.csv:1:1: error: replication 2 of 'mine, point 2' is missing
        """)
    write(rows.filter { !$0.hasPrefix("mine,2") })
    #expect(
      folders.error("s")?.description
        == "s/runs.csv:1:1: error: 2 replications of 'mine, point 2' are missing: 1, 2")
    write(rows + [Self.row("mine,3,0.6,,1,7", 8), Self.row("as-it-is,1,,,1,7", 8)])
    #expect(
      folders.error("s")?.description == """
        s/runs.csv:8:6: error: point is 3, outside 1...2
        s/runs.csv:9:10: error: point is 1, outside 0...0
        """)
  }

  @Test("Where every point has random numbers of its own, its runs still have one seed")
  func seeds() throws {
    let own = rows.map {
      $0.replacing(",6,,1,7", with: ",6,,1,8").replacing("mine,2,0.6,5,1,7", with: "mine,2,0.6,5,1,9")
    }
    write(own)
    #expect(folders.error("s")?.description == "s/runs.csv:4:16: error: seed is 9, but 7 in provenance.json")
    write(own, draws: "independent")
    #expect(folders.error("s")?.description == "s/runs.csv:7:1: error: seed is 7, but 9 in line 4")
    write(
      own.map { $0.replacing("mine,2,0.6,5,2,7", with: "mine,2,0.6,5,2,9") }, draws: "independent")
    let table = try folders.comparison("s").comparison()
    #expect(
      try table.row(["scenario": "mine, point 2", "outcome": "person_years_involved"])["method"]
        == .text("paired t interval over replications, different seeds"))
  }

  @Test("A part of a sweep, and a sweep under way, are refused with what to do")
  func unfinished() throws {
    write(rows, more: #"shard: "2/3","#)
    #expect(
      folders.error("s")?.description == """
        s/provenance.json:1:65: error: this is part 2/3 of a sweep, not the whole
          keerpunt merge joins the parts
        """)
    write(rows)
    for mark in ["unfinished-sweep.json", "finished-runs.csv"] {
      folders.replace("s/\(mark)", by: "")
      #expect(
        folders.error("s")?.description == """
          s: error: its results are not complete, since it holds \(mark)
            keerpunt sweep --resume goes on with it
          """)
      folders.replace("s/\(mark)", by: nil)
    }
  }

  @Test("A sweep whose settings are no list is refused")
  func settings() throws {
    write(rows)
    try folders.change("s/provenance.json", "vary: [{ name: \"world.jobAvailability\" }, ", to: "vary: 3, was: [")
    #expect(
      folders.error("s")?.description
        == "s/provenance.json:2:26: error: vary is 3 (number); a list of settings belongs here")
  }
}

@Suite("Sweeps and runs compared") struct ComparingTestsSweepFolder {
  @Test("The folder that a sweep writes is read, and its baseline is that of a run with the same settings")
  func written() throws {
    let folder = try RealFolder()
    let sample = Sample.calls([
      "baseline.json5": Sample.baseline, "coaching.json5": Sample.coaching,
      "sweep.json5": """
      {
        scenario: "coaching.json5", baseline: "baseline.json5", replications: 2,
        vary: { "interventions.street coaches.coaches": [1, 2] },
      }
      """,
    ]).files
    let (swept, run) = (FilePath.join(folder.path, "swept"), FilePath.join(folder.path, "run"))
    _ = try SweepStudy(try Sweep.load("s/sweep.json5", files: sample), threads: 1).run(in: SweepFolder(swept))
    let set = try ScenarioSet.load(["s/baseline.json5", "s/coaching.json5"], files: sample)
    try ResultsFolder(run).write(try Runner(threads: 1).run(Plan(set)), force: false)
    let both = try StoredComparison.load([swept, run])
    #expect(both.series.map(\.name) == ["baseline", "coaching, point 1", "coaching, point 2", "coaching"])
    #expect(both.series.map(\.replications) == [3, 2, 2, 3])
    #expect(both.series[1].title == "Coaching, point 1 (coaches 1)")
    #expect(both.series[2].changes == both.series[3].changes)
    for outcome in Outcome.all {
      #expect(both.series[2].values(of: outcome)[...] == both.series[3].values(of: outcome)[..<2], "\(outcome.name)")
    }
  }
}
