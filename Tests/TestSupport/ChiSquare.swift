/// Pearson's chi-square test of counts against expectations.
public enum ChiSquare {
  /// The statistic: the sum of (observed - expected)² / expected.
  ///
  /// Both arrays have one entry per cell; every expectation is above 0.
  public static func statistic(observed: [Int], expected: [Double]) -> Double {
    precondition(observed.count == expected.count, "as many expectations as counts")
    var sum = 0.0
    for (count, expectation) in zip(observed, expected) {
      let difference = Double(count) - expectation
      sum += difference * difference / expectation
    }
    return sum
  }

  /// The statistic against equal expectations in all cells.
  public static func statistic(observed: [Int]) -> Double {
    let mean = Double(observed.reduce(0, +)) / Double(observed.count)
    return statistic(observed: observed, expected: Array(repeating: mean, count: observed.count))
  }

  /// The value that a chi-square variable exceeds as seldom as a normal one exceeds `sigmas` standard deviations.
  ///
  /// Six standard deviations are exceeded once in 10^9 times, four once in 30,000; negative `sigmas` give the lower
  /// limit. Wilson and Hilferty's cube root approximation (1931): within about 2 per cent for 10 degrees of freedom and
  /// 0.1 per cent for 100; with fewer the limit is too wide.
  public static func limit(degrees: Int, sigmas: Double) -> Double {
    let spread = 2 / (9 * Double(degrees))
    let root = max(0, 1 - spread + sigmas * spread.squareRoot())
    return Double(degrees) * root * root * root
  }
}
