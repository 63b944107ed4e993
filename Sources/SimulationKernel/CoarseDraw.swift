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
    unsafe forEachSixteen(of: rows, week: week, purpose: purpose) { first, _, words in
      for row in max(first, rows.lowerBound)..<min(first &+ 16, rows.upperBound) {
        // Safe: the words are those of sixteen rows from `first` on.
        let bits = unsafe PhiloxLanes.word(row &- first, at: words)
        if bounds.room(row, bits) >= 0 { body(row, CoarseDraw(bits: bits)) }
      }
    }
    _fixLifetime(bounds)
  }
}
