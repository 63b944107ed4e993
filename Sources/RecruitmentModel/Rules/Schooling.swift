import Parameters
import SimulationKernel

/// School: dropping out, finishing, coming back.
///
/// Dropping out, per week: `base · exp(stress + involvement + record + household + track + deprivation − resilience −
/// bond − policy)`,
/// from the age at which compulsory schooling ends. Finishing: a constant rate from the usual age of the track; most
/// then go straight to a job, fewer where deprivation is high. Coming back from neither: a constant
/// rate, higher for minors, until 23 and without a qualification.
/// - Reads: age, track, stress, bond, resilience, involvement, record, household, deprivation. Writes: activity, qualification.
/// - Draws: youthWeek (word 1), graduation. Source: levels set by hand toward B25 and B26; weights assumed.
struct Schooling {
  static let id = "schooling"

  let base: Float
  let stress: Float
  let involved: Float
  let record: Float
  private let ofRecord: Float
  let resilience: Float
  let multiProblem: Float
  let deprivation: Float
  let bond: Float
  let tracks: [Float]
  let compulsoryUntil: Int
  let leaving: [Float]
  /// The same in weeks.
  private let leavingWeeks: [Int32]
  let finishing: Float
  let straightToWork: Float
  let straightDeprivation: Float
  let returning: Float
  let returningMinor: Float

  init(_ read: ParameterReader) {
    base = read.real(
      "base", "Dropping out at normal circumstances", term_nl: "voortijdig schoolverlaten", unit: .ratePerWeek,
      in: 0.00004...0.0006, default: 0.00016, source: .assumed("set by hand toward B25 until the model is calibrated"))
    stress = read.real(
      "stress", "Effect of full financial stress on dropping out", unit: .logRate, in: 0...2.5, default: 1.2,
      source: .assumed("full stress against none makes three times as many; from no effect to twelve times"))
    involved = read.real(
      "involved", "Effect of involvement on dropping out", unit: .logRate, in: 0...2, default: 1,
      source: .assumed("nearly three times as many; from no effect to seven times"))
    record = read.real(
      "record", "Effect of a criminal record on dropping out", unit: .logRate, in: 0...1.4, default: 0.7,
      source: .assumed("A37 and A38 give the direction; twice as many, from no effect to four times"))
    ofRecord = Elementary.exp(record)
    resilience = read.real(
      "resilience", "Effect of resilience on dropping out, lowering", unit: .logRate, in: 0...2, default: 1,
      source: .assumed("full resilience against none makes a third as many; from no effect to a seventh"))
    multiProblem = read.real(
      "multiProblem", "Effect of a multi-problem household on dropping out", unit: .logRate, in: 0...1, default: 0.4,
      source: .assumed("half as many again; from no effect to nearly three times"))
    deprivation = read.real(
      "deprivation", "Effect of deprivation on dropping out", unit: .logRate, in: 0...4, default: 2.5,
      source: .assumed("set by hand toward B25 until the model is calibrated"))
    bond = read.real(
      "bond", "Effect of the bond on dropping out, lowering", unit: .logRate, in: 0...2, default: 1,
      source: .assumed("a full bond against none makes a third as many; from no effect to a seventh"))
    tracks = read.reals(
      "tracks", "Effect of the low, middle and high track on dropping out", unit: .logRate, in: -2...2,
      default: [1.1, 0.4, -0.7],
      source: .assumed("direction known, size not published by track here; six times as many in the low as in the high")
    )
    compulsoryUntil = read.count(
      "compulsoryUntil", "Age until which nobody drops out", term_nl: "leerplicht", unit: .years, in: 15...18,
      default: 16,
      source: .assumed("full compulsory schooling ends at 16 by law; the duty to qualify is not enforced here"))
    leaving = read.reals(
      "leaving", "Usual age of finishing in the low, middle and high track", unit: .years, in: 16...26.5,
      default: [20, 23.5, 25], source: .assumed("set by hand toward B25 (74 per cent in education)"))
    leavingWeeks = leaving.map { Int32(($0 * Float(Ages.weeksPerYear)).rounded(.up)) }
    finishing = read.real(
      "finishing", "Chance to finish, from that age", unit: .probabilityPerWeek, in: 0.005...0.06, default: 0.02,
      source: .assumed("spreads leaving over about a year"))
    straightToWork = read.real(
      "straightToWork", "Chance that one who finishes goes straight to a job, where there is one", unit: .probability,
      in: 0.4...0.98, default: 0.85, source: .assumed("set by hand toward B25 until the model is calibrated"))
    straightDeprivation = read.real(
      "straightDeprivation", "Share by which the most deprived place lowers it", unit: .share, in: 0...1, default: 0.9,
      source: .assumed("set by hand toward B25 until the model is calibrated"))
    returning = read.real(
      "returning", "Chance to go back to school from neither, under 23 without a qualification",
      term_nl: "terug naar school of opleiding",
      unit: .probabilityPerWeek, in: 0.002...0.03, default: 0.008, source: .assumed("part of the exit in B26"))
    returningMinor = read.real(
      "returningMinor", "Factor on it under 18", unit: .factor, in: 1...6, default: 3,
      source: .assumed("the duty to qualify until 18"))
  }

  /// The rate of dropping out in a place that no youth without a seat or record who is not involved exceeds, of the low, middle and high
  /// track.
  func bounds(_ place: Float, dropoutGuard: Float) -> SIMD4<Float> {
    let common =
      deprivation * (place - 0.3) + stress + 0.5 * resilience + multiProblem + 0.6 * bond - min(0, dropoutGuard)
    return SIMD4(
      base * Elementary.exp(common + tracks[0]), base * Elementary.exp(common + tracks[1]),
      base * Elementary.exp(common + tracks[2]), 0)
  }

  /// The rate of leaving school that a youth without a seat who is not involved does not exceed until a week.
  func bound(_ row: Int, until week: Int32, _ here: LocalWeek) -> Float {
    let finish = isDone(row, here.youths, in: week) ? finishing : 0
    guard here.youths.age(row, in: week) >= compulsoryUntil else { return finish }
    let dropout = here.world.field.bounds[here.place].dropout[Int(here.youths.traits[row].track.rawValue)]
    return finish + dropout * (here.youths.status[row].record ? ofRecord : 1)
  }

  /// Rate of dropping out per week.
  func dropout(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    guard youths.age(row, in: here.week) >= compulsoryUntil else { return 0 }
    let traits = youths.traits[row]
    let status = youths.status[row]
    return base
      * Elementary.exp(
        deprivation * (here.deprivation - 0.3) + stress * youths.stress[row]
          + (status.isInvolved ? involved : 0) + (status.record ? record : 0)
          - resilience * (youths.resilience[row] - 0.5)
          + (traits.multiProblem ? multiProblem : 0) + tracks[Int(traits.track.rawValue)]
          - bond * (youths.bond[row] - 0.6) - here.effects.dropoutGuard - (here.seatEffects(row)?.dropoutGuard ?? 0))
  }

  /// Chance per week to finish school.
  func finish(_ row: Int, _ here: LocalWeek) -> Float {
    isDone(row, here.youths, in: here.week) ? finishing : 0
  }

  /// Whether a youth has reached the usual age of finishing.
  func isDone(_ row: Int, _ youths: Youths, in week: Int32) -> Bool {
    week &- youths.born[row] >= leavingWeeks[Int(youths.traits[row].track.rawValue)]
  }

  /// Chance per week to go back to school.
  func comeBack(_ row: Int, _ here: LocalWeek) -> Float {
    let age = here.youths.age(row, in: here.week)
    guard age < 23, !here.youths.traits[row].qualified else { return 0 }
    let helped = returning * (here.seatEffects(row)?.backToSchool ?? 1)
    return age < 18 ? helped * returningMinor : helped
  }

  /// A pupil leaves school, with or without a qualification; a side job ends with it.
  func leave(_ row: Int, qualified: Bool, _ here: LocalWeek) {
    let youths = here.youths
    here.world.leaveJob(row, here)
    youths.status[row].activity = .neither
    here.count(qualified ? .graduates : .dropouts, row)
    if qualified {
      youths.traits[row].qualified = true
      let draw = here.draws.youth(row, of: youths, in: here.week, for: .graduation)
      let alone = straightToWork * (1 - straightDeprivation * here.deprivation)
      let helped = alone + (here.seatEffects(row)?.firstJob ?? 0) * (1 - alone)
      if draw.uniform(0) < helped {
        here.world.schoolLeavers.post(Int32(row), from: here.place)
      }
    }
    Circumstances.look(row, here)
  }

  /// A youth who left school without a qualification may earn one in a seat, with such a chance in a week.
  func qualify(_ row: Int, _ chance: Float, _ here: LocalWeek) {
    guard chance > 0, !here.youths.traits[row].qualified, here.youths.status[row].activity != .school else { return }
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .qualification)
    if draw.uniform(0) < chance { here.youths.traits[row].qualified = true }
  }

  /// A youth goes back to school.
  func enter(_ row: Int, _ here: LocalWeek) {
    here.youths.status[row].activity = .school
    here.note(.backInSchool, row)
    Circumstances.look(row, here)
  }
}
