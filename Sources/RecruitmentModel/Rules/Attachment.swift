import Parameters
import SimulationKernel

/// The bond to school, work or club moves toward what the youth's days offer.
///
/// `bond ← bond + (target − bond) / time`, with `target` = school, or work by the image of its sector, or neither,
/// `+ resilienceWeight · (resilience − ½) − involvement · stage + coach · bond with the coach + policy`.
/// A coach who lets go or leaves costs a share of it at once.
/// - Reads: activity, sector image, resilience, involvement, coach bond, `PlaceEffects.bondTarget`, `.schoolBond`,
///   `SeatEffects.bondTarget`. Writes: bond (0...1). Draws: none.
/// - Source: form and weights assumed; hypotheses of social control.
/// - Complexity: O(youths).
struct Attachment {
  static let id = "attachment"

  let time: Float
  let school: Float
  let work: Float
  let image: Float
  let neither: Float
  let resilience: Float
  let involvement: Float
  let coach: Float
  let letGo: Float

  init(_ read: ParameterReader) {
    time = read.real(
      "time", "Weeks in which most of a change in daily life is felt", unit: .weeks, in: 6...26, default: 13,
      source: .assumed("a quarter of a year of other days; between six weeks and half a year"))
    school = read.real(
      "school", "Bond that school leads to", term_nl: "binding door school", unit: .share, in: 0.45...0.8,
      default: 0.62,
      source: .assumed("halfway between work of the poorest and of the best image"))
    work = read.real(
      "work", "Bond that work in a sector without any image leads to", term_nl: "positieve binding met de maatschappij",
      unit: .share, in: 0.25...0.55, default: 0.4,
      source: .assumed("twice the bond of those with neither school nor work, and less than that of school"))
    image = read.real(
      "image", "Added to it in a sector of the best image", unit: .share, in: 0...0.6, default: 0.4,
      source: .assumed("A36 gives the direction: good jobs bind, any job does not"))
    neither = read.real(
      "neither", "Bond that neither school nor work leads to", unit: .share, in: 0.05...0.35, default: 0.2,
      source: .assumed("family and friends are left where school and work are not"))
    resilience = read.real(
      "resilience", "Effect of resilience above one half", unit: .factor, in: 0...0.5, default: 0.25,
      source: .assumed("full resilience adds an eighth of a full bond; from none to twice that"))
    involvement = read.real(
      "involvement", "Bond lost for each stage of involvement", unit: .share, in: 0...0.24, default: 0.12,
      source: .assumed("regular work takes a quarter of a full bond away; from none to twice that"))
    coach = read.real(
      "coach", "Bond added by a full bond with a coach", term_nl: "vertrouwensband met een coach", unit: .share,
      in: 0...0.5, default: 0.25,
      source: .assumed("no published figure; A17 gives modest effects of mentoring"))
    letGo = read.real(
      "letGo", "Share of the bond lost when a coach lets go or leaves", term_nl: "loslaten", unit: .share, in: 0...0.4,
      default: 0.15,
      source: .assumed(
        "A19 gives the direction: an early end does harm, to self-worth and school; from none to two fifths"))
  }

  /// The bond that a youth's days lead to.
  func target(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let status = youths.status[row]
    var target: Float
    switch status.activity {
    case .school: target = school + here.effects.schoolBond
    case .work: target = work + image * here.image(ofEmployer: youths.employer[row])
    case .neither, .detained: target = neither
    }
    target += resilience * (youths.resilience[row] - 0.5) - involvement * Float(status.involvement.rawValue)
    target += coach * here.world.coachBond(row) + here.effects.bondTarget + (here.seatEffects(row)?.bondTarget ?? 0)
    return min(1, max(0, target))
  }

  /// One week of all youths of a place.
  func step(_ here: LocalWeek) {
    let youths = here.youths
    here.tally.add(.bondSum, youths.bond.drift(here.rows, toward: youths.bondTarget, rate: 1 / time))
    here.tally.add(.resilienceSum, youths.resilience.sum(here.rows))
  }
}
