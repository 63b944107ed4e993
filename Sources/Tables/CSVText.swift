/// How a text becomes a cell that every reader, a spreadsheet among them, takes for that text.
///
/// Two kinds of text are written with an apostrophe before them:
/// - what a spreadsheet may take for a formula: a first character `=`, `+`, `-` or `@`, their full-width forms, a
///   tab or a line break, also behind spaces;
/// - what readers of data take for a missing value: `NA`, `N/A`, `NaN` and `null` in any case, `None`, and a few more.
///
/// A text that consists of apostrophes and then such a text gets one more, so ``original(_:)`` undoes ``safe(_:)`` for
/// every text; names such as `'t Zand` stay as they are.
public enum CSVText {
  /// The text as it is written, apostrophe included, before quoting.
  public static func safe(_ text: String) -> String {
    isMistakable(text) ? "'" + text : text
  }

  /// The text that ``safe(_:)`` was given.
  public static func original(_ written: String) -> String {
    written.utf8.first == UInt8(ascii: "'") && isMistakable(written)
      ? String(decoding: written.utf8.dropFirst(), as: UTF8.self) : written
  }

  /// The text as a whole cell: safe, and quoted (RFC 4180) where it holds a quote, a separator or a line break.
  ///
  /// Semicolons and tabs count as separators, since spreadsheets of some countries split at them. An empty text is
  /// written `""`, so that it differs from a missing value.
  public static func cell(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    let written = safe(text)
    // Some readers trim bare cells, hence quotes around a text with white space at an end.
    guard written.isEmpty || written.utf8.contains(where: needsQuotes) || written.isPadded else {
      bytes.append(contentsOf: written.utf8)
      return
    }
    bytes.append(quote)
    for byte in written.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  private static func isMistakable(_ text: String) -> Bool {
    let bare = text.unicodeScalars.drop { $0 == "'" }
    guard let first = bare.first else { return false }
    if startsFormula(first) { return true }
    let trimmed = bare.drop { $0.properties.isWhitespace }
    return trimmed.first.map(startsFormula) == true || readsAsMissing(String(trimmed))
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n": true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// Whether pandas, polars, DuckDB or R reads the text as missing under settings that are common; spaces behind it
  /// do not count.
  private static func readsAsMissing(_ text: String) -> Bool {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    guard bytes.count <= 9 else { return false }
    if bytes.elementsEqual("None".utf8) { return true }
    let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return missingWords.contains { $0.elementsEqual(lowered) }
  }

  private static let missingWords: [String.UTF8View] = [
    "na".utf8, "n/a".utf8, "nan".utf8, "null".utf8, "#n/a".utf8, "#na".utf8, "<na>".utf8, "1.#ind".utf8,
    "1.#qnan".utf8, "#n/a n/a".utf8,
  ]
}
