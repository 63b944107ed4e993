import SimulationKernel
import Testing

@Suite struct DigestTests {
  private func value(_ words: [UInt64]) -> UInt64 {
    var digest = Digest()
    for word in words { digest.add(word) }
    return digest.value
  }

  @Test("The order of the words matters")
  func order() {
    #expect(value([1, 2]) != value([2, 1]))
    #expect(value([0, 1, 2]) != value([0, 2, 1]))
    #expect(value([1, 2]) == value([1, 2]))
  }

  @Test("Zeros count")
  func zeros() {
    let values = (0..<100).map { value(Array(repeating: 0, count: $0)) }
    #expect(Set(values).count == 100)
  }

  @Test("Every bit of a word matters")
  func bits() {
    let values = (0..<64).map { value([1 << UInt64($0), 5]) }
    #expect(Set(values + [value([0, 5])]).count == 65)
  }

  @Test("Bytes count with their number, and numbers by their bits")
  func kinds() {
    func value(_ add: (inout Digest) -> Void) -> UInt64 {
      var digest = Digest()
      add(&digest)
      return digest.value
    }
    #expect(value { $0.add(bytes: [1, 2, 3]) } != value { $0.add(bytes: [1, 2, 3, 0]) })
    #expect(value { $0.add(bytes: [UInt8](0..<16)) } == value { $0.add(bytes: (0..<16 as Range<UInt8>)) })
    #expect(value { $0.add(bytes: []) } != value { _ in })
    #expect(value { $0.add(0.0) } != value { $0.add(-0.0) })
    #expect(value { $0.add(Float(1)) } == value { $0.add(UInt64(Float(1).bitPattern)) })
    #expect(value { $0.add(-1) } == value { $0.add(UInt64.max) })
  }
}
