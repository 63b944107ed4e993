import Parameters

/// Pieces of text that messages about cities are made of.
enum CityWording {
  private static let longest = 60

  /// A name in single quotes, cut where it is long and without characters that could drive a terminal.
  static func quoted(_ name: String) -> String {
    let scalars = name.unicodeScalars
    var text = ""
    for scalar in scalars.prefix(longest) {
      text += isPrintable(scalar) ? String(scalar) : "\\u{" + String(scalar.value, radix: 16) + "}"
    }
    return "'" + text + (scalars.count > longest ? "…" : "") + "'"
  }

  /// A name as the eye takes it in: without capitals, and with one space where there are several or other ones.
  static func folded(_ name: String) -> String {
    var before: UInt8 = 0
    let isPlain = name.utf8.allSatisfy { byte in
      defer { before = byte }
      return (0x20...0x7E).contains(byte) && (byte != 0x20 || before != 0x20)
    }
    if isPlain { return name.lowercased() }
    return name.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
      .lowercased()
  }

  /// Names in a list: `'A'`, `'A' and 'B'`, `'A', 'B', 'C', 'D', 'E' and 7 others`.
  static func listed(_ names: [String]) -> Message {
    let most = 5
    let all = names.prefix(most).map(quoted)
    let rest = names.count - all.count
    let start = all.joined(separator: ", ")
    if rest > 0 { return rest == 1 ? "\(start) and 1 other" : "\(start) and \(grouped: rest) others" }
    guard let last = all.last, all.count > 1 else { return Message(verbatim: start) }
    return "\(all.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// A count with marks between thousands.
  static func grouped(_ count: Int) -> Message { "\(grouped: count)" }

  /// What is wrong with a name as such, as the end of a sentence that begins with the column's name; nil where
  /// nothing is.
  static func fault(ofName name: String) -> Message? {
    // Letters and signs of ASCII, as most names are, need no look at the tables of Unicode.
    let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if isPlain, name.utf8.count <= 100, name.utf8.first != 0x20, name.utf8.last != 0x20 { return nil }
    let scalars = name.unicodeScalars
    if scalars.first?.properties.isWhitespace == true || scalars.last?.properties.isWhitespace == true {
      return "has a space before or after it"
    }
    if !scalars.allSatisfy(isPrintable) { return "has a control character or a line break in it" }
    if scalars.count > 100 { return "has \(scalars.count) characters; at most 100 fit" }
    return nil
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
