import Tables
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Participants and the baseline")
struct FollowUpTests {
  /// By name the baseline comes after a scenario that is compared with it, and one scenario has another past.
  private static let files: KeyValuePairs = [
    "cities/busy/neighbourhoods.csv": Sample.neighbourhoods.replacing(",40,", with: ",400,")
      .replacing(",20,0.5", with: ",300,0.5"),
    "cities/busy/links.csv": Sample.links,
    "baseline.json5": """
    { city: 'cities/busy', weeks: 64, burnIn: 55, replications: 2, seed: 7, assumptions: { 'signals.delay': 1 } }
    """,
    "a-coaching.json5": "{ extends: 'baseline.json5', \(coaches) }",
    "again.json5": "{ extends: 'a-coaching.json5' }",
    "other-rules.json5": "{ extends: 'a-coaching.json5', assumptions: { 'desistance.job': 0.4 } }",
  ]

  private static let coaches = "interventions: { c: { kind: 'outreachCoaching', coaches: 3, weeks: 20 } }"

  private static func plan(baseline: String = "baseline", only names: [String]? = nil) throws -> Plan {
    let all = try ScenarioSet.load(["s"], files: Sample.calls(files).files).scenarios
    let scenarios = all.filter { names?.contains($0.name) ?? true }
    return Plan(try ScenarioSet(scenarios, baseline: scenarios.firstIndex { $0.name == baseline }))
  }

  private static func results(
    _ plan: Plan, tasks: [Plan.Task]? = nil, _ split: Plan.Split = .acrossRuns(threads: 1)
  ) throws -> ExperimentResults {
    try Runner(threads: 1, verify: true).run(
      plan, tasks: tasks ?? plan.tasks, split: split, progress: { _, _ in }, isCancelled: { false })
  }

  @Test("The baseline is lived first, wherever it stands, and histories are kept where somebody needs them")
  func order() throws {
    let plan = try Self.plan()
    #expect(plan.scenarios.map(\.name) == ["a-coaching", "again", "baseline", "other-rules"])
    #expect(plan.tasks.prefix(2).map(plan.order) == [[2, 0, 1], [3]])
    let shared = plan.tasks[0]
    #expect([0, 1, 2].allSatisfy { plan.keepsHistory($0, in: shared) } && plan.keepsHistory(3, in: plan.tasks[1]))
    let alone = Plan.Task(scenarios: [2], replication: 1)
    #expect(!plan.keepsHistory(2, in: alone), "nobody looks it up")
  }

  @Test("Participants are compared with the baseline, the same for any threads and any order of tasks")
  func compared() throws {
    let plan = try Self.plan()
    let expected = try Self.results(plan).scenarios.map(\.runs)
    for index in [0, 1] {
      for run in expected[index] {
        let programme = run.programmes[0]
        #expect((programme.matchedFirst?.persons ?? 0) > 0 && programme.matchedFirst?.causalEffect != nil)
      }
    }
    #expect(expected[0] == expected[1])
    #expect(try Self.results(plan, tasks: plan.tasks.reversed()).scenarios.map(\.runs) == expected)
    for split in [Plan.Split.acrossRuns(threads: 3), .withinRun(threads: 2)] {
      #expect(try Self.results(plan, split).scenarios.map(\.runs) == expected)
    }
  }

  @Test("A scenario with other assumptions shares no burn-in with the baseline, and has no causal effect")
  func otherPast() throws {
    let results = try Self.results(try Self.plan())
    for run in results.scenarios[3].runs {
      #expect((run.programmes[0].followed?.persons ?? 0) > 0 && run.programmes[0].matched == nil)
    }
    let table = try ResultTables(results).interventions()
    let row = try table.row(["scenario": "other-rules"])
    #expect(row["naive_lower"]?.number != nil && row["weeks_before"]?.number != nil)
    for name in ["matched", "naive_change_matched", "causal_effect", "causal_upper", "matched_first"] {
      #expect(row[name] == .missing, "\(name)")
    }
    let compared = try table.row(["scenario": "again"])
    #expect(compared["causal_lower"]?.number != nil && compared["causal_first_upper"]?.number != nil)
  }

  @Test("Under every set of assumptions, participants are looked up in the baseline under the same set")
  func acrossAssumptions() throws {
    let calls = Sample.calls([
      "cities/busy/neighbourhoods.csv": Self.files[0].value, "cities/busy/links.csv": Sample.links,
      "baseline.json5": Self.files[2].value, "coaching.json5": "{ extends: 'baseline.json5', \(Self.coaches) }",
      "assumptions/low.json5": AssumptionSetTests.low, "assumptions/high.json5": AssumptionSetTests.high,
    ])
    let results = try Runner(threads: 2).run(try AssumptionStudy.load(["s"], files: calls.files))
    #expect(results.experiments.count == 2)
    for experiment in results.experiments {
      let matched = experiment.scenarios[1].runs.map { $0.programmes[0].matchedFirst }
      #expect(matched.allSatisfy { $0 != nil } && matched.contains { ($0?.persons ?? 0) > 0 })
    }
  }

  @Test("What the baseline does itself has no causal effect; a scenario that does the same has exactly zero")
  func likeBaseline() throws {
    let results = try Self.results(try Self.plan(baseline: "a-coaching", only: ["a-coaching", "again"]))
    #expect(results.scenarios[0].runs.allSatisfy { $0.programmes[0].matched == nil })
    for run in results.scenarios[1].runs {
      #expect(run.programmes[0].matched?.causalEffect == 0 && (run.programmes[0].matched?.persons ?? 0) > 0)
    }
    let row = try ResultTables(results).interventions().row(["scenario": "again"])
    #expect(row["causal_effect"] == .real(0) && row["causal_lower"] == .real(0) && row["causal_upper"] == .real(0))
    #expect(row["followed"] == row["matched"] && row["naive_change"] == row["naive_change_matched"])
  }

  @Test("Histories count in the memory that is needed, only where somebody takes part")
  func memory() throws {
    let plain = try #require(try Self.plan(only: ["baseline"]).scenarios.first)
    let coaching = try #require(try Self.plan(only: ["a-coaching", "baseline"]).scenarios.first)
    #expect(MemoryNeed(scenarios: [plain]).histories == 0)
    let need = MemoryNeed(scenarios: [plain, coaching])
    // Each of the three places has one word for a week.
    #expect(need.histories == Double(8 * 3 * (3 * 52 + 2 * 64)))
    #expect(need.bytes(runsAtOnce: 3) == need.results + 3 * (2 * need.world + need.histories))
  }

  @Test("Means are over persons in each run first and over runs then; empty runs count for nobody")
  func means() throws {
    func sums(_ persons: Int, _ before: Int, _ after: Int, _ baselineAfter: Int = 0) -> FollowUp {
      var sums = FollowUp()
      sums.persons = persons
      sums.weeksBefore = before
      sums.weeksAfter = after
      sums.baselineWeeksAfter = baselineAfter
      return sums
    }
    var records = [ProgrammeRecord(), ProgrammeRecord(), ProgrammeRecord()]
    records[0].followed = sums(4, 40, 20)
    records[1].followed = sums(2, 40, 36)
    records[2].followed = sums(0, 0, 0)
    records[0].matched = sums(2, 30, 16, 20)
    records[1].matched = sums(1, 20, 17, 17)
    records[2].matched = sums(0, 0, 0)
    records[0].matchedFirst = sums(1, 20, 10, 12)
    records[1].matchedFirst = sums(0, 0, 0)
    records[2].matchedFirst = sums(0, 0, 0)
    let columns = ResultTables.followUpColumns.map(\.name)
    let cells = Dictionary(uniqueKeysWithValues: zip(columns, ResultTables.followUpCells(records)))
    #expect(cells["followed"] == .real(2))
    #expect(cells["weeks_before"] == .real(15) && cells["weeks_after"] == .real(11.5))
    // Changes of 5 and 2 weeks: standard error 1.5, and t with one degree of freedom.
    #expect(cells["naive_change"] == .real(-3.5))
    #expect(cells["naive_upper"].isClose(to: -3.5 + 1.5 * 12.706204736))
    #expect(cells["matched"] == .real(1) && cells["naive_change_matched"] == .real(-5))
    #expect(cells["causal_effect"] == .real(-1) && cells["causal_lower"].isClose(to: -1 - 12.706204736))
    #expect(cells["matched_first"].isClose(to: 1.0 / 3) && cells["naive_change_first"] == .real(-10))
    #expect(cells["causal_effect_first"] == .real(-2) && cells["causal_first_lower"] == .missing)
    #expect(ResultTables.followUpCells([]) == columns.map { _ in .missing })
  }
}
