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
