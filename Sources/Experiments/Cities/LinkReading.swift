import Parameters
import RecruitmentModel
import Tables

/// What `links.csv` says, and everything that is wrong with it.
struct LinkReading {
  /// For each neighbourhood whether a link leaves or reaches it; nil where an end could not be read, so that nothing can
  /// be said about neighbourhoods without links.
  private(set) var linked: [Bool]?
  private(set) var table: CityTable
  /// By both ends, once they are sorted; each once.
  private var links: [Link] = []
  /// The names of the city in the order of their rows, for messages and suggestions.
  private let names: [String]
  /// A suggestion looks at every name; a large file of wrong names would take hours. So many looks are left.
  private var looks = 200_000
  private let from, to, weight: CityTable.Column?

  /// A link whose ends are known.
  private struct Link {
    let from: Int32
    let to: Int32
    let row: Int32
    /// NaN where it could not be read.
    let weight: Float

    /// Both ends as one number, in the order of links.
    var ends: UInt64 { UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: to)) }
  }

  /// Reads the links between the neighbourhoods of `names`; nil where these are not known.
  init(bytes: [UInt8], file: String, names rowsByName: [String: Int]?) {
    table = CityTable(bytes: bytes, file: file, schema: CityFiles.linkColumns)
    from = table.column(CityFiles.from)
    to = table.column(CityFiles.to)
    weight = table.column(CityColumn.weight.name)
    var names = [String](repeating: "", count: rowsByName?.values.max().map { $0 + 1 } ?? 0)
    for (name, row) in rowsByName ?? [:] { names[row] = name }
    self.names = names
    guard table.table != nil else { return }
    if table.rows.isEmpty, table.isWhole, names.count > 1 {
      table.report("there are no links between \(CityWording.grouped(names.count)) neighbourhoods", line: 1, column: 1)
    }
    let isComplete = readRows(rowsByName) && table.isWhole && rowsByName != nil
    sort()
    checkTotals()
    guard isComplete else { return }
    checkBothWays()
    var linked = [Bool](repeating: false, count: names.count)
    for link in links {
      linked[Int(link.from)] = true
      linked[Int(link.to)] = true
    }
    self.linked = linked
  }

  /// The links by both ends.
  var sorted: [City.Link] {
    links.map { City.Link(from: Int($0.from), to: Int($0.to), weight: $0.weight) }
  }

  // MARK: Rows

  /// Whether both ends of every row are known.
  private mutating func readRows(_ names: [String: Int]?) -> Bool {
    var isComplete = true
    links.reserveCapacity(table.rows.count)
    for row in table.rows {
      table.open(row)
      let weight = readWeight()
      let from = end(from, names)
      let to = end(to, names)
      guard let from, let to else {
        isComplete = false
        continue
      }
      if from == to, let cell = table.cell(self.to) {
        table.report("\(CityWording.quoted(self.names[to])) is linked to itself; leave the line out", at: cell)
        continue
      }
      links.append(Link(from: Int32(from), to: Int32(to), row: Int32(row), weight: weight ?? .nan))
    }
    return isComplete
  }

  private mutating func readWeight() -> Float? {
    guard let read = table.real(weight, in: CityColumn.weight.range), let cell = table.cell(weight) else { return nil }
    if Float(read) > 0 { return Float(read) }
    table.report("weight is \(cell.text); a link weighs more than nothing, up to 1", at: cell)
    return nil
  }

  /// The neighbourhood that a cell names.
  private mutating func end(_ column: CityTable.Column?, _ names: [String: Int]?) -> Int? {
    // What is a name of the city needs no further look.
    if let names, let cell = table.cell(column), let index = names[CSVText.original(cell.text)] { return index }
    if names != nil, column != nil, table.omits() { return nil }
    guard let name = table.name(column), names != nil, let cell = table.cell(column) else { return nil }
    let nearest = looks >= self.names.count ? Spelling.nearest(name, among: self.names) : nil
    looks -= self.names.count
    table.report(
      "\(CityWording.quoted(name)) is not in \(CityFiles.neighbourhoodsFile)", at: cell,
      remedy: nearest.map { "did you mean \(CityWording.quoted($0))?" })
    return nil
  }

  // MARK: The links together

  /// Sorts the links by both ends, and reports and leaves out those that are stated before.
  private mutating func sort() {
    // Most files are in order.
    let isSorted = zip(links, links.dropFirst()).allSatisfy { $0.ends < $1.ends }
    if isSorted { return }
    links.sort { ($0.ends, $0.row) < ($1.ends, $1.row) }
    var once: [Link] = []
    once.reserveCapacity(links.count)
    for link in links {
      guard let first = once.last, first.ends == link.ends else {
        once.append(link)
        continue
      }
      if table.omits() { continue }
      guard let cell = table.cell(Int(link.row), from), let line = table.cell(Int(first.row), from)?.line else {
        continue
      }
      table.report("the link \(described(link)) is stated twice, first on line \(line)", at: cell)
    }
    links = once
  }

  private func described(_ link: Link) -> Message {
    "from \(CityWording.quoted(names[Int(link.from)])) to \(CityWording.quoted(names[Int(link.to)]))"
  }

  /// Weights such as ten times 0.1 may miss 1 by the rounding of sums.
  private static let slack = 1e-6

  /// Reports each neighbourhood whose links weigh more than 1 together, at the row by which they do.
  private mutating func checkTotals() {
    var start = 0
    while start < links.count {
      let place = links[start].from
      var end = start
      var total = 0.0
      while end < links.count, links[end].from == place {
        if links[end].weight > 0 { total += Double(links[end].weight) }
        end += 1
      }
      if total > 1 + Self.slack { reportTotal(links[start..<end]) }
      start = end
    }
  }

  private mutating func reportTotal(_ links: ArraySlice<Link>) {
    var total = 0.0
    var excess: Link?
    for link in links.sorted(by: { $0.row < $1.row }) where link.weight > 0 {
      // The fewest digits of the Float in which it is kept: 0.1, as the file has it.
      total += Double(link.weight.description) ?? Double(link.weight)
      if excess == nil, total > 1 + Self.slack { excess = link }
    }
    guard let excess, let cell = table.cell(Int(excess.row), weight) else { return }
    // To six decimals: sums carry the dust of rounding.
    let weight = NumberText.plain((total * 1e6).rounded() / 1e6)
    table.report(
      "the links from \(CityWording.quoted(names[Int(excess.from)])) weigh \(weight) together; they are shares of one "
        + "whole, at most 1", at: cell)
  }

  /// Reports each link that is not stated the other way round.
  private mutating func checkBothWays() {
    for link in links where !has(UInt64(UInt32(bitPattern: link.to)) << 32 | UInt64(UInt32(bitPattern: link.from))) {
      guard !table.omits(), let cell = table.cell(Int(link.row), from) else { continue }
      let (from, to) = (CityWording.quoted(names[Int(link.from)]), CityWording.quoted(names[Int(link.to)]))
      table.report(
        "the link \(described(link)) is not stated the other way round", at: cell,
        remedy: "add a line from \(to) to \(from)")
    }
  }

  /// Whether there is a link of these ends.
  /// - Complexity: O(log links).
  private func has(_ ends: UInt64) -> Bool {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].ends < ends { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].ends == ends
  }
}
