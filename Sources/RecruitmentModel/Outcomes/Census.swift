import SimulationKernel

/// The count of a place at the end of a week: one pass over the youths' status bytes, which others see from then on.
struct Census {
  /// Counts a place.
  func count(_ here: LocalWeek) {
    let youths = here.youths
    var bins = Array(repeating: 0, count: 256)
    for row in here.rows {
      let status = youths.status[row]
      youths.shown[row] = status
      bins[Int(status.bits)] += 1
    }
    for (bits, number) in bins.enumerated() where number > 0 {
      add(YouthStatus(bits: UInt8(bits)), Double(number), here.tally)
    }
    wages(here)
    let counts = here.world.counts
    let base = here.tally.base
    let places = here.world.places
    places.statusNow[here.place] = here.world.rules.surroundings.now(
      errands: counts[base + Measure.errands.rawValue], regular: counts[base + Measure.regular.rawValue],
      youths: here.rows.count)
  }

  private func add(_ status: YouthStatus, _ number: Double, _ tally: Tally) {
    tally.add(.youths, number)
    switch status.activity {
    case .school: tally.add(.inSchool, number)
    case .work: tally.add(.inWork, number)
    case .neither: tally.add(.neither, number)
    case .detained: tally.add(.detained, number)
    }
    switch status.involvement {
    case .none: break
    case .errands: tally.add(.errands, number)
    case .regular: tally.add(.regular, number)
    case .recruiter: tally.add(.recruiterYouths, number)
    }
    if status.sideJob { tally.add(.sideJobs, number) }
    if status.threatened { tally.add(.threatened, number) }
    if status.record { tally.add(.records, number) }
  }

  /// Wages of those at work, every fourth week.
  private func wages(_ here: LocalWeek) {
    guard here.week % 4 == 0 else { return }
    var sum: Float = 0
    var number = 0
    for row in here.rows where here.youths.status[row].activity == .work {
      sum += here.youths.income[row]
      number += 1
    }
    here.tally.add(.wageSum, Double(sum))
    here.tally.add(.wagesPaid, Double(number))
  }
}
