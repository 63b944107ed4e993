import SimulationKernel

/// What a youth's circumstances lead to: the legal income, and where stress and bond drift to.
///
/// Looked at whenever an event or a seat changes them, every week for who has a coach, and every fourth week where the
/// youth has grown a year older, policy has changed the place, or what training added fades.
struct Circumstances {
  /// Every fourth week: looks where something may have changed without an event.
  static func review(_ row: Int, _ here: LocalWeek) {
    let sinceBirthday = (here.week &- here.youths.born[row]) % Int32(Ages.weeksPerYear)
    if here.hasChanged || sinceBirthday < Int32(Peers.reviewEvery) || here.world.training.map({ $0[row] != 0 }) ?? false
    {
      look(row, here)
    }
  }

  /// Looks at the circumstances of a youth.
  static func look(_ row: Int, _ here: LocalWeek) {
    let youths = here.youths
    let rules = here.world.rules
    youths.income[row] = rules.income.income(row, here)
    youths.stressTarget[row] = rules.stress.target(row, here)
    youths.bondTarget[row] = rules.attachment.target(row, here)
    EventBounds.renew(row, here)
  }
}
