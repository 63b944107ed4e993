import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Participants before and after") struct FollowUpTests {
  private static let city = smallCity(places: 2, youths: 10)
  private static let places = Places(city: city)

  /// A history of weeks -51 to 60 in which rows are involved in the weeks given.
  private static func history(_ involved: [Int: [ClosedRange<Int>]]) -> InvolvementHistory {
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: -51)
    let history = InvolvementHistory(places: world.places, first: -51, weeks: 112)
    for week in -51...60 {
      world.beginWeek()
      for row in 0..<world.youths.count {
        let isInvolved = involved[row]?.contains { $0.contains(week) } ?? false
        world.youths.status[row].involvement = isInvolved ? .regular : .none
      }
      for place in 0..<2 { history.write(world.localWeek(place)) }
    }
    return history
  }

  private static func enrolment(_ row: Int, week: Int, weeksOld: Int = 18 * 52) -> Enrolment {
    Enrolment(week: Int32(week), place: row < 10 ? 0 : 1, row: Int32(row), born: Int32(week - weeksOld))
  }

  private static func record(
    _ enrolments: [Enrolment], _ history: InvolvementHistory, _ baseline: InvolvementHistory?, firstCohortEnd: Int = 5
  ) throws -> ProgrammeRecord {
    var record = ProgrammeRecord()
    record.follow(
      enrolments, firstCohortEnd: firstCohortEnd, places: places,
      try #require(Following(history, baseline: baseline)))
    return record
  }

  private static func sums(_ persons: Int, _ before: Int, _ after: Int, _ baselineAfter: Int = 0) -> FollowUp {
    var sums = FollowUp()
    sums.persons = persons
    sums.weeksBefore = before
    sums.weeksAfter = after
    sums.baselineWeeksAfter = baselineAfter
    return sums
  }

  @Test(
    "Who enrols at the worst moment is less involved afterwards; where the baseline has the same, the effect is zero")
  func regressionToTheMean() throws {
    // Row 3 is involved in the last 10 weeks before week 2 and the first 4 after, row 12 in 20 and in 6, in both worlds.
    let involved = [3: [-8...5], 12: [-18...7]]
    let record = try Self.record(
      [Self.enrolment(3, week: 2), Self.enrolment(12, week: 2)], Self.history(involved), Self.history(involved))
    #expect(record.followed == Self.sums(2, 30, 10))
    #expect(record.matched == Self.sums(2, 30, 10, 10) && record.matchedFirst == record.matched)
    #expect(record.followed?.naiveChange == -10)
    #expect(record.matched?.naiveChange == -10 && record.matched?.causalEffect == 0)
  }

  @Test("The effect is what those with the same past do differently afterwards")
  func effect() throws {
    // Without the programme row 3 would have stayed involved to week 17, 16 weeks after instead of 4.
    let history = Self.history([3: [-8...5], 12: [-18...7], 13: [-20...9]])
    // Row 13 was not so in the baseline: one week of the year before differs.
    let baseline = Self.history([3: [-8...17], 12: [-18...7], 13: [-20...0]])
    let record = try Self.record(
      [3, 12, 13].map { Self.enrolment($0, week: 2) }, history, baseline)
    #expect(record.followed == Self.sums(3, 10 + 20 + 22, 4 + 6 + 8))
    #expect(record.matched == Self.sums(2, 30, 10, 16 + 6))
    #expect(record.matched?.causalEffect == -6)
  }

  @Test("The first cohort is of the programme's first weeks alone")
  func firstCohort() throws {
    let involved = [3: [-8...5], 12: [-18...7]]
    let record = try Self.record(
      [Self.enrolment(3, week: 2), Self.enrolment(12, week: 3)], Self.history(involved), Self.history(involved),
      firstCohortEnd: 2)
    #expect(record.matched?.persons == 2 && record.matchedFirst == Self.sums(1, 10, 4, 4))
    let late = programme(OutreachCoaching.self, ["coaches": 1, "start": 30])
    let ledger = Ledger(places: 2, policy: policy(Self.city, [late]), recording: Recording(period: 4))
    #expect(ledger.firstCohortEnds == [42])
  }

  @Test("Windows that the horizon, entry at 12 or the 27th birthday cuts are left out")
  func windows() throws {
    let history = Self.history([3: [-51...60]])
    func persons(week: Int, weeksOld: Int = 18 * 52) throws -> Int? {
      try Self.record([Self.enrolment(3, week: week, weeksOld: weeksOld)], history, nil).followed?.persons
    }
    // Weeks -51 to 60 are known: 52 before week 1, and 52 from week 9 on.
    #expect(try persons(week: 0) == 0 && persons(week: 1) == 1 && persons(week: 9) == 1 && persons(week: 10) == 0)
    #expect(try persons(week: 1, weeksOld: 13 * 52 - 1) == 0 && persons(week: 1, weeksOld: 13 * 52) == 1)
    #expect(try persons(week: 1, weeksOld: 26 * 52) == 1 && persons(week: 1, weeksOld: 26 * 52 + 1) == 0)
    let whole = try Self.record([Self.enrolment(3, week: 9)], history, nil)
    #expect(whole.followed == Self.sums(1, 52, 52) && whole.matched == nil && whole.matchedFirst == nil)
  }

  @Test("In the week of the 27th birthday the row is another person's, and the week before it was not")
  func birthday() {
    let world = World(city: Self.city, rules: assumptions(), draws: draws(), firstWeek: 1)
    world.youths.born[4] = 2 - 27 * 52
    live(world, weeks: 1)
    #expect(world.youths.generation[4] == 0)
    live(world, weeks: 1)
    #expect(world.youths.generation[4] == 1 && world.youths.born[4] == 2 - 12 * 52)
  }

  @Test("Without persons there is no mean, and without a history nothing to follow with")
  func nobody() throws {
    #expect(FollowUp().naiveChange == nil && FollowUp().causalEffect == nil)
    #expect(Following(nil) == nil)
    let record = try Self.record([], Self.history([:]), Self.history([:]))
    #expect(record.followed == FollowUp() && record.matched == FollowUp() && record.matchedFirst == FollowUp())
  }

  @Test("Histories of other weeks stop the program")
  func unlike() async {
    await #expect(processExitsWith: .failure) {
      let places = Places(city: smallCity(places: 2, youths: 10))
      _ = Following(
        InvolvementHistory(places: places, burnIn: 3), baseline: InvolvementHistory(places: places, burnIn: 4))
    }
  }
}
