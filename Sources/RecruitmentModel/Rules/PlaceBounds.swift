import SimulationKernel

/// What all bounds of the youths of a place have in common; see `EventBounds`.
struct PlaceBounds: BitwiseCopyable {
  /// Factor on the rate of own-account offences.
  var offending: Float = 0
  /// Rate of dropping out per week at most, of the low, middle and high track.
  var dropout = SIMD4<Float>()
  /// Rate of losing a full post per week at most, but for the person.
  var employment: Float = 0

  /// No bound yet.
  init() {}

  /// Those of a place where policy does this.
  init(_ rules: RuleBook, deprivation: Float, _ effects: PlaceEffects) {
    let place = max(0, deprivation - effects.renewal)
    offending = rules.offending.factor(deprivation: place)
    dropout = rules.schooling.bounds(place, dropoutGuard: effects.dropoutGuard)
    employment = rules.employment.bound(deprivation: place)
  }
}
