import Testing

@testable import SimulationKernel

@Suite("Columns as narrow as what they hold")
struct NarrowColumnTests {
  @Test("Short numbers are read as written, from one end to the other")
  func short() async {
    let column = ShortColumn(count: 3, repeating: -7)
    column[1] = -32_768
    column[2] = 32_767
    #expect(column.array == [-7, -32_768, 32_767] && column[1] == -32_768 && column.count == 3)
    let copy = column.copy()
    copy[0] = 1
    #expect(column[0] == -7 && copy[0] == 1)
    await #expect(processExitsWith: .failure) { ShortColumn(count: 1, repeating: 0)[0] = 32_768 }
    await #expect(processExitsWith: .failure) { _ = ShortColumn(count: 1, repeating: -40_000) }
  }

  @Test("Coarse real numbers keep their first eight bits, rounded to nearest, over the whole range")
  func coarse() {
    let column = CoarseFloatColumn(count: 2, repeating: 1)
    #expect(column[0] == 1 && column[1] == 1)
    for value in [1.0039, 3.1415927, 1e-30, 7e30, 0.0123, 255.7, -2.71828] as [Float] {
      column[0] = value
      #expect(abs(column[0] - value) <= abs(value) / 256)
    }
    for exact in [0, 0.5, 1.25, 96, -3] as [Float] {
      column[0] = exact
      #expect(column[0] == exact)
    }
    // Between 1 and 1 + 1/128 the tie goes to 1, whose last bit is even; between the next two, to the upper.
    column[0] = 1 + 1.0 / 256
    #expect(column[0] == 1)
    column[0] = 1 + 3.0 / 256
    #expect(column[0] == 1 + 4.0 / 256)
    // All bits that are dropped are carried over.
    column[0] = 1.999_999_9
    #expect(column[0] == 2)
    column[0] = .infinity
    #expect(column[0] == .infinity)
    column[0] = .nan
    #expect(column[0] == 0)
  }

  @Test("Indices are read as written, next to one another and up to the largest")
  func indices() async {
    let column = IndexColumn(count: 5)
    #expect((0..<5).allSatisfy { column[$0] == -1 } && column.count == 5)
    let written: [Int32] = [0, 16_777_214, -1, 0x80_0000, 0xFF]
    for (i, index) in written.enumerated() { column[i] = index }
    #expect((0..<5).map { column[$0] } == written)
    column[1] = -1
    #expect((0..<5).map { column[$0] } == [0, -1, -1, 0x80_0000, 0xFF])
    let copy = column.copy()
    copy[4] = 3
    #expect(column[4] == 0xFF && copy[4] == 3 && copy[3] == 0x80_0000)
    await #expect(processExitsWith: .failure) { IndexColumn(count: 2)[0] = 16_777_215 }
    await #expect(processExitsWith: .failure) { IndexColumn(count: 2)[0] = -2 }
    await #expect(processExitsWith: .failure) { _ = IndexColumn(count: 2)[2] }
    await #expect(processExitsWith: .failure) { IndexColumn(count: 2)[2] = 1 }
  }

  @Test("Marked indices are found by their bits, and no index is always found")
  func marked() async {
    let column = IndexColumn(count: 7)
    for (i, index) in ([3, 64, -1, 5, 190, 63, 3] as [Int32]).enumerated() { column[i] = index }
    let words = Column<UInt64>([1 << 3 | 1 << 63, 1, 1 << 62, 1 << 63])
    #expect(column.marked(0, count: 7, in: words) == 0b111_0111)
    #expect(column.marked(2, count: 3, in: words) == 0b101 && column.marked(7, count: 0, in: words) == 0)
    #expect(column.marked(0, count: 7, in: Column<UInt64>([0, 0, 0, 1 << 63])) == 0b100)
    await #expect(processExitsWith: .failure) {
      _ = IndexColumn(count: 5).marked(2, count: 4, in: Column<UInt64>([0]))
    }
    await #expect(processExitsWith: .failure) {
      _ = IndexColumn(count: 5).marked(0, count: 4, in: Column<UInt64>([0, 0, 0]))
    }
  }

  @Test(
    "Rows at most a limit are found in order, in whole blocks and at their edges",
    arguments: [0..<200, 3..<131, 70..<71])
  func atMost(rows: Range<Int>) {
    let numbers = (0..<200).map { Int32(($0 * 7_919) % 1_001) - 500 }
    let column = ShortColumn(count: 200, repeating: 0)
    for (i, number) in numbers.enumerated() { column[i] = number }
    for limit in [-501, -500, -450, 0, 500] as [Int32] {
      var found: [Int] = []
      column.forEach(rows, atMost: limit) { found.append($0) }
      #expect(found == rows.filter { numbers[$0] <= limit })
    }
  }
}
