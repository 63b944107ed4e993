import RecruitmentModel
import SimulationKernel

/// Speed and memory of the model's week and of the plain workload, at several sizes, with one thread and with two.
public struct Benchmark: Sendable {
  /// The sizes of the reference table; the last is about all Dutch youths of 12 to 26.
  public static let sizes = [10_000, 100_000, 1_000_000, 3_300_000]
  /// Sizes that can be measured.
  public static let possibleSizes = 1_000...10_000_000
  /// Weeks of a repeat unless told otherwise: fewer would miss that the weeks of a year differ, more say no more.
  static let usualWeeks = 26...520
  static let threads = [1, 2]

  /// Youths, from small to large.
  public let sizes: [Int]
  /// Weeks of each repeat; nil for as many as the budget of work gives.
  public let weeks: Int?
  /// Repeats, of which the least disturbed counts; nil for as many as the budget gives.
  public let repeats: Int?

  /// A benchmark.
  /// - Parameters:
  ///   - sizes: numbers of youths in `possibleSizes`, in any order; those that come twice count once.
  ///   - weeks: how many weeks each repeat measures; nil for as many as make the whole take a few minutes.
  ///   - repeats: how many repeats; nil as for weeks.
  public init(sizes: [Int] = Benchmark.sizes, weeks: Int? = nil, repeats: Int? = nil) {
    self.sizes = Set(sizes).sorted()
    self.weeks = weeks
    self.repeats = repeats
  }

  /// How many weeks are measured, and how often.
  struct Amount: Equatable {
    let weeks: Int
    let repeats: Int
  }

  /// The work of one measurement.
  ///
  /// In weeks of one youth it is about the same for all sizes, so that small ones are measured as long as large ones.
  func amount(_ workload: Measurement.Workload, youths: Int) -> Amount {
    let budget = workload == .plain ? 600_000_000 : 80_000_000
    let usual = Benchmark.usualWeeks
    let weeks = self.weeks ?? min(max(budget / (3 * youths), usual.lowerBound), usual.upperBound)
    return Amount(weeks: weeks, repeats: repeats ?? max(1, budget / (weeks * youths)))
  }

  /// Measures everything.
  /// - Parameters:
  ///   - finished: gets the measurements of a size as soon as there are any, by workload, then by threads.
  /// - Returns: all measurements, by size, workload and threads.
  @discardableResult
  public func run(finished: ([Measurement]) throws -> Void = { _ in }) throws -> [Measurement] {
    let pools = Benchmark.threads.map { WorkerPool(threads: $0) }
    try Benchmark.touchEverything(pools)
    return try sizes.flatMap { youths in
      let measurements = try model(youths, pools) + plain(youths, pools)
      try finished(measurements)
      return measurements
    }
  }

  /// Lives a few weeks of a small city, so that what the program reads and makes once is not counted as a city's memory.
  private static func touchEverything(_ pools: [WorkerPool]) throws {
    let small = try ModelBench(youths: 1_000, burnIn: 1, pool: pools[0])
    for pool in pools { _ = try small.effort(of: small.policy(.allKinds), weeks: 1, pool: pool) }
  }

  private func model(_ youths: Int, _ pools: [WorkerPool]) throws -> [Measurement] {
    let bench = try ModelBench(youths: youths, pool: pools[pools.count - 1])
    let workloads: [Measurement.Workload] = [.baseline, .allKinds]
    return try workloads.flatMap { workload in
      let amount = amount(workload, youths: youths)
      let policy = bench.policy(workload)
      var results = try Benchmark.runs(amount, pools) { try bench.effort(of: policy, weeks: amount.weeks, pool: $0) }
        .map { run in
          Measurement(
            workload: workload, youths: youths, neighbourhoods: bench.neighbourhoods, threads: run.threads,
            weeks: amount.weeks, repeats: amount.repeats, setUpSeconds: bench.setUpSeconds, effort: run.effort,
            setUpBytesPerYouth: bench.setUpBytes.map { Double($0) / Double(youths) },
            bytesPerYouth: run.bytes.map { Double($0) / Double(youths) })
        }
      Benchmark.compare(&results)
      let times = PhaseTimes()
      _ = try bench.effort(of: policy, weeks: amount.weeks, pool: pools[0], times: times)
      results[0].phases = WeekPhase.allCases.map { times[$0].seconds / results[0].youthWeeks * 1e9 }
      return results
    }
  }

  private func plain(_ youths: Int, _ pools: [WorkerPool]) -> [Measurement] {
    let amount = amount(.plain, youths: youths)
    var setUp = Double.infinity
    var results = Benchmark.runs(amount, pools) { pool in
      let watch = Stopwatch()
      var workload = PlainWorkload(youths: youths, draws: Draws(seed: 1, replication: 1))
      workload.live(weeks: ModelBench.usualBurnIn, pool: pool)
      setUp = min(setUp, watch.effort.wall)
      return Effort.of { workload.live(weeks: amount.weeks, pool: pool) }
    }.map { run in
      let bytes = run.bytes.map { Double($0) / Double(youths) }
      return Measurement(
        workload: .plain, youths: youths, neighbourhoods: PlainWorkload.side * PlainWorkload.side,
        threads: run.threads, weeks: amount.weeks, repeats: amount.repeats, setUpSeconds: setUp, effort: run.effort,
        setUpBytesPerYouth: bytes, bytesPerYouth: bytes)
    }
    Benchmark.compare(&results)
    return results
  }

  /// What the least disturbed repeat took with each pool, and what the first one took of memory. The pools take turns, so
  /// that what disturbs the machine for a while disturbs all.
  private static func runs(
    _ amount: Amount, _ pools: [WorkerPool], _ run: (WorkerPool) throws -> Effort
  ) rethrows -> [(threads: Int, effort: Effort, bytes: Int?)] {
    var found: [(threads: Int, effort: Effort, bytes: Int?)] = []
    for turn in 0..<amount.repeats {
      for (index, pool) in pools.enumerated() {
        let mark = MemoryMark()
        let effort = try run(pool)
        if turn == 0 {
          found.append((pool.threads, effort, mark.growth))
        } else {
          found[index].effort = found[index].effort.least(effort)
        }
      }
    }
    return found
  }

  /// Compares each with the first, which has one thread.
  private static func compare(_ measurements: inout [Measurement]) {
    for index in measurements.indices.dropFirst() {
      measurements[index].gain = measurements[0].effort.wall / measurements[index].effort.wall
    }
  }
}
