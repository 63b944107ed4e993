import FoundationEssentials
import Parameters
import RecruitmentModel

@testable import Experiments

/// A city folder in a temporary place, gone with its last holder.
final class CityFolder {
  let path: String

  /// A folder with the given files; nil leaves a file out.
  init(neighbourhoods: String?, links: String?) throws {
    path = FileManager.default.temporaryDirectory.path + "/keerpunt-city-\(UUID().uuidString)"
    try FileSystem().createFolder(path)
    if let neighbourhoods { try write(neighbourhoods, CityFiles.neighbourhoodsFile) }
    if let links { try write(links, CityFiles.linksFile) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, _ file: String) throws { try write(Array(text.utf8), file) }

  func write(_ bytes: [UInt8], _ file: String) throws {
    try FileSystem().writeWhole(bytes, to: FilePath.join(path, file))
  }

  /// The city, and what is wrong with it where the folder is called `city`.
  func load() -> (city: City?, problems: [String]) {
    let read = read()
    return (read.city, read.problems)
  }

  /// The city, what is wrong with it, and what was noted.
  func read(
    limits: CityInput.Limits = CityInput.Limits()
  ) -> (city: City?, problems: [String], notes: [String]) {
    let log = ProblemLog()
    let position = SourcePosition(file: "a.json5", line: 4, column: 9)
    let city = CityFiles.load(folder: path, problems: log, position: position, files: FileSystem(), limits: limits)
    for message in log.problems.map(\.inFull) + log.notes.map(\.inFull) { expectDutch(message) }
    return (
      city, log.problems.map { $0.description.replacing(path, with: "city") },
      log.notes.map { $0.description.replacing(path, with: "city") }
    )
  }
}

/// A small city without a fault, as lines that a test may change.
enum SmallCity {
  static let header =
    "name,municipality,x_km,y_km,youths,deprivation,multi_problem_share,posts_per_youth,criminal_demand,"
    + "opportunity,institutional_trust"
  static let east = "East,Dale,1.0,0.0,100,0.5,0.1,0.25,27.0,0.5,0.5"
  static let west = "West,Dale,0.0,0.5,200,0.25,0.05,0.25,25.5,0.3,0.6"
  static let south = "South,Dale,0.0,-1.0,50,0.75,0.2,0.2,30.0,0.6,0.4"
  static let neighbourhoods = [header, east, west, south]
  static let links = ["from,to,weight", "East,West,0.4", "West,East,0.2", "West,South,0.1", "South,West,0.3"]

  static func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  static func folder(
    _ neighbourhoods: [String] = neighbourhoods, links: [String] = links
  ) throws -> CityFolder {
    try CityFolder(neighbourhoods: text(neighbourhoods), links: text(links))
  }
}

extension City {
  /// Whether links lead from the first neighbourhood to every other one.
  var isConnected: Bool {
    var near = [[Int]](repeating: [], count: neighbourhoods.count)
    for link in links { near[link.from].append(link.to) }
    var seen: Set<Int> = [0]
    var open = [0]
    while let place = open.popLast() {
      for next in near[place] where seen.insert(next).inserted { open.append(next) }
    }
    return seen.count == neighbourhoods.count
  }

  /// The weights of the links from each neighbourhood together.
  var weightSums: [Double] {
    var sums = [Double](repeating: 0, count: neighbourhoods.count)
    for link in links { sums[link.from] += Double(link.weight) }
    return sums
  }

  /// Moran's I: how much linked neighbourhoods resemble each other in deprivation, 0 for not at all.
  var moran: Double {
    let d = neighbourhoods.map { Double($0.deprivation) }
    let mean = d.reduce(0, +) / Double(d.count)
    let variance = d.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(d.count)
    return links.reduce(0) { $0 + (d[$1.from] - mean) * (d[$1.to] - mean) } / Double(links.count) / variance
  }
}
