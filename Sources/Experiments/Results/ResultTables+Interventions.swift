import RecruitmentModel
public import Tables

extension ResultTables {
  /// `interventions.csv`: one row per scenario and intervention: who took part, over replications. An intervention of a
  /// kind without seats has a row in which all that is about seats is empty.
  public func interventions() throws(TableError) -> DataTable {
    var table = try DataTable(schema: Self.interventionSchema)
    for scenario in scenarios {
      for (index, programme) in scenario.programmes.enumerated() {
        let records = scenario.runs.compactMap { $0.programmes.indices.contains(index) ? $0.programmes[index] : nil }
        try table.append(
          [.text(scenario.name), .text(programme.name), .text(programme.kind), .whole(records.count)]
            + Self.seatCells(programme.hasSeats ? records : [])
            + Self.followUpCells(programme.hasSeats ? records : [])
            + Self.costCells(records, planned: programme.plannedCost, weeks: scenario.weeks))
      }
    }
    return table
  }

  /// The cells from `participants` on; all missing where there is no record.
  private static func seatCells(_ records: [ProgrammeRecord]) -> [Cell] {
    let percent = records.map { $0.seatWeeks > 0 ? 100 * $0.seatWeeksUsed / $0.seatWeeks : nil }
    var cells = level(records.map { Double($0.participants) })
    cells += mean(records.map { Double($0.enrolments) })
    cells += mean(records.map(\.seatWeeks)) + mean(records.map(\.seatWeeksUsed)) + mean(percent)
    cells += level(records.map(\.unmetNeed))
    cells += mean(records.map { Double($0.seatsEnded) }) + mean(records.map { Double($0.lettingsGo) })
    return cells
  }

  static let interventionSchema = TableSchema(
    name: "interventions", title: "An intervention of a scenario over the horizon, over replications",
    about: "Without rows where no scenario has an intervention. Kinds that work through no seats have empty cells.",
    columns: [
      .scenario, .text("intervention", "Name that the author of the scenario chose"),
      .text("kind", "Kind of the intervention"), .whole("n", unit: "replications", "Replications"),
      .real("participants", unit: "youths", "Different youths who held a seat, mean"),
      .real("participants_lower", unit: "youths", "Lower end of its 95 % interval"),
      .real("participants_upper", unit: "youths", "Upper end of its 95 % interval"),
      .real("enrolments", unit: "enrolments", "Seats taken, mean; a youth who comes back counts again"),
      .real("seat_weeks", unit: "seat-weeks", "Seats that were open, summed over weeks, mean"),
      .real("seat_weeks_used", unit: "seat-weeks", "Seats that were taken, summed over weeks, mean"),
      .real("seats_used_percent", unit: "per cent of seat-weeks", "Share of the open seats that was taken, mean"),
      .real("unmet_need", unit: "youth-weeks", "Youths referred and eligible without a seat, summed over weeks, mean"),
      .real("unmet_need_lower", unit: "youth-weeks", "Lower end of its 95 % interval"),
      .real("unmet_need_upper", unit: "youth-weeks", "Upper end of its 95 % interval"),
      .real(
        "seats_ended", unit: "seats",
        "Seats given up since the plan or the programme ended or could do no more, mean"),
      .real("let_go", unit: "events", "Youths let go, or whose coach left, before the plan ended, mean"),
    ] + followUpColumns + interventionCostColumns, primaryKey: ["scenario", "intervention"],
    foreignKeys: [.toScenario])
}
