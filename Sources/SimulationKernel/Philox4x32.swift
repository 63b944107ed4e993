/// The counter-based generator Philox4x32 with ten rounds.
///
/// A block is a pure function of a 128-bit counter and a 64-bit key: there is no state to carry, so a draw depends
/// on what it is for, never on what was drawn before it.
/// - Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011). The known
///   answers published with Random123 are tested.
/// - Complexity: O(1), twenty 32 by 32 bit multiplications.
@frozen
public struct Philox4x32: Sendable {
  /// Gives the four words that belong to a counter and a key.
  @inlinable
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    let words = scrambled(counter.x, counter.y, counter.z, counter.w, key.x, key.y)
    return SIMD4(words.word0, words.word1, words.word2, words.word3)
  }

  /// The same function on plain words, which debug builds run far faster than vectors.
  @inlinable
  static func scrambled(
    _ c0: UInt32, _ c1: UInt32, _ c2: UInt32, _ c3: UInt32, _ key0: UInt32, _ key1: UInt32
  ) -> DrawBlock {
    var (x0, x1, x2, x3) = (c0, c1, c2, c3)
    var (k0, k1) = (key0, key1)
    var round = 0
    while round < 10 {
      let product0 = UInt64(truncatingIfNeeded: x0) &* 0xD251_1F53
      let product1 = UInt64(truncatingIfNeeded: x2) &* 0xCD9E_8D57
      let next0 = UInt32(truncatingIfNeeded: product1 &>> 32) ^ x1 ^ k0
      let next2 = UInt32(truncatingIfNeeded: product0 &>> 32) ^ x3 ^ k1
      x1 = UInt32(truncatingIfNeeded: product1)
      x3 = UInt32(truncatingIfNeeded: product0)
      x0 = next0
      x2 = next2
      k0 = k0 &+ 0x9E37_79B9  // the golden ratio
      k1 = k1 &+ 0xBB67_AE85  // the square root of 3, less 1
      round &+= 1
    }
    return DrawBlock(x0, x1, x2, x3)
  }
}
