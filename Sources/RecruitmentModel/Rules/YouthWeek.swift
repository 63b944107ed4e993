import SimulationKernel

/// The week of every youth of a place: drifts, then one block of draws over what may happen.
///
/// One draw decides on own-account offending, one on the competing life events of the youth's present state, one on
/// being noticed. Bounds rule out most youths before an exponential is needed; a bound never changes who is drawn.
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
    let phase = Int(UInt32(bitPattern: here.week) % UInt32(Peers.reviewEvery))
    for row in stride(from: here.rows.lowerBound + phase, to: here.rows.upperBound, by: Peers.reviewEvery) {
      let friendsDetained = rules.peers.review(row, here)
      rules.risk.review(row, friendsDetained: friendsDetained, here)
      Circumstances.look(row, here)
    }
  }

  private func events(_ here: LocalWeek) {
    let rules = here.world.rules
    let youths = here.youths
    let status = youths.status
    let proneness = youths.proneness
    let offending = rules.offending
    let offendingBound = offending.bound(deprivation: here.deprivation)
    let schoolBound = rules.schooling.bound(here) + rules.employment.sideBound
    let workBound = rules.employment.bound(deprivation: here.deprivation)
    let neitherBound = rules.schooling.returning * rules.schooling.returningMinor
    let signalBound = rules.signals.bound(here.effects)
    let asks = here.effects.applications > 0 || here.effects.callsForHelp > 0
    for row in here.rows {
      let draw = here.draws.youth(row, of: youths, in: here.week, for: .youthWeek)
      let now = status[row]
      // No bound holds for one whose seats may raise a rate.
      let isSeated = youths.participant[row] >= 0
      if now.activity != .detained {
        let rate = offending.weeklyRate(age: youths.age(row, in: here.week), male: now.male)
        let plain = !now.isInvolved && !now.record && youths.involvedContacts[row] == 0
        let bound = rate * proneness[row] * (plain ? offendingBound.plain : offendingBound.any)
        if isSeated || draw.uniform(0) < bound {
          offending.consider(row, draw.uniform(0), here)
        }
      }
      let bound: Float
      switch now.activity {
      case .school: bound = schoolBound
      case .work: bound = workBound
      case .neither: bound = neitherBound
      case .detained: bound = 1
      }
      // Detention that began with this week's offence lasts from now on; its first week is not over yet.
      let isTaken = now.activity != .detained && status[row].activity == .detained
      if !isTaken, isSeated || now.isInvolved || now.threatened || draw.uniform(1) < bound {
        lifeEvent(row, draw.uniform(1), here)
      }
      if draw.uniform(2) < signalBound { rules.signals.consider(row, draw.uniform(2), here) }
      if asks { askForHelp(row, draw.uniform(3), here) }
      if youths.participant[row] >= 0 { rules.guidance.step(row, here) }
      if status[row].activity == .neither { here.world.seekers.post(Int32(row), from: here.place) }
    }
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
      if youths.weeksInvolved[row] < UInt16.max { youths.weeksInvolved[row] += 1 }
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
      if u < edge { return youths.status[row].threatened = false }
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
