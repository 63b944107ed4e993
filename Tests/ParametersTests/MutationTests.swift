import Parameters
import Testing

@Suite("Any bytes at all")
struct MutationTests {
  static let seed = Array(
    """
    // A scenario\r
    {
      extends: "baseline.json5", 'título': 'é😀 \\u00e9 \\x41 \\
    b', weeks: 0x34,
      world: { jobAvailability: 1.2, wage: +.5e-3, 'a.b': [1, -2., 3e2,], },
      /* all of it */ interventions: { "street coaches": { where: { mostDeprived: 6 }, start: null, on: true } },
    }
    """.utf8)
  static let spice = Array("{}[]:,'\"\\/*+-.0123456789eExXuNaIn\r\n\t \u{0}é😀_$".utf8)

  @Test(
    "Changed bytes never crash, and a refused text has a problem within it", arguments: 1...20 as ClosedRange<UInt64>)
  func mutations(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    for _ in 0..<100 {
      var bytes = Self.seed
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.insert(Self.spice[Int.random(in: 0..<Self.spice.count, using: &numbers)], at: place)
        case 2: bytes.remove(at: place)
        default: bytes[place] = Self.spice[Int.random(in: 0..<Self.spice.count, using: &numbers)]
        }
      }
      check(bytes)
    }
  }

  @Test("Every beginning of a scenario is refused in words, without a crash")
  func beginnings() {
    for length in 0..<Self.seed.count { #expect(read(bytes: Array(Self.seed.prefix(length))).node == nil) }
    #expect(read(bytes: Self.seed).problems.isEmpty)
  }

  private func check(_ bytes: [UInt8]) {
    let log = ProblemLog()
    guard let node = JSON5.parse(bytes, file: "f", into: log) else {
      #expect(log.problems.count >= 1)
      #expect(log.problems.allSatisfy { inside($0.position, bytes) })
      return
    }
    let again = read(node.compactText)
    #expect(again.problems.isEmpty)
    #expect(again.node.map { NodeTests.same($0, node) } == true)
    let expanded = node.expandingDottedKeys(log)
    _ = expanded.merged(over: node).compactText
    _ = Coaching(ParameterReader(expanded, path: "s", problems: log))
    #expect(log.inReadingOrder.count == log.problems.count)
  }

  private func inside(_ position: SourcePosition?, _ bytes: [UInt8]) -> Bool {
    guard let position else { return false }
    return position.line >= 1 && position.column >= 1 && position.line + position.column <= bytes.count + 2
  }
}
