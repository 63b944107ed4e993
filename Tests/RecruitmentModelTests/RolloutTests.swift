import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Staged roll-outs") struct RolloutTests {
  private let city = smallCity(places: 5, youths: 20)

  @Test(
    "What is wrong with a roll-out is named with its place",
    arguments: [
      ("{ rollout: { places: 2 } }", nil), ("{ rollout: { places: 2, every: 13, order: 'lot' } }", nil),
      (
        "{ rollout: { places: 2, order: 'lots' } }",
        "32: error: interventions.firm.rollout.order is \"lots\", must be one of mostDeprived, lot or listed\n"
          + "  did you mean 'lot'?"
      ),
      (
        "{ rollout: { places: -1 } }",
        "22: error: interventions.firm.rollout.places is -1, outside 0...1000000 (neighbourhoods)"
      ),
    ])
  func errors(text: String, error: String?) {
    #expect(programmeProblems(text, in: city) == (error.map { ["a.json5:1:" + $0] } ?? []))
  }

  private func starts(_ text: String, name: String = "firm", in city: City? = nil) -> [Int?] {
    let city = city ?? self.city
    return aimed(city, [programme(Enforcement.self, name: name, text)]).starts[0]
  }

  @Test("Places begin in groups, the most deprived, the first named or those of a lot first")
  func order() {
    #expect(starts("{ start: 4 }") == [4, 4, 4, 4, 4])
    #expect(starts("{ start: 4, rollout: { places: 2, every: 10 } }") == [24, 14, 14, 4, 4])
    #expect(starts("{ rollout: { places: 2, every: 10, order: 'listed' } }") == [1, 1, 11, 11, 21])
    #expect(
      starts("{ where: { names: ['Wijk 3', 'Wijk 0', 'Wijk 4'] }, rollout: { places: 1, every: 10, order: 'listed' } }")
        == [11, nil, nil, 1, 21])
    #expect(starts("{ where: { municipality: 'Even' }, rollout: { places: 2, every: 10 } }") == [11, nil, 1, nil, 1])
  }

  @Test("A lot is drawn by the programme's name, and each place is as likely to be first")
  func lot() {
    let text = "{ rollout: { places: 1, every: 1, order: 'lot' } }"
    let usual = starts(text)
    #expect(usual == starts(text) && Set(usual.compactMap(\.self)) == [1, 2, 3, 4, 5])
    let lots = (0..<400).map { starts(text, name: "firm \($0)") }
    for place in 0..<5 {
      let first = lots.count { $0[place] == 1 }
      #expect(abs(Double(first) - 80) < 4 * (400 * 0.2 * 0.8).squareRoot(), "place \(place)")
    }
  }

  @Test("Places without youths come last")
  func empty() {
    let usual = city.neighbourhoods
    let bare = City.Neighbourhood(
      name: "Haven", municipality: "Even", x: 9, y: 9, youths: 0, deprivation: 1, multiProblemShare: 0.2,
      postsPerYouth: 5, criminalDemand: 1_000, opportunity: 1, institutionalTrust: 0.1)
    let city = City(neighbourhoods: [bare] + usual, links: [])
    for order in ["mostDeprived", "lot", "listed"] {
      #expect(starts("{ rollout: { places: 1, every: 1, order: '\(order)' } }", in: city)[0] == 6, "\(order)")
    }
  }

  @Test("Each place has its own start, from which its ramp counts; all end together")
  func courses() {
    let firm = programme(Enforcement.self, "{ start: 2, end: 20, ramp: 4, rollout: { places: 4, every: 10 } }")
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1).copy(
      under: aimed(city, [firm]))
    var hands: [[Float]] = []
    for _ in 1...21 {
      world.beginWeek()
      world.applyPolicy()
      hands.append([world.effects[0].arrestHands, world.effects[4].arrestHands])
    }
    #expect(hands[0] == [1, 1] && hands[1] == [1, 1.25] && hands[10] == [1, 2])
    #expect(hands[11] == [1.25, 2] && hands[19] == [2, 2] && hands[20] == [1, 1])
    let late = world.targets.course(of: 0, firm.schedule, in: 0, 14, youths: 20)
    #expect(late.weeks == 3 && late.strength == 0.75 && late.exposure == 0.25 + 0.5 + 0.75)
    #expect(late.youthsHere == 20)
    #expect(late.youths == 100, "a share of the whole, so that each place gets what it will have in the end")
  }

  @Test("Seats open in proportion to the youths of the places reached, and for them alone")
  func seats() {
    let coaching = programme(
      OutreachCoaching.self, "{ coaches: 2, caseload: 5, rollout: { places: 2, every: 10, order: 'listed' } }")
    let policy = aimed(city, [coaching])
    #expect([0, 1, 10, 11, 20, 21, 99].map { policy.openSeats(0, in: $0) } == [0, 4, 4, 8, 8, 10, 10])
    let ramped = programme(
      OutreachCoaching.self, "{ coaches: 2, caseload: 5, ramp: 2, rollout: { places: 2, every: 1, order: 'listed' } }")
    #expect([1, 2, 3, 4].map { aimed(city, [ramped]).openSeats(0, in: $0) } == [2, 6, 9, 10])
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1).copy(under: policy)
    world.beginWeek()
    world.applyPolicy()
    world.notice(2, by: .safety)
    world.youths.born[45] = world.week - 18 * 52
    world.raise(45, by: .safety)
    Referral().step(world)
    #expect(world.seated == [0, 1], "the third place is not reached yet")
    let seats = (0..<5).map { world.counts[$0 * Measure.count + Measure.seats.rawValue] }
    #expect(seats == [2, 2, 0, 0, 0])
    for _ in 0..<10 { world.beginWeek() }
    world.applyPolicy()
    Referral().step(world)
    #expect(world.seated == [0, 1, 45])
  }

  @Test("A roll-out that is longer than the programme runs is noted")
  func notes() {
    func notes(_ text: String, weeks: Int) -> [String] {
      aimed(city, [programme(Enforcement.self, name: "firm", text)]).notes(weeks: weeks).map(\.description)
    }
    #expect(notes("{ rollout: { places: 2, every: 10 } }", weeks: 21) == [])
    #expect(
      notes("{ rollout: { places: 2, every: 10 } }", weeks: 20)
        == ["'firm' reaches 4 of 5 neighbourhoods; its roll-out is longer than it runs"])
    #expect(
      notes("{ end: 10, rollout: { places: 2, every: 10 } }", weeks: 99)
        == ["'firm' reaches 2 of 5 neighbourhoods; its roll-out is longer than it runs"])
  }

  @Test("A run in stages differs from one at once, by each of its settings, and not by threads")
  func runs() throws {
    func record(_ text: String, threads: Int = 1) throws -> RunRecord {
      let programmes = [
        programme(Enforcement.self, "{ intensity: 4, rollout: \(text) }"),
        programme(OutreachCoaching.self, "{ coaches: 2, rollout: \(text) }"),
      ]
      return try run(city, aimed(city, programmes), threads: threads, watch: RunWatch(verify: true))
    }
    let usual = try record("{ places: 1, every: 5, order: 'listed' }")
    #expect(try record("{ places: 1, every: 5, order: 'listed' }", threads: 4) == usual)
    for other in ["{}", "{ places: 2, every: 5, order: 'listed' }", "{ places: 1, every: 6, order: 'listed' }"] {
      #expect(try record(other) != usual, "\(other)")
    }
    #expect(try record("{ places: 1, every: 5 }") != usual)
    let at = try run(city, aimed(city, fourProgrammes()), watch: RunWatch(verify: true))
    #expect(try run(city, policy(city, fourProgrammes())) == at, "places as chosen, or as given")
  }
}
