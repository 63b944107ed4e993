import Parameters
import SimulationKernel

/// Trust in institutions moves toward the neighbourhood's baseline; stops without an arrest lower the baseline.
///
/// `trust ← trust + (baseline − trust cost − trust) / time`; false alarms and being let go cost a share of it at once.
/// - Reads: the place's baseline, `PlaceEffects.trustCost`. Writes: trust (0...1). Draws: none.
/// - Source: form assumed; no published functional form exists (D11).
/// - Complexity: O(youths).
struct InstitutionalTrust {
  static let id = "institutionalTrust"

  let time: Float
  let falseAlarm: Float
  let letGo: Float

  init(_ read: ParameterReader) {
    time = read.real(
      "time", "Weeks in which trust returns to the neighbourhood's baseline", term_nl: "vertrouwen in de overheid",
      unit: .weeks, in: 26...104, default: 52,
      source: .assumed("a year; between half a year and two"))
    falseAlarm = read.real(
      "falseAlarm", "Share of trust lost by a false alarm", unit: .share, in: 0...0.3, default: 0.05,
      source: .assumed("a small hurt, less than being let go; from none to six times that"))
    letGo = read.real(
      "letGo", "Share of trust lost when a coach lets go or leaves", term_nl: "loslaten", unit: .share, in: 0...0.4,
      default: 0.08, source: .assumed("A19 gives the direction: an early end does harm"))
  }

  /// One week of all youths of a place.
  func step(_ here: LocalWeek) {
    let target = max(0, here.institutionalTrust - here.effects.trustCost)
    here.tally.add(.trustSum, here.youths.trust.drift(here.rows, toward: target, rate: 1 / time))
  }
}
