/// A 64-bit fingerprint of a sequence, for telling two results apart.
///
/// It depends on the order and the number of what is added, and is the same on every machine. It is no defence
/// against someone who looks for two inputs with one fingerprint.
/// - Complexity: O(1) for a word; one multiplication.
@frozen
public struct Digest: Sendable, Hashable {
  @usableFromInline var state: UInt64

  /// The fingerprint of nothing.
  @inlinable
  public init() {
    state = 0x243F_6A88_85A3_08D3  // the fraction of pi: any odd start but 0 would do
  }

  /// Adds one word.
  @inlinable
  public mutating func add(_ word: UInt64) {
    // For a given word a bijection of the state, so a difference is never lost again.
    let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state = (product ^ (product &>> 32)) &+ 0x9E37_79B9_7F4A_7C15
  }

  /// Adds the bits of a number; the two zeros differ.
  @inlinable
  public mutating func add(_ number: Float) {
    add(UInt64(number.bitPattern))
  }

  /// Adds the bits of a number; the two zeros differ.
  @inlinable
  public mutating func add(_ number: Double) {
    add(number.bitPattern)
  }

  /// Adds a whole number.
  @inlinable
  public mutating func add(_ number: Int) {
    add(UInt64(bitPattern: Int64(number)))
  }

  /// Adds bytes and their number; eight to a word, the first in the lowest bits.
  @inlinable
  public mutating func add(bytes: some Sequence<UInt8>) {
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) &<< ((count & 7) &* 8)
      count &+= 1
      if count & 7 == 0 {
        add(word)
        word = 0
      }
    }
    if count & 7 != 0 { add(word) }
    add(count)
  }

  /// The fingerprint of all that was added so far.
  @inlinable
  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed &>> 31)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 29)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 32)
  }
}
