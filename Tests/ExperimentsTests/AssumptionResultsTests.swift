import Parameters
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

@Suite("Running scenarios under several sets of assumptions")
struct AssumptionResultsTests {
  static let files: KeyValuePairs = [
    "baseline.json5": Sample.baseline, "coaching.json5": Sample.coaching,
    "assumptions/low.json5": AssumptionSetTests.low, "assumptions/high.json5": AssumptionSetTests.high,
    "assumptions/same.json5": "{ assumptions: { 'recruiting.reach': 0.90001 } }",
  ]

  static func study() throws -> AssumptionStudy {
    try AssumptionStudy.load(["s"], files: Sample.calls(files).files)
  }

  @Test("Each set has burn-ins of its own, and all are part of one plan, replication by replication")
  func plan() throws {
    let plan = Plan(try Self.study())
    #expect(plan.scenarios.map(\.name) == ["baseline", "coaching", "baseline", "coaching", "baseline", "coaching"])
    #expect(plan.groups == [[0, 1], [2, 3], [4, 5]])
    #expect(plan.experiments.map(\.scenarios) == [0..<2, 2..<4, 4..<6])
    #expect(plan.experiments.map(\.baseline) == [0, 2, 4])
    #expect(plan.tasks.map(\.replication) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
    #expect(plan.youthWeeks == 3 * 3 * (10 + 2 * 12) * 75)
  }

  @Test("In every task the baseline under its own set is lived first, and keeps the history that participants need")
  func baselines() throws {
    let calls = Sample.calls(Self.files)
    // Scenarios named against the order in which they are to be lived.
    let paths = ["s/coaching.json5", "s/baseline.json5"]
    let plan = Plan(try AssumptionStudy.load(paths, files: calls.files))
    #expect(plan.scenarios.indices.filter { plan.isBaseline($0) } == [1, 3, 5])
    #expect(plan.tasks.prefix(3).map { plan.order(of: $0) } == [[1, 0], [3, 2], [5, 4]])
    for task in plan.tasks { #expect(task.scenarios.allSatisfy { plan.keepsHistory($0, in: task) }) }
  }

  @Test("Two sets that say the same share no burn-in, so that no task holds two baselines")
  func equalSets() throws {
    let calls = Sample.calls([
      "baseline.json5": Sample.baseline, "assumptions/a.json5": Self.files[3].value,
      "assumptions/b.json5": Self.files[3].value,
    ])
    let study = try AssumptionStudy.load(["s"], files: calls.files)
    #expect(Plan(study).groups == [[0], [1]])
  }

  @Test("Under a set, scenarios give what they give when the baseline states its assumptions, with any threads")
  func sameAsStated() throws {
    let results = try Runner(threads: 1, verify: true).run(try Self.study())
    #expect(results.study.sets.map(\.name) == ["low", "high", "same"])
    #expect(
      results.experiments.map { $0.scenarios.map(\.scenario.name) }
        == Array(repeating: ["baseline", "coaching"], count: 3))
    let stated = Sample.baseline.replacing(
      "seed: 7,", with: "seed: 7, assumptions: { 'recruiting.reach': 0.2, 'arrests.replacement': 26 },")
    let set = try ScenarioSet(try Sample.load(["baseline.json5": stated, "coaching.json5": Sample.coaching]))
    let alone = try Runner(threads: 1).run(Plan(set))
    #expect(results.experiments[0].scenarios.map(\.runs) == alone.scenarios.map(\.runs))
    #expect(results.experiments[0].scenarios.map(\.runs) != results.experiments[1].scenarios.map(\.runs))
    for threads in [2, 12] {
      let again = try Runner(threads: threads).run(try Self.study())
      #expect(
        again.experiments.map { $0.scenarios.map(\.runs) } == results.experiments.map { $0.scenarios.map(\.runs) })
    }
  }

  /// Three sets over made-up results; the second is twice the first, the third its reverse.
  static var tables: AssumptionTables {
    AssumptionTables([
      ("low", TinyExperiment.tables), ("high", TinyExperiment.tables),
      ("odd", ResultTables(scenarios: TinyExperiment.scenarios.reversed(), baseline: 3)),
    ])
  }

  @Test("Every table has the rows of each set, with its name after that of the scenario, and the links once")
  func columns() throws {
    let all = Self.tables.all()
    let plain = TinyExperiment.tables.all()
    #expect(all.map(\.schema.name) == plain.map(\.schema.name))
    for (table, one) in zip(all, plain) {
      let (made, single) = (try table.table(), try one.table())
      if table.schema.name == "links" {
        #expect(made == single)
        continue
      }
      #expect(made.header == single.header.replacing("scenario,", with: "scenario,assumptions,"))
      #expect(made.rows.count == 3 * single.rows.count)
      let sets = made.rows.map { $0[1] }
      let count = single.rows.count
      #expect(
        sets == ["low", "high", "odd"].flatMap { Array(repeating: Cell.text($0), count: count) }, "\(table.schema.name)"
      )
      #expect(made.rows.prefix(count).map { $0.enumerated().filter { $0.offset != 1 }.map(\.element) } == single.rows)
      try made.schema.check()
    }
  }

  @Test("Keys name the set beside the scenario, on both sides")
  func keys() throws {
    for table in Self.tables.all() where table.schema.name != "links" {
      if table.schema.primaryKey.contains("scenario") { #expect(table.schema.primaryKey.contains("assumptions")) }
      for key in table.schema.foreignKeys {
        #expect(key.columns.contains("assumptions") && key.references.contains("assumptions"), "\(table.schema.name)")
      }
    }
    let comparison = try #require(Self.tables.all().first { $0.schema.name == "comparison" })
    #expect(comparison.schema.primaryKey == ["scenario", "assumptions", "outcome"])
  }

  @Test("The tables that are asked for one by one are those of the folder")
  func single() throws {
    let all = try Self.tables.all().map { try $0.table() }
    #expect(try Self.tables.runs() == all.first { $0.schema.name == "runs" })
    #expect(try Self.tables.comparison() == all.first { $0.schema.name == "comparison" })
  }

  @Test("The folder names the sets in its title, and the provenance has the scenarios as they are and every set")
  func folder() throws {
    let calls = MemoryCalls()
    let results = try Runner(threads: 1).run(try Self.study())
    let names = try ResultsFolder("out", files: calls.files).write(results, force: false)
    #expect(names.last == "provenance.json")
    let read = { String(decoding: try calls.files.read("out/" + $0), as: UTF8.self) }
    #expect(
      try read("datapackage.json").contains(
        "\"title\": \"Keerpunt: 1 scenario compared with As it is, under 3 sets of assumptions\""))
    let provenance = try #require(
      JSON5.parse(Array(try read("provenance.json").utf8), file: "", into: ProblemLog()))
    let sets = try #require(provenance["assumptions"]?.elements)
    #expect(sets.map { $0["name"]?.string } == ["low", "high", "same"])
    #expect(sets[1]["settings"]?.compactText == "{\"recruiting\":{\"reach\":0.9}}")
    #expect(provenance["scenarios"]?.elements?.count == 2)
    #expect(provenance["scenarios"]?.elements?[0]["settings"]?["assumptions"] == nil)
    #expect(try read("runs.csv").hasPrefix("scenario,assumptions,replication,seed,"))
  }
}
