import Parameters

/// Protection of youths whom recruiters threaten, who are treated as victims too.
///
/// A youth under threat can ask for help, the more readily the more the youth trusts institutions. Protection takes part
/// of the threat away, so that saying no and stopping weigh less heavily.
/// Who: youths under threat. Writes: `callsForHelp` of the place, `threatProtection` and `desistance` of the seat. Leaves
/// behind a youth whose threat is over. Cannot: stop a recruiter from threatening others, or help who does not dare to ask
/// and is not noticed.
struct ExitProtection: Intervention {
  static let kind = "exitProtection"
  static let summary = "Protection and a way out for youths whom recruiters threaten"
  static let termNL = "slachtoffergericht, intimiderende druk"
  static let domain = Domain.safety
  static let hasSeats = true
  static let size = "seats"
  static let costs = UnitCosts(
    seat: .init(
      20_000, .assumed("intensive guidance (C04: 17,300 euro in 2010) and a safe place; no published figure")))
  static let claim = Claim(
    "threatened", .falls, at: "seats: 500, callsForHelp: 0.2, protection: 1, desistance: 1")

  let seats: Int
  let callsForHelp: Float
  let protection: Float
  let desistance: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    seats = read.count(
      "seats", "Youths who are protected at one time", term_nl: "slachtoffergerichte maatregelen", unit: .places,
      in: 0...100_000, default: 20, source: .assumed("a policy choice"))
    callsForHelp = read.real(
      "callsForHelp", "Chance that a threatened youth of middling trust asks for protection while there are seats",
      term_nl: "hulp vragen", unit: .probabilityPerWeek, in: 0...0.2, default: 0.01,
      source: .assumed("four in ten within a year; no published figure"))
    protection = read.real(
      "protection", "Share of a threat that protection takes away", term_nl: "intimiderende druk", unit: .share,
      in: 0...1, default: 0.5, source: .assumed("half, since protection is not everywhere; from none to all"))
    desistance = read.real(
      "desistance", "Effect of a seat on stopping with crime, beside the threat that is taken away",
      term_nl: "uitstappen", unit: .logRate, in: -0.3...1, default: 0,
      source: .assumed("no published figure, so no effect"))
    seatWeeks = read.count(
      "weeks", "Weeks that protection is planned to last", term_nl: "duur", unit: .weeks, in: 4...104, default: 26,
      source: .assumed("half a year; no published figure"))
  }

  func suits(_ youth: YouthProfile) -> Bool { youth.threatened }

  func act(on place: inout PlaceEffects, in course: Course) {
    guard seats > 0 else { return }
    place.callsForHelp = max(place.callsForHelp, callsForHelp * course.strength)
  }

  func act(on seat: inout SeatEffects) {
    seat.threatProtection = max(seat.threatProtection, protection)
    seat.desistance += desistance
  }
}
