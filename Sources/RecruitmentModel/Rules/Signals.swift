import Parameters
import SimulationKernel

/// How youths at risk are noticed at school, in the street, at home and online, and whether the signal travels.
///
/// Chance per week to be noticed: `sensitivity · risk² · detection + false alarms`, with risk = involvement + neither + record +
/// stress + weak bond + involved contacts. A signal stays in the domain of its source, and reaches the other domains
/// with the level of cooperation as its chance, after a delay. It lapses after half a year.
/// Policy raises detection and false alarms by source, and lets jobless or threatened youths ask for help themselves.
/// - Reads: the youth's own columns. Writes: noticed; trust after a false alarm; signals, in the mailbox.
/// - Draws: youthWeek (word 2), signal. Source: A40 for the direction of cooperation; values assumed.
struct Signals {
  static let id = "signals"
  /// Source of a signal and the domain that owns it: school, street, home, online.
  static let domains: [Domain] = [.education, .safety, .care, .safety]
  private static let street = 1

  let sensitivity: Float
  let falseAlarms: Float
  let involvedRisk: Float
  let neitherRisk: Float
  let recordRisk: Float
  let stressRisk: Float
  let bondRisk: Float
  let peersRisk: Float
  let inSchool: [Float]
  let outOfSchool: [Float]
  let delay: Float
  let lapse: Int
  /// The chance to be noticed for a reason that no youth exceeds, with detection as found.

  init(_ read: ParameterReader) {
    sensitivity = read.real(
      "sensitivity", "Chance to be noticed for each unit of squared risk", term_nl: "vroegsignalering",
      unit: .probabilityPerWeek, in: 0.001...0.02, default: 0.005,
      source: .assumed("nearly a quarter of those with a risk of 1 within a year; a fifth to four times the rate"))
    falseAlarms = read.real(
      "falseAlarms", "Chance to be noticed without any risk", term_nl: "vals alarm", unit: .probabilityPerWeek,
      in: 0...0.001,
      default: 0.0001, source: .assumed("one youth in two hundred within a year; from none to ten times that"))
    involvedRisk = read.real(
      "involvedRisk", "Weight of being involved in the risk that others see", unit: .factor, in: 0.2...2, default: 1,
      source: .assumed("sets the scale, as the clearest sign"))
    neitherRisk = read.real(
      "neitherRisk", "Weight of neither school nor work", unit: .factor, in: 0...1.5, default: 0.6,
      source: .assumed("direction A41; six tenths of being involved"))
    recordRisk = read.real(
      "recordRisk", "Weight of a record", unit: .factor, in: 0...1.5, default: 0.5,
      source: .assumed("direction B24; half of being involved"))
    stressRisk = read.real(
      "stressRisk", "Weight of financial stress", unit: .factor, in: 0...1.5, default: 0.5,
      source: .assumed("half of being involved, since others see little of it; from unseen to three times that"))
    bondRisk = read.real(
      "bondRisk", "Weight of a missing bond", unit: .factor, in: 0...1.5, default: 0.5,
      source: .assumed("half of being involved, since others see little of it; from unseen to three times that"))
    peersRisk = read.real(
      "peersRisk", "Weight of the share of contacts who are involved", unit: .factor, in: 0...2, default: 0.8,
      source: .assumed("direction D06, B20; all six count nearly as much as being involved"))
    inSchool = read.reals(
      "inSchool", "Weights of school, street, home and online as sources for pupils",
      term_nl: "signaalfunctie van het onderwijs", unit: .share, in: 0.01...1,
      default: [0.5, 0.2, 0.2, 0.1], source: .assumed("teachers see pupils most: half of what is noticed"))
    outOfSchool = read.reals(
      "outOfSchool", "Weights of school, street, home and online as sources for others", unit: .share, in: 0...1,
      default: [0, 0.6, 0.25, 0.15], source: .assumed("who is not at school is seen in the street first"))
    delay = read.real(
      "delay", "Weeks that a signal takes to another domain", term_nl: "signalen doorzetten", unit: .weeks, in: 1...26,
      default: 8,
      source: .assumed("departments hardly know each other (A40): two months, from a week to half a year"))
    lapse = read.count(
      "lapse", "Weeks after which a signal is forgotten", unit: .weeks, in: 8...104, default: 26,
      source: .assumed("half a year, after which a file is closed; between two months and two years"))
  }

  /// The chance to be noticed that a youth of such a status does not exceed, at any stress and bond.
  func bound(_ row: Int, _ here: LocalWeek) -> Float {
    let status = here.youths.status[row]
    let most =
      (status.isInvolved ? involvedRisk : 0) + (status.activity == .neither ? neitherRisk : 0)
      + (status.record ? recordRisk : 0) + stressRisk + bondRisk + peersRisk * here.youths.peers(row)
    return chance(risk: most, here.effects)
  }

  /// The chance to be noticed at a risk, whatever the sources.
  func chance(risk: Float, _ effects: PlaceEffects) -> Float {
    sensitivity * risk * risk * effects.detection.most + falseAlarms * effects.falseAlarms.most
  }

  /// The risk that others can see.
  func risk(_ row: Int, _ youths: Youths) -> Float {
    let status = youths.status[row]
    return (status.isInvolved ? involvedRisk : 0) + (status.activity == .neither ? neitherRisk : 0)
      + (status.record ? recordRisk : 0) + stressRisk * youths.stress[row] + bondRisk * (1 - youths.bond[row])
      + peersRisk * youths.peers(row)
  }

  /// One week of a youth whom the bound did not rule out; `u` is the draw of the week.
  func consider(_ row: Int, _ u: Float, _ here: LocalWeek) {
    let youths = here.youths
    guard !youths.traits[row].noticed else { return }
    let risk = risk(row, youths)
    let isPupil = youths.status[row].activity == .school
    let founded = sensitivity * risk * risk * share(here.effects.detection, isPupil)
    guard u < founded + falseAlarms * share(here.effects.falseAlarms, isPupil) else { return }
    let draw = here.draws.youth(row, of: youths, in: here.week, for: .signal)
    let isFalse = u >= founded
    if isFalse {
      here.count(.falseAlarms, row)
      youths.trust[row] *= 1 - here.world.rules.trust.falseAlarm
    }
    let factors = isFalse ? here.effects.falseAlarms : here.effects.detection
    let source = source(draw.uniform(0), factors, isPupil)
    post(row, Signals.domains[source], passing: here.effects.handOver + here.effects.handOverFrom[source], draw, here)
  }

  /// A youth asks for help, or justice proposes one for it; `domain` has the signal from the start.
  func propose(_ row: Int, to domain: Domain, _ here: LocalWeek) {
    guard !here.youths.traits[row].noticed else { return }
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .signal)
    post(row, domain, passing: here.effects.handOver, draw, here)
  }

  private func post(_ row: Int, _ domain: Domain, passing chance: Float, _ draw: DrawBlock, _ here: LocalWeek) {
    let youths = here.youths
    here.count(.signalsRaised, row)
    youths.traits[row].noticed = true
    let passes = draw.uniform(1) < min(1, chance)
    here.count(passes ? .signalsPassed : .signalsLost, row)
    let wait = 1 + Int32(delay * here.effects.delay)
    here.world.signals.post(
      Signal(
        row: Int32(row), generation: youths.generation[row], domain: domain,
        raised: here.week, elsewhere: passes ? here.week + wait : Int32.max), from: here.place)
  }

  /// Mean of factors by source, weighted as a youth's sources are.
  private func share(_ factors: BySource, _ isPupil: Bool) -> Float {
    if factors == BySource(1) { return 1 }
    let weights = isPupil ? inSchool : outOfSchool
    let total = weights.reduce(0, +)
    guard total > 0 else { return 1 }
    return weights.indices.reduce(0) { $0 + weights[$1] * factors[$1] } / total
  }

  /// The source of a signal, each with its weight times its factor.
  private func source(_ u: Float, _ factors: BySource, _ isPupil: Bool) -> Int {
    let weights = isPupil ? inSchool : outOfSchool
    var left = u * weights.indices.reduce(0) { $0 + weights[$1] * factors[$1] }
    for (index, weight) in weights.enumerated() {
      left -= weight * factors[index]
      if left < 0 { return index }
    }
    return Signals.street
  }
}

/// A signal about a youth who may be at risk.
struct Signal: BitwiseCopyable {
  let row: Int32
  let generation: UInt16
  /// The domain that owns the signal from the start.
  let domain: Domain
  let raised: Int32
  /// Week from which the other domains have it; never for a lost one.
  let elsewhere: Int32
}
