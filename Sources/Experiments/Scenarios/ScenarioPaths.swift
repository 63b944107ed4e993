import Parameters

/// From what a user names on the command line to the scenario files that are meant.
struct ScenarioPaths {
  static let extensions = [".json5", ".json"]

  let files: FileSystem
  let log: ScenarioLog

  /// The files that are meant, each once: a file is itself, a folder the scenarios in it by name, not deeper.
  func files(in paths: [String]) -> [String] {
    if paths.isEmpty { log.problems.report("no scenario is named", at: nil) }
    var seen: Set<String> = []
    return paths.flatMap(scenarios).filter { path in
      if seen.insert(FilePath.normalised(path)).inserted { return true }
      log.problems.note("it is named more than once, and counts once", at: .commandLine(path))
      return false
    }
  }

  private func scenarios(in path: String) -> [String] {
    switch files.kind(of: path) {
    case .file, .other: return [path]
    case .missing:
      log.reportMissing("it does not exist", at: .commandLine(path), remedy: remedy(forMissing: path))
      return []
    case .folder: break
    }
    do throws(FileError) {
      let names = try files.list(path).filter { name in
        !name.hasPrefix(".") && Self.extensions.contains { name.hasSuffix($0) }
      }
      if names.isEmpty {
        log.problems.report(
          "the folder holds no scenarios", at: .commandLine(path),
          remedy: "scenarios are files ending in .json5 or .json; folders in it are not looked into")
      }
      return names.map { FilePath.join(path, $0) }
    } catch {
      log.report(error, at: .commandLine(path), remedy: nil)
      return []
    }
  }

  /// The nearest name in the folder where a file was expected.
  func remedy(forMissing path: String) -> Message? {
    let folder = FilePath.folder(of: path)
    guard let names = try? files.list(folder.isEmpty ? "." : folder) else { return nil }
    let visible = names.filter { !$0.hasPrefix(".") }
    guard let name = Spelling.nearest(FilePath.name(of: path), among: visible) else { return nil }
    return "did you mean \(Quoting.name(FilePath.join(folder, name)))?"
  }

  /// Reports files of one name, which results could not tell apart.
  func reportNamesakes(_ paths: [String]) {
    var first: [String: String] = [:]
    for path in paths {
      let name = FilePath.stem(of: path)
      if let other = first[name] {
        log.problems.report(
          "a second scenario with the name \(Quoting.name(name))", at: .commandLine(path),
          remedy: "the first is \(Quoting.safe(other)); results tell scenarios apart by the names of their files")
      } else {
        first[name] = path
      }
    }
  }
}
