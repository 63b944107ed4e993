import Tables

/// A stretch of numbers with marks at round ones.
struct Axis: Hashable, Sendable {
  let low: Double
  let high: Double
  let ticks: [Double]
  /// Decimals with which all marks are written.
  let decimals: Int

  /// An axis that holds all values, and zero where that is asked for; about `marks` marks.
  ///
  /// - Parameter isRound: whether it ends at marks.
  init(_ values: [Double], zero: Bool = true, marks: Int = 4, isRound: Bool = true) {
    let known = values.filter(\.isFinite) + (zero || values.isEmpty ? [0] : [])
    var low = known.min() ?? 0
    var high = known.max() ?? 0
    if high - low < 1e-12 {
      let room = max(1, abs(high) * 0.1)
      (low, high) = zero && low == 0 ? (-room, room) : (low - room, high + room)
    }
    var step = Self.step((high - low) / Double(max(1, marks)))
    if !isRound, (high / step).rounded(.down) - (low / step).rounded(.up) < 2 {
      step = Self.step((high - low) / Double(2 * max(1, marks)))
    }
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    self.low = isRound ? first * step : low
    self.high = isRound ? last * step : high
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }.filter { [low = self.low, high = self.high] in
      $0 >= low - step * 1e-9 && $0 <= high + step * 1e-9
    }
    decimals = Figures.decimals(showing: step, from: 0.999)
  }

  /// The round number (1, 2 or 5 times a power of ten) nearest above a size.
  static func step(_ size: Double) -> Double {
    guard size > 0, size.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    while power > size { power /= 10 }
    // Products like 0.1 * 3 are no round numbers; divisions by whole powers of ten are.
    let round = [1.0, 2, 5, 10].first { $0 * power >= size * 0.999 } ?? 10
    return power >= 1 ? round * power : round / (1 / power).rounded()
  }

  /// Where a number lies, 0 at the low end and 1 at the high one.
  func share(of x: Double) -> Double { min(1, max(0, (x - low) / (high - low))) }
}
