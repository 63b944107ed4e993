/// Texts of a user in messages: short, on one line, and unable to drive a terminal.
enum Quoting {
  /// Longer texts are cut.
  static let longest = 60

  /// A name in single quotes.
  static func name(_ text: String) -> String { "'" + safe(text) + "'" }

  /// The text without line breaks and control characters, cut after `longest` scalars.
  static func safe(_ text: String) -> String {
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == longest { return result + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
