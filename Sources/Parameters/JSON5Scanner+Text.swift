extension JSON5Scanner {
  /// A text between single or double quotes, with its escapes resolved.
  mutating func text() throws(Problem) -> String {
    let opening = cursor.position
    let quote = cursor.current
    cursor.advance()
    var text = String.UnicodeScalarView()
    while cursor.current != quote {
      switch cursor.current {
      case nil, "\n", "\r":
        throw Problem(
          position: opening, message: "this text is not closed before the end of the line",
          remedy: "it ends with the quote that it began with; a \\ at the end of a line goes on to the next")
      case "\\": if let scalar = try escape(opening) { text.append(scalar) }
      case let scalar?:
        text.append(scalar)
        cursor.advance()
      }
    }
    cursor.advance()
    return String(text)
  }

  /// The scalar that an escape stands for; nil for a line that goes on.
  private mutating func escape(_ opening: SourcePosition) throws(Problem) -> Unicode.Scalar? {
    let start = cursor.position
    cursor.advance()
    guard let scalar = cursor.current else {
      throw Problem(position: opening, message: "this text is not closed before the end of the file")
    }
    switch scalar {
    case "u": return try unicodeEscape(start)
    case "x":
      cursor.advance()
      return try checked(UInt32(try hexDigits(2, start)), start)
    case "\r":
      cursor.advance()
      if cursor.current == "\n" { cursor.advance() }
      return nil
    case "\n", "\u{2028}", "\u{2029}":
      cursor.advance()
      return nil
    case "0": throw nul(start)
    case _ where scalar.isDigit:
      throw Problem(position: start, message: "a digit cannot be escaped", remedy: "write \\\\ for a backslash")
    default:
      cursor.advance()
      return Self.escapes[scalar] ?? scalar
    }
  }

  /// Reads from the `u` of `\u1234`; two escapes in a row may make up one scalar.
  mutating func unicodeEscape(_ start: SourcePosition) throws(Problem) -> Unicode.Scalar {
    cursor.advance()
    let high = try hexDigits(4, start)
    guard (0xD800...0xDBFF).contains(high) else { return try checked(high, start) }
    guard cursor.current == "\\", cursor.next == "u" else { return try checked(high, start) }
    cursor.advance()
    cursor.advance()
    let low = try hexDigits(4, start)
    guard (0xDC00...0xDFFF).contains(low) else { return try checked(high, start) }
    return try checked(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), start)
  }

  private mutating func hexDigits(_ count: Int, _ start: SourcePosition) throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let scalar = cursor.current, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
        throw Problem(
          position: start, message: count == 2 ? "\\x takes 2 hexadecimal digits" : "\\u takes 4 hexadecimal digits",
          remedy: "write \\\\ for a backslash")
      }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return value
  }

  private func checked(_ value: UInt32, _ start: SourcePosition) throws(Problem) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else {
      throw Problem(position: start, message: "half of a surrogate pair is not a character")
    }
    if scalar == "\u{0}" { throw nul(start) }
    return scalar
  }

  private func nul(_ start: SourcePosition) -> Problem {
    Problem(position: start, message: "a NUL character has no place in a text")
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{B}",
  ]
}
