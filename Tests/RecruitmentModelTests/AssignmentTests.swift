import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Who gets a scarce seat") struct AssignmentTests {
  private let city = smallCity(places: 2, youths: 60)

  private func world(_ programmes: [Programme]) -> World {
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1).copy(
      under: aimed(city, programmes))
    for _ in 0..<5 { world.beginWeek() }
    return world
  }

  private func coaching(_ assign: String, seats: Int = 10, name: String = "coaches") -> Programme {
    programme(OutreachCoaching.self, name: name, "{ coaches: 1, caseload: \(seats), assign: '\(assign)' }")
  }

  /// Who of twenty youths gets one of ten seats by lot, without one of them.
  private func lot(_ name: String = "coaches", seats: Int = 10, without row: Int? = nil) -> [Int] {
    let world = world([coaching("lot", seats: seats, name: name)])
    world.notice(20, by: .safety)
    if let row { world.youths.traits[row].noticed = false }
    Referral().step(world)
    return world.seated
  }

  @Test("By lot everyone is as likely to get a seat, whatever the risk")
  func fairLot() {
    var times = Array(repeating: 0, count: 20)
    for name in 0..<200 { for row in lot("coaches \(name)") { times[row] += 1 } }
    #expect(times.reduce(0, +) == 2_000)
    for (row, number) in times.enumerated() {
      #expect(abs(Double(number) - 100) < 4 * (200 * 0.5 * 0.5).squareRoot(), "youth \(row)")
    }
  }

  @Test("One youth less deals the seats of the others no other way, but for the one that becomes free")
  func removal() {
    let all = lot()
    #expect(all.count == 10 && all == lot())
    for row in 0..<20 {
      let others = lot(without: row)
      #expect(Set(all).subtracting([row]).isSubset(of: others), "without youth \(row)")
      #expect(others.count == 10 && !others.contains(row))
    }
  }

  @Test("First come, first served: the oldest signal gets the seat, and a lot decides within a week")
  func firstCome() {
    let world = world([coaching("firstCome", seats: 3)])
    world.notice(6, by: .safety)
    world.signals.clear()
    for (row, weeks) in [1, 3, 0, 4, 2, 0].enumerated() { world.raise(row, by: .safety, ago: Int32(weeks)) }
    for row in 0..<6 { world.youths.stress[row] = row == 5 ? 1 : 0.1 }
    Referral().step(world)
    #expect(world.seated == [1, 3, 4])
    // All of one week: by the same lot as without any order.
    let week = self.world([coaching("firstCome")])
    week.notice(20, by: .safety)
    Referral().step(week)
    #expect(week.seated == lot())
  }

  @Test(
    "Seats are as many whoever gets them, and unmet need is counted in each way",
    arguments: ["risk", "lot", "firstCome"])
  func counted(assign: String) {
    let world = world([coaching(assign, seats: 4)])
    world.notice(9, by: .safety)
    Referral().step(world)
    #expect(world.counts[Measure.enrolments.rawValue] == 4 && world.counts[Measure.unmetNeed.rawValue] == 5)
    world.youths.status[0].activity = .detained
    world.beginWeek()
    Referral().step(world)
    #expect(world.seated.count == 4)
  }

  /// Who is seated of one noticed youth with contacts 1 to 5 and one in the other place.
  private func groups(_ settings: String = "", _ change: (World) -> Void = { _ in }) -> World {
    let world = world([programme(GroupTraining.self, "{ \(settings) }")])
    world.notice(7, by: .care)
    for row in 1..<7 { world.youths.traits[row].noticed = false }
    for (k, contact) in [3, 1, 2, 4, 5, 80].enumerated() { world.youths.contacts[k] = Int32(contact) }
    world.youths.born[80] = world.week - 18 * 52
    change(world)
    Referral().step(world)
    return world
  }

  @Test("A kind that takes whole groups gives seats to the contacts of a youth, as far as they reach")
  func contacts() {
    let all = groups("seats: 9")
    #expect(all.seated == [0, 1, 2, 3, 4, 5, 80])
    #expect(all.counts[Measure.enrolments.rawValue] == 6)
    #expect(all.counts[Measure.count + Measure.enrolments.rawValue] == 1)
    let few = groups("seats: 3")
    #expect(few.seated == [0, 1, 3], "in the order of contacts")
    #expect(few.counts[Measure.unmetNeed.rawValue] == 0, "nobody referred them")
    #expect(groups("seats: 9, where: { names: 'Wijk 0' }").seated == [0, 1, 2, 3, 4, 5])
    let alone = groups("seats: 9") { $0.youths.traits[0].noticed = false }
    #expect(alone.seated.isEmpty)
  }

  @Test("Contacts must belong to the target group, and be involved or at the programme's least risk")
  func suitableContacts() {
    let world = groups("seats: 9, who: { fromAge: 15, risk: 0.7 }") { world in
      world.youths.born[1] = world.week - 14 * 52
      world.youths.stress[0] = 1
      world.youths.stress[2] = 0.95
      world.youths.shown[3].involvement = .errands
      world.youths.status[5].activity = .detained
      world.youths.shown[5].involvement = .errands
    }
    #expect(world.seated == [0, 2, 3])
  }

  @Test("Who was taken along needs no seat of his own signal, and is counted once")
  func noticedContact() {
    let world = groups("seats: 3") { world in
      world.youths.stress[0] = 1
      for row in [3, 6] { world.raise(row, by: .care) }
    }
    #expect(world.seated == [0, 1, 3])
    #expect(world.counts[Measure.enrolments.rawValue] == 3 && world.counts[Measure.unmetNeed.rawValue] == 1)
    #expect(!world.youths.traits[3].noticed && world.youths.traits[6].noticed)
  }
}
