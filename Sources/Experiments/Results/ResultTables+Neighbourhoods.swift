import RecruitmentModel
public import Tables

extension ResultTables {
  /// `neighbourhoods.csv`: one row per scenario, neighbourhood and outcome (those of ``outcomesByNeighbourhood``), with
  /// the paired difference with the same neighbourhood of the baseline.
  public func neighbourhoods() throws(TableError) -> DataTable {
    var table = try DataTable(schema: Self.neighbourhoodSchema)
    let outcomes = Self.outcomesByNeighbourhood.compactMap { Outcome.named($0) }
    let base = scenarios[baseline]
    let partners = Dictionary(
      base.city.neighbourhoods.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for scenario in scenarios {
      let pairing = Pairing(scenario, base)
      for (place, neighbourhood) in scenario.city.neighbourhoods.enumerated() {
        let partner = partners[neighbourhood.name]
        for outcome in outcomes {
          let values = scenario.values(of: outcome, place: place)
          let comparison = partner.map {
            pairing.comparison(baseline: base.values(of: outcome, place: $0), scenario: values)
          }
          try table.append(
            Self.cells(neighbourhood, scenario: scenario.name) + [.text(outcome.name)]
              + Self.mean(values)
              + [.realOrMissing(comparison?.difference)] + Self.ends(comparison?.interval95))
        }
      }
    }
    return table
  }

  private static func cells(_ neighbourhood: City.Neighbourhood, scenario: String) -> [Cell] {
    [
      .text(scenario), .text(neighbourhood.name), .text(neighbourhood.municipality), .real(neighbourhood.x),
      .real(neighbourhood.y), .whole(neighbourhood.youths), .real(shortest(neighbourhood.deprivation)),
    ]
  }

  /// The Double of the shortest decimal text of a Float: 0.35 where a mere conversion gives 0.3499999940395355.
  static func shortest(_ x: Float) -> Double {
    Double(x.description) ?? Double(x)
  }

  static let neighbourhoodSchema = TableSchema(
    name: "neighbourhoods", title: "An outcome of a neighbourhood over the horizon, over replications",
    about: "For maps: the outcomes that make sense by place, and few enough to read. Units are those of summary.csv.",
    columns: [
      .scenario, .neighbourhood,
      .text("municipality", "Municipality that the neighbourhood belongs to"),
      .real("x_km", unit: "km", "Position on a map, kilometres east"),
      .real("y_km", unit: "km", "Position on a map, kilometres north"),
      .whole("youths", unit: "persons", "Persons aged 12 to 26"),
      .real("deprivation", unit: "0 to 1", "Deprivation, from none to worst"),
      .outcome, .real("mean", unit: ColumnDescription.outcomeUnit, "Mean over replications"),
      .real(
        "difference", unit: ColumnDescription.outcomeUnit,
        "Mean difference with the same neighbourhood of the baseline, paired over replications; 0 in the baseline itself"
      ),
      .real("difference_lower", unit: ColumnDescription.outcomeUnit, "Lower end of its 95 % interval"),
      .real("difference_upper", unit: ColumnDescription.outcomeUnit, "Upper end of its 95 % interval"),
    ], primaryKey: ["scenario", "neighbourhood", "outcome"], foreignKeys: [.toOutcome])
}
