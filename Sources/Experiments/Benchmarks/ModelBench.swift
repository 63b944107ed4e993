import Parameters
import RecruitmentModel
import SimulationKernel
import Synchronization

/// A synthetic city of a size, settled once, in which the weeks of policies are measured.
struct ModelBench: ~Copyable {
  /// Weeks of burn-in, which bring caches and markets to their working state.
  static let usualBurnIn = 52
  /// Weeks that a run lives before it is measured: memory is touched for the first time, seats fill.
  static let warmUp = 4
  private static let youthsEach = 1_500

  let youths: Int
  let neighbourhoods: Int
  let setUpSeconds: Double
  let setUpBytes: Int?
  private let settled: SettledCity
  private let city: City

  /// Makes a city and lives its burn-in.
  init(youths: Int, burnIn: Int = usualBurnIn, pool: WorkerPool) throws {
    let mark = MemoryMark()
    let watch = Stopwatch()
    var shape = CityGenerator.focusArea
    shape.neighbourhoods = max(2, youths / ModelBench.youthsEach)
    shape.youths = youths
    shape.sizes = 100...10_000
    city = shape.make()
    let rules = RuleBook(ParameterReader(nil, path: "assumptions", problems: ProblemLog()))
    settled = try SettledCity(
      city: city, rules: rules, draws: Draws(seed: 1, replication: 1), burnIn: burnIn, pool: pool)
    setUpSeconds = watch.effort.wall
    setUpBytes = mark.growth
    self.youths = youths
    neighbourhoods = city.neighbourhoods.count
  }

  /// The policy of a workload.
  func policy(_ workload: Measurement.Workload) -> Policy {
    let problems = ProblemLog()
    let world = WorldSettings(ParameterReader(nil, path: "world", problems: problems))
    let kinds = workload == .allKinds ? Registry.interventions : []
    let programmes = kinds.map { kind in
      let read = ParameterReader(
        nil, path: "interventions." + kind.kind, subject: kind.kind, problems: problems)
      return Programme(name: kind.kind, kind: kind, read: read)
    }
    // In the order in which a scenario has them.
    let sorted = programmes.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
    return Policy(world: world, programmes: sorted, in: city, problems: problems)
  }

  /// Lives a policy from the settled city on and measures so many weeks, after the warm-up.
  /// - Parameter times: gets the time of each phase in the measured weeks.
  func effort(
    of policy: Policy, weeks: Int, pool: WorkerPool, times: PhaseTimes? = nil
  ) throws -> Effort {
    let marks = WeekMarks(weeks: weeks)
    let watch = RunWatch(times: times) {
      if marks.pass() { times?.reset() }
      return true
    }
    _ = try settled.run(
      policy: policy, weeks: ModelBench.warmUp + weeks, recording: Recording(period: 52), pool: pool, watch: watch)
    return marks.effort
  }
}

/// Counts weeks, and stops the time of those after the warm-up.
private final class WeekMarks: Sendable {
  private struct State {
    var passed = 0
    var watch = Stopwatch()
    var effort = Effort(cpu: 0, wall: 0)
  }

  private let weeks: Int
  private let state = Mutex(State())

  init(weeks: Int) { self.weeks = weeks }

  var effort: Effort { state.withLock { $0.effort } }

  /// A week was lived; true where it was the last of the warm-up.
  func pass() -> Bool {
    state.withLock { state in
      state.passed += 1
      if state.passed == ModelBench.warmUp + weeks { state.effort = state.watch.effort }
      guard state.passed == ModelBench.warmUp else { return false }
      state.watch = Stopwatch()
      return true
    }
  }
}
