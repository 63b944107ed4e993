import Parameters
import Tables

/// Reads back what a results folder holds of its runs: `provenance.json` and `runs.csv`.
struct ResultsFolderReading {
  static let remedy: Message = "compare takes folders of results, as keerpunt run and keerpunt sweep write them"
  static let runsName = "runs.csv"

  /// The files that say that results are not complete, and what to do about it.
  private static let marks: [(name: String, remedy: Message)] = [
    (SweepFolder.unfinishedName, "keerpunt sweep --resume goes on with it"),
    (SweepJournal.fileName, "keerpunt sweep --resume goes on with it"),
    (ResultsFolder.unfinishedName, "run what wrote them again; that file goes once the folder is complete"),
  ]

  private let files: FileSystem
  private let log: ScenarioLog
  /// A larger file is refused, in bytes.
  private let most: Int

  /// What to do about a folder that holds no results.
  private let remedy: Message

  init(
    files: FileSystem, log: ScenarioLog, most: Int = FileSystem.largestInput, remedy: Message = Self.remedy
  ) {
    self.files = files
    self.log = log
    self.most = most
    self.remedy = remedy
  }

  /// The results in a folder; nil where anything is wrong, which is reported.
  func results(in folder: String) -> StoredResults? {
    guard isWhole(folder) else { return nil }
    let file = FilePath.join(folder, ResultsFolder.provenanceName)
    guard let bytes = bytes(of: file) else { return nil }
    guard let provenance = ProvenanceReading.read(bytes, file: file, into: log.problems) else { return nil }
    let runs = FilePath.join(folder, Self.runsName)
    guard let rows = self.bytes(of: runs) else { return nil }
    guard let series = RunsReading(rows, file: runs, folder: folder, provenance: provenance).series(log.problems)
    else { return nil }
    return StoredResults(folder: folder, baseline: provenance.baseline, series: series)
  }

  /// Whether there is a folder with results that are complete.
  func isWhole(_ folder: String) -> Bool {
    let place = SourcePosition.commandLine(folder)
    switch files.kind(of: folder) {
    case .folder: break
    case .missing:
      log.reportMissing("there is no such folder", at: place, remedy: remedy)
      return false
    case .file, .other:
      log.problems.report("it is not a folder", at: place, remedy: remedy)
      return false
    }
    do {
      let names = try files.list(folder)
      if let (mark, remedy) = Self.marks.first(where: { names.contains($0.name) }) {
        log.problems.report("its results are not complete, since it holds \(mark)", at: place, remedy: remedy)
        return false
      }
      if !names.contains(ResultsFolder.provenanceName) {
        log.reportMissing(
          "it holds no \(ResultsFolder.provenanceName), so it is no folder of complete results", at: place,
          remedy: remedy)
        return false
      }
    } catch {
      log.report(error, at: place, remedy: nil)
      return false
    }
    return true
  }

  func bytes(of file: String) -> [UInt8]? {
    log.opens(file)
    var bytes: [UInt8] = []
    do {
      try files.read(file, most: most) { piece in
        bytes += piece
        return true
      }
      return bytes
    } catch {
      log.report(error, at: .commandLine(file), remedy: nil)
      return nil
    }
  }
}

/// What was read back from one folder.
struct StoredResults: Sendable {
  /// The folder, as the user named it.
  let folder: String
  /// Name of the scenario that the others were compared with; nil in a sweep.
  let baseline: String?
  /// The scenarios, and the points of each where it is a sweep.
  let series: [StoredSeries]
}

extension ResultsFolder {
  /// The bytes of `provenance.json` of a folder that is complete.
  /// - Throws: `InputError` where there is no folder, or one without complete results.
  public func wholeProvenance() throws(InputError) -> [UInt8] {
    let log = ScenarioLog()
    let reading = ResultsFolderReading(
      files: files, log: log,
      remedy: "report takes a folder of results, as keerpunt run, sweep, merge and compare write them")
    let bytes = reading.isWhole(path) ? reading.bytes(of: FilePath.join(path, Self.provenanceName)) : nil
    if let error = log.error { throw error }
    return bytes ?? []
  }
}
