/// Whole numbers from -32,768 to 32,767 in two bytes each, read and written as 32 bits; others are a programming error.
///
/// Shared by its copies and unchecked between threads as `Column` is.
@frozen
public struct ShortColumn: Sendable {
  @usableFromInline let short: Column<Int16>

  /// How many numbers there are.
  @inlinable public var count: Int { short.count }

  /// Makes a column of `count` times the same number.
  public init(count: Int, repeating value: Int32) { short = Column(count: count, repeating: Int16(value)) }

  @inlinable
  init(_ short: Column<Int16>) { self.short = short }

  /// Number `i`.
  @inlinable
  public subscript(_ i: Int) -> Int32 {
    @inline(__always) get { Int32(short[i]) }
    @inline(__always) nonmutating set { short[i] = Int16(newValue) }
  }

  /// Calls `body` in order with each of `rows` whose number is not above a limit; `body` may change the number of its row.
  ///
  /// The least of 64 rows is looked at first, so that rows which are seldom met cost little.
  /// - Complexity: O(rows).
  @inlinable
  @inline(__always)
  public func forEach(_ rows: Range<Int>, atMost limit: Int32, _ body: (Int) -> Void) {
    short.check(rows)
    var row = rows.lowerBound
    while row < rows.upperBound {
      let end = min(row &+ 64, rows.upperBound)
      // Safe: `check` keeps the rows inside the allocation, and 64 of them are left.
      let least = unsafe end &- row < 64 ? limit : ShortColumn.leastOf64(short.base + row)
      if least <= limit {
        for each in row..<end where self[each] <= limit { body(each) }
      }
      row = end
    }
    _fixLifetime(short.owner)
  }

  /// The least of 64 numbers from an address on; the caller says that they exist.
  @inlinable
  @inline(__always)
  @unsafe
  static func leastOf64(_ address: UnsafeMutablePointer<Int16>) -> Int32 {
    let bytes = UnsafeRawPointer(address)
    var least = unsafe bytes.loadUnaligned(as: SIMD8<Int16>.self)
    for eight in 1..<8 {
      let more = unsafe (bytes + 16 &* eight).loadUnaligned(as: SIMD8<Int16>.self)
      least.replace(with: more, where: more .< least)
    }
    return Int32(least.min())
  }

  /// A separate column with the same numbers.
  /// - Complexity: O(count).
  public func copy() -> ShortColumn { ShortColumn(short.copy()) }

  /// The numbers as an array.
  /// - Complexity: O(count).
  public var array: [Int32] { short.array.map { Int32($0) } }

  /// Adds the numbers to a digest.
  /// - Complexity: O(count).
  public func hash(into digest: inout Digest) { short.hash(into: &digest) }
}

/// Real numbers in two bytes each: the upper half of a `Float`, with its range and a precision of 1/256.
///
/// What is written is rounded to the nearest such number, NaN to 0. Shared by its copies and unchecked between threads as
/// `Column` is.
@frozen
public struct CoarseFloatColumn: Sendable {
  @usableFromInline let upper: Column<UInt16>

  /// How many numbers there are.
  @inlinable public var count: Int { upper.count }

  /// Makes a column of `count` times the same number.
  public init(count: Int, repeating value: Float) {
    upper = Column(count: count, repeating: CoarseFloatColumn.upper(value))
  }

  @inlinable
  init(_ upper: Column<UInt16>) { self.upper = upper }

  /// Number `i`.
  @inlinable
  public subscript(_ i: Int) -> Float {
    @inline(__always) get { Float(bitPattern: UInt32(upper[i]) &<< 16) }
    @inline(__always) nonmutating set { upper[i] = CoarseFloatColumn.upper(newValue) }
  }

  /// A separate column with the same numbers.
  /// - Complexity: O(count).
  public func copy() -> CoarseFloatColumn { CoarseFloatColumn(upper.copy()) }

  /// Adds the numbers to a digest.
  /// - Complexity: O(count).
  public func hash(into digest: inout Digest) { upper.hash(into: &digest) }

  /// The upper half of the bits, rounded to nearest, ties to even; a carry into the exponent is the next power of two.
  @inlinable
  static func upper(_ value: Float) -> UInt16 {
    guard value == value else { return 0 }
    let bits = value.bitPattern
    return UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ (bits &>> 16 & 1)) &>> 16)
  }
}

/// Indices from 0 to 16,777,214, or -1 for none, in three bytes each; others are a programming error.
///
/// Shared by its copies and unchecked between threads as `Column` is.
@frozen
public struct IndexColumn: Sendable {
  /// The largest count of things that such an index can tell apart.
  public static let mostThings = 0xFF_FFFF

  @usableFromInline let bytes: Column<UInt8>
  /// How many indices there are.
  public let count: Int

  /// Makes a column of `count` times no index.
  public init(count: Int) {
    // One byte more, since three are read as four.
    bytes = Column(count: 3 * count + 1, repeating: UInt8.max)
    self.count = count
  }

  @inlinable
  init(_ bytes: Column<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// Index `i`.
  @inlinable
  public subscript(_ i: Int) -> Int32 {
    @inline(__always) get {
      precondition(UInt(bitPattern: i) < UInt(bitPattern: count), "an index outside the column")
      // Safe: the bytes 3i to 3i + 3 lie inside the allocation, all of which was initialised.
      let four = UInt32(
        littleEndian: unsafe UnsafeRawPointer(bytes.base + 3 &* i).loadUnaligned(as: UInt32.self))
      _fixLifetime(bytes.owner)

      let index = Int32(truncatingIfNeeded: four & 0xFF_FFFF)
      return index == 0xFF_FFFF ? -1 : index
    }
    @inline(__always) nonmutating set {
      precondition(newValue >= -1 && newValue < IndexColumn.mostThings, "an index that takes more than three bytes")
      let first = 3 * i
      bytes[first] = UInt8(truncatingIfNeeded: newValue)
      bytes[first + 1] = UInt8(truncatingIfNeeded: newValue &>> 8)
      bytes[first + 2] = UInt8(truncatingIfNeeded: newValue &>> 16)
    }
  }

  /// Which of up to 32 indices from `first` on are marked, or are none: one bit for each, the first the lowest.
  ///
  /// Thing `i` is marked where bit `i mod 64` of word `i / 64` is 1. The number of words must be a power of two with a bit for
  /// every thing, and the last bit of all, which stands for no index, must be 1 and no thing's.
  /// No branch depends on what is found, so that many looks wait for memory together.
  @inlinable
  @inline(__always)
  public func marked(_ first: Int, count number: Int, in words: Column<UInt64>) -> UInt32 {
    precondition(first >= 0 && number <= 32 && first &+ number <= count, "indices outside the column")
    precondition(words.count.nonzeroBitCount == 1, "a number of words that is no power of two")
    let mask = UInt32(truncatingIfNeeded: min(words.count &* 64, 1 << 24) &- 1)
    var found: UInt32 = 0
    for k in 0..<number {
      // Safe: as for reading one; the mask keeps the word inside the allocation.
      let four = UInt32(
        littleEndian: unsafe UnsafeRawPointer(bytes.base + 3 &* (first &+ k)).loadUnaligned(as: UInt32.self))
      let index = four & mask
      let word = unsafe words.base[Int(index &>> 6)]
      found |= UInt32(truncatingIfNeeded: (word &>> UInt64(index & 63)) & 1) &<< UInt32(truncatingIfNeeded: k)
    }
    _fixLifetime(bytes.owner)
    _fixLifetime(words.owner)
    return found
  }

  /// A separate column with the same indices.
  /// - Complexity: O(count).
  public func copy() -> IndexColumn { IndexColumn(bytes.copy(), count: count) }

  /// Adds the indices to a digest.
  /// - Complexity: O(count).
  public func hash(into digest: inout Digest) { bytes.hash(into: &digest) }
}
