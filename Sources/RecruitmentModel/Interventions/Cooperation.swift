import Parameters

/// Departments of safety and of work and income, schools and care that pass each other's signals on.
///
/// Who: nobody directly. Writes: `handOver` and `delay` of the place. Leaves nothing behind.
/// Cannot: help anyone by itself; it fills the seats of other interventions sooner and with youths who need them more.
struct Cooperation: Intervention {
  static let kind = "cooperation"
  static let summary = "Departments and schools that pass each other's signals on"
  static let termNL = "domeinoverstijgende samenwerking, zorg- en veiligheidshuizen"
  static let domain = Domain.safety
  static let size = "raise"
  static let costs = UnitCosts(
    place: .init(100_000, .assumed("about one coordinator for each neighbourhood at full raise; no published figure")))
  static let claim = Claim(
    "signals_passed", .rises, at: "raise: 0.7, backing: 0, staffTrained: 1, delaySaved: 1")

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
      unit: .share, in: 0...1, default: 0.5, source: .assumed("a policy choice"))
    delaySaved = read.real(
      "delaySaved", "Share of the delay of signals that fully trained staff saves",
      term_nl: "signalen sneller doorzetten", unit: .share, in: 0...1,
      default: 0.5,
      source: .assumed("who knows whom to call saves half of it; from none to all"))
  }

  var placeUnits: Float { raise }

  func act(on place: inout PlaceEffects, in course: Course) {
    let backed = backing == 0 ? 1 : min(1, Float(course.weeks) / Float(backing))
    place.handOver += raise * course.strength * backed
    if raise > 0 { place.delay *= 1 - delaySaved * staffTrained * course.strength * backed }
  }
}
