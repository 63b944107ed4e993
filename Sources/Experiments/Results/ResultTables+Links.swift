import RecruitmentModel
public import Tables

extension ResultTables {
  /// `links.csv`: one row per link of the city, in the order of the city.
  ///
  /// Scenarios that are run together share their city. Where the given ones do not, a column `scenario` comes first, and
  /// each scenario has its own links.
  public func links() throws(TableError) -> DataTable {
    let isShared = hasOneCity
    var table = try DataTable(schema: Self.linkSchema(hasScenario: !isShared))
    for scenario in isShared ? [scenarios[baseline]] : scenarios {
      let names = scenario.city.neighbourhoods.map(\.name)
      for link in scenario.city.links {
        try table.append(
          (isShared ? [] : [.text(scenario.name)])
            + [.text(names[link.from]), .text(names[link.to]), .real(Self.shortest(link.weight))])
      }
    }
    return table
  }

  /// Whether all scenarios run in the same city.
  var hasOneCity: Bool { scenarios.allSatisfy { $0.city.digest == scenarios[baseline].city.digest } }

  static func linkSchema(hasScenario: Bool = false) -> TableSchema {
    let own = hasScenario ? ["scenario"] : []
    func key(_ column: String) -> ForeignKey {
      ForeignKey(own + [column], of: "neighbourhoods", references: own + ["neighbourhood"])
    }
    return TableSchema(
      name: "links", title: "A link from one neighbourhood of the city to another",
      about: "The city's graph as used. Without rows for a city of one neighbourhood.",
      columns: (hasScenario ? [.scenario] : []) + [
        .text("from", "Name of the neighbourhood that the link leaves"),
        .text("to", "Name of the neighbourhood that the link reaches"),
        .real("weight", unit: "share", "Share of the contacts of the first that cross to the second"),
      ], primaryKey: own + ["from", "to"], foreignKeys: [key("from"), key("to")])
  }
}
