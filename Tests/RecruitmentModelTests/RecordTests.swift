import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("What a run records") struct RecordTests {
  @Test("Groups add up to the city, exactly, for every measure that belongs to a youth, and cover the same weeks")
  func groupsAddUp() throws {
    let record = try RecordedRun.record()
    let total = record.total
    #expect(record.groups.count == YouthGroup.all.count && record.groups.allSatisfy { $0.weeks == 110 })
    for measure in Measure.allCases {
      let sum = record.groups.reduce(0) { $0 + $1[measure] }
      #expect(sum == (measure.belongsToYouth ? total[measure] : 0), "\(measure)")
      #expect(total[measure] > 0, "\(measure) counts nothing, so the test says nothing about it")
    }
  }

  @Test("The groups are eight, boys and girls in four bands of age without a gap")
  func groups() {
    #expect(YouthGroup.all.count == YouthGroup.count)
    #expect(YouthGroup.all.prefix(4).allSatisfy { $0.sex == .male })
    #expect(YouthGroup.all.suffix(4).allSatisfy { $0.sex == .female })
    for age in Ages.first..<Ages.exit { #expect(YouthGroup.all.count { $0.ages.contains(age) } == 2, "age \(age)") }
  }

  @Test("What happens to a youth is counted in the group of the sex and the age of that week")
  func flowsByGroup() throws {
    let city = smallCity(places: 2, youths: 30)
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1)
      .copy(recording: Recording(period: 4))
    world.beginWeek()
    let ledger = try #require(world.ledger)
    var expected = Array(repeating: 0.0, count: YouthGroup.count)
    for male in [true, false] {
      for weeks in (Ages.first * 52)...(Ages.exit * 52) {
        world.youths.status[40] = YouthStatus(male: male)
        world.youths.born[40] = world.week - Int32(weeks)
        world.localWeek(1).count(.dropouts, 40)
        // Who turns 27 this week is still there until the turnover.
        let age = min(weeks / 52, Ages.exit - 1)
        let sex = male ? YouthGroup.Sex.male : .female
        let group = try #require(YouthGroup.all.firstIndex { $0.sex == sex && $0.ages.contains(age) })
        expected[group] += 1
      }
    }
    #expect(ledger.groupSums().map { $0[.dropouts] } == expected)
    #expect(world.counts[Measure.count + Measure.dropouts.rawValue] == expected.reduce(0, +))
  }

  @Test("The census counts every youth in the group that sex and age say, in every week")
  func censusByGroup() throws {
    let world = settledWorld(RecordedRun.city).copy(under: RecordedRun.policy, recording: Recording(period: 4))
    let ledger = try #require(world.ledger)
    var expected = YouthGroup.all.map { _ in MeasureSums() }
    let stocks: [(Measure, (YouthStatus) -> Bool)] = [
      (.youths, { _ in true }), (.inSchool, { $0.activity == .school }), (.inWork, { $0.activity == .work }),
      (.neither, { $0.activity == .neither }), (.detained, { $0.activity == .detained }), (.sideJobs, \.sideJob),
      (.errands, { $0.involvement == .errands }), (.regular, { $0.involvement == .regular }),
      (.recruiterYouths, { $0.involvement == .recruiter }), (.threatened, \.threatened), (.records, \.record),
    ]
    for _ in 0..<55 {
      live(world, weeks: 1)
      world.closeWeek()
      for row in 0..<world.youths.count {
        let status = world.youths.status[row]
        let age = world.youths.age(row, in: world.week)
        let sex = status.male ? YouthGroup.Sex.male : .female
        let group = try #require(YouthGroup.all.firstIndex { $0.sex == sex && $0.ages.contains(age) })
        for (stock, holds) in stocks where holds(status) { expected[group].values[stock.rawValue] += 1 }
      }
    }
    let groups = ledger.groupSums()
    for (group, sums) in groups.enumerated() {
      for (stock, _) in stocks { #expect(sums[stock] == expected[group][stock], "\(stock) of group \(group)") }
    }
  }

  @Test("Outcomes by group are all but those of posts, openings, seats and sums over youths")
  func outcomesByGroup() {
    #expect(
      Outcome.all.filter { !$0.isByGroup }.map(\.name) == [
        "recruiters_active", "illegal_openings", "illegal_fill", "mean_offer", "arrests_recruiters", "vacancies",
        "legal_fill", "mean_wage", "mean_stress", "mean_trust", "mean_bond", "mean_resilience", "seats",
        "mean_coach_bond", "cost",
      ])
  }

  @Test("Weekly outcomes come week by week, place by place, in the order asked for, and are those of that week alone")
  func weekly() throws {
    let record = try RecordedRun.record(weeks: 12)
    let outcomes = RecordedRun.weekly
    #expect(record.weekly.count == 12 * 3 * outcomes.count)
    func value(_ week: Int, _ place: Int, _ outcome: Int) -> Double? {
      record.weekly[((week - 1) * 3 + place) * outcomes.count + outcome]
    }
    for place in 0..<3 {
      let hires = (1...12).reduce(0.0) { $0 + (value($1, place, 1) ?? .nan) }
      #expect(hires == record.places[place][.hires])
      for week in 1...12 { #expect((value(week, place, 3) != nil) == (week % 4 == 0), "wages are counted monthly") }
    }
    let alone = smallCity(places: 1, youths: 120)
    let one = try run(
      alone, policy(alone), weeks: 9, recording: Recording(period: 1, weekly: outcomes))
    let expected = one.periods.flatMap { period in outcomes.map { $0.value(period) } }
    #expect(one.weekly == expected && one.periods.count == 9)
  }

  @Test("What is recorded changes no result")
  func recordingChangesNothing() throws {
    let all = try RecordedRun.record(weeks: 20)
    let plain = try RecordedRun.record(Recording(period: 4), weeks: 20)
    #expect(all.digest == plain.digest && all.groups == plain.groups && all.programmes == plain.programmes)
    #expect(plain.weekly.isEmpty && plain.events.isEmpty && !all.weekly.isEmpty && !all.events.isEmpty)
  }

  @Test("Everything recorded is the same for 1, 2, 4 and 8 threads")
  func threads() throws {
    let one = try RecordedRun.record(weeks: 20)
    for threads in [2, 4, 8] { #expect(try RecordedRun.record(weeks: 20, threads: threads) == one) }
  }

  @Test("A run that is verified checks that groups and programmes add up, and names what does not")
  func ledgerCheck() throws {
    func world() -> World {
      let world = settledWorld(RecordedRun.city).copy(under: RecordedRun.policy, recording: Recording(period: 4))
      live(world, weeks: 1)
      world.closeWeek()
      return world
    }
    let sound = world()
    try sound.check(try #require(sound.ledger))
    for (actor, text) in [
      (Event.Actor.nobody, "groups"), (.programme(1), "groups"),
    ] {
      let world = world()
      let ledger = try #require(world.ledger)
      let counted = ledger.placeSums().reduce(0) { $0 + $1[.enrolments] }
      ledger.enter(.enrolments, 3, by: actor, in: 0, world)
      let broken = #expect(throws: InvariantViolation.self) { try world.check(ledger) }
      #expect(
        broken?.message == "the neighbourhoods count \(counted) of enrolments, the \(text) \(counted + 1)")
    }
    let split = world()
    let ledger = try #require(split.ledger)
    let counted = ledger.placeSums().reduce(0) { $0 + $1[.seatsUsed] }
    split.localWeek(0).count(.seatsUsed, 3)
    split.closeWeek()
    let broken = #expect(throws: InvariantViolation.self) { try split.check(ledger) }
    #expect(
      broken?.message == "the neighbourhoods count \(counted + 1) of seatsUsed, the programmes \(Int(counted))")
    _ = try RecordedRun.record(weeks: 60, watch: RunWatch(verify: true))
  }
}
