public import Parameters

/// One intervention of a scenario: a kind with its settings, where and when it runs, and for whom.
public struct Programme: Sendable {
  /// The name that the author of the scenario chose.
  public let name: String
  /// The kind with its settings.
  public let intervention: any Intervention
  /// When it runs.
  public let schedule: Schedule
  /// Where it runs.
  public let area: Area
  /// Youngest and oldest age served, whole years.
  public let ages: ClosedRange<Int>
  /// What its units cost.
  public let prices: Prices

  /// Reads a programme of a kind from its block, and declares the settings that all kinds share.
  public init(name: String, kind: any Intervention.Type, read: ParameterReader) {
    self.name = name
    intervention = kind.init(read)
    schedule = Schedule(read)
    area = Area(read.block("where", "Where it runs"))
    ages = kind.hasSeats ? Programme.ages(read.block("who", "For whom it is")) : Ages.first...Ages.exit - 1
    prices = kind.costs.isEmpty ? .free : Prices(read.block("cost", "What its units cost in a year"), of: kind.costs)
  }

  /// Checks the settings that all kinds share, of a programme whose kind is not known; gives where it runs.
  public static func shared(_ read: ParameterReader) -> Area {
    _ = Schedule(read)
    let blocks = [
      read.block("where", "Where it runs"), read.block("who", "For whom it is"),
      read.block("cost", "What its units cost in a year"),
    ]
    let area = Area(blocks[0])
    _ = ages(blocks[1])
    _ = Prices(blocks[2], of: .anyUnit)
    for block in blocks { block.finish() }
    return area
  }

  private static func ages(_ who: ParameterReader) -> ClosedRange<Int> {
    let youngest = who.count(
      "fromAge", "Youngest age served", term_nl: "vanaf leeftijd", unit: .years, in: 12...26, default: 12,
      source: .assumed("a policy choice"))
    let oldest = who.count(
      "toAge", "Oldest age served", term_nl: "tot en met leeftijd", unit: .years, in: 12...26, default: 26,
      source: .assumed("a policy choice"))
    if youngest > oldest {
      who.report("fromAge is \(youngest), above toAge, which is \(oldest)", about: "fromAge")
    }
    return min(youngest, oldest)...max(youngest, oldest)
  }
}
