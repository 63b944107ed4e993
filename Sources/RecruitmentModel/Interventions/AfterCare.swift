import Parameters

/// Probation and after-care: somebody who waits at the gate, vouches, and helps to find work.
///
/// Youths who are released are proposed for a seat at once, instead of being noticed by chance. In it employers mind the
/// record less, search goes better and the days lead to a closer bond; offending itself does not change by default.
/// Who: youths with a criminal record, released or not. Writes: `releaseReferral` of the place, `vouching`, `searchHelp`,
/// `bondTarget` and `offending` of the seat. Leaves behind a job where one was found. Cannot: clear a record, help those
/// in detention, or make posts.
struct AfterCare: Intervention {
  static let kind = "afterCare"
  static let summary = "Probation and after-care for youths with a record, from their release on"
  static let termNL = "reclassering, nazorg"
  static let domain = Domain.safety
  static let hasSeats = true
  static let size = "seats"
  static let costs = UnitCosts(
    seat: .init(12_000, .assumed("the low end of C04: 12,050 euro for intensive guidance of a youth in 2010")))
  static let claim = Claim(
    "suspects", .falls,
    at: "seats: 1000, referral: 1, vouching: 1, searchHelp: 1, bondTarget: 0.3, offending: -0.7")

  let seats: Int
  let referral: Float
  let vouching: Float
  let searchHelp: Float
  let bondTarget: Float
  let offending: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    seats = read.count(
      "seats", "Youths in after-care at one time", term_nl: "reclassering", unit: .places, in: 0...100_000,
      default: 50, source: .assumed("a policy choice"))
    referral = read.real(
      "referral", "Chance that a youth who is released from detention is proposed for a seat",
      term_nl: "nazorg na detentie", unit: .probability, in: 0...1, default: 0.7,
      source: .assumed("seven in ten; from none to all"))
    vouching = read.real(
      "vouching", "Share of what a record costs with employers that somebody who vouches makes good",
      term_nl: "borg staan", unit: .share, in: 0...1, default: 0.2, source: .assumed("a fifth; from none to all"))
    searchHelp = read.real(
      "searchHelp", "Share by which after-care raises search for work", term_nl: "hulp om werk te vinden", unit: .share,
      in: 0...1, default: 0.2,
      source: .assumed("no published figure; A36: a good job lowers recidivism, any job does not"))
    bondTarget = read.real(
      "bondTarget", "Added to the bond to school, work or club that the youth's days lead to",
      term_nl: "positieve binding met de maatschappij", unit: .share, in: -0.1...0.3, default: 0.03,
      source: .assumed("no published figure; an eighth of a full bond with a coach"))
    offending = read.real(
      "offending", "Direct effect of after-care on offending; below zero it helps", term_nl: "herhaald daderschap",
      unit: .logRate, in: -0.7...0.3, default: 0,
      source: .assumed("B36 says how many come back, no row what after-care changes"))
    seatWeeks = read.count(
      "weeks", "Weeks that after-care is planned to last", term_nl: "duur", unit: .weeks, in: 4...156, default: 52,
      source: .assumed("a policy choice; the pilot of C05 lasted three years"))
  }

  func suits(_ youth: YouthProfile) -> Bool { youth.record }

  func act(on place: inout PlaceEffects, in course: Course) {
    guard seats > 0 else { return }
    place.releaseReferral = max(place.releaseReferral, referral * course.strength)
  }

  func act(on seat: inout SeatEffects) {
    seat.vouching = max(seat.vouching, vouching)
    seat.searchHelp += searchHelp
    seat.bondTarget += bondTarget
    seat.offending += offending
  }
}
