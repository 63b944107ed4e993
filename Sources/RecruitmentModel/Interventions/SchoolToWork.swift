import Parameters

/// School first, then work: back to school, a qualification, and a first job after it.
///
/// Pupils drop out less often, drop-outs go back more often or earn a qualification beside work, and whoever finishes is
/// helped into a first job. What counts afterwards is the qualification, with which employers take a youth more readily.
/// Who: youths of 16 to 22 without a qualification. Writes: `dropoutGuard`, `backToSchool`, `qualification` and
/// `firstJob` of the seat. Leaves behind the qualification. Cannot: make posts, or help who has a qualification.
struct SchoolToWork: Intervention {
  static let kind = "schoolToWork"
  static let summary = "School first, then work: help to a qualification and a first job"
  static let termNL = "eerst naar school, dan werken"
  static let domain = Domain.education
  static let hasSeats = true
  static let size = "places"
  static let costs = UnitCosts(
    seat: .init(
      8_000,
      .assumed(
        "between a summer job of six weeks (C11: 1,790 dollars) and a placement (C13, from recall); no Dutch figure")))
  static let claim = Claim(
    "graduates", .rises, at: "places: 2000, backToSchool: 5, dropoutGuard: 1, qualification: 0.02, firstJob: 1")

  let places: Int
  let backToSchool: Float
  let dropoutGuard: Float
  let qualification: Float
  let firstJob: Float
  let seatWeeks: Int

  init(_ read: ParameterReader) {
    places = read.count(
      "places", "Youths in the programme at one time", term_nl: "opleiding, onderwijsinstellingen", unit: .places,
      in: 0...100_000,
      default: 200, source: .assumed("a policy choice"))
    backToSchool = read.real(
      "backToSchool", "Factor on going back to school", term_nl: "terug naar school", unit: .factor, in: 0.5...5,
      default: 1.5, source: .assumed("half as often again; from half as often to five times"))
    dropoutGuard = read.real(
      "dropoutGuard", "Lowers dropping out of school; below zero it raises it", term_nl: "leerplichtig",
      unit: .logRate, in: -0.5...1, default: 0.2,
      source: .assumed("direction A37, of another programme; no published figure"))
    qualification = read.real(
      "qualification", "Chance to earn a qualification out of school", term_nl: "startkwalificatie",
      unit: .probabilityPerWeek, in: 0...0.03, default: 0.003,
      source: .assumed("one in seven within a year; no published figure"))
    firstJob = read.real(
      "firstJob", "Share of what is missing to a certain job after school that is made good",
      term_nl: "hulp om werk te vinden", unit: .share, in: 0...1, default: 0.2,
      source: .assumed("one in five of those who would get none; from none to all"))
    seatWeeks = read.count(
      "weeks", "Weeks that a place is planned to last", term_nl: "duur", unit: .weeks, in: 4...208, default: 52,
      source: .assumed("a school year; no published figure"))
  }

  var seats: Int { places }

  func suits(_ youth: YouthProfile) -> Bool { (16...22).contains(youth.age) && !youth.qualified }

  func act(on seat: inout SeatEffects) {
    seat.backToSchool *= backToSchool
    seat.dropoutGuard += dropoutGuard
    seat.qualification += qualification
    seat.firstJob = max(seat.firstJob, firstJob)
  }
}
