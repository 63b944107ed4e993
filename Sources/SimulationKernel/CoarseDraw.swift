/// Four uniform numbers of which only the upper eight bits are known yet.
///
/// Most questions about most subjects are answered by a glance at these: where even the largest chance that anyone can have lies
/// below the number, the answer is no, and the rest of the number is never drawn. One word of 32 bits holds all four, so
/// that four subjects share one block of draws.
@frozen
public struct CoarseDraw: Sendable, Hashable {
  @usableFromInline let bits: UInt32

  @inlinable
  init(bits: UInt32) { self.bits = bits }

  /// The bound that rules nobody out.
  public static let always = UInt8.max

  /// The least bound of a chance: the upper eight bits of the largest number that lies below it, `always` for NaN.
  ///
  /// No chance at all has the bound 0, as one of 1/256 has.
  @inlinable
  @inline(__always)
  public static func bound(_ chance: Float) -> UInt8 {
    let units = chance * 256
    return units < 255 ? UInt8(max(0, units)) : always
  }

  /// Whether number `i`, 0 to 3, can lie below a chance with such a bound.
  @inlinable
  @inline(__always)
  public func mayLie(_ i: Int, below bound: UInt8) -> Bool {
    bits &>> (8 &* UInt32(truncatingIfNeeded: i)) & 0xFF <= UInt32(bound)
  }

  /// Number `i`, 0 to 3, with the rest of its bits from the same word of a block: 24 bits in 0 to 1, 1 excluded.
  @inlinable
  public func uniform(_ i: Int, refinedBy block: DrawBlock) -> Float {
    let coarse = bits &>> (8 &* UInt32(truncatingIfNeeded: i)) & 0xFF
    return Float(Int32(truncatingIfNeeded: coarse &<< 16 | block.word(i) &>> 16)) * 0x1p-24
  }
}

/// What each row's four numbers of a week must lie below to be of interest: three columns of bounds, and one for all.
@frozen
public struct CoarseBounds: Sendable {
  @usableFromInline let columns: (Column<UInt8>, Column<UInt8>, Column<UInt8>)
  @usableFromInline let all: Int32

  /// Bounds of `CoarseDraw` for the numbers 0 to 2 of each row, and for number 3 of every row; nil where it is of no interest.
  @inlinable
  public init(_ first: Column<UInt8>, _ second: Column<UInt8>, _ third: Column<UInt8>, all fourth: UInt8?) {
    columns = (first, second, third)
    all = fourth.map { Int32($0) } ?? -1
  }

  /// Below 0 where all four numbers of a row, whose bits these are, lie above their bounds.
  @inlinable
  @inline(__always)
  func room(_ row: Int, _ bits: UInt32) -> Int32 {
    // Safe: the caller has checked that the row is in each column.
    let first = unsafe Int32(columns.0.base[row]) &- Int32(truncatingIfNeeded: bits & 0xFF)
    let second = unsafe Int32(columns.1.base[row]) &- Int32(truncatingIfNeeded: bits &>> 8 & 0xFF)
    let third = unsafe Int32(columns.2.base[row]) &- Int32(truncatingIfNeeded: bits &>> 16 & 0xFF)
    // The sign of what all have in common: to compare one by one would be to branch.
    return first & second & third & (all &- Int32(truncatingIfNeeded: bits &>> 24))
  }

  /// One bit for each of sixteen rows from `first` on, the first the lowest: whether any of its four numbers does not lie
  /// above its bound. The caller has checked that the rows are in each column.
  @inlinable
  @inline(__always)
  @unsafe
  func room(_ first: Int, _ lanes: PhiloxLanes) -> UInt32 {
    // Four bounds of a row in 32 bits, as its draws are, and two rows in a lane: rows 4j and 4j + 1 in an even one.
    let last = SIMD16<UInt32>(repeating: all < 0 ? 0 : UInt32(all) &<< 24)
    let pairs = unsafe CoarseBounds.sixteen(columns.0, first) | CoarseBounds.sixteen(columns.1, first) &<< 8
    let four = unsafe pairs | CoarseBounds.sixteen(columns.2, first) &<< 16 | last
    // Safe: both are sixteen times 32 bits, of which every pattern is a value.
    let bounds = unsafe unsafeBitCast(four, to: SIMD8<UInt64>.self)
    let low = SIMD4<UInt64>(repeating: 0xFFFF_FFFF)
    let flags = SIMD4<UInt64>(repeating: all < 0 ? 0x0080_8080_0080_8080 : 0x8080_8080_8080_8080)
    let even = CoarseBounds.reached(bounds.evenHalf, (lanes.word0 & low) | lanes.word1 &<< 32) & flags
    let odd = CoarseBounds.reached(bounds.oddHalf, (lanes.word2 & low) | lanes.word3 &<< 32) & flags
    let both = even | odd
    if (both[0] | both[1]) | (both[2] | both[3]) == 0 { return 0 }
    let found = CoarseBounds.anyByte(even) | CoarseBounds.anyByte(odd) &<< 2
    let rows = (found | found &>> 31) & SIMD4(repeating: 0xF)
    return UInt32(truncatingIfNeeded: (rows[0] | rows[1] &<< 4) | (rows[2] &<< 8 | rows[3] &<< 12))
  }

  /// Sixteen bounds from a row on.
  @inlinable
  @inline(__always)
  @unsafe
  static func sixteen(_ column: Column<UInt8>, _ row: Int) -> SIMD16<UInt32> {
    SIMD16<UInt32>(truncatingIfNeeded: unsafe UnsafeRawPointer(column.base + row).loadUnaligned(as: SIMD16<UInt8>.self))
  }

  /// The highest bit of each byte: whether a bound is not below a number (Warren, Hacker's Delight, section 2-18); other bits
  /// mean nothing.
  @inlinable
  @inline(__always)
  static func reached(_ bounds: SIMD4<UInt64>, _ numbers: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let high = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
    let lower = (bounds | high) &- (numbers & ~high)
    return (bounds & ~numbers) | (~(bounds ^ numbers) & lower)
  }

  /// The lowest bit of each half of a lane: whether any byte of the half has its highest bit, the only one it may have.
  @inlinable
  @inline(__always)
  static func anyByte(_ flags: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let two = flags | flags &>> 8
    return ((two | two &>> 16) &>> 7) & SIMD4(repeating: 0x1_0000_0001)
  }
}

extension Draws {
  /// Calls `body` with each of `rows` of whose coarse draw of a week any number may lie below its bound, in their order.
  ///
  /// Rows 4k to 4k + 3 share a block. A draw depends on the row, not on its generation: no two persons live in a row in one
  /// week. `body` may change bounds of its row alone.
  /// - Complexity: O(rows), a quarter of a block for each, sixteen rows at a time.
  @inlinable
  @inline(__always)
  public func coarse(
    _ rows: Range<Int>, week: Int32, purpose: UInt32, below bounds: CoarseBounds, _ body: (Int, CoarseDraw) -> Void
  ) {
    bounds.columns.0.check(rows)
    bounds.columns.1.check(rows)
    bounds.columns.2.check(rows)
    unsafe forEachSixteen(of: rows, week: week, purpose: purpose) { first, lanes, words in
      if first >= rows.lowerBound, first &+ 16 <= rows.upperBound {
        // Safe: the columns have all rows.
        var found = unsafe bounds.room(first, lanes)
        while found != 0 {
          let place = found.trailingZeroBitCount
          body(first &+ place, CoarseDraw(bits: unsafe PhiloxLanes.word(place, at: words)))
          found &= found &- 1
        }
        return
      }
      for row in max(first, rows.lowerBound)..<min(first &+ 16, rows.upperBound) {
        // Safe: the words are those of sixteen rows from `first` on.
        let bits = unsafe PhiloxLanes.word(row &- first, at: words)
        if bounds.room(row, bits) >= 0 { body(row, CoarseDraw(bits: bits)) }
      }
    }
    _fixLifetime(bounds)
  }
}
