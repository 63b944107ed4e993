import Parameters

/// Why a cell is not the number it should be, as the end of a sentence that begins with `share is`.
struct CellFault: Error {
  var message: Message
}

/// The text of a cell, to be read as a number.
struct CellText {
  let text: String
  /// Whether the file has decimal commas.
  let hasDecimalCommas: Bool

  init(_ text: String, hasDecimalCommas: Bool = false) {
    self.text = text
    self.hasDecimalCommas = hasDecimalCommas
  }

  /// The nearest Double. Throws where the text is no decimal number, too large, or outside the range.
  func real(in range: ClosedRange<Double>) throws(CellFault) -> Double {
    guard let x = DecimalText(text, mark: mark).value else { throw fault(isWhole: false) }
    guard x.isFinite else { throw CellFault(message: "\(Self.shown(text)), too large for a number") }
    guard range.contains(x) else {
      throw CellFault(message: "\(Self.shown(text)), outside \(Self.described(range))")
    }
    return x == 0 ? 0 : x
  }

  /// Throws where the text is no whole number, too large, or outside the range.
  func whole(in range: ClosedRange<Int>) throws(CellFault) -> Int {
    let decimal = DecimalText(text, mark: mark)
    guard decimal.isNumber else { throw fault(isWhole: true) }
    guard decimal.isWhole else {
      if let fault = groupsFault(isWhole: true) { throw fault }
      throw CellFault(message: "\(Self.shown(text)); a whole number belongs here, without a point or exponent")
    }
    guard let n = Int(text) else { throw CellFault(message: "\(Self.shown(text)), too large for a whole number") }
    guard range.contains(n) else {
      throw CellFault(message: "\(Self.shown(text)), outside \(Self.described(range))")
    }
    return n
  }

  private var mark: UInt8 { hasDecimalCommas ? UInt8(ascii: ",") : UInt8(ascii: ".") }

  private static func described(_ range: ClosedRange<Double>) -> Message {
    let isOpenBelow = range.lowerBound <= -Double.greatestFiniteMagnitude
    let isOpenAbove = range.upperBound >= Double.greatestFiniteMagnitude
    let low = NumberText.plain(range.lowerBound)
    let high = NumberText.plain(range.upperBound)
    return isOpenAbove ? "\(low) or more" : isOpenBelow ? "\(high) or less" : "\(low)...\(high)"
  }

  private static func described(_ range: ClosedRange<Int>) -> Message {
    if range.upperBound == Int.max { return "\(range.lowerBound) or more" }
    return range.lowerBound == Int.min ? "\(range.upperBound) or less" : "\(range.lowerBound)...\(range.upperBound)"
  }

  /// A text as messages show it: without characters that could drive a terminal, cut after sixty.
  static func shown(_ text: String) -> String {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 60 { return shown + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

/// A decimal number: sign, digits with at most one mark among them, exponent. No hexadecimal, no `inf`, no spaces.
struct DecimalText {
  private(set) var isNumber = false
  /// Whether it has neither mark nor exponent.
  private(set) var isWhole = true
  /// The nearest Double, infinite where it is too large; nil where the text is no number.
  private(set) var value: Double?

  /// - Complexity: O(characters).
  init(_ text: String, mark: UInt8) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    Self.takeSign(&rest)
    var digits: UInt64 = 0
    var count = Self.takeDigits(&rest, into: &digits)
    var decimals = 0
    if rest.first == mark {
      isWhole = false
      rest.removeFirst()
      decimals = Self.takeDigits(&rest, into: &digits)
      count += decimals
    }
    guard count > 0 else { return }
    let hasExponent = rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E")
    if hasExponent {
      isWhole = false
      rest.removeFirst()
      Self.takeSign(&rest)
      var exponent: UInt64 = 0
      if Self.takeDigits(&rest, into: &exponent) == 0 { return }
    }
    guard rest.isEmpty else { return }
    isNumber = true
    if !hasExponent, count <= 15 {
      // Both are exact, so that the quotient is rounded once, and right.
      let exact = Double(digits) / Self.powers[decimals]
      value = isNegative ? -exact : exact
    } else {
      value = Double(mark == UInt8(ascii: ".") ? text : text.replacing(",", with: "."))
    }
  }

  /// 10 to the powers 0 to 15.
  private static let powers: [Double] = (0...15).map { (0..<$0).reduce(1.0) { power, _ in power * 10 } }

  private static func takeSign(_ rest: inout Substring.UTF8View.SubSequence) {
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  }

  /// Takes digits; the number that they make is right as long as it has no more than 19.
  private static func takeDigits(_ rest: inout Substring.UTF8View.SubSequence, into number: inout UInt64) -> Int {
    var count = 0
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      number = number &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
      rest.removeFirst()
      count += 1
    }
    return count
  }
}
