import Foundation
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("What may happen in a week") struct EventTests {
  @Test("Desisting has the stated rate, rises with a job, coach and bond, falls with habituation, peers and threats")
  func desisting() {
    let stage = Stage()
    func rate() -> Float { stage.rules.desistance.rate(0, stage.here) }
    #expect(rate() == 0, "who is not involved has nothing to stop")
    stage.involve()
    stage.setAge(20)
    let plain = 0.08 * exp(0.1)
    #expect(near(rate(), plain))
    stage.employ()
    #expect(near(rate(), plain * exp(0.5)))
    stage.coach(bond: 0.5)
    stage.youths.bond[0] = 0.6
    #expect(near(rate(), plain * exp(0.5 + 0.5 + 0.16)))
    stage.youths.habituation[0] = 0.5
    stage.youths.involvedContacts[0] = 3
    stage.set { $0.threatened = true }
    let all = exp(0.5 + 0.5 + 0.16 - 0.6 - 0.75 - 0.7)
    #expect(near(rate(), plain * all))
    stage.set { $0.involvement = .regular }
    #expect(near(rate(), 0.012 * exp(0.1) * all))
    stage.world.recruiters.away[0] = true
    #expect(near(rate(), 3 * 0.012 * exp(0.1) * all))
    stage.set { $0.involvement = .recruiter }
    #expect(rate() == 0, "recruiters do not stop by themselves")
  }

  @Test("Errands grow into regular work with time, habituation and status, from 14 years on")
  func growing() {
    let stage = Stage()
    func rate() -> Float { stage.rules.work.growth(0, stage.here) }
    stage.involve()
    #expect(rate() == 0)
    stage.youths.weeksInvolved[0] = 6
    #expect(near(rate(), 0.002))
    stage.youths.weeksInvolved[0] = 30
    stage.youths.habituation[0] = 0.3
    stage.world.places.status[0] = 0.4
    #expect(near(rate(), 0.004 * exp(0.5)))
    stage.setAge(13)
    #expect(rate() == 0)
    stage.setAge(18)
    stage.set { $0.involvement = .regular }
    #expect(rate() == 0)
  }

  @Test("Dropping out has the stated rate, and nobody does before compulsory schooling ends")
  func droppingOut() {
    let stage = Stage(deprivation: 0.5)
    func rate() -> Float { stage.rules.schooling.dropout(0, stage.here) }
    let plain = 0.5 + 1.2 * 0.5 + 1.1 - (0.4 - 0.6)
    #expect(near(rate(), 0.00016 * exp(plain)))
    stage.set { $0.involvement = .errands }
    stage.youths.resilience[0] = 0.3
    stage.youths.traits[0] = YouthTraits(track: .high, multiProblem: true)
    #expect(near(rate(), 0.00016 * exp(plain - 1.1 - 0.7 + 1 + 0.2 + 0.4)))
    let marked = Stage(assumptions(["schooling.record": 0.7]))
    let before = marked.rules.schooling.dropout(0, marked.here)
    marked.set { $0.record = true }
    #expect(near(marked.rules.schooling.dropout(0, marked.here), Double(before) * exp(0.7)))
    for (age, may) in [(12, false), (15, false), (16, true), (26, true)] {
      stage.setAge(age)
      #expect((rate() > 0) == may, "age \(age)")
    }
  }

  @Test("School is finished from the usual age of the track, and gone back to until 23 without a qualification")
  func finishingAndReturning() {
    let stage = Stage()
    for (track, age) in [(Track.low, 20.0), (.middle, 23.5), (.high, 25)] {
      stage.youths.traits[0] = YouthTraits(track: track, multiProblem: false)
      stage.youths.born[0] = stage.world.week - Int32(age * 52)
      #expect(near(stage.rules.schooling.finish(0, stage.here), 0.02))
      stage.youths.born[0] += 1
      #expect(stage.rules.schooling.finish(0, stage.here) == 0)
    }
    for (age, rate) in [(16, 0.024), (17, 0.024), (18, 0.008), (22, 0.008), (23, 0)] {
      stage.setAge(age)
      #expect(near(stage.rules.schooling.comeBack(0, stage.here), rate), "age \(age)")
    }
    stage.setAge(17)
    stage.youths.traits[0].qualified = true
    #expect(stage.rules.schooling.comeBack(0, stage.here) == 0)
  }

  @Test("Losing a job has the stated rate, and more where there are more people than posts")
  func losingAJob() {
    let stage = Stage(deprivation: 0.5)
    stage.employ()
    let employer = Int(stage.youths.employer[0])
    stage.world.employers.filled[employer] = 0
    func rate() -> Float { stage.rules.employment.loss(0, stage.here) }
    let plain = 0.0016 * exp(0.5) * 1.2
    #expect(near(rate(), plain * 1.5))
    stage.youths.traits[0].qualified = true
    #expect(near(rate(), plain))
    stage.set { $0.record = true }
    stage.set { $0.involvement = .errands }
    #expect(near(rate(), plain * 1.5 * 1.6))
    stage.world.employers.filled[employer] =
      stage.world.employers.wholePosts(employer, factor: 1, side: false)
    #expect(near(rate(), plain * 1.5 * 1.6), "as many people as posts")
    stage.world.employers.filled[employer] += 1
    #expect(near(rate(), plain * 1.5 * 1.6 + 0.02))
    #expect(near(stage.rules.employment.sideLoss(0, stage.here), 0.012))
  }

  @Test("Offending on one's own account has the stated rates, and at most one offence in two weeks")
  func offending() {
    let stage = Stage(deprivation: 0.25)
    let offending = stage.rules.offending
    stage.youths.stress[0] = 0.3
    stage.youths.bond[0] = 0.55
    let base = 3.8 * 0.82 / (100 * 52 * 0.08)
    #expect(near(offending.rates(0, stage.here).all, base))
    #expect(near(offending.rates(0, stage.here).acquisitive, 0.65 * base))
    stage.youths.stress[0] = 0.8
    stage.youths.bond[0] = 0.05
    stage.youths.resilience[0] = 0.3
    stage.youths.involvedContacts[0] = 3
    stage.set { $0.involvement = .errands }
    stage.set { $0.record = true }
    let common = base * exp(0.75 + 0.5 + 0.2 + 0.7 + 0.6)
    #expect(near(offending.rates(0, stage.here).all, common * (0.65 * exp(0.65) + 0.35 * exp(0.25))))
    stage.youths.proneness[0] = 1_000
    #expect(offending.rates(0, stage.here).all == 0.5)
    #expect(
      near(offending.rates(0, stage.here).acquisitive, 0.5 * 0.65 * exp(0.65) / (0.65 * exp(0.65) + 0.35 * exp(0.25))))
  }

  @Test("Detention lasts a geometric number of weeks with the stated mean")
  func detention() {
    let stage = Stage()
    let number = 4_000
    var sum = 0
    for i in 0..<number {
      stage.set { $0.activity = .school }
      stage.youths.bond[0] = 0.5
      let draw = draws().block(UInt32(i), 0, week: 0, purpose: 99)
      stage.rules.justice.suspected(0, draw, detention: 1, stage.here)
      #expect(stage.youths.status[0].activity == .detained && stage.youths.detention[0] >= 1)
      sum += Int(stage.youths.detention[0])
    }
    #expect(near(stage.youths.bond[0], 0.35))
    // A geometric number of mean m has variance m (m - 1).
    let error = (12.0 * 11 / Double(number)).squareRoot()
    #expect(abs(Double(sum) / Double(number) - 12) < 4 * error)
  }

  @Test("Detention ends after as many weeks as were drawn: to school for a minor, else to neither")
  func release() {
    for (age, activity) in [(17, Activity.school), (18, .neither)] {
      let stage = Stage()
      stage.setAge(age)
      stage.set { $0.activity = .detained }
      stage.youths.detention[0] = 3
      for _ in 0..<2 { stage.rules.justice.week(0, stage.here) }
      #expect(stage.youths.status[0].activity == .detained && stage.youths.detention[0] == 1)
      stage.rules.justice.week(0, stage.here)
      #expect(stage.youths.status[0].activity == activity && stage.youths.detention[0] == 0)
    }
  }

  @Test("A suspect is counted as first or repeat, may get a record, and minds the risk more")
  func suspicion() {
    let stage = Stage()
    var records = 0
    for i in 0..<2_000 {
      stage.set { $0.record = false }
      stage.youths.ownRisk[0] = 0
      stage.rules.justice.suspected(
        0, draws().block(UInt32(i), 0, week: 0, purpose: 98), detention: 0, stage.here)
      if stage.youths.status[0].record { records += 1 }
    }
    #expect(abs(Double(records) / 2_000 - 0.6) < 4 * (0.6 * 0.4 / 2_000).squareRoot())
    #expect(near(stage.youths.ownRisk[0], 0.125))
    #expect(stage.world.counts[Measure.suspectsFirst.rawValue] == 1)
    #expect(stage.world.counts[Measure.suspectsRepeat.rawValue] == 1_999)
    #expect(stage.youths.status[0].activity == .school)
  }
}
