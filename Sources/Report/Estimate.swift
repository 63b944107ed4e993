/// An estimate with its 95 % interval, if there is one.
public struct Estimate: Hashable, Sendable {
  /// The estimate itself.
  public let value: Double
  /// The lower end of the interval; nil where one replication gives none.
  public let lower: Double?
  /// The upper end; nil exactly where `lower` is.
  public let upper: Double?

  /// An estimate; nil where there is no value. An interval of which one end is missing is none.
  public init?(_ value: Double?, lower: Double?, upper: Double?) {
    guard let value else { return nil }
    self.value = value
    self.lower = upper == nil ? nil : lower
    self.upper = lower == nil ? nil : upper
  }

  /// Whether there is an interval, and zero lies outside.
  var excludesZero: Bool {
    guard let lower, let upper else { return false }
    return lower > 0 || upper < 0
  }

  /// Whether there is an interval, and it holds nothing but zero.
  var isExactlyZero: Bool { value == 0 && lower == 0 && upper == 0 }
}
