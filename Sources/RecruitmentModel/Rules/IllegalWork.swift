import Parameters
import SimulationKernel

/// The kinds of illegal work, and how errands grow into regular work.
///
/// Growth per week: `rate · exp(habituationWeight · habituation + statusWeight · visible status) · min(1, weeks / 12)`, from 14 years on.
/// - Draws: youthWeek (word 1). Source: kinds from the policy documents; shares, pay and thresholds assumed (B32: no
///   weekly figure for couriers or lookouts was found).
struct IllegalWork {
  static let id = "illegalWork"
  /// The kinds, in the order of every list of five.
  static let kinds = [
    "errands and lookout", "running drugs", "cultivation and labs", "storage", "laundering through shops",
  ]

  let shares: [Float]
  let entryPay: [Float]
  let regularPay: [Float]
  let thresholds: [Float]
  let arrestFactors: [Float]
  let opportunityTies: [Float]
  let growth: Float
  let growthHabituation: Float
  let growthStatus: Float
  let fullGrowth: Float

  init(_ read: ParameterReader) {
    shares = read.reals(
      "shares", "Share of hands wanted by kind (errands, running, cultivation, storage, laundering)",
      term_nl: "hand- en spandiensten, drugshandel, wietteelt, opslag, witwassen", unit: .share,
      in: 0...1, default: [0.4, 0.3, 0.1, 0.12, 0.08], source: .assumed("B22: mostly drug trade; no shares published"))
    entryPay = read.reals(
      "entryPay", "Offer for a newcomer by kind, at the normal price", term_nl: "snel geld", unit: .euroPerWeek,
      in: 50...600,
      default: [140, 170, 160, 140, 150], source: .assumed("B32: no weekly figure was found"))
    regularPay = read.reals(
      "regularPay", "Income of regular work by kind", unit: .euroPerWeek, in: 100...1_500,
      default: [350, 450, 400, 300, 400], source: .assumed("B33: slightly above the legal alternative"))
    thresholds = read.reals(
      "thresholds", "Added to the log-odds of accepting, by kind", unit: .logOdds, in: -2...1,
      default: [0.1, -0.1, -0.2, 0, -0.1], source: .assumed("small: errands ask least of a youth, labs most"))
    arrestFactors = read.reals(
      "arrestFactors", "Factor on the hazard of arrest, by kind", unit: .factor, in: 0.1...3,
      default: [0.8, 1.4, 1.1, 0.7, 0.6],
      source: .assumed("runners are seen most, launderers least; B38 holds for no kind of it"))
    opportunityTies = read.reals(
      "opportunityTies", "Exponent of opportunity in the hands wanted, by kind", unit: "exponent", in: 0...4,
      default: [2.2, 2.8, 3.4, 3.4, 3.4], source: .assumed("set by hand so that places differ as in B11"))
    growth = read.real(
      "growth", "Growing from errands into regular work after three months",
      term_nl: "doorgroeien in een criminele carrière", unit: .ratePerWeek, in: 0.001...0.012,
      default: 0.004, source: .assumed("set by hand, and not fitted"))
    growthHabituation = read.real(
      "growthHabituation", "Effect of full habituation on it", unit: .logRate, in: 0...2, default: 1,
      source: .assumed("direction D12; at its fullest 2.7 times the rate, from no effect to seven times"))
    growthStatus = read.real(
      "growthStatus", "Effect of visible status on it", unit: .logRate, in: 0...1.5, default: 0.5,
      source: .assumed("direction B33; at its fullest 1.6 times the rate, from no effect to 4.5 times"))
    fullGrowth = read.real(
      "fullGrowth", "Weeks of errands until growth is at its full rate", unit: .weeks, in: 1...52, default: 12,
      source: .assumed("a quarter of a year to prove oneself; from at once to a year"))
  }

  /// Chance per week that errands grow into regular work.
  func growth(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    guard youths.status[row].involvement == .errands, youths.age(row, in: here.week) >= 14 else { return 0 }
    return growth * Elementary.exp(growthHabituation * youths.habituation[row] + growthStatus * here.status)
      * min(1, Float(youths.weeksInvolved[row]) / fullGrowth)
  }
}
