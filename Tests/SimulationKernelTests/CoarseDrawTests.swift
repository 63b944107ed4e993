import Testing

@testable import SimulationKernel

@Suite("Draws of which the upper bits come first")
struct CoarseDrawTests {
  private let draws = Draws(seed: 7, replication: 3)

  private func coarse(_ rows: Range<Int>, week: Int32 = 5) -> [(row: Int, draw: CoarseDraw)] {
    var found: [(row: Int, draw: CoarseDraw)] = []
    let none = Column(count: rows.upperBound, repeating: CoarseDraw.always)
    let bounds = CoarseBounds(none, none, none, all: nil)
    draws.coarse(rows, week: week, purpose: 9, below: bounds) { found.append((row: $0, draw: $1)) }
    return found
  }

  @Test(
    "Only rows with a number that may lie below its bound are met, the same in eights as alone",
    arguments: [0..<400, 3..<397] as [Range<Int>], [nil, 0, 1, 30] as [UInt8?])
  func bounded(rows: Range<Int>, fourth: UInt8?) {
    func column(_ purpose: UInt32) -> Column<UInt8> {
      Column(
        (0..<400).map { row in
          let draw = draws.block(UInt32(row), 1, week: 0, purpose: purpose)
          return draw.below(0, 4) == 0 ? [CoarseDraw.always, 254, 128, 1][draw.below(1, 4)] : UInt8(draw.below(2, 12))
        })
    }
    let columns = [column(1), column(2), column(3)]
    var met: [Int] = []
    draws.coarse(
      rows, week: 5, purpose: 9, below: CoarseBounds(columns[0], columns[1], columns[2], all: fourth)
    ) { row, _ in met.append(row) }
    let expected = coarse(rows).filter { row, draw in
      (0..<3).contains { draw.mayLie($0, below: columns[$0][row]) } || fourth.map { draw.mayLie(3, below: $0) } ?? false
    }
    #expect(met == expected.map(\.row))
    #expect(met.count > 20 && met.count < rows.count)
  }

  @Test("Bounds of fewer rows stop the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      let short = Column(count: 3, repeating: UInt8(0))
      let long = Column(count: 8, repeating: UInt8(0))
      Draws(seed: 1, replication: 1).coarse(
        0..<8, week: 0, purpose: 0, below: CoarseBounds(long, long, short, all: nil)
      ) { _, _ in }
    }
  }

  @Test(
    "Each row has its own word, whatever rows are asked for together",
    arguments: [0..<0, 0..<1, 3..<4, 0..<8, 1..<8, 7..<9, 5..<31, 8..<24, 16..<100])
  func rows(rows: Range<Int>) {
    let found = coarse(rows)
    #expect(found.map(\.row) == Array(rows))
    for (row, draw) in found {
      #expect(draw.bits == draws.block(UInt32(row >> 2), 0, week: 5, purpose: 9).word(row & 3), "row \(row)")
    }
  }

  @Test("A refined number has the upper bits that were known, and the rest from its own word of the block")
  func refined() {
    let block = DrawBlock(0x1234_5678, 0xFFFF_FFFF, 0, 0x8000_0000)
    let draw = CoarseDraw(bits: 0x40FF_00AB)
    #expect(draw.uniform(0, refinedBy: block) == Float(0xAB_1234) / 0x1p24)
    #expect(draw.uniform(1, refinedBy: block) == Float(0x00_FFFF) / 0x1p24)
    #expect(draw.uniform(2, refinedBy: block) == Float(0xFF_0000) / 0x1p24)
    #expect(draw.uniform(3, refinedBy: block) == Float(0x40_8000) / 0x1p24)
    let most = CoarseDraw(bits: .max).uniform(2, refinedBy: DrawBlock(.max, .max, .max, .max))
    #expect(most == 1 - 0x1p-24)
  }

  @Test("Wherever a number lies below a chance, the bound of the chance lets it through; and seldom elsewhere")
  func bounds() {
    let chances: [Float] = [0, 0x1p-24, 0.001, 0.0039, 1 / 256, 0.004, 0.1, 0.5, 0.99, 254.0 / 256, 0.995, 1, 3]
    for chance in chances {
      let bound = CoarseDraw.bound(chance)
      var through = 0
      for upper in 0..<256 as Range<UInt32> {
        for lane in 0..<4 {
          let draw = CoarseDraw(bits: upper << UInt32(8 * lane))
          let passes = draw.mayLie(lane, below: bound)
          if lane == 0, passes { through += 1 }
          // The least number that has these upper bits.
          if draw.uniform(lane, refinedBy: DrawBlock(0, 0, 0, 0)) < chance { #expect(passes, "\(chance), \(upper)") }
        }
      }
      #expect(Float(through) <= max(0, chance * 256) + 1, "\(chance)")
    }
    #expect(CoarseDraw.bound(0) == 0 && CoarseDraw.bound(-1) == 0 && CoarseDraw.bound(255 / 256) == CoarseDraw.always)
    #expect(CoarseDraw.bound(.nan) == CoarseDraw.always && CoarseDraw.bound(.infinity) == CoarseDraw.always)
  }

  @Test("The four numbers of a row, and those of neighbours, are uniform and have nothing to do with one another")
  func independence() {
    let rows = 0..<20_000
    let found = coarse(rows).map(\.draw)
    let numbers = zip(rows, found).map { row, draw in
      let block = draws.block(UInt32(row), 0, week: 5, purpose: 10)
      return (0..<4).map { Double(draw.uniform($0, refinedBy: block)) }
    }
    for i in 0..<4 {
      let mean = numbers.reduce(0) { $0 + $1[i] } / Double(numbers.count)
      // Five standard errors of the mean of uniform numbers.
      #expect(abs(mean - 0.5) < 5 * (1.0 / 12).squareRoot() / Double(numbers.count).squareRoot())
    }
    func correlation(_ pairs: [(Double, Double)]) -> Double {
      pairs.reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) } * 12 / Double(pairs.count)
    }
    let error = 5 / Double(numbers.count).squareRoot()
    for i in 0..<4 {
      for j in 0..<4 {
        if i < j { #expect(abs(correlation(numbers.map { ($0[i], $0[j]) })) < error) }
        for step in [1, 4] {
          #expect(abs(correlation(zip(numbers, numbers.dropFirst(step)).map { ($0[i], $1[j]) })) < error)
        }
      }
    }
  }
}
