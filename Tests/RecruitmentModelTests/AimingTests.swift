import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Learning policies") struct AimingTests {
  private let city = smallCity(places: 4, youths: 30)

  @Test(
    "What is wrong with a choice by what is observed is named with its place",
    arguments: [
      ("{ where: { worst: 2 } }", nil), ("{ where: { worst: 4, by: 'dropouts', reviewEvery: 26 } }", nil),
      (
        "{ where: { worst: 2, by: 'suspect' } }",
        "26: error: interventions.firm.where.by is \"suspect\", must be one of suspects, signals, dropouts or neither\n"
          + "  did you mean 'suspects'?"
      ),
      (
        "{ where: { worst: 2, by: 'involved' } }",
        "26: error: interventions.firm.where.by is \"involved\", must be one of suspects, signals, dropouts or neither"
      ),
      (
        "{ where: { mostDeprived: 2, worst: 3 } }",
        "36: error: 'where' chooses places in 2 ways\n  give one of names, municipality, mostDeprived, worst"
      ),
      ("{ where: { worst: 5 } }", "19: error: worst is 5, but the city has 4 neighbourhoods"),
      (
        "{ where: { worst: 2 }, rollout: { places: 1 } }",
        "33: error: 'rollout' and 'worst' contradict: both say when the programme comes to a place\n  give one of them"
      ),
    ])
  func errors(text: String, error: String?) {
    #expect(programmeProblems(text, in: city) == (error.map { ["a.json5:1:" + $0] } ?? []))
  }

  @Test("Words of a learning policy, or of a roll-out, that say nothing by themselves are noted")
  func notes() {
    let firm = programme(
      Enforcement.self, name: "firm",
      "{ where: { mostDeprived: 2, by: 'signals', reviewEvery: 26 }, rollout: { every: 4, order: 'lot' } }")
    #expect(
      aimed(city, [firm]).notes(weeks: 10).map(\.description) == [
        "'firm': 'by' says nothing without 'worst'", "'firm': 'reviewEvery' says nothing without 'worst'",
        "'firm': 'every' of 'rollout' says nothing without 'places'",
        "'firm': 'order' of 'rollout' says nothing without 'places'",
      ])
  }

  /// Counts of a week in a place.
  private func tally(_ place: Int, _ counts: [Measure: Double]) -> Tally {
    let tally = Tally(Column(count: 4 * Measure.count, repeating: 0), place: place)
    for (measure, count) in counts { tally.add(measure, count) }
    return tally
  }

  @Test("What is observed is a count of the past year that fades")
  func fading() {
    let observed = Observations(places: 4)
    for _ in 0..<1_000 {
      observed.add(tally(1, [.suspectsFirst: 1, .suspectsRepeat: 2, .dropouts: 5, .errands: 9]), place: 1)
    }
    // The sum of 3 · e^(−k/52) over k = 0, 1, 2, ...
    #expect(near(observed.count(.suspects, in: 1), 3 * 52.501_6, within: 1e-4))
    #expect(near(observed.count(.dropouts, in: 1), 5 * 52.501_6, within: 1e-4))
    #expect(observed.count(.signals, in: 1) == 0 && observed.count(.suspects, in: 0) == 0)
    let copy = Observations(copying: observed)
    for _ in 0..<52 { observed.add(tally(1, [.signalsRaised: 1]), place: 1) }
    #expect(near(observed.count(.suspects, in: 1), 3 * 52.501_6 * 0.367_879, within: 1e-4))
    #expect(near(copy.count(.suspects, in: 1), 3 * 52.501_6, within: 1e-4), "a copy shares nothing")
  }

  @Test("The worst places are those with most of it for each youth, of equal ones the first, never an empty one")
  func worst() {
    let observed = Observations(places: 4)
    let youths = [100, 10, 0, 50]
    for (place, suspects) in [30.0, 4, 9, 15].enumerated() {
      observed.add(tally(place, [.suspectsFirst: suspects, .signalsRaised: 1]), place: place)
    }
    #expect(observed.worst(2, by: .suspects) { youths[$0] } == [1, 0])
    #expect(observed.worst(9, by: .suspects) { youths[$0] } == [1, 0, 3])
    #expect(observed.worst(2, by: .signals) { youths[$0] } == [1, 3])
    #expect(observed.worst(2, by: .dropouts) { youths[$0] } == [0, 1])
  }

  /// A world in week 1 that has observed so many suspects in each place.
  private func world(_ programme: Programme, suspects: [Double]) -> World {
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1).copy(
      under: aimed(city, [programme]))
    for (place, number) in suspects.enumerated() {
      world.observed.add(tally(place, [.suspectsFirst: number]), place: place)
    }
    return world
  }

  private func treated(_ world: World) -> [Int] {
    (0..<4).filter { world.targets.runs(0, in: $0, Int(world.week)) }
  }

  /// Goes to a week without living it.
  private func go(_ world: World, to week: Int) {
    while world.week < week {
      world.beginWeek()
      world.applyPolicy()
    }
  }

  @Test("A learning policy looks at its start and then at every review, and aims where things are worst by then")
  func reviews() {
    let firm = programme(
      Enforcement.self, "{ start: 3, ramp: 4, where: { worst: 2, by: 'suspects', reviewEvery: 10 } }")
    let world = world(firm, suspects: [5, 1, 7, 2])
    go(world, to: 2)
    #expect(treated(world).isEmpty)
    world.observed.add(tally(1, [.suspectsFirst: 5]), place: 1)
    go(world, to: 3)
    #expect(treated(world) == [1, 2], "what was observed up to the week before")
    let strengths = (0..<4).map { (world.effects[$0].arrestHands - 1) }
    #expect(strengths == [0, 0.25, 0.25, 0])
    world.observed.add(tally(0, [.suspectsFirst: 90]), place: 0)
    go(world, to: 12)
    #expect(treated(world) == [1, 2], "nothing between reviews")
    go(world, to: 13)
    #expect(treated(world) == [0, 2])
    #expect(world.effects[0].arrestHands == 2, "who works elsewhere now has learnt it already")
    #expect(world.effects[1].arrestHands == 1 && world.effects[2].arrestHands == 2)
    #expect(world.targets.course(of: 0, firm.schedule, in: 0, 13, youths: 30).weeks == 1)
    let left = world.targets.course(of: 0, firm.schedule, in: 1, 13, youths: 30)
    #expect(left.strength == 0 && left.exposure == 0.25 + 0.5 + 0.75 + 7)
    #expect(left.youths == 60, "those of the places that it is for now")
    world.observed.add(tally(1, [.suspectsFirst: 900]), place: 1)
    go(world, to: 23)
    let back = world.targets.course(of: 0, firm.schedule, in: 1, 23, youths: 30)
    #expect(back.strength == 1 && back.weeks == 1 && back.exposure == 8.5 + 1)
  }

  @Test("A learning policy that has ended is aimed no more")
  func ended() {
    let firm = programme(Enforcement.self, "{ end: 10, where: { worst: 1, reviewEvery: 10 } }")
    let world = world(firm, suspects: [5, 1, 7, 2])
    go(world, to: 1)
    world.observed.add(tally(0, [.suspectsFirst: 90]), place: 0)
    go(world, to: 11)
    #expect(treated(world) == [2] && world.effects[2].arrestHands == 1)
  }

  @Test("Where a learning policy aims depends on what is observed, not on who is involved")
  func observedOnly() {
    let firm = programme(Enforcement.self, "{ where: { worst: 1 } }")
    let world = world(firm, suspects: [5, 1, 7, 2])
    for row in world.places.rows(3) { world.youths.status[row].involvement = .regular }
    go(world, to: 1)
    #expect(treated(world) == [2])
  }

  @Test("Who has a seat keeps it when the place is given up; new seats go to the new places")
  func seats() {
    let coaching = programme(
      OutreachCoaching.self,
      "{ coaches: 1, caseload: 6, persistence: 1, turnover: 0, where: { worst: 1, reviewEvery: 4 } }")
    let world = world(coaching, suspects: [5, 1, 4, 2])
    func refer(_ row: Int) {
      world.youths.born[row] = world.week - 18 * 52
      world.youths.status[row] = YouthStatus(male: true)
      world.raise(row, by: .safety)
      Referral().step(world)
    }
    go(world, to: 1)
    refer(0)
    refer(65)
    #expect(world.seated == [0])
    world.observed.add(tally(2, [.suspectsFirst: 90]), place: 2)
    go(world, to: 5)
    Referral().step(world)
    #expect(world.seated == [0, 65], "the waiting signal serves as soon as the programme comes")
    refer(1)
    #expect(world.seated == [0, 65])
    world.rules.guidance.step(0, world.localWeek(0))
    #expect(world.seated == [0, 65])
    #expect(world.counts[Measure.count + Measure.seats.rawValue] == 0)
  }

  @Test("What was observed in the burn-in goes along into every run, and runs share nothing of it")
  func burnIn() {
    let burnt = settledWorld(city, weeks: 20)
    let before = (0..<4).map { burnt.observed.count(.neither, in: $0) }
    #expect(before.contains { $0 > 0 })
    let one = burnt.copy()
    #expect((0..<4).map { one.observed.count(.neither, in: $0) } == before)
    live(one, weeks: 3)
    #expect((0..<4).map { burnt.observed.count(.neither, in: $0) } == before)
    let tallied = burnt.copy()
    live(tallied, weeks: 1)
    let now = tallied.counts[Measure.neither.rawValue]
    #expect(near(tallied.observed.count(.neither, in: 0), Double(before[0]) * 0.980_953 + now, within: 1e-5))
  }

  @Test("Each way of judging, and of reviewing, gives runs of its own; threads make no difference")
  func runs() throws {
    let city = smallCity(places: 5, youths: 80, demand: 120)
    func record(_ text: String, threads: Int = 1) throws -> RunRecord {
      let programmes = [
        programme(Enforcement.self, "{ intensity: 4, where: \(text) }"),
        programme(OutreachCoaching.self, "{ coaches: 2, assign: 'lot', where: \(text) }"),
      ]
      return try run(city, aimed(city, programmes), weeks: 60, threads: threads, watch: RunWatch(verify: true))
    }
    let usual = try record("{ worst: 1, by: 'neither', reviewEvery: 3 }")
    #expect(try record("{ worst: 1, by: 'neither', reviewEvery: 3 }", threads: 4) == usual)
    #expect(try record("{ worst: 2, by: 'neither', reviewEvery: 3 }") != usual)
    let ways = try Observable.allCases.map { try record("{ worst: 1, by: '\($0.rawValue)' }").digest }
    #expect(Set(ways).count > 1)
    #expect(
      try Observable.allCases.contains {
        try record("{ worst: 1, by: '\($0.rawValue)', reviewEvery: 2 }") != record("{ worst: 1, by: '\($0.rawValue)' }")
      })
  }
}
