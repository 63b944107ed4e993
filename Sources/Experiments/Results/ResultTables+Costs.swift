import RecruitmentModel
import Tables

extension ResultTables {
  static let costColumns: [ColumnDescription] = {
    let unit = "euro per unit of the outcome"
    return [
      .real(
        "cost_per_unit_prevented", unit: unit,
        "Difference in cost per unit by which the outcome is better; empty where it is not better for certain"),
      .real("cost_per_unit_lower", unit: unit, "Lower end of its 95 % interval (Fieller)"),
      .real("cost_per_unit_upper", unit: unit, "Upper end of its 95 % interval (Fieller)"),
    ]
  }()

  /// The cells of what an intervention cost; all but the planned cost are missing where there is no record.
  static func costCells(_ records: [ProgrammeRecord], planned: Double?, weeks: Int) -> [Cell] {
    let cost = SampleSummary(records.map(\.cost)).mean
    let years = (0..<(records.map(\.costs.count).max() ?? 0)).compactMap { year in
      SampleSummary(records.map { $0.costs.indices.contains(year) ? $0.costs[year] : 0 }).mean
    }
    let participants = records.reduce(0) { $0 + $1.participants }
    let spent = records.reduce(0) { $0 + $1.cost }
    return [
      cost, cost.flatMap { weeks > 0 ? $0 * Outcome.weeksInYear / Double(weeks) : nil },
      cost.map { _ in years.first ?? 0 },
      cost.map { _ in years.max() ?? 0 }, participants > 0 ? spent / Double(participants) : nil, planned,
    ].map { .realOrMissing($0) }
  }

  static let interventionCostColumns: [ColumnDescription] = [
    .real("cost", unit: "euro", "Spent over the horizon, mean"),
    .real("cost_per_year", unit: "euro per year", "Spent in 52 weeks of the horizon, mean"),
    .real("cost_first_year", unit: "euro", "Spent in weeks 1 to 52, mean"),
    .real("cost_highest_year", unit: "euro", "Spent in the year of 52 weeks in which the mean is highest, mean"),
    .real(
      "cost_per_participant", unit: "euro per participant",
      "Spent over the horizon, over different youths who held a seat; empty where nobody did"),
    .real("planned_cost", unit: "euro", "What it would cost over the horizon with all its seats taken"),
  ]
}
