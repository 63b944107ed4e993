import SimulationKernel
import Testing

@Suite struct ColumnTests {
  @Test("A column starts with one value in every place and keeps what is written")
  func writesAndReads() {
    let column = Column(count: 5, repeating: Float(2))
    #expect(column.array == [2, 2, 2, 2, 2])
    column[3] = 7
    column[0] += 1
    #expect(column.array == [3, 2, 2, 7, 2])
  }

  @Test("Copies of the value share memory; copy() does not")
  func sharing() {
    let column = Column([1, 2, 3])
    let same = column
    let other = column.copy()
    column[1] = 20
    #expect(same.array == [1, 20, 3])
    #expect(other.array == [1, 2, 3])
    other.copy(from: column)
    #expect(other.array == [1, 20, 3])
    other.copy(from: other)
    #expect(other.array == [1, 20, 3])
    same.fill(9)
    #expect(column.array == [9, 9, 9])
  }

  @Test("The memory lives as long as the last holder")
  func lifetime() {
    func lastOf(_ columns: Int) -> Column<Int> {
      var last = Column(count: 1_000, repeating: 0)
      for i in 0..<columns {
        last = Column(count: 1_000, repeating: i)
      }
      return last
    }
    #expect(lastOf(50).array.allSatisfy { $0 == 49 })
    #expect(lastOf(7)[999] == 6)
  }

  @Test("An empty column has no elements and equal digests with other empty ones")
  func empty() {
    let column = Column(count: 0, repeating: Float(0))
    #expect(column.array.isEmpty)
    #expect(digest(of: column) == digest(of: Column<Float>([])))
    #expect(column.withBytes { $0.byteCount } == 0)
  }

  @Test("The digest tells contents, order and count apart", arguments: [1, 2, 3, 7, 8, 9])
  func digests(count: Int) {
    let bytes = Column((0..<count).map { UInt8($0) })
    let same = bytes.copy()
    #expect(digest(of: bytes) == digest(of: same))
    for i in 0..<count {
      same[i] ^= 0x80
      #expect(digest(of: bytes) != digest(of: same))
      same[i] ^= 0x80
    }
    #expect(digest(of: bytes) != digest(of: Column((0...count).map { $0 == count ? 0 : UInt8($0) })))
    #expect(digest(of: Column<Int32>([1, 2])) != digest(of: Column<Int32>([2, 1])))
    #expect(digest(of: Column<Int32>([1, 2, 3])) != digest(of: Column<Int32>([1, 3, 2])))
  }

  @Test("Bytes are lent in order")
  func bytes() {
    let column = Column<UInt8>([4, 5, 6])
    let sum = column.withBytes { span in
      (0..<span.byteCount).reduce(0) { $0 * 10 + Int(unsafe span.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) }
    }
    #expect(sum == 456)
  }

  @Test("An index outside stops the program")
  func bounds() async {
    await #expect(processExitsWith: .failure) {
      let column = Column(count: 3, repeating: 0)
      column[3] = 1
    }
    await #expect(processExitsWith: .failure) {
      let column = Column(count: 3, repeating: 0)
      _ = column[-1]
    }
  }

  private func digest<Element>(of column: Column<Element>) -> UInt64 {
    var digest = Digest()
    column.hash(into: &digest)
    return digest.value
  }
}
