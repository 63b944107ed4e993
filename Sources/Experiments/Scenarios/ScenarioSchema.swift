public import Parameters
import RecruitmentModel

/// The JSON Schema (draft-07) of scenario files, for editors; it comes from the declarations of settings.
///
/// It refuses unknown keys and kinds, and values of a wrong type or out of range. It accepts every file that holds
/// nothing wrong. What only the files together can tell is left to `keerpunt check`: whether a city or an extended file
/// is there, whether places exist, whether two settings contradict, whether what an intervention lacks stands in the
/// file that is extended.
public enum ScenarioSchema {
  /// The schema as indented JSON; always the same text for one version of the program.
  /// - Parameter catalogue: the language of what editors show.
  public static func text(in catalogue: Catalogue = .english) -> String { node(in: catalogue).indentedText }

  static func node(in catalogue: Catalogue = .english) -> Node {
    let settings = SettingsSchema(
      Levers.outermost(), decoded: ["extends": extends, "interventions": interventions(catalogue)],
      dotted: ["assumptions"],
      describe: { $0.explanation(in: catalogue) })
    let head: [Member] = [
      Member(key: "$schema", node: .string("http://json-schema.org/draft-07/schema#")),
      Member(key: "title", node: .string(catalogue.text("Keerpunt scenario"))),
      Member(key: "description", node: .string(catalogue.text("A scenario file of keerpunt \(Keerpunt.version)."))),
      // Two words that VS Code understands and others pass over: scenarios are JSON5.
      Member(key: "allowComments", node: .bool(true)), Member(key: "allowTrailingCommas", node: .bool(true)),
      Member(key: "type", node: .string("object")),
    ]
    return .object(head + settings.members(of: "", at: "#") + complete + [definitions(catalogue)])
  }

  private static let path = Node.object(["type": .string("string"), "minLength": .number(1)])

  /// A path or a list of them.
  private static let extends: [Member] = [
    Member(key: "type", node: .array(["string", "array", "null"].map { .string($0) })),
    Member(key: "minLength", node: .number(1)), Member(key: "items", node: path),
  ]

  /// Names of an author's choice without the two marks that paths need.
  private static func interventions(_ catalogue: Catalogue) -> [Member] {
    [
      Member(key: "type", node: .array(["object", "null"].map { .string($0) })),
      Member(
        key: "propertyNames",
        node: .object([
          "pattern": .string("^[^.=]+$"),
          "patternErrorMessage": .string(catalogue.text("A name has at least one character, and neither '.' nor '='.")),
        ])),
      Member(key: "additionalProperties", node: reference(to: "intervention")),
      Member(
        key: "defaultSnippets", node: .array(Registry.interventions.map { snippet($0, isNamed: true, catalogue) })),
    ]
  }

  /// A file that extends none needs a city, and a kind for each intervention.
  private static var complete: [Member] {
    let extending: Node = .object([
      "required": .array([.string("extends")]),
      "properties": .object([
        "extends": .object(["type": .array([.string("string"), .string("array")]), "minItems": .number(1)])
      ]),
    ])
    let whole: Node = .object([
      "required": .array([.string("city")]),
      "properties": .object([
        "city": .object(["type": .string("string")]),
        "interventions": .object([
          "additionalProperties": .object(["type": .string("object"), "required": .array([.string("kind")])])
        ]),
      ]),
    ])
    return [
      Member(key: "if", node: extending), Member(key: "then", node: .bool(true)), Member(key: "else", node: whole),
    ]
  }

  private static func definitions(_ catalogue: Catalogue) -> Member {
    let kinds = Registry.interventions
    return Member(
      key: "definitions",
      node: .object(
        [Member(key: "intervention", node: intervention(kinds, catalogue))]
          + kinds.map { Member(key: $0.kind, node: programme(of: $0, catalogue)) }))
  }

  /// An intervention of any kind: the settings are those of its kind; without one, those of some kind.
  private static func intervention(_ kinds: [any Intervention.Type], _ catalogue: Catalogue) -> Node {
    let byKind = kinds.map { kind in
      Node.object([
        "if": .object([
          "type": .string("object"), "required": .array([.string("kind")]),
          "properties": .object(["kind": .object(["const": .string(kind.kind)])]),
        ]),
        "then": reference(to: kind.kind),
      ])
    }
    let partial: Node = .object([
      "if": .object(["type": .string("object"), "not": .object(["required": .array([.string("kind")])])]),
      "then": .object(["anyOf": .array(kinds.map { reference(to: $0.kind) })]),
    ])
    return .object([
      "title": .string("interventions." + Levers.anyName),
      "description": .string(catalogue.text("A programme of one kind; null removes one that an extended file has.")),
      "type": .array([.string("object"), .string("null")]),
      "properties": .object([
        "kind": .object([
          "title": .string("kind"), "description": .string(catalogue.text("The kind of intervention.")),
          "enum": .array(kinds.map { .string($0.kind) }),
          "enumDescriptions": .array(kinds.map { .string(summary(of: $0, catalogue)) }),
        ])
      ]),
      "allOf": .array(byKind + [partial]),
      "defaultSnippets": .array(kinds.map { snippet($0, isNamed: false, catalogue) }),
    ])
  }

  private static func programme(of kind: any Intervention.Type, _ catalogue: Catalogue) -> Node {
    let path = "interventions." + Levers.anyName
    let settings = SettingsSchema(
      Levers.programme(of: kind), decoded: [path + ".kind": [Member(key: "const", node: .string(kind.kind))]],
      describe: { $0.explanation(in: catalogue) })
    return .object(
      [
        Member(key: "title", node: .string(kind.kind)),
        Member(key: "description", node: .string(summary(of: kind, catalogue))),
        Member(key: "type", node: .string("object")),
      ] + settings.members(of: path, at: "#/definitions/" + kind.kind))
  }

  /// Text that VS Code offers to insert: an intervention with the first three settings of its kind at their defaults.
  private static func snippet(_ kind: any Intervention.Type, isNamed: Bool, _ catalogue: Catalogue) -> Node {
    let own = Levers.programme(of: kind).filter { $0.kind == .real || $0.kind == .count }.prefix(3)
    let settings = own.enumerated().map { index, declaration in
      // A caret before the text says that it is no text.
      Member(key: declaration.name, node: .string("^${\(index + 2):\(declaration.defaultText)}"))
    }
    let body = Node.object([Member(key: "kind", node: .string(kind.kind))] + settings)
    return .object([
      "label": .string(kind.kind), "description": .string(summary(of: kind, catalogue)),
      "body": isNamed ? .object([Member(key: "${1:name}", node: body)]) : body,
    ])
  }

  private static func summary(of kind: any Intervention.Type, _ catalogue: Catalogue) -> String {
    catalogue.text("\(Message(declared: kind.summary)). Dutch: \(kind.termNL).")
  }

  private static func reference(to definition: String) -> Node {
    .object(["$ref": .string("#/definitions/" + definition)])
  }
}
