import Parameters

/// More police and justice: arrests of recruiters and of hands, and visible presence.
///
/// Who: everyone in the places where it runs. Writes: `arrestRecruiters`, `arrestHands`, `presence` and `trustCost` of
/// the place. Leaves behind records, detention and, for a while, a higher perceived risk. Cannot: close the opening
/// that an arrested hand or recruiter leaves; the market fills it.
struct Enforcement: Intervention {
  static let kind = "enforcement"
  static let summary = "More arrests and visible presence in a neighbourhood"
  static let termNL = "handhaving, grenzen stellen"
  static let domain = Domain.safety
  static let size = "intensity"
  static let costs = UnitCosts(
    place: .init(400_000, .assumed("about five officers for each neighbourhood and doubling (C12, from recall)")))
  static let claim = Claim(
    "person_years_involved", .falls, at: "intensity: 2, focus: 1, presence: 0.5, trustCost: 0.05")

  let intensity: Float
  let focus: Float
  let presence: Float
  let trustCost: Float

  init(_ read: ParameterReader) {
    intensity = read.real(
      "intensity", "Enforcement above what there is: 1 doubles it", term_nl: "extra inzet, repressie", unit: .factor,
      in: 0...4,
      default: 1, source: .assumed("a policy choice"))
    focus = read.real(
      "focus", "Share of the extra effort aimed at recruiters rather than at hands", term_nl: "focus op ronselaars",
      unit: .share, in: 0...1, default: 0.5, source: .assumed("a policy choice"))
    presence = read.real(
      "presence", "Visible presence that comes with it", term_nl: "zichtbaarheid", unit: .factor, in: 0...2,
      default: 0.5,
      source: .assumed("A21: presence works at the treated place; size here unknown"))
    trustCost = read.real(
      "trustCost", "Trust in institutions lost for each doubling, by stops without an arrest",
      term_nl: "verlies van vertrouwen",
      unit: .share, in: 0...0.3, default: 0.05,
      source: .assumed("a twentieth of full trust; from none to six times that"))
  }

  var placeUnits: Float { intensity }

  func act(on place: inout PlaceEffects, in course: Course) {
    let extra = intensity * course.strength
    place.arrestRecruiters += 2 * focus * extra
    place.arrestHands += 2 * (1 - focus) * extra
    place.presence += presence * extra
    place.trustCost += trustCost * extra
  }
}
