import SimulationKernel
import Testing

@testable import RecruitmentModel

/// What theory demands where something is not there at all, or is there without end.
///
/// Each demand is also put to the usual world, where it must not hold: so it can fail, and would if the rule behind it were
/// left out.
@Suite("Extremes") struct ExtremesTests {
  /// A run week by week: what all places counted.
  private struct Weeks {
    var values: [[Double]] = []

    subscript(_ measure: Measure) -> [Double] { values.map { $0[measure.rawValue] } }

    func sum(_ measure: Measure) -> Double { self[measure].reduce(0, +) }
  }

  private func weeks(
    _ world: World, _ number: Int, after each: (World) -> Void = { _ in }
  ) -> Weeks {
    var weeks = Weeks()
    for _ in 0..<number {
      live(world, weeks: 1)
      weeks.values.append(
        Measure.allCases.map { measure in
          (0..<world.places.count).reduce(0.0) { $0 + world.counts[$1 * Measure.count + measure.rawValue] }
        })
      each(world)
      world.counts.fill(0)
    }
    return weeks
  }

  private static let hiring: [Measure] = [.hires, .sideHires, .placementsBegun, .placementsKept]
  private static let recruiting: [Measure] = [
    .approachesStreet, .approachesContacts, .approachesOnline, .firstApproaches, .refusals, .recruitmentsFirst,
    .recruitmentsRepeat, .recruitedErrands, .promotions, .successions, .errands, .regular, .recruiterYouths,
    .openings, .recruitersActive, .arrestsHands, .arrestsRecruiters, .threatened,
  ]

  // MARK: No recruiters

  @Test("In a city without criminal demand nobody is ever approached, threatened or involved, whatever else happens")
  func noRecruiters() throws {
    let city = smallCity(places: 3, youths: 100, demand: 0)
    let record = try run(
      city, policy(city, world: eventful, fourProgrammes()), burnIn: 40, weeks: 60, watch: RunWatch(verify: true))
    for measure in Self.recruiting { #expect(record.total[measure] == 0, "\(measure)") }
    #expect(record.total[.offencesAcquisitive] > 0 && record.total[.hires] > 0, "the rest of life goes on")
    let usual = try run(smallCity(places: 3, youths: 100), policy(city, world: eventful), burnIn: 40, weeks: 60)
    let rare: Set<Measure> = [.successions, .recruiterYouths]
    for measure in Self.recruiting where !rare.contains(measure) {
      #expect(usual.total[measure] > 0, "\(measure) tells nothing")
    }
  }

  /// Everybody involved stops with a chance of 3 to 4 per cent a week, whatever else is the case, and in no other way.
  private static let plainStopping = assumptions(
    busy.merging([
      "desistance.errands": 0.04, "desistance.regular": 0.03, "desistance.age": 0, "desistance.job": 0,
      "desistance.coach": 0, "desistance.bond": 0, "desistance.habituation": 0, "desistance.peers": 0,
      "desistance.threat": 0, "desistance.recruiterAway": 1, "justice.detentionOwnAccount": 0,
    ]) { $1 })

  @Test("Once recruiters want nobody, none is approached, and those involved dwindle as their chance to stop says")
  func demandVanishes() {
    var (begun, left, usual) = (0.0, 0.0, 0.0)
    let city = smallCity(places: 2, youths: 100, demand: 200)
    for replication in 1...4 {
      let settled = settledWorld(city, Self.plainStopping, replication: UInt32(replication), weeks: 40)
      let hands = (0..<settled.youths.count).count {
        [.errands, .regular].contains(settled.youths.status[$0].involvement)
      }
      let none = weeks(settled.copy(under: policy(city, world: ["criminalDemand": 0, "policing": 0])), 26)
      for measure in [Measure.approachesStreet, .approachesContacts, .approachesOnline, .recruitmentsFirst] {
        #expect(none.sum(measure) == 0, "\(measure)")
      }
      #expect(none.sum(.openingsUnfilled) == 0, "openings that are filled last, no other does")
      let involved = zip(zip(none[.errands], none[.regular]), none[.recruiterYouths]).map { $0.0 + $0.1 + $1 }
      #expect(zip(involved, involved.dropFirst()).allSatisfy { $0 >= $1 }, "nobody comes")
      begun += Double(hands)
      left += (none[.errands].last ?? 0) + (none[.regular].last ?? 0)
      let others = weeks(settled.copy(under: policy(city, world: ["policing": 0])), 26)
      usual += (others[.errands].last ?? 0) + (others[.regular].last ?? 0)
    }
    // A few leave at 27 besides: less than one in 300 a week of these young hands.
    let (fewest, most) = (begun * power(0.96 * (1 - 1 / 300), 26), begun * power(0.97, 26))
    let noise = 4 * (begun * 0.25).squareRoot()
    #expect(begun > 80)
    #expect(left > fewest - noise && left < most + noise, "\(left) of \(begun) left, not \(fewest) to \(most)")
    #expect(usual > most + noise, "with demand others take their places")
  }

  private func power(_ base: Double, _ exponent: Int) -> Double { (0..<exponent).reduce(1) { one, _ in one * base } }

  // MARK: Jobs

  @Test("Without jobs nobody is hired, and those at work become fewer at least as fast as lay-offs say")
  func noJobs() {
    let city = smallCity(places: 2, youths: 150)
    let settled = settledWorld(city, weeks: 60)
    let atWork = Double((0..<settled.youths.count).count { settled.youths.status[$0].activity == .work })
    let programmes = [programme(JobPlacement.self, ["places": 20]), programme(EmployerEngagement.self)]
    let none = weeks(settled.copy(under: policy(city, world: ["jobAvailability": 0], programmes)), 40)
    for measure in [Measure.hires, .sideHires, .placementsKept, .posts, .vacancies] {
      #expect(none.sum(measure) == 0, "\(measure)")
    }
    let regular = weeks(settled.copy(under: policy(city, world: ["jobAvailability": 0])), 40)
    #expect(zip(regular[.inWork], regular[.inWork].dropFirst()).allSatisfy { $0 >= $1 }, "nobody new at work")
    // Each loses the job with a chance of 2 per cent a week at least.
    let most = atWork * power(0.98, 40)
    #expect(atWork > 40)
    #expect((regular[.inWork].last ?? 0) < most + 4 * (atWork * 0.25).squareRoot())
    let usual = weeks(settled.copy(under: policy(city)), 40)
    for measure in Self.hiring.prefix(2) { #expect(usual.sum(measure) > 0, "\(measure)") }
    #expect((usual[.inWork].last ?? 0) > most, "lay-offs are what empties it")
  }

  /// Every youth accepts a job that pays more than none with a chance of `logistic(1.8)` at least, that is 0.858; employers take
  /// nearly everybody whom they meet.
  private static let willing = assumptions([
    "legalMarket.base": 1.8, "legalMarket.habituation": 0, "legalMarket.openness": 0.9,
    "legalMarket.opennessDeprivation": 0, "legalMarket.opennessSpread": 0, "legalMarket.unqualified": 1,
    "legalMarket.record": 1, "legalMarket.search": 1, "legalMarket.contactsPerWeek": 6, "legalMarket.sidePosts": 0.4,
    "employment.loss": 0.0035, "employment.deprivation": 4,
  ])

  @Test("With jobs for all, who looks for work is without it no longer than his or her own willingness says")
  func jobsForAll() {
    func shareLeft(postsPerYouth: Float) -> (share: Double, seekers: Double, filled: Bool) {
      let usual = smallCity(places: 2, youths: 200)
      let places = usual.neighbourhoods.map { place in
        City.Neighbourhood(
          name: place.name, municipality: place.municipality, x: place.x, y: place.y, youths: place.youths,
          deprivation: place.deprivation, multiProblemShare: place.multiProblemShare, postsPerYouth: postsPerYouth,
          criminalDemand: 0, opportunity: place.opportunity, institutionalTrust: place.institutionalTrust)
      }
      let city = City(neighbourhoods: places, links: usual.links)
      let world = settledWorld(city, Self.willing, weeks: 30).copy(under: policy(city, world: ["jobAvailability": 3]))
      let lived = weeks(world, 80)
      let (left, hired) = (lived.sum(.neither), lived.sum(.hires))
      return (left / (left + hired), left + hired, lived[.vacancies].contains(0))
    }
    let plenty = shareLeft(postsPerYouth: 1.2)
    let noise = 4 * (0.142 * 0.858 / plenty.seekers).squareRoot()
    #expect(plenty.seekers > 50 && !plenty.filled)
    #expect(plenty.share < 0.142 + noise, "of \(plenty.seekers) weeks of looking \(plenty.share) ended without work")
    let few = shareLeft(postsPerYouth: 0.03)
    #expect(few.share > 0.142 + noise, "posts are what decides: \(few.share)")
  }

  // MARK: Police

  @Test("Without police nobody is arrested, recruiters stay, and the risk that a place shows fades as its rule says")
  func noPolice() throws {
    let book = assumptions(busy.merging(["justice.detentionOwnAccount": 0]) { $1 })
    let city = smallCity(places: 2, youths: 120, demand: 150)
    let settled = settledWorld(city, book, weeks: 40)
    let world = settled.copy(under: policy(city, world: ["policing": 0]))
    // `base · (1 − visibility)`, approached by a thirteenth of the rest each week.
    let goal = 0.05 * (1 - 0.5)
    var expected = Double(world.places.visibleRisk[0])
    #expect(
      abs(expected - 0.05 * (1 - power(12.0 / 13, 40))) < 1e-5, "the burn-in begins at none, with the usual police")
    let none = weeks(world, 40) { world in
      expected += (goal - expected) / 13
      #expect(abs(Double(world.places.visibleRisk[0]) - expected) < 1e-6)
    }
    #expect(none.sum(.arrestsHands) == 0 && none.sum(.arrestsRecruiters) == 0)
    let active = none[.recruitersActive]
    #expect(zip(active, active.dropFirst()).allSatisfy { $0 <= $1 }, "recruiters who were away come back, none goes")
    let detained = none[.detained]
    #expect(zip(detained, detained.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(none.sum(.suspectsFirst) > 0, "own-account offences are still reported")
    let usual = weeks(settled.copy(under: policy(city)), 40)
    #expect(usual.sum(.arrestsHands) > 0 && usual.sum(.arrestsRecruiters) > 0)
  }

  // MARK: Places

  /// Three places, the last of which is much more criminal in one of two cities.
  private func twins(linked: Bool) -> [City] {
    let usual = smallCity(places: 3, youths: 70, demand: 120)
    return [Float(120), 400].map { demand in
      var places = usual.neighbourhoods
      let last = places[2]
      places[2] = City.Neighbourhood(
        name: last.name, municipality: last.municipality, x: last.x, y: last.y, youths: last.youths,
        deprivation: last.deprivation, multiProblemShare: last.multiProblemShare, postsPerYouth: 1,
        criminalDemand: demand, opportunity: last.opportunity, institutionalTrust: last.institutionalTrust)
      return City(neighbourhoods: places, links: linked ? usual.links : [])
    }
  }

  @Test("Without links, online contacts and online recruiting a place knows nothing of others, to the last bit")
  func noLinks() throws {
    let apart = assumptions(busy.merging(["peers.anywhere": 0, "recruiting.acrossLinks": 0]) { $1 })
    func records(linked: Bool, _ book: RuleBook) throws -> [RunRecord] {
      try twins(linked: linked).map { try run($0, policy($0), book, burnIn: 40, weeks: 40) }
    }
    let alone = try records(linked: false, apart)
    #expect(alone[0].places[0] == alone[1].places[0] && alone[0].places[1] == alone[1].places[1])
    #expect(alone[0].places[2] != alone[1].places[2], "the last place is another")
    let linked = try records(linked: true, assumptions(busy))
    #expect(linked[0].places[0] != linked[1].places[0] && linked[0].places[1] != linked[1].places[1])
  }

  @Test("In a city of one place, nothing that is about other places matters, to the last bit")
  func onePlace() throws {
    let other = [
      "peers.acrossLinks": 0.0, "legalMarket.acrossLinks": 0, "recruiting.acrossLinks": 0, "recruiting.spill": 0.5,
      "surroundings.own": 0.4,
    ]
    func records(places: Int) throws -> [RunRecord] {
      let city = smallCity(places: places, youths: 160 / places, demand: 120)
      return try [busy, busy.merging(other) { $1 }].map {
        try run(city, policy(city), assumptions($0), burnIn: 40, weeks: 40, watch: RunWatch(verify: true))
      }
    }
    let one = try records(places: 1)
    #expect(one[0] == one[1] && one[0].total == one[0].places[0])
    #expect(one[0].total[.recruitmentsFirst] > 0 && one[0].total[.hires] > 0)
    let two = try records(places: 2)
    #expect(two[0] != two[1], "where there are two, it does")
  }
}
