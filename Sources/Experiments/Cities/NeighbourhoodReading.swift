import Parameters
import RecruitmentModel
import Tables

/// What `neighbourhoods.csv` says, and everything that is wrong with it.
struct NeighbourhoodReading {
  /// Youths that a cell may name; whether they fit into memory is said of the whole city.
  private static let largestCell = 1_000_000_000_000

  /// The neighbourhoods whose rows hold nothing wrong, in the order of the file.
  private(set) var neighbourhoods: [City.Neighbourhood] = []
  /// The row of each name; nil where a name could not be read, so that nothing can be said about links.
  private(set) var indices: [String: Int]?
  private var nameCells: [CSVCell] = []
  private var table: CityTable

  var problems: [Problem] { table.problems }

  init(bytes: [UInt8], file: String) {
    table = CityTable(
      bytes: bytes, file: file, schema: CityFiles.neighbourhoodColumns, most: CityFiles.mostNeighbourhoods,
      noun: "neighbourhoods")
    guard let rows = table.table?.rows.indices else { return }
    readNames(rows)
    for row in rows {
      if let place = neighbourhood(row) { neighbourhoods.append(place) }
    }
    if rows.isEmpty, table.isWhole { table.report("there are no neighbourhoods", line: 1, column: 1) }
    checkTotal()
    table.sortProblems()
  }

  private mutating func readNames(_ rows: Range<Int>) {
    var found: [String: Int] = [:]
    var isComplete = table.isWhole
    for row in rows {
      guard let name = table.name(row, CityFiles.name), let cell = table.cell(row, CityFiles.name) else {
        isComplete = false
        continue
      }
      nameCells.append(cell)
      if let first = found[name] {
        let line = table.cell(first, CityFiles.name)?.line ?? 1
        table.report("the name \(CityWording.quoted(name)) is used twice, first on line \(line)", at: cell)
      } else {
        found[name] = row
      }
    }
    if isComplete, !rows.isEmpty { indices = found }
  }

  /// The neighbourhood of a row; nil where any cell is wrong. Every cell is read, so that all that is wrong is said.
  private mutating func neighbourhood(_ row: Int) -> City.Neighbourhood? {
    let name = table.cell(row, CityFiles.name).map { CSVText.original($0.text) }
    let municipality = table.name(row, CityFiles.municipality)
    let x = table.real(row, .x)
    let y = table.real(row, .y)
    let youths = table.whole(row, CityFiles.youths, in: 1...NeighbourhoodReading.largestCell)
    let deprivation = table.real(row, .deprivation)
    let multiProblemShare = table.real(row, .multiProblemShare)
    let posts = table.real(row, .postsPerYouth)
    let demand = table.real(row, .criminalDemand)
    let opportunity = table.real(row, .opportunity)
    let trust = table.real(row, .institutionalTrust)
    guard let name, let municipality, let x, let y, let youths, let deprivation, let multiProblemShare, let posts,
      let demand, let opportunity, let trust
    else { return nil }
    return City.Neighbourhood(
      name: name, municipality: municipality, x: x, y: y, youths: youths, deprivation: Float(deprivation),
      multiProblemShare: Float(multiProblemShare), postsPerYouth: Float(posts), criminalDemand: Float(demand),
      opportunity: Float(opportunity), institutionalTrust: Float(trust))
  }

  /// The youths of the rows that could be read are too many already, whatever the others hold.
  private mutating func checkTotal() {
    let youths = neighbourhoods.reduce(0) { $0 + $1.youths }
    guard youths > CityFiles.mostYouths, let header = table.table, let column = header.index(of: CityFiles.youths)
    else { return }
    let gigabytes = CityWording.grouped(Int(Double(youths) * MemoryEstimate.perYouth / 1e9))
    table.report(
      "the city has \(CityWording.grouped(youths)) youths, who would take \(gigabytes) GB of memory; at most "
        + "\(CityWording.grouped(CityFiles.mostYouths)) fit", at: header.header[column])
  }

  /// Reports every neighbourhood without a link, in a city of more than one.
  /// - Parameter ends: the rows that a link leaves or reaches; empty where there are no links at all, which
  ///   `links.csv` has said then.
  mutating func checkOrphans(_ ends: Set<Int>) {
    guard let indices, indices.count > 1, !ends.isEmpty else { return }
    for (row, cell) in nameCells.enumerated() {
      let name = CSVText.original(cell.text)
      guard indices[name] == row, !ends.contains(row) else { continue }
      table.report(
        "\(CityWording.quoted(name)) has no link", at: cell,
        remedy: "every neighbourhood has one or more in \(CityFiles.linksFile)")
    }
    table.sortProblems()
  }
}
