import Parameters
import SimulationKernel

/// How well crime visibly pays in a neighbourhood, from last week's state, spread along links.
///
/// `now = 1 − exp(−visibility · (regular + errandsWeight · errands) / youths)`; the status that youths see moves toward
/// `own · now here + (1 − own) · mean of the linked places`, links by weight.
/// - Reads: last week's census. Writes: the place's status. Draws: none. Source: direction B33; form assumed.
struct Surroundings {
  static let id = "surroundings"

  let visibility: Float
  let errandsWeight: Float
  let own: Float
  let time: Float

  init(_ read: ParameterReader) {
    visibility = read.real(
      "visibility", "How fast status grows with the share involved", term_nl: "status in de wijk", unit: .factor,
      in: 5...40, default: 15,
      source: .assumed("one in twenty in regular work make half of full status; a third to nearly three times that"))
    errandsWeight = read.real(
      "errandsWeight", "How much errands show beside regular work", unit: .share, in: 0...1, default: 0.4,
      source: .assumed("small money shows less; from unseen to as much"))
    own = read.real(
      "own", "Share of the own neighbourhood in what a youth sees", unit: .share, in: 0.4...1, default: 0.8,
      source: .assumed("D07: near and present exposure counts"))
    time = read.real(
      "time", "Weeks in which a change of status is noticed", unit: .weeks, in: 2...52, default: 8,
      source: .assumed("D07: short memory"))
  }

  /// Status of the week from a census.
  func now(errands: Double, regular: Double, youths: Int) -> Float {
    guard youths > 0 else { return 0 }
    return 1 - Elementary.exp(-visibility * (Float(regular) + errandsWeight * Float(errands)) / Float(youths))
  }

  /// One week of a place.
  func step(_ here: LocalWeek) {
    let places = here.world.places
    let seen = places.links.mixed(places.statusNow, at: here.place, own: own)
    places.status[here.place] += (seen - places.status[here.place]) / time
    here.world.rules.risk.surroundings(here)
  }
}
