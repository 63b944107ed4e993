import Parameters

/// Brings the scenarios of several folders together under names that differ.
struct SeriesGathering {
  /// The scenarios so far.
  private(set) var series: [StoredSeries] = []
  /// Pairs of folders that have one scenario with different runs, and what it is called.
  private(set) var differing: [(name: String, first: String, second: String)] = []
  /// The names that the folders gave them.
  private var originals: [String] = []

  /// Adds what a folder holds; what is there already is left out, or takes the place of what has fewer runs.
  mutating func add(_ results: StoredResults) {
    let before = series.indices
    for each in results.series {
      if let index = before.first(where: { series[$0].isSame(as: each) }) {
        if each.replications > series[index].replications { series[index] = each }
        continue
      }
      if let other = before.first(where: { series[$0].hasSameInput(as: each) }) {
        differing.append((each.name, series[other].folder, each.folder))
      }
      series.append(each)
      originals.append(each.name)
    }
  }

  /// Puts the folder's name before names that several have, and before titles that several have.
  mutating func tellApart() {
    let tails = Self.tails(of: series.map(\.folder))
    let names = Self.counts(of: series.map(\.name))
    let titles = Self.counts(of: series.map(\.title))
    for index in series.indices {
      let tail = tails[series[index].folder] ?? series[index].folder
      if names[series[index].name, default: 0] > 1 { series[index].name = "\(tail): \(series[index].name)" }
      if titles[series[index].title, default: 0] > 1 { series[index].title = "\(tail): \(series[index].title)" }
    }
  }

  private static func counts(of texts: [String]) -> [String: Int] {
    texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The fewest last parts of each path by which all differ: `out` alone, or `a/out` beside `b/out`.
  static func tails(of paths: [String]) -> [String: String] {
    let parts = Set(paths).map { (path: $0, parts: FilePath.normalised($0).split(separator: "/").map(String.init)) }
    let most = parts.map(\.parts.count).max() ?? 1
    for count in 1...max(1, most) {
      let tails = parts.map { ($0.path, $0.parts.suffix(count).joined(separator: "/")) }
      if Set(tails.map(\.1)).count == tails.count || count == most {
        return Dictionary(tails, uniquingKeysWith: { first, _ in first })
      }
    }
    return [:]
  }
}

extension SeriesGathering {
  /// Index of the scenario that a user named; nil, and reported, where there is none or more than one. Without a name, that
  /// of the name that the first folder says, else the first.
  func baseline(named name: String?, first: String?, _ log: ScenarioLog) -> Int? {
    guard let name else {
      return first.flatMap { originals.firstIndex(of: $0) } ?? series.indices.first
    }
    let place = SourcePosition.commandLine("--baseline \(name)")
    if let index = series.firstIndex(where: { $0.name == name }) { return index }
    let found = originals.indices.filter { originals[$0] == name }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let known = series.map(\.name)
      log.problems.report(
        "no results have a scenario \(Quoting.name(name))", at: place,
        remedy: Spelling.nearest(name, among: known).map { "did you mean '\($0)'?" }
          ?? "there are \(CityWording.listed(known))")
    } else {
      log.problems.report(
        "\(found.count) scenarios are called \(Quoting.name(name))", at: place,
        remedy: "there are \(CityWording.listed(found.map { series[$0].name }))")
    }
    return nil
  }
}
