import Parameters
import SimulationKernel

/// Offending on one's own account, acquisitive and violent apart; no recruiter is needed for it.
///
/// Weekly rate of a kind: `rate(age, sex) · proneness · share of the kind · exp(stressWeight(kind) · (stress − 0.3) +
/// peers + involvement + record + deprivation − bond − resilience +
/// policy)`. An offence leads to registration as a suspect with
/// a small chance; registration leaves a record with the chance of a sanction.
/// - Reads: age, sex, proneness, stress, peers, bond, resilience, involvement, record, deprivation.
/// - Writes: through `Justice`. Draws: youthWeek (word 0), registration.
/// - Source: level by age and sex B02 to B05; registration B10; concentration in few persons B36; weights assumed.
/// - Complexity: O(youths), exponentials only for those whom a bound does not rule out.
struct OwnAccountOffending {
  static let id = "ownAccountOffending"
  private static let highestWeeklyRate: Float = 0.5

  let registered: Float
  let acquisitive: Float
  let stressAcquisitive: Float
  let stressViolent: Float
  let peers: Float
  let bond: Float
  let resilience: Float
  let involved: Float
  let record: Float
  let deprivation: Float
  /// Offences per week at proneness 1: girls' ages, then boys' ages.
  let weekly: [Float]
  /// The factor that full stress and no bond at all make, by the number of contacts involved; and that of resilience in
  /// eighths.
  private let worst: [Float]
  private let resilienceBounds: [Float]
  private let ofInvolvement: Float
  private let ofRecord: Float

  init(_ read: ParameterReader) {
    let boys: [Float] = read.reals(
      "boys", "Registrations of boys and men at ages 12 to 26 at normal circumstances", unit: "per cent per year",
      in: 0...20, default: [0.5, 1, 1.8, 2.5, 3, 3.4, 3.8, 3.8, 3.5, 3.2, 2.9, 2.7, 2.5, 2.3, 2.2],
      source: .assumed("drawn through B02, B03 and B05; single ages between are set by hand"))
    let girls: [Float] = read.reals(
      "girls", "Registrations of girls and women at ages 12 to 26 at normal circumstances", unit: "per cent per year",
      in: 0...10, default: [0.2, 0.5, 0.8, 0.9, 0.9, 0.9, 0.75, 0.65, 0.6, 0.55, 0.5, 0.5, 0.5, 0.45, 0.45],
      source: .assumed("drawn through B04 and B05; single ages between are set by hand"))
    let level: Float = read.real(
      "level", "Factor that brings the whole to the published level", unit: .factor, in: 0.2...2, default: 0.82,
      source: .assumed("set by hand toward B02 until the model is calibrated"))
    registered = read.real(
      "registered", "Chance that an offence is registered with its offender", unit: .probability, in: 0.04...0.2,
      default: 0.1, source: .cited("B10"))
    acquisitive = read.real(
      "acquisitive", "Share of acquisitive offences at normal stress", unit: .share, in: 0.3...0.9, default: 0.65,
      source: .assumed("theft leads registered youth crime; share not published by offender"))
    stressAcquisitive = read.real(
      "stressAcquisitive", "Effect of financial stress on acquisitive offences", unit: .logRate, in: 0...2.5,
      default: 1.3,
      source: .assumed(
        "direction B42; full stress against none makes 3.7 times as many, from no effect to twelve times"))
    stressViolent = read.real(
      "stressViolent", "Effect of financial stress on violent offences", unit: .logRate, in: 0...2, default: 0.5,
      source: .assumed("direction B42; weaker than on theft, since violence seldom pays"))
    peers = read.real(
      "peers", "Effect of all contacts being involved", unit: .logRate, in: 0...3, default: 1.5,
      source: .assumed("direction D04, D06; all six contacts make 4.5 times as many, from no effect to twenty times"))
    bond = read.real(
      "bond", "Effect of a full bond, lowering", unit: .logRate, in: 0...2, default: 1,
      source: .assumed("a full bond against none makes a third as many; from no effect to a seventh"))
    resilience = read.real(
      "resilience", "Effect of full resilience, lowering", unit: .logRate, in: 0...2, default: 1,
      source: .assumed("full resilience against none makes a third as many; from no effect to a seventh"))
    involved = read.real(
      "involved", "Effect of being involved", unit: .logRate, in: 0...1.5, default: 0.7,
      source: .assumed("direction B30; twice as many, from no effect to 4.5 times"))
    record = read.real(
      "record", "Effect of a criminal record", unit: .logRate, in: 0...1.2, default: 0.6,
      source: .assumed("set by hand toward B36 until the model is calibrated"))
    deprivation = read.real(
      "deprivation", "Effect of the most deprived place", unit: .logRate, in: 0...1.5, default: 0.5,
      source: .assumed("B11: the person matters more than the place"))
    let perRegistration = level / (100 * Float(Ages.weeksPerYear) * registered)
    weekly = (girls + boys).map { $0 * perRegistration }
    let stress =
      acquisitive * Elementary.exp(0.7 * stressAcquisitive) + (1 - acquisitive) * Elementary.exp(0.7 * stressViolent)
    let peers = peers
    let noBond = 0.55 * bond
    worst = (0...Youths.contactsEach).map {
      stress * Elementary.exp(noBond + peers * Float($0) / Float(Youths.contactsEach))
    }
    let resilience = resilience
    resilienceBounds = (0...8).map { Elementary.exp(-resilience * (Float($0) / 8 - 0.5)) }
    ofInvolvement = Elementary.exp(involved)
    ofRecord = Elementary.exp(record)
  }

  /// The factor of a place.
  func factor(deprivation place: Float) -> Float { Elementary.exp(deprivation * (place - 0.25)) }

  /// The factor on the rate of age, sex, proneness and place that a youth of such a status without a seat does not exceed, at
  /// any stress and bond.
  func bound(_ status: YouthStatus, involvedContacts: UInt8, resilience least: Float) -> Float {
    worst[Int(involvedContacts)] * resilienceBounds[Int(8 * min(1, max(0, least)))]
      * (status.isInvolved ? ofInvolvement : 1) * (status.record ? ofRecord : 1)
  }

  /// Offences per week of a youth at proneness 1.
  @inline(__always) func weeklyRate(age: Int, male: Bool) -> Float {
    weekly[(male ? Ages.count : 0) + min(Ages.count - 1, max(0, age - Ages.first))]
  }

  /// Rates per week of a youth: acquisitive, and both kinds together.
  func rates(_ row: Int, _ here: LocalWeek) -> (acquisitive: Float, all: Float) {
    let youths = here.youths
    let status = youths.status[row]
    let base = weeklyRate(age: youths.age(row, in: here.week), male: status.male) * youths.proneness[row]
    let common = Elementary.exp(
      peers * youths.peers(row) - bond * (youths.bond[row] - 0.55) - resilience * (youths.resilience[row] - 0.5)
        + (status.isInvolved ? involved : 0) + (status.record ? record : 0) + deprivation * (here.deprivation - 0.25)
        + (here.seatEffects(row)?.offending ?? 0))
    let stress = youths.stress[row] - 0.3
    let first = base * common * acquisitive * Elementary.exp(stressAcquisitive * stress)
    let second =
      base * common * (1 - acquisitive)
      * Elementary.exp(stressViolent * stress + (here.seatEffects(row)?.violence ?? 0))
    let all = first + second
    guard all > OwnAccountOffending.highestWeeklyRate else { return (first, all) }
    return (first / all * OwnAccountOffending.highestWeeklyRate, OwnAccountOffending.highestWeeklyRate)
  }

  /// One week of a youth whom the bound did not rule out; `u` is the draw of the week.
  func consider(_ row: Int, _ u: Float, _ here: LocalWeek) {
    let rates = rates(row, here)
    guard u < rates.all else { return }
    let isAcquisitive = u < rates.acquisitive
    here.count(isAcquisitive ? .offencesAcquisitive : .offencesViolent, row)
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .registration)
    guard draw.uniform(0) < registered else { return }
    here.world.rules.justice.suspected(row, draw, here)
    if !isAcquisitive { here.note(.suspectedOfViolence, row) }
  }
}
