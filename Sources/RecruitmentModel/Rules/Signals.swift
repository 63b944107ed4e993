import Parameters
import SimulationKernel

/// How youths at risk are noticed at school, in the street, at home and online, and whether the signal travels.
///
/// Chance per week to be noticed: `sensitivity · risk² + false alarms`, with risk = involvement + neither + record +
/// stress + weak bond + involved contacts. A signal stays in the domain of its source, and reaches the other domains
/// with the level of cooperation as its chance, after a delay. It lapses after half a year.
/// - Reads: the youth's own columns. Writes: noticed; trust after a false alarm; signals, in the mailbox.
/// - Draws: youthWeek (word 2), signal. Source: A40 for the direction of cooperation; values assumed.
struct Signals {
  static let id = "signals"
  /// Source of a signal and the domain that owns it: school, street, home, online.
  static let domains: [Domain] = [.education, .safety, .care, .safety]

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
  /// The chance that no youth exceeds.
  let bound: Float

  init(_ read: ParameterReader) {
    sensitivity = read.real(
      "sensitivity", "Chance to be noticed for each unit of squared risk", term_nl: "vroegsignalering",
      unit: .probabilityPerWeek, in: 0.001...0.02, default: 0.005, source: .assumed("no published figure"))
    falseAlarms = read.real(
      "falseAlarms", "Chance to be noticed without any risk", term_nl: "vals alarm", unit: .probabilityPerWeek,
      in: 0...0.001,
      default: 0.0001, source: .assumed("no published figure"))
    involvedRisk = read.real(
      "involvedRisk", "Weight of being involved in the risk that others see", unit: .factor, in: 0.2...2, default: 1,
      source: .assumed("no published figure"))
    neitherRisk = read.real(
      "neitherRisk", "Weight of neither school nor work", unit: .factor, in: 0...1.5, default: 0.6,
      source: .assumed("direction B24"))
    recordRisk = read.real(
      "recordRisk", "Weight of a record", unit: .factor, in: 0...1.5, default: 0.5, source: .assumed("direction B24"))
    stressRisk = read.real(
      "stressRisk", "Weight of financial stress", unit: .factor, in: 0...1.5, default: 0.5,
      source: .assumed("no published figure"))
    bondRisk = read.real(
      "bondRisk", "Weight of a missing bond", unit: .factor, in: 0...1.5, default: 0.5,
      source: .assumed("no published figure"))
    peersRisk = read.real(
      "peersRisk", "Weight of the share of contacts who are involved", unit: .factor, in: 0...2, default: 0.8,
      source: .assumed("direction B24"))
    inSchool = read.reals(
      "inSchool", "Weights of school, street, home and online as sources for pupils",
      term_nl: "signaalfunctie van het onderwijs", unit: .share, in: 0.01...1,
      default: [0.5, 0.2, 0.2, 0.1], source: .assumed("no published figure"))
    outOfSchool = read.reals(
      "outOfSchool", "Weights of school, street, home and online as sources for others", unit: .share, in: 0...1,
      default: [0, 0.6, 0.25, 0.15], source: .assumed("no published figure"))
    delay = read.real(
      "delay", "Weeks that a signal takes to another domain", term_nl: "signalen doorzetten", unit: .weeks, in: 1...26,
      default: 8,
      source: .assumed("departments hardly know each other (A40); no published figure"))
    lapse = read.count(
      "lapse", "Weeks after which a signal is forgotten", unit: .weeks, in: 8...104, default: 26,
      source: .assumed("no published figure"))
    let most = involvedRisk + neitherRisk + recordRisk + stressRisk + bondRisk + peersRisk
    bound = sensitivity * most * most + falseAlarms
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
    let founded = sensitivity * risk * risk
    guard u < founded + falseAlarms else { return }
    let draw = here.draws.youth(row, of: youths, in: here.week, for: .signal)
    if u >= founded {
      here.count(.falseAlarms, row)
      youths.trust[row] *= 1 - here.world.rules.trust.falseAlarm
    }
    here.count(.signalsRaised, row)
    youths.traits[row].noticed = true
    let passes = draw.uniform(1) < min(1, here.effects.handOver)
    here.count(passes ? .signalsPassed : .signalsLost, row)
    let wait = 1 + Int32(delay * here.effects.delay)
    here.world.signals.post(
      Signal(
        row: Int32(row), generation: youths.generation[row], domain: source(row, draw.uniform(0), youths),
        raised: here.week, elsewhere: passes ? here.week + wait : Int32.max), from: here.place)
  }

  private func source(_ row: Int, _ u: Float, _ youths: Youths) -> Domain {
    let weights = youths.status[row].activity == .school ? inSchool : outOfSchool
    var left = u * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return Signals.domains[index] }
    }
    return .safety
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
