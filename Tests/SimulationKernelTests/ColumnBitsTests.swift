import SimulationKernel
import Testing

@Suite("One bit for each byte")
struct ColumnBitsTests {
  private let bytes = Column((0..<700).map { UInt8(truncatingIfNeeded: $0 * $0 / 3 + $0) })

  @Test(
    "A bit is set exactly where the byte has any bit of the mask, whatever the rows and the mask",
    arguments: [0..<0, 2..<3, 3..<10, 0..<64, 5..<69, 1..<65, 1..<66, 7..<640, 0..<700],
    [24, 0, 255, 1, 128, 129, 8] as [UInt8])
  func bits(rows: Range<Int>, mask: UInt8) {
    let words = Column(count: 14, repeating: UInt64.max)
    bytes.writeBits(rows, where: mask, to: words, from: 2)
    let used = (rows.count + 63) / 64
    for (place, row) in rows.enumerated() {
      #expect((words[2 + place / 64] >> UInt64(place % 64)) & 1 == (bytes[row] & mask != 0 ? 1 : 0), "row \(row)")
    }
    if rows.count % 64 > 0 { #expect(words[1 + used] >> UInt64(rows.count % 64) == 0, "no row has these bits") }
    #expect(words[0] == .max && words[1] == .max && (2 + used..<14).allSatisfy { words[$0] == .max })
  }

  @Test(
    "Rows whose byte is a value under a mask are met once each, in order, and no others",
    arguments: [0..<0, 2..<3, 3..<10, 0..<64, 5..<69, 1..<66, 7..<640, 0..<700],
    [(24, 8), (0, 0), (255, 1), (3, 2), (128, 128), (32, 32), (0, 1)] as [(UInt8, UInt8)])
  func rows(rows: Range<Int>, kept: (mask: UInt8, value: UInt8)) {
    var met: [Int] = []
    bytes.forEach(rows, masked: kept.mask, equal: kept.value) { met.append($0) }
    #expect(met == rows.filter { bytes[$0] & kept.mask == kept.value })
  }

  @Test("Every byte that there is gives its own bit and no other's")
  func everyByte() {
    let all = Column((0..<256).map { UInt8($0) })
    let words = Column(count: 4, repeating: UInt64(0))
    for mask in UInt8.min...UInt8.max {
      all.writeBits(0..<256, where: mask, to: words, from: 0)
      let bits = (0..<256).map { (words[$0 / 64] >> UInt64($0 % 64)) & 1 == 1 }
      #expect(bits == (0..<256).map { UInt8($0) & mask != 0 })
    }
  }

  @Test("Rows outside, or elements of more than a byte, are not looked through")
  func misuseOfRows() async {
    await #expect(processExitsWith: .failure) {
      Column(count: 4, repeating: UInt8(0)).forEach(0..<5, masked: 1, equal: 1) { _ in }
    }
    await #expect(processExitsWith: .failure) {
      Column(count: 4, repeating: UInt16(0)).forEach(0..<4, masked: 1, equal: 1) { _ in }
    }
  }

  @Test(
    "Bytes with all bits of another mask count too, and as many rows are counted as have a value",
    arguments: [0..<150, 5..<70])
  func allOfAMask(rows: Range<Int>) {
    let bytes = (0..<150).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let column = Column(bytes)
    let words = Column(count: 4, repeating: UInt64(0))
    column.writeBits(rows, where: 24, orAllOf: 3, to: words, from: 1)
    for (offset, row) in rows.enumerated() {
      let isSet = words[1 + offset / 64] >> UInt64(offset % 64) & 1 == 1
      #expect(isSet == (bytes[row] & 24 != 0 || bytes[row] & 3 == 3))
    }
    for value in 0..<4 as Range<UInt8> {
      #expect(column.count(rows, masked: 3, equal: value) == rows.count { bytes[$0] & 3 == value })
    }
    #expect(column.count(rows, masked: 0, equal: 0) == rows.count)
  }

  @Test("Rows outside, words outside and elements of more than a byte stop the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      Column(count: 64, repeating: UInt8(0))
        .writeBits(0..<65, where: 1, to: Column(count: 2, repeating: UInt64(0)), from: 0)
    }
    await #expect(processExitsWith: .failure) {
      Column(count: 65, repeating: UInt8(0))
        .writeBits(0..<65, where: 1, to: Column(count: 1, repeating: UInt64(0)), from: 0)
    }
    await #expect(processExitsWith: .failure) {
      Column(count: 64, repeating: UInt16(0))
        .writeBits(0..<64, where: 1, to: Column(count: 1, repeating: UInt64(0)), from: 0)
    }
  }
}
