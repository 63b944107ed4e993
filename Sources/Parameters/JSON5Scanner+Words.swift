extension JSON5Scanner {
  /// An identifier of ECMAScript, its escapes resolved.
  mutating func name() throws(Problem) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = cursor.current {
      let start = cursor.position
      if scalar == "\\" {
        cursor.advance()
        guard cursor.current == "u" else {
          throw Problem(position: start, message: "a key without quotes takes no escape but \\u")
        }
        let meant = try unicodeEscape(start)
        guard name.isEmpty ? meant.beginsName : meant.continuesName else {
          throw Problem(position: start, message: "a key with \(Wording.name(String(meant))) takes quotes")
        }
        name.append(meant)
      } else if name.isEmpty ? scalar.beginsName : scalar.continuesName {
        name.append(scalar)
        cursor.advance()
      } else {
        break
      }
    }
    return String(name)
  }

  /// `true`, `false`, `null`, and the numbers that are none.
  mutating func word() throws(Problem) -> Node.Value {
    let start = cursor.position
    let word = try name()
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "Infinity":
      reportNotFinite(word, start)
      return .null
    default:
      let meant = Spelling.nearest(word, among: ["true", "false", "null"])
      throw Problem(
        position: start, message: "\(Wording.name(word)) is not a value",
        remedy: meant.map { "did you mean \($0)? A text takes quotes" } ?? "a text takes quotes: \(Wording.text(word))")
    }
  }

  /// A number in decimal or hexadecimal digits; correctly rounded.
  mutating func number() throws(Problem) -> Node.Value {
    let start = cursor.position
    let token = numberToken()
    var digits = token[...]
    let negative = digits.first == "-"
    if negative || digits.first == "+" { digits.removeFirst() }
    if digits == "NaN" || digits == "Infinity" {
      reportNotFinite(token, start)
      return .null
    }
    guard let plain = Self.plain(Array(digits.unicodeScalars)), let value = Double(plain) else {
      throw Problem(position: start, message: "\(Wording.name(token)) is not a number", remedy: Self.advice(digits))
    }
    guard value.isFinite else {
      reportNotFinite(token, start)
      return .null
    }
    return .number(negative ? -value : value)
  }

  /// Everything from here that belongs to a number or clings to it.
  private mutating func numberToken() -> String {
    var token = String.UnicodeScalarView()
    var isHex = false
    while let scalar = cursor.current {
      let sign = scalar == "+" || scalar == "-"
      let afterExponent = !isHex && (token.last == "e" || token.last == "E")
      if scalar == "x" || scalar == "X" { isHex = true }
      guard sign ? token.isEmpty || afterExponent : scalar == "." || scalar.continuesName else { break }
      token.append(scalar)
      cursor.advance()
    }
    return String(token)
  }

  /// The number in the form that Swift reads, sign left out; nil where it is not a number of JSON5.
  private static func plain(_ digits: [Unicode.Scalar]) -> String? {
    if digits.count > 2, digits[0] == "0", digits[1] == "x" || digits[1] == "X" {
      let hex = digits.dropFirst(2)
      guard hex.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }) else { return nil }
      return "0x" + text(hex) + "p0"
    }
    let mantissa = digits.prefix { $0 != "e" && $0 != "E" }
    let whole = mantissa.prefix { $0 != "." }
    let fraction = mantissa.dropFirst(whole.count + 1)
    guard !whole.isEmpty || !fraction.isEmpty, isDecimal(whole), isDecimal(fraction) else { return nil }
    guard whole.count < 2 || whole.first != "0" else { return nil }
    let number = (whole.isEmpty ? "0" : text(whole)) + "." + (fraction.isEmpty ? "0" : text(fraction))
    guard mantissa.count < digits.count else { return number }
    var exponent = digits.dropFirst(mantissa.count + 1)
    let sign = exponent.first == "-" ? "-" : ""
    if exponent.first == "-" || exponent.first == "+" { exponent.removeFirst() }
    guard !exponent.isEmpty, isDecimal(exponent) else { return nil }
    // Six digits reach beyond every Double, and keep the exponent within what any reader takes.
    let significant = exponent.drop { $0 == "0" }
    return number + "e" + sign + (significant.count > 6 ? "999999" : "0" + text(significant))
  }

  private static func isDecimal(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy(\.isDigit)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func advice(_ digits: Substring) -> Message? {
    let zeros = digits.prefix { $0 == "0" }
    let plain = digits.drop { $0 == "0" }
    guard !zeros.isEmpty, let first = plain.first, first.isWholeNumber else {
      return digits.contains("_") ? "digits take no '_' between them" : "a text or a date takes quotes"
    }
    return "a number does not begin with 0: \(Wording.cut(String(plain)))"
  }

  private func reportNotFinite(_ text: String, _ start: SourcePosition) {
    problems.report("\(Wording.name(text)) is not a finite number", at: start)
  }
}
