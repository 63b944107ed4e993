extension Declaration {
  /// Unit, range and default, as `brief`; empty where only the summary says something.
  public var facts: Message {
    switch kind {
    case .real, .count, .flag, .choice, .choices, .reals: brief
    case .text, .texts, .block, .node: ""
    }
  }

  /// What an editor shows of the setting, in English.
  public var explanation: String { explanation(in: .english) }

  /// What an editor shows of the setting: summary, unit, range, default, Dutch term and source, in sentences.
  public func explanation(in catalogue: Catalogue) -> String {
    let summary = Message(declared: summary)
    var sentences = [catalogue.text(facts.isEmpty ? summary : "\(summary) (\(facts))")]
    if !unit.explanation.isEmpty {
      let explanation = catalogue.text(Message(declared: unit.explanation))
      sentences.append(Wording.capitalised(catalogue.text(unit.message)) + ": " + explanation)
    }
    if !termNL.isEmpty { sentences.append(catalogue.text("Dutch: \(termNL)")) }
    if let source { sentences.append(catalogue.text("Source: \(source.message)")) }
    return sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// What JSON Schema (draft-07) says of the values that a file may give; nil for a block and for a value that the
  /// caller decodes. `null` is allowed everywhere, as absent.
  var schemaOfValues: [Member]? {
    switch kind {
    case .real: [Self.types("number")] + limits
    case .count: [Self.types("integer")] + limits
    case .flag: [Self.types("boolean")]
    case .choice: [Self.types("string"), Member(key: "enum", node: .array(choices.map { .string($0) } + [.null()]))]
    case .choices:
      [
        Self.types("array", "string"),
        Member(
          key: "anyOf",
          node: .array([
            .object(["enum": .array(([Self.everyChoice] + choices).map { .string($0) } + [.null()])]),
            .object([
              "type": .string("array"), "items": .object(["enum": .array(choices.map { .string($0) })]),
              "uniqueItems": .bool(true),
            ]),
          ])),
      ]
    case .reals(let count):
      [
        Self.types("array"),
        Member(key: "items", node: .object([Member(key: "type", node: .string("number"))] + limits)),
        Member(key: "minItems", node: .number(Double(count))), Member(key: "maxItems", node: .number(Double(count))),
      ]
    case .text: [Self.types("string")]
    case .texts:
      [
        Self.types("string", "array"), Member(key: "items", node: .object(["type": .string("string")])),
        Member(key: "minItems", node: .number(1)),
      ]
    case .block, .node: nil
    }
  }

  /// The types of a value, and null; editors offer the first one.
  static func types(_ names: String...) -> Member {
    Member(key: "type", node: .array((names + ["null"]).map { .string($0) }))
  }

  /// The ends of the range that are not open.
  private var limits: [Member] {
    [("minimum", low), ("maximum", high)].compactMap { key, end in
      end.flatMap { $0.isFinite ? Member(key: key, node: .number($0)) : nil }
    }
  }
}
