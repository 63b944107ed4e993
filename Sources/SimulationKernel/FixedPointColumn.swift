/// Numbers from 0 up in two bytes each: whole multiples of a small unit.
///
/// What is written is rounded to the nearest multiple and held between 0 and the largest, NaN to 0. The count of units in a
/// one is chosen so that what people write is exact: a share in units of 1/60,000 has every fourth decimal.
/// Shared by its copies and unchecked between threads as `Column` is.
@frozen
public struct FixedPointColumn: Sendable {
  @usableFromInline let units: Column<UInt16>
  @usableFromInline let unitsInOne: Float

  /// How many numbers there are.
  @inlinable public var count: Int { units.count }

  /// Makes a column of `count` times the same number, in units of `1 / unitsInOne`.
  public init(count: Int, unitsInOne: Float, repeating value: Float = 0) {
    units = Column(count: count, repeating: FixedPointColumn.units(value * unitsInOne))
    self.unitsInOne = unitsInOne
  }

  @inlinable
  init(_ units: Column<UInt16>, unitsInOne: Float) {
    self.units = units
    self.unitsInOne = unitsInOne
  }

  /// Number `i`.
  @inlinable
  public subscript(_ i: Int) -> Float {
    @inline(__always) get { Float(Int32(units[i])) / unitsInOne }
    @inline(__always) nonmutating set { units[i] = FixedPointColumn.units(newValue * unitsInOne) }
  }

  /// Number `i` in units.
  @inlinable
  public func raw(_ i: Int) -> UInt16 { units[i] }

  /// A separate column with the same numbers.
  /// - Complexity: O(count).
  public func copy() -> FixedPointColumn { FixedPointColumn(units.copy(), unitsInOne: unitsInOne) }

  /// Adds the numbers to a digest.
  /// - Complexity: O(count).
  public func hash(into digest: inout Digest) { units.hash(into: &digest) }

  @inlinable
  @inline(__always)
  static func units(_ value: Float) -> UInt16 {
    value > 0 ? UInt16(min(value, Float(UInt16.max)).rounded(.toNearestOrEven)) : 0
  }
}

/// Whole ranges at once. Numbers stay in their units meanwhile, and sums are sums of whole numbers: exact in any order.
extension FixedPointColumn {
  /// Moves each number of `rows` by `rate` of its distance to the same number of `targets`, which has the same unit.
  ///
  /// A number closer to its target than half a unit over `rate` stays.
  /// - Returns: the sum of the new numbers.
  /// - Complexity: O(rows).
  @inlinable
  @discardableResult
  public func drift(_ rows: Range<Int>, toward targets: FixedPointColumn, rate: Float) -> Double {
    precondition(unitsInOne == targets.unitsInOne, "columns of different units")
    targets.units.check(rows)
    return drift(rows, rate) {
      // Safe: both columns have all rows, and only eights of rows are asked for.
      unsafe FixedPointColumn.eight(targets.units.base + $0)
    } one: {
      Float(Int32(targets.units[$0]))
    }
  }

  /// Moves each number of `rows` by `rate` of its distance to one target.
  /// - Returns: the sum of the new numbers.
  /// - Complexity: O(rows).
  @inlinable
  @discardableResult
  public func drift(_ rows: Range<Int>, toward target: Float, rate: Float) -> Double {
    let one = min(Float(UInt16.max), max(0, target * unitsInOne))
    let eight = SIMD8<Float>(repeating: one)
    return drift(rows, rate) { _ in
      eight
    } one: { _ in
      one
    }
  }

  /// The sum of the numbers of `rows`.
  /// - Complexity: O(rows).
  @inlinable
  public func sum(_ rows: Range<Int>) -> Double {
    units.check(rows)
    var sums = UnitSums()
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: `check` keeps the rows inside the allocation, and eight of them are left.
      let eight = unsafe UnsafeRawPointer(units.base + row).loadUnaligned(as: SIMD8<UInt16>.self)
      sums.add(SIMD8<UInt32>(truncatingIfNeeded: eight))
      row += 8
    }
    for rest in row..<rows.upperBound { sums.add(units[rest]) }
    return Double(sums.total) / Double(unitsInOne)
  }

  @inlinable
  @inline(__always)
  func drift(_ rows: Range<Int>, _ rate: Float, eight target: (Int) -> SIMD8<Float>, one: (Int) -> Float) -> Double {
    units.check(rows)
    defer { _fixLifetime(units.owner) }
    var sums = UnitSums()
    var row = rows.lowerBound
    while row + 8 <= rows.upperBound {
      // Safe: `check` keeps the rows inside the allocation, and eight of them are left.
      let old = unsafe FixedPointColumn.eight(units.base + row)
      let new = FixedPointColumn.rounded(old + rate * (target(row) - old))
      unsafe UnsafeMutableRawPointer(units.base + row).storeBytes(
        of: SIMD8<UInt16>(truncatingIfNeeded: new), as: SIMD8<UInt16>.self)
      sums.add(new)
      row += 8
    }
    for rest in row..<rows.upperBound {
      let old = Float(Int32(units[rest]))
      units[rest] = UInt16((old + rate * (one(rest) - old)).rounded(.toNearestOrEven))
      sums.add(units[rest])
    }
    return Double(sums.total) / Double(unitsInOne)
  }

  /// 2^23: a number below it that is added to it stands, rounded, in the lower bits of the sum.
  @inlinable static var shift: SIMD8<Float> { SIMD8(repeating: 0x1p23) }

  /// Eight numbers in units from an address on; the caller says that they exist.
  @inlinable
  @inline(__always)
  @unsafe
  static func eight(_ address: UnsafeMutablePointer<UInt16>) -> SIMD8<Float> {
    let whole = SIMD8<UInt32>(
      truncatingIfNeeded: unsafe UnsafeRawPointer(address).loadUnaligned(as: SIMD8<UInt16>.self))
    // Safe: both are eight times 32 bits, of which every pattern is a value.
    return unsafe unsafeBitCast(whole | SIMD8<UInt32>(repeating: 0x4B00_0000), to: SIMD8<Float>.self) - shift
  }

  /// Eight numbers from 0 to 65,535 rounded to the nearest whole one, to the even one of two.
  @inlinable
  @inline(__always)
  static func rounded(_ numbers: SIMD8<Float>) -> SIMD8<UInt32> {
    // Safe: as for reading.
    unsafe unsafeBitCast(numbers + shift, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: 0x007F_FFFF)
  }
}

/// Sums of units in eight lanes, carried over before a lane can overflow.
@frozen
@usableFromInline
struct UnitSums {
  @usableFromInline var lanes = SIMD8<UInt32>()
  @usableFromInline var additions = 0
  @usableFromInline var carried: UInt64 = 0

  @inlinable init() {}

  @inlinable
  @inline(__always)
  mutating func add(_ eight: SIMD8<UInt32>) {
    lanes &+= eight
    additions &+= 1
    if additions == 1 << 16 { carry() }
  }

  @inlinable
  mutating func add(_ one: UInt16) { carried &+= UInt64(one) }

  @inlinable
  mutating func carry() {
    for lane in 0..<8 { carried &+= UInt64(lanes[lane]) }
    lanes = SIMD8()
    additions = 0
  }

  @inlinable var total: UInt64 {
    var all = self
    all.carry()
    return all.carried
  }
}
