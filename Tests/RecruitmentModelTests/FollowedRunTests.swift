import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Runs whose participants are followed") struct FollowedRunTests {
  private static let city = smallCity(places: 3, youths: 100, demand: 200)
  private static let coaches = programme(OutreachCoaching.self, ["coaches": 4, "caseload": 5, "start": 3])
  private static let weeks = 90

  /// The records of runs of one burn-in; the first is the baseline of the others.
  private static func records(_ policies: [Policy], threads: Int = 1) throws -> [RunRecord] {
    let pool = WorkerPool(threads: threads)
    let settled = try SettledCity(
      city: city, rules: assumptions(busy), draws: draws(), burnIn: 60, pool: pool, watch: RunWatch(verify: true),
      keepsHistory: true)
    var baseline: InvolvementHistory?
    return try policies.map { policy in
      let history = settled.history(weeks: weeks)
      let record = try settled.run(
        policy: policy, weeks: weeks, recording: RecordedRun.everything, pool: pool,
        following: Following(history, baseline: baseline))
      baseline = baseline ?? history
      return record
    }
  }

  /// Who is involved at the end of each week from week -51 on, by row.
  private static func lived(_ policy: Policy) -> (involved: [[Bool]], born: [Int]) {
    let burnt = World(city: city, rules: assumptions(busy), draws: draws(), firstWeek: 1 - 60)
    var involved: [[Bool]] = []
    func live(_ world: World) {
      RecruitmentModelTests.live(world, weeks: 1)
      world.counts.fill(0)
      involved.append((0..<world.youths.count).map { world.youths.status[$0].isInvolved })
    }
    for _ in 0..<60 { live(burnt) }
    let born = burnt.youths.born.array.map(Int.init)
    let world = burnt.copy(under: policy)
    for _ in 0..<weeks { live(world) }
    return (Array(involved.dropFirst(8)), born)
  }

  @Test("What is followed is what a look at every youth in every week finds")
  func byHand() throws {
    let treated = policy(Self.city, [Self.coaches])
    let record = try Self.records([policy(Self.city), treated])[1]
    let (own, born) = Self.lived(treated)
    let (other, _) = Self.lived(policy(Self.city))
    var expected = [FollowUp(), FollowUp(), FollowUp()]
    var seen: Set<Int32> = []
    for event in record.events where event.kind == .enrolled && event.generation == 0 {
      let (row, week) = (Int(event.youth), Int(event.week))
      guard seen.insert(event.youth).inserted, week + 51 <= Self.weeks, week - born[row] >= 13 * 52,
        week - born[row] <= 26 * 52
      else { continue }
      // The first entry is week -51.
      let before = (week - 1..<week + 51).map { own[$0][row] }
      let after = (week + 51..<week + 103).map { own[$0][row] }
      let baselineAfter = (week + 51..<week + 103).count { other[$0][row] }
      let isMatched = (week - 1..<week + 51).map { other[$0][row] } == before
      for (group, belongs) in [true, isMatched, isMatched && week <= 15].enumerated() where belongs {
        expected[group].persons += 1
        expected[group].weeksBefore += before.count { $0 }
        expected[group].weeksAfter += after.count { $0 }
        if group > 0 { expected[group].baselineWeeksAfter += baselineAfter }
      }
    }
    let programme = record.programmes[0]
    #expect(programme.followed == expected[0] && programme.matched == expected[1])
    #expect(programme.matchedFirst == expected[2])
    #expect(expected[2].persons > 3 && expected[0].persons > expected[2].persons)
    #expect(expected[1].naiveChange != 0 && expected[1].causalEffect != 0)
  }

  @Test("Where a scenario does what its baseline does, the effect is exactly zero, whatever the naive change")
  func sameAsBaseline() throws {
    let none = programme(OutreachCoaching.self, name: "none", ["intensity": 0])
    let records = try Self.records([
      policy(Self.city, [Self.coaches]), policy(Self.city, [Self.coaches]), policy(Self.city, [Self.coaches, none]),
    ])
    for record in records.dropFirst() {
      #expect(record.programmes[0].matched?.causalEffect == 0 && record.programmes[0].matchedFirst?.causalEffect == 0)
      #expect(record.programmes[0].matched?.persons == record.programmes[0].followed?.persons)
    }
    #expect(records[0].programmes[0].followed == records[1].programmes[0].followed)
    #expect(records[0].programmes[0].matched == nil)
    #expect(records[1].programmes[0].followed?.naiveChange != 0)
    // A programme at zero has no participants.
    #expect(records[2].programmes[1].participants == 0 && records[2].programmes[1].followed == FollowUp())
  }

  @Test("Following participants changes nothing else")
  func changesNothing() throws {
    let treated = policy(Self.city, [Self.coaches])
    var followed = try Self.records([policy(Self.city), treated])[1]
    let plain = try run(
      Self.city, treated, burnIn: 60, weeks: Self.weeks, recording: RecordedRun.everything)
    #expect(followed != plain && plain.programmes[0].followed == nil)
    followed.programmes[0].followed = nil
    followed.programmes[0].matched = nil
    followed.programmes[0].matchedFirst = nil
    #expect(followed == plain)
  }

  @Test("What is followed is the same for 1, 2 and 4 threads, and in the run that uses the city up")
  func threads() throws {
    let policies = [policy(Self.city), policy(Self.city, fourProgrammes())]
    let one = try Self.records(policies)
    for threads in [2, 4] { #expect(try Self.records(policies, threads: threads) == one) }
    let pool = WorkerPool(threads: 1)
    let settled = try SettledCity(
      city: Self.city, rules: assumptions(busy), draws: draws(), burnIn: 60, pool: pool, keepsHistory: true)
    let baseline = settled.history(weeks: Self.weeks)
    _ = try settled.run(
      policy: policies[0], weeks: Self.weeks, recording: RecordedRun.everything, pool: pool,
      following: Following(baseline))
    let last = Following(settled.history(weeks: Self.weeks), baseline: baseline)
    #expect(
      try settled.runLast(
        policy: policies[1], weeks: Self.weeks, recording: RecordedRun.everything, pool: pool, following: last)
        == one[1])
  }
}
