import Tables

/// Numbers as people read them: no more digits than the interval warrants.
struct Figures: Sendable {
  let texts: Texts

  /// Decimals that show a half-width to one or two digits (0.4 as 0.4, 0.14 as 0.14), never more than six; where there
  /// is no interval, three digits of the value.
  ///
  /// An interval that excludes zero gets as many decimals as keep its ends from being shown as zero.
  static func decimals(for estimate: Estimate) -> Int {
    guard let lower = estimate.lower, let upper = estimate.upper, upper > lower else {
      return decimals(showing: abs(estimate.value), from: 100)
    }
    let half = decimals(showing: (upper - lower) / 2, from: 3)
    guard estimate.excludesZero else { return half }
    return max(half, decimals(showing: min(abs(lower), abs(upper)), from: 0.6))
  }

  /// The fewest decimals with which a size, counted in units of the last one, is at least `threshold`.
  static func decimals(showing size: Double, from threshold: Double) -> Int {
    guard size > 0, size.isFinite else { return 0 }
    var decimals = 0
    var scaled = size
    while scaled < threshold, decimals < mostDecimals {
      scaled *= 10
      decimals += 1
    }
    return decimals
  }

  private static let mostDecimals = 6

  /// A number with so many decimals, in groups of three; `isSigned` puts a plus before what is above zero.
  func text(_ x: Double, decimals: Int, isSigned: Bool = false) -> String {
    let plain = NumberText.fixed(abs(x), digits: decimals)
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    var text = grouped(String(parts.first ?? ""))
    if parts.count == 2 { text += texts.decimalMark + parts[1] }
    let isZero = plain.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    if isZero || plain.isEmpty { return text }
    return (x < 0 ? "-" : isSigned ? "+" : "") + text
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i).isMultiple(of: 3) { text += texts.groupMark }
      text.append(digit)
    }
    return text
  }
}
