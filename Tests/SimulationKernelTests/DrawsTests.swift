import SimulationKernel
import TestSupport
import Testing

@Suite struct PhiloxTests {
  @Test(
    "The published answers of Random123 for ten rounds come out",
    arguments: [
      (
        SIMD4<UInt32>(0, 0, 0, 0), SIMD2<UInt32>(0, 0),
        SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
      ),
      (
        SIMD4(repeating: UInt32.max), SIMD2(repeating: UInt32.max),
        SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
      ),
      (
        SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2(0xa409_3822, 0x299f_31d0),
        SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
      ),
    ])
  func knownAnswers(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, answer: SIMD4<UInt32>) {
    #expect(Philox4x32.block(counter: counter, key: key) == answer)
  }
}

@Suite struct DrawsTests {
  @Test("A block is Philox of person, generation, week and purpose under the mixed key")
  func blockIsPhilox() {
    let fixed = SIMD2<UInt32>(0x6A09_E667, 0xBB67_AE85)
    let mixed = Philox4x32.block(counter: SIMD4(0x9ABC_DEF0, 0x1234_5678, 42, 0), key: fixed)
    let expected = Philox4x32.block(
      counter: SIMD4(11, 2, UInt32(bitPattern: -3), 5), key: SIMD2(mixed.x, mixed.y))
    let block = Draws(seed: 0x1234_5678_9ABC_DEF0, replication: 42).block(11, 2, week: -3, purpose: 5)
    for i in 0..<4 { #expect(block.word(i) == expected[i]) }
  }

  @Test("Uniform numbers are multiples of 2^-24 in 0..<1, out of the upper bits")
  func uniformRange() {
    let draws = Draws(seed: 1, replication: 0)
    for who in 0..<1_000 as Range<UInt32> {
      let block = draws.block(who, 0, week: 0, purpose: 0)
      for i in 0..<4 {
        #expect(block.uniform(i) == Float(block.word(i) >> 8) / 16_777_216)
        #expect((0..<1).contains(block.uniform(i)))
      }
    }
  }

  @Test("Whole numbers below n are uniform", arguments: [1, 2, 7, 25, 400])
  func belowIsUniform(n: Int) {
    let draws = Draws(seed: 7, replication: 1)
    var cells = Array(repeating: 0, count: n)
    for who in 0..<20_000 as Range<UInt32> { cells[draws.block(who, 0, week: 0, purpose: 0).below(2, n)] += 1 }
    // Exceeded at most about once in 10^9 times; the limit is wider for few degrees.
    #expect(n == 1 || ChiSquare.statistic(observed: cells) < ChiSquare.limit(degrees: n - 1, sigmas: 6))
  }

  @Test("Below 2^32 the number is the word itself")
  func belowTheWholeRange() {
    let block = Draws(seed: 3, replication: 0).block(0, 0, week: 0, purpose: 0)
    for i in 0..<4 { #expect(block.below(i, 1 << 32) == Int(block.word(i))) }
  }

  @Test("Chance 0 and less and NaN never happen, chance 1 and more always")
  func certainties() {
    let draws = Draws(seed: 5, replication: 0)
    for who in 0..<500 as Range<UInt32> {
      let block = draws.block(who, 0, week: 0, purpose: 0)
      #expect(!block.chance(0, 0) && !block.chance(1, -1) && !block.chance(2, .nan))
      #expect(block.chance(0, 1) && block.chance(1, 2) && block.chance(3, .infinity))
    }
  }

  @Test("A chance of p happens p of the time", arguments: [0.01, 0.25, 0.9] as [Float])
  func chanceHappens(p: Float) {
    let draws = Draws(seed: 11, replication: 4)
    let n = 20_000
    let hits = (0..<n).filter { draws.block(UInt32($0), 0, week: 9, purpose: 1).chance(3, p) }.count
    // Six standard deviations of a binomial count.
    let sigma = (Double(n) * Double(p) * (1 - Double(p))).squareRoot()
    #expect(abs(Double(hits) - Double(n) * Double(p)) < 6 * sigma)
  }

  @Test("What a person draws does not depend on what others draw, or on the order")
  func drawsHaveNoState() {
    let draws = Draws(seed: 9, replication: 9)
    let forward = (0..<100 as Range<UInt32>).map { draws.block($0, 0, week: 1, purpose: 2) }
    let backward = (0..<100 as Range<UInt32>).reversed().map { draws.block($0, 0, week: 1, purpose: 2) }
    #expect(forward == backward.reversed())
  }
}

@Suite struct DrawBatteryTests {
  let battery = DrawBattery(generator: .draws)

  @Test("Each word is uniform along each axis", arguments: Subject.Axis.allCases)
  func uniformity(axis: Subject.Axis) {
    for check in battery.uniformity(axis) { #expect(check.holds, "\(check)") }
    #expect(battery.bitBalance(axis).holds, "\(battery.bitBalance(axis))")
  }

  @Test(
    "Neighbouring persons, weeks, purposes, generations, seeds, replications are independent",
    arguments: Subject.Axis.allCases)
  func independence(axis: Subject.Axis) {
    for check in battery.serialIndependence(axis) { #expect(check.holds, "\(check)") }
    #expect(battery.birthdaySpacings(axis).holds, "\(battery.birthdaySpacings(axis))")
  }

  @Test("The words of a block are independent")
  func wordsOfABlock() {
    for check in battery.wordsOfABlock() { #expect(check.holds, "\(check)") }
  }

  @Test("Every bit of the input reaches every part of the block")
  func avalanche() {
    #expect(battery.avalanche().holds, "\(battery.avalanche())")
  }

  @Test("Each check of the battery refuses a counter without mixing", arguments: Subject.Axis.allCases)
  func refusesACounter(axis: Subject.Axis) {
    let bad = DrawBattery(generator: .plainCounter)
    var checks = bad.uniformity(axis) + bad.serialIndependence(axis) + bad.wordsOfABlock()
    checks += [bad.bitBalance(axis), bad.birthdaySpacings(axis), bad.avalanche()]
    for check in checks { #expect(!check.holds, "\(check)") }
  }

  @Test("The battery refuses one multiplication in place of mixing", arguments: Subject.Axis.allCases)
  func refusesAMultiplication(axis: Subject.Axis) {
    let bad = DrawBattery(generator: .multiplied)
    #expect(!bad.birthdaySpacings(axis).holds)
    #expect(!bad.avalanche().holds)
    #expect(bad.serialIndependence(axis).contains { !$0.holds })
  }
}
