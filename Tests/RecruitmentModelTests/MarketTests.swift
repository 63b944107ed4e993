import Foundation
import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("The two labour markets") struct MarketTests {
  @Test("Offers rise where openings stay free, fall where they fill, and return to normal")
  func price() {
    let stage = Stage()
    let recruiters = stage.world.recruiters
    func moved(from logPrice: Float, unfilled: Bool) -> Float {
      recruiters.size[0] = 4
      recruiters.rounding[0] = 0.5
      for opening in Recruiters.openings(of: 0) { recruiters.hands[opening] = unfilled ? -1 : 1 }
      recruiters.logPrice[0] = logPrice
      stage.rules.demand.step(stage.here)
      return recruiters.logPrice[0]
    }
    #expect(near(moved(from: 0, unfilled: true), 0.02 * 0.65))
    #expect(near(moved(from: 0, unfilled: false), -0.02 * 0.35))
    #expect(near(moved(from: 0.6, unfilled: true), 0.6 + 0.013 - 0.012))
    #expect(near(moved(from: 0.6, unfilled: false), 0.6 - 0.007 - 0.012))
    #expect(near(stage.rules.demand.price(0, stage.world), exp(0.581)))
  }

  @Test("The price stays between one half and three times normal, however long openings stay free or filled")
  func priceLimits() {
    let stage = Stage(assumptions(["illegalDemand.gain": 0.06, "illegalDemand.pull": 0.01]))
    let recruiters = stage.world.recruiters
    recruiters.size[0] = 4
    for _ in 0..<400 { stage.rules.demand.step(stage.here) }
    #expect(near(stage.rules.demand.price(0, stage.world), 3))
    for opening in Recruiters.openings(of: 0) { recruiters.hands[opening] = 1 }
    for _ in 0..<400 { stage.rules.demand.step(stage.here) }
    #expect(near(stage.rules.demand.price(0, stage.world), 0.5))
  }

  @Test("Hands wanted fall with the price by its elasticity, and never below the hands held")
  func openings() {
    let stage = Stage()
    let recruiters = stage.world.recruiters
    func wanted(logPrice: Float, demand: Float = 1) -> Int32 {
      recruiters.size[0] = 8
      recruiters.rounding[0] = 0
      recruiters.logPrice[0] = logPrice
      stage.world.effects[0].demand = demand
      stage.rules.demand.step(stage.here)
      return recruiters.openings[0]
    }
    #expect(wanted(logPrice: 0) == 8)
    #expect(wanted(logPrice: Float(log(2.0))) == 5, "8 / √2 = 5.7")
    #expect(wanted(logPrice: 0, demand: 0.5) == 4)
    #expect(wanted(logPrice: 0, demand: 3) == Int32(Recruiters.openingsEach))
    for opening in Recruiters.openings(of: 0).prefix(6) { recruiters.hands[opening] = 1 }
    #expect(wanted(logPrice: 0, demand: 0) == 6)
    #expect(recruiters.held[0] == 6)
  }

  @Test("A recruiter who is away wants nobody")
  func away() {
    let stage = Stage()
    let recruiters = stage.world.recruiters
    recruiters.away[0] = true
    recruiters.hands[0] = 1
    stage.rules.demand.step(stage.here)
    #expect(recruiters.openings[0] == 1 && recruiters.held[0] == 1)
  }

  /// A world settled under some assumptions, and the counts of some weeks of it.
  private func counts(_ book: RuleBook, weeks: Int = 40) throws -> MeasureSums {
    let city = smallCity(places: 3, youths: 120, demand: 150)
    return try run(city, policy(city), book, burnIn: 20, weeks: weeks).total
  }

  @Test("A channel whose share is zero is not used, and reach is what makes approaches")
  func channels() throws {
    let street = try counts(assumptions(["recruiting.online": 0, "recruiting.throughContacts": 0]))
    #expect(street[.approachesOnline] == 0 && street[.approachesContacts] == 0 && street[.approachesStreet] > 50)
    #expect(street[.approachesByPeers] <= street[.approachesStreet])
    let low = try counts(assumptions(["recruiting.reach": 0.2]))
    let high = try counts(assumptions(["recruiting.reach": 1.4]))
    #expect(low.total(.approachesStreet, .approachesContacts) < high.total(.approachesStreet, .approachesContacts))
    #expect(low.total(.openingsUnfilled) > high.total(.openingsUnfilled))
  }

  @Test("Approaches go to no one of an age of weight zero, and to girls less often than to boys")
  func whoIsApproached() throws {
    let ages = "recruiting.ages"
    let settings = block([ages: .array((12...26).map { .number($0 < 18 ? 4 : 0) })])
    let book = reading(settings.merged(over: pinnedAssumptions)) { RuleBook($0) }
    let world = World(city: smallCity(places: 3, youths: 1_200, demand: 150), rules: book, draws: draws(), firstWeek: 1)
    live(world, weeks: 6)
    let approached = (0..<world.youths.count).filter { world.youths.traits[$0].approached }
    #expect(approached.count > 100)
    #expect(approached.allSatisfy { world.youths.age($0, in: world.week) <= 18 })
    // Boys and girls are about as many, so that equal weights would make the difference a fair coin's.
    let boys = approached.count { world.youths.status[$0].male }
    let girls = approached.count - boys
    #expect(Double(boys - girls) > 4 * Double(approached.count).squareRoot())
  }

  @Test("Hiring never fills an employer beyond its posts")
  func neverBeyond() {
    let city = smallCity(places: 3, youths: 120)
    let world = settledWorld(city, weeks: 20).copy(under: policy(city, world: ["jobAvailability": 2]))
    for _ in 0..<40 {
      let filled = world.employers.filled.copy()
      let sideFilled = world.employers.sideFilled.copy()
      live(world, weeks: 1)
      for employer in 0..<world.employers.count {
        let whole = world.employers.wholePosts(employer, factor: 2, side: false)
        let wholeSide = world.employers.wholePosts(employer, factor: 2, side: true)
        #expect(world.employers.filled[employer] <= max(whole, filled[employer]))
        #expect(world.employers.sideFilled[employer] <= max(wholeSide, sideFilled[employer]))
      }
    }
  }

  @Test("Fewer posts make fewer jobs, and a recession fewer while it lasts")
  func posts() throws {
    let city = smallCity(places: 3, youths: 120)
    func record(_ world: [String: Double]) throws -> MeasureSums {
      try run(city, policy(city, world: world), weeks: 80).total
    }
    let normal = try record([:])
    let few = try record(["jobAvailability": 0.3])
    let slump = try record(["recession.from": 20, "recession.to": 60, "recession.depth": 0.7])
    #expect(few[.posts] < slump[.posts] && slump[.posts] < normal[.posts])
    #expect(few[.inWork] < slump[.inWork] && slump[.inWork] < normal[.inWork])
  }
}
