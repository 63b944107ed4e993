import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Arrests and succession") struct ArrestTests {
  @Test("Without policing nobody is arrested at work for a recruiter, and no recruiter is")
  func noPolicing() throws {
    let city = smallCity(places: 3, youths: 120, demand: 150)
    let total = try run(city, policy(city, world: ["policing": 0]), weeks: 60).total
    #expect(total[.arrestsHands] == 0 && total[.arrestsRecruiters] == 0 && total[.successions] == 0)
  }

  @Test("Arrests of hands and of recruiters come at their hazards, times enforcement")
  func hazards() {
    let stage = Stage()
    let world = stage.world
    stage.involve(.regular)
    let factor = world.rules.work.arrestFactors[Int(world.recruiters.kind[0])]
    world.effects[0].arrestHands = 20
    world.effects[0].arrestRecruiters = 20
    let weeks = 3_000
    var hands = 0
    var recruiters = 0
    for _ in 0..<weeks {
      world.beginWeek()
      stage.rules.arrests.step(stage.here)
      world.arrests.forEach { _, arrest in
        if arrest.recruiter == 0 { recruiters += 1 } else if arrest.row == 0 { hands += 1 }
      }
      world.arrests.clear()
    }
    for (count, hazard) in [(hands, Double(0.003 * factor * 20)), (recruiters, 0.008 * 20)] {
      let error = (hazard * (1 - hazard) / Double(weeks)).squareRoot()
      #expect(abs(Double(count) / Double(weeks) - hazard) < 4 * error)
    }
  }

  @Test("A removed recruiter comes back after the mean delay, by the most habituated adult hand where there is one")
  func succession() {
    let stage = Stage(assumptions(["arrests.fromWithin": 1, "arrests.replacement": 4]))
    let world = stage.world
    let youths = world.youths
    stage.involve(.regular)
    youths.habituation[0] = 0.3
    for (opening, row, age, stageOfWork, habituation) in [
      (1, 1, 20, Involvement.regular, Float(0.6)), (2, 2, 17, .regular, 0.9), (3, 3, 22, .errands, 0.9),
    ] {
      youths.born[row] = world.week - Int32(age * 52)
      youths.status[row].involvement = stageOfWork
      youths.opening[row] = Int32(opening)
      youths.habituation[row] = habituation
      world.recruiters.hands[opening] = Int32(row)
    }
    world.recruiters.logPrice[0] = 0.5
    world.effects[0].arrestHands = 0
    world.arrests.post(Arrest(recruiter: 0, row: -1), from: 0)
    stage.rules.arrests.settle(world)
    #expect(world.recruiters.away[0])
    var weeks = 0
    while world.recruiters.away[0] && weeks < 200 {
      weeks += 1
      world.beginWeek()
      stage.rules.arrests.step(stage.here)
      stage.rules.arrests.settle(world)
    }
    #expect(weeks < 200)
    #expect(world.recruiters.youth[0] == 1 && youths.status[1].involvement == .recruiter)
    #expect(world.recruiters.hands[1] == -1 && world.recruiters.logPrice[0] == 0)
    #expect(world.recruiters.generation[0] == 1)
    #expect(world.counts[Measure.successions.rawValue] == 1)
  }

  @Test("A youth who is a recruiter goes to detention when arrested, and the place is vacant")
  func youthfulRecruiter() {
    let stage = Stage()
    let world = stage.world
    world.youths.status[0].involvement = .recruiter
    world.youths.opening[0] = 0
    world.recruiters.youth[0] = 0
    world.arrests.post(Arrest(recruiter: 0, row: -1), from: 0)
    stage.rules.arrests.settle(world)
    #expect(world.youths.status[0].activity == .detained && !world.youths.status[0].isInvolved)
    #expect(world.recruiters.away[0] && world.recruiters.youth[0] == -1)
    #expect(world.counts[Measure.arrestsRecruiters.rawValue] == 1)
    world.removeLostRecruiters()
    #expect(world.recruiters.away[0])
  }

  @Test("A recruiter lost in any other way than by an arrest is away in the same week's market")
  func lostRecruiter() {
    let stage = Stage()
    let world = stage.world
    world.youths.status[0].involvement = .recruiter
    world.youths.opening[0] = 0
    world.recruiters.youth[0] = 0
    world.leaveCrime(0, stage.here)
    #expect(!world.recruiters.away[0], "others may still read it")
    world.removeLostRecruiters()
    #expect(world.recruiters.away[0])
  }

  @Test("An arrest without detention ends the involvement with its chance")
  func shakenOff() {
    for (chance, ends) in [(0.0, false), (0.7, true)] {
      var left = 0
      for week in 0..<50 {
        let stage = Stage(
          assumptions(["arrests.shakenOff": chance, "arrests.detentionErrands": 0, "arrests.detentionRegular": 0]))
        for _ in 0..<week { stage.world.beginWeek() }
        stage.involve(.regular)
        stage.world.arrests.post(Arrest(recruiter: -1, row: 0), from: 0)
        stage.rules.arrests.settle(stage.world)
        if !stage.youths.status[0].isInvolved { left += 1 }
        #expect(stage.youths.status[0].activity == .school && stage.youths.traits[0].suspect)
      }
      #expect((left > 0) == ends)
      if ends { #expect(abs(Double(left) - 35) < 4 * (50 * 0.7 * 0.3).squareRoot()) }
    }
  }
}
