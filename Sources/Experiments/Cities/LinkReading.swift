import Parameters
import RecruitmentModel
import Tables

/// What `links.csv` says, and everything that is wrong with it.
struct LinkReading {
  /// The ends of all links; nil where an end could not be read, so that nothing can be said about neighbourhoods
  /// without links.
  private(set) var completeEnds: Set<Int>?
  private var links: [City.Link] = []
  private var table: CityTable
  /// The names of the city in the order of their rows, for suggestions.
  private let names: [String]
  /// A suggestion looks at every name; a large file of wrong names would take hours.
  private var suggestions = 200

  var problems: [Problem] { table.problems }

  /// Reads the links between the neighbourhoods of `names`; nil where these are not known.
  init(bytes: [UInt8], file: String, names: [String: Int]?) {
    self.names = (names ?? [:]).sorted { $0.value < $1.value }.map(\.key)
    table = CityTable(
      bytes: bytes, file: file, schema: CityFiles.linkColumns, most: CityFiles.mostLinks, noun: "links")
    guard let rows = table.table?.rows.indices else { return }
    if rows.isEmpty, table.isWhole, let names, names.count > 1 {
      table.report("there are no links between \(CityWording.grouped(names.count)) neighbourhoods", line: 1, column: 1)
    }
    var firstRow: [Pair: Int] = [:]
    var totals: [Int: Total] = [:]
    var isComplete = table.isWhole && names != nil
    for row in rows {
      let weight = readWeight(row)
      guard let pair = ends(row, names) else {
        isComplete = false
        continue
      }
      guard pair.from != pair.to else { continue }
      guard isFirst(pair, row, &firstRow), let weight else { continue }
      links.append(City.Link(from: pair.from, to: pair.to, weight: Float(weight)))
      totals[pair.from, default: Total()].add(weight, of: row)
    }
    checkTotals(totals)
    guard isComplete else { return }
    checkBothWays(firstRow)
    completeEnds = Set(firstRow.keys.flatMap { [$0.from, $0.to] })
  }

  /// The links by both ends.
  func sorted() -> [City.Link] {
    links.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  mutating func sortProblems() { table.sortProblems() }

  private struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  /// The weights of the links from one neighbourhood together.
  private struct Total {
    /// Weights such as ten times 0.1 may miss 1 by the rounding of sums.
    private static let slack = 1e-6

    private(set) var weight = 0.0
    /// The row by which they become more than 1.
    private(set) var excess: Int?

    mutating func add(_ more: Double, of row: Int) {
      weight += more
      if excess == nil, weight > 1 + Self.slack { excess = row }
    }
  }

  private mutating func readWeight(_ row: Int) -> Double? {
    guard let weight = table.real(row, .weight), let cell = table.cell(row, CityColumn.weight.name) else { return nil }
    if Float(weight) > 0 { return weight }
    table.report("weight is \(cell.text); a link weighs more than nothing, up to 1", at: cell)
    return nil
  }

  /// The rows of both names; nil where one is not known. A link from a place to itself is reported.
  private mutating func ends(_ row: Int, _ names: [String: Int]?) -> Pair? {
    let from = end(row, CityFiles.from, names)
    let to = end(row, CityFiles.to, names)
    guard let from, let to else { return nil }
    if from == to, let cell = table.cell(row, CityFiles.to) {
      table.report("\(CityWording.quoted(self.names[to])) is linked to itself; leave the line out", at: cell)
    }
    return Pair(from: from, to: to)
  }

  private mutating func end(_ row: Int, _ column: String, _ names: [String: Int]?) -> Int? {
    guard let name = table.name(row, column), let names, let cell = table.cell(row, column) else { return nil }
    if let index = names[name] { return index }
    let nearest = suggestions > 0 ? Spelling.nearest(name, among: self.names) : nil
    suggestions -= 1
    table.report(
      "\(CityWording.quoted(name)) is not in \(CityFiles.neighbourhoodsFile)", at: cell,
      remedy: nearest.map { "did you mean \(CityWording.quoted($0))?" })
    return nil
  }

  private mutating func isFirst(_ pair: Pair, _ row: Int, _ firstRow: inout [Pair: Int]) -> Bool {
    guard let first = firstRow[pair] else {
      firstRow[pair] = row
      return true
    }
    if let cell = table.cell(row, CityFiles.from), let line = table.cell(first, CityFiles.from)?.line {
      table.report("the link \(described(pair)) is stated twice, first on line \(line)", at: cell)
    }
    return false
  }

  private func described(_ pair: Pair) -> String {
    "from \(CityWording.quoted(names[pair.from])) to \(CityWording.quoted(names[pair.to]))"
  }

  private mutating func checkTotals(_ totals: [Int: Total]) {
    for (place, total) in totals.sorted(by: { $0.key < $1.key }) {
      guard let row = total.excess, let cell = table.cell(row, CityColumn.weight.name) else { continue }
      // To six decimals: sums carry the dust of rounding.
      let weight = NumberText.plain((total.weight * 1e6).rounded() / 1e6)
      table.report(
        "the links from \(CityWording.quoted(names[place])) weigh \(weight) together; they are shares of one whole, "
          + "at most 1", at: cell)
    }
  }

  private mutating func checkBothWays(_ firstRow: [Pair: Int]) {
    for (pair, row) in firstRow.sorted(by: { $0.value < $1.value })
    where firstRow[Pair(from: pair.to, to: pair.from)] == nil {
      guard let cell = table.cell(row, CityFiles.from) else { continue }
      table.report(
        "the link \(described(pair)) is not stated the other way round", at: cell,
        remedy: "add a line from \(CityWording.quoted(names[pair.to])) to \(CityWording.quoted(names[pair.from]))")
    }
  }
}
