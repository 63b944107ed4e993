extension Node {
  /// The value as canonical JSON on one line, for provenance: keys in the order given, no blanks, shortest numbers
  /// that read back the same. Reading the text gives the same value again.
  public var compactText: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += Wording.number(number)
    case .string(let string): Self.write(string, into: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(into: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.key, into: &text)
        text += ":"
        member.node.write(into: &text)
      }
      text += "}"
    }
  }

  /// The value as JSON that a person can read: a member on each line, two blanks for each depth, lists of plain values on
  /// one line, a line feed at the end. Keys stay in the order given. Reading the text gives the same value again.
  public var indentedText: String {
    var text = ""
    write(into: &text, indent: "")
    return text + "\n"
  }

  private func write(into text: inout String, indent: String) {
    switch value {
    case .array(let elements) where elements.contains { $0.holdsValues }:
      text += "[\n"
      for (index, element) in elements.enumerated() {
        text += indent + "  "
        element.write(into: &text, indent: indent + "  ")
        text += index + 1 < elements.count ? ",\n" : "\n"
      }
      text += indent + "]"
    case .array(let elements): text += "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
    case .object(let members) where !members.isEmpty:
      text += "{\n"
      for (index, member) in members.enumerated() {
        text += indent + "  "
        Self.write(member.key, into: &text)
        text += ": "
        member.node.write(into: &text, indent: indent + "  ")
        text += index + 1 < members.count ? ",\n" : "\n"
      }
      text += indent + "}"
    default: write(into: &text)
    }
  }

  /// Whether it is a list or an object with something in it.
  private var holdsValues: Bool { elements?.isEmpty == false || members?.isEmpty == false }

  private static func write(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
