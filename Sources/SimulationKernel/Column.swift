/// A fixed number of plain values side by side on the heap, shared by all copies of the column.
///
/// Copying a column copies a reference: a write through one is seen through all (`copy()` makes a separate one).
/// The memory lives as long as the last copy. Columns may be used from several threads as long as no element that one
/// thread writes is touched by another without a barrier between; nothing checks that.
/// An index outside `0 ..< count` is a programming error and stops the program, in every build.
/// - Complexity: O(1) to read and to write.
@safe
@frozen
public struct Column<Element: BitwiseCopyable>: @unchecked Sendable {
  // The address stands beside its owner so that a loop needs no detour through the owner to reach an element.
  @usableFromInline let base: UnsafeMutablePointer<Element>
  @usableFromInline let owner: ColumnStorage<Element>

  /// How many elements there are.
  public let count: Int

  /// Makes a column of `count` times the same value; a negative `count` is a programming error.
  @inlinable
  public init(count: Int, repeating value: Element) {
    self.init(uninitialised: count)
    // Safe: `base` has room for `count` elements.
    unsafe base.initialize(repeating: value, count: count)
  }

  /// Makes a column of the elements of an array.
  @inlinable
  public init(_ elements: [Element]) {
    self.init(uninitialised: elements.count)
    for i in 0..<count {
      // Safe: `i` is below `count`, for which `base` has room.
      unsafe (base + i).initialize(to: elements[i])
    }
  }

  @inlinable
  init(uninitialised count: Int) {
    precondition(count >= 0, "a column cannot have fewer than 0 elements")
    self.count = count
    owner = ColumnStorage(count: count)
    unsafe base = owner.base
  }

  /// Element `i`.
  @inlinable
  public subscript(_ i: Int) -> Element {
    get {
      precondition(UInt(bitPattern: i) < UInt(bitPattern: count), "an index outside the column")
      // Safe: inside the allocation, all of which was initialised; the owner is kept until after the access.
      let value = unsafe base[i]
      _fixLifetime(owner)
      return value
    }
    nonmutating set {
      precondition(UInt(bitPattern: i) < UInt(bitPattern: count), "an index outside the column")
      // Safe: as for reading; elements are plain bits, so that overwriting leaves nothing to release.
      unsafe base[i] = newValue
      _fixLifetime(owner)
    }
  }

  /// A separate column with the same elements.
  /// - Complexity: O(count).
  @inlinable
  public func copy() -> Column {
    let other = Column(uninitialised: count)
    // Safe: both allocations hold `count` elements, and the new one overlaps no other.
    unsafe other.base.initialize(from: base, count: count)
    _fixLifetime(owner)
    return other
  }

  /// Overwrites all elements with those of another column of the same count.
  /// - Complexity: O(count).
  @inlinable
  public func copy(from other: Column) {
    precondition(count == other.count, "columns of different counts")
    // Safe: both allocations hold `count` elements; `update` allows them to be the same.
    unsafe base.update(from: other.base, count: count)
    _fixLifetime(owner)
    _fixLifetime(other.owner)
  }

  /// Overwrites the elements of `rows` with those of another column.
  /// - Complexity: O(rows).
  @inlinable
  public func copy(_ rows: Range<Int>, from other: Column) {
    check(rows)
    other.check(rows)
    // Safe: both allocations hold the rows; `update` allows them to be the same.
    unsafe (base + rows.lowerBound).update(from: other.base + rows.lowerBound, count: rows.count)
    _fixLifetime(owner)
    _fixLifetime(other.owner)
  }

  @inlinable
  func check(_ rows: Range<Int>) {
    precondition(rows.lowerBound >= 0 && rows.upperBound <= count, "rows outside the column")
  }

  /// Overwrites all elements with one value.
  /// - Complexity: O(count).
  @inlinable
  public func fill(_ value: Element) {
    // Safe: `base` has `count` initialised elements.
    unsafe base.update(repeating: value, count: count)
    _fixLifetime(owner)
  }

  /// The elements as an array.
  /// - Complexity: O(count).
  public var array: [Element] {
    (0..<count).map { self[$0] }
  }

  /// Lends the bytes of the elements in order, as this machine stores them.
  @inlinable
  public func withBytes<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
    defer { _fixLifetime(owner) }
    // Safe: all elements are initialised, and the span cannot leave `body`.
    return try body(unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(start: base, count: count)).bytes)
  }

  /// Adds the elements' bytes to a digest; elements must have no padding between their fields.
  /// - Complexity: O(count).
  public func hash(into digest: inout Digest) {
    let size = count * MemoryLayout<Element>.stride
    let words = size / 8
    defer { _fixLifetime(owner) }
    // Safe: reads whole words, then single bytes, below the size of the allocation, all of which was initialised.
    let bytes = unsafe UnsafeRawPointer(base)
    for i in 0..<words {
      digest.add(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: i * 8, as: UInt64.self)))
    }
    var rest: UInt64 = 0
    for i in (words * 8)..<max(words * 8, size) {
      rest = rest << 8 | UInt64(unsafe bytes.load(fromByteOffset: i, as: UInt8.self))
    }
    digest.add(rest)
    digest.add(UInt64(count))
  }
}

/// The owner of a column's memory.
@safe
@usableFromInline
final class ColumnStorage<Element: BitwiseCopyable> {
  @usableFromInline let base: UnsafeMutablePointer<Element>

  @usableFromInline
  init(count: Int) {
    // Safe: the only allocation, freed only by `deinit`; plain elements need no deinitialisation.
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
  }

  deinit {
    unsafe base.deallocate()
  }
}
