/// Something that the program says to its user, in whatever language it is read.
///
/// Written as a text with values in it: `"\(name) is \(value), outside \(low)...\(high)"`. The text without its values,
/// `{0} is {1}, outside {2}...{3}`, is the English template and the key of its translations (see ``Catalogue``); the
/// values may be messages themselves. A text that only part of a sentence is, and that is not the same in every
/// language, must be a message too: what is interpolated as a `String` is never translated.
public struct Message: ExpressibleByStringInterpolation, Sendable {
  /// What stands at a place of a template.
  public enum Value: Sendable {
    /// The same in every language: a name, a path, a value as a file has it.
    case text(String)
    /// A number for reading: digits with a decimal point, which languages write with marks of their own.
    case figure(String)
    /// A message of its own.
    case message(Message)
  }

  /// The English text with places `{0}`, `{1}` ... for its values; braces of the text itself are doubled.
  public let template: String
  /// The values in the order of the English text.
  public let values: [Value]

  private init(template: String, values: [Value]) {
    self.template = template
    self.values = values
  }

  /// A message without values.
  public init(stringLiteral text: String) { self.init(template: Self.escaped(text), values: []) }

  /// A message with values.
  public init(stringInterpolation text: StringInterpolation) {
    self.init(template: text.template, values: text.values)
  }

  /// An English text that is declared elsewhere, such as the summary of a setting; it is translated as a whole.
  public init(declared text: String) { self.init(stringLiteral: text) }

  /// A text that is the same in every language.
  public init(verbatim text: String) { self.init(template: "{0}", values: [.text(text)]) }

  /// Messages one after the other, with a text between them that is the same in every language.
  public init(_ parts: [Message], separator: String) {
    let between = Self.escaped(separator)
    self.init(
      template: parts.indices.map { "{\($0)}" }.joined(separator: between), values: parts.map { .message($0) })
  }

  /// The message with its own texts changed, such as cut; those of messages in it stay.
  public func mappingTexts(_ change: (String) -> String) -> Message {
    let changed = values.map { value in
      if case .text(let text) = value { Value.text(change(text)) } else { value }
    }
    return Message(template: template, values: changed)
  }

  /// One text of two literals, for those that no line of source holds; not for building sentences from pieces.
  public static func + (start: Message, end: Message) -> Message {
    let shifted = pieces(of: end.template).map { piece in
      switch piece {
      case .literal(let text): escaped(text)
      case .place(let index): "{\(index + start.values.count)}"
      }
    }
    return Message(template: start.template + shifted.joined(), values: start.values + end.values)
  }
}

extension Message: CustomStringConvertible, Hashable {
  /// The message in English.
  public var description: String { Catalogue.english.text(self) }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { description.isEmpty }

  /// Messages are the same when they read the same.
  public static func == (a: Message, b: Message) -> Bool { a.description == b.description }

  /// Feeds the English text.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension Message {
  /// Takes the pieces of a text apart into template and values.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var values: [Value] = []

    /// Begins an empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 3 * interpolationCount)
    }

    /// Adds words.
    public mutating func appendLiteral(_ text: String) { template += escaped(text) }

    /// Adds a text that is the same in every language.
    public mutating func appendInterpolation(_ text: String) { append(.text(text)) }

    /// Adds a part of a text that is the same in every language.
    public mutating func appendInterpolation(_ text: Substring) { append(.text(String(text))) }

    /// Adds a character.
    public mutating func appendInterpolation(_ scalar: Unicode.Scalar) { append(.text(String(scalar))) }

    /// Adds a whole number as a file has it.
    public mutating func appendInterpolation(_ number: Int) { append(.text(String(number))) }

    /// Adds a whole number for reading, in groups of three digits.
    public mutating func appendInterpolation(grouped number: Int) { append(.figure(String(number))) }

    /// Adds a number for reading, given as digits with a decimal point.
    public mutating func appendInterpolation(figure digits: String) { append(.figure(digits)) }

    /// Adds a place in a file.
    public mutating func appendInterpolation(_ position: SourcePosition) { append(.text(position.description)) }

    /// Adds a message, which is translated by itself.
    public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

    private mutating func append(_ value: Value) {
      template += "{\(values.count)}"
      values.append(value)
    }
  }
}

extension Message {
  /// A part of a template.
  public enum Piece: Hashable, Sendable {
    /// Words, braces no longer doubled.
    case literal(String)
    /// The place of a value.
    case place(Int)
  }

  /// A template taken apart. What is no place, such as `{x}`, counts as words.
  /// - Complexity: O(scalars).
  public static func pieces(of template: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = String.UnicodeScalarView()
    var rest = Substring(template).unicodeScalars
    func flush() {
      if !words.isEmpty { pieces.append(.literal(String(words))) }
      words.removeAll()
    }
    while let scalar = rest.popFirst() {
      if scalar == "{", let end = rest.firstIndex(of: "}"), let index = Int(String(rest[..<end])) {
        flush()
        pieces.append(.place(index))
        rest = rest[end...].dropFirst()
        continue
      }
      if scalar == "{" || scalar == "}", rest.first == scalar { rest.removeFirst() }
      words.append(scalar)
    }
    flush()
    return pieces
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return text }
    return String(text.flatMap { $0 == "{" || $0 == "}" ? [$0, $0] : [$0] })
  }
}
