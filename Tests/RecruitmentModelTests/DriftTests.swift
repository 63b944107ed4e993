import Foundation
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Slow changes in a youth") struct DriftTests {
  /// Whether a share is the number to half of the unit that shares are kept in, or so many halves.
  private func isKept(_ share: Float, _ number: Double, units halves: Double = 1) -> Bool {
    abs(Double(share) - number) <= halves * 0.5 / 60_000 + 1e-7
  }

  @Test("Income is the wage at work, support and side job in school, a benefit with neither, nothing in detention")
  func income() {
    let stage = Stage(deprivation: 0.5)
    let income = stage.rules.income
    func now() -> Float { income.income(0, stage.here) }
    #expect(near(now(), (0.85 - 0.3 * 0.5) * 200), "a pupil of 18 in a place of deprivation one half")
    stage.youths.traits[0] = YouthTraits(track: .low, multiProblem: true)
    #expect(near(now(), (0.85 - 0.15 - 0.15) * 200))
    let employer = stage.world.places.employers(0).lowerBound
    stage.world.employers.sector[employer] = 2
    stage.youths.employer[0] = Int32(employer)
    stage.set { $0.sideJob = true }
    #expect(near(now(), 0.55 * 200 + 0.3 * 259 * 1.1))
    stage.set { $0.sideJob = false }
    stage.set { $0.activity = .work }
    for (age, wage) in [(12, 100.0), (16, 175), (18, 259), (21, 518), (26, 580)] {
      stage.setAge(age)
      #expect(near(now(), wage * 1.1), "age \(age)")
    }
    stage.set { $0.activity = .neither }
    for (age, benefit) in [(15, 10.0), (16, 15), (17, 15), (18, 50), (20, 50), (21, 140), (26, 140)] {
      stage.setAge(age)
      #expect(near(now(), benefit), "age \(age)")
    }
    stage.set { $0.activity = .detained }
    #expect(now() == 0)
  }

  @Test("Wages and benefits follow the world's factors")
  func worldFactors() {
    let stage = Stage()
    stage.employ()
    let before = stage.rules.income.income(0, stage.here)
    stage.world.effects[0].wages = 1.5
    stage.world.effects[0].benefits = 0.5
    #expect(near(stage.rules.income.income(0, stage.here), Double(before) * 1.5))
    stage.set { $0.activity = .neither }
    #expect(near(stage.rules.income.income(0, stage.here), 25))
  }

  @Test("Stress drifts to the shortfall of income and the burden of the home")
  func stress() {
    let stage = Stage(deprivation: 0.5)
    let stress = stage.rules.stress
    #expect(near(stress.target(0, stage.here), 0.55 * 0.5 + 0.2 * 0.5), "100 euro of the 200 needed")
    stage.youths.income[0] = 500
    #expect(near(stress.target(0, stage.here), 0.1), "more than is needed takes nothing off the burden")
    stage.youths.traits[0] = YouthTraits(track: .low, multiProblem: true)
    stage.youths.income[0] = 0
    #expect(near(stress.target(0, stage.here), 0.55 + 0.25 + 0.1))
    stage.youths.stress[0] = 0.4
    stage.youths.stressTarget[0] = 0.8
    stress.step(stage.here)
    #expect(near(stage.youths.stress[0], 0.45))
  }

  @Test("The bond drifts to what the days offer")
  func bond() {
    let stage = Stage()
    let attachment = stage.rules.attachment
    func target() -> Float { attachment.target(0, stage.here) }
    #expect(near(target(), 0.62))
    stage.youths.resilience[0] = 0.9
    #expect(near(target(), 0.72))
    stage.youths.resilience[0] = 0.5
    stage.set { $0.activity = .neither }
    #expect(near(target(), 0.2))
    stage.employ()
    for (sector, image) in [0.5, 0.35, 0.65, 0.75].enumerated() {
      stage.world.employers.sector[Int(stage.youths.employer[0])] = UInt8(sector)
      #expect(near(target(), 0.4 + 0.4 * image))
    }
    stage.involve(.regular)
    #expect(near(target(), 0.7 - 0.24))
    stage.coach(bond: 0.4)
    #expect(near(target(), 0.46 + 0.1))
    stage.set { $0.activity = .detained }
    stage.set { $0.involvement = .recruiter }
    stage.world.participants.coachBond[0] = 0
    #expect(target() == 0, "no bond is below 0")
    stage.youths.bondTarget[0] = 0.66
    attachment.step(stage.here)
    #expect(near(stage.youths.bond[0], 0.4 + 0.26 / 13))
  }

  @Test("Trust drifts to the neighbourhood's baseline, which stops lower")
  func trust() {
    let stage = Stage(deprivation: 0.5)
    stage.youths.trust[0] = 0.4
    stage.rules.trust.step(stage.here)
    #expect(isKept(stage.youths.trust[0], 0.4 + 0.1 / 52))
    stage.world.effects[0].trustCost = 0.3
    stage.youths.trust[0] = 0.4
    stage.rules.trust.step(stage.here)
    #expect(isKept(stage.youths.trust[0], 0.4 - 0.2 / 52))
  }

  @Test("Habituation rises with illegal work, slower with errands, and fades after")
  func habituation() {
    let stage = Stage()
    func next(_ involvement: Involvement, from value: Float) -> Float {
      stage.set { $0.involvement = involvement }
      stage.youths.traits[0].recruited = true
      stage.youths.habituation[0] = value
      stage.rules.habituation.step(stage.here)
      return stage.youths.habituation[0]
    }
    #expect(next(.none, from: 0) == 0)
    #expect(isKept(next(.none, from: 0.5), 0.5 * (1 - 1.0 / 52), units: 2))
    #expect(isKept(next(.errands, from: 0.5), 0.5 + 0.02 * 0.35 * 0.5))
    #expect(isKept(next(.regular, from: 0.5), 0.51))
    #expect(isKept(next(.recruiter, from: 0), 0.02))
    #expect(next(.regular, from: 1) <= 1)
  }

  @Test("Perceived risk moves with the youth's own arrest and with friends in detention, not with strangers'")
  func perceivedRisk() {
    let stage = Stage()
    let risk = stage.rules.risk
    func reviewed(from value: Float, friends: Int) -> Float {
      stage.youths.ownRisk[0] = value
      risk.review(0, friendsDetained: friends, stage.here)
      return stage.youths.ownRisk[0]
    }
    #expect(near(reviewed(from: 0.2, friends: 0), 0.2 * 0.98))
    #expect(near(reviewed(from: 0, friends: 2), 0.1 * 0.5))
    #expect(reviewed(from: 0, friends: 0) == 0)
    stage.set { $0.involvement = .regular }
    #expect(near(reviewed(from: 0.2, friends: 0), 0.2 * 0.92), "it fades faster in unpunished involvement")
    stage.youths.ownRisk[0] = 0
    risk.arrested(0, stage.youths)
    #expect(near(stage.youths.ownRisk[0], 0.125))
    #expect(stage.youths.ownRisk[1] == 0)
    stage.world.places.visibleRisk[0] = 0.05
    #expect(near(risk.perceived(0, place: 0, stage.world), 0.175))
    stage.youths.ownRisk[0] = 0.99
    #expect(risk.perceived(0, place: 0, stage.world) == 1)
  }

  @Test("What the place shows of enforcement moves to the presence there is, and with no policing to less")
  func visibleRisk() {
    let stage = Stage()
    func next(presence: Float) -> Float {
      stage.world.places.visibleRisk[0] = 0.05
      stage.world.effects[0].presence = presence
      stage.rules.risk.surroundings(stage.here)
      return stage.world.places.visibleRisk[0]
    }
    #expect(near(next(presence: 0), 0.05))
    #expect(near(next(presence: 1), 0.05 + 0.025 / 13))
    #expect(near(next(presence: -1), 0.05 - 0.025 / 13))
  }

  @Test("Visible status rises with involvement here and, less, in linked places")
  func status() {
    let stage = Stage()
    let surroundings = stage.rules.surroundings
    #expect(near(surroundings.now(errands: 5, regular: 3, youths: 100), 1 - exp(-15 * 0.05)))
    #expect(surroundings.now(errands: 0, regular: 0, youths: 100) == 0)
    #expect(surroundings.now(errands: 0, regular: 0, youths: 0) == 0)
    stage.world.places.statusNow[0] = 0.5
    stage.world.places.statusNow[1] = 0.1
    surroundings.step(stage.here)
    #expect(near(stage.world.places.status[0], (0.8 * 0.5 + 0.2 * 0.1) / 8))
  }
}
