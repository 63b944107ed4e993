import Parameters
import SimulationKernel

/// The legal labour market: vacancies reach youths, and both sides accept.
///
/// A vacancy goes out to seekers at home and along links, and some employers approach youths who do not look. A youth
/// accepts with `logistic(base + wageWeight · ln((wage + moneyFloor) / (present income + moneyFloor)) + image + bond +
/// coachWeight · coach bond − habituationWeight · habituation)`, where present income counts illegal money. The
/// employer accepts with its openness, lowered by a record and by lack of a qualification, raised by contact with the
/// municipality.
/// - Reads: vacancies, youths at home and along links (nothing is written meanwhile). Writes: offers, in the mailbox.
/// - Draws: vacancy and sideVacancy by employer and vacancy; legalOffer by youth. Source: form from search theory;
///   values assumed.
/// - Complexity: O(employers + vacancies).
struct LegalMarket {
  static let id = "legalMarket"
  /// Vacancies of one employer that go out in one week; keeps a boom from taking over the week.
  private static let mostVacancies = 64

  let base: Float
  let wageWeight: Float
  let moneyFloor: Float
  let image: Float
  let bond: Float
  let coach: Float
  let habituation: Float
  let openness: Float
  let opennessDeprivation: Float
  let opennessSpread: Float
  let unqualified: Float
  let record: Float
  let contact: Float
  let contactsPerWeek: Int
  let search: Float
  let regularOffer: Float
  let approaching: Float
  let approachReach: Float
  let sidePosts: Float
  let employerSize: Float
  let acrossLinks: Float
  let placementKept: Float
  let placementTrust: Float
  let images: [Float]

  init(_ read: ParameterReader) {
    base = read.real(
      "base", "Accepting a legal offer at normal circumstances", term_nl: "een baan aannemen", unit: .logOdds,
      in: -0.5...1.8, default: 0.6,
      source: .assumed("with the same money and nothing else two in three accept; from two in five to six in seven"))
    wageWeight = read.real(
      "wageWeight", "Weight of the logarithm of what the offer adds", unit: .logOdds, in: 0...1.6, default: 0.8,
      source: .assumed("twice the money makes odds 1.7 times as high; from no effect to three times"))
    moneyFloor = read.real(
      "moneyFloor", "Added to incomes so that small ones compare sensibly", unit: .euroPerWeek, in: 50...200,
      default: 100,
      source: .assumed("a third of what an adult needs, so that pocket money does not decide; half to twice that"))
    image = read.real(
      "image", "Weight of the sector's image", term_nl: "imago van de sector", unit: .logOdds, in: 0...2, default: 0.8,
      source: .assumed(
        "the policy documents name the poor image; the best against the worst makes odds 2.2 times as high"))
    bond = read.real(
      "bond", "Weight of the bond", unit: .logOdds, in: 0...2, default: 0.8,
      source: .assumed("a full bond against none makes odds 2.2 times as high; from no effect to seven times"))
    coach = read.real(
      "coach", "Weight of the bond with a coach", unit: .logOdds, in: 0...2.5, default: 1.2,
      source: .assumed("a full bond makes odds 3.3 times as high; from no effect to twelve times"))
    habituation = read.real(
      "habituation", "Weight of habituation, lowering", unit: .logOdds, in: 0...4, default: 2,
      source: .assumed("direction D12; at its fullest a seventh of the odds is left, from no effect to a fiftieth"))
    openness = read.real(
      "openness", "Chance that an employer takes a qualified youth without a record",
      term_nl: "openheid van werkgevers",
      unit: .probability, in: 0.2...0.9, default: 0.5,
      source: .assumed("one in two; between one in five and nine in ten"))
    opennessDeprivation = read.real(
      "opennessDeprivation", "Share by which the most deprived place lowers it", unit: .share, in: 0...1, default: 0.5,
      source: .assumed("set by hand toward B25, and not fitted"))
    opennessSpread = read.real(
      "opennessSpread", "Half the spread of openness between employers", unit: .share, in: 0...0.4, default: 0.15,
      source: .assumed("fifteen points either way; from all alike to forty"))
    unqualified = read.real(
      "unqualified", "Factor on openness without a qualification", unit: .factor, in: 0.2...1, default: 0.55,
      source: .assumed("just over half of the chance is left; from a fifth to all of it"))
    record = read.real(
      "record", "Factor on openness with a record", unit: .factor, in: 0.2...1, default: 0.5,
      source: .assumed("half of the chance is left; from a fifth to all of it"))
    contact = read.real(
      "contact", "Openness added by full contact with the municipality", unit: .probability, in: 0...0.6, default: 0.3,
      source: .assumed("the policy documents call for it; thirty points, from none to sixty"))
    contactsPerWeek = read.count(
      "contactsPerWeek", "Youths whom a vacancy reaches per week", unit: "youths", in: 1...6, default: 2,
      source: .assumed("set by hand toward B26, and not fitted"))
    search = read.real(
      "search", "Chance that a seeker of middling bond follows up a vacancy that is found", term_nl: "werk zoeken",
      unit: .probability,
      in: 0.2...1, default: 0.5, source: .assumed("set by hand toward B26, and not fitted"))
    regularOffer = read.real(
      "regularOffer", "Share by which the regular job offer raises search; it fits this group badly",
      term_nl: "regulier aanbod van arbeidstoeleiding", unit: .share, in: 0...1, default: 0.3,
      source: .assumed("direction: the policy documents say that it fits badly; A33 finds no effect"))
    approaching = read.real(
      "approaching", "Share of employers who approach youths themselves", term_nl: "ondernemers die jongeren benaderen",
      unit: .share, in: 0...0.5, default: 0.1,
      source: .assumed("the policy documents know of some; one in ten, from none to half"))
    approachReach = read.real(
      "approachReach", "Share of their vacancies that go to youths who do not look", unit: .share, in: 0...1,
      default: 0.5, source: .assumed("every second one; from none to all"))
    sidePosts = read.real(
      "sidePosts", "Side posts per full post", unit: .factor, in: 0.4...3, default: 1.8,
      source: .assumed("three quarters of those in education work beside it (B25)"))
    employerSize = read.real(
      "employerSize", "Mean full posts for youths per employer", unit: "posts", in: 2...20, default: 5,
      source: .assumed("small firms lead (raw_firms_by_size_eindhoven, CBS)"))
    acrossLinks = read.real(
      "acrossLinks", "How much of the links' weight job vacancies use", unit: .factor, in: 0...1, default: 1,
      source: .assumed("as much as other contacts; at 0 work is found at home alone"))
    placementKept = read.real(
      "placementKept", "Chance that an employer keeps a youth after a placement", unit: .probability, in: 0.1...0.7,
      default: 0.45, source: .assumed("a little less than every second; from one to seven in ten"))
    placementTrust = read.real(
      "placementTrust", "Weight of trust in institutions, above one half, in accepting a placement",
      term_nl: "imago van de gemeente", unit: .logOdds, in: 0...3, default: 1,
      source: .assumed("direction: the policy documents name the municipality's poor image; no published figure"))
    images = read.reals(
      "images", "Image of the sectors (retail and hospitality, logistics, building and technical, care)",
      term_nl: "imago van de sector", unit: .share, in: 0...1, default: [0.5, 0.35, 0.65, 0.75],
      source: .assumed("care before building, shops and logistics: a guess, any order thinkable"))
  }

  /// Chance that a youth accepts a legal offer of `wage` euro per week; `extra` is added to the log-odds.
  func acceptance(
    _ row: Int, wage: Float, sector: UInt8, sectorImage: Float, extra: Float = 0, _ world: World
  ) -> Float {
    let youths = world.youths
    let illegal = world.rules.illegalMarket.illegalIncome(row, world)
    let present = youths.income[row] + illegal + moneyFloor
    return Elementary.logistic(
      base + extra + wageWeight * Elementary.log((wage + moneyFloor) / present)
        + image * min(1, images[Int(sector)] + sectorImage) + bond * youths.bond[row]
        + coach * world.coachBond(row) - habituation * youths.habituation[row]
        + (world.seatEffects(row)?.offerFit ?? 0))
  }

  /// Chance that an employer accepts a youth.
  /// A side job asks for no qualification.
  func employerAcceptance(
    _ row: Int, employer: Int, openness added: Float, contact level: Float, side: Bool = false, _ world: World
  ) -> Float {
    var chance = world.employers.openness[employer] + added
    if !side, !world.youths.traits[row].qualified { chance *= unqualified }
    if world.youths.status[row].record { chance *= record + (1 - record) * (world.seatEffects(row)?.vouching ?? 0) }
    return min(1, max(0, chance + contact * level))
  }

  /// Chance that a seeker follows up a vacancy.
  private func searching(_ row: Int, regular: Float, _ world: World) -> Float {
    let youths = world.youths
    let own = search * (1 - 0.5 * youths.habituation[row]) * (0.5 + youths.bond[row])
    return min(1, own * (1 + regularOffer * regular + (world.seatEffects(row)?.searchHelp ?? 0)))
  }

  /// The vacancies of a place's employers go out.
  func reachOut(_ here: LocalWeek) {
    let employers = here.world.employers
    let factor = here.effects.legalPosts
    var posts = 0
    var vacancies = 0
    for employer in here.world.places.employers(here.place) {
      let whole = Int(employers.wholePosts(employer, factor: factor, side: false))
      let free = max(0, whole - Int(employers.filled[employer]))
      posts += whole
      vacancies += free
      let looks = min(LegalMarket.mostVacancies, free) * contactsPerWeek
      here.draws.forEachPart(of: employer, looks, week: here.week, purpose: Purpose.vacancy.rawValue) {
        seek(employer, $0, here)
      }
      let sideFree = Int(employers.wholePosts(employer, factor: factor, side: true) - employers.sideFilled[employer])
      let sideLooks = max(0, min(LegalMarket.mostVacancies, sideFree)) * contactsPerWeek
      here.draws.forEachPart(of: employer, sideLooks, week: here.week, purpose: Purpose.sideVacancy.rawValue) {
        seekPupil(employer, $0, here)
      }
    }
    here.tally.add(.posts, Double(posts))
    here.tally.add(.vacancies, Double(vacancies))
  }

  /// One vacancy reaches one youth without work or school.
  private func seek(_ employer: Int, _ draw: DrawBlock, _ here: LocalWeek) {
    let world = here.world
    // Most are ruled out by what the employer would ask of the best of youths.
    let most = max(0, world.employers.openness[employer] + here.effects.employerOpenness)
    guard draw.uniform(3) < most + contact * here.effects.employerContact else { return }
    let place = here.placeReached(draw.uniform(0), by: acrossLinks)
    let seekers = world.seekers.count(from: place)
    guard seekers > 0 else { return }
    let row = Int(world.seekers[place, draw.below(1, seekers)])
    let searched = searching(row, regular: here.effects.regularOffer, world)
    // Who approaches youths by himself needs no policy for it; of the others policy wins some.
    let reached =
      world.employers.approaches[employer]
      ? max(approachReach, searched) : searched + here.effects.employerReach * (1 - searched)
    guard draw.uniform(2) < reached else { return }
    let accepts = employerAcceptance(
      row, employer: employer, openness: here.effects.employerOpenness, contact: here.effects.employerContact, world)
    guard draw.uniform(3) < accepts else { return }
    propose(row, home: place, employer, side: false, here)
  }

  /// One side vacancy reaches one youth of the place, who must be a pupil of 15 or over without a side job.
  private func seekPupil(_ employer: Int, _ draw: DrawBlock, _ here: LocalWeek) {
    let world = here.world
    guard draw.uniform(3) < world.employers.openness[employer] + here.effects.employerOpenness else { return }
    let place = here.placeReached(draw.uniform(0), by: acrossLinks)
    let rows = world.places.rows(place)
    guard !rows.isEmpty else { return }
    let row = rows.lowerBound + draw.below(1, rows.count)
    let status = world.youths.status[row]
    guard status.activity == .school, !status.sideJob, world.youths.age(row, in: here.week) >= 15 else { return }
    guard
      draw.uniform(3)
        < employerAcceptance(
          row, employer: employer, openness: here.effects.employerOpenness, contact: 0, side: true, world)
    else { return }
    propose(row, home: place, employer, side: true, here)
  }

  private func propose(_ row: Int, home: Int, _ employer: Int, side: Bool, _ here: LocalWeek) {
    let world = here.world
    let income = world.rules.income
    let sector = world.employers.sector[employer]
    let full = income.wage(age: world.youths.age(row, in: here.week), sector: sector, factor: here.effects.wages)
    let wage = side ? world.youths.income[row] + income.sideShare * full : full
    let chance = acceptance(row, wage: wage, sector: sector, sectorImage: here.effects.sectorImage, world)
    let draw = here.draws.youth(row, of: world.youths, in: here.week, for: .legalOffer)
    guard draw.uniform(side ? 1 : 0) < chance else { return }
    world.jobOffers.post(
      JobOffer(row: Int32(row), home: Int32(home), employer: Int32(employer), side: side), from: here.place)
  }
}

/// An offer of a job that both sides accept.
struct JobOffer: BitwiseCopyable {
  let row: Int32
  /// The place where the youth lives.
  let home: Int32
  let employer: Int32
  let side: Bool
}

/// A post that is given up.
struct PostGivenUp: BitwiseCopyable {
  let employer: Int32
  let side: Bool
}
