public import Tables

/// One row of `comparison.csv`, as far as people are told about it.
public struct ComparisonRow: Hashable, Sendable {
  /// Name of the scenario.
  public let scenario: String
  /// Name of the set of assumptions; empty where scenarios were run as they are.
  public let assumptions: String
  /// Name of the outcome.
  public let outcome: String
  /// Unit of the outcome.
  public let unit: String
  /// Pairs of runs behind the numbers.
  public let pairs: Int
  /// Mean of the baseline.
  public let baseline: Double?
  /// Mean of the scenario.
  public let value: Double?
  /// Scenario minus baseline.
  public let difference: Estimate?
  /// The same in per cent of the baseline; nil where the baseline is zero.
  public let relative: Estimate?
  /// Names of the two scenarios that this one combines; empty where it is no combination.
  public let parts: [String]
  /// What both parts do beyond the sum of what each does alone.
  public let interaction: Estimate?
  /// Euro for each unit by which the outcome is better; nil where it is not better for certain.
  public let costPerUnit: Estimate?

  /// A row of the given values.
  public init(
    scenario: String, outcome: String, unit: String, pairs: Int, baseline: Double?, value: Double?,
    difference: Estimate?, relative: Estimate?, parts: [String] = [], interaction: Estimate? = nil,
    costPerUnit: Estimate? = nil, assumptions: String = ""
  ) {
    self.assumptions = assumptions
    self.scenario = scenario
    self.outcome = outcome
    self.unit = unit
    self.pairs = pairs
    self.baseline = baseline
    self.value = value
    self.difference = difference
    self.relative = relative
    self.parts = parts
    self.interaction = interaction
    self.costPerUnit = costPerUnit
  }
}

extension ComparisonRow {
  private static let columns = [
    "scenario", "outcome", "unit", "n_pairs", "baseline_mean", "scenario_mean", "difference", "difference_lower",
    "difference_upper", "relative_change_percent", "relative_lower_percent", "relative_upper_percent", "parts",
    "interaction", "interaction_lower", "interaction_upper",
  ]

  /// The rows of a table with the columns of `comparison.csv`, found by their names. Throws where one is missing.
  public static func rows(of table: DataTable) throws(TableError) -> [ComparisonRow] {
    let places = try ColumnPlaces(table.schema, required: columns)
    return table.rows.map { ComparisonRow(cells: $0, places) }
  }

  private init(cells: [Cell], _ places: ColumnPlaces) {
    func text(_ name: String) -> String { places.text(name, of: cells) }
    func real(_ name: String) -> Double? { places.real(name, of: cells) }
    func estimate(_ name: String, _ lower: String, _ upper: String) -> Estimate? {
      places.estimate(name, lower: lower, upper: upper, of: cells)
    }
    self.init(
      scenario: text("scenario"), outcome: text("outcome"), unit: text("unit"),
      pairs: places.whole("n_pairs", of: cells), baseline: real("baseline_mean"), value: real("scenario_mean"),
      difference: estimate("difference", "difference_lower", "difference_upper"),
      relative: estimate("relative_change_percent", "relative_lower_percent", "relative_upper_percent"),
      parts: Self.split(text("parts")), interaction: estimate("interaction", "interaction_lower", "interaction_upper"),
      costPerUnit: estimate("cost_per_unit_prevented", "cost_per_unit_lower", "cost_per_unit_upper"),
      assumptions: text("assumptions"))
  }

  /// `a + b` as its two names.
  private static func split(_ parts: String) -> [String] {
    var names: [String] = []
    var name = ""
    for word in parts.split(separator: " ", omittingEmptySubsequences: false) {
      if word == "+" {
        names.append(name)
        name = ""
      } else {
        name += (name.isEmpty ? "" : " ") + word
      }
    }
    return parts.isEmpty ? [] : names + [name]
  }
}
