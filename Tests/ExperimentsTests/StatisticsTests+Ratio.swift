import Experiments
import Testing

@Suite("Statistics: the ratio of two paired means")
struct PairedRatioTests {
  @Test("With a constant numerator the ends are that of the denominator, turned over")
  func constant() throws {
    // Mean 10, standard error √(2/3), and t with three degrees of freedom 3.182446: 10 ± 2.598456.
    let ratio = try #require(PairedRatio(numerators: [60, 60, 60, 60], denominators: [8, 10, 12, 10]))
    #expect(ratio.value == 6)
    #expect(agreeRelatively(ratio.interval95.lower, 60 / 12.5984565272506, within: 1e-9))
    #expect(agreeRelatively(ratio.interval95.upper, 60 / 7.40154347274932, within: 1e-9))
  }

  @Test("With a constant denominator it is the interval of the numerator, divided")
  func constantDenominator() throws {
    let ratio = try #require(PairedRatio(numerators: [8, 10, 12, 10], denominators: [4, 4, 4, 4]))
    #expect(ratio.value == 2.5)
    #expect(agreeRelatively(ratio.interval95.lower, 7.40154347274932 / 4, within: 1e-9))
    #expect(agreeRelatively(ratio.interval95.upper, 12.5984565272506 / 4, within: 1e-9))
  }

  @Test("Series that go together, and against each other, give the ends of Fieller's quadratic")
  func worked() throws {
    // Means 102.5 and 10.5, variances of means 125/12 and 5/12, covariance 25/12, t² = 10.127964:
    // a = 106.03, b = 1055.15, c = 10400.75 to two decimals.
    let together = try #require(PairedRatio(numerators: [100, 110, 105, 95], denominators: [10, 12, 11, 9]))
    #expect(agreeRelatively(together.value, 102.5 / 10.5))
    #expect(agreeRelatively(together.interval95.lower, 8.982711762971052, within: 1e-9))
    #expect(agreeRelatively(together.interval95.upper, 10.920144536779405, within: 1e-9))
    let against = try #require(PairedRatio(numerators: [100, 120, 90, 110, 130], denominators: [10, 9, 12, 11, 8]))
    #expect(agreeRelatively(against.value, 11))
    #expect(agreeRelatively(against.interval95.lower, 7.625661704516494, within: 1e-9))
    #expect(agreeRelatively(against.interval95.upper, 15.97787320619812, within: 1e-9))
  }

  @Test("Series in proportion have an exact ratio")
  func proportional() throws {
    let ratio = try #require(PairedRatio(numerators: [30, 33, 27, 36], denominators: [10, 11, 9, 12]))
    #expect(ratio.value == 3)
    #expect(agreeRelatively(ratio.interval95.lower, 3, within: 1e-6))
    #expect(agreeRelatively(ratio.interval95.upper, 3, within: 1e-6))
  }

  @Test(
    "There is none where the denominator's interval holds zero, nor below three pairs",
    arguments: [[1.0, 2, -1, 0], [-1, 5, 1, 3], [0, 0, 0, 0], [4, 5], [4], []])
  func undefined(denominators: [Double]) {
    #expect(PairedRatio(numerators: denominators.map { _ in 60 }, denominators: denominators) == nil)
  }

  @Test(
    "The interval covers the true ratio in about 95 % of experiments, unlike one that takes the denominator for known")
  func coverage() {
    var random = StatisticsRandom(state: 5)
    let trials = 2000
    var (covered, defined) = (0, 0)
    for _ in 0..<trials {
      let below = (0..<6).map { _ in 10 + 3 * random.normal() }
      let above = below.map { 40 + 2 * ($0 - 10) + 2 * random.normal() }
      guard let ratio = PairedRatio(numerators: above, denominators: below) else { continue }
      defined += 1
      if ratio.interval95.contains(4) { covered += 1 }
    }
    // Four standard deviations of a binomial share; a few in a thousand denominators cannot be told from zero.
    #expect(defined > trials * 98 / 100)
    #expect(abs(Double(covered) / Double(defined) - 0.95) < 4 * (0.95 * 0.05 / Double(trials)).squareRoot() + 0.002)
  }

  @Test("Series of different lengths are a fault of the program")
  func lengths() async {
    await #expect(processExitsWith: .failure) { _ = PairedRatio(numerators: [1], denominators: []) }
  }
}
