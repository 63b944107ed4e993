/// Three bounds that part whole numbers into four bands.
@frozen
public struct FourBands: Sendable {
  @usableFromInline let bounds: (Int32, Int32, Int32)

  /// Bands 0 to 3: the band of a number says how many of the bounds it does not exceed.
  @inlinable
  public init(_ first: Int32, _ second: Int32, _ third: Int32) { bounds = (first, second, third) }

  /// The band of a number.
  @inlinable
  public func band(of number: Int32) -> Int {
    (number <= bounds.0 ? 1 : 0) + (number <= bounds.1 ? 1 : 0) + (number <= bounds.2 ? 1 : 0)
  }

  /// The bands of eight numbers; they and the bounds must be less than 2^30 from zero.
  @inlinable
  @inline(__always)
  func bands(of numbers: SIMD8<Int32>) -> SIMD8<Int32> {
    // The shift makes -1 of a negative number, else 0; to compare would be to branch, which is a toss-up here.
    3 &+ ((bounds.0 &- numbers) &>> 31) &+ ((bounds.1 &- numbers) &>> 31) &+ ((bounds.2 &- numbers) &>> 31)
  }
}

/// Counts over whole ranges of rows at once.
extension Column {
  /// Tells how many of `rows` have each byte in this column and, in another, a number of each band.
  ///
  /// Combinations that no row has are left out; the others come by band, then by byte. Elements must take one byte;
  /// bounds must be less than 2^30 from zero.
  /// - Complexity: O(rows), and O(1,024) to look the counts through.
  @inlinable
  public func histogram(
    _ rows: Range<Int>, by numbers: ShortColumn, in bands: FourBands,
    _ body: (_ byte: UInt8, _ band: Int, _ count: Int) -> Void
  ) {
    precondition(MemoryLayout<Element>.size == 1, "a histogram of elements that are no bytes")
    check(rows)
    numbers.short.check(rows)
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 4 << 8) { room in
      guard let bins = room.baseAddress else { return }
      // Safe: the room is for all combinations of four bands and 256 bytes.
      unsafe bins.initialize(repeating: 0, count: 4 << 8)
      unsafe fill(bins, rows, numbers, bands)
      for start in stride(from: 0, to: 4 << 8, by: 8) where unsafe Column<UInt32>.isAnyOfEight(bins + start) {
        for bin in start..<start + 8 where unsafe bins[bin] > 0 {
          body(UInt8(truncatingIfNeeded: bin), bin >> 8, Int(unsafe bins[bin]))
        }
      }
    }
    _fixLifetime(owner)
    _fixLifetime(numbers.short.owner)
  }

  /// Adds one to the bin of each of the rows, which the caller has checked.
  @inlinable
  @inline(__always)
  @unsafe
  func fill(_ bins: UnsafeMutablePointer<UInt32>, _ rows: Range<Int>, _ numbers: ShortColumn, _ bands: FourBands) {
    let bytes = unsafe UnsafeRawPointer(base)
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: the rows lie inside both allocations, and eight of them are left; a band is below 4.
      let eight = unsafe UnsafeRawPointer(numbers.short.base + row).loadUnaligned(as: SIMD8<Int16>.self)
      let band = bands.bands(of: SIMD8<Int32>(truncatingIfNeeded: eight))
      let low = unsafe (bytes + row).loadUnaligned(as: SIMD8<UInt8>.self)
      let bin = SIMD8<Int32>(truncatingIfNeeded: low) &+ (band &<< 8)
      for lane in 0..<8 { unsafe bins[Int(bin[lane])] &+= 1 }
      row += 8
    }
    for rest in row..<rows.upperBound {
      let byte = unsafe (bytes + rest).load(as: UInt8.self)
      unsafe bins[bands.band(of: numbers[rest]) << 8 | Int(byte)] &+= 1
    }
  }
}

extension Column where Element == UInt32 {
  /// Whether any of the eight numbers from an address on is not zero; the caller says that they exist.
  @inlinable
  @inline(__always)
  @unsafe
  static func isAnyOfEight(_ address: UnsafeMutablePointer<UInt32>) -> Bool {
    let pairs = unsafe UnsafeRawPointer(address).loadUnaligned(as: SIMD4<UInt64>.self)
    return pairs[0] | pairs[1] | pairs[2] | pairs[3] != 0
  }
}
