import Parameters
import Report
import Testing

/// Every error and note that a test brings about is looked at: it must be Dutch to the last word.
func expectDutch(_ message: Message) {
  for text in message.withoutDutch { Issue.record("no Dutch for '\(text)' in '\(message)'") }
}

extension Message {
  /// What stays English in Dutch: templates without a text, and values that were put together before they came here.
  fileprivate var withoutDutch: [String] {
    let hasWords = Message.pieces(of: template).contains { piece in
      if case .literal(let words) = piece { words.contains(where: \.isLetter) } else { false }
    }
    let own = hasWords && Catalogue.dutch.templates[template] == nil ? [template] : []
    return values.reduce(own) { found, value in
      switch value {
      case .message(let message): found + message.withoutDutch
      case .text(let text): Catalogue.dutch.templates.keys.contains { text.reads(as: $0) } ? found + [text] : found
      case .figure: found
      }
    }
  }
}

extension String {
  /// Whether the text is what a template of two words or more gives.
  fileprivate func reads(as template: String) -> Bool {
    let pieces = Message.pieces(of: template)
    let literals = pieces.compactMap { if case .literal(let words) = $0 { words } else { nil } }
    guard literals.contains(where: { $0.contains(" ") && $0.contains(where: \.isLetter) }) else { return false }
    if case .literal(let first) = pieces.first, !hasPrefix(first) { return false }
    if case .literal(let last) = pieces.last, !hasSuffix(last) { return false }
    var rest = self[...]
    for literal in literals {
      guard let found = rest.firstRange(of: literal) else { return false }
      rest = rest[found.upperBound...]
    }
    return pieces.count > literals.count || self == literals.joined()
  }
}

@Suite("Dutch of errors") struct DutchCoverageTests {
  @Test("What stays English is found: a text that nobody translated, and a value that was put together before")
  func finds() {
    let cells = "3 cells"
    let late: Message = "this line has \(cells), the header \("2 columns" as Message)\("" as Message)"
    let new: Message = "nobody says this"
    #expect(late.withoutDutch == ["3 cells", "2 columns"])
    #expect(
      (["\(new): error: \(new)"] as [Message]).flatMap(\.withoutDutch) == ["nobody says this", "nobody says this"])
    #expect(
      ("'\("Street and jobs")' is not a path" as Message).withoutDutch == ["'{0}' is not a path", "Street and jobs"])
    #expect(("\("'x'") is not a path" as Message).withoutDutch.isEmpty)
  }
}
