import Experiments
import Testing

/// A toy model with a known answer: how often an interval holds it.
@Suite("Statistics: coverage")
struct CoverageTests {
  /// How the noise of a toy model is distributed; mean 0 and variance 1 in either case.
  enum Noise: CaseIterable {
    case normal
    /// Mildly skewed, as counts are: a normal number with a tenth of its square, skewness 0.6.
    case skewed

    func draw(_ random: inout StatisticsRandom) -> Double {
      let z = random.normal()
      return self == .normal ? z : (z + 0.1 * (z * z - 1)) / 1.02.squareRoot()
    }
  }

  private static let repetitions = 2000
  private static let truth = (difference: -9.0, relative: -0.09)

  /// How many of 2,000 experiments of `n` pairs have the truth within an interval. The baseline is 100 on average and the
  /// scenario 91; with shared draws, most of the noise of a pair is the same in both.
  private static func coverage(
    _ noise: Noise, pairs n: Int, shared: Bool, covers: (PairedComparison, [(Double, Double)]) -> Bool
  ) -> Double {
    var random = StatisticsRandom(state: 2026)
    let covered = (0..<repetitions).count { _ in
      let pairs = (0..<n).map { _ in
        let city = noise.draw(&random)
        let other = shared ? city : noise.draw(&random)
        return (100 + 8 * city + 2 * random.normal(), 91 + 7 * other + 2 * random.normal())
      }
      return covers(PairedComparison(baseline: pairs.map(\.0), scenario: pairs.map(\.1)), pairs)
    }
    return Double(covered) / Double(repetitions)
  }

  /// Two thousand repetitions of what has a chance of 0.95 give a share with deviation 0.005: four of them to either side.
  private static let nominal = 0.93...0.97

  @Test(
    "The 95 % interval of a difference covers the truth in 93 to 97 % of 2,000 experiments", arguments: Noise.allCases,
    [true, false])
  func difference(noise: Noise, shared: Bool) {
    let share = Self.coverage(noise, pairs: 12, shared: shared) { comparison, _ in
      comparison.interval95?.contains(Self.truth.difference) == true
    }
    #expect(Self.nominal.contains(share))
  }

  @Test("So does that of a relative change", arguments: Noise.allCases, [true, false])
  func relativeChange(noise: Noise, shared: Bool) {
    let share = Self.coverage(noise, pairs: 12, shared: shared) { comparison, _ in
      comparison.relativeInterval95?.contains(Self.truth.relative) == true
    }
    #expect(Self.nominal.contains(share))
  }

  @Test("And that of a mean", arguments: Noise.allCases)
  func mean(noise: Noise) {
    let share = Self.coverage(noise, pairs: 12, shared: true) { comparison, _ in
      comparison.baseline.interval95?.contains(100) == true
    }
    #expect(Self.nominal.contains(share))
  }

  @Test("Intervals by wrong methods do not pass for right ones")
  func wrongMethods() {
    // With 1.96 in place of Student's t, the interval of few pairs is too narrow.
    let normal = Self.coverage(.normal, pairs: 6, shared: true) { comparison, _ in
      guard let mean = comparison.difference, let error = comparison.differences.standardError else { return false }
      return Interval(centre: mean, halfWidth: 1.96 * error).contains(Self.truth.difference)
    }
    #expect(normal < 0.93)
    // As if the two series were independent, that of shared draws is far too wide.
    let unpaired = Self.coverage(.normal, pairs: 12, shared: true) { comparison, _ in
      guard let mean = comparison.difference, let a = comparison.baseline.variance, let b = comparison.scenario.variance
      else { return false }
      return Interval(centre: mean, halfWidth: 2.07 * ((a + b) / 12).squareRoot()).contains(Self.truth.difference)
    }
    #expect(unpaired > 0.99)
  }

  @Test("Shared draws make the interval of a difference narrower, not less right")
  func width() {
    func meanWidth(shared: Bool) -> Double {
      var sum = 0.0
      _ = Self.coverage(.normal, pairs: 12, shared: shared) { comparison, _ in
        sum += comparison.differences.halfWidth95 ?? 0
        return true
      }
      return sum / Double(Self.repetitions)
    }
    // The deviations of a difference are 3 and 11: √(1 + 4 + 4) and √(64 + 49 + 8).
    let ratio = meanWidth(shared: false) / meanWidth(shared: true)
    #expect((3.4...3.95).contains(ratio))
  }

  @Test("Stopping at a wanted precision covers the truth slightly less often than 95 %, and not much less")
  func sequential() {
    var random = StatisticsRandom(state: 4)
    let wanted = Precision(relative: 0.02)
    let covered = (0..<500).count { _ in
      var values = (0..<10).map { _ in 100 + 6 * random.normal() }
      while !wanted.isReached(by: SampleSummary(values)) { values.append(100 + 6 * random.normal()) }
      return SampleSummary(values).interval95?.contains(100) == true
    }
    // About 37 runs; 500 repetitions have a deviation of 0.01.
    #expect((0.90...0.97).contains(Double(covered) / 500))
  }
}
