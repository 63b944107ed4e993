import SimulationKernel

/// The week of every youth of a place: drifts, then draws over what may happen.
///
/// One draw decides on own-account offending, one on the competing life events of the youth's present state, one on
/// being noticed, one on asking for help. Bounds rule out most youths before more than the upper bits of the draws, or an
/// exponential, is needed; a bound never changes what happens.
struct YouthWeek {
  /// One week of a place.
  func step(_ here: LocalWeek) {
    let rules = here.world.rules
    review(here)
    rules.stress.step(here)
    rules.attachment.step(here)
    rules.trust.step(here)
    rules.habituation.step(here)
    LearntResilience().step(here)
    events(here)
  }

  /// A quarter of the youths look at their contacts, and at what the month changed.
  private func review(_ here: LocalWeek) {
    let rules = here.world.rules
    let reviewed = Peers.reviewed(of: here.rows, in: here.week)
    // Contacts live anywhere in memory: many looks in a row wait for it together.
    var seen = InlineArray<64, Peers.Seen>(repeating: Peers.Seen())
    for first in stride(from: reviewed.lowerBound, to: reviewed.upperBound, by: seen.count) {
      let some = first..<min(reviewed.upperBound, first + seen.count)
      for row in some { seen[row - first] = rules.peers.look(row, here) }
      for row in some {
        rules.peers.note(seen[row - first], row, here)
        rules.risk.review(row, friendsDetained: Int(seen[row - first].detained), here)
        Circumstances.review(row, here)
      }
    }
    if EventBounds.rise(with: here.effects, since: here.world.field.before[here.place]) {
      for row in here.rows { EventBounds.renew(row, here) }
    }
  }

  /// Who may meet an event this week, by a first look at the draws, meets what there is.
  private func events(_ here: LocalWeek) {
    let youths = here.youths
    let asking = 1.5 * (here.effects.applications + here.effects.callsForHelp)
    let bounds = CoarseBounds(
      youths.offenceBound, youths.eventBound, youths.noticeBound, all: asking > 0 ? CoarseDraw.bound(asking) : nil)
    here.draws.coarse(here.rows, week: here.week, purpose: Purpose.youthWeekCoarse.rawValue, below: bounds) {
      row, draw in
      // Only some can ask for help, which no column tells.
      let status = youths.status[row]
      if status.activity == .neither || status.threatened || draw.mayLie(0, below: youths.offenceBound[row])
        || draw.mayLie(1, below: youths.eventBound[row]) || draw.mayLie(2, below: youths.noticeBound[row])
      {
        week(row, draw, here)
      }
    }
    youths.status.forEach(here.rows, masked: YouthStatus.activityBits, equal: Activity.neither.rawValue) { row in
      here.world.seekers.post(Int32(row), from: here.place)
    }
  }

  /// The week of one youth: own-account offences, life events, being noticed, asking for help, the week in a seat.
  private func week(_ row: Int, _ coarse: CoarseDraw, _ here: LocalWeek) {
    let rules = here.world.rules
    let youths = here.youths
    let draw = here.draws.youth(row, of: youths, in: here.week, for: .youthWeek)
    let wasFree = youths.status[row].activity != .detained
    if wasFree, coarse.mayLie(0, below: youths.offenceBound[row]) {
      rules.offending.consider(row, coarse.uniform(0, refinedBy: draw), here)
    }
    // Detention that began with this week's offence lasts from now on; its first week is not over yet.
    let isTaken = wasFree && youths.status[row].activity == .detained
    if !isTaken, coarse.mayLie(1, below: youths.eventBound[row]) {
      lifeEvent(row, coarse.uniform(1, refinedBy: draw), here)
    }
    if coarse.mayLie(2, below: youths.noticeBound[row]) {
      rules.signals.consider(row, coarse.uniform(2, refinedBy: draw), here)
    }
    if here.effects.applications > 0 || here.effects.callsForHelp > 0 {
      askForHelp(row, coarse.uniform(3, refinedBy: draw), here)
    }
    if youths.participant[row] >= 0 { rules.guidance.step(row, here) }
  }

  /// A youth under threat asks for protection, or one without work for help; the more readily, the more the youth trusts
  /// institutions.
  private func askForHelp(_ row: Int, _ u: Float, _ here: LocalWeek) {
    let status = here.youths.status[row]
    let readiness = 0.5 + here.youths.trust[row]
    let calls = status.threatened ? here.effects.callsForHelp * readiness : 0
    let applies = status.activity == .neither ? here.effects.applications * readiness : 0
    guard u < calls + applies else { return }
    here.world.rules.signals.propose(row, to: u < calls ? .safety : .work, here)
  }

  /// The competing life events of the youth's present state, laid end to end on one draw.
  private func lifeEvent(_ row: Int, _ u: Float, _ here: LocalWeek) {
    let rules = here.world.rules
    let youths = here.youths
    let status = youths.status[row]
    var edge: Float = 0
    if status.isInvolved {
      if youths.weeksInvolved[row] < UInt8.max { youths.weeksInvolved[row] += 1 }
      edge += rules.desistance.rate(row, here)
      if u < edge {
        here.count(.desistances, row)
        return here.world.leaveCrime(row, here)
      }
      edge += rules.work.growth(row, here)
      if u < edge {
        youths.status[row].involvement = .regular
        Circumstances.look(row, here)
        return here.count(.promotions, row)
      }
    } else if status.threatened {
      edge += rules.desistance.threatEnds(row, here)
      if u < edge {
        youths.status[row].threatened = false
        return EventBounds.renew(row, here)
      }
    }
    dayEvent(row, u, edge, status, here)
  }

  private func dayEvent(_ row: Int, _ u: Float, _ before: Float, _ status: YouthStatus, _ here: LocalWeek) {
    let rules = here.world.rules
    var edge = before
    switch status.activity {
    case .detained: rules.justice.week(row, here)
    case .school:
      edge += rules.schooling.dropout(row, here)
      if u < edge { return rules.schooling.leave(row, qualified: false, here) }
      edge += rules.schooling.finish(row, here)
      if u < edge { return rules.schooling.leave(row, qualified: true, here) }
      guard status.sideJob else { return }
      edge += rules.employment.sideLoss(row, here)
      if u < edge { rules.employment.lose(row, here) }
    case .work:
      if u < edge + rules.employment.loss(row, here) { rules.employment.lose(row, here) }
    case .neither:
      if u < edge + rules.schooling.comeBack(row, here) { rules.schooling.enter(row, here) }
    }
  }
}
