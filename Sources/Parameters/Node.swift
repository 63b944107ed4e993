/// A value of a scenario file together with the place where it stands.
public struct Node: Sendable {
  /// What a value can be.
  public enum Value: Sendable {
    /// Nothing: the default holds, and what an extended file says is removed.
    case null
    /// True or false.
    case bool(Bool)
    /// A finite number.
    case number(Double)
    /// A text.
    case string(String)
    /// A list.
    case array([Node])
    /// Members in the order of the file, each key once.
    case object([Member])
  }

  /// The value.
  public var value: Value
  /// Where the value begins.
  public var position: SourcePosition

  /// Makes a node from its parts.
  public init(_ value: Value, at position: SourcePosition = .generated) {
    self.value = value
    self.position = position
  }

  /// The member of an object with this key; nil for other values too.
  public subscript(key: String) -> Node? { member(key)?.node }

  /// The member of an object with this key, with the place of the key; nil for other values too.
  public func member(_ key: String) -> Member? { members?.first { $0.key == key } }
}

/// A key and its value in an object.
public struct Member: Sendable {
  /// The key, without quotes and escapes.
  public var key: String
  /// Where the key begins.
  public var keyPosition: SourcePosition
  /// The value.
  public var node: Node

  /// Makes a member; the key stands where the value stands, unless told otherwise.
  public init(key: String, keyPosition: SourcePosition? = nil, node: Node) {
    self.key = key
    self.keyPosition = keyPosition ?? node.position
    self.node = node
  }
}

extension Node {
  /// A number.
  public static func number(_ value: Double, at position: SourcePosition = .generated) -> Node {
    Node(.number(value), at: position)
  }

  /// A text.
  public static func string(_ value: String, at position: SourcePosition = .generated) -> Node {
    Node(.string(value), at: position)
  }

  /// True or false.
  public static func bool(_ value: Bool, at position: SourcePosition = .generated) -> Node {
    Node(.bool(value), at: position)
  }

  /// Nothing.
  public static func null(at position: SourcePosition = .generated) -> Node { Node(.null, at: position) }

  /// A list.
  public static func array(_ elements: [Node], at position: SourcePosition = .generated) -> Node {
    Node(.array(elements), at: position)
  }

  /// An object; each key once.
  public static func object(_ members: [Member], at position: SourcePosition = .generated) -> Node {
    Node(.object(members), at: position)
  }

  /// An object from a literal, `.object(["weeks": .number(52)])`; keys stand where their values stand.
  public static func object(
    _ members: KeyValuePairs<String, Node>, at position: SourcePosition = .generated
  ) -> Node {
    .object(members.map { Member(key: $0.key, node: $0.value) }, at: position)
  }
}

extension Node {
  /// Whether this is `null`.
  public var isNull: Bool { if case .null = value { true } else { false } }
  /// The number, if this is one.
  public var number: Double? { if case .number(let number) = value { number } else { nil } }
  /// The number, if this is a whole one.
  public var wholeNumber: Int? { if case .number(let number) = value { Int(exactly: number) } else { nil } }
  /// The text, if this is one.
  public var string: String? { if case .string(let string) = value { string } else { nil } }
  /// The truth value, if this is one.
  public var bool: Bool? { if case .bool(let bool) = value { bool } else { nil } }
  /// The elements, if this is a list.
  public var elements: [Node]? { if case .array(let elements) = value { elements } else { nil } }
  /// The members in order, if this is an object.
  public var members: [Member]? { if case .object(let members) = value { members } else { nil } }

  /// The value as messages show it, with its kind: `"high" (text)`, `a list of 3 values`.
  public var shown: Message {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(String(bool)) (boolean)"
    case .number(let number): "\(Wording.number(number)) (number)"
    case .string(let string): "\(Wording.text(string)) (text)"
    case .array(let elements): "a list of \(Wording.values(elements.count))"
    case .object: "an object"
    }
  }
}
