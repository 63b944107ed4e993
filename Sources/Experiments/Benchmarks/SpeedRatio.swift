import SimulationKernel

/// What a week of the model costs over what a week of `PlainWorkload`'s reference costs, in one process.
///
/// The reference does about the same kind of work and is never made faster, so that the ratio says something of the model
/// and little of the machine: a guard against creeping slowness needs no seconds.
public struct SpeedRatio: Sendable {
  /// Youths of the city; those of the reference are as many.
  public let youths: Int
  /// Rounds, in each of which all three are measured; the least of each counts.
  public let rounds: Int
  private let weeks: Int
  private let referenceWeeks: Int

  /// A measurement of the size that limits are set for, some ten seconds in a release build.
  public init() { self.init(youths: 50_000, weeks: 52, referenceWeeks: 52, rounds: 20) }

  /// A measurement of another size, for tests.
  init(youths: Int, weeks: Int, referenceWeeks: Int, rounds: Int) {
    self.youths = youths
    self.weeks = weeks
    self.referenceWeeks = referenceWeeks
    self.rounds = rounds
  }

  /// What was found.
  public struct Result: Sendable {
    /// Nanoseconds of processor time for a youth's week of the reference.
    public let reference: Double
    /// The same for the model's baseline week.
    public let baseline: Double
    /// The same for the week with all kinds of intervention.
    public let allKinds: Double

    /// How many times the reference a baseline week costs.
    public var baselineRatio: Double { baseline / reference }
    /// How many times the reference a week with all kinds of intervention costs.
    public var allKindsRatio: Double { allKinds / reference }
  }

  /// Measures, with one thread.
  public func measure() throws -> Result {
    let pool = WorkerPool(threads: 1)
    let bench = try ModelBench(youths: youths, pool: pool)
    var plain = PlainWorkload(youths: youths, draws: Draws(seed: 1, replication: 1))
    let policies = [bench.policy(.baseline), bench.policy(.allKinds)]
    var least = [Double](repeating: .infinity, count: 3)
    for _ in 0..<rounds {
      // One after the other, so that what disturbs the machine for a while disturbs all.
      let reference = Effort.of { plain.liveByReference(weeks: referenceWeeks) }.cpu
      least[0] = min(least[0], reference / Double(referenceWeeks))
      for (index, policy) in policies.enumerated() {
        let effort = try bench.effort(of: policy, weeks: weeks, pool: pool)
        least[index + 1] = min(least[index + 1], effort.cpu / Double(weeks))
      }
    }
    let each = least.map { $0 / Double(youths) * 1e9 }
    return Result(reference: each[0], baseline: each[1], allKinds: each[2])
  }
}
