import Parameters

/// Youth work: clubs with sport and culture, a positive alternative to life in the street.
///
/// Youths who come regularly are bound more closely, are met less often by recruiters in the street, and are known to a
/// worker who notices when things go wrong. Who: all youths of the place a little, by the share that has a place, since
/// nobody knows who comes. Writes: `bondTarget`, `streetExposure` and `detection` in the street. Leaves nothing behind:
/// present exposure counts, past exposure does not (D07).
/// Cannot: seek out those at risk rather than those who come anyhow, find work, or keep recruiters from contacts.
struct YouthWork: Intervention {
  static let kind = "youthWork"
  static let summary = "Youth work: clubs with sport and culture as positive alternatives"
  static let termNL = "jongerenwerk, jeugdwerk"
  static let domain = Domain.care
  static let size = "places"
  static let costs = UnitCosts(staff: UnitCosts.youthWorker)
  static let claim = Claim("suspects", .falls, at: "places: 9000, hours: 10, hoursOutside: 10, bond: 0.4")
  /// Hours that a full-time worker gives youths in a week: twelve of them at a time, for 24 hours.
  private static let youthHoursPerWorker: Float = 288

  let places: Int
  let hours: Float
  let hoursOutside: Float
  let bond: Float
  let noticing: Float

  init(_ read: ParameterReader) {
    places = read.count(
      "places", "Youths who come regularly, all neighbourhoods together", term_nl: "positieve alternatieven",
      unit: .places, in: 0...1_000_000, default: 1_000, source: .assumed("a policy choice"))
    hours = read.real(
      "hours", "Hours that one of them spends there", term_nl: "sport en cultuur", unit: .hoursPerWeek, in: 1...20,
      default: 7, source: .assumed("A26: six to eight hours of team sport a week"))
    hoursOutside = read.real(
      "hoursOutside", "Hours a week in which youths could be met in the street instead", term_nl: "tijd op straat",
      unit: .hoursPerWeek, in: 5...40, default: 20, source: .assumed("about three hours a day; between one and six"))
    bond = read.real(
      "bond", "Bond added for a youth who spends all these hours there", term_nl: "positief ontwikkelingsperspectief",
      unit: .share, in: 0...0.4, default: 0.15, source: .assumed("A26 gives the direction; no size published"))
    noticing = read.real(
      "noticing", "What such a youth's chance of being noticed in the street gains", term_nl: "signaleren op straat",
      unit: .factor, in: 0...4, default: 0.5, source: .assumed("half as often again; from no more to five times"))
  }

  var staff: Float { Float(places) * hours / YouthWork.youthHoursPerWorker }

  func act(on place: inout PlaceEffects, in course: Course) {
    let present = course.shareOfYouths(Float(places) * course.strength) * min(1, hours / hoursOutside)
    place.bondTarget += bond * present
    place.streetExposure *= 1 - present
    place.detection.street *= 1 + noticing * present
  }
}
