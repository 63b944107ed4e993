import Parameters
import SimulationKernel

/// Financial stress moves toward the shortfall of legal income and the burden of the home.
///
/// `stress ← stress + (target − stress) / time`, with
/// `target = shortfallWeight · max(0, 1 − income / need) + multiProblem · (1 − relief) + deprivation · deprivationWeight`.
/// - Reads: legal income, age, household, deprivation, `SeatEffects.burdenRelief`. Writes: stress (0...1). Draws: none.
/// - Source: form and weights assumed; B42 finds debts with one in two youths and strong ties to crime.
/// - Complexity: O(youths).
struct FinancialStress {
  static let id = "financialStress"

  let time: Float
  let shortfall: Float
  let multiProblem: Float
  let deprivation: Float

  init(_ read: ParameterReader) {
    time = read.real(
      "time", "Weeks in which most of a change in circumstances is felt", unit: .weeks, in: 4...26, default: 8,
      source: .assumed("two months; between one and six"))
    shortfall = read.real(
      "shortfall", "Weight of the income that is short of the need", term_nl: "financiële problemen, laag inkomen",
      unit: .share, in: 0.25...0.8, default: 0.55,
      source: .assumed("direction B42; no income at all makes just over half of full stress"))
    multiProblem = read.real(
      "multiProblem", "Added in a multi-problem household (debts)", term_nl: "multiprobleemhuishouden, schulden",
      unit: .share,
      in: 0...0.4, default: 0.25, source: .assumed("direction B42; debts at home make a quarter of full stress"))
    deprivation = read.real(
      "deprivation", "Added in the most deprived place", term_nl: "armoede, achterstand", unit: .share, in: 0...0.4,
      default: 0.2,
      source: .assumed("poverty around counts a little less than debts at home; from none to twice as much"))
  }

  /// Stress that a youth's circumstances lead to.
  func target(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let need = here.world.rules.income.need(age: youths.age(row, in: here.week))
    let short = max(0, 1 - youths.income[row] / need)
    let relief = here.seatEffects(row)?.burdenRelief ?? 0
    let burden = youths.traits[row].multiProblem ? multiProblem * (1 - relief) : 0
    return min(1, shortfall * short + burden + deprivation * here.deprivation)
  }

  /// One week of all youths of a place.
  func step(_ here: LocalWeek) {
    let youths = here.youths
    here.tally.add(.stressSum, youths.stress.drift(here.rows, toward: youths.stressTarget, rate: 1 / time))
  }
}
