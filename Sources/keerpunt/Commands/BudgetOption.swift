/// The option by which policies are compared at equal cost.
enum Budget {
  private static let most = 1_000_000_000_000

  /// Euro per year; nil where it is not given.
  static func read(_ read: ArgumentReader) -> Double? {
    read.whole(
      "budget", "EURO", "Scales the interventions of every scenario but the baseline to so much per year", in: 1...most
    ).map(Double.init)
  }
}
