import SimulationKernel

@testable import RecruitmentModel

/// A world of two places in which youth 0 stands alone in plain circumstances, for looking at one rule at a time.
///
/// The youth: a boy of 18 in school, low track, income 100, stress ½, bond 0.4, resilience ½, trust ½, nothing else.
/// The place: deprivation as in the city, no visible status, no visible risk. The only coach is bonded with nobody.
struct Stage {
  let world: World
  let row = 0

  init(_ book: RuleBook = assumptions(), deprivation: Float? = nil) {
    var city = smallCity(places: 2, youths: 30, demand: 300)
    if let deprivation {
      let first = city.neighbourhoods[0]
      let changed = City.Neighbourhood(
        name: first.name, municipality: first.municipality, x: 0, y: 0, youths: first.youths, deprivation: deprivation,
        multiProblemShare: 0, postsPerYouth: 0.5, criminalDemand: first.criminalDemand, opportunity: 0.5,
        institutionalTrust: 0.5)
      city = City(neighbourhoods: [changed, city.neighbourhoods[1]], links: city.links)
    }
    let coaching = programme(OutreachCoaching.self, ["coaches": 1, "caseload": 1])
    world = World(city: city, rules: book, draws: draws(), firstWeek: 1).copy(under: policy(city, [coaching]))
    world.beginWeek()
    world.applyPolicy()
    reset()
  }

  var youths: Youths { world.youths }
  var here: LocalWeek { world.localWeek(0) }
  var rules: RuleBook { world.rules }

  private func reset() {
    setAge(18)
    youths.status[row] = YouthStatus(male: true)
    youths.shown[row] = youths.status[row]
    youths.traits[row] = YouthTraits(track: .low, multiProblem: false)
    youths.employer[row] = -1
    youths.income[row] = 100
    youths.stress[row] = 0.5
    youths.bond[row] = 0.4
    youths.resilience[row] = 0.5
    youths.trust[row] = 0.5
    youths.proneness[row] = 1
    for place in 0..<world.places.count {
      world.places.status[place] = 0
      world.places.visibleRisk[place] = 0
    }
  }

  func setAge(_ years: Int) { youths.born[row] = world.week - Int32(years * Ages.weeksPerYear) }

  func set(_ change: (inout YouthStatus) -> Void) { change(&youths.status[row]) }

  /// Gives the youth a full post with the first employer of the place.
  func employ() {
    youths.status[row].activity = .work
    youths.employer[row] = Int32(world.places.employers(0).lowerBound)
    world.employers.filled[world.places.employers(0).lowerBound] += 1
  }

  /// Makes the youth a hand of a recruiter.
  func involve(_ stage: Involvement = .errands, with recruiter: Int = 0) {
    youths.status[row].involvement = stage
    youths.opening[row] = Int32(recruiter * Recruiters.openingsEach)
    world.recruiters.hands[recruiter * Recruiters.openingsEach] = Int32(row)
  }

  /// Gives the youth the seat of the only coach.
  func coach(bond: Float) {
    let participants = world.participants
    participants.youth[0] = Int32(row)
    participants.seats[0] = Seat(intervention: 0, number: 0, weeks: 0)
    participants.coachBond[0] = bond
    youths.participant[row] = 0
    EventBounds.renew(row, here)
  }
}

/// Whether two numbers are the same but for rounding.
func near(_ a: Float, _ b: Double, within relative: Double = 2e-6) -> Bool {
  abs(Double(a) - b) <= relative * max(abs(b), 1e-3)
}

/// A column of real numbers, however it keeps them.
protocol RealColumn {
  subscript(_ i: Int) -> Float { get nonmutating set }
}

extension Column<Float>: RealColumn {}
extension FixedPointColumn: RealColumn {}
extension CoarseFloatColumn: RealColumn {}
