/// Directed, weighted links between the nodes `0 ..< count`, stored by node in order of target.
///
/// Weights of a node count in proportion to their sum, which need not be 1. Parallel links stay apart.
/// A node outside `0 ..< count`, or a link that a node does not have, is a programming error and stops the program.
@frozen
public struct Graph: Sendable {
  /// How many nodes there are.
  public let count: Int
  @usableFromInline let starts: Column<Int32>  // of each node the number of its first link, and the end
  @usableFromInline let targets: Column<Int32>
  @usableFromInline let weights: Column<Float>
  @usableFromInline let cumulative: Column<Float>  // weights of a node's links up to and including this one

  /// Makes a graph of links in any order.
  ///
  /// Both ends must be in `0 ..< count` and each weight 0 or more and finite; anything else is a programming error.
  /// - Complexity: O(links · log(links) + count).
  public init(count: Int, links: [(from: Int, to: Int, weight: Float)]) {
    precondition(count >= 0 && count < Int(Int32.max), "a graph has 0 to 2^31 - 2 nodes")
    precondition(links.count < Int(Int32.max), "a graph has at most 2^31 - 2 links")
    // Parallel links are ordered by weight as well, so that the order given never matters.
    let sorted = links.sorted { ($0.from, $0.to, $0.weight) < ($1.from, $1.to, $1.weight) }
    self.count = count
    starts = Column(count: count + 1, repeating: 0)
    targets = Column(count: links.count, repeating: 0)
    weights = Column(count: links.count, repeating: 0)
    cumulative = Column(count: links.count, repeating: 0)
    for (i, link) in sorted.enumerated() {
      precondition((0..<count).contains(link.from) && (0..<count).contains(link.to), "a link to nowhere")
      precondition(link.weight >= 0 && link.weight.isFinite, "a link's weight is 0 or more and finite")
      let isFirst = i == 0 || sorted[i - 1].from != link.from
      targets[i] = Int32(link.to)
      weights[i] = link.weight
      cumulative[i] = isFirst ? link.weight : cumulative[i - 1] + link.weight
      starts[link.from + 1] += 1
    }
    for i in 0..<count { starts[i + 1] += starts[i] }
  }

  /// How many links leave node `i`.
  @inlinable
  public func degree(_ i: Int) -> Int {
    Int(starts[i + 1] &- starts[i])
  }

  /// Where link `k` of node `i` leads.
  @inlinable
  public func target(_ i: Int, _ k: Int) -> Int {
    Int(targets[link(i, k)])
  }

  /// The weight of link `k` of node `i`.
  @inlinable
  public func weight(_ i: Int, _ k: Int) -> Float {
    weights[link(i, k)]
  }

  /// The sum of the weights of all links that leave node `i`, added in their order.
  @inlinable
  public func totalWeight(_ i: Int) -> Float {
    let end = Int(starts[i + 1])
    return end > Int(starts[i]) ? cumulative[end - 1] : 0
  }

  /// Turns a uniform number into a target of node `i`, each with a chance in proportion to the weight of its link.
  ///
  /// - Parameters:
  ///   - i: the node.
  ///   - u: from 0 to 1, 1 excluded.
  /// - Returns: the target, or -1 where no link with a weight above 0 leaves the node.
  /// - Complexity: O(log(degree)).
  @inlinable
  public func pick(from i: Int, _ u: Float) -> Int {
    let total = totalWeight(i)
    guard total > 0 else { return -1 }
    let wanted = u * total
    var low = Int(starts[i])
    var high = Int(starts[i + 1]) &- 1
    // The first link whose cumulative weight exceeds the wanted one.
    while low < high {
      let middle = (low &+ high) &>> 1
      if cumulative[middle] > wanted { high = middle } else { low = middle &+ 1 }
    }
    return Int(targets[low])
  }

  /// Mixes each node's value with those of the nodes its links lead to.
  ///
  /// `result[i] = own · values[i] + (1 - own) · mean`, the mean over the targets of `i` by weight, added in order of
  /// target; a node without weight keeps its value. Values and result are columns of `count` and not the same.
  /// - Parameters:
  ///   - values: of all nodes.
  ///   - result: receives the mixed values.
  ///   - own: the share of a node's own value, 0...1.
  /// - Complexity: O(links).
  @inlinable
  public func spread(_ values: Column<Float>, into result: Column<Float>, own: Float) {
    precondition(values.count == count && result.count == count, "a column that does not fit the graph")
    for i in 0..<count { result[i] = mixed(values, at: i, own: own) }
  }

  /// The value that `spread` gives to node `i`.
  /// - Complexity: O(degree).
  @inlinable
  public func mixed(_ values: Column<Float>, at i: Int, own: Float) -> Float {
    let total = totalWeight(i)
    guard total > 0 else { return values[i] }
    var sum: Float = 0
    for k in Int(starts[i])..<Int(starts[i + 1]) { sum += weights[k] * values[Int(targets[k])] }
    return own * values[i] + (1 - own) * (sum / total)
  }

  @inlinable
  func link(_ i: Int, _ k: Int) -> Int {
    let start = Int(starts[i])
    precondition(k >= 0 && start + k < Int(starts[i + 1]), "no such link")
    return start + k
  }
}
