import Parameters
import SimulationKernel

/// What registration as a suspect and detention do to a youth.
///
/// A first-time suspect may be diverted: the plan takes the place of prosecution, so that neither a record nor detention
/// follows.
/// - Reads: `diverted`, `diversionEffect` and `releaseReferral` of the place.
/// - Writes: suspect, record, own risk, proneness, activity, weeks of detention, bond, and a signal at release; frees the
///   job, the opening and the seats.
/// - Draws: words 1 to 3 of registration or arrestHand; diversion; word 1 of release.
/// - Source: values assumed; sentence lengths of adults (`conviction_length.csv`, DJI) are longer, most youths get
///   none.
struct Justice {
  static let id = "justice"

  let sanction: Float
  let detentionOwnAccount: Float
  let meanWeeks: Float
  let bondAfter: Float

  init(_ read: ParameterReader) {
    sanction = read.real(
      "sanction", "Chance that a registered suspect gets a record", term_nl: "strafblad", unit: .probability,
      in: 0.1...1, default: 0.6,
      source: .assumed("part of the suspects are dismissed or diverted; no figure stored"))
    detentionOwnAccount = read.real(
      "detentionOwnAccount", "Chance of detention of a suspect of an own-account offence aged 16 or over",
      term_nl: "detentie",
      unit: .probability, in: 0...0.2, default: 0.03,
      source: .assumed("one suspect in 33: most offences of youths are settled without; no figure stored"))
    meanWeeks = read.real(
      "meanWeeks", "Mean length of detention", term_nl: "duur van detentie", unit: .weeks, in: 2...52, default: 12,
      source: .assumed("a quarter of a year, shorter than sentences of adults; no figure on youths stored"))
    bondAfter = read.real(
      "bondAfter", "Share of the bond that detention leaves", unit: .share, in: 0.2...1, default: 0.7,
      source: .assumed("direction A38; three tenths are lost, from none to eight tenths"))
  }

  /// Registers a youth who lives here as a suspect, with what may follow.
  ///
  /// `draw` gives words 1 (record), 2 (detention) and 3 (its length); `detention` is the chance of detention where it
  /// is not that of own-account offences, and counts for those alone who are not diverted.
  func suspected(_ row: Int, _ draw: DrawBlock, detention: Float? = nil, _ here: LocalWeek) {
    let youths = here.youths
    let isFirst = !youths.traits[row].suspect
    here.count(isFirst ? .suspectsFirst : .suspectsRepeat, row)
    youths.traits[row].suspect = true
    here.world.rules.risk.arrested(row, youths)
    if isFirst, divert(row, here) {
      here.count(.diversions, row)
    } else {
      prosecute(row, draw, detention: detention, here)
    }
    EventBounds.renew(row, here)
  }

  /// A record and detention, each with its chance.
  private func prosecute(_ row: Int, _ draw: DrawBlock, detention: Float?, _ here: LocalWeek) {
    let youths = here.youths
    if draw.uniform(1) < sanction { youths.status[row].record = true }
    let chance = detention ?? (youths.age(row, in: here.week) >= 16 ? detentionOwnAccount : 0)
    if draw.uniform(2) < chance, youths.status[row].activity != .detained { detain(row, draw.uniform(3), here) }
  }

  /// Whether a first-time suspect is diverted and completes the plan, which changes how prone the youth is to offend.
  private func divert(_ row: Int, _ here: LocalWeek) -> Bool {
    guard here.effects.diverted > 0 else { return false }
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .diversion)
    guard draw.uniform(0) < here.effects.diverted else { return false }
    here.youths.proneness[row] *= Elementary.exp(here.effects.diversionEffect)
    return true
  }

  /// Takes a youth into detention for a geometric number of weeks.
  private func detain(_ row: Int, _ u: Float, _ here: LocalWeek) {
    let youths = here.youths
    here.world.leaveCrime(row, here)
    here.world.leaveJob(row, here)
    let participant = Int(youths.participant[row])
    if participant >= 0 { here.world.participants.release(participant, youths: youths) }
    youths.status[row].activity = .detained
    youths.bond[row] *= bondAfter
    let weeks = 1 + Elementary.log(max(u, 1e-7)) / Elementary.log(1 - 1 / meanWeeks)
    youths.detention[row] = UInt16(min(500, weeks))
    here.note(.detained, row)
    Circumstances.look(row, here)
  }

  /// One week in detention; the last one ends with release, to school for a minor, else to neither.
  func week(_ row: Int, _ here: LocalWeek) {
    let youths = here.youths
    let left = youths.detention[row]
    guard left <= 1 else {
      youths.detention[row] = left - 1
      return
    }
    youths.detention[row] = 0
    here.note(.released, row)
    youths.status[row].activity = youths.age(row, in: here.week) < 18 ? .school : .neither
    Circumstances.look(row, here)
    guard here.effects.releaseReferral > 0 else { return }
    let draw = here.draws.youth(row, of: youths, in: here.week, for: .release)
    if draw.uniform(1) < here.effects.releaseReferral { here.world.rules.signals.propose(row, to: .safety, here) }
  }
}
