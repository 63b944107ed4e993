import SimulationKernel

extension World {
  /// Checks that what a youth does, and how far the youth is involved, is the same in all columns.
  func checkYouths() throws(Breach) {
    for row in 0..<youths.count {
      let status = youths.status[row]
      let age = youths.age(row, in: week)
      guard age >= Ages.first, age < Ages.exit else { throw breach(row, "youth \(row) is \(age) years old") }
      let employed = youths.employer[row] >= 0
      guard employed == (status.activity == .work || status.sideJob) else {
        throw breach(row, "youth \(row) has employer \(youths.employer[row]), but is in \(status.activity)")
      }
      guard !status.sideJob || status.activity == .school else {
        throw breach(row, "youth \(row) has a side job, but is in \(status.activity)")
      }
      guard (youths.opening[row] >= 0) == status.isInvolved else {
        throw breach(row, "youth \(row) has opening \(youths.opening[row]), but is in stage \(status.involvement)")
      }
      guard status.isInvolved || youths.weeksInvolved[row] == 0 else {
        throw breach(row, "youth \(row) is not involved, for \(youths.weeksInvolved[row]) weeks")
      }
      guard !status.isInvolved || youths.traits[row].recruited else {
        throw breach(row, "youth \(row) is in stage \(status.involvement), but was never recruited")
      }
      guard !youths.traits[row].recruited || youths.traits[row].approached else {
        throw breach(row, "youth \(row) was recruited, but never approached")
      }
      guard (youths.detention[row] > 0) == (status.activity == .detained) else {
        throw breach(
          row, "youth \(row) has \(youths.detention[row]) weeks of detention left, but is in \(status.activity)")
      }
    }
  }

  /// Checks that the state which others see is that of the end of the week.
  func checkShown() throws(Breach) {
    for row in 0..<youths.count where youths.shown[row] != youths.status[row] {
      throw breach(
        row, "youth \(row) is seen with the status \(youths.shown[row].bits), but has \(youths.status[row].bits)")
    }
  }
}
