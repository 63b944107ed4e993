import Parameters
import SimulationKernel

/// What a youth lives on legally, in euro per week.
///
/// At work the wage of age and sector; in school the family's and the state's support, plus a side job; with neither a
/// benefit; in detention nothing. Looked at when something changes, and every fourth week for ageing.
/// - Reads: age, activity, employer, household, deprivation, `PlaceEffects.wages`, `.benefits`, `SeatEffects.wageTopUp`,
///   `.incomeAdded`.
///   Writes: income. Draws: none.
/// - Source: wages B34 and B35 (minimum wage 2025, 36 hours); support and benefits assumed.
struct LegalIncome {
  static let id = "legalIncome"
  /// Sectors in which youths find work.
  static let sectors = ["retail and hospitality", "logistics", "building and technical", "care and services"]

  let wages: [Float]
  let sectorWages: [Float]
  let needs: [Float]
  let support: Float
  let supportDeprivation: Float
  let supportMultiProblem: Float
  let benefits: [Float]
  let sideShare: Float

  init(_ read: ParameterReader) {
    wages = read.reals(
      "wages", "Wage of a full week of 36 hours at ages 12 to 26", term_nl: "loon", unit: .euroPerWeek, in: 0...1_500,
      default: [100, 120, 140, 152, 175, 205, 259, 311, 415, 518, 518, 518, 540, 560, 580],
      source: .assumed("B34 from 15 to 21, at 36 hours (B35); younger and older ages are set around it"))
    sectorWages = read.reals(
      "sectorWages", "Factor on wages by sector (retail and hospitality, logistics, building and technical, care)",
      unit: .factor, in: 0.5...2, default: [0.95, 1, 1.1, 1],
      source: .assumed("small differences around the minimum wage"))
    needs = read.reals(
      "needs", "Money a youth needs at ages under 16, 16-17, 18-20, 21 and over", unit: .euroPerWeek, in: 5...800,
      default: [30, 70, 200, 300], source: .assumed("no published figure for what youths feel they need"))
    support = read.real(
      "support", "Share of the need that family and study finance cover while in school", unit: .share, in: 0.5...1,
      default: 0.85,
      source: .assumed("nearly all of it: a pupil without a job is a little short; half to all thinkable"))
    supportDeprivation = read.real(
      "supportDeprivation", "How much less of it in the most deprived place", unit: .share, in: 0...0.6, default: 0.3,
      source: .assumed("poorer parents: just over half of the need is covered where deprivation is full"))
    supportMultiProblem = read.real(
      "supportMultiProblem", "How much less of it in a multi-problem household", unit: .share, in: 0...0.4,
      default: 0.15,
      source: .assumed("half of what full deprivation takes away"))
    benefits = read.reals(
      "benefits", "Income without work or school at ages under 16, 16-17, 18-20, 21 and over", term_nl: "uitkering",
      unit: .euroPerWeek, in: 0...600, default: [10, 15, 50, 140],
      source: .assumed("benefit after take-up; many youths claim none (A33)"))
    sideShare = read.real(
      "sideShare", "Hours of a side job as a share of a full week", term_nl: "bijbaan", unit: .share, in: 0.05...0.8,
      default: 0.3, source: .assumed("about eleven hours a week"))
  }

  /// The band of an age: under 16, 16-17, 18-20, 21 and over.
  @inline(__always) static func band(_ age: Int) -> Int { age < 16 ? 0 : age < 18 ? 1 : age < 21 ? 2 : 3 }

  /// The money that a youth of an age needs, euro per week.
  @inline(__always) func need(age: Int) -> Float { needs[LegalIncome.band(age)] }

  /// The wage of a full post, euro per week.
  @inline(__always) func wage(age: Int, sector: UInt8, factor: Float) -> Float {
    wages[min(Ages.count - 1, max(0, age - Ages.first))] * sectorWages[Int(sector)] * factor
  }

  /// Legal income of a youth, euro per week.
  func income(_ row: Int, _ here: LocalWeek) -> Float {
    let seat = here.seatEffects(row)
    return earned(row, topUp: seat?.wageTopUp ?? 0, here) + (seat?.incomeAdded ?? 0)
  }

  private func earned(_ row: Int, topUp: Float, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let age = youths.age(row, in: here.week)
    let status = youths.status[row]
    switch status.activity {
    case .detained: return 0
    case .neither: return benefits[LegalIncome.band(age)] * here.effects.benefits
    case .work:
      let employer = Int(youths.employer[row])
      return wage(age: age, sector: here.world.employers.sector[employer], factor: here.effects.wages) + topUp
    case .school:
      let covered =
        support - supportDeprivation * here.deprivation
        - (youths.traits[row].multiProblem ? supportMultiProblem : 0)
      let fromFamily = max(0, covered) * need(age: age)
      guard status.sideJob else { return fromFamily }
      let sector = here.world.employers.sector[Int(youths.employer[row])]
      return fromFamily + sideShare * wage(age: age, sector: sector, factor: here.effects.wages)
    }
  }
}
