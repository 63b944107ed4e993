import Parameters

/// Extra posts at local employers, held open for referred youths.
///
/// Who: youths of 16 and over with neither school nor work who hold a seat. Writes: `placement`, `wageTopUp` and
/// `employerContact` of the seat. Leaves behind a regular job where the employer keeps the youth.
/// Cannot: help a pupil, or make a youth accept a job that pays less than crime does.
struct JobPlacement: Intervention {
  static let kind = "jobPlacement"
  static let summary = "Places with local employers for youths without work"
  static let termNL = "werkplekken bij lokale werkgevers"
  static let domain = Domain.work
  static let hasSeats = true
  static let size = "places"
  static let costs = UnitCosts(seat: .init(10_000, .assumed("C13: 5,000 to 15,000 a year, from recall")))
  static let claim = Claim("in_neither", .falls, at: "places: 2000, employerContact: 1, wageTopUp: 100")

  let places: Int
  let wageTopUp: Float
  let employerContact: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    places = read.count(
      "places", "Places at one time", term_nl: "lokale werkplekken", unit: "places", in: 0...100_000, default: 100,
      source: .assumed("a policy choice"))
    wageTopUp = read.real(
      "wageTopUp", "Added to the wage of a place", term_nl: "loonkostensubsidie", unit: .euroPerWeek, in: 0...400,
      default: 0, source: .assumed("a policy choice; C13 puts a subsidy at 5,000 to 15,000 euro a year, from recall"))
    employerContact = read.real(
      "employerContact", "How closely the municipality works with the employers",
      term_nl: "intensiever contact met lokale werkgevers",
      unit: .share, in: 0...1, default: 0.5,
      source: .assumed("the policy documents call for more intensive contact; no published figure"))
    seatWeeks = read.count(
      "weeks", "Weeks that a place lasts", term_nl: "duur", unit: .weeks, in: 4...104, default: 26,
      source: .assumed("half a year; the summer jobs of A01 lasted 8 weeks"))
  }

  var seats: Int { places }

  func suits(_ youth: YouthProfile) -> Bool { youth.age >= 16 && youth.activity == .neither }

  func act(on seat: inout SeatEffects) {
    seat.placement = 1
    seat.wageTopUp += wageTopUp
    seat.employerContact = max(seat.employerContact, employerContact)
  }
}
