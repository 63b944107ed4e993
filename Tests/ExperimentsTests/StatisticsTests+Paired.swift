import Experiments
import Testing

@Suite("Statistics: paired runs")
struct PairedComparisonTests {
  /// Hours of sleep gained by ten patients with two medicines (Student, The probable error of a mean, Biometrika 6,
  /// 1908).
  static let first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
  static let second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

  @Test("Student's own example: difference, interval, shares, ratio")
  func student() {
    let comparison = PairedComparison(baseline: Self.first, scenario: Self.second)
    #expect(comparison.n == 10)
    #expect(agreeRelatively(comparison.difference, 1.58))
    #expect(agreeRelatively(comparison.differences.standardDeviation, 1.2299954832798732))
    #expect(agreeRelatively(comparison.interval95?.lower, 0.7001142367230175, within: 1e-10))
    #expect(agreeRelatively(comparison.interval95?.upper, 2.459885763276983, within: 1e-10))
    #expect(comparison.shareHigher == 0.9)
    #expect(comparison.shareLower == 0)
    #expect(agreeRelatively(comparison.varianceRatio, 4.765423031727379))
    #expect(agreeRelatively(comparison.relativeChange, 2.106666666666667))
    #expect(agreeRelatively(comparison.relativeInterval95?.lower, -1.8491845896448922, within: 1e-10))
    #expect(agreeRelatively(comparison.relativeInterval95?.upper, 6.062517922978226, within: 1e-10))
  }

  @Test("Without any difference the difference is 0, from 0 to 0, and so is the relative change")
  func identical() {
    let comparison = PairedComparison(baseline: [-3, -0.1, -7], scenario: [-3, -0.1, -7])
    #expect(comparison.difference == 0)
    #expect(comparison.interval95 == Interval(0, 0))
    #expect(comparison.relativeChange == 0)
    #expect(comparison.relativeChange?.sign == .plus)
    #expect(comparison.relativeInterval95 == Interval(0, 0))
    #expect(comparison.shareLower == 0 && comparison.shareHigher == 0)
    #expect(comparison.varianceRatio == nil)
  }

  @Test("Fewer than two pairs give no interval, and none at all no difference")
  func tooFew() {
    let none = PairedComparison(baseline: [], scenario: [])
    #expect(none.n == 0)
    #expect(none.difference == nil && none.interval95 == nil && none.relativeChange == nil)
    #expect(none.shareLower == nil && none.shareHigher == nil && none.varianceRatio == nil)
    let one = PairedComparison(baseline: [4], scenario: [3])
    #expect(one.difference == -1 && one.relativeChange == -0.25 && one.shareLower == 1)
    #expect(one.interval95 == nil && one.relativeInterval95 == nil && one.varianceRatio == nil)
  }

  @Test("A baseline with mean 0 has no relative change")
  func zeroBaseline() {
    let comparison = PairedComparison(baseline: [-1, 1, 0], scenario: [1, 2, 3])
    #expect(comparison.difference == 2)
    #expect(comparison.relativeChange == nil && comparison.relativeInterval95 == nil)
  }

  @Test("A difference that is the same in every pair has an interval of width 0 and no variance ratio")
  func constantDifference() {
    let comparison = PairedComparison(baseline: [1, 2, 4], scenario: [2, 3, 5])
    #expect(comparison.interval95 == Interval(1, 1))
    #expect(comparison.varianceRatio == nil)
  }

  @Test("A scenario in proportion to the baseline has an exact relative change")
  func proportional() {
    let comparison = PairedComparison(baseline: [-4, -8, -2], scenario: [-3, -6, -1.5])
    #expect(comparison.relativeChange == -0.25)
    #expect(comparison.relativeInterval95 == Interval(-0.25, -0.25))
  }

  @Test("The unit of the outcome does not touch relative change, shares and variance ratio")
  func scaling() {
    let one = PairedComparison(baseline: Self.first, scenario: Self.second)
    let other = PairedComparison(baseline: Self.first.map { $0 * 1024 }, scenario: Self.second.map { $0 * 1024 })
    #expect(other.relativeChange == one.relativeChange)
    #expect(other.relativeInterval95 == one.relativeInterval95)
    #expect(other.shareHigher == one.shareHigher)
    #expect(other.varianceRatio == one.varianceRatio)
    #expect(other.difference == one.difference.map { $0 * 1024 })
  }

  @Test("Shared noise makes the variance ratio what theory says")
  func varianceRatio() {
    // Noise of variance 9 that is shared and 1 that is not: (10 + 10) / 2 = 10.
    var random = StatisticsRandom(state: 7)
    var baseline: [Double] = []
    var scenario: [Double] = []
    let n = 20_000
    for _ in 0..<n {
      let shared = 3 * random.normal()
      baseline.append(shared + random.normal())
      scenario.append(shared + random.normal() - 1)
    }
    let ratio = PairedComparison(baseline: baseline, scenario: scenario).varianceRatio
    // The logarithm of each of the two variances has variance 2/n at most.
    #expect(agreeRelatively(ratio, 10, within: 4 * (4 / Double(n)).squareRoot()))
  }

  @Test("The interval of the relative change covers the true one in about 95 % of experiments")
  func relativeCoverage() {
    var random = StatisticsRandom(state: 11)
    let trials = 2000
    let covered = (0..<trials).count { _ in
      let baseline = (0..<20).map { _ in 10 + random.normal() }
      let scenario = baseline.map { 0.8 * $0 + 0.5 * random.normal() }
      let comparison = PairedComparison(baseline: baseline, scenario: scenario)
      return comparison.relativeInterval95?.contains(-0.2) == true
    }
    // Four standard deviations of a binomial share; residuals are independent of the baseline, so that the
    // linearisation costs terms of order 1/(n · 10²) only.
    #expect(abs(Double(covered) / Double(trials) - 0.95) < 4 * (0.95 * 0.05 / Double(trials)).squareRoot() + 0.001)
  }

  @Test("The interaction of two measures is computed in every replication")
  func interaction() {
    let contrast = PairedContrast(
      both: [5, 4, 6], first: [8, 8, 9], second: [9, 7, 9], baseline: [10, 9, 11])
    #expect(contrast.values.sorted == [-2, -2, -1])
    #expect(contrast.n == 3)
    #expect(agreeRelatively(contrast.mean, -5.0 / 3))
    #expect(contrast == PairedContrast(values: [-2, -2, -1]))
    let half = 4.302652729749462 / 3
    #expect(agreeRelatively(contrast.interval95?.lower, -5.0 / 3 - half, within: 1e-10))
    #expect(agreeRelatively(contrast.interval95?.upper, -5.0 / 3 + half, within: 1e-10))
  }

  @Test("Measures that add up have an interaction of 0, from 0 to 0")
  func additive() {
    let contrast = PairedContrast(both: [7, 6], first: [8, 7], second: [9, 8], baseline: [10, 9])
    #expect(contrast.mean == 0)
    #expect(contrast.interval95 == Interval(0, 0))
    #expect(PairedContrast(values: []).mean == nil)
    #expect(PairedContrast(values: [1]).interval95 == nil)
  }

  @Test("Series of different lengths are a fault of the program")
  func lengths() async {
    await #expect(processExitsWith: .failure) { _ = PairedComparison(baseline: [1], scenario: []) }
    await #expect(processExitsWith: .failure) {
      _ = PairedContrast(both: [1], first: [1], second: [], baseline: [1])
    }
  }
}
