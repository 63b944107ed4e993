import Parameters
import SimulationKernel
import Synchronization
import Tables

/// The runs of a sweep, or of a part of one, in a folder that this process has to itself.
struct SweepStore {
  private let folder: SweepFolder
  private let journal: SweepJournal
  private var manifest: SweepManifest
  /// How the sweep is laid out, with as many replications as there are or are wanted.
  private(set) var layout: SweepLayout

  init(_ folder: SweepFolder, _ journal: SweepJournal, _ manifest: SweepManifest, _ layout: SweepLayout) {
    self.folder = folder
    self.journal = journal
    self.layout = layout
    self.manifest = manifest.with(replications: layout.replications)
  }

  /// What was mended when the folder was opened; nil where all was well.
  var repair: Message? { journal.repair }

  /// The numbers of the runs that belong here.
  var runs: Range<Int> { manifest.shard?.runs(of: layout.runs) ?? 0..<layout.runs }

  /// How many of them are finished.
  var finished: Int { journal.finished(in: runs) }

  /// Those that are not, in order.
  var pending: [Int] { runs.filter { !journal.isFinished($0) } }

  /// The tables of what there is.
  var tables: SweepTables { SweepTables(layout, rows: journal) }

  /// From now on so many replications are wanted.
  mutating func extend(to replications: Int) throws {
    layout.replications = replications
    manifest = manifest.with(replications: replications)
    journal.extend(to: layout.runs)
    try folder.writeMarks(manifest, layout)
  }

  /// Something that takes finished runs; see ``Intake``.
  func intake() -> Intake { Intake(journal) }

  /// Writes the tables of a whole sweep, or the runs of a whole part, and takes away the marks. Returns the names of the
  /// files in the order of writing.
  /// - Precondition: all runs are finished.
  func finish() throws -> [String] {
    precondition(finished == runs.count, "\(finished) of \(runs.count) runs are finished")
    let results = ResultsFolder(
      folder.path, companion: manifest.shard == nil ? folder.companion : nil, files: folder.files)
    let tables = manifest.shard == nil ? tables.all : [layout.pointTable, tables.runs(runs)]
    let names = try results.write(
      tables, title: "Keerpunt: \(layout.title)", provenance: manifest.json, force: true)
    try folder.files.remove(FilePath.join(folder.path, SweepFolder.unfinishedName))
    try folder.files.remove(FilePath.join(folder.path, SweepJournal.fileName))
    journal.close()
    return names
  }
}

extension SweepStore {
  /// Takes finished runs from any thread and brings them onto the disk by a thread of its own, so that whoever simulates
  /// does not wait for it; runs that end while it writes go onto the disk together.
  final class Intake: Sendable {
    private let journal: SweepJournal
    private let queue = BackgroundQueue()
    private let waiting = Mutex<[(run: Int, row: RunRow)]>([])
    private let failure = Mutex<(any Error)?>(nil)

    fileprivate init(_ journal: SweepJournal) { self.journal = journal }

    /// Takes a run.
    /// - Throws: what went wrong with an earlier one.
    func take(_ run: Int, _ row: RunRow) throws {
      if let error = failure.withLock({ $0 }) { throw error }
      waiting.withLock { $0.append((run, row)) }
      queue.add { [self] in write() }
    }

    private func write() {
      let rows = waiting.withLock { waiting in
        defer { waiting = [] }
        return waiting
      }
      guard !rows.isEmpty, failure.withLock({ $0 == nil }) else { return }
      do {
        try journal.add(rows)
      } catch {
        failure.withLock { $0 = error }
      }
    }

    /// Waits until all runs are on the disk.
    /// - Throws: what went wrong.
    func finish() throws {
      queue.finish()
      if let error = failure.withLock({ $0 }) { throw error }
    }
  }
}
