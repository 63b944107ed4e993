/// The mean, spread and quantiles of a sample of independent values, such as an outcome over replications.
///
/// Values must be finite, and so must their sum; whoever has missing values leaves them out first.
public struct SampleSummary: Hashable, Sendable {
  /// The values from low to high.
  public let sorted: [Double]
  /// The mean; nil where there are no values.
  public let mean: Double?
  /// The sample standard deviation, with divisor n − 1; nil below two values.
  public let standardDeviation: Double?

  /// Summarises the values in the order given, since the order of a sum of Doubles matters to its last bits.
  ///
  /// Mean and variance by the corrected two-pass algorithm (Chan, Golub and LeVeque, Algorithms for computing the
  /// sample variance, The American Statistician 37, 1983). Values that are all equal have exactly that mean, and
  /// deviation 0.
  /// - Complexity: O(n log n).
  public init(_ values: [Double]) {
    sorted = values.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else {
      mean = nil
      standardDeviation = nil
      return
    }
    let n = Double(values.count)
    guard lowest < highest else {
      // Plus zero turns a minus zero into zero.
      mean = lowest + 0
      standardDeviation = values.count < 2 ? nil : 0
      return
    }
    let rough = values.reduce(0, +) / n
    let residual = values.reduce(0) { $0 + ($1 - rough) }
    let squares = values.reduce(0) { $0 + ($1 - rough) * ($1 - rough) }
    mean = rough + residual / n
    standardDeviation = (max(0, squares - residual * residual / n) / (n - 1)).squareRoot()
  }

  /// The number of values.
  public var n: Int { sorted.count }

  /// The sample variance; nil below two values.
  public var variance: Double? {
    standardDeviation.map { $0 * $0 }
  }

  /// The standard error of the mean, s/√n, which is its Monte Carlo error where the values are those of runs; nil below two
  /// values.
  public var standardError: Double? {
    standardDeviation.map { $0 / Double(n).squareRoot() }
  }

  /// The interval of the mean at a level of confidence between 0 and 1, from Student's t with n − 1 degrees of freedom;
  /// nil below two values. Values that are all equal give an interval of width 0.
  public func interval(level: Double) -> Interval? {
    guard let mean, let standardError else { return nil }
    return Interval(centre: mean, halfWidth: StudentT.halfWidth(standardError, n: n, level: level))
  }

  /// The 95 % interval of the mean.
  public var interval95: Interval? { interval(level: 0.95) }

  /// The quantile of a share between 0 and 1: definition 7 of Hyndman and Fan (Sample quantiles in statistical packages,
  /// The American Statistician 50, 1996), the default of R and NumPy. Nil where there are no values.
  public func quantile(_ share: Double) -> Double? {
    guard !sorted.isEmpty, !share.isNaN else { return nil }
    let place = Double(n - 1) * min(max(share, 0), 1)
    let below = Int(place.rounded(.down))
    guard below + 1 < n else { return sorted[n - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}

extension StudentT {
  /// Half the width of the interval of a mean of `n` values, at least two. A standard error of 0 gives 0.
  static func halfWidth(_ standardError: Double, n: Int, level: Double) -> Double {
    standardError == 0 ? 0 : StudentT(degrees: Double(n - 1)).quantile((1 + level) / 2) * standardError
  }
}
