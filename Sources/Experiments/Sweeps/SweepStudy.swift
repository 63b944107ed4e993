public import Parameters
import RecruitmentModel
public import SimulationKernel
public import Tables

/// Runs a sweep into a folder, from the beginning or from where it was stopped.
public struct SweepStudy: Sendable {
  /// The sweep.
  public let sweep: Sweep
  /// How many threads work; changes no result.
  public var threads: Int
  /// Whether every invariant of the model is checked every week.
  public var verify = false
  /// The part that is run; nil for the whole.
  public var shard: Shard?
  /// Whether runs that are in the folder count.
  public var resume = false
  /// Whether what is in the folder may go.
  public var force = false
  /// Replications are added until the headline outcome of every point is known so well; nil for as many as the sweep has.
  public var precision: Precision?
  /// The most replications that are added for that.
  public var ceiling = SweepSettings.usualCeiling

  /// What a study left behind.
  public struct Result: Sendable {
    /// The names of the files, in the order of writing.
    public let files: [String]
    /// Runs that were done now, and runs that there are.
    public let done: Int
    /// Runs that there are.
    public let runs: Int
    /// Runs of each point.
    public let replications: Int
    /// What was mended in the folder when it was opened.
    public let repair: Message?
    /// The headline outcome: rows of `comparison.csv` with their columns, or of `summary.csv` where nothing is compared; none
    /// of a part.
    public let headline: (schema: TableSchema, rows: [[Cell]])?
    /// Whether the wanted precision was reached; nil where none was wanted.
    public let isPrecise: Bool?
  }

  /// A study of a sweep with as many threads as there are cores.
  public init(_ sweep: Sweep, threads: Int = WorkerPool.availableCores) {
    self.sweep = sweep
    self.threads = max(1, threads)
  }

  /// Runs what is not finished yet, and writes the tables once all is.
  /// - Parameters:
  ///   - folder: where the results go.
  ///   - progress: told now and then how many of all youth-weeks are done; called from any thread.
  ///   - isCancelled: asked once in each simulated week, from any thread; where it says true, all stop.
  /// - Throws: `SweepStopped` where it was cancelled or the disk takes no more, with finished runs kept; `FileError` and
  ///   `SweepMismatch` where the folder cannot be used; `InvariantViolation`.
  public func run(
    in folder: SweepFolder, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Result {
    let layout = sweep.layout
    if let whole = try whole(in: folder) { return whole }
    var store = try folder.begin(
      SweepManifest(sweep, layout, shard: shard), layout, resume: resume, force: force)
    var done = 0
    while true {
      done += store.pending.count
      try live(&store, folder, progress, isCancelled)
      guard let more = try replicationsWanted(store) else { break }
      try store.extend(to: more)
    }
    do {
      let isPrecise = try precision.map { try headlines(store.tables).allSatisfy($0.isReached) }
      let runs = store.finished
      let headline = shard == nil ? try store.tables.rows(about: .headline) : nil
      return Result(
        files: try store.finish(), done: done, runs: runs, replications: store.layout.replications,
        repair: store.repair, headline: headline, isPrecise: isPrecise)
    } catch let error as FileError {
      throw SweepStopped(folder: folder.path, finished: store.finished, runs: store.runs.count, reason: error)
    }
  }

  /// What a folder holds that is whole already, and that is all that is wanted; nil where there is something to do.
  private func whole(in folder: SweepFolder) throws -> Result? {
    guard resume, case .complete(let known) = try folder.state(), let replications = known.replications else {
      return nil
    }
    var layout = sweep.layout
    guard replications >= layout.replications else { return nil }
    layout.replications = replications
    try folder.checkUsable(SweepManifest(sweep, layout, shard: shard), resume: true, force: false)
    let runs = shard?.runs(of: layout.runs) ?? 0..<layout.runs
    let tables = SweepTables(layout, rows: try folder.rows(layout, runs))
    let isPrecise = try precision.map { try headlines(tables).allSatisfy($0.isReached) }
    if isPrecise == false, replications < ceiling { return nil }
    return Result(
      files: try folder.files.list(folder.path), done: 0, runs: runs.count, replications: replications, repair: nil,
      headline: shard == nil ? try tables.rows(about: .headline) : nil, isPrecise: isPrecise)
  }

  private func live(
    _ store: inout SweepStore, _ folder: SweepFolder, _ progress: @escaping @Sendable (Int, Int) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws {
    let pending = store.pending
    if pending.isEmpty { return }
    let intake = store.intake()
    let runner = SweepRunner(sweep: sweep, layout: store.layout, threads: threads)
    var failure: (any Error)?
    do {
      try runner.run(pending, verify: verify, progress: progress, isCancelled: isCancelled) { try intake.take($0, $1) }
    } catch {
      failure = error
    }
    do { try intake.finish() } catch { failure = error }
    guard let failure else { return }
    if failure is RunInterrupted || failure is FileError {
      throw SweepStopped(
        folder: folder.path, finished: store.finished, runs: store.runs.count, reason: failure as? FileError)
    }
    throw failure
  }

  // MARK: Precision

  /// How many replications there should be next; nil where there are enough.
  ///
  /// It follows from the finished runs alone, so that a study that is gone on with makes the same choices.
  private func replicationsWanted(_ store: SweepStore) throws -> Int? {
    guard let precision, shard == nil else { return nil }
    let now = store.layout.replications
    guard now < ceiling else { return nil }
    let samples = try headlines(store.tables)
    if samples.allSatisfy(precision.isReached) { return nil }
    // No more than twice as many at a time, since what is needed is itself an estimate.
    let needed = samples.map { precision.replications(for: $0) ?? .max }.max() ?? .max
    return min(ceiling, max(now + 1, min(needed, 2 * now)))
  }

  /// The headline outcome of every series over its replications.
  private func headlines(_ tables: SweepTables) throws -> [SampleSummary] {
    try (0..<tables.layout.seriesCount).map { index in
      SampleSummary(try tables.runs(of: index).values(of: .headline).compactMap(\.self))
    }
  }
}

/// A sweep ended before it was whole; its finished runs are kept.
public struct SweepStopped: Error, Sendable, CustomStringConvertible {
  /// The folder as the user named it.
  public let folder: String
  /// Runs that are kept.
  public let finished: Int
  /// Runs that there should be.
  public let runs: Int
  /// What went wrong with a file; nil where the user stopped it.
  public let reason: FileError?

  /// What happened, and how to go on.
  public var message: Message {
    let kept: Message =
      "\(grouped: finished) of \(grouped: runs) runs are finished and kept in \(Quoting.safe(folder)); --resume goes on with them"
    return reason.map { "\($0.message); \(kept)" } ?? "interrupted; \(kept)"
  }

  /// The message in English.
  public var description: String { message.description }
}
