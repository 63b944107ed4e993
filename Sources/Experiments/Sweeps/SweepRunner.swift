import Parameters
import RecruitmentModel
import SimulationKernel

/// Runs parts of a sweep. The same run gives the same numbers with any number of threads and whatever ran before.
struct SweepRunner {
  let sweep: Sweep
  let layout: SweepLayout
  let threads: Int

  /// Runs of one replication that start from the same burn-in.
  private struct Task: Sendable {
    let replication: Int
    let series: [Int]
  }

  /// Most runs that are tied to one burn-in, and so to one thread.
  private static let longestTask = 64

  /// Lives runs, and hands over each as soon as it has ended, from any thread and in any order.
  /// - Parameters:
  ///   - runs: numbers of runs in rising order.
  ///   - verify: whether every invariant of the model is checked every week.
  ///   - progress: told now and then how many of all youth-weeks are done; called from any thread.
  ///   - isCancelled: asked once in each simulated week, from any thread; where it says true, all stop.
  ///   - deliver: takes a finished run; where it throws, all stop.
  /// - Throws: `RunInterrupted` where it was cancelled; `InvariantViolation`; what `deliver` throws.
  func run(
    _ runs: [Int], verify: Bool, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void,
    isCancelled: @escaping @Sendable () -> Bool,
    deliver: @escaping @Sendable (_ run: Int, _ row: RunRow) throws -> Void
  ) throws {
    let tasks = tasks(runs)
    let series = layout.series
    let meter = Progress(total: work(runs).youthWeeks, tell: progress)
    let shared = RunTasks(threads: threads, verify: verify, lived: { meter.add($0) }, isCancelled: isCancelled)
    let world = MemoryNeed(scenarios: sweep.bases.map(\.scenario))
    let fits = world.bytes(runsAtOnce: min(threads, tasks.count)) - world.results <= MemoryNeed.ofThisMachine
    try shared.perform(tasks.count, isEachAlone: tasks.count >= threads && fits) {
      try live(tasks[$0], series, $1, deliver)
    }
  }

  /// Replication by replication; within one, burn-in by burn-in. Tasks become smaller toward the end, so that all threads
  /// end together.
  private func tasks(_ runs: [Int]) -> [Task] {
    var tasks: [Task] = []
    var left = runs.count
    var rest = runs[...]
    while let first = rest.first {
      let replication = first / layout.seriesCount
      let own = rest.prefix { $0 / layout.seriesCount == replication }
      rest = rest.dropFirst(own.count)
      var groups: [(burnIn: Int, series: [Int])] = []
      var places: [Int: Int] = [:]
      for run in own {
        let series = run % layout.seriesCount
        let burnIn = sweep.burnIns[series]
        if let place = places[burnIn] {
          groups[place].series.append(series)
        } else {
          places[burnIn] = groups.count
          groups.append((burnIn, [series]))
        }
      }
      for (_, series) in groups {
        var series = series[...]
        while !series.isEmpty {
          let size = max(8, min(Self.longestTask, left / (2 * threads)))
          tasks.append(Task(replication: replication + 1, series: Array(series.prefix(size))))
          left -= min(size, series.count)
          series = series.dropFirst(size)
        }
      }
    }
    return tasks
  }

  private func live(
    _ task: Task, _ series: [SweepLayout.Series], _ desk: RunTasks.Desk, _ deliver: (Int, RunRow) throws -> Void
  ) throws {
    guard let first = task.series.first, let base = sweep.scenario(series[first]) else { return }
    let seed = sweep.seed(first, of: base)
    let (pool, watch) = (desk.pool, desk.watch(youths: base.city.youths))
    let settled = try SettledCity(
      city: base.city, rules: base.rules, draws: Draws(seed: seed, replication: UInt32(task.replication)),
      burnIn: base.burnIn, pool: pool, watch: watch)
    func deliverRun(_ index: Int, _ record: RunRecord) throws {
      try deliver((task.replication - 1) * layout.seriesCount + index, RunRow(seed: seed, record: record))
    }
    let recording = Recording(period: layout.weeks)
    for index in task.series.dropLast() {
      guard let scenario = sweep.scenario(series[index]) else { continue }
      try deliverRun(
        index,
        try settled.run(policy: scenario.policy, weeks: layout.weeks, recording: recording, pool: pool, watch: watch))
    }
    let index = task.series[task.series.count - 1]
    guard let scenario = task.series.count == 1 ? base : sweep.scenario(series[index]) else { return }
    try deliverRun(
      index,
      try settled.runLast(policy: scenario.policy, weeks: layout.weeks, recording: recording, pool: pool, watch: watch))
  }

  /// How many burn-ins some runs start from, and their youth-weeks with these; the measure of progress.
  func work(_ runs: [Int]) -> (tasks: Int, youthWeeks: Int) {
    let series = layout.series
    let sizes = sweep.bases.map { ($0.scenario.city.youths, $0.scenario.burnIn) }
    let tasks = tasks(runs)
    let youthWeeks = tasks.reduce(0) { sum, task in
      let (youths, burnIn) = sizes[series[task.series[0]].scenario]
      return sum + youths * (burnIn + task.series.count * layout.weeks)
    }
    return (tasks.count, youthWeeks)
  }
}
