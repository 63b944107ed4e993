public import Parameters
import Tables

/// A folder that holds the results of a sweep, or of a part of it.
///
/// While the sweep is under way there are `unfinished-sweep.json`, which says what it is, `points.csv`, and the finished
/// runs; at the end the tables, and `provenance.json` as in every results folder.
public struct SweepFolder: Sendable {
  /// The mark of a sweep under way.
  static let unfinishedName = "unfinished-sweep.json"

  /// The folder as the user named it.
  public let path: String
  /// What is written beside the tables of a whole sweep, if anything.
  public let companion: ResultsFolder.Companion?
  let files: FileSystem

  /// The folder at a path, whether it exists or not.
  public init(_ path: String, companion: ResultsFolder.Companion? = nil, files: FileSystem = FileSystem()) {
    self.path = path
    self.companion = companion
    self.files = files
  }

  /// What stands at the path.
  enum State {
    /// Nothing, or a folder with nothing in it.
    case empty
    /// A sweep under way, with what its mark says; nil where that cannot be read.
    case unfinished(SweepManifest?)
    /// A whole sweep.
    case complete(SweepManifest)
    /// Something else.
    case foreign
  }

  func state() throws(FileError) -> State {
    switch files.kind(of: path) {
    case .missing: return .empty
    case .file, .other: return .foreign
    case .folder: break
    }
    let names = try files.list(path)
    if names.contains(Self.unfinishedName) { return .unfinished(try manifest(Self.unfinishedName)) }
    if names.contains(ResultsFolder.provenanceName) {
      guard let manifest = try manifest(ResultsFolder.provenanceName), manifest.tree["sweep"] != nil else {
        return .foreign
      }
      // A sweep that was stopped while its folder was tidied up at the end.
      return names.contains(SweepJournal.fileName) ? .unfinished(manifest) : .complete(manifest)
    }
    // One that was stopped before its mark was on the disk holds no run.
    return names.allSatisfy { $0 == SweepJournal.fileName || $0.hasSuffix(".part") } ? .empty : .foreign
  }

  private func manifest(_ name: String) throws(FileError) -> SweepManifest? {
    let problems = ProblemLog()
    let file = FilePath.join(path, name)
    let tree = JSON5.parse(try files.read(file), file: file, into: problems)
    guard let tree, problems.isEmpty, tree.members != nil else { return nil }
    return SweepManifest(tree: tree)
  }

  /// The runs of a complete folder, from its `runs.csv`.
  /// - Throws: `FileError` where that file is not what the folder says.
  func rows(_ layout: SweepLayout, _ runs: Range<Int>) throws -> RunsFile {
    try RunsFile(
      FilePath.join(path, "\(ResultTables.runSchema.name).csv"), layout: layout, runs: runs, files: files)
  }

  // MARK: Beginning

  /// Whether runs may go into the folder, without changing it. Returns what the folder says of the runs in it, where they are
  /// to be gone on with.
  @discardableResult
  func checkUsable(_ manifest: SweepManifest, resume: Bool, force: Bool) throws -> SweepManifest? {
    var known: SweepManifest?
    switch try state() {
    case .empty: break
    case .foreign:
      try ResultsFolder(path, files: files).checkUsable(for: nil, force: force)
      if !force { throw refusal("it holds results of something else; give another folder with --output") }
    case .unfinished(let found):
      if resume {
        guard let found else { throw refusal("\(Self.unfinishedName) in it cannot be read; --force begins anew") }
        known = found
      } else if !force {
        throw refusal("it holds a sweep that was stopped; --resume goes on with it, --force begins anew")
      }
    case .complete(let found):
      if resume {
        known = found
      } else if !force {
        throw refusal("it holds a whole sweep; --resume adds to it, --force begins anew")
      }
    }
    if let known {
      let differences = manifest.differences(from: known)
      if !differences.isEmpty { throw SweepMismatch(folder: path, differences: differences) }
    }
    return known
  }

  /// Makes the folder ready for the runs of a sweep, and keeps other processes from doing so.
  /// - Parameters:
  ///   - manifest: what is to be run.
  ///   - layout: how it is laid out.
  ///   - resume: whether runs that are there count.
  ///   - force: whether what is there may go.
  /// - Throws: `FileError` where the folder cannot be used; `SweepMismatch` where it was begun with something else.
  func begin(_ manifest: SweepManifest, _ layout: SweepLayout, resume: Bool, force: Bool) throws -> SweepStore {
    let known = try checkUsable(manifest, resume: resume, force: force)
    try files.createFolder(path)
    let journal = try SweepJournal(in: path, runs: layout.runs, isNew: known == nil, files: files)
    var layout = layout
    if known != nil, let whole = try whole(), let done = whole.replications, manifest.differences(from: whole).isEmpty {
      // Replications that a whole sweep has are never taken away.
      layout.replications = max(layout.replications, done)
      journal.extend(to: layout.runs)
      try restore(journal, layout, whole.shard, replications: done)
    }
    try writeMarks(manifest.with(replications: layout.replications), layout)
    // What was there is no longer what the folder is of.
    if known == nil { try files.remove(provenancePath) }
    return SweepStore(self, journal, manifest, layout)
  }

  /// What the folder says of the sweep whose tables are whole in it, whatever is under way; nil where none are.
  private func whole() throws(FileError) -> SweepManifest? {
    files.kind(of: provenancePath) == .file ? try manifest(ResultsFolder.provenanceName) : nil
  }

  private var provenancePath: String { FilePath.join(path, ResultsFolder.provenanceName) }

  /// Puts the runs of a whole sweep into its journal, as far as they are not there.
  private func restore(
    _ journal: SweepJournal, _ layout: SweepLayout, _ shard: Shard?, replications: Int
  ) throws {
    var before = layout
    before.replications = replications
    let runs = shard?.runs(of: before.runs) ?? 0..<before.runs
    guard journal.finished(in: runs) < runs.count else { return }
    let known = try rows(before, runs)
    var rest = runs.filter { !journal.isFinished($0) }[...]
    while !rest.isEmpty {
      try journal.add(rest.prefix(1000).map { ($0, try known.row($0)) })
      rest = rest.dropFirst(1000)
    }
  }

  /// The mark, which changes where replications are added, and the points.
  func writeMarks(_ manifest: SweepManifest, _ layout: SweepLayout) throws {
    try files.writeWhole(manifest.json, to: FilePath.join(path, Self.unfinishedName))
    let points = layout.pointTable
    try files.writeWhole(to: FilePath.join(path, "\(points.schema.name).csv")) { sink in _ = try points.write(to: sink)
    }
  }

  private func refusal(_ reason: Message) -> FileError {
    FileError(path: path, operation: .create, reason: reason, category: .cannotCreate)
  }
}

/// A folder was begun with other settings than those that it is to be gone on with.
public struct SweepMismatch: Error, Sendable, CustomStringConvertible {
  /// The folder as the user named it.
  public let folder: String
  let differences: [(path: String, begun: String?, now: String?)]

  /// The most differences that are told one by one.
  static let mostTold = 8

  /// What differs, line by line.
  public var message: Message {
    var lines = differences.prefix(Self.mostTold).map { item -> Message in
      "\(Quoting.safe(item.path)) was \(Self.shown(item.begun)), is \(Self.shown(item.now))"
    }
    if differences.count > Self.mostTold { lines.append("and \(differences.count - Self.mostTold) more") }
    let head: Message = "\(Quoting.safe(folder)) was begun with another sweep, and its runs would not fit:"
    return Message(
      [head] + lines + ["give another folder with --output, or begin anew with --force"], separator: "\n  ")
  }

  /// A value of one side; nothing where it has none.
  static func shown(_ value: String?) -> Message { value.map { "\(Quoting.safe($0))" } ?? "nothing" }

  /// The message in English.
  public var description: String { message.description }
}
