import SimulationKernel

/// The count of a place at the end of a week: one pass over the youths' status bytes, which others see from then on, and
/// weeks of birth.
struct Census {
  /// The stocks, in the order of lanes.
  static let stocks: [Measure] = [
    .youths, .inSchool, .sideJobs, .inWork, .neither, .detained, .errands, .regular, .recruiterYouths, .threatened,
    .records,
  ]

  /// For each status byte all bits in the lane of every stock that it belongs to.
  private static let masks: [SIMD16<UInt32>] = (0...UInt8.max).map { bits in
    var mask = SIMD16<UInt32>()
    for (lane, stock) in stocks.enumerated() where belongs(YouthStatus(bits: bits), to: stock) { mask[lane] = .max }
    return mask
  }

  static func belongs(_ status: YouthStatus, to stock: Measure) -> Bool {
    switch stock {
    case .youths: true
    case .inSchool: status.activity == .school
    case .sideJobs: status.sideJob
    case .inWork: status.activity == .work
    case .neither: status.activity == .neither
    case .detained: status.activity == .detained
    case .errands: status.involvement == .errands
    case .regular: status.involvement == .regular
    case .recruiterYouths: status.involvement == .recruiter
    case .threatened: status.threatened
    case .records: status.record
    default: false
    }
  }

  /// Counts a place.
  func count(_ here: LocalWeek) {
    let youths = here.youths
    youths.shown.copy(here.rows, from: youths.status)
    let (masks, ledger, place) = (Census.masks, here.world.ledger, here.place)
    var all = SIMD16<UInt32>()
    youths.status.histogram(here.rows, by: youths.born, in: YouthGroup.bands(in: here.week)) { bits, band, number in
      let stocks = SIMD16(repeating: UInt32(truncatingIfNeeded: number)) & masks[Int(bits)]
      all &+= stocks
      ledger?.enter(stocks, group: YouthGroup.index(YouthStatus(bits: bits), band: band), place: place)
    }
    for (lane, stock) in Census.stocks.enumerated() { here.tally.add(stock, Double(all[lane])) }
    wages(here)
    let places = here.world.places
    places.statusNow[place] = here.world.rules.surroundings.now(
      errands: here.tally[.errands], regular: here.tally[.regular], youths: here.rows.count)
  }

  /// Wages of those at work, every fourth week.
  private func wages(_ here: LocalWeek) {
    guard here.week % 4 == 0 else { return }
    var sum: Float = 0
    var number = 0
    let income = here.youths.income
    here.youths.status.forEach(here.rows, masked: YouthStatus.activityBits, equal: Activity.work.rawValue) { row in
      sum += income[row]
      number += 1
    }
    here.tally.add(.wageSum, Double(sum))
    here.tally.add(.wagesPaid, Double(number))
  }
}
