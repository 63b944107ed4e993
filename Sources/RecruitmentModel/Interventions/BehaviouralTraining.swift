import Parameters

/// Training in how to act under pressure, for youths at risk, one by one or with their group.
///
/// While it lasts a participant offends less, with violence above all, and accepts an illegal offer less readily; afterwards nothing of it is left.
/// With `wholeGroups` the contacts of a participant are offered seats too, so that friends change together.
/// Who: youths of 12 and over who hold a seat. Writes: `offending`, `violence`, `acceptance` and `desistance` of the seat.
/// Leaves nothing behind but what the youth did not do meanwhile. Cannot: find work or income, or close a recruiter's opening.
struct BehaviouralTraining: Intervention {
  static let kind = "behaviouralTraining"
  static let summary = "Training in behaviour for youths at risk and their groups"
  static let termNL = "gedragsinterventies, AJB, TOPX"
  static let domain = Domain.safety
  static let hasSeats = true
  static let size = "seats"
  static let costs = UnitCosts(
    seat: .init(5_700, .assumed("a trainer for each fifteen youths (C12, from recall); no published figure")))
  static let claim = Claim(
    "suspects", .falls, at: "seats: 2000, weeks: 104, offending: -0.7, acceptance: -0.7, desistance: 0.7")

  let seats: Int
  let offending: Float
  let violence: Float
  let acceptance: Float
  let desistance: Float
  let takesContacts: Bool
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    seats = read.count(
      "seats", "Youths in training at one time", term_nl: "kwetsbare jongeren", unit: .places, in: 0...100_000,
      default: 100, source: .assumed("a policy choice"))
    seatWeeks = read.count(
      "weeks", "Weeks that training lasts, and its effect with it", term_nl: "duur", unit: .weeks, in: 4...104,
      default: 52, source: .assumed("A26 lasts two years; A10 finds an effect during the programme only"))
    offending = read.real(
      "offending", "Effect on own-account offending while it lasts; below zero it helps",
      term_nl: "herhaald daderschap", unit: .logRate, in: -0.7...0.3, default: -0.13,
      source: .assumed(
        "half of what A10 (less 31.5 per cent) leaves for other offences where violence falls as in A11; A26: direction"
      ))
    violence = read.real(
      "violence", "Effect on violent offences, besides; below zero it helps", term_nl: "geweld", unit: .logRate,
      in: -0.7...0.3, default: -0.19,
      source: .assumed(
        "half of A11 (less 47.5 per cent, so -0.64), as that is American, less the effect on all offences"))
    acceptance = read.real(
      "acceptance", "Effect on accepting an illegal offer while it lasts; below zero it helps",
      term_nl: "weerbaarheidsprogramma's", unit: .logOdds, in: -0.7...0.3, default: -0.19,
      source: .assumed("half of A10, as on offending as a whole; nobody has measured it"))
    desistance = read.real(
      "desistance", "Effect on stopping with crime while it lasts", term_nl: "dadergerichte aanpak", unit: .logRate,
      in: -0.3...0.7, default: 0, source: .assumed("no published figure, so no effect"))
    takesContacts = read.flag(
      "wholeGroups", "Whether the contacts of a participant are offered seats too", term_nl: "aanpak jeugdgroepen",
      default: false, source: .assumed("a policy choice"))
  }

  func act(on seat: inout SeatEffects) {
    seat.offending += offending
    seat.violence += violence
    seat.acceptance += acceptance
    seat.desistance += desistance
  }
}
