public import SimulationKernel

/// Who watches a run: whether every invariant is checked every week, and whether it goes on.
public struct RunWatch: Sendable {
  let verify: Bool
  let week: @Sendable () -> Bool

  /// A watch.
  /// - Parameters:
  ///   - verify: checks every invariant at the end of every week.
  ///   - week: called once for each week lived; where it returns false, the run stops with `RunInterrupted`.
  public init(verify: Bool = false, week: @escaping @Sendable () -> Bool = { true }) {
    self.verify = verify
    self.week = week
  }

  func check(_ world: World) throws {
    if verify { try world.checkInvariants() }
    guard week() else { throw RunInterrupted() }
  }
}

/// A run was stopped before its end.
public struct RunInterrupted: Error, Sendable {
  /// A run was stopped.
  public init() {}
}

/// A city at the end of its burn-in, for one seed and replication; the start of every scenario that does not differ
/// before week 1.
public struct SettledCity: ~Copyable, Sendable {
  private let world: World

  /// Lives the burn-in of a city.
  /// - Parameters:
  ///   - city: checked neighbourhoods and links.
  ///   - rules: the assumptions, which hold from the first week of the burn-in.
  ///   - draws: the random numbers of a seed and a replication.
  ///   - burnIn: weeks before week 1.
  ///   - pool: workers for the phases of a week.
  ///   - watch: who watches.
  /// - Throws: `RunInterrupted`; `InvariantViolation` where the watch verifies.
  public init(city: City, rules: RuleBook, draws: Draws, burnIn: Int, pool: WorkerPool, watch: RunWatch = RunWatch())
    throws
  {
    world = World(city: city, rules: rules, draws: draws, firstWeek: 1 - burnIn)
    let week = Week(pool: pool)
    for _ in 0..<burnIn {
      week.live(world)
      try watch.check(world)
      world.counts.fill(0)
    }
  }

  /// Runs a policy from week 1; the settled city itself stays as it is.
  /// - Parameters:
  ///   - policy: world settings and programmes.
  ///   - weeks: the horizon.
  ///   - recording: what the run keeps.
  ///   - pool: workers for the phases of a week.
  ///   - watch: who watches.
  /// - Throws: `RunInterrupted`; `InvariantViolation` where the watch verifies.
  public borrowing func run(
    policy: Policy, weeks: Int, recording: Recording, pool: WorkerPool, watch: RunWatch = RunWatch()
  ) throws -> RunRecord {
    let ledger = Ledger(places: world.places.count, policy: policy, recording: recording)
    return try SettledCity.live(
      World(continuing: world, under: policy, copying: true, ledger: ledger), ledger, weeks: weeks, Week(pool: pool),
      watch)
  }

  /// Runs the last policy, which uses the settled city up and so needs no memory for a copy; parameters as for `run`.
  /// - Throws: `RunInterrupted`; `InvariantViolation` where the watch verifies.
  public consuming func runLast(
    policy: Policy, weeks: Int, recording: Recording, pool: WorkerPool, watch: RunWatch = RunWatch()
  ) throws -> RunRecord {
    let ledger = Ledger(places: world.places.count, policy: policy, recording: recording)
    return try SettledCity.live(
      World(continuing: world, under: policy, copying: false, ledger: ledger), ledger, weeks: weeks, Week(pool: pool),
      watch)
  }

  private static func live(
    _ world: World, _ ledger: Ledger, weeks: Int, _ week: Week, _ watch: RunWatch
  ) throws -> RunRecord {
    for _ in 0..<weeks {
      week.live(world)
      try watch.check(world)
      ledger.close(week: world.counts)
      world.counts.fill(0)
      if watch.verify { try world.check(ledger) }
    }
    return ledger.record()
  }
}
