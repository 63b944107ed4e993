import Parameters

/// Finds and reads files with settings of one sort, each the file of one scenario or of one set of assumptions.
struct SettingsFiles {
  static let extensions = [".json5", ".json"]

  let sort: Sort
  let files: FileSystem
  let log: ScenarioLog

  /// The files that a path stands for: a file itself, a folder those in it by name, not deeper; none, and reported, where
  /// there are none. `place` is what messages name.
  func listed(_ path: String, namedAt place: SourcePosition) -> [String] {
    switch files.kind(of: path) {
    case .file, .other: return [path]
    case .missing:
      switch sort {
      case .scenario, .sweep: log.reportMissing("it does not exist", at: place, remedy: remedy(forMissing: path))
      case .assumptions:
        log.reportMissing(
          place.file == path ? "it does not exist" : "there is no folder \(Quoting.safe(path))", at: place,
          remedy: "sets of assumptions are files in a folder \(AssumptionSet.folderName) beside the scenarios")
      }
      return []
    case .folder: break
    }
    do throws(FileError) {
      let names = try files.list(path).filter { name in
        !name.hasPrefix(".") && Self.extensions.contains { name.hasSuffix($0) }
      }
      if names.isEmpty {
        let (message, remedy) = sort.emptyFolder(path)
        log.problems.report(message, at: place, remedy: remedy)
      }
      return names.map { FilePath.join(path, $0) }
    } catch {
      log.report(error, at: place, remedy: nil)
      return []
    }
  }

  /// Reports files of one name, which results could not tell apart.
  func reportNamesakes(_ paths: [String]) {
    var first: [String: String] = [:]
    for path in paths {
      let name = FilePath.stem(of: path)
      if let other = first[name] {
        let (message, remedy) = sort.namesake(Quoting.name(name), first: Quoting.safe(other))
        log.problems.report(message, at: .commandLine(path), remedy: remedy)
      } else {
        first[name] = path
      }
    }
  }

  /// The settings of one file as they stand in it, `assumptions` without points in its keys; nil, and reported, where there
  /// are none.
  func settings(_ path: String, namedAt place: SourcePosition) -> Node? {
    log.opens(path)
    do throws(FileError) {
      guard let node = JSON5.parse(try files.read(path), file: path, into: log.problems) else { return nil }
      guard node.members != nil else {
        log.problems.report(sort.isNoObject(node.shown), at: node.position)
        return nil
      }
      return node.replacing("assumptions") { $0.expandingDottedKeys(log.problems) }
    } catch {
      log.report(error, at: place, remedy: files.kind(of: path) == .missing ? remedy(forMissing: path) : nil)
      return nil
    }
  }

  /// The nearest name in the folder where a file was expected.
  private func remedy(forMissing path: String) -> Message? {
    let folder = FilePath.folder(of: path)
    guard let names = try? files.list(folder.isEmpty ? "." : folder) else { return nil }
    let visible = names.filter { !$0.hasPrefix(".") }
    guard let name = Spelling.nearest(FilePath.name(of: path), among: visible) else { return nil }
    return "did you mean \(Quoting.name(FilePath.join(folder, name)))?"
  }
}

extension SettingsFiles {
  /// A sort of file, with what messages say of it.
  enum Sort {
    /// A scenario.
    case scenario
    /// A set of assumptions.
    case assumptions
    /// A sweep.
    case sweep

    fileprivate func emptyFolder(_ path: String) -> (message: Message, remedy: Message) {
      switch self {
      case .scenario:
        (
          "the folder holds no scenarios",
          "scenarios are files ending in .json5 or .json; folders in it are not looked into"
        )
      case .assumptions:
        (
          "the folder \(Quoting.safe(path)) holds no sets of assumptions",
          "sets are files ending in .json5 or .json; folders in it are not looked into"
        )
      case .sweep:
        (
          "the folder holds no sweeps",
          "sweeps are files ending in .json5 or .json; folders in it are not looked into"
        )
      }
    }

    fileprivate func namesake(_ name: String, first: String) -> (message: Message, remedy: Message) {
      switch self {
      case .scenario:
        (
          "a second scenario with the name \(name)",
          "the first is \(first); results tell scenarios apart by the names of their files"
        )
      case .assumptions:
        (
          "a second set of assumptions with the name \(name)",
          "the first is \(first); results tell sets apart by the names of their files"
        )
      case .sweep:
        (
          "a second sweep with the name \(name)",
          "the first is \(first); results go by the names of the files"
        )
      }
    }

    fileprivate func isNoObject(_ shown: Message) -> Message {
      switch self {
      case .scenario: "the scenario is \(shown), must be an object with settings"
      case .assumptions: "the set of assumptions is \(shown), must be an object with settings"
      case .sweep: "the sweep is \(shown), must be an object with settings"
      }
    }
  }
}
