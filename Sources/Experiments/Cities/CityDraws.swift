import SimulationKernel

/// The random numbers of a city generator: a function of seed, subject and purpose.
struct CityDraws {
  /// What a number is for; each question has its own. The order is part of every made city.
  enum Purpose: UInt32 {
    case townSize, townPosition, position, deprivation, townDeprivation, withinRank, size
    case posts, demand, opportunity, name, municipality, reach
  }

  private let draws: Draws

  init(seed: UInt64) { draws = Draws(seed: seed, replication: 0) }

  /// A number between 0 and 1, both excluded.
  func uniform(_ who: Int, for purpose: Purpose, part: Int = 0) -> Double {
    let word = draws.block(UInt32(truncatingIfNeeded: who), 0, week: 0, purpose: purpose.rawValue).word(part)
    return (Double(word) + 0.5) * 0x1p-32
  }

  /// A standard normal number.
  func normal(_ who: Int, for purpose: Purpose, part: Int = 0) -> Double {
    Elementary.normalQuantile(uniform(who, for: purpose, part: part))
  }

  /// The indices 0 to `count - 1` in random order.
  func shuffled(_ count: Int, for purpose: Purpose, part: Int) -> [Int] {
    let keyed = (0..<count).map { (key: uniform($0, for: purpose, part: part), index: $0) }
    return keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
  }

  /// The nearest number with so many decimals.
  static func rounded(_ x: Double, decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (x * scale).rounded() / scale
  }
}
