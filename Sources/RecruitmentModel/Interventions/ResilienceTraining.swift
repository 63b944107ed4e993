import Parameters

/// Pupils and students are trained to withstand temptation and pressure.
///
/// A pupil who is trained gains a share of what is missing to full resilience, and what was gained fades from week to
/// week. Who: pupils, drawn by lot among those of the places where it runs. Writes: `pupilsTrained`, `resilienceGain` and
/// `resilienceFading`. Leaves behind what has not faded yet.
/// Cannot: change what recruiters offer, reach a youth who has left school, or work at its default: lessons have shown
/// no effect on offending (A24), and a gain in resilience would be one.
struct ResilienceTraining: Intervention {
  static let kind = "resilienceTraining"
  static let summary = "Training of pupils and students to withstand temptation and pressure"
  static let termNL = "weerbaar maken van leerlingen en studenten, weerbaarheidsprogramma"
  static let domain = Domain.education
  static let size = "pupilsPerYear"
  static let costs = UnitCosts(staff: UnitCosts.youthWorker)
  static let claim = Claim(
    "person_years_involved", .none, at: "pupilsPerYear: 20000", harmful: "pupilsPerYear: 20000, gain: -0.1",
    hoped: "pupilsPerYear: 20000, gain: 0.3")
  /// Twenty classes of twenty-five.
  private static let pupilsPerTrainer: Float = 500

  let pupilsPerYear: Int
  let gain: Float
  let fading: Float

  init(_ read: ParameterReader) {
    pupilsPerYear = read.count(
      "pupilsPerYear", "Pupils and students who are trained in a year, all places together",
      term_nl: "leerlingen en studenten", unit: "pupils per year", in: 0...1_000_000, default: 2_000,
      source: .assumed("a policy choice"))
    gain = read.real(
      "gain", "Share of what is missing to full resilience that a training adds; below 0 it does harm",
      term_nl: "weerbaar maken", unit: .share, in: -0.1...0.3, default: 0,
      source: .assumed("A24: no proof that lessons work, possibly harmful; resilience acts on crime, so none is gained")
    )
    fading = read.real(
      "fading", "Share of what was gained that is lost in a week", term_nl: "uitdoven", unit: .sharePerWeek,
      in: 0...0.1,
      default: 0.013, source: .assumed("half of it in a year; no published figure"))
  }

  var staff: Float { Float(pupilsPerYear) / ResilienceTraining.pupilsPerTrainer }

  func act(on place: inout PlaceEffects, in course: Course) {
    guard pupilsPerYear > 0 else { return }
    // What was learnt goes on fading after the end.
    place.resilienceFading = max(place.resilienceFading, fading)
    let trained = course.partHere(Float(pupilsPerYear) / Float(Ages.weeksPerYear) * course.strength)
    guard trained > 0 else { return }
    // Where two programmes train here, a pupil is of either by their numbers.
    place.pupilsTrained += trained
    place.resilienceGain += (gain - place.resilienceGain) * trained / place.pupilsTrained
  }
}
