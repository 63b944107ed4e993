import Parameters

/// A learning policy: from time to time it looks where things are worst, and aims there.
struct Review: Sendable {
  /// So many places are treated at one time.
  let places: Int
  /// What they are judged by.
  let by: Observable
  /// Weeks from one look to the next.
  let every: Int

  /// Reads it from the block that says where a programme runs; nil where places are not chosen so.
  static func read(_ read: ParameterReader) -> Review? {
    let review = Review(
      places: read.count(
        "worst", "The so many worst neighbourhoods, as observed, looked at again and again; 0 for no such choice",
        term_nl: "slechtste wijken, lerend beleid", unit: .neighbourhoods, in: 0...1_000_000, default: 0,
        source: .assumed("a policy choice")),
      by: Observable(
        rawValue: read.choice(
          "by", "What neighbourhoods are judged by: counts of the past year for each youth",
          term_nl: "verdachten, signalen, schooluitval", among: Observable.allCases.map(\.rawValue),
          default: Observable.suspects.rawValue, source: .assumed("a policy choice"))) ?? .suspects,
      every: read.count(
        "reviewEvery", "Weeks from one look at the worst neighbourhoods to the next",
        term_nl: "weken tussen twee ijkmomenten",
        unit: .weeks, in: 1...10_000, default: 52, source: .assumed("a policy choice")))
    return review.places > 0 ? review : nil
  }

  /// The settings of it that say nothing, since places are not chosen so.
  static func unused(_ read: ParameterReader) -> [String] { ["by", "reviewEvery"].filter(read.isGiven) }
}
