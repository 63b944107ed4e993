import Parameters

/// Departments of safety and of work and income, schools and care that pass each other's signals on.
///
/// Who: nobody directly. Writes: `handOver` and `delay` of the place. Leaves nothing behind.
/// Cannot: help anyone by itself; it fills the seats of other interventions sooner and with youths who need them more.
struct Cooperation: Intervention {
  static let kind = "cooperation"
  static let summary = "Departments and schools that pass each other's signals on"
  static let termNL = "domeinoverstijgende samenwerking"
  static let domain = Domain.safety

  let raise: Float
  let backing: Int
  let staffTrained: Float
  let delaySaved: Float

  init(_ read: ParameterReader) {
    raise = read.real(
      "raise", "Added to the chance that a signal reaches another domain", term_nl: "samenwerking tussen afdelingen",
      unit: .probability, in: 0...1, default: 0.4,
      source: .assumed("A40: departments hardly cooperate; no effect size exists"))
    backing = read.count(
      "backing", "Weeks until the board stands behind it", term_nl: "bestuurlijk draagvlak", unit: .weeks, in: 0...260,
      default: 26, source: .assumed("the policy documents ask for it; no published figure"))
    staffTrained = read.real(
      "staffTrained", "Share of staff who know what the other department can do", term_nl: "kennis en bewustwording",
      unit: .share, in: 0...1, default: 0.5, source: .assumed("no published figure"))
    delaySaved = read.real(
      "delaySaved", "Share of the delay of signals that fully trained staff saves",
      term_nl: "signalen sneller doorzetten", unit: .share, in: 0...1,
      default: 0.5,
      source: .assumed("no published figure"))
  }

  func act(on place: inout PlaceEffects, strength: Float, weeks: Int) {
    let backed = backing == 0 ? 1 : min(1, Float(weeks) / Float(backing))
    let working = raise * strength * backed
    place.handOver += working
    if raise > 0 { place.delay *= 1 - delaySaved * staffTrained * strength * backed }
  }
}
