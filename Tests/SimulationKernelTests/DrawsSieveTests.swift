import Testing

@testable import SimulationKernel

@Suite("Small draws of many rows")
struct DrawsSieveTests {
  let draws = Draws(seed: 5, replication: 3)

  /// Every row below the bound with its number, one block after the other.
  private func expected(_ rows: Range<Int>, below bound: Float, week: Int32) -> [Found] {
    rows.compactMap { row in
      let u = draws.block(UInt32(truncatingIfNeeded: row >> 2), 0, week: week, purpose: 9).uniform(row & 3)
      return u < bound ? Found(row: row, u: u) : nil
    }
  }

  private func found(_ rows: Range<Int>, below bound: Float, week: Int32) -> [Found] {
    var found: [Found] = []
    draws.forEach(of: rows, below: bound, week: week, purpose: 9) { found.append(Found(row: $0, u: $1)) }
    return found
  }

  struct Found: Equatable {
    let row: Int
    let u: Float
  }

  @Test(
    "Exactly the rows below the bound are found, in order, with the numbers of their blocks",
    arguments: [0..<0, 0..<1, 0..<16, 3..<16, 3..<4, 5..<6, 7..<40, 15..<17, 16..<33, 1..<100, 4_000..<4_333],
    [
      0, 0.03, 0.5, 1,
    ] as [Float])
  func rows(rows: Range<Int>, bound: Float) {
    for week: Int32 in [-7, 1, 520] {
      #expect(found(rows, below: bound, week: week) == expected(rows, below: bound, week: week))
    }
  }

  @Test("The last rows that a block is for are found as the first ones are")
  func lastRows() {
    let rows = (1 << 33) - 21..<(1 << 33)
    #expect(found(rows, below: 1, week: 2).count == 21)
    #expect(found(rows, below: 0.4, week: 2) == expected(rows, below: 0.4, week: 2))
  }

  @Test("A number equal to the bound is not below it, and the next bound finds it")
  func bounds() {
    let all = found(0..<64, below: 1, week: 4)
    #expect(all.count == 64)
    for one in all {
      #expect(!found(one.row..<one.row + 1, below: one.u, week: 4).contains(one))
      #expect(found(one.row..<one.row + 1, below: one.u.nextUp, week: 4) == [one])
    }
  }

  @Test(
    "Bounds that are no chances find nobody, or everybody",
    arguments: [(-1, 0), (-.infinity, 0), (.nan, 0), (7, 20), (.infinity, 20), (1e-30, 0)] as [(Float, Int)])
  func strangeBounds(bound: Float, count: Int) {
    #expect(found(30..<50, below: bound, week: 4).count == count)
  }

  @Test("Four lanes hold the words of four blocks, whatever the key and the counter")
  func lanes() {
    for seed in UInt64(0)..<40 {
      let keys = Draws(seed: seed, replication: 0)
      let first = UInt32.max - 1 &+ UInt32(seed)
      let lanes = PhiloxLanes(
        from: first, 7, UInt32(bitPattern: -3), 11, PhiloxLanes.Keys(keys.key0, keys.key1))
      for lane in 0..<4 {
        let block = Philox4x32.block(
          counter: SIMD4(first &+ UInt32(lane), 7, UInt32(bitPattern: -3), 11), key: SIMD2(keys.key0, keys.key1))
        let words = [lanes.word0, lanes.word1, lanes.word2, lanes.word3].map { UInt32(truncatingIfNeeded: $0[lane]) }
        #expect(words == [block.x, block.y, block.z, block.w])
      }
    }
  }

  @Test("Blocks of parts are those of each part alone", arguments: 0...9)
  func parts(number: Int) {
    let draws = Draws(seed: 11, replication: 4)
    var found: [DrawBlock] = []
    draws.forEachPart(of: 123_456, number, week: -7, purpose: 0x1001) { found.append($0) }
    #expect(found == (0..<number).map { draws.block(123_456, UInt32($0), week: -7, purpose: 0x1001) })
  }
}
