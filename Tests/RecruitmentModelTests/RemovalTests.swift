import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("One thing taken away leaves the draws of the others") struct RemovalTests {
  private let city = smallCity(places: 4, youths: 80, demand: 100)

  /// The approaches of the coming week; the world is used up.
  private func approaches(in world: World) -> [Approach] {
    let rules = world.rules
    let all = (0..<world.places.count)
    world.beginWeek()
    world.applyPolicy()
    for place in all { rules.surroundings.step(world.localWeek(place)) }
    world.youths.noteOutstanding()
    Referral().step(world)
    world.seekers.clear()
    for place in all { YouthWeek().step(world.localWeek(place)) }
    rules.legalMarket.openWeek(world)
    for place in all { rules.legalMarket.reachOut(world.localWeek(place)) }
    rules.legalMarket.settle(world)
    world.removeLostRecruiters()
    for place in all { rules.demand.step(world.localWeek(place)) }
    for place in all { rules.recruiting.reachOut(world.localWeek(place)) }
    var approaches: [Approach] = []
    world.approaches.forEach { approaches.append($1) }
    return approaches
  }

  /// A world in which the recruiter has no hands, so that nobody is tied to it when the week begins.
  private func world(without hands: Int, from burnt: World) -> World {
    let world = burnt.copy()
    for opening in Recruiters.openings(of: hands) where world.recruiters.hands[opening] >= 0 {
      let row = Int(world.recruiters.hands[opening])
      world.leaveCrime(row, world.localWeek(world.places.home(of: row)))
    }
    return world
  }

  @Test("Without one recruiter, the first week of all youths and recruiters that it does not reach is the same")
  func recruiter() {
    let burnt = settledWorld(city)
    var reached = 0
    for recruiter in 0..<burnt.recruiters.count where !burnt.recruiters.away[recruiter] {
      let start = world(without: recruiter, from: burnt)
      let all = approaches(in: start.copy())
      let touched = Set(all.filter { Recruiters.recruiter(of: $0.opening) == recruiter }.map(\.row))
      reached += touched.count
      let before = start.copy()
      let after = start.copy()
      after.recruiters.away[recruiter] = true
      let others = approaches(in: after.copy())
      #expect(others.count == all.count { Recruiters.recruiter(of: $0.opening) != recruiter })
      live(before, weeks: 1)
      live(after, weeks: 1)
      let changed = (0..<city.youths).filter { before.youths.portrait($0) != after.youths.portrait($0) }
      #expect(Set(changed.map { Int32($0) }).isSubset(of: touched), "recruiter \(recruiter)")
      for other in 0..<burnt.recruiters.count where other != recruiter {
        #expect(before.recruiters.portrait(other) == after.recruiters.portrait(other), "recruiter \(other)")
        for opening in Recruiters.openings(of: other)
        where before.recruiters.hands[opening] != after.recruiters.hands[opening] {
          #expect(touched.contains(after.recruiters.hands[opening]), "opening \(opening)")
        }
      }
    }
    #expect(reached > 3, "some of the recruiters approach somebody")
  }

  @Test("What a programme draws is keyed by its name, whatever runs beside it and in whatever order")
  func programmeKeys() {
    let mentors = programme(OutreachCoaching.self, name: "mentors")
    let coaches = programme(OutreachCoaching.self, name: "coaches")
    let alone = policy(city, [mentors]).keys
    let both = policy(city, [coaches, mentors]).keys
    #expect(both[1] == alone[0])
    #expect(both[0] != both[1])
    #expect(policy(city, [mentors, coaches]).keys == [both[1], both[0]])
  }

  @Test("A programme of no effect beside another leaves every number of the other as it was")
  func harmlessNeighbour() throws {
    let coaching = programme(OutreachCoaching.self, name: "coaches", ["coaches": 3, "caseload": 5, "turnover": 0.05])
    let idle = programme(OutreachCoaching.self, name: "idle", ["coaches": 0])
    let late = programme(JobPlacement.self, name: "late", ["start": 31])
    let alone = try run(city, policy(city, [coaching]))
    for (programmes, own) in [([idle, coaching], 1), ([late, coaching, idle], 1)] {
      var record = try run(city, policy(city, programmes))
      for index in programmes.indices where index != own { #expect(record.programmes[index] == ProgrammeRecord()) }
      record.programmes = [record.programmes[own]]
      #expect(record == alone)
    }
  }
}
