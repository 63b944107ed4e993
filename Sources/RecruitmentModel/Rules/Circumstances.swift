import SimulationKernel

/// What a youth's circumstances lead to: the legal income, and where stress and bond drift to.
///
/// Looked at whenever an event changes them, every week for who holds a seat, and every fourth week for ageing and for
/// what policy changes in the place.
struct Circumstances {
  /// Looks at the circumstances of a youth.
  static func look(_ row: Int, _ here: LocalWeek) {
    let youths = here.youths
    let rules = here.world.rules
    youths.income[row] = rules.income.income(row, here)
    youths.stressTarget[row] = rules.stress.target(row, here)
    youths.bondTarget[row] = rules.attachment.target(row, here)
  }
}
