/// Why a cell is not the number it should be, as the end of a sentence that begins with `share is`.
struct CellFault: Error {
  var message: String
}

/// The text of a cell, to be read as a number.
struct CellText {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The nearest Double. Throws where the text is no decimal number, too large, or outside the range.
  func real(in range: ClosedRange<Double>) throws(CellFault) -> Double {
    guard Self.isDecimal(text), let x = Double(text) else { throw fault(expected: "a number") }
    guard x.isFinite else { throw CellFault(message: "\(text), too large for a number") }
    guard range.contains(x) else { throw CellFault(message: "\(text), outside \(Self.described(range))") }
    return x == 0 ? 0 : x
  }

  /// Throws where the text is no whole number, too large, or outside the range.
  func whole(in range: ClosedRange<Int>) throws(CellFault) -> Int {
    guard Self.isDecimal(text) else { throw fault(expected: "a whole number") }
    guard text.utf8.allSatisfy({ !".eE".utf8.contains($0) }) else {
      throw CellFault(message: "\(text); a whole number belongs here, without a point or exponent")
    }
    guard let n = Int(text) else { throw CellFault(message: "\(text), too large for a whole number") }
    guard range.contains(n) else { throw CellFault(message: "\(text), outside \(Self.described(range))") }
    return n
  }

  private func fault(expected: String) -> CellFault {
    if text.isPadded { return CellFault(message: "'\(text)', with a space before or after the number") }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, Self.isDecimal(parts.joined(separator: ".")), !text.utf8.contains(UInt8(ascii: ".")) {
      return CellFault(message: "\"\(text)\", which has a decimal comma; write \(parts.joined(separator: "."))")
    }
    if parts.count >= 2, Self.isDecimal(parts.joined()) {
      return CellFault(message: "\"\(text)\", which has commas between thousands; write \(parts.joined())")
    }
    if Self.missingWords.contains(text) {
      return CellFault(message: "'\(text)'; a missing value is an empty cell")
    }
    return CellFault(message: "'\(text)', not \(expected)")
  }

  private static let missingWords = ["NA", "N/A", "na", "n/a", "NaN", "nan", "NULL", "null", "None"]

  /// Sign, digits with at most one point, exponent: no hexadecimal, no `inf`, no spaces.
  private static func isDecimal(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    func takeSign() { if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() } }
    func takeDigits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest.removeFirst(count)
      return count
    }
    takeSign()
    var digits = takeDigits()
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      digits += takeDigits()
    }
    guard digits > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      takeSign()
      if takeDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func described(_ range: ClosedRange<Double>) -> String {
    let isOpenBelow = range.lowerBound <= -Double.greatestFiniteMagnitude
    let isOpenAbove = range.upperBound >= Double.greatestFiniteMagnitude
    let low = NumberText.plain(range.lowerBound)
    let high = NumberText.plain(range.upperBound)
    return isOpenAbove ? "\(low) or more" : isOpenBelow ? "\(high) or less" : "\(low)...\(high)"
  }

  private static func described(_ range: ClosedRange<Int>) -> String {
    if range.upperBound == Int.max { return "\(range.lowerBound) or more" }
    return range.lowerBound == Int.min ? "\(range.upperBound) or less" : "\(range.lowerBound)...\(range.upperBound)"
  }
}
