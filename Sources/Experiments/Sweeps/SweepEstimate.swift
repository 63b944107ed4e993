import Parameters
import RecruitmentModel
import SimulationKernel
import Tables

/// What a sweep will take, told before anything is run.
public struct SweepEstimate: Sendable {
  /// Points of the design, and scenarios that are run at each.
  public let points: Int
  /// Scenarios that are run at every point.
  public let varied: Int
  /// Scenarios that are run once in each replication, as they are.
  public let unvaried: Int
  /// Runs of each point.
  public let replications: Int
  /// Runs in all, or of the part.
  public let runs: Int
  /// Burn-ins that they start from.
  public let burnIns: Int
  /// Youth-weeks with burn-ins.
  public let youthWeeks: Int
  /// Rows of `runs.csv`, `summary.csv` and `comparison.csv`.
  public let rows: (runs: Int, summary: Int, comparison: Int)
  /// Bytes on the disk, at the worst moment.
  public let diskBytes: Double
  /// Bytes of memory at the worst moment.
  public let memoryBytes: Double
  /// Seconds by the clock on the threads that were given; from a few weeks that were lived to find out.
  public let seconds: Double

  /// Estimates a sweep, or a part of it, on so many threads. Lives some weeks of the first scenario.
  public init(_ sweep: Sweep, shard: Shard? = nil, threads: Int) throws {
    let layout = sweep.layout
    points = layout.points.count
    varied = layout.scenarios.count { $0.isVaried }
    unvaried = layout.scenarios.count - varied
    replications = layout.replications
    let own = shard?.runs(of: layout.runs) ?? 0..<layout.runs
    runs = own.count
    let runner = SweepRunner(sweep: sweep, layout: layout, threads: threads)
    let work = runner.work(Array(own))
    (burnIns, youthWeeks) = (work.tasks, work.youthWeeks)
    let compared = layout.series.count { $0.reference != nil }
    rows =
      shard == nil
      ? (runs, layout.seriesCount * Outcome.all.count, compared * Outcome.all.count) : (runs, 0, 0)
    let leading = layout.settings.reduce(24.0) { $0 + Double(max(4, $1.name.utf8.count / 3)) }
    let run = leading + 24 + 11 * Double(Outcome.all.count)
    // Each run stands in the file of finished runs and, at the end, in runs.csv beside it.
    diskBytes =
      2 * run * Double(rows.runs) + (leading + 180) * Double(rows.summary) + (leading + 330) * Double(rows.comparison)
      + leading * Double(points)
    let need = MemoryNeed(scenarios: sweep.bases.map(\.scenario))
    let settings = 200.0 * Double(layout.settings.count + 1)
    memoryBytes =
      need.bytes(runsAtOnce: min(threads, max(1, work.tasks))) - need.results + settings * Double(points)
      + 16 * Double(layout.runs) + 2e7
    let rate = try Self.rate(sweep)
    seconds = Double(youthWeeks) / rate / Double(min(threads, max(1, work.tasks)))
  }

  /// Youth-weeks in a second of one thread.
  private static func rate(_ sweep: Sweep) throws -> Double {
    let scenario = sweep.bases[sweep.bases.count - 1].scenario
    let pool = WorkerPool(threads: 1)
    let settled = try SettledCity(
      city: scenario.city, rules: scenario.rules, draws: Draws(seed: scenario.seed, replication: 1), burnIn: 8,
      pool: pool)
    let weeks = 8
    let watch = Stopwatch()
    _ = try settled.runLast(
      policy: scenario.policy, weeks: weeks, recording: Recording(period: weeks), pool: pool)
    return Double(scenario.city.youths * weeks) / max(1e-6, watch.effort.wall)
  }
}
