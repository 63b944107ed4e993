import SimulationKernel

/// What programmes cost in a week: seats that are taken, staff, and places where they run.
///
/// A seat costs where its holder lives. Staff is paid for all inhabited places that the programme treats, in proportion
/// to their youths and to its strength there; a programme that treats no inhabited place costs nothing. Only the world of
/// a run spends.
/// - Reads: seats used this week, strength by place, places treated. Writes: the measure cost, costs of programmes. Draws: none.
///   Serial.
/// - Complexity: O(programmes · places).
struct Spending {
  /// One week, after everything that counts seats.
  func step(_ world: World) {
    guard let ledger = world.ledger else { return }
    for (index, programme) in world.policy.programmes.enumerated() {
      var sum = seats(index, programme, world, ledger)
      let youths = world.targets.reach[index].youths
      for at in 0..<world.places.count where !world.places.rows(at).isEmpty {
        let strength = Double(world.targets.strength(of: index, programme.schedule, in: at, Int(world.week)))
        guard strength > 0 else { continue }
        let (staff, place) = (strength * programme.weekly(.staff), strength * programme.weekly(.place))
        let cost = staff * Double(world.places.rows(at).count) / Double(youths) + place
        world.tally(at).add(.cost, cost)
        sum += cost
      }
      if sum > 0 { ledger.spend(sum, programme: index) }
    }
  }

  /// What the seats taken cost, counted where their holders live.
  private func seats(_ index: Int, _ programme: Programme, _ world: World, _ ledger: Ledger) -> Double {
    let price = programme.weekly(.seat)
    guard price > 0 else { return 0 }
    var sum = 0.0
    for place in 0..<world.places.count {
      let used = ledger.takeSeatsUsed(programme: index, place: place)
      if used > 0 {
        world.tally(place).add(.cost, Double(used) * price)
        sum += Double(used) * price
      }
    }
    return sum
  }
}

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
