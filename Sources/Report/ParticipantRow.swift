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
    var places: [String: Int] = [:]
    for name in columns {
      guard let place = table.schema.columns.firstIndex(where: { $0.name == name }) else {
        throw TableError(table: table.schema.name, message: "it has no column '\(name)'")
      }
      places[name] = place
    }
    return table.rows.map { cells in
      func cell(_ name: String) -> Cell { places[name].map { cells[$0] } ?? .missing }
      func text(_ name: String) -> String { if case .text(let text) = cell(name) { text } else { "" } }
      func real(_ name: String) -> Double? { if case .real(let x) = cell(name) { x } else { nil } }
      return ParticipantRow(
        scenario: text("scenario"), intervention: text("intervention"),
        participants: real("participants"), naiveChange: real("naive_change_first"),
        causalEffect: Estimate(
          real("causal_effect_first"), lower: real("causal_first_lower"), upper: real("causal_first_upper")))
    }
  }

  private static let columns = [
    "scenario", "intervention", "participants", "naive_change_first", "causal_effect_first", "causal_first_lower",
    "causal_first_upper",
  ]
}
