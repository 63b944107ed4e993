import Tables
import Testing

/// The published SplitMix64 generator: enough randomness for tests, the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(
    "A real number has a decimal point, and an exponent only far from 1",
    arguments: [
      (0.0, "0.0"), (-0.0, "0.0"), (1, "1.0"), (-1, "-1.0"), (0.1, "0.1"), (0.25, "0.25"), (-1234.5, "-1234.5"),
      (1200, "1200.0"), (1e-6, "0.000001"), (1.25e-6, "0.00000125"), (9.99e-7, "9.99e-07"), (1.5e-7, "1.5e-07"),
      (999_999_999_999_999, "999999999999999.0"), (999_999_999_999_999.9, "999999999999999.9"), (1e15, "1.0e+15"),
      (1e20, "1.0e+20"), (-1.5e-7, "-1.5e-07"), (1e100, "1.0e+100"), (1.0 / 3, "0.3333333333333333"),
      (.leastNonzeroMagnitude, "5.0e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (Double.nan, ""), (Double.infinity, ""), (-Double.infinity, ""),
    ] as [(Double, String)])
  func realText(x: Double, text: String) {
    #expect(NumberText.real(x) == text)
  }

  @Test("Every finite number reads back as itself, bit for bit", arguments: 1...20 as ClosedRange<UInt64>)
  func realRoundTrip(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let anywhere = Double(bitPattern: random.next())
      let nearOne = Double.random(in: -1000...1000, using: &random)
      for x in [anywhere, nearOne] where x.isFinite && x != 0 {
        let text = NumberText.real(x)
        #expect(Double(text)?.bitPattern == x.bitPattern)
        #expect(text.contains("."))
        #expect(text.contains("e") == !(1e-6..<1e15).contains(abs(x)))
      }
    }
  }

  @Test(
    "For messages a whole number has no point",
    arguments: [(0.0, "0"), (1, "1"), (0.5, "0.5"), (-3, "-3"), (1e20, "1.0e+20"), (.infinity, "")]
      as [(Double, String)])
  func plainText(x: Double, text: String) {
    #expect(NumberText.plain(x) == text)
  }

  @Test(
    "Fixed decimals round half to even on the decimal text",
    arguments: [
      (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.675, 2, "2.68"), (2.665, 2, "2.66"), (0.5, 0, "0"), (1.5, 0, "2"),
      (2.5, 0, "2"), (2.51, 0, "3"), (-0.5, 0, "0"), (-0.004, 2, "0.00"), (-0.006, 2, "-0.01"), (-1.005, 2, "-1.00"),
      (9.995, 2, "10.00"), (99.96, 1, "100.0"), (0.0999, 2, "0.10"), (0.96, 0, "1"), (0.06, 0, "0"), (0.06, 1, "0.1"),
      (0.05, 1, "0.0"), (0.15, 1, "0.2"), (0, 3, "0.000"), (-0.0, 1, "0.0"), (12, 2, "12.00"),
      (1e20, 1, "100000000000000000000.0"),
      (1e-9, 3, "0.000"), (123456.789, -4, "123457"), (.nan, 2, ""), (-.infinity, 0, ""),
    ] as [(Double, Int, String)])
  func fixedText(x: Double, digits: Int, text: String) {
    #expect(NumberText.fixed(x, digits: digits) == text)
  }

  @Test("Fixed decimals agree with whole-number arithmetic", arguments: 1...20 as ClosedRange<UInt64>)
  func fixedAgainstIntegers(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<200 {
      let decimals = Int.random(in: 1...6, using: &random)
      let kept = Int.random(in: 0...decimals, using: &random)
      var n = Int.random(in: -1_000_000_000...1_000_000_000, using: &random)
      if Bool.random(using: &random) { n = n / 100 * 100 + 50 }
      let x = Double(n) / Double(power(decimals))
      let expected = halfEven(n, over: power(decimals - kept))
      #expect(NumberText.fixed(x, digits: kept) == layout(expected, decimals: kept), "\(n) / 10^\(decimals)")
    }
  }

  private func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  private func halfEven(_ n: Int, over divisor: Int) -> Int {
    let (quotient, rest) = abs(n).quotientAndRemainder(dividingBy: divisor)
    let up = rest * 2 > divisor || (rest * 2 == divisor && !quotient.isMultiple(of: 2))
    return n.signum() * (quotient + (up ? 1 : 0))
  }

  private func layout(_ n: Int, decimals: Int) -> String {
    let (whole, part) = abs(n).quotientAndRemainder(dividingBy: power(decimals))
    let sign = n < 0 ? "-" : ""
    if decimals == 0 { return sign + String(whole) }
    let digits = String(part)
    return sign + String(whole) + "." + String(repeating: "0", count: decimals - digits.count) + digits
  }
}
