public import SimulationKernel

/// Who watches a run: whether every invariant is checked every week, and whether it goes on.
public struct RunWatch: Sendable {
  let verify: Bool
  let times: PhaseTimes?
  let week: @Sendable () -> Bool

  /// A watch.
  /// - Parameters:
  ///   - verify: checks every invariant at the end of every week.
  ///   - times: where the time of each phase is added up; changes nothing else.
  ///   - week: called once for each week lived; where it returns false, the run stops with `RunInterrupted`.
  public init(
    verify: Bool = false, times: PhaseTimes? = nil, week: @escaping @Sendable () -> Bool = { true }
  ) {
    self.verify = verify
    self.times = times
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
  ///   - keepsHistory: whether it is kept who is involved in its last 52 weeks, so that participants can be followed.
  /// - Throws: `RunInterrupted`; `InvariantViolation` where the watch verifies.
  public init(
    city: City, rules: RuleBook, draws: Draws, burnIn: Int, pool: WorkerPool, watch: RunWatch = RunWatch(),
    keepsHistory: Bool = false
  ) throws {
    world = World(
      city: city, rules: rules, draws: draws, firstWeek: 1 - burnIn, keepsHistory: keepsHistory, pool: pool)
    let week = Week(pool: pool, times: watch.times)
    for _ in 0..<burnIn {
      week.live(world)
      try watch.check(world)
      world.counts.fill(0)
    }
  }

  /// A history for a run of so many weeks to fill in; nil where the city keeps none.
  public borrowing func history(weeks: Int) -> InvolvementHistory? {
    world.history.map { InvolvementHistory(places: world.places, continuing: $0, weeks: weeks) }
  }

  /// Runs a policy from week 1; the settled city itself stays as it is.
  /// - Parameters:
  ///   - policy: world settings and programmes.
  ///   - weeks: the horizon.
  ///   - recording: what the run keeps.
  ///   - pool: workers for the phases of a week.
  ///   - watch: who watches.
  ///   - following: with what the participants of programmes are followed, of this city's `history(weeks:)`; changes
  ///     nothing else.
  /// - Throws: `RunInterrupted`; `InvariantViolation` where the watch verifies.
  public borrowing func run(
    policy: Policy, weeks: Int, recording: Recording, pool: WorkerPool, watch: RunWatch = RunWatch(),
    following: Following? = nil
  ) throws -> RunRecord {
    let ledger = Ledger(
      places: world.places.count, policy: policy, recording: recording, youths: world.youths.count)
    let copy = World(
      continuing: world, under: policy, copying: true, ledger: ledger, history: following?.history)
    return try SettledCity.live(copy, ledger, weeks: weeks, Week(pool: pool, times: watch.times), watch, following)
  }

  /// Runs the last policy, which uses the settled city up and so needs no memory for a copy; parameters as for `run`.
  /// - Throws: `RunInterrupted`; `InvariantViolation` where the watch verifies.
  public consuming func runLast(
    policy: Policy, weeks: Int, recording: Recording, pool: WorkerPool, watch: RunWatch = RunWatch(),
    following: Following? = nil
  ) throws -> RunRecord {
    let ledger = Ledger(
      places: world.places.count, policy: policy, recording: recording, youths: world.youths.count)
    let last = World(
      continuing: world, under: policy, copying: false, ledger: ledger, history: following?.history)
    return try SettledCity.live(last, ledger, weeks: weeks, Week(pool: pool, times: watch.times), watch, following)
  }

  private static func live(
    _ world: World, _ ledger: Ledger, weeks: Int, _ week: Week, _ watch: RunWatch, _ following: Following?
  ) throws -> RunRecord {
    for _ in 0..<weeks {
      week.live(world)
      try watch.check(world)
      ledger.close(week: world.counts)
      ledger.survey?.close(week: ledger.weeks, world)
      world.counts.fill(0)
      watch.times?.end(.record)
      if watch.verify { try world.check(ledger) }
    }
    return ledger.record(world.places, following)
  }
}
