import Parameters

/// Youth care in multi-problem households: more guidance for the family.
///
/// It takes part of the household's burden away, and keeps pupils in school a little more often. The one Dutch trial
/// finds no effect on registered offending, so there is no direct one by default.
/// Who: youths of multi-problem households; a seat is a family's, held by one of its youths. Writes: `burdenRelief`,
/// `dropoutGuard` and `offending` of the seat. Leaves behind that a pupil is still in school. Cannot: find work, reach
/// other households, or lower the stress of low income.
struct FamilySupport: Intervention {
  static let kind = "familySupport"
  static let summary = "Guidance by youth care for multi-problem households"
  static let termNL = "extra begeleiding in multiprobleemhuishoudens, jeugdzorg"
  static let domain = Domain.care
  static let hasSeats = true
  static let size = "families"
  static let costs = UnitCosts(
    seat: .init(
      17_300, .assumed("C04: intensive guidance of a homeless youth in Eindhoven in 2010; no figure for families")))
  static let claim = Claim(
    "suspects", .none, at: "families: 1000", harmful: "families: 1000, intensity: 1, offending: 0.5",
    hoped: "families: 1000, intensity: 1, offending: -0.5")

  let families: Int
  let intensity: Float
  let burdenRelief: Float
  let dropoutGuard: Float
  let offending: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    families = read.count(
      "families", "Families at one time", term_nl: "multiprobleemhuishoudens", unit: "families", in: 0...100_000,
      default: 100, source: .assumed("a policy choice"))
    intensity = read.real(
      "intensity", "Part of the most intensive guidance, in proportion to which it works",
      term_nl: "intensiteit van het gezin bijstaan", unit: .share, in: 0...1, default: 0.5,
      source: .assumed("a policy choice"))
    burdenRelief = read.real(
      "burdenRelief", "Share of the household's burden that the most intensive guidance takes away",
      term_nl: "financiële problemen", unit: .share, in: 0...1, default: 0.2,
      source: .assumed("no published figure; small, as A20 finds no effect on recidivism"))
    dropoutGuard = read.real(
      "dropoutGuard", "How much the most intensive guidance lowers dropping out; below zero it raises it",
      term_nl: "op school blijven", unit: .logRate, in: -0.5...1, default: 0.1,
      source: .assumed("no published figure; small, as A20 finds no effect on recidivism"))
    offending = read.real(
      "offending", "Direct effect of the most intensive guidance on offending; below zero it helps",
      term_nl: "herhaald daderschap", unit: .logRate, in: -0.5...0.5, default: 0, source: .cited("A20"))
    seatWeeks = read.count(
      "weeks", "Weeks that a family is planned to be guided", term_nl: "duur", unit: .weeks, in: 4...104, default: 26,
      source: .assumed("half a year; no published figure"))
  }

  var seats: Int { intensity > 0 ? families : 0 }

  func suits(_ youth: YouthProfile) -> Bool { youth.multiProblem }

  func act(on seat: inout SeatEffects) {
    seat.burdenRelief = max(seat.burdenRelief, intensity * burdenRelief)
    seat.dropoutGuard += intensity * dropoutGuard
    seat.offending += intensity * offending
  }
}
