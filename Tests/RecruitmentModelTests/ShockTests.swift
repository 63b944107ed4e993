import SimulationKernel
import Testing

@testable import RecruitmentModel

/// World shocks and programmes with a beginning and an end, as lived week by week.
@Suite("Shocks and schedules") struct ShockTests {
  private let city = smallCity(places: 3, youths: 120, demand: 120)
  private let burnt = settledWorld(smallCity(places: 3, youths: 120, demand: 120))

  /// Everything of a world that a policy can change, but for the records of participants, whose number is the policy's.
  private func fingerprint(_ world: World) -> UInt64 {
    var digest = Digest()
    world.youths.add(to: &digest)
    world.recruiters.add(to: &digest)
    for column in [world.employers.filled, world.employers.sideFilled] { column.hash(into: &digest) }
    for column in [world.places.status, world.places.statusNow, world.places.visibleRisk] {
      column.hash(into: &digest)
    }
    world.counts.hash(into: &digest)
    return digest.value
  }

  /// The weeks in which a world under a policy is no longer what it is under none.
  private func changedWeeks(under policy: Policy, weeks: Int) -> [Int] {
    let plain = burnt.copy()
    let other = burnt.copy(under: policy)
    return (1...weeks).filter { _ in
      for world in [plain, other] {
        world.counts.fill(0)
        live(world, weeks: 1)
      }
      return fingerprint(plain) != fingerprint(other)
    }
  }

  @Test("In a recession every employer has fewer posts by its depth, in its weeks and no others")
  func posts() {
    let shock = policy(city, world: ["recession.from": 4, "recession.to": 9, "recession.depth": 0.6])
    let world = burnt.copy(under: shock)
    func posts(factor: Float) -> [Double] {
      (0..<world.places.count).map { place in
        world.places.employers(place).reduce(0.0) {
          $0 + Double(world.employers.wholePosts($1, factor: factor, side: false))
        }
      }
    }
    let (normal, low) = (posts(factor: 1), posts(factor: 1 - 0.6))
    #expect(zip(low, normal).allSatisfy { $0 < 0.6 * $1 })
    for week in 1...14 {
      world.counts.fill(0)
      live(world, weeks: 1)
      let now = (0..<world.places.count).map { world.tally($0)[.posts] }
      #expect(now == ((4...9).contains(week) ? low : normal), "week \(week)")
    }
  }

  @Test(
    "In a recession more youths lose jobs and fewer are hired; after it the posts are back, and vacancies draw them in")
  func recession() throws {
    let shock = ["recession.from": 11.0, "recession.to": 30, "recession.depth": 0.8]
    let city = smallCity(places: 3, youths: 400)
    let with = try run(city, policy(city, world: shock), weeks: 130, recording: Recording(period: 10))
    let without = try run(city, policy(city), weeks: 130, recording: Recording(period: 10))
    func difference(_ measure: Measure, _ period: Int) -> Double {
      with.periods[period][measure] - without.periods[period][measure]
    }
    #expect(with.periods[0] == without.periods[0])
    for period in [1, 2] { #expect(difference(.jobLosses, period) > 0 && difference(.hires, period) < 0) }
    #expect(difference(.inWork, 2) < 0)
    for period in 3..<13 { #expect(with.periods[period][.posts] == without.periods[period][.posts]) }
    #expect(with.periods[3][.hires] > without.periods[3][.hires], "vacancies are many right after it")
    #expect(difference(.inWork, 12) > difference(.inWork, 2), "part of the loss is made good")
  }

  @Test("Until a recession or a programme begins, every youth, recruiter, employer and count is the baseline's")
  func untilItBegins() {
    #expect(
      changedWeeks(
        under: policy(city, world: ["recession.from": 6, "recession.to": 8, "recession.depth": 0.9]), weeks: 9)
        == [6, 7, 8, 9])
    let starting: [(any Intervention.Type, [String: Double])] = [
      (OutreachCoaching.self, ["coaches": 4]), (JobPlacement.self, ["places": 20]),
      (Enforcement.self, ["intensity": 2]), (Cooperation.self, ["raise": 0.6, "backing": 1]),
    ]
    for (kind, settings) in starting {
      let late = policy(city, [programme(kind, settings.merging(["start": 6, "ramp": 2]) { $1 })])
      let changed = changedWeeks(under: late, weeks: 26)
      #expect(changed.first.map { $0 >= 6 } == true, "\(kind.kind) changes weeks \(changed)")
    }
    let coaches = policy(city, [programme(OutreachCoaching.self, ["coaches": 4, "start": 6])])
    #expect(changedWeeks(under: coaches, weeks: 7) == [6, 7], "there are seats to take from its first week on")
  }

  @Test("A programme has its seats from start through end, with its ramp, and gives all up in the week after")
  func seats() throws {
    // Nobody is detained: who is would give up a seat without ending it.
    let calm = busy.merging(["justice.detentionOwnAccount": 0, "arrests.errands": 0.0006]) { $1 }
    let coaching = programme(
      OutreachCoaching.self,
      ["coaches": 2, "caseload": 5, "persistence": 1, "turnover": 0, "weeks": 200, "start": 3, "ramp": 4, "end": 12])
    let only = policy(city, [coaching])
    let world = settledWorld(city, assumptions(calm)).copy(under: only)
    let participants = world.participants
    func held() -> Int { (0..<participants.seats.count).count { participants.seats[$0].intervention == 0 } }
    // A quarter, a half, three quarters of ten seats, rounded.
    let open = [0, 0, 3, 5, 8, 10, 10, 10, 10, 10, 10, 10, 0, 0]
    for week in 1...14 {
      let before = held()
      world.counts.fill(0)
      live(world, weeks: 1)
      func all(_ measure: Measure) -> Double {
        (0..<world.places.count).reduce(0) { $0 + world.tally($1)[measure] }
      }
      #expect(abs(all(.seats) - Double(open[week - 1])) < 1e-9, "week \(week)")
      #expect(all(.seatsUsed) <= Double(open[week - 1]), "week \(week)")
      #expect((all(.enrolments) > 0) == (held() > before), "week \(week)")
      if week == 13 {
        #expect(before > 5 && all(.seatsEnded) == Double(before) && held() == 0)
        #expect((0..<participants.count).allSatisfy { participants.youth[$0] < 0 })
        #expect((0..<world.youths.count).allSatisfy { world.youths.participant[$0] < 0 && world.coachBond($0) == 0 })
      } else {
        #expect(all(.seatsEnded) == 0, "week \(week)")
      }
    }
  }

  @Test("Enforcement and cooperation work in their places at their strength, week by week, and leave nothing after")
  func placeEffects() {
    let firm = programme(
      Enforcement.self, ["intensity": 2, "focus": 0.25, "presence": 1, "start": 2, "ramp": 4, "end": 7])
    let table = programme(Cooperation.self, ["raise": 0.4, "backing": 0, "start": 3, "end": 5])
    let both = Policy(
      world: settings(), programmes: [firm, table], treated: [[true, false, true], [false, true, true]])
    let world = burnt.copy(under: both)
    let found = settings().effects(in: 1)
    let strengths: [Float] = [0, 0.25, 0.5, 0.75, 1, 1, 1, 0, 0]
    for week in 1...9 {
      live(world, weeks: 1)
      let strength = strengths[week - 1]
      for place in 0..<3 {
        let now = world.effects[place]
        let extra = place == 1 ? 0 : strength
        #expect(near(now.arrestHands, Double(1 + 2 * 0.75 * 2 * extra)), "week \(week)")
        #expect(near(now.arrestRecruiters, Double(1 + 2 * 0.25 * 2 * extra)), "week \(week)")
        #expect(near(now.presence, Double(2 * extra)), "week \(week)")
        let raised: Float = place > 0 && (3...5).contains(week) ? 0.4 : 0
        #expect(near(now.handOver, Double(found.handOver + raised)), "week \(week)")
        if week > 7 { #expect(now == found, "nothing is left of it in week \(week)") }
      }
    }
  }
}
