import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Same input, same bytes") struct DeterminismTests {
  let city = smallCity(places: 6, youths: 50)

  /// The fingerprint of everything after a run of a busy world, and of what it recorded.
  private func fingerprints(threads: Int) throws -> [UInt64] {
    let pool = WorkerPool(threads: threads)
    let week = Week(pool: pool)
    let burnt = World(city: city, rules: assumptions(busy), draws: draws(), firstWeek: 1 - 30)
    for _ in 0..<30 { week.live(burnt) }
    let world = burnt.copy(under: policy(city, world: eventful, fourProgrammes()))
    for _ in 0..<30 { week.live(world) }
    let record = try run(city, policy(city, world: eventful, fourProgrammes()), threads: threads)
    return [burnt.digest, world.digest, record.digest]
  }

  @Test("Every column and every record is the same for 1, 2, 4 and 8 threads")
  func threads() throws {
    let one = try fingerprints(threads: 1)
    for threads in [2, 4, 8] { #expect(try fingerprints(threads: threads) == one) }
  }

  /// Differs only where a rule changed: record again on purpose, with a line under "Changes results" in the changelog.
  private static let recorded: [UInt64] = [
    9_519_038_330_048_442_081, 15_448_213_023_896_828_698, 8_766_212_537_835_831_054,
  ]

  @Test("The fingerprints of a busy run are the recorded ones, in debug and in release")
  func recordedFingerprints() throws {
    let now = try fingerprints(threads: 1)
    #expect(now == DeterminismTests.recorded)
  }

  @Test("A burn-in that two scenarios share gives what a burn-in of one's own gives")
  func sharedBurnIn() throws {
    let pool = WorkerPool(threads: 1)
    let all = policy(city, world: eventful, fourProgrammes())
    let settled = try SettledCity(city: city, rules: assumptions(busy), draws: draws(), burnIn: 30, pool: pool)
    let first = try settled.run(policy: all, weeks: 20, recording: Recording(period: 4), pool: pool)
    let bare = try settled.run(policy: policy(city), weeks: 20, recording: Recording(period: 4), pool: pool)
    let again = try settled.run(policy: all, weeks: 20, recording: Recording(period: 4), pool: pool)
    #expect(first == again)
    #expect(try run(city, all, weeks: 20) == first)
    #expect(try run(city, policy(city), weeks: 20) == bare)
    #expect(first != bare)
    #expect(try settled.runLast(policy: all, weeks: 20, recording: Recording(period: 4), pool: pool) == first)
  }

  @Test("Without a burn-in, week 1 is lived as the first week of a burn-in is")
  func noBurnIn() throws {
    let short = try run(city, policy(city), burnIn: 0, weeks: 1)
    let world = World(city: city, rules: assumptions(busy), draws: draws(), firstWeek: 1)
    live(world, weeks: 1)
    let hires = (0..<world.places.count).reduce(0.0) {
      $0 + world.counts[$1 * Measure.count + Measure.hires.rawValue]
    }
    #expect(short.total[.hires] == hires)
  }

  @Test("Another replication and another seed give other numbers")
  func otherDraws() throws {
    let base = try run(city, policy(city), burnIn: 10, weeks: 10)
    #expect(try run(city, policy(city), draws: draws(2), burnIn: 10, weeks: 10) != base)
    #expect(try run(city, policy(city), draws: draws(seed: 1), burnIn: 10, weeks: 10) != base)
    #expect(try run(city, policy(city), burnIn: 10, weeks: 10) == base)
  }

  @Test("Periods and neighbourhoods add up to the same totals, and the last period may be short")
  func totals() throws {
    let record = try run(city, policy(city, fourProgrammes()), weeks: 30)
    #expect(record.periods.map(\.weeks) == [4, 4, 4, 4, 4, 4, 4, 2])
    #expect(record.places.allSatisfy { $0.weeks == 30 })
    let total = record.total
    for measure in Measure.allCases {
      let byPeriod = record.periods.reduce(0) { $0 + $1[measure] }
      #expect(abs(byPeriod - total[measure]) <= 1e-12 * abs(byPeriod) * 300, "\(measure)")
    }
  }

  @Test("A run stops in the week in which its watch says so")
  func interruption() throws {
    #expect(throws: RunInterrupted.self) {
      try run(city, policy(city), watch: RunWatch { false })
    }
    let pool = WorkerPool(threads: 1)
    let weeks = Mailbox<Int32>(senders: 1)
    let watch = RunWatch {
      weeks.post(1, from: 0)
      return weeks.count < 5
    }
    #expect(throws: RunInterrupted.self) {
      let settled = try SettledCity(city: city, rules: assumptions(), draws: draws(), burnIn: 2, pool: pool)
      _ = try settled.run(policy: policy(city), weeks: 20, recording: Recording(period: 4), pool: pool, watch: watch)
    }
    #expect(weeks.count == 5, "the watch is asked once a week")
  }
}
