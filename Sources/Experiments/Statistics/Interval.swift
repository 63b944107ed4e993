/// A confidence interval, both ends included.
public struct Interval: Hashable, Sendable {
  /// Not above ``upper``.
  public let lower: Double
  /// Not below ``lower``.
  public let upper: Double

  /// The interval between two ends, given in any order.
  public init(_ a: Double, _ b: Double) {
    lower = min(a, b)
    upper = max(a, b)
  }

  /// The interval of `halfWidth` on either side of `centre`.
  public init(centre: Double, halfWidth: Double) {
    self.init(centre - halfWidth, centre + halfWidth)
  }

  /// Whether `x` lies inside or at an end.
  public func contains(_ x: Double) -> Bool {
    lower <= x && x <= upper
  }

  /// Whether zero lies outside: whether the sign is settled.
  public var excludesZero: Bool {
    lower > 0 || upper < 0
  }
}
