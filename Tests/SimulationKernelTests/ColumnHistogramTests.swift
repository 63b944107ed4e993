import Testing

@testable import SimulationKernel

@Suite("Counts and sums of whole columns")
struct ColumnHistogramTests {
  /// Full groups of eight and every remainder occur, and a range that is empty.
  static let ranges: [Range<Int>] = [0..<0, 2..<3, 3..<10, 0..<8, 5..<13, 1..<18, 7..<640, 0..<641]

  private struct Cell: Hashable {
    let band: Int
    let byte: UInt8
  }

  private let bytes = Column((0..<641).map { UInt8(truncatingIfNeeded: $0 * $0 / 3) })
  private let numbers = ShortColumn(Column((0..<641).map { Int16($0 % 61 - 30) }))

  @Test(
    "A histogram counts every row once, by byte and band, and leaves out what no row has", arguments: ranges,
    [FourBands(20, 10, -5), FourBands(-5, 10, 20), FourBands(40, 0, -40), FourBands(-29, -30, -31)])
  func histogram(rows: Range<Int>, bands: FourBands) {
    var expected: [Cell: Int] = [:]
    for row in rows { expected[Cell(band: bands.band(of: numbers[row]), byte: bytes[row]), default: 0] += 1 }
    var counted: [Cell: Int] = [:]
    var order: [Int] = []
    bytes.histogram(rows, by: numbers, in: bands) { byte, band, count in
      #expect(counted.updateValue(count, forKey: Cell(band: band, byte: byte)) == nil)
      order.append(band << 8 | Int(byte))
    }
    #expect(counted == expected)
    #expect(order == order.sorted())
  }

  @Test("A number is in the band that says how many bounds it does not exceed")
  func bands() {
    let bands = FourBands(20, 10, -5)
    #expect([21, 20, 11, 10, -4, -5, -6].map { bands.band(of: $0) } == [0, 1, 1, 2, 2, 3, 3])
  }

  @Test("Rows are copied from another column, and no others", arguments: ranges)
  func copiesRows(rows: Range<Int>) {
    let column = Column(count: 641, repeating: UInt8(7))
    column.copy(rows, from: bytes)
    #expect(column.array == (0..<641).map { rows.contains($0) ? bytes[$0] : 7 })
  }

  @Test("Columns are added element by element, and the rows of a table one after the other, bit for bit as written")
  func sums() {
    let table = Column((0..<21).map { 0.1 * Double($0 * $0) })
    let sum = Column((0..<7).map { Double($0) / 3 })
    var expected = sum.array
    for row in 0..<3 { for i in 0..<7 { expected[i] += table[row * 7 + i] } }
    sum.addRows(of: table)
    #expect(sum.array == expected)
    let other = table.copy()
    other.add(table)
    #expect(other.array == table.array.map { $0 + $0 })
  }

  @Test("Rows outside, elements of more than a byte and columns that do not fit stop the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      Column<UInt8>(count: 4, repeating: 0).histogram(
        0..<4, by: ShortColumn(count: 3, repeating: 0), in: FourBands(0, 0, 0)
      ) { _, _, _ in
      }
    }
    await #expect(processExitsWith: .failure) {
      Column<UInt16>(count: 4, repeating: 0).histogram(
        0..<4, by: ShortColumn(count: 4, repeating: 0), in: FourBands(0, 0, 0)
      ) { _, _, _ in
      }
    }
    await #expect(processExitsWith: .failure) {
      Column<UInt8>(count: 4, repeating: 0).copy(2..<5, from: Column(count: 5, repeating: 0))
    }
    await #expect(processExitsWith: .failure) {
      Column<Double>(count: 4, repeating: 0).addRows(of: Column(count: 9, repeating: 0))
    }
    await #expect(processExitsWith: .failure) {
      Column<Double>(count: 4, repeating: 0).add(Column(count: 5, repeating: 0))
    }
  }
}
