import Parameters

/// Income support and relief of debts.
///
/// Money every week and a lighter burden of debts lower financial stress, and make an illegal offer worth less beside
/// legal income. The same money makes a wage worth less beside doing nothing, so that fewer take a job.
/// Who: youths of multi-problem households, and youths of 18 and over with neither school nor work. Writes:
/// `incomeAdded` and `burdenRelief` of the seat, `applications` of the place. Leaves nothing behind: once the seat ends,
/// income and burden are as they were. Cannot: find work, or lower the stress that comes from the neighbourhood.
struct IncomeSupport: Intervention {
  static let kind = "incomeSupport"
  static let summary = "Money and relief of debts for youths whose household cannot make ends meet"
  static let termNL = "bestaanszekerheid, schulden, schuldhulpverlening"
  static let domain = Domain.work
  static let hasSeats = true
  static let size = "youths"
  static let costs = UnitCosts(
    seat: .init(
      4_700,
      .assumed(
        "2,600 euro of support at the default amount and a counsellor for each forty (C12, from recall); another amount "
          + "costs more or less")))
  static let claim = Claim("offences_acquisitive", .falls, at: "youths: 3000, amount: 150, debtRelief: 1")

  let youths: Int
  let amount: Float
  let debtRelief: Float
  let applications: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    youths = read.count(
      "youths", "Youths who are supported at one time", term_nl: "laag inkomen", unit: .youths, in: 0...100_000,
      default: 200, source: .assumed("a policy choice"))
    amount = read.real(
      "amount", "Added to the legal income", term_nl: "inkomensondersteuning", unit: .euroPerWeek, in: 0...300,
      default: 50, source: .assumed("a policy choice; direction A32: receipt of benefits lowers crime"))
    debtRelief = read.real(
      "debtRelief", "Share of the burden of debts that is taken away", term_nl: "schulden, financiële problemen",
      unit: .share, in: 0...1, default: 0.3,
      source: .assumed("B42: one in two youths has debts; what relief achieves is not published"))
    applications = read.real(
      "applications", "Chance that a jobless youth of middling trust applies for support while there are seats",
      term_nl: "aanvragen", unit: .probabilityPerWeek, in: 0...0.1, default: 0.01,
      source: .assumed("four in ten within a year; no published figure"))
    seatWeeks = read.count(
      "weeks", "Weeks that support is planned to last", term_nl: "duur", unit: .weeks, in: 4...260, default: 52,
      source: .assumed("a policy choice"))
  }

  var seats: Int { youths }

  func suits(_ youth: YouthProfile) -> Bool {
    youth.multiProblem || (youth.age >= 18 && youth.activity == .neither)
  }

  func act(on place: inout PlaceEffects, in course: Course) {
    guard youths > 0 else { return }
    place.applications += applications * course.strength
  }

  func act(on seat: inout SeatEffects) {
    seat.incomeAdded += amount
    seat.burdenRelief = max(seat.burdenRelief, debtRelief)
  }
}
