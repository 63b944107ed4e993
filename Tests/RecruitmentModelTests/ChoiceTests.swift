import Foundation
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Accepting an offer") struct ChoiceTests {
  private func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  private func accepting(
    _ stage: Stage, offer: Float = 200, threshold: Float = 0, threatened: Bool = false
  ) -> Float {
    stage.rules.illegalMarket.acceptance(
      0, place: 0, offer: offer, threshold: threshold, threatened: threatened, stage.world)
  }

  @Test("The chance to accept an illegal offer is the logistic of the stated sum")
  func illegalPoint() {
    let stage = Stage()
    // Offer 200 on an income of 100, both plus 100.
    #expect(near(accepting(stage), logistic(0.6 * log(1.5) + 1.2 * 0.5 - 2 * 0.5 - 1.2 * 0.4)))
    stage.youths.involvedContacts[0] = 2
    stage.world.places.status[0] = 0.25
    stage.youths.habituation[0] = 0.4
    stage.world.places.visibleRisk[0] = 0.05
    stage.youths.ownRisk[0] = 0.1
    stage.coach(bond: 0.3)
    let sum = 0.6 * log(1.5) + 0.6 + 2.5 / 3 + 0.8 * 0.25 + 0.7 + 1.5 * 0.4 - 1 - 0.48 - 1.5 * 0.3 - 4 * 0.15 + 0.1
    #expect(near(accepting(stage, threshold: 0.1, threatened: true), logistic(sum)))
  }

  @Test("Higher offers, stress, status, habituation and threats never make accepting an illegal offer less likely")
  func illegalRises() {
    let stage = Stage()
    let offers = stride(from: Float(0), through: 600, by: 25).map { accepting(stage, offer: $0) }
    #expect(offers == offers.sorted() && Set(offers).count == offers.count)
    #expect(accepting(stage, threatened: true) > accepting(stage))
    expectMonotone(stage, rising: true, stage.youths.stress) { accepting(stage) }
    expectMonotone(stage, rising: true, stage.youths.habituation) { accepting(stage) }
    expectMonotone(stage, rising: true, stage.world.places.status) { accepting(stage) }
  }

  @Test("Resilience, bond, income and perceived risk never make accepting an illegal offer more likely")
  func illegalFalls() {
    let stage = Stage()
    expectMonotone(stage, rising: false, stage.youths.resilience) { accepting(stage) }
    expectMonotone(stage, rising: false, stage.youths.bond) { accepting(stage) }
    expectMonotone(stage, rising: false, stage.youths.ownRisk) { accepting(stage) }
    expectMonotone(stage, rising: false, stage.world.places.visibleRisk) { accepting(stage) }
    expectMonotone(stage, rising: false, stage.youths.income, scale: 600) { accepting(stage) }
    stage.coach(bond: 0)
    expectMonotone(stage, rising: false, stage.world.participants.coachBond) { accepting(stage) }
  }

  /// Runs element 0 of a column through its range; the result must move one way all the time.
  private func expectMonotone(
    _ stage: Stage, rising: Bool, _ column: any RealColumn, scale: Float = 1, _ value: () -> Float
  ) {
    let before = column[0]
    defer { column[0] = before }
    var last: Float?
    for step in 0...20 {
      column[0] = scale * Float(step) / 20
      let now = value()
      if let last { #expect(rising ? now > last : now < last) }
      last = now
    }
  }

  @Test("The chance to accept a job is the logistic of the stated sum, illegal money counted as income")
  func legalPoint() {
    let stage = Stage()
    func accepting(_ image: Float = 0) -> Float {
      stage.rules.legalMarket.acceptance(0, wage: 300, sector: 2, sectorImage: image, stage.world)
    }
    let rest = 0.6 + 0.8 * 0.65 + 0.8 * 0.4
    #expect(near(accepting(), logistic(rest + 0.8 * log(2))))
    #expect(near(accepting(0.5), logistic(rest + 0.8 * 0.35 + 0.8 * log(2))), "an image is 1 at most")
    let kind = Int(stage.world.recruiters.kind[0])
    stage.involve()
    #expect(near(accepting(), logistic(rest + 0.8 * log(400 / (200 + [140, 170, 160, 140, 150][kind])))))
    stage.set { $0.involvement = .regular }
    #expect(near(accepting(), logistic(rest + 0.8 * log(400 / (200 + [350, 450, 400, 300, 400][kind])))))
    stage.youths.habituation[0] = 0.5
    stage.coach(bond: 0.5)
    #expect(near(accepting(), logistic(rest + 0.8 * log(400 / (200 + [350, 450, 400, 300, 400][kind])) - 1 + 0.6)))
  }

  @Test("Accepting a job rises with the wage and the bonds, and falls with habituation and present income")
  func legalMonotone() {
    let stage = Stage()
    func accepting(_ wage: Float = 300) -> Float {
      stage.rules.legalMarket.acceptance(0, wage: wage, sector: 0, sectorImage: 0, stage.world)
    }
    let byWage = stride(from: Float(0), through: 900, by: 50).map { accepting($0) }
    #expect(byWage == byWage.sorted() && Set(byWage).count == byWage.count)
    expectMonotone(stage, rising: true, stage.youths.bond) { accepting() }
    expectMonotone(stage, rising: false, stage.youths.habituation) { accepting() }
    expectMonotone(stage, rising: false, stage.youths.income, scale: 600) { accepting() }
  }

  @Test("An employer takes a youth with its openness, less a record or no qualification, more with contact")
  func employers() {
    let stage = Stage()
    let employer = stage.world.places.employers(0).lowerBound
    stage.world.employers.openness[employer] = 0.4
    func accepting(added: Float = 0, contact: Float = 0, side: Bool = false) -> Float {
      stage.rules.legalMarket.employerAcceptance(
        0, employer: employer, openness: added, contact: contact, side: side, stage.world)
    }
    #expect(near(accepting(), 0.4 * 0.55))
    #expect(near(accepting(side: true), 0.4), "a side job asks for no qualification")
    stage.set { $0.record = true }
    #expect(near(accepting(), 0.4 * 0.55 * 0.5))
    stage.youths.traits[0].qualified = true
    #expect(near(accepting(), 0.4 * 0.5))
    #expect(near(accepting(added: 0.2, contact: 0.5), 0.6 * 0.5 + 0.3 * 0.5))
    #expect(accepting(added: 2, contact: 1) == 1)
  }
}
