import Foundation
import SimulationKernel
import Testing

@testable import RecruitmentModel

/// Each effect that policy can have, in the rule that reads it.
@Suite("What rules make of policy's effects") struct PolicyEffectTests {
  /// A stage whose youth holds a seat with such effects.
  private func seated(_ book: RuleBook = assumptions(), _ change: (inout SeatEffects) -> Void) -> Stage {
    let stage = Stage(book)
    stage.coach(bond: 0)
    var effects = SeatEffects()
    change(&effects)
    stage.world.participants.effects[0] = effects
    return stage
  }

  /// A stage whose first place has such effects.
  private func treated(_ book: RuleBook = assumptions(), _ change: (inout PlaceEffects) -> Void) -> Stage {
    let stage = Stage(book)
    change(&stage.world.effects[0])
    return stage
  }

  private func logOdds(_ chance: Float) -> Float { Float(log(Double(chance) / (1 - Double(chance)))) }

  private func illegal(_ stage: Stage, threatened: Bool = false, online: Bool = false) -> Float {
    logOdds(
      stage.rules.illegalMarket.acceptance(
        0, place: 0, offer: 150, threshold: 0, threatened: threatened, online: online, stage.world))
  }

  private func legal(_ stage: Stage) -> Float {
    logOdds(stage.rules.legalMarket.acceptance(0, wage: 300, sector: 1, sectorImage: 0, stage.world))
  }

  private func close(_ a: Float, _ b: Float) -> Bool { abs(a - b) < 1e-4 }

  @Test("Accepting an illegal offer answers to the seat, to protection, and online to what is done there")
  func accepting() {
    let plain = illegal(Stage())
    #expect(close(illegal(seated { $0.acceptance = -0.4 }), plain - 0.4))
    let online = treated { $0.onlineAcceptance = -0.2 }
    #expect(close(illegal(online), plain) && close(illegal(online, online: true), plain - 0.2))
    let threat = illegal(Stage(), threatened: true) - plain
    #expect(threat > 0.5)
    #expect(close(illegal(seated { $0.threatProtection = 0.75 }, threatened: true), plain + threat / 4))
  }

  @Test("Fit of the offers, vouching and help with the search work in the legal market")
  func legalMarket() {
    #expect(close(legal(seated { $0.offerFit = -0.5 }), legal(Stage()) - 0.5))
    func taken(_ stage: Stage) -> Float {
      stage.set { $0.record = true }
      stage.youths.traits[0].qualified = true
      return stage.rules.legalMarket.employerAcceptance(0, employer: 0, openness: 0, contact: 0, stage.world)
    }
    let openness = Stage().world.employers.openness[0]
    #expect(close(taken(Stage()), openness * 0.5))
    #expect(close(taken(seated { $0.vouching = 0.5 }), openness * 0.75))
    #expect(close(taken(seated { $0.vouching = 1 }), openness))
  }

  @Test("Money added to a seat is income, and relief takes its share of a household's burden away")
  func money() {
    let stage = seated {
      $0.incomeAdded = 40
      $0.burdenRelief = 0.5
    }
    #expect(close(stage.rules.income.income(0, stage.here), Stage().rules.income.income(0, Stage().here) + 40))
    stage.youths.traits[0] = YouthTraits(track: .low, multiProblem: true)
    let burdened = Stage()
    burdened.youths.traits[0] = YouthTraits(track: .low, multiProblem: true)
    let relief = burdened.rules.stress.target(0, burdened.here) - stage.rules.stress.target(0, stage.here)
    #expect(close(relief, stage.rules.stress.multiProblem / 2))
  }

  @Test("The bond that days lead to is raised for all, for pupils, and for the holder of a seat")
  func bond() {
    let plain = Stage().rules.attachment.target(0, Stage().here)
    func target(_ stage: Stage) -> Float { stage.rules.attachment.target(0, stage.here) }
    #expect(close(target(treated { $0.bondTarget = 0.05 }), plain + 0.05))
    #expect(close(target(seated { $0.bondTarget = 0.1 }), plain + 0.1))
    let hub = treated { $0.schoolBond = 0.05 }
    #expect(close(target(hub), plain + 0.05))
    hub.set { $0.activity = .neither }
    let idle = Stage()
    idle.set { $0.activity = .neither }
    #expect(target(hub) == target(idle))
  }

  @Test("Dropping out, coming back, qualification and the first job answer to policy")
  func school() {
    func dropout(_ stage: Stage) -> Float { stage.rules.schooling.dropout(0, stage.here) }
    let plain = dropout(Stage())
    #expect(close(dropout(treated { $0.dropoutGuard = 0.5 }) / plain, Elementary.exp(-0.5)))
    #expect(close(dropout(seated { $0.dropoutGuard = 0.5 }) / plain, Elementary.exp(-0.5)))
    let harmful = treated { $0.dropoutGuard = -1 }
    #expect(dropout(harmful) > plain)
    YouthWeek().step(harmful.here)
    #expect(throws: Never.self, "the bounds follow at once") { try harmful.world.checkBounds() }
    let back = seated { $0.backToSchool = 3 }
    #expect(back.rules.schooling.comeBack(0, back.here) == 3 * Stage().rules.schooling.comeBack(0, Stage().here))
    back.rules.schooling.qualify(0, 1, back.here)
    #expect(!back.youths.traits[0].qualified, "a pupil qualifies by finishing school")
    back.set { $0.activity = .neither }
    back.rules.schooling.qualify(0, 0, back.here)
    #expect(!back.youths.traits[0].qualified)
    back.rules.schooling.qualify(0, 1, back.here)
    #expect(back.youths.traits[0].qualified)
    let certain = seated(assumptions(["schooling.straightToWork": 0.4])) { $0.firstJob = 1 }
    certain.world.schoolLeavers.clear()
    certain.rules.schooling.leave(0, qualified: true, certain.here)
    #expect(certain.world.schoolLeavers.count(from: 0) == 1)
  }

  @Test("Stopping and own-account offending answer to the seat; protection shortens a threat and its weight")
  func crime() {
    func stopping(_ stage: Stage, threatened: Bool = false) -> Float {
      stage.involve()
      stage.set { $0.threatened = threatened }
      return stage.rules.desistance.rate(0, stage.here)
    }
    let plain = stopping(Stage())
    #expect(close(stopping(seated { $0.desistance = 0.7 }) / plain, Elementary.exp(0.7)))
    #expect(close(stopping(seated { $0.threatProtection = 1 }, threatened: true), plain))
    let fading = Stage().rules.desistance.threatFading
    func ends(_ protection: Float) -> Float {
      let stage = seated { $0.threatProtection = protection }
      return stage.rules.desistance.threatEnds(0, stage.here)
    }
    #expect(ends(0) == fading && close(ends(0.5), 2 * fading) && ends(1) == 1)
    let helped = seated { $0.offending = -0.5 }
    let rate = helped.rules.offending.rates(0, helped.here).all
    #expect(close(rate / Stage().rules.offending.rates(0, Stage().here).all, Elementary.exp(-0.5)))
    let calmer = seated { $0.violence = -0.5 }
    let (calm, usual) = (calmer.rules.offending.rates(0, calmer.here), Stage().rules.offending.rates(0, Stage().here))
    #expect(calm.acquisitive == usual.acquisitive)
    #expect(close((calm.all - calm.acquisitive) / (usual.all - usual.acquisitive), Elementary.exp(-0.5)))
    let habit = seated { _ in }
    habit.youths.habituation[0] = 0.8
    habit.rules.habituation.fadeFurther(0, 3, habit.here)
    #expect(close(habit.youths.habituation[0], 0.8 - 0.8 * 2 / habit.rules.habituation.fading))
    habit.involve()
    habit.rules.habituation.fadeFurther(0, 3, habit.here)
    #expect(habit.youths.habituation[0] > 0.7)
  }

  @Test("A harmful seat is not ruled out by a bound: who holds one offends as often as the rate says")
  func harm() {
    let stage = seated { $0.offending = 50 }
    stage.youths.proneness[0] = 0.02
    stage.world.beginWeek()
    YouthWeek().step(stage.here)
    var week: Float = 1
    let none = Column(count: 1, repeating: CoarseDraw.always)
    let everything = CoarseBounds(none, none, none, all: CoarseDraw.always)
    stage.here.draws.coarse(0..<1, week: stage.world.week, purpose: Purpose.youthWeekCoarse.rawValue, below: everything)
    { _, coarse in
      let draw = stage.here.draws.youth(0, of: stage.youths, in: stage.world.week, for: .youthWeek)
      week = coarse.uniform(0, refinedBy: draw)
    }
    let offences = stage.world.tally(0)[.offencesAcquisitive] + stage.world.tally(0)[.offencesViolent]
    #expect(offences >= (week < 0.5 ? 1 : 0))
  }

  @Test("Detection raises being noticed by source, false alarms apart, and hands the signals of a source over")
  func signals() {
    let stage = treated(assumptions(["signals.sensitivity": 0.02])) {
      $0.detection.school = 4
      $0.handOver = 0
      $0.handOverFrom.school = 1
    }
    // Half of what is seen of a pupil is seen at school, so four times as much there is 2.5 times as much in all.
    let risk = stage.rules.signals.risk(0, stage.youths)
    let founded = 0.02 * risk * risk
    func noticed(_ u: Float) -> Bool {
      stage.youths.traits[0].noticed = false
      stage.rules.signals.consider(0, u, stage.here)
      return stage.youths.traits[0].noticed
    }
    #expect(noticed(founded * 2.499) && !noticed(founded * 2.5 + stage.rules.signals.falseAlarms * 1.01))
    #expect(stage.rules.signals.chance(risk: risk, stage.world.effects[0]) > founded * 2.5)
    var passed = 0
    stage.world.signals.forEach { _, signal in
      if signal.domain == .education { passed += signal.elsewhere < Int32.max ? 1 : -100 }
    }
    #expect(passed >= 0, "every signal of the school is handed over")
  }

  @Test("Who is under threat calls for help, who is without work applies, and only where somebody listens")
  func asking() {
    func domains(_ change: (inout PlaceEffects) -> Void, _ status: (inout YouthStatus) -> Void) -> [Domain] {
      let stage = treated(assumptions(["signals.sensitivity": 0.001, "signals.falseAlarms": 0]), change)
      stage.set(status)
      YouthWeek().step(stage.here)
      var found: [Domain] = []
      stage.world.signals.forEach { _, signal in if signal.row == 0 { found.append(signal.domain) } }
      return found
    }
    #expect(domains({ $0.callsForHelp = 1 }, { $0.threatened = true }) == [.safety])
    #expect(domains({ $0.applications = 1 }, { $0.activity = .neither }) == [.work])
    #expect(domains({ $0.applications = 1 }, { $0.threatened = true }) == [])
    #expect(domains({ _ in }, { $0.activity = .neither }) == [])
  }

  @Test("Approaches get through online and in the street as far as policy lets them")
  func approaches() {
    func made(_ change: (inout PlaceEffects) -> Void, online: Double) -> Int {
      let city = smallCity(places: 2, youths: 120, demand: 400)
      let book = assumptions(["recruiting.online": online, "recruiting.throughContacts": 0, "recruiting.reach": 1.4])
      let world = World(city: city, rules: book, draws: draws(), firstWeek: 1)
      world.beginWeek()
      for place in 0..<2 { change(&world.effects[place]) }
      for place in 0..<2 { world.rules.demand.step(world.localWeek(place)) }
      for place in 0..<2 { world.rules.recruiting.reachOut(world.localWeek(place)) }
      return (0..<2).reduce(0) { $0 + world.approaches.count(from: $1) }
    }
    #expect(made({ _ in }, online: 0) > 5)
    #expect(made({ $0.streetExposure = 0 }, online: 0) == 0)
    #expect(made({ $0.onlineReach = 0 }, online: 0) == made({ _ in }, online: 0))
    let half = made({ _ in }, online: 0.5)
    #expect(made({ $0.onlineReach = 0 }, online: 0.5) < half)
    // Of twelve to twenty-six year olds most are pupils; approaches of the others still get through.
    let pupils = made({ $0.pupilExposure = 0 }, online: 0)
    #expect(pupils < made({ _ in }, online: 0))
  }

  @Test("Measures against opportunity lower hands wanted, more for work that is tied to it")
  func opportunity() {
    func openings(_ factor: Float, kind: UInt8) -> Int32 {
      let stage = treated { $0.opportunity = factor }
      let recruiters = stage.world.recruiters
      recruiters.kind[0] = kind
      recruiters.size[0] = 12
      recruiters.rounding[0] = 0
      stage.rules.demand.step(stage.here)
      return recruiters.openings[0]
    }
    // 12 · 0.8^2.2 = 7.3 and 12 · 0.8^3.4 = 5.6.
    #expect(openings(1, kind: 0) == 12 && openings(0.8, kind: 0) == 7 && openings(0.8, kind: 3) == 5)
    #expect(openings(0, kind: 3) == 0)
  }

  @Test("A diverted first-time suspect gets no record and is changed as told; a known suspect is not diverted")
  func diversion() {
    let stage = treated(assumptions(["justice.sanction": 1])) {
      $0.diverted = 1
      $0.diversionEffect = -0.2
    }
    let draw = stage.here.draws.youth(0, of: stage.youths, in: stage.world.week, for: .registration)
    stage.rules.justice.suspected(0, draw, stage.here)
    #expect(!stage.youths.status[0].record && stage.youths.traits[0].suspect)
    // Proneness is kept to 1/256 of itself.
    #expect(abs(stage.youths.proneness[0] / Elementary.exp(-0.2) - 1) < 1 / 256)
    #expect(stage.world.tally(0)[.diversions] == 1)
    stage.rules.justice.suspected(0, draw, stage.here)
    #expect(stage.youths.status[0].record && stage.world.tally(0)[.diversions] == 1)
  }

  @Test("Who is diverted is not detained for the same arrest, a recruiter neither, who is one no longer")
  func diversionFromDetention() {
    for (chance, activity) in [(Float(1), Activity.school), (0, .detained)] {
      let stage = treated(assumptions(["justice.sanction": 1])) { $0.diverted = chance }
      let draw = stage.here.draws.youth(0, of: stage.youths, in: stage.world.week, for: .registration)
      stage.rules.justice.suspected(0, draw, detention: 1, stage.here)
      #expect(stage.youths.status[0].activity == activity && stage.youths.status[0].record == (chance == 0))
      stage.rules.justice.suspected(0, draw, detention: 1, stage.here)
      #expect(stage.youths.status[0].activity == .detained, "a known suspect is prosecuted")

      let other = treated { $0.diverted = chance }
      let world = other.world
      world.youths.status[0].involvement = .recruiter
      world.youths.opening[0] = 0
      world.recruiters.youth[0] = 0
      world.arrests.post(Arrest(recruiter: 0, row: -1), from: 0)
      other.rules.arrests.settle(world)
      #expect(world.youths.status[0].activity == activity && !world.youths.status[0].isInvolved)
      #expect(world.recruiters.away[0] && world.recruiters.youth[0] == -1)
    }
  }

  @Test("Who is released is proposed for after-care where there is any")
  func release() {
    for (chance, signals) in [(Float(0), 0), (1, 1)] {
      let stage = treated { $0.releaseReferral = chance }
      stage.set { $0.activity = .detained }
      stage.youths.detention[0] = 1
      stage.rules.justice.week(0, stage.here)
      #expect(stage.world.signals.count(from: 0) == signals && stage.youths.status[0].activity != .detained)
    }
  }

  @Test("Training adds to the resilience of pupils, fades by its rate, and leaves with the person")
  func training() throws {
    let stage = treated {
      $0.pupilsTrained = 1_000
      $0.resilienceGain = 0.2
      $0.resilienceFading = 0.1
    }
    stage.world.makeRoomForTraining()
    let added = try #require(stage.world.training)
    LearntResilience().step(stage.here)
    #expect(close(stage.youths.resilience[0], 0.6) && close(added[0], 0.1))
    stage.world.effects[0].pupilsTrained = 0
    LearntResilience().step(stage.here)
    #expect(close(stage.youths.resilience[0], 0.59) && close(added[0], 0.09))
    stage.set { $0.activity = .work }
    stage.world.effects[0].pupilsTrained = 1_000
    let before = stage.youths.resilience[0]
    LearntResilience().step(stage.here)
    #expect(stage.youths.resilience[0] < before, "only pupils are trained")
    stage.setAge(27)
    stage.rules.population.turnover(stage.here)
    #expect(added[0] == 0)
  }

  @Test("What is renewed lowers deprivation for all rules, to zero at most")
  func renewal() {
    let deprivation = Stage().here.deprivation
    #expect(treated { $0.renewal = 0.1 }.here.deprivation == deprivation - 0.1)
    #expect(treated { $0.renewal = 5 }.here.deprivation == 0)
  }
}
