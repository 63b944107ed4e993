import SimulationKernel

/// The plain workload as its definition reads: every youth every week, one after the other, with all that could happen.
///
/// Nobody is to make this faster. It says what the fast week must come to, and its cost is the measure against which
/// ``SpeedRatio`` holds the model, so that a slow machine and a slow model can be told apart.
extension PlainTown {
  /// One week of everybody.
  func liveByReference(_ week: Int32) {
    for place in 0..<grid.count {
      let rows = rows(place)
      involved[place] = rows.reduce(0) { $0 + (status[$1].contains(.involved) ? 1 : 0) }
      share[place] = Float(involved[place]) / Float(max(1, rows.count))
    }
    for place in 0..<grid.count {
      let pressure = pressure(place)
      for row in rows(place) { liveByReference(row, week, pressure: pressure) }
      involved[place] = rows(place).reduce(0) { $0 + (status[$1].contains(.involved) ? 1 : 0) }
    }
  }

  private func liveByReference(_ row: Int, _ week: Int32, pressure: Float) {
    var now = status[row]
    let target: Float = now.contains(.inSchool) || now.contains(.atWork) ? 0.2 : 0.8
    stress[row] = stress[row] + 0.05 * (target - stress[row])
    let chance = Elementary.logistic(-7 + 3 * pressure + 1.5 * stress[row] - resilience[row])
    let u = draws.block(UInt32(row / 4), 0, week: week, purpose: PlainTown.weekPurpose).uniform(row % 4)
    let work: Float = 0.02
    let school: Float = work + 0.02
    if u < work {
      if !now.contains(.atWork) {
        now.insert(.atWork)
      } else if u < 0.01 {
        now.remove(.atWork)
      }
    } else if u < school {
      now.remove(.inSchool)
    } else if now.contains(.involved) {
      if u < school + 0.005 { now.remove(.involved) }
    } else if u < school + chance {
      now.insert(.involved)
    }
    status[row] = now
    stressTarget[row] = now.contains(.inSchool) || now.contains(.atWork) ? 0.2 : 0.8
  }
}
