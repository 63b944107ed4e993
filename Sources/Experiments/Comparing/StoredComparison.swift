public import Parameters
import RecruitmentModel
public import Tables

/// Scenarios of results folders, side by side, and which of them the others are compared with.
///
/// A scenario that is the same in two folders, its settings as well as its runs, is there once. Scenarios that differ and
/// have one name get the name of their folder in front.
public struct StoredComparison: Sendable {
  /// The folders, as the user named them.
  public let folders: [String]
  /// The scenarios, in the order of the folders and in each in that of its results.
  public let series: [StoredSeries]
  /// Index of the one that the others are compared with.
  public let baseline: Int

  /// Reads results, and checks that they can be compared.
  ///
  /// Those of two folders can where both have the same city, weeks, seed and burn-in. The scenarios of one folder were
  /// compared when they were run.
  /// - Parameters:
  ///   - folders: the results, as the user named them.
  ///   - name: name of the baseline, as results or as this comparison calls it; without one, the baseline of the first folder.
  ///   - files: reads them.
  ///   - notes: receives what users should know of results that can be compared.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(
    _ folders: [String], baseline name: String? = nil, files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> StoredComparison {
    let log = ScenarioLog()
    let reading = ResultsFolderReading(files: files, log: log)
    let results = folders.compactMap { reading.results(in: $0) }
    if let error = log.error { throw error }
    return try StoredComparison(results, baseline: name, notes: notes)
  }

  init(_ results: [StoredResults], baseline name: String?, notes: ProblemLog) throws(InputError) {
    let log = ScenarioLog()
    var gathering = SeriesGathering()
    for each in results { gathering.add(each) }
    gathering.tellApart()
    let chosen = gathering.baseline(named: name, first: results.first?.baseline, log)
    let own = gathering.series
    if let chosen {
      let check = Comparability(own, baseline: chosen)
      check.report(to: log.problems)
      if log.problems.isEmpty { check.note(gathering.differing, in: notes) }
    }
    if let error = log.error { throw error }
    folders = results.map(\.folder)
    baseline = chosen ?? 0
    series = own.indices.map { index in
      var each = own[index]
      each.changes = index == chosen ? [] : SettingChange.between(each.settings, own[chosen ?? 0].settings)
      return each
    }
  }

  /// The scenario that the others are compared with.
  public var base: StoredSeries { series[baseline] }
}

extension StoredComparison {
  /// `runs.csv` of all that is compared.
  public func runs() throws(TableError) -> DataTable { try ResultTables.runs(of: series) }

  /// `summary.csv` of all that is compared.
  public func summary() throws(TableError) -> DataTable { try ResultTables.summary(of: series) }

  /// `comparison.csv`: every scenario against the baseline.
  public func comparison() throws(TableError) -> DataTable {
    try ResultTables.comparison(of: series, baseline: baseline)
  }

  /// What to call each scenario, by name; those with one title get the start of their name that tells them apart.
  public var titles: [String: String] {
    Dictionary(series.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// The comparisons of all scenarios with the baseline in the headline outcome.
  public var headlines: [PairedComparison] {
    series.indices.filter { $0 != baseline }.map { SeriesComparison(series[$0], with: base).pairs(.headline) }
  }
}

extension ResultsFolder {
  /// Writes a comparison of results as results: `runs.csv`, `summary.csv`, `comparison.csv`, their description and
  /// provenance; see the other functions.
  ///
  /// - Throws: also `FileError` of category `cannotCreate` where the folder is one of those that are compared.
  @discardableResult
  public func write(_ comparison: StoredComparison, force: Bool) throws -> [String] {
    try checkUsable(for: comparison, force: force)
    let tables = [try comparison.runs(), try comparison.summary(), try comparison.comparison()].map { RowStream($0) }
    return try write(
      tables,
      title: ResultTables.title(of: comparison.series.count, baseline: comparison.base.title, comparison.base.name),
      provenance: comparison.provenance, force: force)
  }

  /// Whether a comparison may be written here: as for results, and not over what it was made from.
  public func checkUsable(for comparison: StoredComparison, force: Bool) throws {
    try checkUsable(for: comparison.series.map(\.name), force: force)
    let own = try files.resolved(path)
    for folder in comparison.folders where try files.resolved(folder) == own {
      throw FileError(
        path: path, operation: .create,
        reason: "its results are among those compared; give another folder with --output",
        category: .cannotCreate)
    }
  }
}

extension StoredComparison {
  /// The bytes of `provenance.json`: as that of a run, with the version that made the runs for each scenario.
  var provenance: [UInt8] {
    let tree = Node.object([
      "program": .string("keerpunt"), "version": .string(Keerpunt.version), "baseline": .string(base.name),
      "scenarios": .array(series.map(\.tree)),
    ])
    return Array(tree.indentedText.utf8)
  }
}

extension StoredSeries {
  /// What its provenance said, under the names that hold now and with the settings of its point.
  fileprivate var tree: Node {
    let changed: [Member] = [
      Member(key: "name", node: .string(name)), Member(key: "title", node: .string(title)),
      Member(key: "version", node: .string(version)),
    ]
    let gone: Set = ["name", "title", "version", "replications", "isVaried", "varied"]
    let kept = (node.members ?? []).filter { !gone.contains($0.key) }
    return .object(
      changed
        + kept.flatMap { member in
          switch member.key {
          case "seed":
            // A sweep says the number of runs once for all its points.
            [
              Member(key: member.key, node: .number(Double(seed))),
              Member(key: "replications", node: .number(Double(replications))),
            ]
          case "settings": [Member(key: member.key, node: settings)]
          default: [member]
          }
        })
  }
}
