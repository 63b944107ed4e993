import SimulationKernel

@testable import RecruitmentModel

/// The week of every youth once more, plainly: no bound rules out anybody, and every youth meets every event in turn.
///
/// Slow on purpose; `YouthWeek` must give the same to the bit.
struct ReferenceYouthWeek {
  func step(_ here: LocalWeek) {
    let rules = here.world.rules
    for row in Peers.reviewed(of: here.rows, in: here.week) {
      // Replaces the lost; who was seen involved or in detention is counted here once more, contact by contact.
      _ = rules.peers.look(row, here)
      let seen = (0..<Youths.contactsEach).map { here.youths.contacts[row * Youths.contactsEach + $0] }
        .filter { $0 >= 0 }.map { here.youths.shown[Int($0)] }
      here.youths.involvedContacts[row] = UInt8(seen.count { $0.isInvolved })
      rules.risk.review(row, friendsDetained: seen.count { $0.activity == .detained }, here)
      Circumstances.look(row, here)
    }
    rules.stress.step(here)
    rules.attachment.step(here)
    rules.trust.step(here)
    rules.habituation.step(here)
    // Bounds that rule nobody out.
    let none = Column(count: here.youths.count, repeating: CoarseDraw.always)
    let everything = CoarseBounds(none, none, none, all: CoarseDraw.always)
    here.draws.coarse(here.rows, week: here.week, purpose: Purpose.youthWeekCoarse.rawValue, below: everything) {
      row, coarse in
      let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .youthWeek)
      week(row, (0..<3).map { coarse.uniform($0, refinedBy: draw) }, here)
    }
    for row in here.rows where here.youths.status[row].activity == .neither {
      here.world.seekers.post(Int32(row), from: here.place)
    }
  }

  private func week(_ row: Int, _ u: [Float], _ here: LocalWeek) {
    let youths = here.youths
    let free = youths.status[row].activity != .detained
    if free { here.world.rules.offending.consider(row, u[0], here) }
    if !free || youths.status[row].activity != .detained { event(row, u[1], here) }
    here.world.rules.signals.consider(row, u[2], here)
    if youths.participant[row] >= 0 { here.world.rules.guidance.step(row, here) }
  }

  /// What may happen in the youth's state, each with its rate and what follows, in order.
  private func event(_ row: Int, _ u: Float, _ here: LocalWeek) {
    let youths = here.youths
    let status = youths.status[row]
    if status.activity == .detained { return here.world.rules.justice.week(row, here) }
    if status.isInvolved { youths.weeksInvolved[row] += 1 }
    var edge: Float = 0
    for (rate, effect) in ofCrime(row, status, here) + ofDay(row, status, here) {
      edge += rate
      if u < edge { return effect() }
    }
  }

  private typealias Event = (rate: Float, effect: () -> Void)

  private func ofCrime(_ row: Int, _ status: YouthStatus, _ here: LocalWeek) -> [Event] {
    let rules = here.world.rules
    guard status.isInvolved else {
      return status.threatened
        ? [(rules.desistance.threatEnds(row, here), { here.youths.status[row].threatened = false })] : []
    }
    let stop: Event = (
      rules.desistance.rate(row, here),
      {
        here.tally.add(.desistances)
        here.world.leaveCrime(row, here)
      }
    )
    let grow: Event = (
      rules.work.growth(row, here),
      {
        here.youths.status[row].involvement = .regular
        Circumstances.look(row, here)
        here.tally.add(.promotions)
      }
    )
    return [stop, grow]
  }

  private func ofDay(_ row: Int, _ status: YouthStatus, _ here: LocalWeek) -> [Event] {
    let rules = here.world.rules
    let school = rules.schooling
    switch status.activity {
    case .detained: return []
    case .work: return [(rules.employment.loss(row, here), { rules.employment.lose(row, here) })]
    case .neither: return [(school.comeBack(row, here), { school.enter(row, here) })]
    case .school:
      let leaving: [Event] = [
        (school.dropout(row, here), { school.leave(row, qualified: false, here) }),
        (school.finish(row, here), { school.leave(row, qualified: true, here) }),
      ]
      guard status.sideJob else { return leaving }
      return leaving + [(rules.employment.sideLoss(row, here), { rules.employment.lose(row, here) })]
    }
  }
}
