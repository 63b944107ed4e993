import Parameters

extension CellText {
  /// What is wrong with a text that is no number as the file writes them, and what to write.
  func fault(isWhole: Bool) -> CellFault {
    let shown = Self.shown(text)
    if text.isPadded { return CellFault(message: "'\(shown)', with a space before or after the number") }
    if let fault = groupsFault(isWhole: isWhole) ?? markFault(isWhole: isWhole) ?? percentFault(isWhole: isWhole) {
      return fault
    }
    if Self.missingWords.contains(text) {
      return CellFault(message: "'\(shown)'; a missing value is an empty cell")
    }
    if text.utf8.first == UInt8(ascii: "#") {
      return CellFault(message: "'\(shown)', which a spreadsheet writes where it cannot calculate")
    }
    return isWhole
      ? CellFault(message: "'\(shown)', not a whole number") : CellFault(message: "'\(shown)', not a number")
  }

  private static let missingWords = ["NA", "N/A", "na", "n/a", "NaN", "nan", "NULL", "null", "None", "#N/A"]

  /// Digits in groups of three: what stands between the groups, the number without that, and whether what stands there
  /// could as well be the mark of decimals.
  private func grouped() -> (sign: Unicode.Scalar, number: String, isAmbiguous: Bool)? {
    let scalars = Array(text.unicodeScalars)
    let separators = Self.groupSeparators
    guard let sign = scalars.first(where: { separators.contains($0) }) else { return nil }
    let parts = text.unicodeScalars.split(separator: sign, omittingEmptySubsequences: false).map { String($0) }
    let first = parts[0].utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard (1...3).contains(first.count), first.first != UInt8(ascii: "0"), first.allSatisfy(Self.isDigit),
      parts.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 && $0.utf8.allSatisfy(Self.isDigit) }),
      let last = parts.last, last.utf8.prefix(3).count == 3, last.utf8.prefix(3).allSatisfy(Self.isDigit)
    else { return nil }
    // Behind the last group there may be decimals, with the other mark.
    let decimals = last.utf8.dropFirst(3)
    guard decimals.first.map({ $0 != sign.value && ($0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")) }) ?? true,
      decimals.dropFirst().allSatisfy(Self.isDigit)
    else { return nil }
    let number = parts.joined()
    return (sign, number, parts.count == 2 && decimals.isEmpty && (sign == "," || sign == "."))
  }

  private static let groupSeparators: Set<Unicode.Scalar> = [",", ".", " ", "'", "\u{A0}", "\u{202F}", "\u{2019}"]

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// A number with something between its thousands.
  func groupsFault(isWhole: Bool) -> CellFault? {
    guard let (sign, number, isAmbiguous) = grouped() else { return nil }
    let shown = Self.shown(text)
    let write = isWhole ? number : written(number)
    if isAmbiguous, !isWhole {
      let decimal = written(text)
      return sign == ","
        ? CellFault(message: "\"\(shown)\", where the comma may stand for thousands; write \(write) or \(decimal)")
        : CellFault(message: "\"\(shown)\", where the point may stand for thousands; write \(write) or \(decimal)")
    }
    switch sign {
    case ",": return CellFault(message: "\"\(shown)\", which has commas between thousands; write \(write)")
    case ".": return CellFault(message: "\"\(shown)\", which has points between thousands; write \(write)")
    default: return CellFault(message: "\"\(shown)\", which has '\(sign)' between thousands; write \(write)")
    }
  }

  /// A number with the other mark than the file has.
  private func markFault(isWhole: Bool) -> CellFault? {
    let other = hasDecimalCommas ? UInt8(ascii: ".") : UInt8(ascii: ",")
    guard text.utf8.contains(other), DecimalText(text, mark: other).isNumber else { return nil }
    let shown = Self.shown(text)
    if isWhole { return CellFault(message: "\"\(shown)\"; a whole number belongs here, without decimals") }
    return hasDecimalCommas
      ? CellFault(
        message: "\"\(shown)\", which has a decimal point where others have a comma; write \(written(text))")
      : CellFault(message: "\"\(shown)\", which has a decimal comma; write \(written(text))")
  }

  private func percentFault(isWhole: Bool) -> CellFault? {
    guard !isWhole, text.utf8.last == UInt8(ascii: "%") else { return nil }
    let bare = text.dropLast().filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    guard let x = DecimalText(bare.replacing(",", with: "."), mark: UInt8(ascii: ".")).value, x.isFinite else {
      return nil
    }
    // By its digits, since a division would round.
    var share = DecimalDigits(x)
    share.point -= 2
    let decimals = max(0, share.digits.count - share.point)
    return CellFault(
      message: "\"\(Self.shown(text))\", a percentage; write \(written(share.fixedText(decimals: decimals)))")
  }

  /// A number with the mark that the file has.
  private func written(_ number: String) -> String {
    hasDecimalCommas ? number.replacing(".", with: ",") : number.replacing(",", with: ".")
  }
}
