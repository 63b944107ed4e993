import Parameters
import Tables

/// Joins the parts of a sweep.
public struct SweepMerge: Sendable {
  /// A part that was read.
  private struct Part: Sendable {
    let folder: SweepFolder
    let manifest: SweepManifest
    let shard: Shard
  }

  private let parts: [Part]
  private let layout: SweepLayout
  private let manifest: SweepManifest

  /// What the parts are parts of, for people.
  public var title: String { layout.title }
  /// How many parts there are, and runs in all.
  public var size: (parts: Int, runs: Int) { (parts.count, layout.runs) }

  /// Reads the parts: each folder is one, or holds one in each of its folders.
  /// - Throws: `InputError` that names what is missing, doubled, unfinished or of another sweep; `FileError`.
  public init(_ paths: [String], files: FileSystem = FileSystem()) throws {
    let log = ScenarioLog()
    let found = try Self.folders(paths, files, log)
    var unfinished: Set<Int> = []
    let parts = try found.compactMap { try Self.part($0, log, &unfinished) }
    let sorted = parts.sorted { $0.shard.number < $1.shard.number }
    Self.check(sorted, unfinished: unfinished, log.problems)
    if let error = log.error { throw error }
    self.parts = sorted
    manifest = sorted[0].manifest.whole
    layout = try Self.layout(sorted[0], manifest, files)
  }

  /// Writes the results of the whole sweep, and returns the names of the files in the order of writing.
  /// - Throws: `FileError`, also where a part does not hold its runs.
  public func write(to folder: ResultsFolder, force: Bool) throws -> [String] {
    let rows = try parts.map { part in
      let runs = part.shard.runs(of: layout.runs)
      return (runs, try part.folder.rows(layout, runs))
    }
    return try folder.write(
      SweepTables(layout, rows: MergedRows(rows)).all, title: "Keerpunt: \(layout.title)", provenance: manifest.json,
      force: force)
  }

  /// Where the results of parts go that are in, or are, a folder: beside `name-parts` into `name`.
  public static func usualFolder(for path: String) -> String {
    let whole = FilePath.normalised(path)
    for folder in [whole, FilePath.folder(of: whole)] where folder.hasSuffix(partsSuffix) {
      return String(folder.dropLast(partsSuffix.count))
    }
    return whole + "-merged"
  }

  /// What the name of a folder of parts ends with.
  public static let partsSuffix = "-parts"

  // MARK: Reading

  /// The folders of parts that paths stand for.
  private static func folders(_ paths: [String], _ files: FileSystem, _ log: ScenarioLog) throws -> [SweepFolder] {
    var folders: [SweepFolder] = []
    for path in paths {
      guard files.kind(of: path) == .folder else {
        log.reportMissing(
          files.kind(of: path) == .missing ? "it does not exist" : "it is not a folder", at: .commandLine(path),
          remedy: nil)
        continue
      }
      let own = SweepFolder(path, files: files)
      if case .foreign = try own.state() {
        let inner = try files.list(path).map { SweepFolder(FilePath.join(path, $0), files: files) }.filter {
          switch try $0.state() {
          case .unfinished, .complete: true
          case .empty, .foreign: false
          }
        }
        if inner.isEmpty {
          log.problems.report("the folder holds no part of a sweep", at: .commandLine(path))
        }
        folders += inner
      } else {
        folders.append(own)
      }
    }
    return folders
  }

  /// The part in a folder; nil, and reported, where there is no whole one.
  private static func part(_ folder: SweepFolder, _ log: ScenarioLog, _ unfinished: inout Set<Int>) throws -> Part? {
    let place = SourcePosition.commandLine(folder.path)
    switch try folder.state() {
    case .empty, .foreign: log.problems.report("the folder holds no part of a sweep", at: place)
    case .unfinished(let manifest):
      if let number = manifest?.shard?.number { unfinished.insert(number) }
      let name: Message = manifest?.shard.map { "part \($0.text)" } ?? "the sweep"
      log.problems.report(
        "\(name) is not finished", at: place,
        remedy: manifest?.shard.map { "run it again with --shard \($0.text) --resume" } ?? "run it again with --resume")
    case .complete(let manifest):
      guard let shard = manifest.shard else {
        log.problems.report("it holds a whole sweep, not a part of one", at: place)
        return nil
      }
      return Part(folder: folder, manifest: manifest, shard: shard)
    }
    return nil
  }

  /// Reports parts of other sweeps, and parts that are missing or there twice.
  private static func check(_ parts: [Part], unfinished: Set<Int>, _ problems: ProblemLog) {
    guard let first = parts.first else { return }
    let before = problems.problems.count
    for part in parts.dropFirst() {
      let place = SourcePosition.commandLine(part.folder.path)
      if part.shard.count != first.shard.count {
        problems.report(
          "it is part \(part.shard.text), but \(Quoting.safe(first.folder.path)) is part \(first.shard.text)", at: place
        )
      } else if let other = part.manifest.whole.differences(from: first.manifest.whole, replicationsCount: true).first {
        problems.report(
          "it is of another sweep than \(Quoting.safe(first.folder.path)): \(Quoting.safe(other.path)) is "
            + "\(SweepMismatch.shown(other.now)), there \(SweepMismatch.shown(other.begun))", at: place)
      }
    }
    guard problems.problems.count == before else { return }
    for (part, next) in zip(parts, parts.dropFirst()) where part.shard == next.shard {
      problems.report(
        "part \(next.shard.text) is there twice, also in \(Quoting.safe(part.folder.path))",
        at: .commandLine(next.folder.path))
    }
    let there = unfinished.union(parts.map(\.shard.number))
    let missing = (1...first.shard.count).filter { !there.contains($0) }
    if !missing.isEmpty {
      let list = Self.ranges(missing)
      problems.report(
        missing.count == 1
          ? "part \(list) of \(first.shard.count) is missing"
          : "parts \(list) of \(first.shard.count) are missing", at: nil,
        remedy: "run what is missing with --shard and merge again")
    }
  }

  /// Numbers as people and job arrays write them: `2,5-7`.
  static func ranges(_ numbers: [Int]) -> String {
    var texts: [String] = []
    var start: Int?
    for (index, number) in numbers.enumerated() {
      start = start ?? number
      if index + 1 < numbers.count, numbers[index + 1] == number + 1 { continue }
      texts.append(start == number ? "\(number)" : "\(start ?? number)-\(number)")
      start = nil
    }
    return texts.joined(separator: ",")
  }

  /// How the whole is laid out, from the points of one part.
  private static func layout(_ part: Part, _ manifest: SweepManifest, _ files: FileSystem) throws -> SweepLayout {
    let path = FilePath.join(part.folder.path, "points.csv")
    func fault(_ reason: Message) -> FileError {
      FileError(path: path, operation: .read, reason: reason, category: .failed)
    }
    let bytes = try files.read(path)
    guard manifest.text("pointsDigest") == SHA256.hexadecimal(of: bytes) else {
      throw fault("its points are not those of the sweep; somebody has changed the file")
    }
    let points = PointsFile(bytes: bytes, path: path)
    guard let layout = try points.layout(manifest) else {
      throw fault("it does not fit \(ResultsFolder.provenanceName) beside it")
    }
    return layout
  }
}

/// The runs of all parts.
private struct MergedRows: RunRows {
  private let parts: [(runs: Range<Int>, rows: RunsFile)]

  init(_ parts: [(Range<Int>, RunsFile)]) { self.parts = parts.map { ($0.0, $0.1) } }

  func row(_ run: Int) throws -> RunRow {
    // Parts are stretches in order: the last that begins at or before the run holds it; empty ones begin where the next does.
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].runs.lowerBound <= run { low = middle } else { high = middle }
    }
    return try parts[low].rows.row(run)
  }
}
