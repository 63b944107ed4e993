/// Sums of measures over some weeks and some neighbourhoods.
public struct MeasureSums: Sendable, Equatable {
  /// One sum for each `Measure`, in its order.
  public var values: [Double]
  /// Weeks that the sums cover.
  public var weeks: Int

  /// Sums of nothing.
  public init() {
    values = Array(repeating: 0, count: Measure.count)
    weeks = 0
  }

  /// The sum of a measure.
  public subscript(_ measure: Measure) -> Double { values[measure.rawValue] }

  /// Mean of a stock over the weeks; nothing where no week is covered.
  func mean(_ measures: Measure...) -> Double? {
    weeks > 0 ? measures.reduce(0) { $0 + self[$1] } / Double(weeks) : nil
  }

  /// Total of flows.
  func total(_ measures: Measure...) -> Double { measures.reduce(0) { $0 + self[$1] } }

  /// A sum per unit of another; nothing where there is no unit.
  func ratio(_ sum: Double, per units: Double, times factor: Double = 1) -> Double? {
    units > 0 ? factor * sum / units : nil
  }

  /// The sums of two sets over the same weeks, such as two neighbourhoods.
  public mutating func add(_ other: MeasureSums) {
    for i in values.indices { values[i] += other.values[i] }
    weeks = max(weeks, other.weeks)
  }
}

/// One outcome: a number over some weeks and neighbourhoods, made from measures.
public struct Outcome: Sendable {
  /// Whether policymakers want it lower or higher, or neither.
  public enum Better: String, Sendable {
    /// Lower is better.
    case lower
    /// Higher is better.
    case higher
    /// Neither is better in itself.
    case neither
  }

  /// Name in result files, snake_case.
  public let name: String
  /// Unit, in words.
  public let unit: String
  /// What it says, in one line.
  public let summary: String
  /// Direction that is wanted.
  public let better: Better
  /// The value for some sums; nothing where it is undefined.
  public let value: @Sendable (MeasureSums) -> Double?

  init(
    _ name: String, unit: String, better: Better, _ summary: String,
    value: @escaping @Sendable (MeasureSums) -> Double?
  ) {
    self.name = name
    self.unit = unit
    self.better = better
    self.summary = summary
    self.value = value
  }

  /// Whether every measure that it uses belongs to a youth, so that `RunRecord.groups` gives its values by group.
  public var isByGroup: Bool {
    // What cannot be said about one group is made unknown; a value that used it would be unknown too.
    var sums = MeasureSums()
    sums.weeks = 1
    for measure in Measure.allCases { sums.values[measure.rawValue] = measure.belongsToYouth ? 1 : .nan }
    return value(sums)?.isNaN == false
  }

  /// All outcomes, the headline first, in the order of result files.
  public static let all: [Outcome] =
    involvement + illegalMarket + offending + legalMarket + wellbeing + support

  /// The headline outcome: person-years involved.
  public static let headline = involvement[0]

  /// The outcome of a name.
  public static func named(_ name: String) -> Outcome? { all.first { $0.name == name } }
}
