import SimulationKernel

extension World {
  /// Checks that this week's counts add up, that none is below 0, and that those of youths are what the youths are.
  func checkCounts() throws(Breach) {
    for place in 0..<places.count {
      let base = place * Measure.count
      func count(_ measure: Measure) -> Double { counts[base + measure.rawValue] }
      let all = count(.inSchool) + count(.inWork) + count(.neither) + count(.detained)
      guard all == Double(places.rows(place).count), all == count(.youths) else {
        throw Breach("it counts \(all) youths, but has \(places.rows(place).count)", in: place)
      }
      let recruited = count(.recruitmentsFirst) + count(.recruitmentsRepeat)
      let approached = count(.approachesStreet) + count(.approachesContacts) + count(.approachesOnline)
      let kinds = IllegalWork.kinds.indices.reduce(0.0) { $0 + count(.recruited(into: $1)) }
      guard recruited == kinds, approached == recruited + count(.refusals) else {
        throw Breach("it counts \(approached) approaches, \(recruited) recruitments, \(kinds) by kind", in: place)
      }
      for measure in Measure.allCases where !(count(measure) >= 0 && count(measure).isFinite) {
        throw Breach("it counts \(count(measure)) of \(measure)", in: place)
      }
      for (part, whole) in World.parts where count(part) > count(whole) {
        throw Breach("it counts \(count(part)) of \(part), but \(count(whole)) of \(whole)", in: place)
      }
      try checkStocks(place)
    }
  }

  /// Measures of which the first can never be more than the second.
  private static let parts: [(Measure, Measure)] = [
    (.openingsUnfilled, .openings), (.vacancies, .posts), (.threatened, .youths), (.records, .youths),
    (.sideJobs, .inSchool), (.stressSum, .youths), (.trustSum, .youths), (.bondSum, .youths),
    (.resilienceSum, .youths), (.coachBondSum, .coached), (.wagesPaid, .inWork),
  ]

  /// Counts the youths of a place anew.
  private func checkStocks(_ place: Int) throws(Breach) {
    var number = [Int](repeating: 0, count: 256)
    for row in places.rows(place) { number[Int(youths.status[row].bits)] += 1 }
    for stock in Census.stocks {
      var there = 0
      for bits in number.indices where number[bits] > 0 {
        if Census.belongs(YouthStatus(bits: UInt8(bits)), to: stock) { there += number[bits] }
      }
      let counted = tally(place)[stock]
      guard counted == Double(there) else {
        throw Breach("it counts \(counted) of \(stock), but has \(there)", in: place)
      }
    }
  }

  /// Checks that the history, where one is kept, has as many youths involved this week as each place counts.
  func checkHistory() throws(Breach) {
    guard let history, history.weeks?.contains(Int(week)) == true else { return }
    for place in 0..<places.count {
      let tally = tally(place)
      let counted = tally[.errands] + tally[.regular] + tally[.recruiterYouths]
      let kept = history.involved(in: place, week: Int(week))
      guard Double(kept) == counted else {
        throw Breach("it counts \(counted) youths involved, the history \(kept)", in: place)
      }
    }
  }
}
