import Parameters

/// People with lived experience of crime who confront youths with its price, or stand by them.
///
/// Confronting does nothing by default and may do harm; supporting builds a bond as coaches do, and makes illegal offers
/// a little less tempting while it lasts. Each counts with its share in `style`; one session a week gives the direct
/// effects in full, more of them only the bond.
/// Who: youths of 14 and over who hold a seat. Writes: `acceptance`, `habituationFading`, `coachMeetings`,
/// `coachPersistence` and `coachFit` of the seat. Leaves behind what the youth did meanwhile. Cannot: find work, protect
/// from threats, or close a recruiter's opening.
struct CredibleMessengers: Intervention {
  static let kind = "credibleMessengers"
  static let summary = "People with lived experience who confront youths at risk, or support them"
  static let termNL = "ervaringsdeskundigen"
  static let domain = Domain.safety
  static let hasSeats = true
  static let size = "messengers"
  static let costs = UnitCosts(staff: UnitCosts.youthWorker)
  static let claim = Claim(
    "person_years_involved", .falls,
    at: "messengers: 60, caseload: 12, sessions: 2, style: 1, supportingEffect: -1, habituationFading: 3, fit: 0.9, "
      + "persistence: 1",
    harmful: "messengers: 60, caseload: 12, sessions: 2, style: 0, confrontingEffect: 1")

  let messengers: Int
  let caseload: Int
  let sessions: Float
  let style: Float
  let confrontingEffect: Float
  let supportingEffect: Float
  let habituationFading: Float
  let fit: Float
  let persistence: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    messengers = read.count(
      "messengers", "Messengers at work", term_nl: "ervaringsdeskundigen", unit: .persons, in: 0...10_000, default: 8,
      source: .assumed("a policy choice; Amsterdam's network has 27 messengers (C07)"))
    caseload = read.count(
      "caseload", "Youths per messenger at one time", term_nl: "caseload", unit: .youths, in: 1...30, default: 10,
      source: .assumed("a policy choice; two thirds of a coach's"))
    sessions = read.real(
      "sessions", "Sessions that a youth is asked to, alone or in a group", term_nl: "gesprekken",
      unit: .meetingsPerYouthWeek, in: 0...5, default: 1, source: .assumed("a policy choice"))
    style = read.real(
      "style", "Style, from confronting alone (0) to supporting alone (1)", term_nl: "indringend confronteren",
      unit: .share, in: 0...1, default: 0,
      source: .assumed("the policy documents speak of confronting; A13 is about support"))
    confrontingEffect = read.real(
      "confrontingEffect", "Effect of confronting alone on accepting an illegal offer; above zero it does harm",
      term_nl: "negatieve kanten van hun keuzes", unit: .logOdds, in: -0.5...1, default: 0,
      source: .assumed("A24 finds no proof and possible harm, A23 harm: ln 1.7 is 0.53, from recall"))
    supportingEffect = read.real(
      "supportingEffect", "Effect of supporting alone on accepting an illegal offer; below zero it helps",
      term_nl: "steun", unit: .logOdds, in: -1...0.5, default: -0.2,
      source: .assumed("far below A13, where ln(1 - 0.67) is -1.1: not randomised, and A14 finds mixed evidence"))
    habituationFading = read.real(
      "habituationFading", "Factor of supporting alone on the fading of habituation",
      term_nl: "gewend aan gemakkelijk geld", unit: .factor, in: 0.5...3, default: 1,
      source: .assumed("no published figure, so no effect"))
    fit = read.real(
      "fit", "Chance that a youth keeps a session of support", term_nl: "belevingswereld", unit: .probability,
      in: 0.1...0.95, default: 0.75, source: .assumed("as for coaches; no published figure"))
    persistence = read.real(
      "persistence", "Chance that a messenger keeps a youth who misses the sessions of a week",
      term_nl: "vasthouden", unit: .probability, in: 0...1, default: 0.9,
      source: .assumed("as for coaches; no published figure"))
    seatWeeks = read.count(
      "weeks", "Weeks that a youth is planned to take part", term_nl: "duur", unit: .weeks, in: 1...104, default: 39,
      source: .assumed("A13: six to twelve months"))
  }

  var seats: Int { sessions > 0 ? messengers * caseload : 0 }
  var staff: Float { Float(messengers) }

  func suits(_ youth: YouthProfile) -> Bool { youth.age >= 14 }

  func act(on seat: inout SeatEffects) {
    let dose = min(1, sessions)
    seat.acceptance += dose * ((1 - style) * confrontingEffect + style * supportingEffect)
    seat.habituationFading *= 1 + dose * style * (habituationFading - 1)
    guard style > 0 else { return }
    seat.coachMeetings += sessions * style
    seat.coachFit = max(seat.coachFit, fit)
    seat.coachPersistence = max(seat.coachPersistence, persistence)
  }
}
