import Testing

@testable import SimulationKernel

@Suite("Whole ranges of real columns")
struct ColumnDriftTests {
  /// Every start and length, so that full groups of eight and every remainder occur.
  static let ranges: [Range<Int>] = [0..<0, 0..<1, 3..<10, 0..<8, 5..<13, 1..<18, 7..<40, 0..<41]

  private func values(_ seed: UInt64, count: Int) -> Column<Float> {
    let draws = Draws(seed: seed, replication: 0)
    return Column((0..<count).map { draws.block(UInt32($0), 0, week: 0, purpose: 1).uniform(0) })
  }

  /// Eight interleaved partial sums, added in order: the definition.
  private func sum(_ values: [Float]) -> Float {
    var sums = [Float](repeating: 0, count: 8)
    for (i, value) in values.enumerated() { sums[i % 8] += value }
    return sums.reduce(0, +)
  }

  @Test("An element moves by the rate toward its own target, bit for bit as written; others stay", arguments: ranges)
  func driftsTowardTargets(rows: Range<Int>) {
    let column = values(1, count: 41)
    let targets = values(2, count: 41)
    let before = column.array
    let returned = column.drift(rows, toward: targets, rate: 0.125)
    let expected = before.indices.map {
      rows.contains($0) ? before[$0] + 0.125 * (targets[$0] - before[$0]) : before[$0]
    }
    #expect(column.array == expected)
    #expect(returned == sum(Array(expected[rows])))
  }

  @Test("One target serves all elements", arguments: ranges)
  func driftsTowardOneTarget(rows: Range<Int>) {
    let column = values(3, count: 41)
    let same = column.copy()
    let returned = column.drift(rows, toward: 0.75, rate: 0.25)
    let again = same.drift(rows, toward: Column(count: 41, repeating: 0.75), rate: 0.25)
    #expect(column.array == same.array)
    #expect(returned == again)
  }

  @Test("A sum follows its definition", arguments: ranges)
  func sums(rows: Range<Int>) {
    let column = values(4, count: 41)
    #expect(column.sum(rows) == sum(Array(column.array[rows])))
  }

  @Test("Rows outside a column stop the program")
  func rowsOutside() async {
    await #expect(processExitsWith: .failure) { _ = Column<Float>(count: 4, repeating: 0).sum(0..<5) }
    await #expect(processExitsWith: .failure) {
      Column<Float>(count: 4, repeating: 0).drift(0..<4, toward: Column(count: 3, repeating: 0), rate: 1)
    }
  }
}
