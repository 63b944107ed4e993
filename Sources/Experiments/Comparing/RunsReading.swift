import Parameters
import RecruitmentModel
import Tables

/// Reads `runs.csv` beside the provenance of its folder: both must tell of the same runs.
///
/// A sweep has a column `point` behind `scenario`, and then one for each setting that it varies, called by its path.
struct RunsReading {
  /// More faults of a file than this are counted, not listed.
  static let mostProblems = 20
  /// After so many no more runs that are missing are looked for.
  private static let enoughProblems = 1_000

  private let table: CSVTable
  private let folder: String
  private let provenance: StoredProvenance
  private var found: [CSVProblem] = []
  private let outcomes = Outcome.all.map(\.name)
  /// Where the outcomes stand.
  private let places: [Int]
  /// The columns of the settings that a sweep varies.
  private let varied: [String]

  init(_ bytes: [UInt8], file: String, folder: String, provenance: StoredProvenance) {
    table = CSVTable.parse(bytes: bytes, file: file, into: &found)
    self.folder = folder
    self.provenance = provenance
    varied = provenance.sweep?.settings ?? []
    // Without one of them no row is read.
    places = outcomes.map { [table] in table.index(of: $0) ?? 0 }
  }

  private var isSweep: Bool { provenance.sweep != nil }

  /// The series in the order of provenance, points by number; nil where anything is wrong, which is reported.
  consuming func series(_ log: ProblemLog) -> [StoredSeries]? {
    guard found.isEmpty else {
      report(log)
      return nil
    }
    let known = ["scenario"] + (isSweep ? ["point"] + varied : []) + ["replication", "seed"] + outcomes
    guard table.checkColumns(required: known, into: &found) else {
      report(log, remedy: versionRemedy)
      return nil
    }
    let groups = groups()
    // What is missing may be what stands in a row that is wrong.
    if found.isEmpty { checkCounts(groups) }
    if !found.isEmpty {
      report(log)
      return nil
    }
    return groups.map { group in
      let rows = group.rows.sorted { $0.replication < $1.replication }
      let point = group.point > 0 ? (number: group.point, values: values(of: varied, row: rows[0].row)) : nil
      return StoredSeries(
        provenance.scenarios[group.scenario], point: point, seed: rows[0].seed,
        outcomes: outcomes.indices.map { index in rows.map { $0.outcomes[index] } }, folder: folder)
    }
  }

  /// A column that is missing or unknown most often is one of another version.
  private var versionRemedy: Message? {
    provenance.version == Keerpunt.version
      ? nil
      : "the results are of keerpunt \(provenance.version), and this is \(Keerpunt.version): run the scenarios again"
  }

  /// Hands over what was found, in the order of the file.
  private func report(_ log: ProblemLog, remedy: Message? = nil) {
    for problem in found.prefix(Self.mostProblems) {
      let place = SourcePosition(file: problem.file, line: problem.line, column: problem.column)
      log.report(problem.message, at: place, remedy: remedy)
    }
    let rest = found.count - Self.mostProblems
    if rest > 0, let first = found.dropFirst(Self.mostProblems).first {
      let count = CityWording.grouped(rest)
      log.report(
        "\(count) more faults, which are not listed",
        at: SourcePosition(file: first.file, line: first.line, column: first.column))
    }
  }
}

// MARK: Rows

extension RunsReading {
  /// One run.
  private struct Row {
    let row: Int
    let line: Int
    let replication: Int
    let seed: UInt64
    let outcomes: [Double]
  }

  /// The runs of one series.
  private struct Group {
    /// Index of its scenario in the provenance.
    let scenario: Int
    /// Number of its point, from 1; 0 for a scenario as it is.
    let point: Int
    var rows: [Row] = []
    /// The line of each replication.
    var lines: [Int: Int] = [:]
  }

  private struct Key: Hashable {
    let scenario: Int
    let point: Int
  }

  /// The rows by series. What is wrong in a row is reported, and the row left out.
  private mutating func groups() -> [Group] {
    let indices = Dictionary(
      provenance.scenarios.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [Key: Int] = [:]
    var groups: [Group] = []
    for index in table.rows.indices {
      let cells = table.rows[index]
      guard let (key, row) = read(cells, row: index, indices) else { continue }
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append(Group(scenario: key.scenario, point: key.point))
      }
      if let first = groups[place].lines[row.replication] {
        found.append(
          table.problem(
            at: cells[0], "a second row of replication \(row.replication); the first is in line \(first)"))
      } else if let other = groups[place].rows.first, other.seed != row.seed {
        found.append(
          table.problem(
            at: cells[0], "seed is \(String(row.seed)), but \(String(other.seed)) in line \(other.line)"))
      } else {
        groups[place].lines[row.replication] = row.line
        groups[place].rows.append(row)
      }
    }
    // A scenario as it is comes before the points, which are most likely compared with it.
    return groups.sorted {
      ($0.point == 0 ? 0 : 1, $0.scenario, $0.point) < ($1.point == 0 ? 0 : 1, $1.scenario, $1.point)
    }
  }

  private mutating func read(_ cells: [CSVCell], row: Int, _ indices: [String: Int]) -> (Key, Row)? {
    let before = found.count
    func cell(_ column: String) -> CSVCell { cells[table.index(of: column) ?? 0] }
    let name = table.text(cell("scenario"), "scenario", into: &found)
    let scenario = name.flatMap { indices[$0] }
    if let name, scenario == nil {
      let known = provenance.scenarios.map(\.name)
      let file = ResultsFolder.provenanceName
      // To look for it takes long where there are many of both.
      let nearest = found.count < Self.mostProblems ? Spelling.nearest(name, among: known) : nil
      found.append(
        table.problem(
          at: cell("scenario"),
          "\(file) knows no scenario \(Quoting.name(name))\(Self.meant(nearest))"))
    }
    let most = scenario.map { provenance.scenarios[$0].replications } ?? Int.max
    let replication = table.whole(cell("replication"), "replication", in: 1...most, into: &found)
    let seed = table.whole(cell("seed"), "seed", in: 0...Int.max, into: &found)
    let point = isSweep ? table.whole(cell("point"), "point", in: points(of: scenario), into: &found) : 0
    if let seed, let scenario, provenance.sweep?.hasOwnDraws != true,
      UInt64(seed) != provenance.scenarios[scenario].seed
    {
      let (other, file) = (String(provenance.scenarios[scenario].seed), ResultsFolder.provenanceName)
      found.append(table.problem(at: cell("seed"), "seed is \(seed), but \(other) in \(file)"))
    }
    let values = zip(outcomes, places).map { column, place in
      cells[place].text.isEmpty ? Double.nan : table.real(cells[place], column, into: &found) ?? .nan
    }
    guard found.count == before, let scenario, let point, let replication, let seed else { return nil }
    return (
      Key(scenario: scenario, point: point),
      Row(row: row, line: cells[0].line, replication: replication, seed: UInt64(seed), outcomes: values)
    )
  }

  /// The numbers that points of a scenario can have.
  private func points(of scenario: Int?) -> ClosedRange<Int> {
    guard let sweep = provenance.sweep, let scenario else { return 0...Int.max }
    return provenance.scenarios[scenario].isVaried ? 1...max(1, sweep.points) : 0...0
  }

  private static func meant(_ nearest: String?) -> Message {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The values of the settings that a sweep varies.
  private func values(of columns: [String], row: Int) -> [(path: [String], value: Node)] {
    let cells = table.rows[row]
    return columns.compactMap { column in
      guard let cell = table.index(of: column).map({ cells[$0] }), !cell.isMissing else { return nil }
      let text = CSVText.original(cell.text)
      return (column.split(separator: ".").map(String.init), Node.commandLineValue(text, position: .generated))
    }
  }

  // MARK: Completeness

  /// Reports replications that a series should have and lacks.
  private mutating func checkCounts(_ groups: [Group]) {
    let places = Dictionary(
      groups.enumerated().map { (Key(scenario: $1.scenario, point: $1.point), $0) },
      uniquingKeysWith: { first, _ in first })
    for (index, scenario) in provenance.scenarios.enumerated() {
      for point in wantedPoints(of: index) {
        if found.count >= Self.enoughProblems { return }
        let lines = places[Key(scenario: index, point: point)].map { groups[$0].lines } ?? [:]
        let count = scenario.replications - lines.count
        guard count > 0 else { continue }
        // More of them are counted, not listed.
        let gaps =
          found.count < Self.mostProblems ? (1...scenario.replications).lazy.filter { lines[$0] == nil }.prefix(5) : nil
        missing(gaps.map(Array.init) ?? [], of: scenario, count, point: point)
      }
    }
  }

  /// The points at which a scenario should have runs.
  private func wantedPoints(of index: Int) -> ClosedRange<Int> {
    // More points than rows cannot all be there; the first that are not are enough.
    let range = isSweep ? points(of: index) : 0...0
    return range.lowerBound...max(range.lowerBound, min(range.upperBound, table.rows.count + 1))
  }

  private mutating func missing(_ some: [Int], of scenario: StoredScenario, _ count: Int, point: Int) {
    let list = some.map(String.init).joined(separator: ", ") + (count > 5 ? " …" : "")
    let name = Quoting.name(point > 0 ? "\(scenario.name), point \(point)" : scenario.name)
    let message: Message =
      count == 1 ? "replication \(list) of \(name) is missing" : "\(count) replications of \(name) are missing: \(list)"
    found.append(CSVProblem(file: table.file, line: 1, column: 1, message: message))
  }
}
