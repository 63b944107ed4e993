import Parameters
import SimulationKernel

/// Losing a job.
///
/// Rate per week in a full post: `base · exp(deprivation) · (1 + record) · involvement · (1.6 − bond) · no
/// qualification`, plus lay-offs where the employer has more people than posts. Side jobs end at a constant rate.
/// - Reads: record, involvement, bond, qualification, the employer's posts. Writes: activity, employer, income.
/// - Draws: youthWeek (word 1). Source: level set by hand toward B25; weights assumed.
struct Employment {
  static let id = "employment"

  let loss: Float
  let deprivation: Float
  let record: Float
  let involved: Float
  let bond: Float
  let unqualified: Float
  let layOff: Float
  let sideLoss: Float

  init(_ read: ParameterReader) {
    loss = read.real(
      "loss", "Losing a job at normal circumstances", term_nl: "baan verliezen", unit: .ratePerWeek,
      in: 0.0008...0.0035, default: 0.0016,
      source: .assumed("set by hand toward B25, and not fitted"))
    deprivation = read.real(
      "deprivation", "Effect of deprivation on losing a job", unit: .logRate, in: 0...4, default: 2.5,
      source: .assumed("set by hand toward B25, and not fitted"))
    record = read.real(
      "record", "Share by which a record raises it", unit: .share, in: 0...1.5, default: 0.5,
      source: .assumed("half as often again; from no effect to two and a half times"))
    involved = read.real(
      "involved", "Factor of being involved on losing a job", unit: .factor, in: 1...3, default: 1.6,
      source: .assumed("illegal work takes time and rest; from no effect to three times"))
    bond = read.real(
      "bond", "Weight of the bond on losing a job: the factor is 1.6 less this times the bond", unit: .factor,
      in: 0...1.4,
      default: 1, source: .assumed("from 1.6 without a bond to 0.6 with a full one; at 0 it does not count"))
    unqualified = read.real(
      "unqualified", "Factor of having no qualification on losing a job", unit: .factor, in: 1...3, default: 1.5,
      source: .assumed("shorter contracts, and the first to go; from no effect to three times"))
    layOff = read.real(
      "layOff", "Lay-off where an employer has more people than posts", unit: .ratePerWeek, in: 0.005...0.1,
      default: 0.02, source: .assumed("half of those who are too many are gone after eight months"))
    sideLoss = read.real(
      "sideLoss", "Losing a side job", term_nl: "bijbaan verliezen", unit: .ratePerWeek, in: 0.002...0.04,
      default: 0.012,
      source: .assumed("side jobs last about a year and a half; no figure stored"))
  }

  /// The rate of losing a full post in a place at no bond.
  func bound(deprivation place: Float) -> Float { 1.6 * loss * Elementary.exp(deprivation * (place - 0.3)) }

  /// The rate of losing the full post that a youth who is not involved does not exceed.
  func bound(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    return here.world.field.bounds[here.place].employment * (youths.status[row].record ? 1 + record : 1)
      * (youths.traits[row].qualified ? 1 : unqualified) + layOff
  }

  /// The rate of losing a side job that no youth exceeds.
  var sideBound: Float { sideLoss + layOff }

  /// Rate of losing the full post, per week.
  func loss(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let status = youths.status[row]
    var rate =
      loss * Elementary.exp(deprivation * (here.deprivation - 0.3)) * (status.record ? 1 + record : 1)
      * (status.isInvolved ? involved : 1) * (1.6 - bond * youths.bond[row])
    if !youths.traits[row].qualified { rate *= unqualified }
    return rate + overstaffed(Int(youths.employer[row]), side: false, here)
  }

  /// Rate of losing the side job, per week.
  func sideLoss(_ row: Int, _ here: LocalWeek) -> Float {
    sideLoss + overstaffed(Int(here.youths.employer[row]), side: true, here)
  }

  private func overstaffed(_ employer: Int, side: Bool, _ here: LocalWeek) -> Float {
    let employers = here.world.employers
    let posts = employers.wholePosts(employer, factor: here.effects.legalPosts, side: side)
    return employers.filled(employer, side: side) > posts ? layOff : 0
  }

  /// A youth loses the job or the side job.
  func lose(_ row: Int, _ here: LocalWeek) {
    let youths = here.youths
    if youths.status[row].activity == .work {
      youths.status[row].activity = .neither
      here.count(.jobLosses, row, by: .employer(youths.employer[row]))
    }
    here.world.leaveJob(row, here)
    Circumstances.look(row, here)
  }
}
