import Parameters
import RecruitmentModel
import Synchronization
import Tables
import Testing

@testable import Experiments

/// Results folders in memory, as runs leave them, to be read back and tampered with.
final class StoredFolders {
  let calls: MemoryCalls
  var files: FileSystem { calls.files }

  init(_ others: KeyValuePairs<String, String> = [:]) { calls = MemoryCalls(others) }

  /// Writes the runs of some scenarios with their provenance.
  func write(
    _ scenarios: [ScenarioRuns], to folder: String, baseline: Int = 0, burnIn: Int = 52, version: String = "1.2.3"
  ) throws {
    let facts = scenarios.map { each in
      ScenarioFacts(
        name: each.name, title: each.title, cityPath: "cities/\(folder)", city: each.city, seed: each.seed,
        replications: each.runs.count, weeks: each.weeks, burnIn: burnIn, recordEvery: 4,
        resolved: each.changes.reduce(Node.object([Member]())) { tree, change in
          tree.setting(
            path: change.path.split(separator: ".").map(String.init),
            to: Node.commandLineValue(change.value, position: .generated))
        })
    }
    let provenance = Provenance(baseline: scenarios[baseline].name, scenarios: facts, version: version)
    // No other table is read back, and to make them all takes a while.
    _ = try ResultsFolder(folder, files: files).write(
      [RowStream(try ResultTables.runs(of: scenarios))], title: "", provenance: provenance.json, force: false)
  }

  /// Changes one piece of a file, which must be in it.
  func change(_ path: String, _ old: String, to new: String) throws {
    let text = try #require(calls.text(path))
    let range = try #require(text.firstRange(of: old), "\(path) holds no '\(old)'")
    calls.state.withLock { state in
      state.files[path] = Array((text[..<range.lowerBound] + new + text[range.upperBound...]).utf8)
    }
  }

  func replace(_ path: String, by text: String?) {
    calls.state.withLock { state in state.files[path] = text.map { Array($0.utf8) } }
  }

  func comparison(
    _ folders: String..., baseline: String? = nil, notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> StoredComparison {
    try StoredComparison.load(folders, baseline: baseline, files: files, notes: notes)
  }

  /// What is wrong with a comparison; nil where nothing is.
  func error(_ folders: String..., baseline: String? = nil) -> InputError? {
    do {
      _ = try StoredComparison.load(folders, baseline: baseline, files: files)
      return nil
    } catch {
      expectDutch(error.inFull)
      return error
    }
  }

  /// What is to be known of a comparison that can be made.
  func notes(_ folders: String...) throws -> [String] {
    let log = ProblemLog()
    _ = try StoredComparison.load(folders, files: files, notes: log)
    for note in log.notes { expectDutch(note.inFull) }
    return log.notes.map(\.description)
  }
}
