import SimulationKernel

/// What policy does in each place, and what follows from it for all youths there.
final class PolicyField: Sendable {
  /// This week, and the week before.
  let effects: Column<PlaceEffects>
  let before: Column<PlaceEffects>
  /// Week in which policy last changed the circumstances of a place's youths, and what it did then.
  let changed: Column<Int32>
  private let noted: Column<PlaceEffects>
  /// What bounds have in common this week.
  let bounds: Column<PlaceBounds>

  /// No policy before a first week.
  init(places: Int, week: Int32) {
    effects = Column(count: places, repeating: PlaceEffects())
    before = Column(count: places, repeating: PlaceEffects())
    changed = Column(count: places, repeating: week)
    noted = Column(count: places, repeating: PlaceEffects())
    bounds = Column(count: places, repeating: PlaceBounds())
  }

  /// A copy that shares nothing.
  init(copying other: PolicyField) {
    effects = other.effects.copy()
    before = other.before.copy()
    changed = other.changed.copy()
    noted = other.noted.copy()
    bounds = other.bounds.copy()
  }

  /// A policy writes the week. Serial.
  func write(_ policy: Policy, in week: Int32, _ targets: Targets, _ places: Places, _ rules: RuleBook) {
    before.copy(from: effects)
    policy.apply(in: Int(week), to: effects, targets, places)
    for place in 0..<places.count {
      let now = effects[place]
      if now.differsInCircumstances(from: noted[place]) {
        changed[place] = week
        noted[place] = now
      }
      bounds[place] = PlaceBounds(rules, deprivation: places.deprivation[place], now)
    }
  }
}
