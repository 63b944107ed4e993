public import Parameters

/// How narrow the 95 % interval of a mean is wanted: half its width as a share of the mean.
///
/// Replications are added until the half-width t(n − 1; 0.975) · s / √n is reached, where s is the standard deviation of the
/// n values so far (sequential procedures: Law, Simulation Modeling and Analysis, 5th edition, 2015, section 9.4.1). A sequence
/// that stops when its interval happens to be narrow covers the true mean slightly less often than 95 %, the more so the
/// fewer replications it began with: begin with ten at least. The half-width is held against the mean that was found; to hold
/// it against the true one, Law asks for r / (1 + r) in place of r.
public struct Precision: Hashable, Sendable {
  /// What can be asked for.
  public static let allowed = 0.0001...1.0

  /// Half the width of the interval over the size of the mean: 0.02 for 2 %.
  public let relative: Double

  /// A precision of 0.0001 to 1.
  ///
  /// - Precondition: `relative` lies in ``allowed``.
  public init(relative: Double) {
    precondition(Self.allowed.contains(relative), "a precision of \(relative), outside \(Self.allowed)")
    self.relative = relative
  }

  /// Reads a percentage as a person writes it: `2%`, `0.5 %`.
  ///
  /// - Throws: a problem at `position` where the text is no percentage in plain decimals, or is outside 0.01% to 100%.
  public static func parse(_ text: String, at position: SourcePosition? = nil) throws(Problem) -> Precision {
    func refused(_ message: Message, _ remedy: Message) -> Problem {
      Problem(position: position, message: message, remedy: remedy)
    }
    let trimmed = Self.withoutSpaces(Substring(text))
    let digits = Self.withoutSpaces(trimmed.hasSuffix("%") ? trimmed.dropLast() : trimmed)
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isDecimal =
      parts.count <= 2 && parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }
    guard isDecimal, let number = Double(parts.joined(separator: ".")) else {
      throw refused(
        "\(Quoting.name(text)) is not a percentage", "write a number and a per cent sign, such as 2% or 0.5%")
    }
    let meant = parts.joined(separator: ".") + "%"
    guard !digits.contains(",") else { throw refused("\(Quoting.name(text)) has a decimal comma", "write \(meant)") }
    guard trimmed.hasSuffix("%") else {
      throw refused(
        "\(Quoting.name(text)) has no per cent sign",
        "write \(meant) for an interval of so much of the mean to either side")
    }
    guard Self.allowed.contains(number / 100) else {
      throw refused(
        "\(Quoting.name(text)) is outside 0.01% to 100%", "2% is precise; each halving takes four times the runs")
    }
    return Precision(relative: number / 100)
  }

  private static func withoutSpaces(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }

  /// Half the width that the interval of the mean may have; nil without values.
  public func halfWidth(for summary: SampleSummary) -> Double? {
    summary.mean.map { relative * abs($0) }
  }

  /// Whether the interval is narrow enough: never below two values, always for values that are all equal.
  public func isReached(by summary: SampleSummary) -> Bool {
    guard let wanted = halfWidth(for: summary), let reached = summary.halfWidth95 else { return false }
    return reached <= wanted
  }

  /// The replications that it takes if mean and deviation stay what they are; see ``SampleSummary/replications(halfWidth:)``.
  /// Nil also where the mean is 0 and values differ: no interval is narrow beside nothing.
  public func replications(for summary: SampleSummary) -> Int? {
    halfWidth(for: summary).flatMap { summary.replications(halfWidth: $0) }
  }
}

extension SampleSummary {
  /// Nobody runs more.
  static let mostReplications = 1_000_000_000

  /// Half the width of ``interval95``; nil below two values.
  public var halfWidth95: Double? {
    standardError.map { StudentT.halfWidth($0, n: n, level: 0.95) }
  }

  /// The fewest replications n, two at least, for which t(n − 1; 0.975) · s / √n is no more than `wanted`, where s is the
  /// deviation of these values: what the whole experiment would need, these values included (Law, Simulation Modeling and
  /// Analysis, 5th edition, 2015, section 9.4.1). An estimate, as s is one.
  ///
  /// Values that are all equal need two. Nil below two values, where `wanted` is not positive and values differ, for NaN, and
  /// where a thousand million would not do.
  /// - Complexity: O(log n) quantiles of Student's t.
  public func replications(halfWidth wanted: Double) -> Int? {
    guard let standardDeviation, wanted >= 0 else { return nil }
    func suffices(_ n: Int) -> Bool {
      StudentT.halfWidth(standardDeviation / Double(n).squareRoot(), n: n, level: 0.95) <= wanted
    }
    if suffices(2) { return 2 }
    guard wanted > 0, suffices(Self.mostReplications) else { return nil }
    var (tooFew, enough) = (2, 4)
    while !suffices(enough) { (tooFew, enough) = (enough, min(2 * enough, Self.mostReplications)) }
    while enough - tooFew > 1 {
      let middle = (tooFew + enough) / 2
      if suffices(middle) { enough = middle } else { tooFew = middle }
    }
    return enough
  }
}
