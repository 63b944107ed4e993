import Parameters

/// The regular offer of re-integration and sheltered work, for youths with neither school nor work.
///
/// A seat changes how much a youth looks for work, and how well what is on offer fits; both are nothing by default,
/// because the only causal study finds nothing. It fills days, so that a participant offends a little less. A desk that is open also brings youths who ask for help themselves.
/// Who: youths of 16 and over with neither school nor work. Writes: `searchHelp`, `offerFit` and `offending`
/// of the seat, `applications` of the place. Leaves behind a job where one was found. Cannot: make a post, or reach a youth who
/// neither comes to the desk nor is referred.
struct JobGuidance: Intervention {
  static let kind = "jobGuidance"
  static let summary = "Re-integration and sheltered work, the regular offer to youths without work"
  static let termNL = "re-integratie, sociale werkplaatsen"
  static let domain = Domain.work
  static let hasSeats = true
  static let size = "seats"
  static let costs = UnitCosts(
    seat: .init(
      5_000, .assumed("half of a placement (C13, from recall), which pays wages besides; no published figure")))
  static let claim = Claim(
    "in_neither", .none, at: "seats: 2000", harmful: "seats: 2000, searchHelp: -0.5, fit: -1.5",
    hoped: "seats: 2000, searchHelp: 1, fit: 0.5")

  let seats: Int
  let searchHelp: Float
  let fit: Float
  let offending: Float
  let applications: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    seats = read.count(
      "seats", "Youths in guidance at one time", term_nl: "regulier aanbod van arbeidstoeleiding", unit: .places,
      in: 0...100_000, default: 200, source: .assumed("a policy choice"))
    searchHelp = read.real(
      "searchHelp", "Share by which guidance raises search for work; below zero where courses take its time",
      term_nl: "hulp om werk te vinden", unit: .share, in: -0.5...1, default: 0,
      source: .assumed("A33 finds no effect of mandatory guidance on youths with neither school nor work"))
    fit = read.real(
      "fit", "How well the offers fit the youth, beside those found without guidance",
      term_nl: "aansluiten bij de doelgroep", unit: .logOdds, in: -1.5...0.5, default: 0,
      source: .assumed("A33 finds no effect; the policy documents say that the regular offer often fits badly"))
    offending = read.real(
      "offending", "Effect on own-account offending while guidance lasts; below zero it helps",
      term_nl: "dagbesteding", unit: .logRate, in: -0.4...0.2, default: -0.1,
      source: .assumed(
        "A32 and A39 give the direction: duties that fill days lower crime; a tenth less, as sizes were not seen"))
    applications = read.real(
      "applications", "Chance that a jobless youth of middling trust asks for help while seats are offered",
      term_nl: "zich melden", unit: .probabilityPerWeek, in: 0...0.1, default: 0.01,
      source: .assumed("four in ten within a year; no published figure"))
    seatWeeks = read.count(
      "weeks", "Weeks that guidance is planned to last", term_nl: "duur", unit: .weeks, in: 4...104, default: 26,
      source: .assumed("half a year; no published figure"))
  }

  func suits(_ youth: YouthProfile) -> Bool { youth.age >= 16 && youth.activity == .neither }

  func act(on place: inout PlaceEffects, in course: Course) {
    guard seats > 0 else { return }
    place.applications += applications * course.strength
  }

  func act(on seat: inout SeatEffects) {
    seat.searchHelp += searchHelp
    seat.offerFit += fit
    seat.offending += offending
  }
}
