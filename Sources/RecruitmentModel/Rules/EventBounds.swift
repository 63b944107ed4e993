import SimulationKernel

/// How likely it is at most that something happens to a youth in a week, until the next look at the circumstances.
///
/// Spares most youths a closer look: whoever's draw lies above the bound is done for the week. A bound never changes what
/// happens, only how soon that is known. It holds for any stress and bond, until the birthday after next, and for a
/// resilience without what training has added; who holds a seat, is involved, under threat or in detention is looked at
/// every week.
/// - Reads: age, status, traits, proneness, resilience, involved contacts, deprivation, `PlaceEffects.dropoutGuard`.
/// - Writes: `offenceBound`, `eventBound`, `noticeBound`. Draws: none.
struct EventBounds {
  /// Covers rounding in the rates.
  private static let slack: Float = 1.0001
  /// Weeks until the next look, after a birthday, at the latest.
  private static let ahead = Int32(Ages.weeksPerYear + Peers.reviewEvery)

  /// Sets the bounds of a youth.
  static func renew(_ row: Int, _ here: LocalWeek) {
    let youths = here.youths
    youths.noticeBound[row] = CoarseDraw.bound(here.world.rules.signals.bound(row, here) * slack)
    // What seats do to a rate may change from week to week.
    guard youths.participant[row] < 0 else {
      youths.offenceBound[row] = CoarseDraw.always
      youths.eventBound[row] = CoarseDraw.always
      return
    }
    youths.offenceBound[row] = CoarseDraw.bound(offence(row, here) * slack)
    youths.eventBound[row] = CoarseDraw.bound(event(row, here) * slack)
  }

  /// Whether what policy did since last week raises a bound, so that those of a whole place are due at once.
  static func rise(with effects: PlaceEffects, since before: PlaceEffects) -> Bool {
    effects.dropoutGuard < min(0, before.dropoutGuard) || effects.detection.most > before.detection.most
      || effects.falseAlarms.most > before.falseAlarms.most
  }

  /// The resilience that a youth cannot fall below before the next look.
  private static func leastResilience(_ row: Int, _ here: LocalWeek) -> Float {
    here.youths.resilience[row] - max(0, here.world.training?[row] ?? 0)
  }

  private static func offence(_ row: Int, _ here: LocalWeek) -> Float {
    let youths = here.youths
    let status = youths.status[row]
    guard status.activity != .detained else { return 0 }
    let offending = here.world.rules.offending
    let now = offending.weeklyRate(age: youths.age(row, in: here.week), male: status.male)
    let next = offending.weeklyRate(age: youths.age(row, in: here.week) + 1, male: status.male)
    return max(now, next) * youths.proneness[row] * here.world.field.bounds[here.place].offending
      * offending.bound(status, involvedContacts: youths.involvedContacts[row], resilience: leastResilience(row, here))
  }

  private static func event(_ row: Int, _ here: LocalWeek) -> Float {
    let rules = here.world.rules
    let status = here.youths.status[row]
    if status.isInvolved || status.threatened { return 1 }
    switch status.activity {
    case .school:
      return rules.schooling.bound(row, until: here.week &+ ahead, here)
        + (status.sideJob ? rules.employment.sideBound : 0)
    case .work: return rules.employment.bound(row, here)
    case .neither: return rules.schooling.comeBack(row, here)
    case .detained: return 1
    }
  }
}
