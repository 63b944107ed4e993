import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Who lives in the model") struct PopulationTests {
  @Test("Ages are 12 to 26 at the end of every week, and the population keeps its size")
  func ages() throws {
    let world = World(city: smallCity(places: 2, youths: 100), rules: assumptions(), draws: draws(), firstWeek: 1)
    var newcomers = 0
    for _ in 0..<60 {
      let before = world.youths.generation.copy()
      live(world, weeks: 1)
      for row in 0..<world.youths.count {
        let age = world.youths.age(row, in: world.week)
        #expect(age >= 12 && age <= 26)
        if world.youths.generation[row] != before[row] {
          newcomers += 1
          #expect(world.youths.born[row] == world.week - 12 * 52)
        }
      }
    }
    // 200 youths over 780 weeks of age: 60 / 780 of them leave.
    #expect(abs(Double(newcomers) - 200 * 60 / 780) < 4 * (200 * 60.0 / 780).squareRoot())
  }

  @Test("At 27 the row passes to a newcomer with a new identity, and everything of the old one is given back")
  func turnover() {
    let stage = Stage()
    let (world, youths) = (stage.world, stage.youths)
    stage.setAge(27)
    stage.involve(.regular)
    stage.employ()
    stage.coach(bond: 0.5)
    stage.set { $0.record = true }
    stage.set { $0.threatened = true }
    youths.habituation[0] = 0.5
    youths.ownRisk[0] = 0.3
    youths.involvedContacts[0] = 3
    youths.traits[0].recruited = true
    let employer = youths.employer[0]
    stage.rules.population.turnover(stage.here)
    #expect(youths.generation[0] == 1 && youths.age(0, in: world.week) == 12)
    #expect(youths.status[0] == YouthStatus(male: youths.status[0].male))
    #expect(!youths.traits[0].recruited && !youths.traits[0].qualified)
    #expect(youths.habituation[0] == 0 && youths.ownRisk[0] == 0 && youths.involvedContacts[0] == 0)
    #expect(youths.employer[0] == -1 && youths.opening[0] == -1 && youths.participant[0] == -1)
    #expect(world.recruiters.hands[0] == -1 && world.participants.youth[0] == -1)
    #expect(world.postsGivenUp.count == 1 && world.postsGivenUp[0, 0].employer == employer)
    #expect((0..<Youths.contactsEach).allSatisfy { youths.contacts[$0] == -1 })
    #expect(youths.stress[0] == youths.stressTarget[0] && youths.trust[0] == world.places.institutionalTrust[0])
  }

  @Test("A recruiter who turns 27 goes on as an adult without a row")
  func grownUpRecruiter() {
    let stage = Stage()
    stage.setAge(27)
    stage.youths.status[0].involvement = .recruiter
    stage.youths.opening[0] = 0
    stage.world.recruiters.youth[0] = 0
    stage.rules.population.turnover(stage.here)
    #expect(stage.world.recruiters.youth[0] == -1 && !stage.world.recruiters.away[0])
  }

  @Test("Newcomers of one row are different persons, and the same person whatever happened before")
  func identity() {
    let stage = Stage()
    var seen: Set<UInt32> = []
    for generation in 0..<50 as Range<UInt16> {
      stage.youths.generation[0] = generation
      stage.rules.population.enter(0, stage.here)
      seen.insert(stage.youths.proneness[0].bitPattern)
    }
    #expect(seen.count == 50)
    let before = stage.youths.resilience[0]
    stage.world.beginWeek()
    stage.rules.population.enter(0, stage.here)
    #expect(stage.youths.resilience[0] == before)
  }

  @Test("Proneness has mean 1, sexes and households their shares, resilience its mean")
  func traits() {
    let book = assumptions(["population.pronenessSpread": 1])
    let city = smallCity(places: 2, youths: 4_000)
    let world = World(city: city, rules: book, draws: draws(), firstWeek: 1)
    let youths = world.youths
    for place in 0..<2 {
      let rows = world.places.rows(place)
      let n = Double(rows.count)
      let deprivation = Double(world.places.deprivation[place])
      let boys = Double(rows.count { youths.status[$0].male }) / n
      #expect(abs(boys - 0.51) < 4 * (0.25 / n).squareRoot())
      let share = 0.02 + 0.2 * deprivation
      let multiProblem = Double(rows.count { youths.traits[$0].multiProblem }) / n
      #expect(abs(multiProblem - share) < 4 * (share * (1 - share) / n).squareRoot())
      let low = Double(rows.count { youths.traits[$0].track == .low }) / n
      let lowShare = 0.25 + 0.35 * deprivation
      #expect(abs(low - lowShare) < 4 * (lowShare * (1 - lowShare) / n).squareRoot())
      // A log-normal of mean 1 and spread 1 has variance e - 1.
      let proneness = rows.reduce(0.0) { $0 + Double(youths.proneness[$1]) } / n
      #expect(abs(proneness - 1) < 4 * (1.72 / n).squareRoot())
      let resilience = rows.reduce(0.0) { $0 + Double(youths.resilience[$1]) } / n
      #expect(abs(resilience - (0.58 - 0.15 * deprivation - 0.06 * share)) < 4 * 0.175 / n.squareRoot() + 0.001)
    }
  }

  @Test("Compulsory schooling holds, side jobs are pupils' of 15 and over, and stages fit their ages")
  func lawfulAges() {
    let world = settledWorld(smallCity(places: 3, youths: 150, demand: 100), assumptions(), weeks: 0)
    var sideJobs = 0
    for _ in 0..<80 {
      live(world, weeks: 1)
      for row in 0..<world.youths.count {
        let status = world.youths.status[row]
        let age = world.youths.age(row, in: world.week)
        if age < 16 { #expect(status.activity == .school || status.activity == .detained) }
        if status.sideJob {
          sideJobs += 1
          #expect(status.activity == .school && age >= 15)
        }
        if status.involvement == .regular { #expect(age >= 14) }
        if status.involvement == .recruiter { #expect(age >= 18) }
      }
    }
    #expect(sideJobs > 100)
  }
}
