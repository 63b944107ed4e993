import Parameters

/// What can change a result, and nothing else: no threads, no paths, no time, no machine.
public struct Provenance: Sendable {
  /// The version of the program.
  public let version: String
  /// Name of the scenario that the others are compared with.
  public let baseline: String
  /// The scenarios in the order of the results.
  public let scenarios: [ScenarioFacts]

  /// The provenance of some scenarios under the version that runs.
  public init(baseline: String, scenarios: [ScenarioFacts], version: String = Keerpunt.version) {
    self.version = version
    self.baseline = baseline
    self.scenarios = scenarios
  }

  /// The bytes of `provenance.json`: indented JSON, keys in a fixed order, LF.
  public var json: [UInt8] {
    let tree = Node.object([
      "program": .string("keerpunt"), "version": .string(version), "baseline": .string(baseline),
      "scenarios": .array(scenarios.map(\.tree)),
    ])
    return Array(tree.indentedText.utf8)
  }
}
