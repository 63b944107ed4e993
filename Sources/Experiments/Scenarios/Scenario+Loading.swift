public import Parameters
import RecruitmentModel

extension Scenario {
  /// Loads scenarios from files and folders.
  ///
  /// A folder stands for its `*.json5` and `*.json` files, by name, not deeper; a file that is named twice counts once,
  /// with a note.
  /// `options.settings` are laid over all of them, where a setting of an intervention, `interventions.coaches.intensity=2`,
  /// is for the scenarios that have that intervention. The baseline of the options is loaded too, first where it is not
  /// among the others.
  /// - Parameters:
  ///   - paths: files and folders, as seen from the present folder.
  ///   - options: what goes before the files.
  ///   - files: where files are.
  ///   - notes: receives notes on files and cities that are not wrong.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(
    _ paths: [String], options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> [Scenario] {
    var loader = ScenarioLoader(options: options, files: files)
    let scenarios = loader.load(paths)
    if let error = loader.log.error { throw error }
    for note in loader.log.problems.notes { notes.note(note) }
    return scenarios
  }

  /// Loads scenarios; as the other function, but reports everything that is wrong to a log, which gets the notes as well.
  /// - Returns: the scenarios; none where something is wrong.
  public static func load(
    _ paths: [String], options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    problems: ProblemLog
  ) -> [Scenario] {
    do throws(InputError) {
      return try load(paths, options: options, files: files, notes: problems)
    } catch {
      for problem in error.problems { problems.report(problem) }
      return []
    }
  }
}

/// Loads scenarios and the cities that they share.
struct ScenarioLoader {
  let options: ScenarioOptions
  let files: FileSystem
  let log: ScenarioLog
  /// Bytes of memory that there are.
  var memory: Double
  private var cities: [String: City?] = [:]

  init(options: ScenarioOptions, files: FileSystem, log: ScenarioLog = ScenarioLog()) {
    self.options = options
    self.files = files
    self.log = log
    memory = options.memory
  }

  /// The scenarios that could be read; what is wrong is in the log.
  mutating func load(_ paths: [String]) -> [Scenario] {
    let finder = ScenarioPaths(files: files, log: log)
    var found = finder.files(in: paths)
    if let baseline = options.baseline {
      let key = FilePath.normalised(baseline)
      if files.kind(of: baseline) == .folder {
        log.problems.report("the baseline is a folder, must be one scenario file", at: .commandLine(baseline))
      } else if !found.contains(where: { FilePath.normalised($0) == key }) {
        found = finder.files(in: [baseline]) + found
      }
    }
    SettingsFiles(sort: .scenario, files: files, log: log).reportNamesakes(found)
    let sources = ScenarioFiles(files: files, log: log)
    let read = found.map { (path: $0, tree: sources.tree($0)) }
    let paths = read.filter { $0.tree != nil }.map(\.path)
    var trees = read.compactMap(\.tree)
    CommandLineSettings(options: options, problems: log.problems)
      .apply(to: &trees, baseline: baseline(among: paths))
    return zip(paths, trees).compactMap { scenario($0, $1) }
  }

  /// The scenario that the others will be compared with; nil where there are no others.
  private func baseline(among paths: [String]) -> Int? {
    options.baseline == nil && paths.count < 2
      ? nil : ScenarioSet.baseline(among: paths, named: options.baseline)
  }

  /// One scenario; nil, and reported, where it has no city.
  private mutating func scenario(_ path: String, _ tree: ScenarioTree) -> Scenario? {
    ScenarioBuilder(memory: memory).scenario(path, tree, problems: log.problems) { city(tree, path) }
  }

  /// The city that a scenario names, and its folder.
  mutating func city(_ tree: ScenarioTree, _ path: String) -> (String, City)? {
    guard let node = tree.node["city"], !node.isNull else {
      if tree.isComplete {
        log.problems.report(
          "the scenario names no city", at: SourcePosition(file: path, line: 1, column: 1),
          remedy: "city: \"cities/focus-area\" is a folder with neighbourhoods.csv and links.csv")
      }
      return nil
    }
    // A value of another kind has been reported.
    guard let folder = node.cityFolder else { return nil }
    let position = node.position
    let key = FilePath.normalised(folder)
    let city: City?
    if let known = cities[key] {
      city = known
    } else {
      city = load(folder, position)
      cities[key] = .some(city)
    }
    return city.map { (folder, $0) }
  }

  private func load(_ folder: String, _ position: SourcePosition) -> City? {
    let city = CityFiles.load(folder: folder, problems: log.problems, position: position, files: files)
    if city == nil, [.folder, .missing].contains(files.kind(of: folder)) { log.countsAsMissing(at: position) }
    return city
  }
}
