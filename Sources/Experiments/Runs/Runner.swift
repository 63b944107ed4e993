import RecruitmentModel
public import SimulationKernel
import Synchronization

/// Runs plans. The same plan gives the same results with any number of threads.
public struct Runner: Sendable {
  /// How many threads work, at least 1.
  public var threads: Int
  /// Whether every invariant of the model is checked every week.
  public var verify: Bool

  /// A runner with so many threads; as many as there are cores, unless told.
  public init(threads: Int = WorkerPool.availableCores, verify: Bool = false) {
    self.threads = max(1, threads)
    self.verify = verify
  }

  /// Runs a plan.
  /// - Parameters:
  ///   - plan: what is to be run.
  ///   - progress: told now and then how many of all youth-weeks are done; called from any of the threads, and from
  ///     several at once.
  ///   - isCancelled: asked once in each simulated week, from any of the threads; where it says true, all stop.
  /// - Throws: `RunInterrupted` where it was cancelled; `InvariantViolation` where the model is at fault.
  public func run(
    _ plan: Plan, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> ExperimentResults {
    try run(plan, tasks: plan.tasks, split: plan.split(threads: threads), progress: progress, isCancelled: isCancelled)
  }

  /// Runs the scenarios of a study under each of its sets of assumptions; parameters and errors as for a plan.
  public func run(
    _ study: AssumptionStudy, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> AssumptionResults {
    let plan = Plan(study)
    let results = try run(
      plan, tasks: plan.tasks, split: plan.split(threads: threads), progress: progress, isCancelled: isCancelled)
    return AssumptionResults(study: study, experiments: results.split(by: plan))
  }

  /// Runs the tasks of a plan in the order given, which changes nothing in the results.
  func run(
    _ plan: Plan, tasks: [Plan.Task], split: Plan.Split,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void, isCancelled: @escaping @Sendable () -> Bool
  ) throws -> ExperimentResults {
    let run = PlanRun(plan)
    let meter = Progress(total: plan.youthWeeks, tell: progress)
    func work(_ threads: Int, isEachAlone: Bool) throws {
      let shared = RunTasks(threads: threads, verify: verify, lived: { meter.add($0) }, isCancelled: isCancelled)
      try shared.perform(tasks.count, isEachAlone: isEachAlone) { try run.perform(tasks[$0], $1) }
    }
    switch split {
    case .acrossRuns(let threads): try work(threads, isEachAlone: true)
    case .withinRun(let threads): try work(threads, isEachAlone: false)
    }
    return try run.results()
  }
}

/// A plan under way: a slot for each run.
private final class PlanRun: Sendable {
  private let plan: Plan
  /// Scenario by scenario, in each by replication.
  private let slots: Mutex<[RunRecord?]>

  init(_ plan: Plan) {
    self.plan = plan
    slots = Mutex(Array(repeating: nil, count: plan.scenarios.count * plan.replications))
  }

  /// Lives a burn-in and the runs that start from it.
  func perform(_ task: Plan.Task, _ desk: RunTasks.Desk) throws {
    guard let first = task.scenarios.first else { return }
    let base = plan.scenarios[first]
    let draws = Draws(seed: base.seed, replication: UInt32(task.replication))
    let (pool, watch) = (desk.pool, desk.watch(youths: base.city.youths))
    let order = plan.order(of: task)
    let settled = try SettledCity(
      city: base.city, rules: base.rules, draws: draws, burnIn: base.burnIn, pool: pool, watch: watch,
      keepsHistory: order.contains { plan.keepsHistory($0, in: task) })
    var baseline: InvolvementHistory?
    for index in order.dropLast() {
      let scenario = plan.scenarios[index]
      let following = following(index, in: task, settled, baseline: baseline)
      let record = try settled.run(
        policy: scenario.policy, weeks: scenario.weeks, recording: scenario.recording(of: task.replication),
        pool: pool, watch: watch, following: following)
      keep(record, of: index, task)
      if plan.isBaseline(index) { baseline = following?.history }
    }
    let last = order[order.count - 1]
    let scenario = plan.scenarios[last]
    let following = following(last, in: task, settled, baseline: baseline)
    let record = try settled.runLast(
      policy: scenario.policy, weeks: scenario.weeks, recording: scenario.recording(of: task.replication),
      pool: pool, watch: watch, following: following)
    keep(record, of: last, task)
  }

  /// With what the participants of a scenario are followed; nil where they are not.
  private func following(
    _ index: Int, in task: Plan.Task, _ settled: borrowing SettledCity, baseline: InvolvementHistory?
  ) -> Following? {
    guard plan.keepsHistory(index, in: task) else { return nil }
    return Following(settled.history(weeks: plan.scenarios[index].weeks), baseline: baseline)
  }

  private func keep(_ record: RunRecord, of index: Int, _ task: Plan.Task) {
    slots.withLock { $0[index * plan.replications + task.replication - 1] = record }
  }

  /// All runs.
  func results() throws -> ExperimentResults {
    let records = slots.withLock { $0 }
    let scenarios = try plan.scenarios.enumerated().map { index, scenario in
      let own = records[(index * plan.replications)..<((index + 1) * plan.replications)].compactMap(\.self)
      guard own.count == plan.replications else { throw RunInterrupted() }
      return ScenarioResult(scenario: scenario, runs: own)
    }
    return ExperimentResults(scenarios: scenarios, baseline: plan.baseline)
  }
}
