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
  /// - Parameter changes: of every scenario, its changes from the baseline; the baseline has none.
  /// - Complexity: O(scenarios² · changes).
  public static func find(_ index: Int, among changes: [[SettingChange]]) -> Combination? {
    let whole = Set(changes[index])
    let sets = changes.map { Set($0) }
    let candidates = sets.indices.filter { $0 != index && !sets[$0].isEmpty && sets[$0].isStrictSubset(of: whole) }
    for (place, first) in candidates.enumerated() {
      let rest = whole.subtracting(sets[first])
      if let second = candidates[(place + 1)...].first(where: { sets[$0] == rest }) {
        return Combination(first: first, second: second)
      }
    }
    return nil
  }
}
