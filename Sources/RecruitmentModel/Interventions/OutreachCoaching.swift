import Parameters

/// Coaches who seek youths out, and do not let go until a youth is on the right path.
///
/// Who: youths of 14 and over, noticed as being at risk, who hold a seat. Writes: `coachMeetings`, `coachPersistence`
/// and `coachFit` of the seat; the bond with the coach that grows from kept meetings does the rest (bond, accepting
/// legal and illegal offers, desisting). Leaves behind what the youth did meanwhile; the bond itself ends with the
/// seat. Cannot: make a job, close an opening of a recruiter, or reach a youth whom nobody noticed.
struct OutreachCoaching: Intervention {
  static let kind = "outreachCoaching"
  static let summary = "Coaches who seek out youths at risk and guide them"
  static let termNL = "outreachende coaches"
  static let domain = Domain.safety
  static let hasSeats = true
  static let size = "coaches"
  static let costs = UnitCosts(staff: UnitCosts.youthWorker)
  static let claim = Claim(
    "person_years_involved", .falls,
    at: "coaches: 60, caseload: 12, intensity: 2, persistence: 1, fit: 0.9, turnover: 0")

  let coaches: Int
  let caseload: Int
  let intensity: Float
  let hours: Float
  let hoursPerMeeting: Float
  let persistence: Float
  let fit: Float
  let staffTurnover: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    coaches = read.count(
      "coaches", "Coaches at work", term_nl: "coaches, jongerenwerkers", unit: "coaches", in: 0...10_000, default: 12,
      source: .assumed("a policy choice; Amsterdam's network has 27 messengers (C07)"))
    caseload = read.count(
      "caseload", "Youths per coach at one time", term_nl: "caseload", unit: "youths", in: 1...60, default: 15,
      source: .assumed("no published figure (C06 is recall); from 4 in the Rotterdam pilot (C05) to 60"))
    intensity = read.real(
      "intensity", "Meetings that the coach plans, coaching intensity",
      term_nl: "intensiteit van de begeleiding, persoonsgerichte aanpak",
      unit: .meetingsPerYouthWeek, in: 0...7, default: 1,
      source: .assumed("a policy choice; coach hours cap it"))
    hours = read.real(
      "hours", "Hours that a coach spends with youths per week", term_nl: "uren per coach", unit: .hours, in: 4...40,
      default: 24,
      source: .assumed("two thirds of a 36-hour week"))
    hoursPerMeeting = read.real(
      "hoursPerMeeting", "Hours that one meeting takes, travel included", term_nl: "uren per gesprek", unit: .hours,
      in: 0.5...8, default: 1.25,
      source: .assumed("an hour, and a quarter on the way"))
    persistence = read.real(
      "persistence", "Chance that a coach does not let go of a youth who misses the meetings of a week",
      term_nl: "niet meer loslaten", unit: .probability, in: 0...1, default: 0.9,
      source: .assumed("no figure published; A19 gives the direction: short relations do harm"))
    fit = read.real(
      "fit", "Chance that a youth keeps a meeting: how well it fits the youth's rhythm and world",
      term_nl: "aansluiten bij levensritme en belevingswereld", unit: .probability, in: 0.1...0.95, default: 0.75,
      source: .assumed("three meetings of four; from one in ten to nearly all"))
    staffTurnover = read.real(
      "turnover", "Chance per week that a coach leaves", term_nl: "verloop", unit: .probabilityPerWeek, in: 0...0.1,
      default: 0.005, source: .assumed("about a quarter a year; no published figure"))
    seatWeeks = read.count(
      "weeks", "Weeks that the guidance of one youth is planned to last", term_nl: "duur", unit: .weeks, in: 1...260,
      default: 52, source: .cited("A19"))
  }

  var seats: Int { intensity > 0 ? coaches * caseload : 0 }
  var staff: Float { Float(coaches) }
  var seatsPerStaff: Int { caseload }

  func suits(_ youth: YouthProfile) -> Bool { youth.age >= 14 }

  /// Meetings per youth and week that the coaches' hours allow.
  private var affordable: Float { hours / (hoursPerMeeting * Float(caseload)) }

  func act(on seat: inout SeatEffects) {
    seat.coachMeetings += min(intensity, affordable)
    seat.coachPersistence = max(seat.coachPersistence, persistence)
    seat.coachFit = max(seat.coachFit, fit)
  }

  func notes() -> [Message] {
    guard seats > 0, intensity > affordable else { return [] }
    let (allowed, planned) = (Self.text(affordable), Self.text(intensity))
    return [
      "coach hours allow \(figure: allowed) meetings per youth and week, less than the \(figure: planned) planned"
    ]
  }

  /// A number with two decimals at most, as its digits.
  private static func text(_ number: Float) -> String {
    let rounded = (Double(number) * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
