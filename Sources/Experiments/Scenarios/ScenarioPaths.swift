import Parameters

/// From what a user names on the command line to the scenario files that are meant.
struct ScenarioPaths {
  let files: FileSystem
  let log: ScenarioLog

  /// The files that are meant, each once: a file is itself, a folder the scenarios in it by name, not deeper.
  func files(in paths: [String]) -> [String] {
    if paths.isEmpty { log.problems.report("no scenario is named", at: nil) }
    let scenarios = SettingsFiles(sort: .scenario, files: files, log: log)
    var seen: Set<String> = []
    return paths.flatMap { scenarios.listed($0, namedAt: .commandLine($0)) }.filter { path in
      if seen.insert(FilePath.normalised(path)).inserted { return true }
      log.problems.note("it is named more than once, and counts once", at: .commandLine(path))
      return false
    }
  }
}
