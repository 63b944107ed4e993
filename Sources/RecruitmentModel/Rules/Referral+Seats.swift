extension Referral {
  /// Counts the seats of a programme, spread over the youths whom it could reach.
  func countSeats(_ index: Int, open: Int, _ world: World) {
    guard open > 0 else { return }
    let places = (0..<world.places.count).filter { world.targets.runs(index, in: $0, Int(world.week)) }
    let youths = places.reduce(0) { $0 + world.places.rows($1).count }
    guard youths > 0 else { return }
    world.ledger?.seatWeeks[index] += open
    for place in places {
      world.tally(place).add(.seats, Double(open) * Double(world.places.rows(place).count) / Double(youths))
    }
  }
}
