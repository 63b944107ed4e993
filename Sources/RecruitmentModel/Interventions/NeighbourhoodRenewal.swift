import Parameters

/// Renewal of a neighbourhood over years: housing, health and living conditions.
///
/// Deprivation falls by the pace for each year at full strength, down to a limit, and stays down after the end. Who: all
/// who live there. Writes: `renewal`. Leaves behind all that was renewed.
/// Cannot: do anything quickly, or help those who are at risk today; it does not model who moves in and out.
struct NeighbourhoodRenewal: Intervention {
  static let kind = "neighbourhoodRenewal"
  static let summary = "Better housing, health and living conditions over years"
  static let termNL = "leefbaarheid, wonen en gezondheid"
  static let domain = Domain.care
  static let size = "pace"
  static let costs = UnitCosts(
    place: .init(
      40_000_000, upTo: 1_000_000_000,
      .assumed(
        "C02: 600 million for housing of 1.2 million people is 400,000 a year for 8,000 over ten years; that it buys 0.01 a year is a guess"
      )))
  static let claim = Claim("dropouts", .falls, at: "pace: 0.05, limit: 0.3")

  let pace: Float
  let limit: Float

  init(_ read: ParameterReader) {
    pace = read.real(
      "pace", "Fall of deprivation, which runs from 0 to 1, in a year", term_nl: "langjarige wijkaanpak",
      unit: .perYear, in: 0...0.1, default: 0.01,
      source: .assumed("a policy choice; that so much can be had in a year is a guess"))
    limit = read.real(
      "limit", "The most by which deprivation can be lowered", term_nl: "leefbaarheid", unit: .share, in: 0...0.5,
      default: 0.2, source: .assumed("a fifth of the scale, as a place hardly changes its kind; from none to half"))
  }

  var placeUnits: Float { pace }

  func act(on place: inout PlaceEffects, in course: Course) {
    place.renewal += min(limit, pace * course.exposure / Float(Ages.weeksPerYear))
  }
}
