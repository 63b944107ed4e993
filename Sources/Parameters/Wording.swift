/// The small pieces of text that every message is made of.
enum Wording {
  /// Longer texts are cut in messages, so that a pasted file cannot flood the terminal.
  static let longest = 60

  /// Shortest decimal text that reads back as the same number; whole numbers without a point.
  static func number(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The text without line breaks and without control characters, which could drive a terminal.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result += isUnprintable(scalar) ? "\\u{" + String(scalar.value, radix: 16) + "}" : String(scalar)
      }
    }
    return result
  }

  /// The text made safe and cut after `longest` scalars.
  static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > longest else { return escaped(text) }
    return escaped(String(String.UnicodeScalarView(scalars.prefix(longest)))) + "…"
  }

  /// A key or a name in single quotes.
  static func name(_ text: String) -> String { "'" + cut(text) + "'" }

  /// A value in double quotes.
  static func text(_ text: String) -> String { "\"" + cut(text) + "\"" }

  /// The text with its first letter as a capital.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `1 value`, `2 values`.
  static func values(_ count: Int) -> Message { count == 1 ? "1 value" : "\(count) values" }

  /// `1 number`, `2 numbers`.
  static func numbers(_ count: Int) -> Message { count == 1 ? "1 number" : "\(count) numbers" }

  /// `a`, `a or b`, `a, b or c`.
  static func alternatives(_ words: [String]) -> Message {
    guard let last = words.last, words.count > 1 else { return Message(verbatim: words.first ?? "") }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// The name of one member of `path`; the outermost block has no name.
  static func path(_ path: String, _ name: String) -> String { path.isEmpty ? name : path + "." + name }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
