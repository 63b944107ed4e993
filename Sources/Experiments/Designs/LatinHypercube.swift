import SimulationKernel

/// Points that fill every single dimension evenly, however many dimensions there are.
///
/// With N points each dimension is cut into N strata of equal width, and each stratum holds one point; which strata meet in
/// a point is left to chance.
/// - Source: McKay, Beckman and Conover, "A comparison of three methods for selecting values of input variables in the
///   analysis of output from a computer code", Technometrics 21 (1979), 239-245.
public enum LatinHypercube {
  /// More points cannot be told apart within their strata.
  public static let mostPoints = 1 << 24

  /// `count` points of so many numbers between 0 and 1, both excluded.
  ///
  /// Within its stratum a number is one of 2^24 places, evenly spread and never on its edge, so that `(x * N)` rounded down
  /// is the stratum, without exception. Another count gives other points throughout; the first dimensions of a design do
  /// not depend on the number of dimensions.
  /// - Precondition: `count` is 0 to ``mostPoints``, and `dimensions` is not negative.
  /// - Complexity: O(count · dimensions).
  public static func points(count: Int, dimensions: Int, seed: UInt64) -> [[Double]] {
    precondition((0...mostPoints).contains(count) && dimensions >= 0, "\(count) points of \(dimensions) numbers")
    let draws = DesignDraws(seed: seed, for: .latinHypercube)
    var points = [[Double]](repeating: [Double](repeating: 0, count: dimensions), count: count)
    for dimension in 0..<dimensions {
      let strata = DesignDraws.order(of: count) { draws.block($0, dimension: dimension).below(0, $0 + 1) }
      for (point, stratum) in strata.enumerated() {
        let within = Double(draws.block(point, dimension: dimension).uniform(1)) + 0x1p-25
        points[point][dimension] = (Double(stratum) + within) / Double(count)
      }
    }
    return points
  }
}
