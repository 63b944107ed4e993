import SimulationKernel
import Synchronization
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Running plans")
struct RunnerTests {
  private func run(_ plan: Plan, tasks: [Plan.Task]? = nil, _ split: Plan.Split) throws -> [[RunRecord]] {
    try Runner(threads: 1, verify: true).run(
      plan, tasks: tasks ?? plan.tasks, split: split, progress: { _, _ in }, isCancelled: { false }
    ).scenarios.map(\.runs)
  }

  @Test("The same plan gives the same results with any threads, any split and any order of tasks")
  func sameResults() throws {
    let plan = try PlanTests.plan()
    let expected = try run(plan, .acrossRuns(threads: 1))
    #expect(expected.map(\.count) == [3, 3, 3, 3])
    for threads in [2, 4] {
      #expect(try run(plan, .acrossRuns(threads: threads)) == expected)
      #expect(try run(plan, .withinRun(threads: threads)) == expected)
    }
    #expect(try run(plan, tasks: plan.tasks.reversed(), .acrossRuns(threads: 1)) == expected)
    #expect(try run(plan, tasks: plan.tasks.reversed(), .withinRun(threads: 2)) == expected)
    #expect(try Runner(threads: 2).run(plan).scenarios.map(\.runs) == expected)
  }

  @Test(
    "A scenario's runs do not depend on what else is run, unless participants are compared, nor on whether all is checked"
  )
  func alone() throws {
    let plan = try PlanTests.plan()
    let together = try run(plan, .acrossRuns(threads: 1))
    for (index, scenario) in plan.scenarios.enumerated() {
      let alone = Plan(try ScenarioSet([scenario]))
      var runs = together[index]
      for run in runs.indices {
        for programme in runs[run].programmes.indices {
          runs[run].programmes[programme].matched = nil
          runs[run].programmes[programme].matchedFirst = nil
        }
      }
      #expect(try Runner(threads: 1).run(alone).scenarios[0].runs == runs)
    }
  }

  @Test("A run is that of the model for its seed and replication, with the periods that were asked for")
  func sameAsModel() throws {
    let scenario = try Sample.scenario("")
    let record = try Runner(threads: 1).run(Plan(try ScenarioSet([scenario]))).scenarios[0].runs[1]
    let pool = WorkerPool(threads: 1)
    let settled = try SettledCity(
      city: scenario.city, rules: scenario.rules, draws: Draws(seed: 7, replication: 2), burnIn: 10, pool: pool)
    #expect(try settled.run(policy: scenario.policy, weeks: 12, recording: Recording(period: 5), pool: pool) == record)
    #expect(record.places.count == 3)
    #expect(record.periods.map(\.weeks) == [5, 5, 2])
  }

  @Test("Replications differ, and so do scenarios; two scenarios that say the same are the same run for run")
  func distinct() throws {
    let results = try Runner(threads: 1).run(try PlanTests.plan())
    let runs = results.scenarios[0].runs
    #expect(runs[0] != runs[1] && runs[1] != runs[2])
    #expect(results.scenarios[0].runs != results.scenarios[2].runs)
    #expect(results["jobs"]?.scenario.name == "jobs")
    #expect(results["none"] == nil)
    let files: KeyValuePairs = [
      "baseline.json5": Sample.baseline, "same.json5": "{ extends: 'baseline.json5', world: {} }",
    ]
    let set = try ScenarioSet.load(["s"], files: Sample.calls(files).files)
    let same = try Runner(threads: 2).run(Plan(set))
    #expect(same.scenarios[0].runs == same.scenarios[1].runs)
  }

  @Test("Progress ends at the total, never goes beyond it, and is not told more than a thousand times or so")
  func progress() throws {
    let plan = try PlanTests.plan()
    let told = Mutex<[Int]>([])
    _ = try Runner(threads: 2).run(plan) { done, total in
      #expect(total == plan.youthWeeks)
      told.withLock { $0.append(done) }
    }
    let steps = told.withLock { $0 }
    #expect(steps.max() == plan.youthWeeks)
    #expect(Set(steps).count == steps.count)
    #expect(steps.count <= 1001)
  }

  @Test("Progress is told where a step of it is passed, and at the end")
  func sparseProgress() {
    let told = Mutex<[Int]>([])
    let progress = Progress(total: 10_000) { done, _ in told.withLock { $0.append(done) } }
    for _ in 0..<2_500 { progress.add(4) }
    #expect(told.withLock { $0 }.count == 1000)
    #expect(told.withLock { $0 }.last == 10_000)
  }

  @Test("A cancelled run throws and gives nothing", arguments: [0, 1, 40])
  func cancelled(weeks: Int) throws {
    let plan = try PlanTests.plan()
    for split in [Plan.Split.acrossRuns(threads: 2), .withinRun(threads: 2)] {
      let asked = Atomic<Int>(0)
      let told = Atomic<Int>(0)
      #expect(throws: RunInterrupted.self) {
        try Runner(threads: 2).run(
          plan, tasks: plan.tasks, split: split, progress: { _, _ in told.add(1, ordering: .relaxed) },
          isCancelled: { asked.add(1, ordering: .relaxed).oldValue >= weeks })
      }
      // Each of two threads may have one more week under way.
      #expect(told.load(ordering: .relaxed) <= weeks + 3)
    }
  }

  @Test("The tables and the provenance of results name the scenarios and say in what they differ")
  func tables() throws {
    let results = try Runner(threads: 1).run(try PlanTests.plan())
    let tables = ResultTables(results)
    #expect(tables.baseline == 0)
    #expect(tables.scenarios.map(\.name) == ["baseline", "coaching", "jobs", "other-rules"])
    #expect(tables.scenarios[3].changes == [SettingChange(path: "assumptions.desistance.job", value: "0.4")])
    #expect(tables.scenarios[0].title == "As it is")
    let provenance = Provenance(results)
    #expect(provenance.baseline == "baseline")
    #expect(provenance.scenarios.map(\.burnIn) == [10, 10, 10, 10])
    #expect(tables.all().count == 8)
  }
}
