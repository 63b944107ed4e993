/// What JSON Schema (draft-07) says of an object of settings, from their declarations alone.
///
/// Every setting that was declared may be given, once, with a value of its kind in its range, or with null; no other
/// key may be. What only a reader can know, such as two settings that contradict, is not in a schema.
public struct SettingsSchema {
  private let declarations: [Declaration]
  private let decoded: [String: [Member]]
  private let dotted: Set<String>
  private let describe: (Declaration) -> String

  /// A schema of these settings.
  /// - Parameters:
  ///   - declarations: as a reader lists them, blocks and what is in them.
  ///   - decoded: for a value that the caller decodes itself, by path, what a schema says of it besides title and
  ///     description; anything goes where there is none.
  ///   - dotted: paths of blocks in which a key may be a path as well, `"legalIncome.wages"`.
  ///   - describe: the text that editors show of a setting.
  public init(
    _ declarations: [Declaration], decoded: [String: [Member]] = [:], dotted: Set<String> = [],
    describe: @escaping (Declaration) -> String = \.explanation
  ) {
    self.declarations = declarations
    self.decoded = decoded
    self.dotted = dotted
    self.describe = describe
  }

  /// `properties` and `additionalProperties` of the object at a path; settings in the order of their declarations.
  /// - Parameters:
  ///   - path: of a block; empty for all that was read.
  ///   - pointer: where the schema of this very object will stand in its document, a JSON pointer such as `#`.
  public func members(of path: String, at pointer: String) -> [Member] {
    members(of: path, at: pointer, hasPaths: false)
  }

  private func members(of path: String, at pointer: String, hasPaths: Bool) -> [Member] {
    let hasPaths = hasPaths || dotted.contains(path)
    let own = children(of: path)
    var properties = own.map { declaration in
      let place = Self.pointer(pointer, [declaration.name])
      return Member(key: declaration.name, node: schema(of: declaration, at: place, hasPaths: hasPaths))
    }
    if hasPaths {
      for block in own where block.kind == .block { properties += references(into: block, from: path, at: pointer) }
    }
    return [
      Member(key: "properties", node: .object(properties)), Member(key: "additionalProperties", node: .bool(false)),
    ]
  }

  private func schema(of declaration: Declaration, at pointer: String, hasPaths: Bool) -> Node {
    var members = [
      Member(key: "title", node: .string(declaration.path)),
      Member(key: "description", node: .string(describe(declaration))),
    ]
    if let values = declaration.schemaOfValues {
      members += values
      // By default there are no texts, and an empty list of them must not be given.
      if let fallback = declaration.defaultNode, declaration.kind != .texts {
        members.append(Member(key: "default", node: fallback))
      }
    } else if declaration.kind == .block {
      members.append(Declaration.types("object"))
      members += self.members(of: declaration.path, at: pointer, hasPaths: hasPaths)
    } else {
      members += decoded[declaration.path] ?? []
    }
    return .object(members)
  }

  /// The settings in a block under keys that are their paths from `path` on; each says no more than where its schema is.
  private func references(into block: Declaration, from path: String, at pointer: String) -> [Member] {
    children(of: block.path).flatMap { declaration in
      let names = declaration.path.dropFirst(path.isEmpty ? 0 : path.count + 1).split(separator: ".").map(String.init)
      let reference = Node.object(["$ref": .string(Self.pointer(pointer, names))])
      let inner = declaration.kind == .block ? references(into: declaration, from: path, at: pointer) : []
      return [Member(key: names.joined(separator: "."), node: reference)] + inner
    }
  }

  private func children(of path: String) -> [Declaration] {
    declarations.filter { $0.path == Wording.path(path, $0.name) }
  }

  /// Where the schema of a setting stands, below that of the block in which `names` lead to it.
  private static func pointer(_ start: String, _ names: [String]) -> String {
    names.reduce(start) { $0 + "/properties/" + $1.replacing("~", with: "~0").replacing("/", with: "~1") }
  }
}
