import Parameters
import SimulationKernel

/// Who youths are when they enter, and turnover: at 27 a youth leaves and a twelve-year-old enters in the same place.
///
/// Resilience is normal around a mean lowered by deprivation and household; proneness to offend is log-normal with mean
/// 1.
/// - Writes: all columns of a new person. Draws: entry, entryTraits by the new person.
/// - Source: proneness so unequal that reregistration can reach B36; the rest assumed.
struct Population {
  static let id = "population"

  let boys: Float
  let resilienceMean: Float
  let resilienceDeprivation: Float
  let resilienceMultiProblem: Float
  let resilienceSpread: Float
  let pronenessSpread: Float
  let lowTrack: Float
  let lowTrackDeprivation: Float
  let highTrack: Float

  init(_ read: ParameterReader) {
    boys = read.real(
      "boys", "Share of boys", unit: .share, in: 0.45...0.55, default: 0.51,
      source: .assumed("births in the Netherlands; the table initial_age_gender_dist.csv gives much the same"))
    resilienceMean = read.real(
      "resilienceMean", "Mean resilience at entry without deprivation", term_nl: "weerbaarheid", unit: .share,
      in: 0.45...0.7, default: 0.58,
      source: .assumed("no published scale; set so that the mean of a deprived area is near one half"))
    resilienceDeprivation = read.real(
      "resilienceDeprivation", "How much lower in the most deprived place", unit: .share, in: 0...0.3, default: 0.15,
      source: .assumed("no published scale; nearly one standard deviation"))
    resilienceMultiProblem = read.real(
      "resilienceMultiProblem", "How much lower in a multi-problem household", unit: .share, in: 0...0.2, default: 0.06,
      source: .assumed("no published scale; a third of a standard deviation"))
    resilienceSpread = read.real(
      "resilienceSpread", "Standard deviation of resilience", unit: .share, in: 0.05...0.3, default: 0.17,
      source: .assumed("no published scale; so that few reach either end"))
    pronenessSpread = read.real(
      "pronenessSpread", "Standard deviation of the logarithm of proneness", unit: .logRate, in: 1...2.2, default: 1.57,
      source: .calibrated("reconviction_minors (B36)"))
    lowTrack = read.real(
      "lowTrack", "Share of the low track without deprivation", unit: .share, in: 0.1...0.4, default: 0.25,
      source: .assumed("a quarter; no figure stored"))
    lowTrackDeprivation = read.real(
      "lowTrackDeprivation", "How much higher in the most deprived place", unit: .share, in: 0...0.5, default: 0.35,
      source: .assumed("six in ten in the most deprived place; no figure stored"))
    highTrack = read.real(
      "highTrack", "Share of the others who are in the high track", unit: .share, in: 0.2...0.7, default: 0.45,
      source: .assumed("a little less than half; no figure stored"))
  }

  /// Makes the person of a row: everything but age and what depends on it.
  func enter(_ row: Int, _ here: LocalWeek) {
    let youths = here.youths
    let world = here.world
    let first = here.draws.youth(row, of: youths, in: 0, for: .entry)
    let second = here.draws.youth(row, of: youths, in: 0, for: .entryTraits)
    youths.status[row] = YouthStatus(male: first.uniform(0) < boys)
    youths.shown[row] = youths.status[row]
    let multiProblem = first.uniform(1) < world.places.multiProblemShare[here.place]
    youths.traits[row] = YouthTraits(track: track(first.uniform(2), first.uniform(3), here), multiProblem: multiProblem)
    let mean =
      resilienceMean - resilienceDeprivation * here.deprivation - (multiProblem ? resilienceMultiProblem : 0)
    youths.resilience[row] = min(1, max(0, mean + resilienceSpread * normal(second.word(0))))
    youths.proneness[row] = Elementary.exp(
      pronenessSpread * normal(second.word(1)) - 0.5 * pronenessSpread * pronenessSpread)
    youths.employer[row] = -1
    youths.opening[row] = -1
    youths.participant[row] = -1
    youths.weeksInvolved[row] = 0
    youths.detention[row] = 0
    youths.habituation[row] = 0
    youths.ownRisk[row] = 0
    youths.involvedContacts[row] = 0
    world.training?[row] = 0
    youths.trust[row] = here.institutionalTrust
    youths.bond[row] = world.rules.attachment.school
  }

  /// Starts a person where the circumstances lead to.
  func settle(_ row: Int, _ here: LocalWeek) {
    Circumstances.look(row, here)
    here.youths.stress[row] = here.youths.stressTarget[row]
  }

  private func track(_ u: Float, _ v: Float, _ here: LocalWeek) -> Track {
    if u < lowTrack + lowTrackDeprivation * here.deprivation { return .low }
    return v < highTrack ? .high : .middle
  }

  private func normal(_ word: UInt32) -> Float {
    Float(Elementary.normalQuantile((Double(word) + 0.5) / 4_294_967_296))
  }

  /// One week of exits and entries in a place.
  func turnover(_ here: LocalWeek) {
    let youths = here.youths
    let world = here.world
    let bornBy = here.week &- Int32(Ages.exit * Ages.weeksPerYear)
    youths.born.forEach(here.rows, atMost: bornBy) { row in
      world.leaveOpening(row)
      world.leaveJob(row, here)
      let participant = Int(youths.participant[row])
      if participant >= 0 { world.participants.release(participant, youths: youths) }
      youths.generation[row] &+= 1
      youths.born[row] = here.week &- Int32(Ages.first * Ages.weeksPerYear)
      enter(row, here)
      settle(row, here)
      for k in 0..<Youths.contactsEach { youths.contacts[row * Youths.contactsEach + k] = -1 }
    }
  }
}
