public import Tables

/// A column of numbers in `neighbourhoods.csv`, with the values that it may hold.
struct CityColumn {
  let name: String
  let unit: String
  let summary: String
  let range: ClosedRange<Double>

  var description: ColumnDescription { ColumnDescription(name: name, unit: unit, summary: summary, type: .real) }

  static let x = CityColumn(
    name: "x_km", unit: "km", summary: "Position of the neighbourhood's centre, east", range: -10_000...10_000)
  static let y = CityColumn(
    name: "y_km", unit: "km", summary: "Position of the neighbourhood's centre, north", range: -10_000...10_000)
  static let deprivation = CityColumn(
    name: "deprivation", unit: "share", summary: "Deprivation, from none to the worst", range: 0...1)
  static let multiProblemShare = CityColumn(
    name: "multi_problem_share", unit: "share", summary: "Youths who grow up in a multi-problem household",
    range: 0...1)
  static let postsPerYouth = CityColumn(
    name: "posts_per_youth", unit: "posts per youth", summary: "Legal posts for youths", range: 0...5)
  static let criminalDemand = CityColumn(
    name: "criminal_demand", unit: "hands per 1,000 youths",
    summary: "Hands that recruiters want where opportunity is one half", range: 0...1_000)
  static let opportunity = CityColumn(
    name: "opportunity", unit: "share", summary: "Opportunity for crime: garage boxes, premises, empty buildings",
    range: 0...1)
  static let institutionalTrust = CityColumn(
    name: "institutional_trust", unit: "share", summary: "Trust in institutions that people here drift to",
    range: 0...1)
  static let weight = CityColumn(
    name: "weight", unit: "share", summary: "Share of the contacts of 'from' that cross to 'to', above zero",
    range: 0...1)
}

extension CityFiles {
  static let name = "name"
  static let municipality = "municipality"
  static let youths = "youths"
  static let from = "from"
  static let to = "to"

  /// The columns of `neighbourhoods.csv`, in the order in which they are written; they are read in any order.
  public static let neighbourhoodColumns = TableSchema(
    name: "neighbourhoods", title: "One neighbourhood of the city",
    columns: [
      ColumnDescription(name: name, summary: "Name, unique in the city", type: .text),
      ColumnDescription(name: municipality, summary: "Municipality that it belongs to", type: .text),
      CityColumn.x.description, CityColumn.y.description,
      ColumnDescription(name: youths, unit: "persons", summary: "Persons aged 12 to 26", type: .whole),
      CityColumn.deprivation.description, CityColumn.multiProblemShare.description,
      CityColumn.postsPerYouth.description, CityColumn.criminalDemand.description,
      CityColumn.opportunity.description, CityColumn.institutionalTrust.description,
    ])

  /// The columns of `links.csv`, in the order in which they are written; they are read in any order.
  public static let linkColumns = TableSchema(
    name: "links", title: "One link between two neighbourhoods, in one of its directions",
    columns: [
      ColumnDescription(name: from, summary: "Name of the neighbourhood that the link leaves", type: .text),
      ColumnDescription(name: to, summary: "Name of the neighbourhood that the link reaches", type: .text),
      CityColumn.weight.description,
    ])
}
