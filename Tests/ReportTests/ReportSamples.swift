import Tables

@testable import Report

/// Rows of comparisons, short to write.
enum Sample {
  /// A row on an outcome; percentages follow from the baseline, as they would where it hardly varies.
  static func row(
    _ scenario: String, _ outcome: String = "person_years_involved", baseline: Double = 1000,
    _ difference: Double, _ lower: Double? = nil, _ upper: Double? = nil, pairs: Int = 20, parts: [String] = [],
    interaction: (Double, Double?, Double?)? = nil
  ) -> ComparisonRow {
    func percent(_ x: Double?) -> Double? { x.map { 100 * $0 / baseline } }
    return ComparisonRow(
      scenario: scenario, outcome: outcome, unit: "unit", pairs: pairs, baseline: baseline,
      value: baseline + difference, difference: Estimate(difference, lower: lower, upper: upper),
      relative: baseline == 0 ? nil : Estimate(percent(difference), lower: percent(lower), upper: percent(upper)),
      parts: parts, interaction: interaction.flatMap { Estimate($0.0, lower: $0.1, upper: $0.2) })
  }

  /// A row on person-years involved.
  static func headline(
    _ scenario: String, baseline: Double = 1000, _ difference: Double, _ lower: Double? = nil, _ upper: Double? = nil,
    pairs: Int = 20
  ) -> ComparisonRow {
    row(scenario, "person_years_involved", baseline: baseline, difference, lower, upper, pairs: pairs)
  }

  /// A row of the scenario `coaching` on person-years involved.
  static func headline(
    baseline: Double = 1000, _ difference: Double, _ lower: Double? = nil, _ upper: Double? = nil, pairs: Int = 20,
    parts: [String] = [], interaction: (Double, Double?, Double?)? = nil
  ) -> ComparisonRow {
    row(
      "coaching", "person_years_involved", baseline: baseline, difference, lower, upper, pairs: pairs, parts: parts,
      interaction: interaction)
  }

  static let titles = ["coaching": "More coaching", "jobs": "More jobs", "both": "Coaching with jobs"]

  /// Three scenarios with all outcomes of the short table.
  static var rows: [ComparisonRow] {
    [
      row("coaching", baseline: 12_345.6, -283.9, -335.2, -232.6),
      row("coaching", "first_recruitments", baseline: 1_804.3, 21.4, 8.1, 34.7),
      row("coaching", "recruitments", baseline: 4_211.5, -12.5, -60.2, 35.2),
      row("coaching", "suspects", baseline: 6_102.1, -55.3, -71.9, -38.7),
      row("coaching", "in_neither", baseline: 3_456.7, -3.21, -5.02, -1.4),
      row("coaching", "mean_offer", baseline: 212.34, 4.113, 3.91, 4.316),
      row("jobs", baseline: 12_345.6, -61.2, -150.9, 28.5),
      row("jobs", "first_recruitments", baseline: 1_804.3, 0, 0, 0),
      row("jobs", "mean_offer", baseline: 0, 0.5, -0.2, 1.2),
      row(
        "both", baseline: 12_345.6, -401.8, -460.1, -343.5, parts: ["coaching", "jobs"],
        interaction: (-56.7, -110.2, -3.2)),
    ]
  }

  static var report: ComparisonReport { ComparisonReport(rows: rows, titles: titles) }
}
