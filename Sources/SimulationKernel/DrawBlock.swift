/// Four independent, uniformly distributed 32-bit words, numbered 0 to 3.
///
/// A number outside 0...3 is a programming error and stops the program.
@frozen
public struct DrawBlock: Sendable, Hashable {
  @usableFromInline let word0: UInt32
  @usableFromInline let word1: UInt32
  @usableFromInline let word2: UInt32
  @usableFromInline let word3: UInt32

  @inlinable
  init(_ word0: UInt32, _ word1: UInt32, _ word2: UInt32, _ word3: UInt32) {
    self.word0 = word0
    self.word1 = word1
    self.word2 = word2
    self.word3 = word3
  }

  /// Word `i`, all 32 bits of it.
  @inlinable
  public func word(_ i: Int) -> UInt32 {
    switch i {
    case 0: return word0
    case 1: return word1
    case 2: return word2
    default:
      precondition(i == 3, "a block of draws has the words 0 to 3")
      return word3
    }
  }

  /// The upper 24 bits of word `i` as a number in 0 to 1, 1 excluded; every value is exact.
  @inlinable
  public func uniform(_ i: Int) -> Float {
    Float(Int32(truncatingIfNeeded: word(i) &>> 8)) * 0x1p-24
  }

  /// A whole number from 0 to `n - 1` out of word `i`, for `n` from 1 to 2^32.
  ///
  /// The chance of a value differs from `1/n` by less than 2^-32.
  @inlinable
  public func below(_ i: Int, _ n: Int) -> Int {
    precondition(n > 0 && UInt64(n) <= 0x1_0000_0000, "a range of draws holds 1 to 2^32 numbers")
    return Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: word(i)) &* UInt64(truncatingIfNeeded: n)) &>> 32)
  }

  /// True with probability `p`, out of word `i`: never for 0 or less, always for 1 or more, never for NaN.
  @inlinable
  public func chance(_ i: Int, _ p: Float) -> Bool {
    uniform(i) < p
  }
}
