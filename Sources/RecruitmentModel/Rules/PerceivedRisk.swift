import Parameters
import SimulationKernel

/// The risk of arrest that a youth perceives: what the place shows, and what the youth lived through.
///
/// The place's part moves toward `base · (1 + visibility · presence)`. The own part moves a share of the way to
/// one half at each own arrest, less at a friend's, and fades; faster in weeks of unpunished involvement.
/// - Reads: `PlaceEffects.presence`, contacts in detention. Writes: the place's visible risk, own risk. Draws: none.
/// - Source: D03 for the form (own and friends' arrests count, strangers' do not); values assumed.
struct PerceivedRisk {
  static let id = "perceivedRisk"

  let base: Float
  let visibility: Float
  let time: Float
  let ownArrest: Float
  let friendArrest: Float
  let fading: Float
  let unpunished: Float

  init(_ read: ParameterReader) {
    base = read.real(
      "base", "Perceived chance of arrest without any experience", unit: .probability, in: 0.01...0.2, default: 0.05,
      source: .assumed("form D03; one in twenty, from one in a hundred to one in five"))
    visibility = read.real(
      "visibility", "Share by which doubled visible presence raises it", unit: .factor, in: 0...1, default: 0.5,
      source: .assumed("A21 gives the direction; half as much again, from no effect to twice the risk"))
    time = read.real(
      "time", "Weeks in which a change of presence is noticed", unit: .weeks, in: 4...52, default: 13,
      source: .assumed("a quarter of a year; between a month and a year"))
    ownArrest = read.real(
      "ownArrest", "Share of the way to one half that an own arrest moves it", unit: .share, in: 0...0.6, default: 0.25,
      source: .assumed("direction D03; three arrests go more than half of the way"))
    friendArrest = read.real(
      "friendArrest", "The same for each month that a friend is in detention", unit: .share, in: 0...0.3, default: 0.05,
      source: .assumed("direction D03; a fifth of an own arrest each month"))
    fading = read.real(
      "fading", "Share of the own part that fades each week", unit: .share, in: 0.001...0.02, default: 0.005,
      source: .assumed("direction D03; half of it is left after nearly three years"))
    unpunished = read.real(
      "unpunished", "The same in a week of involvement that goes unpunished", unit: .share, in: 0.005...0.06,
      default: 0.02, source: .assumed("direction D03; half of it is left after eight months"))
  }

  /// One week of the place's part.
  func surroundings(_ here: LocalWeek) {
    let risk = here.world.places.visibleRisk
    let target = base * (1 + visibility * here.effects.presence)
    risk[here.place] += (target - risk[here.place]) / time
  }

  /// What four weeks change in the own part, given the contacts in detention.
  @inline(__always) func review(_ row: Int, friendsDetained: Int, _ here: LocalWeek) {
    let own = here.youths.ownRisk
    guard friendsDetained > 0 || own.raw(row) > 0 else { return }
    var value = own[row] * (1 - 4 * (here.youths.status[row].isInvolved ? unpunished : fading))
    if friendsDetained > 0 { value += min(1, friendArrest * Float(friendsDetained)) * max(0, 0.5 - value) }
    own[row] = value
  }

  /// What an own arrest or registration changes.
  @inline(__always) func arrested(_ row: Int, _ youths: Youths) {
    youths.ownRisk[row] += ownArrest * max(0, 0.5 - youths.ownRisk[row])
  }

  /// The risk that a youth perceives, 0...1.
  @inline(__always) func perceived(_ row: Int, place: Int, _ world: World) -> Float {
    min(1, world.places.visibleRisk[place] + world.youths.ownRisk[row])
  }
}
