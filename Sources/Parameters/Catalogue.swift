/// The texts of one language, by their English templates, and its way of writing numbers.
public struct Catalogue: Sendable {
  /// The template of this language for each English one; the values may stand in another order.
  public let templates: [String: String]
  /// What stands between whole and decimals.
  public let decimalMark: String
  /// What stands between thousands.
  public let groupMark: String

  /// A catalogue of the given texts.
  public init(templates: [String: String], decimalMark: String, groupMark: String) {
    self.templates = templates
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  /// A catalogue of pages of text; see ``entries(of:)``. Of two texts for one template the first counts.
  public init(pages: [String], decimalMark: String, groupMark: String) {
    let entries = pages.flatMap(Self.entries)
    self.init(
      templates: Dictionary(entries.map { ($0.english, $0.translation) }) { first, _ in first },
      decimalMark: decimalMark, groupMark: groupMark)
  }

  /// The entries of a page: an English template on a line of its own, and on the next its translation, indented by two
  /// blanks; empty lines count for nothing. A line without its other one gives an entry in which that is empty.
  public static func entries(of page: String) -> [(english: String, translation: String)] {
    var entries: [(english: String, translation: String)] = []
    for line in page.split(separator: "\n") {
      if !line.hasPrefix("  ") {
        entries.append((String(line), ""))
      } else if let last = entries.last, last.translation.isEmpty {
        entries[entries.count - 1].translation = String(line.dropFirst(2))
      } else {
        entries.append(("", String(line.dropFirst(2))))
      }
    }
    return entries
  }

  /// English, the language in which texts are written.
  public static let english = Catalogue(templates: [:], decimalMark: ".", groupMark: ",")

  /// A message in this language. What has no text in it stays English.
  public func text(_ message: Message) -> String {
    let pieces = Message.pieces(of: templates[message.template] ?? message.template)
    return pieces.map { piece in
      switch piece {
      case .literal(let words): words
      case .place(let index): message.values.indices.contains(index) ? text(message.values[index]) : "{\(index)}"
      }
    }.joined()
  }

  private func text(_ value: Message.Value) -> String {
    switch value {
    case .text(let text): text
    case .figure(let digits): figure(digits)
    case .message(let message): text(message)
    }
  }

  /// A number with the marks of this language.
  private func figure(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = String(parts.first ?? "")
    let sign = whole.hasPrefix("-") ? "-" : ""
    let places = Array(whole.dropFirst(sign.count))
    var text = sign
    for (index, digit) in places.enumerated() {
      if index > 0, (places.count - index).isMultiple(of: 3) { text += groupMark }
      text.append(digit)
    }
    return parts.count == 2 ? text + decimalMark + parts[1] : text
  }
}
