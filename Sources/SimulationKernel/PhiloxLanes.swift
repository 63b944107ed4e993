/// Four blocks of `Philox4x32` with neighbouring counters, one in each lane of vectors; equal to it in every word.
///
/// A word stands in the lower half of a lane of 64 bits, so that there is room for a product, which every processor of 64
/// bits forms in one step for two lanes; what stands above a word means nothing.
@frozen
@usableFromInline
struct PhiloxLanes {
  @usableFromInline typealias Lanes = SIMD4<UInt64>

  @usableFromInline var word0: Lanes
  @usableFromInline var word1: Lanes
  @usableFromInline var word2: Lanes
  @usableFromInline var word3: Lanes

  /// The keys of all rounds, in every lane.
  @frozen
  @usableFromInline
  struct Keys {
    @usableFromInline let key0: UInt32
    @usableFromInline let key1: UInt32

    @inlinable
    init(_ key0: UInt32, _ key1: UInt32) {
      self.key0 = key0
      self.key1 = key1
    }

    @inlinable
    @inline(__always)
    func of(_ round: UInt32) -> (Lanes, Lanes) {
      (
        Lanes(repeating: UInt64(key0 &+ round &* 0x9E37_79B9)), Lanes(repeating: UInt64(key1 &+ round &* 0xBB67_AE85))
      )
    }
  }

  /// The blocks of the counters whose first words are `first` to `first + 3`.
  @inlinable
  @inline(__always)
  init(from first: UInt32, _ c1: UInt32, _ c2: UInt32, _ c3: UInt32, _ keys: Keys) {
    self.init(
      Lanes(0, 1, 2, 3) &+ Lanes(repeating: UInt64(first)), Lanes(repeating: UInt64(c1)), Lanes(repeating: UInt64(c2)),
      Lanes(repeating: UInt64(c3)), keys)
  }

  /// The blocks of the counters whose second words are `first` to `first + 3`.
  @inlinable
  @inline(__always)
  init(of c0: UInt32, from first: UInt32, _ c2: UInt32, _ c3: UInt32, _ keys: Keys) {
    self.init(
      Lanes(repeating: UInt64(c0)), Lanes(0, 1, 2, 3) &+ Lanes(repeating: UInt64(first)), Lanes(repeating: UInt64(c2)),
      Lanes(repeating: UInt64(c3)), keys)
  }

  @inlinable
  @inline(__always)
  init(_ c0: Lanes, _ c1: Lanes, _ c2: Lanes, _ c3: Lanes, _ keys: Keys) {
    (word0, word1, word2, word3) = (c0, c1, c2, c3)
    mix(keys.of(0))
    mix(keys.of(1))
    mix(keys.of(2))
    mix(keys.of(3))
    mix(keys.of(4))
    mix(keys.of(5))
    mix(keys.of(6))
    mix(keys.of(7))
    mix(keys.of(8))
    mix(keys.of(9))
  }

  /// The block in a lane, 0 to 3.
  @inlinable
  @inline(__always)
  func block(_ lane: Int) -> DrawBlock {
    DrawBlock(
      UInt32(truncatingIfNeeded: word0[lane]), UInt32(truncatingIfNeeded: word1[lane]),
      UInt32(truncatingIfNeeded: word2[lane]), UInt32(truncatingIfNeeded: word3[lane]))
  }

  /// One round.
  @inlinable
  @inline(__always)
  mutating func mix(_ keys: (Lanes, Lanes)) {
    let low = Lanes(repeating: 0xFFFF_FFFF)
    let product0 = (word0 & low) &* Lanes(repeating: 0xD251_1F53)
    let product1 = (word2 & low) &* Lanes(repeating: 0xCD9E_8D57)
    word0 = (product1 &>> 32) ^ word1 ^ keys.0
    word2 = (product0 &>> 32) ^ word3 ^ keys.1
    word1 = product1
    word3 = product0
  }

  /// One bit for each of sixteen rows, the first the lowest, of which row `4 j + i` has word `i` of block `j`: whether the
  /// upper 24 bits of the word, as a number, are below a limit of 2^24 at most.
  @inlinable
  @inline(__always)
  func below(_ limit: UInt32) -> UInt32 {
    // What a word lacks to the limit; together they reach 2^32 where it lacks nothing.
    let lack = Lanes(repeating: 0x1_0000_0000 &- UInt64(limit) &<< 8)
    let bits =
      PhiloxLanes.reach(word0, lack) | PhiloxLanes.reach(word1, lack) &<< 1
      | PhiloxLanes.reach(word2, lack) &<< 2 | PhiloxLanes.reach(word3, lack) &<< 3
    return UInt32(truncatingIfNeeded: ~(bits[0] | bits[1] &<< 4 | bits[2] &<< 8 | bits[3] &<< 12)) & 0xFFFF
  }

  @inlinable
  @inline(__always)
  static func reach(_ words: Lanes, _ lack: Lanes) -> Lanes {
    ((words & Lanes(repeating: 0xFFFF_FFFF)) &+ lack) &>> 32
  }

  /// Writes all lanes to an address with room for them, `size` bytes.
  @inlinable
  @inline(__always)
  @unsafe
  func store(to address: UnsafeMutableRawPointer) {
    unsafe address.storeBytes(of: word0, as: Lanes.self)
    unsafe address.storeBytes(of: word1, toByteOffset: 32, as: Lanes.self)
    unsafe address.storeBytes(of: word2, toByteOffset: 64, as: Lanes.self)
    unsafe address.storeBytes(of: word3, toByteOffset: 96, as: Lanes.self)
  }

  /// How many bytes `store` writes.
  @inlinable static var size: Int { 128 }

  /// The word of row `r` of sixteen, out of what `store` wrote to an address; the caller says that `r` is 0 to 15.
  @inlinable
  @inline(__always)
  @unsafe
  static func word(_ row: Int, at address: UnsafeMutableRawPointer) -> UInt32 {
    let offset = (row & 3) &<< 5 &+ (row &>> 2) &<< 3
    return UInt32(truncatingIfNeeded: unsafe address.load(fromByteOffset: offset, as: UInt64.self))
  }
}
