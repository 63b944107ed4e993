import Foundation
import SimulationKernel
import Testing

/// The distance from an exact value in units in the last place of that value as a Float.
private func ulps(_ value: Float, from exact: Double) -> Double {
  abs(Double(value) - exact) / Double(Float(exact).ulp)
}

/// The distance from the system's value, which is itself within 1 ulp of the exact one.
private func ulps(_ value: Double, from reference: Double) -> Double {
  abs(value - reference) / reference.ulp
}

/// `count` numbers at equal distances.
private func grid(_ range: ClosedRange<Double>, _ count: Int = 20_000) -> [Double] {
  (0..<count).map { range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / Double(count - 1) }
}

@Suite struct ExponentialTests {
  @Test("exp is within 1 ulp for Float")
  func floatError() {
    let worst = grid(-87.3365...88.7228).map {
      ulps(Elementary.exp(Float($0)), from: Foundation.exp(Double(Float($0))))
    }
    #expect(worst.allSatisfy { $0 <= 1 })
  }

  @Test("exp is within 1 ulp for Double, so within 2 of the system's, which errs by up to 1 as well")
  func doubleError() {
    let worst = grid(-708.39...709.78).map { ulps(Elementary.exp($0), from: Foundation.exp($0)) }
    #expect(worst.allSatisfy { $0 <= 2 })
  }

  @Test("exp never falls")
  func monotone() {
    let floats = grid(-90...90).map { Elementary.exp(Float($0)) }
    let neighbours = (0..<20_000).map { Elementary.exp(Float(bitPattern: Float(0.34).bitPattern + $0)) }
    let doubles = grid(-710...710).map { Elementary.exp($0) }
    #expect(zip(floats, floats.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(neighbours, neighbours.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(doubles, doubles.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("exp at the ends: infinity above, 0 below, NaN for NaN, 1 at both zeros")
  func ends() {
    #expect(Elementary.exp(Float(88.72284)) == .infinity && Elementary.exp(Float.infinity) == .infinity)
    #expect(Elementary.exp(Float(88.72283)).isFinite && Elementary.exp(Float(-87.33654)).isNormal)
    #expect(Elementary.exp(Float(-87.33655)) == 0 && Elementary.exp(-Float.infinity) == 0)
    #expect(Elementary.exp(Float.nan).isNaN && Elementary.exp(Float(0)) == 1 && Elementary.exp(-Float(0)) == 1)
    #expect(Elementary.exp(709.7827128933841) == .infinity && Elementary.exp(Double.infinity) == .infinity)
    #expect(Elementary.exp(709.782712893384).isFinite && Elementary.exp(-708.396418532264).isNormal)
    #expect(Elementary.exp(-708.3964185322642) == 0 && Elementary.exp(-Double.infinity) == 0)
    #expect(Elementary.exp(Double.nan).isNaN && Elementary.exp(0.0) == 1 && Elementary.exp(-0.0) == 1)
  }
}

@Suite struct LogarithmTests {
  @Test("log is within 1 ulp for Float, subnormal numbers included")
  func floatError() {
    let spread = stride(from: UInt32(1), to: Float.infinity.bitPattern, by: 99_991).map { Float(bitPattern: $0) }
    let nearOne = grid(0.5...2).map { Float($0) }
    #expect((spread + nearOne).allSatisfy { ulps(Elementary.log($0), from: Foundation.log(Double($0))) <= 1 })
  }

  @Test("log is within 1 ulp for Double, so within 2 of the system's, which errs by up to 1 as well")
  func doubleError() {
    let spread = stride(from: UInt64(1), to: Double.infinity.bitPattern, by: 1 << 49).map { Double(bitPattern: $0) }
    #expect((spread + grid(0.5...2)).allSatisfy { $0 == 1 || ulps(Elementary.log($0), from: Foundation.log($0)) <= 2 })
  }

  @Test("log never falls")
  func monotone() {
    let floats = stride(from: UInt32(0), through: Float.infinity.bitPattern, by: 99_991)
      .map { Elementary.log(Float(bitPattern: $0)) }
    let neighbours = (0..<20_000).map { Elementary.log(Float(bitPattern: Float(1.414).bitPattern + $0)) }
    #expect(zip(floats, floats.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(neighbours, neighbours.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("log at the ends: minus infinity at 0, NaN below and for NaN, infinity at infinity, 0 at 1")
  func ends() {
    #expect(Elementary.log(Float(0)) == -.infinity && Elementary.log(-Float(0)) == -.infinity)
    #expect(Elementary.log(Float(-1)).isNaN && Elementary.log(-Float.infinity).isNaN && Elementary.log(Float.nan).isNaN)
    #expect(Elementary.log(Float.infinity) == .infinity && Elementary.log(Float(1)) == 0)
    #expect(Elementary.log(0.0) == -.infinity && Elementary.log(-0.0) == -.infinity)
    #expect(Elementary.log(-1.0).isNaN && Elementary.log(-Double.infinity).isNaN && Elementary.log(Double.nan).isNaN)
    #expect(Elementary.log(Double.infinity) == .infinity && Elementary.log(1.0) == 0)
  }
}

@Suite struct LogisticTests {
  @Test("The logistic function is in 0...1, never falls, and is within 2.5 ulp")
  func shape() {
    let xs = grid(-87...100).map { Float($0) }
    let values = xs.map { Elementary.logistic($0) }
    #expect(values.allSatisfy { (0...1).contains($0) })
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(xs, values).allSatisfy { ulps($1, from: 1 / (1 + Foundation.exp(-Double($0)))) <= 2.5 })
  }

  @Test("The chances for and against add up to 1 within 1 ulp")
  func symmetric() {
    for x in grid(0...30, 3_000) {
      let sum = Double(Elementary.logistic(Float(x))) + Double(Elementary.logistic(Float(-x)))
      #expect(abs(sum - 1) <= Double(Float(1).ulp))
    }
  }

  @Test("The logistic function at the ends")
  func ends() {
    #expect(Elementary.logistic(0) == 0.5 && Elementary.logistic(.nan).isNaN)
    #expect(Elementary.logistic(.infinity) == 1 && Elementary.logistic(-.infinity) == 0)
    #expect(Elementary.logistic(1e30) == 1 && Elementary.logistic(-1e30) == 0)
  }
}

@Suite struct NormalQuantileTests {
  @Test(
    "Published quantiles of the normal distribution come out",
    arguments: [
      (0.5, 0.0), (0.75, 0.6744897501960817), (0.9, 1.2815515655446004), (0.95, 1.6448536269514722),
      (0.975, 1.959963984540054), (0.99, 2.3263478740408408), (0.995, 2.5758293035489004),
      (0.999, 3.0902323061678132), (1e-9, -5.997807015007686), (1e-20, -9.262340089798408), (0.2, -0.8416212335729143),
    ])
  func knownValues(p: Double, quantile: Double) {
    // The error of the published approximation is 1e-16; 1e-14 leaves room for some roundings.
    #expect(abs(Elementary.normalQuantile(p) - quantile) <= 1e-14 * max(1, abs(quantile)))
  }

  @Test("The quantile rises and is odd about one half")
  func shape() {
    let ps = (1..<4_096).map { Double($0) / 4_096 }
    let values = ps.map { Elementary.normalQuantile($0) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    #expect(zip(values, values.reversed()).allSatisfy { $0 == -$1 })
  }

  @Test("The quantile is infinite at 0 and 1 and NaN outside")
  func ends() {
    #expect(Elementary.normalQuantile(0) == -.infinity && Elementary.normalQuantile(1) == .infinity)
    #expect(Elementary.normalQuantile(-0.1).isNaN && Elementary.normalQuantile(1.1).isNaN)
    #expect(Elementary.normalQuantile(.nan).isNaN)
  }
}
