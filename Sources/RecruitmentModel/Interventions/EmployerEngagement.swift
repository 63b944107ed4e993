import Parameters
import SimulationKernel

/// Officers who visit local employers until they know the municipality, and some approach youths themselves.
///
/// Week by week a larger share of the employers has been reached, `1 − exp(−employers · weeks at full strength / all
/// employers)`; everything else is in proportion to that share. With employers who offer what recruiters offer, a youth
/// who does not look for work gets an offer.
/// Who: everyone who lives near an employer reached. Writes: `employerContact`, `employerOpenness`, `employerReach`,
/// `sectorImage` and `legalPosts` of the place, while it runs. Leaves behind the jobs that were found, no ties with
/// employers. Cannot: make a youth accept, help with a record or school, or bind an employer who was not reached.
struct EmployerEngagement: Intervention {
  static let kind = "employerEngagement"
  static let summary = "Visits to local employers, some of whom then approach youths themselves"
  static let termNL = "lokale werkgevers, ondernemers die de doelgroep actief benaderen"
  static let domain = Domain.work
  static let size = "employers"
  static let costs = UnitCosts(staff: UnitCosts.youthWorker)
  static let claim = Claim(
    "in_neither", .falls, at: "employers: 50, contact: 1, openness: 0.3, approaching: 1, image: 0.3, posts: 0.2")

  /// Employers whom one officer wins in a week; assumed, and only costs depend on it.
  private static let employersPerOfficer: Float = 2

  let employers: Float
  let contact: Float
  let openness: Float
  let approaching: Float
  let image: Float
  let posts: Float

  init(_ read: ParameterReader) {
    employers = read.real(
      "employers", "Employers who are reached, all places together", term_nl: "werkgevers bereiken",
      unit: "employers per week", in: 0...500, default: 4,
      source: .assumed("a policy choice: two officers, two employers each"))
    contact = read.real(
      "contact", "How closely the municipality works with employers who were reached",
      term_nl: "intensiever contact", unit: .share, in: 0...1, default: 0.5,
      source: .assumed("the policy documents call for more intensive contact; no published figure"))
    openness = read.real(
      "openness", "Added to their chance of taking a youth, beside what contact does",
      term_nl: "openheid van werkgevers", unit: .probability, in: -0.1...0.3, default: 0,
      source: .assumed("no published figure, so no effect"))
    approaching = read.real(
      "approaching", "Share of them who come to approach youths who do not look for work",
      term_nl: "ondernemers die de doelgroep actief benaderen", unit: .share, in: 0...1, default: 0.1,
      source: .assumed("as many as do so by themselves; no published figure"))
    image = read.real(
      "image", "Campaign: added to the image of the sectors where all are reached", term_nl: "negatief imago",
      unit: .share, in: -0.1...0.3, default: 0, source: .assumed("no published figure, so no effect"))
    posts = read.real(
      "posts", "Share of posts that they add", term_nl: "lokale werkplekken", unit: .share, in: 0...0.3, default: 0,
      source: .assumed("no published figure, so no effect"))
  }

  var staff: Float { employers / EmployerEngagement.employersPerOfficer }

  func act(on place: inout PlaceEffects, in course: Course) {
    guard employers > 0, course.strength > 0, course.employers > 0 else { return }
    let reached = 1 - Elementary.exp(-employers * course.exposure / Float(course.employers))
    place.employerContact = min(1, place.employerContact + contact * reached)
    place.employerOpenness += openness * reached
    place.employerReach = min(1, place.employerReach + approaching * reached)
    place.sectorImage += image * reached
    place.legalPosts *= 1 + posts * reached
  }
}
