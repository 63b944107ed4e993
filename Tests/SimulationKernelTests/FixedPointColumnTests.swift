import Testing

@testable import SimulationKernel

@Suite("Numbers in two bytes")
struct FixedPointColumnTests {
  /// Every start and length, so that full groups of eight and every remainder occur.
  static let ranges: [Range<Int>] = [0..<0, 0..<1, 3..<10, 0..<8, 5..<13, 1..<18, 7..<40, 0..<41]

  private func values(_ seed: UInt64) -> FixedPointColumn {
    let draws = Draws(seed: seed, replication: 0)
    let column = FixedPointColumn(count: 41, unitsInOne: 60_000)
    for i in 0..<41 { column[i] = draws.block(UInt32(i), 0, week: 0, purpose: 1).uniform(0) }
    return column
  }

  private func units(_ column: FixedPointColumn) -> [UInt16] { (0..<column.count).map(column.raw) }

  @Test("What people write is read as written, and anything else as the nearest unit")
  func readsWhatWasWritten() {
    let column = FixedPointColumn(count: 2, unitsInOne: 60_000)
    for tenThousandth in 0...10_000 {
      let share = Float(tenThousandth) / 10_000
      column[1] = share
      #expect(column[1] == share)
    }
    column[0] = Float(1) / 3
    #expect(abs(column[0] - Float(1) / 3) <= 0.5 / 60_000 && column[1] == 1)
    column[0] = -0.2
    #expect(column[0] == 0)
    column[0] = 7
    #expect(column[0] == Float(65_535) / 60_000)
    column[0] = .nan
    #expect(column[0] == 0)
    let money = FixedPointColumn(count: 3, unitsInOne: 20, repeating: 518.05)
    #expect((0..<3).allSatisfy { money[$0] == 518.05 } && money.count == 3)
  }

  @Test(
    "A number moves by the rate toward its own target and is rounded, the same in eights as alone", arguments: ranges)
  func driftsTowardTargets(rows: Range<Int>) {
    let column = values(1)
    let targets = values(2)
    let before = units(column)
    let returned = column.drift(rows, toward: targets, rate: 0.125)
    let expected = before.indices.map { i in
      let old = Float(before[i])
      let new = old + 0.125 * (Float(targets.raw(i)) - old)
      return rows.contains(i) ? UInt16(new.rounded(.toNearestOrEven)) : before[i]
    }
    #expect(units(column) == expected)
    #expect(returned == Double(expected[rows].reduce(0) { $0 + Int($1) }) / 60_000)
    #expect(column.sum(rows) == returned)
  }

  @Test("One target serves all numbers; it need not be a whole unit", arguments: ranges)
  func driftsTowardOneTarget(rows: Range<Int>) {
    let column = values(3)
    let before = units(column)
    column.drift(rows, toward: 1 / 3, rate: 0.25)
    for i in 0..<41 {
      let old = Float(before[i])
      let new = old + 0.25 * (Float(1) / 3 * 60_000 - old)
      #expect(column.raw(i) == (rows.contains(i) ? UInt16(new.rounded(.toNearestOrEven)) : before[i]))
    }
  }

  @Test("A drift halts within half a unit over its rate of the target, and no further from it")
  func halts() {
    let column = FixedPointColumn(count: 16, unitsInOne: 60_000)
    for week in 0..<3_000 { column.drift(0..<16, toward: week < 1_500 ? 0.8 : 0.2, rate: 1 / 104) }
    #expect(abs(column[3] - 0.2) <= 52.5 / 60_000)
  }

  @Test("Sums of very many large numbers are exact")
  func sums() {
    let count = (1 << 19) + 100
    let column = FixedPointColumn(count: count, unitsInOne: 1, repeating: 65_535)
    #expect(column.sum(0..<count) == 65_535 * Double(count))
  }

  @Test("A copy is separate, and the digest tells two columns apart")
  func copies() {
    let column = values(4)
    let copy = column.copy()
    #expect(units(copy) == units(column))
    copy[0] = copy[0] > 0.5 ? 0.25 : 0.75
    #expect(copy.raw(0) != column.raw(0))
    var one = Digest()
    var other = Digest()
    column.hash(into: &one)
    copy.hash(into: &other)
    #expect(one.value != other.value)
  }

  @Test("Rows outside and targets in another unit stop the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) { _ = FixedPointColumn(count: 4, unitsInOne: 1).sum(0..<5) }
    await #expect(processExitsWith: .failure) {
      FixedPointColumn(count: 4, unitsInOne: 1).drift(0..<5, toward: 1, rate: 1)
    }
    await #expect(processExitsWith: .failure) {
      FixedPointColumn(count: 4, unitsInOne: 1).drift(
        0..<4, toward: FixedPointColumn(count: 3, unitsInOne: 1), rate: 1)
    }
    await #expect(processExitsWith: .failure) {
      FixedPointColumn(count: 4, unitsInOne: 1).drift(
        0..<4, toward: FixedPointColumn(count: 4, unitsInOne: 2), rate: 1)
    }
  }
}
