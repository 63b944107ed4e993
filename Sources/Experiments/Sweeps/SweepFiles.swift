public import Parameters

extension Sweep {
  /// The name of the folder beside scenarios that holds sweeps.
  public static let folderName = "sweeps"

  /// Whether a path stands for sweeps: a folder `sweeps`, a file in one, or a file that varies something, whatever else it
  /// says.
  public static func isNamed(by path: String, files: FileSystem = FileSystem()) -> Bool {
    let isFolder = files.kind(of: path) == .folder
    if let whole = try? files.resolved(path),
      FilePath.name(of: isFolder ? whole : FilePath.folder(of: whole)) == folderName
    {
      return true
    }
    guard files.kind(of: path) == .file, let bytes = try? files.read(path) else { return false }
    let keys = JSON5.parse(bytes, file: path, into: ProblemLog())?.members?.map(\.key) ?? []
    return ["vary", "design", "scenario"].contains(where: keys.contains)
  }

  /// Loads all sweeps that paths stand for; a folder stands for its `*.json5` and `*.json` files, not deeper.
  /// - Throws: `InputError` with everything that is wrong.
  public static func loadAll(
    _ paths: [String], options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> [Sweep] {
    let log = ScenarioLog()
    let found = paths.flatMap {
      SettingsFiles(sort: .sweep, files: files, log: log).listed($0, namedAt: .commandLine($0))
    }
    var errors = [log.error].compactMap(\.self)
    var seen: Set<String> = []
    var sweeps: [Sweep] = []
    for path in found where seen.insert(FilePath.normalised(path)).inserted {
      do throws(InputError) {
        sweeps.append(try load(path, options: options, files: files, notes: notes))
      } catch {
        errors.append(error)
      }
    }
    if errors.isEmpty { return sweeps }
    throw InputError(problems: errors.flatMap(\.problems), isMissingInput: errors.allSatisfy(\.isMissingInput))
  }
}
