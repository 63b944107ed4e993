public import Tables

/// One row of `interventions.csv`, as far as people are told what became of participants.
public struct ParticipantRow: Hashable, Sendable {
  /// Name of the scenario.
  public let scenario: String
  /// Name of the intervention.
  public let intervention: String
  /// Different youths who held a seat, mean of runs; nil for a kind without seats.
  public let participants: Double?
  /// Weeks involved of its first cohort in the year after, minus those in the year before.
  public let naiveChange: Double?
  /// Weeks involved of its first cohort in the year after, minus those of the same persons in the baseline.
  public let causalEffect: Estimate?

  /// A row of the given values.
  public init(
    scenario: String, intervention: String, participants: Double? = nil, naiveChange: Double?, causalEffect: Estimate?
  ) {
    self.scenario = scenario
    self.intervention = intervention
    self.participants = participants
    self.naiveChange = naiveChange
    self.causalEffect = causalEffect
  }

  /// The rows of a table with the columns of `interventions.csv`, found by their names. Throws where one is missing.
  public static func rows(of table: DataTable) throws(TableError) -> [ParticipantRow] {
    let places = try ColumnPlaces(table.schema, required: columns)
    return table.rows.map { cells in
      ParticipantRow(
        scenario: places.text("scenario", of: cells), intervention: places.text("intervention", of: cells),
        participants: places.real("participants", of: cells), naiveChange: places.real("naive_change_first", of: cells),
        causalEffect: places.estimate(
          "causal_effect_first", lower: "causal_first_lower", upper: "causal_first_upper", of: cells))
    }
  }

  private static let columns = [
    "scenario", "intervention", "participants", "naive_change_first", "causal_effect_first", "causal_first_lower",
    "causal_first_upper",
  ]
}
