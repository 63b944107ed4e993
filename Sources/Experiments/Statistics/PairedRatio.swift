/// The mean of one series over the mean of another, of which the values at one index are a pair: euro more over
/// person-years fewer.
///
/// With means x̄ and ȳ, the variances and the covariance of these means vₓ, vᵧ and vₓᵧ, and the quantile t of Student's t
/// with n − 1 degrees of freedom, the interval holds the ratios θ for which x̄ − θȳ does not differ from zero:
/// (x̄ − θȳ)² ≤ t² (vₓ − 2θvₓᵧ + θ²vᵧ). Its ends are (b ± √(b² − ac)) / a, where a = ȳ² − t²vᵧ, b = x̄ȳ − t²vₓᵧ and
/// c = x̄² − t²vₓ (Fieller, Some problems in interval estimation, Journal of the Royal Statistical Society B 16, 1954).
/// They are two finite ends just where a > 0: where the interval of ȳ excludes zero.
public struct PairedRatio: Hashable, Sendable {
  /// Fewer pairs say too little about a covariance.
  static let fewestPairs = 3

  /// The ratio of the means.
  public let value: Double
  /// Its 95 % interval.
  public let interval95: Interval

  /// The ratio of two equally long series of finite values. Nil below three pairs, or where the 95 % interval of the mean
  /// of the denominators holds zero.
  ///
  /// - Precondition: the series are equally long.
  public init?(numerators: [Double], denominators: [Double]) {
    precondition(
      numerators.count == denominators.count, "\(numerators.count) numerators, \(denominators.count) denominators")
    let (above, below) = (SampleSummary(numerators), SampleSummary(denominators))
    let n = Double(numerators.count)
    guard above.n >= Self.fewestPairs, below.interval95?.excludesZero == true, let x = above.mean, let y = below.mean,
      let errorX = above.standardError, let errorY = below.standardError
    else { return nil }
    let t = StudentT(degrees: n - 1).quantile(0.975)
    let products = zip(numerators, denominators).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let a = y * y - t * t * errorY * errorY
    let b = x * y - t * t * products / (n - 1) / n
    let c = x * x - t * t * errorX * errorX
    guard a > 0 else { return nil }
    let root = max(0, b * b - a * c).squareRoot()
    // Plus zero turns a minus zero into zero.
    value = x / y + 0
    interval95 = Interval((b - root) / a + 0, (b + root) / a + 0)
  }
}
