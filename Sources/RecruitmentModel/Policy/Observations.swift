import SimulationKernel

/// Something that a municipality can count in a neighbourhood.
enum Observable: String, CaseIterable, Sendable {
  /// Youths who live there and are registered as a suspect, first or again.
  case suspects
  /// Signals about youths who live there.
  case signals
  /// Pupils who live there and drop out.
  case dropouts
  /// Youths who live there and are neither in school nor at work.
  case neither

  /// Index among the counts of a place.
  fileprivate var lane: Int {
    switch self {
    case .suspects: 0
    case .signals: 1
    case .dropouts: 2
    case .neither: 3
    }
  }
}

/// What a municipality has observed of its neighbourhoods: all that a learning policy may know; nobody's involvement is
/// in it.
///
/// Counts fade: `observed ← observed · e^(−1/52) + this week's count`, so that they are those of the past year, the latest
/// weighing most. They are kept through the burn-in too.
/// - Complexity: O(1) for each place and week; 16 bytes a place.
struct Observations: Sendable {
  private let counts: Column<SIMD4<Float>>
  private static let kept = Elementary.exp(Float(-1) / Float(Ages.weeksPerYear))

  /// Nothing observed yet.
  init(places: Int) { counts = Column(count: places, repeating: SIMD4()) }

  /// A copy that shares nothing.
  init(copying other: Observations) { counts = other.counts.copy() }

  /// Takes in what was counted in a place this week.
  func add(_ tally: Tally, place: Int) {
    let suspects = Float(tally[.suspectsFirst] + tally[.suspectsRepeat])
    let now = SIMD4(suspects, Float(tally[.signalsRaised]), Float(tally[.dropouts]), Float(tally[.neither]))
    counts[place] = counts[place] * Observations.kept + now
  }

  /// The fading count of a place.
  func count(_ observable: Observable, in place: Int) -> Float { counts[place][observable.lane] }

  /// The so many places with the highest count for each youth; those where no youths live never, and of equal ones
  /// the first.
  func worst(_ number: Int, by observable: Observable, youths: (Int) -> Int) -> [Int] {
    let rates = (0..<counts.count).filter { youths($0) > 0 }.map { place in
      (place: place, rate: count(observable, in: place) / Float(youths(place)))
    }
    return rates.sorted { ($0.rate, $1.place) > ($1.rate, $0.place) }.prefix(number).map(\.place)
  }
}
