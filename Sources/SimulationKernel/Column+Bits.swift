/// Bytes looked at for some of their bits, one bit for each.
extension Column {
  /// Writes one bit for each of `rows`, from the lowest bit of `words[word]` on, 64 to a word: whether the row's byte has
  /// any of the bits of `mask`, or all bits of `other` where that is not 0. Bits of the last word that no row has are 0.
  ///
  /// Elements must take one byte. Eight of them are taken together, without branches: what is not 0 in a byte carries
  /// into its highest bit, and a product brings the eight highest bits together (as `PMOVMSKB` does; Warren, Hacker's
  /// Delight, 2nd edition, 2013, sections 6-1 and 7-3).
  /// - Complexity: O(rows).
  @inlinable
  public func writeBits(
    _ rows: Range<Int>, where mask: UInt8, orAllOf other: UInt8 = 0, to words: Column<UInt64>, from word: Int
  ) {
    precondition(MemoryLayout<Element>.size == 1, "bits of elements that are no bytes")
    check(rows)
    words.check(word..<word + (rows.count + 63) / 64)
    let masks = (
      any: UInt64(mask) &* 0x0101_0101_0101_0101, all: UInt64(other) &* 0x0101_0101_0101_0101,
      // Nothing at all has no bits missing.
      counts: other == 0 ? 0 : UInt64.max
    )
    var row = rows.lowerBound
    var at = word
    while row + 64 <= rows.upperBound {
      var bits: UInt64 = 0
      for eight in 0..<8 {
        // Safe: 64 rows are left from `row` on.
        bits |= unsafe Column.bits(ofEightAt: UnsafeRawPointer(base) + row + eight &* 8, masks) &<< (eight &* 8)
      }
      unsafe words.base[at] = bits
      row += 64
      at += 1
    }
    if row < rows.upperBound {
      var bits: UInt64 = 0
      for rest in row..<rows.upperBound {
        // Safe: the row lies inside the allocation.
        let byte = unsafe (UnsafeRawPointer(base) + rest).load(as: UInt8.self)
        let isMet = byte & mask != 0 || (other != 0 && byte & other == other)
        bits |= (isMet ? 1 : 0) &<< (rest &- row)
      }
      unsafe words.base[at] = bits
    }
    _fixLifetime(owner)
    _fixLifetime(words.owner)
  }

  /// Calls `body` with each of `rows` whose byte, under a mask, is a value, in order; `body` may change the column from its
  /// row on, but changes within the next seven rows may go unseen.
  ///
  /// Elements must take one byte. Eight of them are taken together, so that rows which are seldom met cost little.
  /// - Complexity: O(rows).
  @inlinable
  @inline(__always)
  public func forEach(_ rows: Range<Int>, masked mask: UInt8, equal value: UInt8, _ body: (Int) -> Void) {
    precondition(MemoryLayout<Element>.size == 1, "bits of elements that are no bytes")
    check(rows)
    let masks = UInt64(mask) &* 0x0101_0101_0101_0101
    let values = UInt64(value) &* 0x0101_0101_0101_0101
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: `check` keeps the rows inside the allocation, and eight of them are left.
      let eight = UInt64(littleEndian: unsafe UnsafeRawPointer(base + row).loadUnaligned(as: UInt64.self))
      let rest = (eight & masks) ^ values
      // The highest bit of each byte that is not the value.
      var found = ~(((rest & low) &+ low) | rest) & ~low
      while found != 0 {
        body(row &+ found.trailingZeroBitCount &>> 3)
        found &= found &- 1
      }
      row &+= 8
    }
    while row < rows.upperBound {
      // Safe: the row lies inside the allocation.
      if unsafe UnsafeRawPointer(base + row).load(as: UInt8.self) & mask == value { body(row) }
      row &+= 1
    }
    _fixLifetime(owner)
  }

  /// How many of `rows` have a byte that, under a mask, is a value. Elements must take one byte.
  /// - Complexity: O(rows), eight at a time.
  @inlinable
  public func count(_ rows: Range<Int>, masked mask: UInt8, equal value: UInt8) -> Int {
    precondition(MemoryLayout<Element>.size == 1, "bits of elements that are no bytes")
    check(rows)
    let masks = UInt64(mask) &* 0x0101_0101_0101_0101
    let values = UInt64(value) &* 0x0101_0101_0101_0101
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var number = 0
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: `check` keeps the rows inside the allocation, and eight of them are left.
      let rest = unsafe (UnsafeRawPointer(base + row).loadUnaligned(as: UInt64.self) & masks) ^ values
      // One in the lowest bit of each byte that is the value; a product adds them up in the highest byte.
      let found = ((~(((rest & low) &+ low) | rest) & ~low) &>> 7) &* 0x0101_0101_0101_0101
      number &+= Int(truncatingIfNeeded: found &>> 56)
      row &+= 8
    }
    while row < rows.upperBound {
      // Safe: the row lies inside the allocation.
      if unsafe UnsafeRawPointer(base + row).load(as: UInt8.self) & mask == value { number &+= 1 }
      row &+= 1
    }
    _fixLifetime(owner)
    return number
  }

  /// One bit for each of the eight bytes at an address, which the caller says exist; the first is the lowest.
  @inlinable
  @inline(__always)
  @unsafe
  static func bits(
    ofEightAt address: UnsafeRawPointer, _ masks: (any: UInt64, all: UInt64, counts: UInt64)
  ) -> UInt64 {
    let eight = UInt64(littleEndian: unsafe address.loadUnaligned(as: UInt64.self))
    let (kept, missing) = (eight & masks.any, ~eight & masks.all)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let some = ((kept & low) &+ low) | kept
    let all = ~(((missing & low) &+ low) | missing) & masks.counts
    let highest = (some | all) & ~low
    return ((highest &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
