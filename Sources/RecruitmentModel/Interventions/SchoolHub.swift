import Parameters

/// The school as a building in the neighbourhood, open after school as its trusted centre.
///
/// Pupils who spend their free hours there are bound to school more closely and are less often met in the street.
/// Who: the pupils of the place, all of them a little, since nobody knows who comes. Writes: `schoolBond`, `dropoutGuard`
/// and `pupilExposure`. Leaves nothing behind: present exposure counts, past exposure does not (D07).
/// Cannot: reach those who have left school, or keep recruiters from contacts and from youths online.
struct SchoolHub: Intervention {
  static let kind = "schoolHub"
  static let summary = "Schools that are open to pupils of the neighbourhood after hours"
  static let termNL = "school als gebouw in de wijk, als centrale plek"
  static let domain = Domain.education
  static let size = "openingHours"
  static let costs = UnitCosts(
    place: .init(
      4_700, .assumed("two workers in the building, for each opening hour a week of 36 (C12, from recall)")))
  static let claim = Claim("mean_bond", .rises, at: "openingHours: 20, reach: 0.6, bond: 0.2")

  let openingHours: Float
  let reach: Float
  let hoursOutside: Float
  let bond: Float
  let dropoutGuard: Float

  init(_ read: ParameterReader) {
    openingHours = read.real(
      "openingHours", "Hours that the building is open after school", term_nl: "openingsuren van de school",
      unit: .hoursPerWeek, in: 0...40, default: 10, source: .assumed("a policy choice"))
    reach = read.real(
      "reach", "Share of pupils who come when it is open", term_nl: "bereik", unit: .share, in: 0...1, default: 0.2,
      source: .assumed("one pupil in five; from none to all"))
    hoursOutside = read.real(
      "hoursOutside", "Hours a week in which pupils could be met in the street instead", term_nl: "tijd op straat",
      unit: .hoursPerWeek, in: 5...40, default: 20, source: .assumed("about three hours a day; between one and six"))
    bond = read.real(
      "bond", "Bond to school added for a pupil who spends all these hours there", term_nl: "vertrouwd, centraal",
      unit: .share, in: 0...0.3, default: 0.1, source: .assumed("a sixth of the bond to school; from none to half"))
    dropoutGuard = read.real(
      "dropoutGuard", "By how much it lowers dropping out for such a pupil, besides the bond",
      term_nl: "voortijdig schoolverlaten", unit: .logRate, in: -0.5...1, default: 0,
      source: .assumed("no published figure, so none but what the bond does"))
  }

  var placeUnits: Float { openingHours }

  func act(on place: inout PlaceEffects, in course: Course) {
    let present = reach * min(1, openingHours / hoursOutside) * course.strength
    place.schoolBond += bond * present
    place.dropoutGuard += dropoutGuard * present
    place.pupilExposure *= 1 - present
  }
}
