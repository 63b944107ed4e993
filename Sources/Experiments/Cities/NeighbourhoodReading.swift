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
  /// The rows of places where nobody lives, who need no link.
  private var uninhabited: Set<Int> = []
  private(set) var table: CityTable

  init(bytes: [UInt8], file: String) {
    table = CityTable(bytes: bytes, file: file, schema: CityFiles.neighbourhoodColumns)
    guard table.table != nil else { return }
    let columns = Columns(table)
    var names = Names()
    for row in table.rows {
      table.open(row)
      let name = table.name(columns.name)
      check(name, row, columns.name, &names)
      if let place = neighbourhood(name, row, columns) { neighbourhoods.append(place) }
    }
    if names.isComplete, table.isWhole, !table.rows.isEmpty { indices = names.rows }
    if table.rows.isEmpty, table.isWhole { table.report("there are no neighbourhoods", line: 1, column: 1) }
    checkTotal(columns)
  }

  /// The columns of the file.
  private struct Columns {
    let name, municipality, x, y, youths, deprivation, multiProblemShare, posts: CityTable.Column?
    let demand, opportunity, trust: CityTable.Column?

    init(_ table: CityTable) {
      name = table.column(CityFiles.name)
      municipality = table.column(CityFiles.municipality)
      x = table.column(CityColumn.x.name)
      y = table.column(CityColumn.y.name)
      youths = table.column(CityFiles.youths)
      deprivation = table.column(CityColumn.deprivation.name)
      multiProblemShare = table.column(CityColumn.multiProblemShare.name)
      posts = table.column(CityColumn.postsPerYouth.name)
      demand = table.column(CityColumn.criminalDemand.name)
      opportunity = table.column(CityColumn.opportunity.name)
      trust = table.column(CityColumn.institutionalTrust.name)
    }
  }

  /// The names so far.
  private struct Names {
    /// The first row of each.
    var rows: [String: Int] = [:]
    /// The same without capitals and doubled spaces.
    var folded: [String: Int] = [:]
    var isComplete = true
  }

  /// Notes a name, and reports one that is there already, or that nobody can tell from one that is.
  private mutating func check(_ name: String?, _ row: Int, _ column: CityTable.Column?, _ names: inout Names) {
    guard let name, let cell = table.cell(column) else {
      names.isComplete = false
      return
    }
    if let first = names.rows[name] {
      let line = table.cell(first, column)?.line ?? 1
      table.report("the name \(CityWording.quoted(name)) is used twice, first on line \(line)", at: cell)
      return
    }
    names.rows[name] = row
    let folded = CityWording.folded(name)
    if let first = names.folded[folded], let other = table.cell(first, column) {
      table.report(
        "\(CityWording.quoted(name)) and \(CityWording.quoted(other.text)), on line \(other.line), differ in capitals or "
          + "spaces only", at: cell, remedy: "give each neighbourhood a name that is not taken for another")
    } else {
      names.folded[folded] = row
    }
  }

  /// The neighbourhood of the present row; nil where any cell is wrong. Every cell is read, so that all that is wrong is
  /// said.
  private mutating func neighbourhood(_ name: String?, _ row: Int, _ columns: Columns) -> City.Neighbourhood? {
    let municipality = table.name(columns.municipality)
    let x = table.real(columns.x, in: CityColumn.x.range)
    let y = table.real(columns.y, in: CityColumn.y.range)
    let youths = table.whole(columns.youths, in: 0...NeighbourhoodReading.largestCell)
    let deprivation = table.real(columns.deprivation, in: CityColumn.deprivation.range)
    let multiProblemShare = table.real(columns.multiProblemShare, in: CityColumn.multiProblemShare.range)
    let posts = table.real(columns.posts, in: CityColumn.postsPerYouth.range)
    let demand = table.real(columns.demand, in: CityColumn.criminalDemand.range)
    let opportunity = table.real(columns.opportunity, in: CityColumn.opportunity.range)
    let trust = table.real(columns.trust, in: CityColumn.institutionalTrust.range)
    if youths == 0 { uninhabited.insert(row) }
    guard let name, let municipality, let x, let y, let youths, let deprivation, let multiProblemShare, let posts,
      let demand, let opportunity, let trust
    else { return nil }
    return City.Neighbourhood(
      name: name, municipality: municipality, x: x, y: y, youths: youths, deprivation: Float(deprivation),
      multiProblemShare: Float(multiProblemShare), postsPerYouth: Float(posts), criminalDemand: Float(demand),
      opportunity: Float(opportunity), institutionalTrust: Float(trust))
  }

  /// The youths of the rows that could be read may be too many already, whatever the others hold.
  private mutating func checkTotal(_ columns: Columns) {
    guard let header = table.header(columns.youths) else { return }
    if !table.rows.isEmpty, uninhabited.count == table.rows.count {
      table.report("youths is 0 in every neighbourhood; a city needs youths", at: header)
    }
    let youths = neighbourhoods.reduce(0) { $0 + $1.youths }
    guard youths > CityFiles.mostYouths else { return }
    let gigabytes = CityWording.grouped(Int(Double(youths) * MemoryEstimate.perYouth / 1e9))
    table.report(
      "the city has \(CityWording.grouped(youths)) youths, who would take \(gigabytes) GB of memory; at most "
        + "\(CityWording.grouped(CityFiles.mostYouths)) fit", at: header)
  }

  /// Reports every neighbourhood with youths and without a link, in a city of more than one.
  /// - Parameter linked: for each row, up to the last whose name is its own, whether a link leaves or reaches it; nowhere
  ///   where there are no links at all, which `links.csv` has said then.
  mutating func checkOrphans(_ linked: [Bool]) {
    guard let indices, table.rows.count > 1, linked.contains(true) else { return }
    let column = table.column(CityFiles.name)
    for row in table.rows where !(row < linked.count && linked[row]) && !uninhabited.contains(row) {
      guard let cell = table.cell(row, column), indices[CSVText.original(cell.text)] == row else { continue }
      table.report(
        "\(CityWording.quoted(CSVText.original(cell.text))) has no link", at: cell,
        remedy: "every neighbourhood with youths has one or more in \(CityFiles.linksFile)")
    }
  }
}
