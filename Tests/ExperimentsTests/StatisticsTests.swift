import Foundation
import Testing

@testable import Experiments

/// Random numbers of the tests of statistics: the published SplitMix64 generator, and normal ones by the polar method.
struct StatisticsRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func normal() -> Double {
    while true {
      let u = Double.random(in: -1...1, using: &self)
      let v = Double.random(in: -1...1, using: &self)
      let s = u * u + v * v
      if s > 0, s < 1 { return u * (-2 * log(s) / s).squareRoot() }
    }
  }
}

/// Whether two numbers agree to a relative tolerance.
func agreeRelatively(_ a: Double?, _ b: Double, within tolerance: Double = 1e-12) -> Bool {
  a.map { abs($0 - b) <= tolerance * max(abs(b), tolerance) } ?? false
}

@Suite("Statistics: Student's t")
struct StudentTTests {
  @Test(
    "Quantiles are those of the published tables, to ten digits",
    arguments: [
      (1, [3.0776835371752544, 12.706204736174694, 63.656741162871526]),
      (2, [1.8856180831641272, 4.302652729749462, 9.924843200918287]),
      (4, [1.533206274058944, 2.7764451051977934, 4.604094871349992]),
      (9, [1.3830287383966329, 2.262157162798205, 3.249835541592126]),
      (19, [1.3277282090267986, 2.0930240544083087, 2.8609346064649794]),
      (30, [1.3104150253913955, 2.0422724563012378, 2.7499956535672254]),
      (1000, [1.2823987214609247, 1.9623390808264083, 2.580754698065951]),
    ] as [(Double, [Double])])
  func knownQuantiles(degrees: Double, expected: [Double]) {
    let t = StudentT(degrees: degrees)
    for (p, value) in zip([0.9, 0.975, 0.995], expected) {
      #expect(agreeRelatively(t.quantile(p), value, within: 1e-10))
      #expect(agreeRelatively(t.quantile(1 - p), -value, within: 1e-10))
    }
  }

  @Test(
    "With 1, 2 and 4 degrees of freedom the distribution is the closed form", arguments: [0.01, 0.3, 1, 2.5, 7, 40])
  func closedForms(x: Double) {
    let root = (2 + x * x).squareRoot()
    let u = x / (4 + x * x).squareRoot()
    for sign in [-1.0, 1] {
      #expect(agreeRelatively(StudentT(degrees: 1).cdf(sign * x), 0.5 + atan(sign * x) / .pi))
      #expect(agreeRelatively(StudentT(degrees: 2).cdf(sign * x), 0.5 + sign * x / (2 * root), within: 1e-11))
      #expect(agreeRelatively(StudentT(degrees: 4).cdf(sign * x), 0.5 + sign * u * (3 - u * u) / 4, within: 1e-9))
    }
  }

  @Test("The quantile undoes the distribution function", arguments: [0.5, 1, 3, 10.5, 100, 1e5, 1e8])
  func inverse(degrees: Double) {
    let t = StudentT(degrees: degrees)
    for p in [1e-9, 0.001, 0.2, 0.4999, 0.5, 0.7, 0.975, 0.9999] {
      #expect(agreeRelatively(t.cdf(t.quantile(p)), p, within: 1e-9), "\(p)")
      #expect(agreeRelatively(t.cdf(-1.3) + t.cdf(1.3), 1))
    }
    #expect(t.cdf(0) == 0.5)
    #expect(t.quantile(0.5) == 0)
  }

  @Test("With many degrees of freedom it is the normal distribution")
  func normalLimit() {
    #expect(agreeRelatively(StudentT(degrees: 1e8).quantile(0.975), 1.959963984540054, within: 1e-7))
  }

  @Test("The ends of the line are infinite, and nonsense is not a number")
  func edges() {
    let t = StudentT(degrees: 3)
    #expect(t.quantile(0) == -.infinity)
    #expect(t.quantile(1) == .infinity)
    #expect(t.quantile(.nan).isNaN)
    #expect(t.cdf(1e300) == 1)
    #expect(t.cdf(-1e300) == 0)
    for degrees in [0, -1, Double.nan, .infinity] {
      #expect(StudentT(degrees: degrees).quantile(0.9).isNaN)
      #expect(StudentT(degrees: degrees).cdf(1).isNaN)
    }
  }

  @Test("The quotient of gamma functions is that of the C library", arguments: [0.1, 0.5, 1, 4.5, 29.9, 30, 77])
  func gammaRatio(a: Double) {
    #expect(agreeRelatively(GammaRatio.half(a), exp(lgamma(a + 0.5) - lgamma(a)), within: 1e-12))
  }
}

@Suite("Statistics: a sample")
struct SampleSummaryTests {
  @Test("Mean, deviation and standard error of a worked example")
  func worked() {
    let summary = SampleSummary([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(summary.n == 8)
    #expect(summary.mean == 5)
    #expect(agreeRelatively(summary.variance, 32.0 / 7))
    #expect(agreeRelatively(summary.standardDeviation, (32.0 / 7).squareRoot()))
    #expect(agreeRelatively(summary.standardError, (4.0 / 7).squareRoot()))
    let half = 2.3646242515927844 * (4.0 / 7).squareRoot()
    #expect(agreeRelatively(summary.interval95?.lower, 5 - half, within: 1e-10))
    #expect(agreeRelatively(summary.interval95?.upper, 5 + half, within: 1e-10))
  }

  @Test("Without values there is nothing, with one only a mean")
  func tooFew() {
    let none = SampleSummary([])
    #expect(none.n == 0)
    #expect(none.mean == nil && none.standardDeviation == nil && none.standardError == nil)
    #expect(none.interval95 == nil && none.quantile(0.5) == nil)
    let one = SampleSummary([3])
    #expect(one.n == 1 && one.mean == 3 && one.quantile(0.3) == 3)
    #expect(one.standardDeviation == nil && one.variance == nil && one.interval95 == nil)
  }

  @Test("Equal values have exactly their mean and no spread", arguments: [0.1, -0.0, 1e-300, 1e17, 2.0 / 3])
  func constant(value: Double) {
    let summary = SampleSummary(Array(repeating: value, count: 7))
    #expect(summary.mean == value)
    #expect(summary.mean?.sign == (value == 0 ? .plus : value.sign))
    #expect(summary.standardDeviation == 0)
    #expect(summary.interval95 == Interval(value, value))
  }

  @Test("A large mean does not swallow the spread")
  func cancellation() {
    let summary = SampleSummary([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(summary.mean == 1e9 + 10)
    #expect(summary.variance.map { agreeRelatively($0, 30) } == true)
  }

  @Test("The mean is rounded once, where a plain sum gathers rounding errors")
  func compensated() {
    let values = [0.1, 0.8, 0.8, 0.3, 0.5, 0.4, 0.7, 0.8]
    #expect(values.reduce(0, +) / 8 < 0.55)
    #expect(SampleSummary(values).mean == 0.55)
  }

  @Test(
    "Quantiles are those of definition 7",
    arguments: [
      (0, 1), (0.025, 1.075), (0.1, 1.3), (0.25, 2.05), (0.5, 3.5), (0.75, 4.5), (0.9, 6.6), (0.975, 8.4), (1, 9),
      (-1, 1), (2, 9),
    ] as [(Double, Double)])
  func quantiles(share: Double, value: Double) {
    #expect(agreeRelatively(SampleSummary([3.5, 1, 4, 1.5, 9, 2.6, 5]).quantile(share), value))
  }

  @Test("The share of a quantile must be a number")
  func quantileOfNaN() {
    #expect(SampleSummary([1, 2]).quantile(.nan) == nil)
  }

  @Test("The 95 % interval covers the true mean in 95 % of samples", arguments: [2, 5, 20])
  func coverage(n: Int) {
    var random = StatisticsRandom(state: 20 + UInt64(n))
    let trials = 2000
    let covered = (0..<trials).count { _ in
      SampleSummary((0..<n).map { _ in 3 + random.normal() }).interval95?.contains(3) == true
    }
    // Four standard deviations of a binomial share.
    #expect(abs(Double(covered) / Double(trials) - 0.95) < 4 * (0.95 * 0.05 / Double(trials)).squareRoot())
  }

  @Test("An interval orders its ends, contains them, and knows whether zero is out")
  func interval() {
    let interval = Interval(2, -1)
    #expect(interval.lower == -1 && interval.upper == 2)
    #expect(interval.contains(-1) && interval.contains(2) && !interval.contains(2.1))
    #expect(!interval.excludesZero && Interval(1, 2).excludesZero && Interval(-2, -1).excludesZero)
    #expect(!Interval(0, 0).excludesZero && !Interval(0, 1).excludesZero)
  }
}
