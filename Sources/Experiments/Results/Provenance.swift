import Parameters

/// What can change a result, and nothing else: no threads, no paths, no time, no machine.
public struct Provenance: Sendable {
  /// The version of the program.
  public let version: String
  /// Name of the scenario that the others are compared with.
  public let baseline: String
  /// The scenarios in the order of the results.
  public let scenarios: [ScenarioFacts]
  /// The sets of assumptions that every scenario was run under; empty where it was run as it is.
  public let sets: [AssumptionSet]

  /// The provenance of some scenarios under the version that runs.
  public init(
    baseline: String, scenarios: [ScenarioFacts], sets: [AssumptionSet] = [], version: String = Keerpunt.version
  ) {
    self.version = version
    self.baseline = baseline
    self.scenarios = scenarios
    self.sets = sets
  }

  /// The bytes of `provenance.json`: indented JSON, keys in a fixed order, LF.
  public var json: [UInt8] {
    var members = [
      Member(key: "program", node: .string("keerpunt")), Member(key: "version", node: .string(version)),
      Member(key: "baseline", node: .string(baseline)),
    ]
    if !sets.isEmpty { members.append(Member(key: "assumptions", node: .array(sets.map(\.tree)))) }
    members.append(Member(key: "scenarios", node: .array(scenarios.map(\.tree))))
    let tree = Node.object(members)
    return Array(tree.indentedText.utf8)
  }
}

extension AssumptionSet {
  /// What the set is called and what it sets, keys in a fixed order.
  fileprivate var tree: Node {
    .object(["name": .string(name), "title": .string(title), "settings": values])
  }
}
