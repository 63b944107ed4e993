import SimulationKernel

extension World {
  /// Checks that no youth's chances exceed the bounds that spare the youth a closer look.
  /// - Complexity: O(youths).
  func checkBounds() throws(Breach) {
    for place in 0..<places.count {
      let here = localWeek(place)
      for row in here.rows { try checkBounds(of: row, here) }
    }
  }

  private func checkBounds(of row: Int, _ here: LocalWeek) throws(Breach) {
    let risk = rules.signals.risk(row, youths)
    let noticed = rules.signals.chance(risk: risk, here.effects)
    for (name, chance, bound) in [
      (
        "offending", youths.status[row].activity == .detained ? 0 : rules.offending.rates(row, here).all,
        youths.offenceBound[row]
      ),
      ("an event", eventChance(row, here), youths.eventBound[row]),
      ("being noticed", noticed, youths.noticeBound[row]),
    ] where CoarseDraw.bound(chance) > bound {
      throw Breach("youth \(row) has a chance of \(name) of \(chance), above the bound \(bound) / 256", in: here.place)
    }
  }

  /// Chance of any event of the youth's days this week; 1 where the youth is looked at every week.
  private func eventChance(_ row: Int, _ here: LocalWeek) -> Float {
    let status = youths.status[row]
    if status.isInvolved || status.threatened || youths.participant[row] >= 0 { return 1 }
    switch status.activity {
    case .school:
      return rules.schooling.dropout(row, here) + rules.schooling.finish(row, here)
        + (status.sideJob ? rules.employment.sideLoss(row, here) : 0)
    case .work: return rules.employment.loss(row, here)
    case .neither: return rules.schooling.comeBack(row, here)
    case .detained: return 1
    }
  }
}
