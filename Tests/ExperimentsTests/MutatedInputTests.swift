import Testing

@testable import Experiments

/// Small changes of inputs that are right; a reader may refuse what comes out, and nothing else.
///
/// The same readers are fuzzed for longer, by a fuzzer that knows what code an input reached, in `Tests/Fuzzing`.
@Suite("Any bytes at all, to every reader") struct MutatedInputTests {
  /// Texts that are often the end of a reader.
  private static let spice: [[UInt8]] =
    [
      "\u{0}", "\r\n", "\r", "\u{FEFF}", "\n===\n", "\u{202E}", "[[[[[[[[[[[[[[[[[[", "{a:{a:{a:{a:", "((((((((((",
      "\"", "'",
      "9223372036854775808", "-9223372036854775809", "1e999", "-1e-999", "1e308", "0x7fffffffffffffff", "nan", "inf",
      "9007199254740993", "=1+1", ",", ";", "\t", "NA", "null", "..", "@", "%",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]
    + [Array(repeating: UInt8(ascii: "9"), count: 400), Array(repeating: UInt8(ascii: "["), count: 3000)]

  static func mutated(_ seed: [UInt8], _ numbers: inout MutationNumbers) -> [UInt8] {
    var bytes = seed
    for _ in 0...numbers.below(4) where !bytes.isEmpty {
      let place = numbers.below(bytes.count)
      switch numbers.below(7) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: numbers.next())
      case 1: bytes[place] ^= 1 << UInt8(numbers.below(8))
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + numbers.below(12)))
      case 3: bytes.insert(contentsOf: spice[numbers.below(spice.count)], at: place)
      case 4:
        let end = min(bytes.count, place + 1 + numbers.below(40))
        bytes.insert(contentsOf: bytes[place..<end], at: numbers.below(bytes.count))
      case 5: bytes.removeSubrange(place...)
      default: bytes.replaceSubrange(place..<min(bytes.count, place + 3), with: spice[numbers.below(spice.count)])
      }
    }
    return bytes
  }

  @Test("Every seed is right, and is read", arguments: FuzzedReader.allCases)
  func seeds(reader: FuzzedReader) {
    #expect(!reader.seeds.isEmpty)
    for (index, seed) in reader.seeds.enumerated() { #expect(reader.read(seed) == nil, "seed \(index)") }
  }

  @Test("Changed bytes never crash a reader, and none takes longer than two seconds", arguments: FuzzedReader.allCases)
  func mutations(reader: FuzzedReader) {
    var numbers = MutationNumbers(state: 7)
    let clock = ContinuousClock()
    let seeds = reader.seeds
    var refused = 0
    for round in 0..<Self.rounds {
      let input = Self.mutated(seeds[round % seeds.count], &numbers)
      let time = clock.measure { if reader.read(input) != nil { refused += 1 } }
      #expect(time < .seconds(2), "round \(round)")
    }
    // Were nothing refused, the changes would test nothing; a line of evaluations that is none is only left out.
    #expect(refused > 0 || reader == .evaluations)
  }

  #if DEBUG
    private static let rounds = 60
  #else
    private static let rounds = 3_000
  #endif
}

/// Numbers that depend on their seed alone (SplitMix64).
struct MutationNumbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including a bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
