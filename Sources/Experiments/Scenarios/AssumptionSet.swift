public import Parameters

/// Values of some parameters of the model, under which any scenarios can be run: one answer to what nobody knows.
public struct AssumptionSet: Sendable {
  /// The name of the folder beside scenarios that holds their sets.
  public static let folderName = "assumptions"

  /// The name of its file without folder and extension; results call it by this.
  public let name: String
  /// The file, as the user named it.
  public let path: String
  /// What people call it; the name where the file gives no title.
  public let title: String
  /// What it is about; may be empty.
  public let about: String
  /// The parameters that it sets, as the block `assumptions` of a scenario; may be empty, for the defaults.
  public let values: Node
}

extension AssumptionSet {
  /// Loads sets from files and folders; a folder stands for its `*.json5` and `*.json` files, not deeper.
  ///
  /// Where all give the same parameter first and each another number, they come by that number, from low to high;
  /// else as they are named and in a folder by name.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(
    _ paths: [String], files: FileSystem = FileSystem()
  ) throws(InputError) -> [AssumptionSet] {
    let log = ScenarioLog()
    let reading = AssumptionSetFiles(files: files, log: log)
    let sets = reading.sets(paths.map { ($0, .commandLine($0)) })
    if let error = log.error { throw error }
    return sets
  }

  /// The folder of the sets for some scenarios: beside the baseline where the options name one, else beside the first
  /// scenario, or in the folder that is named first.
  static func folder(for paths: [String], options: ScenarioOptions, files: FileSystem) -> String {
    let first = options.baseline ?? paths.first ?? ""
    let isFolder = options.baseline == nil && files.kind(of: first) == .folder
    return FilePath.join(isFolder ? first : FilePath.folder(of: first), folderName)
  }

  /// Sets by the number that each gives first, where all give it of one parameter and none gives the same; else as they
  /// are.
  static func ordered(_ sets: [AssumptionSet]) -> [AssumptionSet] {
    let first = sets.compactMap { set in
      set.values.leaves().first.flatMap { leaf in leaf.node.number.map { (set: set, path: leaf.path, number: $0) } }
    }
    guard first.count == sets.count, Set(first.map(\.path)).count == 1, Set(first.map(\.number)).count == sets.count
    else { return sets }
    return first.sorted { $0.number < $1.number }.map(\.set)
  }
}
