import Foundation
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Signals, seats and coaches") struct SupportTests {
  @Test("The risk that others see adds up what can be seen")
  func risk() {
    let stage = Stage()
    let signals = stage.rules.signals
    #expect(near(signals.risk(0, stage.youths), 0.5 * 0.5 + 0.5 * 0.6))
    stage.set { $0.activity = .neither }
    stage.set { $0.record = true }
    stage.set { $0.involvement = .errands }
    stage.youths.involvedContacts[0] = 3
    #expect(near(signals.risk(0, stage.youths), 0.55 + 0.6 + 0.5 + 1 + 0.4))
  }

  /// Signals of a youth at risk who is noticed in many weeks, and how many reach other domains.
  private func signals(handOver: Float, delay: Float = 1) -> [Signal] {
    let stage = Stage()
    stage.world.effects[0].handOver = handOver
    stage.world.effects[0].delay = delay
    for _ in 0..<400 {
      stage.world.beginWeek()
      stage.youths.traits[0].noticed = false
      stage.rules.signals.consider(0, 0, stage.here)
    }
    var all: [Signal] = []
    stage.world.signals.forEach { all.append($1) }
    return all
  }

  @Test("A signal crosses domains with the level of cooperation as its chance, late")
  func handOver() {
    for (level, expected) in [(0.0, 0.0), (0.3, 0.3), (0.7, 0.7), (1.0, 1.0), (1.4, 1.0)] {
      let all = signals(handOver: Float(level))
      #expect(all.count == 400)
      let passed = all.filter { $0.elsewhere != .max }
      let error = (expected * (1 - expected) / 400).squareRoot()
      #expect(abs(Double(passed.count) / 400 - expected) <= 4 * error)
      #expect(passed.allSatisfy { $0.elsewhere == $0.raised + 9 })
    }
    #expect(signals(handOver: 1, delay: 0.5).allSatisfy { $0.elsewhere == $0.raised + 5 })
  }

  @Test("A pupil is noticed by the school most often, nobody else by a school at all")
  func sources() {
    #expect(signals(handOver: 1).contains { $0.domain == .education })
    let stage = Stage()
    stage.set { $0.activity = .neither }
    for _ in 0..<200 {
      stage.world.beginWeek()
      stage.youths.traits[0].noticed = false
      stage.rules.signals.consider(0, 0, stage.here)
    }
    var domains: Set<Domain> = []
    stage.world.signals.forEach { domains.insert($1.domain) }
    #expect(domains == [.safety, .care])
  }

  @Test("A false alarm costs trust; a founded signal does not, and who was noticed is not noticed twice")
  func falseAlarm() {
    let stage = Stage()
    let signals = stage.rules.signals
    let founded = signals.sensitivity * signals.risk(0, stage.youths) * signals.risk(0, stage.youths)
    signals.consider(0, founded * 0.99, stage.here)
    #expect(stage.youths.trust[0] == 0.5 && stage.youths.traits[0].noticed)
    signals.consider(0, 0, stage.here)
    #expect(stage.world.signals.count == 1)
    stage.youths.traits[0].noticed = false
    signals.consider(0, founded + 0.00005, stage.here)
    #expect(near(stage.youths.trust[0], 0.5 * 0.95))
    stage.youths.traits[0].noticed = false
    signals.consider(0, founded + signals.falseAlarms + 0.00005, stage.here)
    #expect(!stage.youths.traits[0].noticed)
    #expect(stage.world.counts[Measure.falseAlarms.rawValue] == 1)
  }

  /// A world in which the first youths have been noticed, with stresses that rank their risks.
  private func referred(
    _ programmes: [Programme], letGo: Double = 0, noticed: Int = 6, domain: Domain? = nil, elsewhere: Int32 = .max
  ) -> World {
    let city = smallCity(places: 2, youths: 30)
    let world = World(
      city: city, rules: assumptions(["guidance.growth": 0.02, "attachment.letGo": letGo]), draws: draws(), firstWeek: 1
    ).copy(
      under: policy(city, programmes))
    world.beginWeek()
    let owner = domain ?? programmes.first.map { type(of: $0.intervention).domain } ?? .safety
    for row in 0..<noticed {
      world.youths.born[row] = world.week - 18 * 52
      world.youths.status[row] = YouthStatus(male: true)
      world.youths.bond[row] = 0.5
      world.youths.stress[row] = [0.2, 0.9, 0.4, 0.7, 0.1, 0.6][row % 6]
      world.youths.traits[row].noticed = true
      world.signals.post(
        Signal(row: Int32(row), generation: 0, domain: owner, raised: world.week, elsewhere: elsewhere), from: 0)
    }
    return world
  }

  private func seated(_ world: World) -> [Int] { (0..<world.youths.count).filter { world.youths.participant[$0] >= 0 } }

  @Test("Free seats go to the worst risk first, and who finds none is unmet need")
  func worstFirst() {
    let world = referred([programme(OutreachCoaching.self, ["coaches": 1, "caseload": 3])])
    Referral().step(world)
    #expect(seated(world) == [1, 3, 5])
    #expect(world.counts[Measure.enrolments.rawValue] == 3 && world.counts[Measure.unmetNeed.rawValue] == 3)
    world.beginWeek()
    Referral().step(world)
    #expect(seated(world) == [1, 3, 5], "seats never exceed their number")
  }

  @Test("Two signals about one youth give one seat")
  func twoSignals() {
    let world = referred([programme(OutreachCoaching.self, ["coaches": 1, "caseload": 6])], noticed: 1)
    world.signals.post(Signal(row: 0, generation: 0, domain: .safety, raised: world.week, elsewhere: .max), from: 0)
    Referral().step(world)
    #expect(world.counts[Measure.enrolments.rawValue] == 1 && world.counts[Measure.unmetNeed.rawValue] == 0)
  }

  @Test("A signal serves the domain that owns it at once, others when it arrives, and nobody after it lapses")
  func domains() {
    let coaching = programme(OutreachCoaching.self, ["coaches": 1, "caseload": 6])
    let lost = referred([coaching], domain: .education)
    Referral().step(lost)
    #expect(seated(lost).isEmpty)
    let late = referred([coaching], domain: .education, elsewhere: 4)
    for week in 1...5 {
      Referral().step(late)
      #expect(seated(late).isEmpty == (week < 4), "week \(week)")
      late.beginWeek()
    }
    let lapsed = referred([coaching], domain: .education, elsewhere: 28)
    for _ in 0..<40 {
      Referral().step(lapsed)
      lapsed.beginWeek()
    }
    #expect(seated(lapsed).isEmpty && lapsed.pending.count == 0 && !lapsed.youths.traits[0].noticed)
  }

  @Test("Age, place, detention and what the kind can do decide who may have a seat")
  func eligible() {
    let young = referred([programme(OutreachCoaching.self, ["who.toAge": 17])])
    Referral().step(young)
    #expect(seated(young).isEmpty)
    let places = referred([programme(JobPlacement.self)])
    places.youths.status[2].activity = .neither
    Referral().step(places)
    #expect(seated(places) == [2], "a placement is for those without school and work")
    let held = referred([programme(OutreachCoaching.self)])
    held.youths.status[1].activity = .detained
    held.youths.generation[3] = 1  // a newcomer in the row
    Referral().step(held)
    #expect(seated(held) == [0, 2, 4, 5])
    let elsewhere = referred([])
    let city = smallCity(places: 2, youths: 30)
    let only = elsewhere.copy(under: policy(city, [programme(OutreachCoaching.self)], only: [1]))
    only.beginWeek()
    Referral().step(only)
    #expect(seated(only).isEmpty)
  }

  @Test("The bond with a coach grows by kept meetings, and is gone when the plan ends")
  func coachBond() {
    let world = referred(
      [programme(OutreachCoaching.self, ["coaches": 1, "fit": 0.95, "turnover": 0, "weeks": 12, "persistence": 1])],
      noticed: 1)
    var bonds: [Float] = []
    for _ in 0..<13 {
      Referral().step(world)
      world.rules.guidance.step(0, world.localWeek(0))
      bonds.append(world.coachBond(0))
      world.pending.clear()
      world.beginWeek()
    }
    for (before, after) in zip(bonds, bonds.dropFirst(1).prefix(11)) {
      #expect(after == before || near(after, Double(before) + 0.02 * Double(1 - before), within: 1e-5))
    }
    // One meeting a week, kept with chance 0.95: growth at least as after four missed ones.
    #expect(bonds[11] > Float(1 - pow(0.98, 8)))
    #expect(bonds[12] == 0 && world.youths.participant[0] == -1)
    #expect(world.counts[Measure.seatsEnded.rawValue] == 1)
  }

  @Test("Who is let go loses the seat, the bond with the coach, some trust and some of the bond to school and work")
  func letGo() {
    let world = referred(
      [programme(OutreachCoaching.self, ["coaches": 1, "fit": 0.1, "persistence": 0, "turnover": 0])],
      letGo: 0.2, noticed: 1)
    world.youths.trust[0] = 0.5
    world.youths.bond[0] = 0.6
    Referral().step(world)
    world.pending.clear()
    while world.youths.participant[0] >= 0 && world.week < 60 {
      world.rules.guidance.step(0, world.localWeek(0))
      world.beginWeek()
    }
    #expect(world.youths.participant[0] == -1)
    #expect(near(world.youths.trust[0], 0.5 * 0.92))
    #expect(near(world.youths.bond[0], 0.6 * 0.8))
    #expect(world.counts[Measure.lettingsGo.rawValue] == 1)
  }

  @Test("A coach who leaves takes the bond of all of the caseload along, not of others")
  func coachLeaves() {
    let world = referred(
      [
        programme(
          OutreachCoaching.self, ["coaches": 2, "caseload": 3, "turnover": 0.1, "persistence": 1, "weeks": 200])
      ])
    Referral().step(world)
    var left = 0
    for _ in 0..<60 {
      for row in 0..<6 { world.participants.coachBond[Int(world.youths.participant[row])] = 0.5 }
      for row in 0..<6 { world.rules.guidance.step(row, world.localWeek(0)) }
      let byCoach = Dictionary(grouping: 0..<6) { row in
        Int(world.participants.seats[Int(world.youths.participant[row]) * Participants.seatsEach].number) / 3
      }
      for (_, rows) in byCoach {
        let gone = rows.count { world.coachBond($0) == 0 }
        #expect(gone == 0 || gone == 3)
        left += gone / 3
      }
      world.beginWeek()
    }
    #expect(abs(Double(left) - 12) < 4 * (120 * 0.1 * 0.9).squareRoot())
  }

  @Test("A placement gives a post of its own, and ends in a job of the employer's or in none")
  func placement() {
    let world = referred([programme(JobPlacement.self, ["places": 6, "weeks": 4, "wageTopUp": 50])])
    for row in 0..<6 {
      world.youths.status[row].activity = .neither
      world.youths.traits[row].qualified = true
    }
    world.schoolLeavers.clear()
    func filled() -> Int { (0..<world.employers.count).reduce(0) { $0 + Int(world.employers.filled[$1]) } }
    let before = filled()
    var placed = 0
    for _ in 0..<5 {
      Referral().step(world)
      world.pending.clear()
      for row in 0..<6 where world.youths.participant[row] >= 0 { world.rules.guidance.step(row, world.localWeek(0)) }
      for row in 0..<6 where world.youths.status[row].activity == .work && world.youths.participant[row] >= 0 {
        placed += 1
        let wage = world.rules.income.wage(
          age: 18, sector: world.employers.sector[Int(world.youths.employer[row])], factor: 1)
        #expect(near(world.youths.income[row], Double(wage) + 50))
      }
      world.rules.legalMarket.openWeek(world)
      world.beginWeek()
    }
    #expect(placed > 0)
    #expect(seated(world).isEmpty)
    let atWork = (0..<6).count { world.youths.status[$0].activity == .work }
    #expect(world.counts[Measure.placementsKept.rawValue] == Double(atWork))
    #expect(filled() - before == atWork, "a placement takes no post until it is kept")
    for employer in 0..<world.employers.count {
      #expect(world.employers.filled[employer] <= world.employers.wholePosts(employer, factor: 1, side: false))
    }
  }
}
