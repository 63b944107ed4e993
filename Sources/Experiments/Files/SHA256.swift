/// The SHA-256 of bytes (FIPS 180-4), which names the contents of a file.
public struct SHA256: Sendable {
  /// The first 32 bits of the fractions of the square roots of the first eight primes.
  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  /// Bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  private var count: UInt64 = 0
  /// The message schedule of the block under way; kept, so that large files need no memory for each block.
  private var words = [UInt32](repeating: 0, count: 64)
  private static let blockSize = 64

  /// The state before the first byte.
  public init() {}

  /// Adds bytes. Complexity: O(bytes).
  public mutating func add(_ bytes: some Collection<UInt8>) {
    count += UInt64(bytes.count)
    pending += bytes
    var start = 0
    while pending.count - start >= Self.blockSize {
      mix(from: start)
      start += Self.blockSize
    }
    pending.removeFirst(start)
  }

  /// The hash of all bytes so far, 64 hexadecimal digits.
  public var hexadecimal: String {
    var last = self
    let zeros = (119 - Int(count % 64)) % 64
    let bits = count &* 8
    last.add([0x80] + [UInt8](repeating: 0, count: zeros))
    last.add((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
    return last.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The hash of these bytes, 64 hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.add(bytes)
    return hash.hexadecimal
  }

  /// Mixes the block of pending bytes that begins at `start` into the state.
  private mutating func mix(from start: Int) {
    for i in 0..<16 {
      let at = start + 4 * i
      let high = UInt32(pending[at]) << 24 | UInt32(pending[at + 1]) << 16
      words[i] = high | UInt32(pending[at + 2]) << 8 | UInt32(pending[at + 3])
    }
    for i in 16..<64 {
      let a = words[i - 15]
      let b = words[i - 2]
      let low = a.rotated(7) ^ a.rotated(18) ^ (a >> 3)
      let high = b.rotated(17) ^ b.rotated(19) ^ (b >> 10)
      words[i] = words[i - 16] &+ low &+ words[i - 7] &+ high
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ Self.constants[i] &+ words[i]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ word }
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes(64).map { prime in
    // The largest r with r³ <= p · 2⁹⁶ is the cube root times 2³²; it has at most 35 bits.
    var root: UInt64 = 0
    for bit in (0..<35).reversed() {
      let next = root | 1 << UInt64(bit)
      if cube(next, isAtMost: prime) { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func primes(_ count: Int) -> [UInt64] {
    var found: [UInt64] = []
    var next: UInt64 = 2
    while found.count < count {
      if found.allSatisfy({ next % $0 != 0 }) { found.append(next) }
      next += 1
    }
    return found
  }

  /// Whether r³ <= p · 2⁹⁶, for r below 2³⁵.
  private static func cube(_ root: UInt64, isAtMost prime: UInt64) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    // r² = high · 2⁶⁴ + low, so r³ = (high · r + carry) · 2⁶⁴ + rest.
    let lower = square.low.multipliedFullWidth(by: root)
    let upper = square.high * root + lower.high
    let limit = prime << 32
    return upper < limit || (upper == limit && lower.low == 0)
  }
}

extension UInt32 {
  fileprivate func rotated(_ n: UInt32) -> UInt32 { self >> n | self << (32 - n) }
}
