import Parameters

/// One language of a report: its words and its numbers, as they stand on a page.
struct Voice: Sendable {
  let language: Language

  var texts: Texts { language.texts }

  /// A message as text.
  func text(_ message: Message) -> String { Self.typeset(language.text(message)) }

  /// A message as markup.
  func callAsFunction(_ message: Message) -> Markup { Markup(text(message)) }

  /// A number with so many decimals.
  func number(_ x: Double, _ decimals: Int, isSigned: Bool = false) -> String {
    Self.typeset(Figures(texts: texts).text(x, decimals: decimals, isSigned: isSigned))
  }

  /// A whole number in groups of three.
  func whole(_ x: Int) -> String { number(Double(x), 0) }

  /// A number with the sign of per cent.
  func percent(_ x: Double, _ decimals: Int, isSigned: Bool = false) -> String {
    Self.typeset(Texts.fill(texts.percent, ["number": number(x, decimals, isSigned: isSigned)]))
  }

  /// An estimate, and its interval in words where there is one, with as many decimals as that warrants.
  func value(_ estimate: Estimate, isPercent: Bool = false, isSigned: Bool = true) -> (value: String, interval: String)
  {
    let decimals = min(4, Figures.decimals(for: estimate))
    let value =
      isPercent
      ? percent(estimate.value, decimals, isSigned: isSigned) : number(estimate.value, decimals, isSigned: isSigned)
    guard let lower = estimate.lower, let upper = estimate.upper else { return (value, "") }
    let interval = Texts.fill(
      texts.interval,
      ["lower": number(lower, decimals, isSigned: isSigned), "upper": number(upper, decimals, isSigned: isSigned)])
    return (value, interval)
  }

  /// Both in one text: `−3.0 % (−4.1 to −2.0)`.
  func inFull(_ estimate: Estimate, isPercent: Bool = false) -> String {
    let (value, interval) = value(estimate, isPercent: isPercent)
    return interval.isEmpty ? value : "\(value) (\(interval))"
  }

  /// A list as a sentence has it: `A, B and C`.
  func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return Texts.fill(texts.listOf, ["items": items.dropLast().joined(separator: ", "), "last": last])
  }

  /// True minus signs before numbers, and no line break before a sign of per cent.
  static func typeset(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    let all = Array(text.unicodeScalars)
    for (index, scalar) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1] : nil
      let isSign =
        scalar == "-" && next.map { ("0"..."9").contains($0) } == true
        && (before == nil || before == " " || before == "(")
      scalars.append(isSign ? "\u{2212}" : scalar == " " && next == "%" ? "\u{A0}" : scalar)
      before = scalar
    }
    return String(scalars)
  }
}
