/// Draws for whole ranges of rows, of which only the small ones matter.
extension Draws {
  /// Calls `body` in order for each of `rows` whose uniform number lies below `bound`.
  ///
  /// Four neighbouring rows share a block: the number of row `r` is `uniform(r mod 4)` of the block of `r / 4`, generation
  /// 0. So whoever asks this way has one word for a row, week and purpose, and needs a quarter of the blocks.
  /// - Parameters:
  ///   - rows: from 0 to 2^33 at most; others are a programming error.
  ///   - bound: where an event has a chance of at most `bound`, all rows are found in which it can happen; none for 0 or
  ///     less or NaN, all for 1 or more.
  ///   - week: the week.
  ///   - purpose: what the numbers are for.
  ///   - body: gets a row and its number, from 0 to 1, 1 excluded.
  /// - Complexity: O(rows), sixteen at a time; for each row that is found a few steps more.
  @inlinable
  @inline(__always)
  public func forEach(
    of rows: Range<Int>, below bound: Float, week: Int32, purpose: UInt32, _ body: (_ row: Int, _ u: Float) -> Void
  ) {
    precondition(rows.lowerBound >= 0 && rows.upperBound <= 1 << 33, "rows that no block is for")
    let limit = Draws.limit(bound)
    // Safe: the words are read inside the call that they are lent to.
    unsafe forEachSixteen(of: rows, week: week, purpose: purpose) { first, lanes, words in
      var found = lanes.below(limit)
      if first < rows.lowerBound { found &= ~0 &<< UInt32(truncatingIfNeeded: rows.lowerBound &- first) }
      if first &+ 16 > rows.upperBound {
        found &= (1 &<< UInt32(truncatingIfNeeded: rows.upperBound &- first)) &- 1
      }
      while found != 0 {
        let place = found.trailingZeroBitCount
        // Safe: a bit that is set has a number below 16.
        let word = unsafe PhiloxLanes.word(place, at: words)
        body(first &+ place, Float(Int32(truncatingIfNeeded: word &>> 8)) * 0x1p-24)
        found &= found &- 1
      }
    }
  }

  /// Makes the words of `rows` sixteen rows at a time, from a multiple of four at or below the first of them on: `body` gets
  /// the first of the sixteen, their blocks, and where their words stand, for `PhiloxLanes.word` and until it returns.
  @inlinable
  @inline(__always)
  @unsafe
  func forEachSixteen(
    of rows: Range<Int>, week: Int32, purpose: UInt32, _ body: (Int, PhiloxLanes, UnsafeMutableRawPointer) -> Void
  ) {
    let keys = PhiloxLanes.Keys(key0, key1)
    unsafe withUnsafeTemporaryAllocation(byteCount: PhiloxLanes.size, alignment: 32) { room in
      guard let words = room.baseAddress else { return }
      var first = rows.lowerBound & ~3
      while first < rows.upperBound {
        let lanes = PhiloxLanes(
          from: UInt32(truncatingIfNeeded: first &>> 2), 0, UInt32(bitPattern: week), purpose, keys)
        // Safe: the room is for the words of sixteen rows.
        unsafe lanes.store(to: words)
        unsafe body(first, lanes, words)
        first &+= 16
      }
    }
  }

  /// How many of the 2^24 uniform numbers lie below a bound; they are its multiples of 2^-24 from 0 up.
  @inlinable
  static func limit(_ bound: Float) -> UInt32 {
    guard bound > 0 else { return 0 }
    return bound < 1 ? UInt32((bound * 0x1p24).rounded(.up)) : 1 << 24
  }
}
