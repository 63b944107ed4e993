import Parameters

/// Measures that take away the opportunity for crime: garage boxes inspected, shops screened, empty buildings used.
///
/// Where premises are looked after, recruiters want fewer hands, fewest of all for the work that needs premises most
/// (cultivation, storage, laundering). Who: nobody directly. Writes: `opportunity`. Leaves nothing behind.
/// Cannot: turn a youth, or change the demand for what needs no premises; recruiters who want more hands elsewhere find
/// them there.
struct SituationalMeasures: Intervention {
  static let kind = "situationalMeasures"
  static let summary = "Fewer garage boxes, premises and shops that crime can use"
  static let termNL = "situationele preventieve maatregelen, drugslabs"
  static let domain = Domain.safety
  static let size = "coverage"
  static let costs = UnitCosts(
    place: .init(85_000, .assumed("one inspector (C12, from recall) for all premises of a neighbourhood")))
  static let claim = Claim("illegal_openings", .falls, at: "coverage: 1, effect: 0.5")

  let coverage: Float
  let effect: Float

  init(_ read: ParameterReader) {
    coverage = read.real(
      "coverage", "Share of garage boxes, premises and shops that are looked after",
      term_nl: "garageboxen, supermarkten",
      unit: .share, in: 0...1, default: 0.3, source: .assumed("a policy choice"))
    effect = read.real(
      "effect", "Share of the opportunity that it takes away where all are", term_nl: "gelegenheid wegnemen",
      unit: .share, in: 0...0.9, default: 0.2,
      source: .assumed("one fifth, since most opportunity has other doors; from none to nine tenths"))
  }

  var placeUnits: Float { coverage }

  func act(on place: inout PlaceEffects, in course: Course) {
    place.opportunity *= 1 - effect * coverage * course.strength
  }
}
