/// Whole ranges of real columns at once.
///
/// Sums are taken in eight interleaved partial sums (element `i` of the range adds to sum `i mod 8`), which are added in
/// order; so they are the same on any machine, whatever its vectors.
extension Column where Element == Float {
  /// Moves each element of `rows` by `rate` of its distance to the same element of `targets`.
  /// - Returns: the sum of the new values.
  /// - Complexity: O(rows).
  @inlinable
  @discardableResult
  public func drift(_ rows: Range<Int>, toward targets: Column<Float>, rate: Float) -> Float {
    check(rows)
    targets.check(rows)
    return drift(rows, rate) {
      // Safe: both columns have all rows, and only eights of rows are asked for.
      unsafe Column.eight(targets.base + $0)
    } one: {
      targets[$0]
    }
  }

  /// Moves each element of `rows` by `rate` of its distance to one target.
  /// - Returns: the sum of the new values.
  /// - Complexity: O(rows).
  @inlinable
  @discardableResult
  public func drift(_ rows: Range<Int>, toward target: Float, rate: Float) -> Float {
    check(rows)
    let all = SIMD8<Float>(repeating: target)
    return drift(rows, rate) { _ in
      all
    } one: { _ in
      target
    }
  }

  /// The sum of the elements of `rows`.
  /// - Complexity: O(rows).
  @inlinable
  public func sum(_ rows: Range<Int>) -> Float {
    check(rows)
    var sums = SIMD8<Float>(repeating: 0)
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: `check` keeps the rows inside the allocation, and eight of them are left.
      sums += unsafe Column.eight(base + row)
      row += 8
    }
    for lane in 0..<rows.upperBound - row { sums[lane] += self[row + lane] }
    return sums.addedInOrder
  }

  @inlinable
  @inline(__always)
  func drift(
    _ rows: Range<Int>, _ rate: Float, eight target: (Int) -> SIMD8<Float>, one: (Int) -> Float
  ) -> Float {
    defer { _fixLifetime(owner) }
    var sums = SIMD8<Float>(repeating: 0)
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: the callers checked the rows, and eight of them are left.
      let old = unsafe Column.eight(base + row)
      let new = old + rate * (target(row) - old)
      unsafe UnsafeMutableRawPointer(base + row).storeBytes(of: new, as: SIMD8<Float>.self)
      sums += new
      row += 8
    }
    for lane in 0..<rows.upperBound - row {
      let old = self[row + lane]
      let new = old + rate * (one(row + lane) - old)
      self[row + lane] = new
      sums[lane] += new
    }
    return sums.addedInOrder
  }

  /// The eight elements from an address on; the caller says that they exist.
  @inlinable
  @inline(__always)
  @unsafe
  static func eight(_ address: UnsafeMutablePointer<Float>) -> SIMD8<Float> {
    unsafe UnsafeRawPointer(address).loadUnaligned(as: SIMD8<Float>.self)
  }
}

extension SIMD8<Float> {
  /// The lanes added one after the other.
  @inlinable var addedInOrder: Float {
    var sum: Float = 0
    for lane in 0..<8 { sum += self[lane] }
    return sum
  }
}
