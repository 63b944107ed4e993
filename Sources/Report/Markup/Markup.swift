/// A piece of HTML or SVG. Plain text gets in through ``init(_:)`` alone, which escapes it, so that nothing in a title, a name
/// or a path can become markup.
struct Markup: Hashable, Sendable {
  /// The markup itself.
  private(set) var code: String

  /// A plain text.
  init(_ text: String) { code = Self.escaped(text) }

  private init(code: String) { self.code = code }

  /// Text that is markup already: styles and scripts of this module, nothing from outside.
  static func raw(_ code: String) -> Markup { Markup(code: code) }

  /// Nothing.
  static let empty = Markup(code: "")

  /// An element with attributes, of which those without a value are left out, and what is in it.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []
  ) -> Markup {
    let end = unclosed.contains(name) ? "" : "</\(name)>"
    return Markup(code: open(name, attributes) + content.map(\.code).joined() + end)
  }

  /// Elements that end where the next one begins: a page has thousands of them.
  private static let unclosed: Set = ["td", "th", "tr", "li", "dt", "dd", "option"]

  /// The same with one thing in it.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: Markup
  ) -> Markup { element(name, attributes, [content]) }

  /// An element of HTML that never holds anything.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) -> Markup {
    Markup(code: open(name, attributes))
  }

  /// An element of SVG that holds nothing.
  static func shape(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> Markup {
    var code = open(name, attributes)
    code.removeLast()
    return Markup(code: code + "/>")
  }

  /// One after the other.
  static func + (first: Markup, second: Markup) -> Markup { Markup(code: first.code + second.code) }

  /// Adds to the end.
  static func += (first: inout Markup, second: Markup) { first.code += second.code }

  private static func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> String {
    var code = "<" + name
    for (key, value) in attributes {
      guard let value else { continue }
      code += " " + key
      // Several classes are told apart by points, as in a style sheet.
      let text = key == "class" ? value.replacing(".", with: " ") : value
      if !value.isEmpty || key != "hidden" { code += "=\"" + escaped(text) + "\"" }
    }
    return code + ">"
  }

  /// A text in which nothing is markup. Characters that HTML has no place for become the replacement character.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || [0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F].contains($0) }) else {
      return text
    }
    var code = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": code.append(contentsOf: "&lt;".unicodeScalars)
      case ">": code.append(contentsOf: "&gt;".unicodeScalars)
      case "&": code.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": code.append(contentsOf: "&quot;".unicodeScalars)
      case "'": code.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": code.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: code.append("\u{FFFD}")
      default: code.append(scalar)
      }
    }
    return String(code)
  }
}

extension [Markup] {
  /// All of them, one after the other.
  func joined() -> Markup { reduce(into: .empty) { $0 += $1 } }
}
