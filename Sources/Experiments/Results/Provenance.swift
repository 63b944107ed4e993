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
    return Array((tree.indentedText + "\n").utf8)
  }
}

extension Node {
  /// The value as JSON over several lines, two blanks a level. A list of plain values stays on one line.
  var indentedText: String {
    var text = ""
    write(into: &text, margin: "")
    return text
  }

  private func write(into text: inout String, margin: String) {
    let inner = margin + "  "
    switch value {
    case .object(let members) where !members.isEmpty:
      for (i, member) in members.enumerated() {
        text += (i == 0 ? "{\n" : ",\n") + inner + Node.string(member.key).compactText + ": "
        member.node.write(into: &text, margin: inner)
      }
      text += "\n\(margin)}"
    case .array(let elements) where elements.contains(where: \.isNested):
      for (i, element) in elements.enumerated() {
        text += (i == 0 ? "[\n" : ",\n") + inner
        element.write(into: &text, margin: inner)
      }
      text += "\n\(margin)]"
    case .array(let elements): text += "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
    default: text += compactText
    }
  }

  private var isNested: Bool { elements != nil || members != nil }
}
