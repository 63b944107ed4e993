import TestSupport
import Testing

@Suite struct ChiSquareTests {
  @Test(
    "The limits are near the published quantiles: within 2 per cent for 10 degrees, 0.1 per cent for 100",
    arguments: [
      (10, 3.0902, 29.588, 0.02), (10, -2.3263, 2.558, 0.02),
      (100, 3.0902, 149.449, 0.001), (100, -2.3263, 70.065, 0.001),
    ])
  func limits(degrees: Int, sigmas: Double, quantile: Double, tolerance: Double) {
    #expect(abs(ChiSquare.limit(degrees: degrees, sigmas: sigmas) / quantile - 1) < tolerance)
  }

  @Test("The statistic is the sum of squared differences over expectations")
  func statistic() {
    #expect(ChiSquare.statistic(observed: [1, 3], expected: [2, 2]) == 1)
    #expect(ChiSquare.statistic(observed: [1, 3]) == 1)
  }
}
