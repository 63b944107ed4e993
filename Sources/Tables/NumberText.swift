/// Numbers as text, the same on every machine: no locale, no C library.
///
/// The shortest digits that round-trip come from the standard library's `Double.description`; only their layout is
/// decided here.
public enum NumberText {
  /// The shortest decimal text that reads back as exactly `x`, for files.
  ///
  /// Plain where 10⁻⁶ ≤ |x| < 10¹⁵ (`0.25`, `1200.0`), otherwise with an exponent of at least two digits (`1.5e-07`,
  /// `1.0e+20`); R, pandas, polars and DuckDB read both as a real number, since a decimal point is always there.
  /// Minus zero gives `0.0`; what is not finite gives the empty text of a missing value.
  public static func real(_ x: Double) -> String {
    guard x.isFinite else { return "" }
    return DecimalDigits(x).realText
  }

  /// As ``real(_:)``, without the `.0` of a whole number: for messages (`0...1`, not `0.0...1.0`).
  public static func plain(_ x: Double) -> String {
    let text = real(x)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `x` with exactly `digits` decimals, for tables that people read; a negative `digits` counts as 0.
  ///
  /// Rounds half to even, on the shortest decimal text of `x`: 0.125 gives `0.12` and 2.675 gives `2.68`, although the
  /// nearest Double to 2.675 lies just below it. What rounds to zero has no minus sign; not finite gives empty text.
  public static func fixed(_ x: Double, digits: Int) -> String {
    guard x.isFinite else { return "" }
    return DecimalDigits(x).rounded(toDecimals: max(0, digits)).fixedText(decimals: max(0, digits))
  }
}

/// A finite number as sign, decimal digits and the place of the decimal point: ±0.d₀d₁d₂… × 10^`point`.
///
/// Invariant: no leading and no trailing zero among the digits; zero has no digits, no sign and `point` 0.
struct DecimalDigits: Equatable {
  var isNegative: Bool
  var digits: [UInt8]
  var point: Int

  /// The shortest digits that read back as `x`, which must be finite.
  init(_ x: Double) {
    isNegative = false
    digits = []
    point = 0
    var seenPoint = false
    var exponent = 0
    var rest = Array(x.description.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"):
        exponent = Int(String(decoding: rest, as: UTF8.self)) ?? 0
        rest = []
      default:
        digits.append(byte - UInt8(ascii: "0"))
        if !seenPoint { point += 1 }
      }
    }
    point += exponent
    normalise()
  }

  private mutating func normalise() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    if digits.isEmpty {
      isNegative = false
      point = 0
    }
  }

  /// This number rounded to a multiple of 10^−`decimals`, half to even.
  func rounded(toDecimals decimals: Int) -> DecimalDigits {
    let kept = point + decimals
    guard kept < digits.count else { return self }
    var result = self
    guard kept >= 0 else {
      result.digits = []
      result.normalise()
      return result
    }
    let first = digits[kept]
    let isTie = first == 5 && kept + 1 == digits.count
    let lastKeptIsOdd = kept > 0 && digits[kept - 1] % 2 == 1
    result.digits.removeLast(digits.count - kept)
    if isTie ? lastKeptIsOdd : first >= 5 { result.increment() }
    result.normalise()
    return result
  }

  /// Adds one unit of the last digit held.
  private mutating func increment() {
    var i = digits.count - 1
    while i >= 0, digits[i] == 9 {
      digits[i] = 0
      i -= 1
    }
    if i >= 0 {
      digits[i] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  var realText: String {
    if digits.isEmpty { return "0.0" }
    if point > -6, point <= 15 {
      return fixedText(decimals: max(1, digits.count - point))
    }
    let exponent = point - 1
    let mantissa = DecimalDigits(isNegative: isNegative, digits: digits, point: 1)
    let size = String(abs(exponent))
    return mantissa.fixedText(decimals: max(1, digits.count - 1))
      + (exponent < 0 ? "e-" : "e+") + (size.utf8.count < 2 ? "0" : "") + size
  }

  /// Plain decimal text with `decimals` digits after the point; further digits must not exist.
  func fixedText(decimals: Int) -> String {
    var text: [UInt8] = []
    if isNegative { text.append(UInt8(ascii: "-")) }
    for place in 0..<max(point, 1) { text.append(character(at: place + min(point - 1, 0))) }
    if decimals > 0 { text.append(UInt8(ascii: ".")) }
    for place in 0..<decimals { text.append(character(at: point + place)) }
    return String(decoding: text, as: UTF8.self)
  }

  private func character(at index: Int) -> UInt8 {
    UInt8(ascii: "0") + (digits.indices.contains(index) ? digits[index] : 0)
  }

  private init(isNegative: Bool, digits: [UInt8], point: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.point = point
  }
}
