import RecruitmentModel
import Testing

@testable import Experiments

@Suite("The plan")
struct PlanTests {
  static let files: KeyValuePairs = [
    "baseline.json5": Sample.baseline, "coaching.json5": Sample.coaching,
    "other-rules.json5": "{ extends: 'baseline.json5', assumptions: { 'desistance.job': 0.4 } }",
    "jobs.json5": """
    { extends: 'baseline.json5', interventions: { places: { kind: 'jobPlacement', places: 50 } },
      world: { jobAvailability: 1.3 } }
    """,
  ]

  static func plan(_ options: ScenarioOptions = ScenarioOptions()) throws -> Plan {
    Plan(try ScenarioSet.load(["s"], options: options, files: Sample.calls(files).files))
  }

  @Test("Scenarios that share a burn-in are one group, and tasks go replication by replication")
  func tasks() throws {
    let plan = try Self.plan()
    #expect(plan.scenarios.map(\.name) == ["baseline", "coaching", "jobs", "other-rules"])
    #expect(plan.groups == [[0, 1, 2], [3]])
    #expect(plan.tasks.map(\.replication) == [1, 1, 2, 2, 3, 3])
    #expect(plan.tasks.map(\.scenarios) == [[0, 1, 2], [3], [0, 1, 2], [3], [0, 1, 2], [3]])
  }

  @Test("The measure of progress is weeks lived times youths")
  func youthWeeks() throws {
    // Two burn-ins of 10 weeks and four runs of 12, three times, by 75 youths.
    #expect(try Self.plan().youthWeeks == 3 * (2 * 10 + 4 * 12) * 75)
  }

  @Test("Threads get a run each where there are enough runs and memory, else they share one")
  func split() throws {
    let plan = try Self.plan()
    #expect(plan.split(threads: 1, memory: .infinity) == .acrossRuns(threads: 1))
    #expect(plan.split(threads: 6, memory: .infinity) == .acrossRuns(threads: 6))
    #expect(plan.split(threads: 7, memory: .infinity) == .withinRun(threads: 7))
    #expect(plan.split(threads: 0, memory: .infinity) == .acrossRuns(threads: 1))
    let two = plan.memory.bytes(runsAtOnce: 2)
    #expect(plan.split(threads: 2, memory: two) == .acrossRuns(threads: 2))
    #expect(plan.split(threads: 2, memory: two - 1) == .withinRun(threads: 2))
  }
}
