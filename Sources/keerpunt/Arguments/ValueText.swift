/// Why a word is no value of the option or argument it was typed for.
enum RefusedValue: Error, Equatable {
  case empty
  case notWhole
  case notANumber
  case outOfRange
  /// Too large for the machine's own numbers.
  case outOfNumbers
  case notAChoice
}

/// Conversions between words on the command line and values.
enum ValueText {
  static func text(_ word: String) -> Result<String, RefusedValue> {
    word.isEmpty ? .failure(.empty) : .success(word)
  }

  /// Decimal digits with an optional sign.
  static func whole(_ word: String, in range: ClosedRange<Int>) -> Result<Int, RefusedValue> {
    let digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : Substring(word)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return .failure(.notWhole) }
    guard let value = Int(word) else { return .failure(.outOfNumbers) }
    return range.contains(value) ? .success(value) : .failure(.outOfRange)
  }

  /// Decimal notation with an optional exponent; no hexadecimal, no `inf`, no `nan`.
  static func real(_ word: String, in range: ClosedRange<Double>) -> Result<Double, RefusedValue> {
    guard isDecimal(word), let value = Double(word) else { return .failure(.notANumber) }
    guard value.isFinite else { return .failure(.outOfNumbers) }
    return range.contains(value) ? .success(value) : .failure(.outOfRange)
  }

  static func choice(_ word: String, among words: [String]) -> Result<String, RefusedValue> {
    words.contains(word) ? .success(word) : .failure(.notAChoice)
  }

  /// Whether a word that begins with a dash is a value rather than an option.
  static func isNegativeNumber(_ word: String) -> Bool {
    word.hasPrefix("-") && isDecimal(word) && Double(word) != nil
  }

  /// A number as a person writes it: `1`, not `1.0`.
  static func shown(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func isDecimal(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
  }
}
