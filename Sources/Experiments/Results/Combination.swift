/// A scenario that does what two other scenarios do, both at once.
///
/// Nobody has to say so: its changes from the baseline are exactly those of the first and those of the second, and
/// the two touch different settings. The interaction of the two is then what it does beyond the sum of both.
public struct Combination: Hashable, Sendable {
  /// Index of the first part among the scenarios.
  public let first: Int
  /// Index of the second part, above `first`.
  public let second: Int

  /// The parts of the scenario at `index`; nil where it is no combination.
  ///
  /// Where several pairs fit, as with scenarios that repeat each other, the first in the order of the scenarios counts.
  /// - Parameters:
  ///   - index: of a scenario, among all.
  ///   - changes: of every scenario, its changes from the baseline; the baseline has none.
  /// - Complexity: O(scenarios · changes).
  public static func find(_ index: Int, among changes: [[SettingChange]]) -> Combination? {
    let sets = changes.map { Set($0) }
    return find(index, among: sets, places: places(of: sets))
  }

  /// The parts of every scenario.
  /// - Complexity: O(scenarios² · changes).
  static func all(among changes: [[SettingChange]]) -> [Combination?] {
    let sets = changes.map { Set($0) }
    let places = places(of: sets)
    return sets.indices.map { find($0, among: sets, places: places) }
  }

  /// The scenarios that have each set of changes, in order.
  private static func places(of sets: [Set<SettingChange>]) -> [Set<SettingChange>: [Int]] {
    Dictionary(grouping: sets.indices) { sets[$0] }
  }

  private static func find(
    _ index: Int, among sets: [Set<SettingChange>], places: [Set<SettingChange>: [Int]]
  ) -> Combination? {
    let whole = sets[index]
    for first in sets.indices {
      guard !sets[first].isEmpty, sets[first].count < whole.count, sets[first].isSubset(of: whole) else { continue }
      let rest = whole.subtracting(sets[first])
      if let second = places[rest]?.first(where: { $0 > first }) { return Combination(first: first, second: second) }
    }
    return nil
  }
}
