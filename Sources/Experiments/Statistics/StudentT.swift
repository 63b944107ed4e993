import SimulationKernel

/// Student's t distribution, in Double and without a mathematical library: the same bits on every machine.
///
/// Through the regularised incomplete beta function, P(T > t) = ½ I_{ν/(ν+t²)}(ν/2, ½) for t ≥ 0 (Abramowitz and Stegun,
/// Handbook of Mathematical Functions, 1964, 26.7.1). Relative error of quantiles below 10⁻¹² for 0.5 ≤ ν ≤ 10⁵, and
/// below 10⁻⁹ up to 10⁸.
public struct StudentT: Hashable, Sendable {
  /// Degrees of freedom ν, a positive number, whole or not.
  public let degrees: Double
  /// 1 / B(ν/2, ½).
  private let reciprocalBeta: Double

  /// The distribution with that many degrees of freedom. Where they are not positive and finite, all its values are NaN.
  public init(degrees: Double) {
    self.degrees = degrees > 0 && degrees.isFinite ? degrees : .nan
    reciprocalBeta = GammaRatio.half(self.degrees / 2) / Double.pi.squareRoot()
  }

  /// P(T ≤ t).
  public func cdf(_ t: Double) -> Double {
    t > 0 ? 1 - upperTail(t) : upperTail(-t)
  }

  /// The t with `cdf(t)` equal to p: −∞ for p ≤ 0, +∞ for p ≥ 1, NaN for NaN.
  ///
  /// Newton's method on the upper tail, from the centre. The tail is convex there, so that every step falls short of the
  /// solution, and none past it.
  public func quantile(_ p: Double) -> Double {
    guard !p.isNaN, !degrees.isNaN else { return .nan }
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    let tail = min(p, 1 - p)
    var t = 0.0
    for _ in 0..<Self.stepLimit {
      let step = (upperTail(t) - tail) / density(t)
      t += step
      if step <= t * Self.tolerance { break }
    }
    return p < 0.5 ? -t : t
  }

  private static let stepLimit = 1000
  private static let tolerance = 0x1p-48

  /// Γ((ν+1)/2) / (√(νπ) Γ(ν/2)) · (1 + t²/ν)^(−(ν+1)/2).
  private func density(_ t: Double) -> Double {
    reciprocalBeta / degrees.squareRoot() * Elementary.exp(-(degrees + 1) / 2 * logOnePlus(t * t / degrees))
  }

  /// P(T > t) for t ≥ 0.
  private func upperTail(_ t: Double) -> Double {
    // The square of so large a t has left the range of Double, and the tail is as good as empty.
    if t * t == .infinity { return degrees.isNaN ? .nan : 0 }
    let (a, b) = (degrees / 2, 0.5)
    let x = degrees / (degrees + t * t)
    let y = t * t / (degrees + t * t)
    let front = Elementary.exp(-a * logOnePlus(t * t / degrees)) * y.squareRoot() * reciprocalBeta
    // The fraction converges fast on one side of the mean of the beta distribution only; I_x(a, b) = 1 − I_y(b, a).
    return x < (a + 1) / (a + b + 2)
      ? 0.5 * front / a * IncompleteBeta.fraction(a, b, x)
      : 0.5 - 0.5 * front / b * IncompleteBeta.fraction(b, a, y)
  }

  /// log(1 + y) for y ≥ 0, exact to a few units in the last place where y is small: the rounding of 1 + y cancels
  /// (Goldberg, What every computer scientist should know about floating-point arithmetic, 1991, theorem 4).
  private func logOnePlus(_ y: Double) -> Double {
    let sum = 1 + y
    return sum == 1 ? y : Elementary.log(sum) * (y / (sum - 1))
  }
}

/// The continued fraction of the incomplete beta function.
enum IncompleteBeta {
  /// a B(a, b) I_x(a, b) / (xᵃ (1−x)ᵇ) by its continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22),
  /// evaluated from the front with the modified Lentz method until a factor is 1 to 16 digits.
  ///
  /// Complexity: O(√max(a, b)) for x below (a+1)/(a+b+2).
  static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    // The numerators d₁, d₂, … of 1/(1 + d₁/(1 + d₂/(1 + …))).
    func numerator(_ k: Int) -> Double {
      let m = Double(k / 2)
      return k.isMultiple(of: 2)
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    }
    var c = 1.0
    var d = 0.0
    var result = 1.0
    for k in 1...termLimit {
      let step = numerator(k)
      d = 1 / nonzero(1 + step * d)
      c = nonzero(1 + step / c)
      result *= c * d
      if abs(c * d - 1) < 0x1p-52 { break }
    }
    return 1 / result
  }

  private static let termLimit = 100_000

  private static func nonzero(_ x: Double) -> Double {
    x == 0 ? 1e-300 : x
  }
}

/// Quotients of the gamma function.
enum GammaRatio {
  /// Γ(a + ½) / Γ(a) for a > 0, with a relative error of about 10⁻¹⁵.
  ///
  /// R(a + 1) = R(a) (a + ½) / a leads to a large argument, where the series in w = a − ¼ holds,
  /// R(a) = √w (1 + 1/(64 w²) − 19/(8192 w⁴) + …) (NIST Digital Library of Mathematical Functions, 5.11.14); its
  /// coefficients follow from R(a) R(a + ½) = a. The first term left out is below 10⁻¹⁷.
  static func half(_ a: Double) -> Double {
    var shifted = a
    var product = 1.0
    while shifted < 30 {
      product *= shifted / (shifted + 0.5)
      shifted += 1
    }
    let w = shifted - 0.25
    let u = 1 / (w * w)
    let series = 1 + u * (1.0 / 64 + u * (-19.0 / 8192 + u * (631.0 / 524_288 - u * 174_317 / 134_217_728)))
    return product * w.squareRoot() * series
  }
}
