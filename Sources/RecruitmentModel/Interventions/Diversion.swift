import Parameters

/// First-time suspects are offered a plan with Halt or probation in place of prosecution.
///
/// Who takes the offer and completes the plan gets no record, which employers and recruiters look at, and is not
/// detained; the longer the offer takes, the fewer do. Who: youths registered as a suspect for the first time. Writes:
/// `diverted` and `diversionEffect`. Leaves behind the records that were avoided, and what a plan did to the youth.
/// Cannot: reach those who were never caught, or repeat suspects. By default it does not change how prone to offend a
/// youth is: the randomised trial found less early school leaving among the diverted (A37), which is no effect on a place.
struct Diversion: Intervention {
  static let kind = "diversion"
  static let summary = "A plan in place of a record for first-time suspects"
  static let termNL = "Stichting Halt, Reclassering"
  static let domain = Domain.safety
  static let size = "offered"
  static let costs = UnitCosts(
    place: .init(
      33_000,
      .assumed("a week of work (C12, from recall) for each of some twenty first-time suspects a year (B02, B06)")))
  static let claim = Claim("records", .falls, at: "offered: 1, uptake: 0.95, delay: 0")

  let offered: Float
  let uptake: Float
  let delay: Float
  let patience: Float
  let effect: Float

  init(_ read: ParameterReader) {
    offered = read.real(
      "offered", "Share of first-time suspects who are offered a plan", term_nl: "Halt", unit: .share, in: 0...1,
      default: 0.5, source: .assumed("a policy choice"))
    uptake = read.real(
      "uptake", "Chance that one to whom it is offered at once takes and completes it", term_nl: "deelname",
      unit: .probability, in: 0...1, default: 0.7, source: .assumed("seven in ten; from nobody to all"))
    delay = read.real(
      "delay", "Weeks from registration to the offer", term_nl: "doorlooptijd", unit: .weeks, in: 0...52, default: 8,
      source: .assumed("a policy choice; two months"))
    patience = read.real(
      "patience", "Delay that halves the uptake", term_nl: "lik op stuk", unit: .weeks, in: 4...104, default: 26,
      source: .assumed("half a year; between a month and two years"))
    effect = read.real(
      "effect", "What a completed plan adds to the log of proneness to offend; above 0 it does harm",
      term_nl: "voorkomen van herhaald daderschap", unit: .logRate, in: -0.5...0.5, default: 0,
      source: .assumed("A37 finds less early school leaving; no effect on offending is published there"))
  }

  var placeUnits: Float { offered }

  func act(on place: inout PlaceEffects, in course: Course) {
    let chance = offered * uptake * patience / (patience + delay) * course.strength
    // Where two programmes divert, a suspect is of either by their chances, and never of both.
    let more = (1 - place.diverted) * chance
    guard more > 0 else { return }
    place.diverted += more
    place.diversionEffect += (effect - place.diversionEffect) * more / place.diverted
  }
}
