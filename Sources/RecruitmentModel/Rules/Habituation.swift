import Parameters
import SimulationKernel

/// Habituation to easy money and status grows with illegal income and fades after.
///
/// Involved: `h ← h + rise · weight of the stage · (1 − h)`; else `h ← h − h / fading`, and after that once
/// more by `h · (habituationFading − 1) / fading` with a seat.
/// - Reads: involvement, `habituationFading` of the seat. Writes: habituation (0...1). Draws: none.
/// - Source: form and values assumed (D12: qualitative evidence only).
/// - Complexity: O(youths).
struct Habituation {
  static let id = "habituation"

  let rise: Float
  let errands: Float
  let fading: Float

  init(_ read: ParameterReader) {
    rise = read.real(
      "rise", "Share of what is missing that a week of regular work adds", term_nl: "gewenning aan snel geld",
      unit: .share, in: 0.005...0.05, default: 0.02,
      source: .assumed("no estimate exists (D12); two thirds of the way in a year of regular work"))
    errands = read.real(
      "errands", "The same for a week of errands, as a share of that", unit: .share, in: 0...1, default: 0.35,
      source: .assumed("no estimate exists (D12); smaller and rarer money, from none to as much"))
    fading = read.real(
      "fading", "Weeks in which most of it fades", unit: .weeks, in: 26...156, default: 52,
      source: .assumed("no estimate exists (D12); a year, between half a year and three"))
  }

  /// What a seat does to the fading of one youth's habituation in a week, besides its usual fading.
  func fadeFurther(_ row: Int, _ factor: Float, _ here: LocalWeek) {
    guard factor != 1, !here.youths.status[row].isInvolved else { return }
    let value = here.youths.habituation[row]
    here.youths.habituation[row] = min(1, max(0, value - value * (factor - 1) / fading))
  }

  /// One week of all youths of a place.
  func step(_ here: LocalWeek) {
    let youths = here.youths
    let habituation = youths.habituation
    let kept = 1 - 1 / fading
    let status = youths.status
    // Nobody else has any.
    youths.traits.forEach(here.rows, masked: YouthTraits.recruitedBit, equal: YouthTraits.recruitedBit) { row in
      let now = status[row]
      guard now.isInvolved || habituation.raw(row) > 0 else { return }
      let value = habituation[row]
      let gain = rise * (now.involvement == .errands ? errands : 1) * (1 - value)
      // Less half a unit: rounded down, so that it comes to an end.
      habituation[row] = now.isInvolved ? value + gain : value * kept - 0.5 / Youths.unitsInShare
    }
  }
}
