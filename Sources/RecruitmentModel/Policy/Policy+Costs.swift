extension Programme {
  /// What a programme pays for.
  enum Expense { case seat, staff, place }

  /// Euro in a year at full strength: for one seat, for all staff, for one neighbourhood.
  func yearly(_ expense: Expense) -> Double {
    switch expense {
    case .seat: prices.seat
    case .staff: prices.staff * Double(intervention.staff)
    case .place: prices.place * Double(intervention.placeUnits)
    }
  }

  /// The same in a week.
  func weekly(_ expense: Expense) -> Double { yearly(expense) / Double(Ages.weeksPerYear) }
}

extension Policy {
  /// What each programme costs in each year with all its seats taken, in euro: programme by programme, in each year by
  /// year. Years have 52 weeks from week 1 on; the last may be shorter. Where a learning policy goes does not matter, for
  /// it treats as many places at any time.
  public func plannedCosts(weeks: Int, in city: City) -> [[Double]] {
    programmes.indices.map { index in
      let treated = treated[index]
      let all = treated.indices.count { treated[$0] && city.neighbourhoods[$0].youths > 0 }
      let programme = programmes[index]
      let places = min(all, programme.area.review?.places ?? all)
      let (seat, staff, place) = (programme.yearly(.seat), programme.yearly(.staff), programme.yearly(.place))
      // Added up first and divided once, so that a whole year at a round price costs a round sum.
      var years = Array(repeating: 0.0, count: (weeks + Ages.weeksPerYear - 1) / Ages.weeksPerYear)
      for week in stride(from: 1, through: weeks, by: 1) where places > 0 {
        let strength = Double(strength(index, in: week))
        let atWork =
          stages[index].isEmpty
          ? Double(places) * strength
          : stages[index].reduce(0) {
            $0 + Double($1.places) * Double(programme.schedule.strength(in: week, from: $1.start))
          }
        years[(week - 1) / Ages.weeksPerYear] +=
          Double(openSeats(index, in: week)) * seat + strength * staff + atWork * place
      }
      return years.map { $0 / Double(Ages.weeksPerYear) }
    }
  }
}
