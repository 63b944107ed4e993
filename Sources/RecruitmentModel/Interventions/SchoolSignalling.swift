import Parameters

/// Teachers who learn to recognise that a pupil is sliding into crime, and pass the signal on.
///
/// A trained teacher notices more pupils at risk than before, and raises more false alarms; the signal leaves the school
/// more often than cooperation alone would have it. Who: pupils, by their risk. Writes: `detection`, `falseAlarms` and
/// `handOverFrom` of the school. Leaves nothing behind but the seats that its signals led to.
/// Cannot: help anyone by itself, or notice a youth who has left school; a false alarm costs the pupil's trust.
struct SchoolSignalling: Intervention {
  static let kind = "schoolSignalling"
  static let summary = "Teachers who recognise signals of crime and pass them on"
  static let termNL = "signaalfunctie onderwijs, docenten, leerkrachten"
  static let domain = Domain.education
  static let size = "trained"
  static let costs = UnitCosts(
    place: .init(
      42_500, .assumed("half a worker (C12, from recall) to train and stand by all teachers of a neighbourhood")))
  static let claim = Claim(
    "signals_passed", .rises, at: "trained: 1, sensitivity: 3, handOver: 0.6",
    with: ["kind: 'outreachCoaching', coaches: 60"])

  let trained: Float
  let sensitivity: Float
  let falseAlarms: Float
  let handOver: Float

  init(_ read: ParameterReader) {
    trained = read.real(
      "trained", "Share of teachers who are trained", term_nl: "docenten die signalen herkennen", unit: .share,
      in: 0...1, default: 0.5, source: .assumed("a policy choice"))
    sensitivity = read.real(
      "sensitivity", "How many times as often a trained teacher notices a pupil at risk",
      term_nl: "signalen kunnen herkennen", unit: .factor, in: 1...4, default: 1.5,
      source: .assumed("half as many again; from no more to four times"))
    falseAlarms = read.real(
      "falseAlarms", "How many times as often a trained teacher raises a false alarm", term_nl: "vals alarm",
      unit: .factor, in: 0.5...4, default: 1.5,
      source: .assumed("as many more as well-founded signals; no published figure"))
    handOver = read.real(
      "handOver", "Added to the chance that a trained teacher's signal reaches another domain",
      term_nl: "een signaal doorzetten", unit: .probability, in: 0...1, default: 0.2,
      source: .assumed("the policy documents ask for it; no published figure"))
  }

  var placeUnits: Float { trained }

  func act(on place: inout PlaceEffects, in course: Course) {
    let share = trained * course.strength
    place.detection.school *= 1 + (sensitivity - 1) * share
    place.falseAlarms.school *= 1 + (falseAlarms - 1) * share
    place.handOverFrom.school += handOver * share
  }
}
