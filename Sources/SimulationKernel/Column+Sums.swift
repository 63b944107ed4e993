/// Sums of whole columns, element by element and in order, so that they are the same on any machine.
extension Column where Element == Double {
  /// Adds to each element the same element of another column of the same count.
  /// - Complexity: O(count).
  @inlinable
  public func add(_ other: Column) {
    precondition(count == other.count, "columns of different counts")
    // Safe: both allocations hold `count` elements.
    for i in 0..<count { unsafe base[i] += other.base[i] }
    _fixLifetime(owner)
    _fixLifetime(other.owner)
  }

  /// Adds the rows of a table one after the other; each has as many elements as this column.
  /// - Complexity: O(elements of the table).
  @inlinable
  public func addRows(of table: Column) {
    precondition(count > 0 && table.count % count == 0, "rows of another length")
    for row in stride(from: 0, to: table.count, by: count) {
      // Safe: a whole row is left from `row` on.
      for i in 0..<count { unsafe base[i] += table.base[row + i] }
    }
    _fixLifetime(owner)
    _fixLifetime(table.owner)
  }
}
