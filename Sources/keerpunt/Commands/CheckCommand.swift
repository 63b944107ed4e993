import Experiments
import Parameters
import RecruitmentModel
import Report

extension Command {
  /// `keerpunt check`.
  static let check = Command(
    "check", "Says everything that is wrong with scenarios, sweeps, cities and sets of assumptions, and runs nothing",
    reading: { read in
      (
        files: read.arguments(
          "FILE", "Files of scenarios and sweeps, folders of them, folders of cities, or a folder assumptions",
          atLeast: 1, completion: .files),
        settings: read.texts(
          "set", "PATH=VALUE", "Sets one path of every scenario that can have it", completion: .settings),
        budget: Budget.read(read), language: Language.read(read)
      )
    }
  ) { options in
    let said = try Check(files: options.files, settings: options.settings, budget: options.budget).said(
      notesIn: options.language)
    try StandardStreams.write(options.language.text(said) + "\n")
    return ExitCode.done.rawValue
  }
}

/// Scenarios, sweeps, cities and sets of assumptions that are looked at together, so that all that is wrong is said at once.
struct Check {
  private let scenarios: [String]
  private let sweeps: [String]
  private let cities: [String]
  private let assumptionSets: [String]
  private let settings: [String]
  private let budget: Double?

  /// A folder with a file of a city is a city, and such a file stands for its folder; a folder `assumptions` and files in
  /// one are sets of assumptions; a folder `sweeps`, files in one and files that vary something are sweeps; everything else
  /// holds scenarios.
  init(files: [String], settings: [String], budget: Double? = nil) {
    let system = FileSystem()
    let names = [CityFiles.neighbourhoodsFile, CityFiles.linksFile]
    func city(_ path: String) -> String? {
      if names.contains(FilePath.name(of: path)), system.kind(of: path) == .file {
        let folder = FilePath.folder(of: path)
        return folder.isEmpty ? "." : folder
      }
      return names.contains { system.kind(of: FilePath.join(path, $0)) == .file } ? path : nil
    }
    let others = files.filter { city($0) == nil }
    assumptionSets = others.filter { Self.isOfAssumptions($0, system) }
    let rest = others.filter { !Self.isOfAssumptions($0, system) }
    sweeps = rest.filter { Sweep.isNamed(by: $0) }
    scenarios = rest.filter { !Sweep.isNamed(by: $0) }
    var seen: Set<String> = []
    cities = files.compactMap(city).filter { seen.insert(FilePath.normalised($0)).inserted }
    self.settings = settings
    self.budget = budget
  }

  private static func isOfAssumptions(_ path: String, _ system: FileSystem) -> Bool {
    guard let whole = try? system.resolved(path) else { return false }
    let folder = system.kind(of: path) == .folder ? whole : FilePath.folder(of: whole)
    return FilePath.name(of: folder) == AssumptionSet.folderName
  }

  /// How many of what have nothing wrong. Notes on them go to standard error.
  /// - Throws: `InputError` with everything that is wrong.
  func said(notesIn language: Language) throws(InputError) -> Message {
    var errors: [InputError] = []
    var counts: [Message] = []
    func look(_ count: () throws(InputError) -> Message) {
      do throws(InputError) { counts.append(try count()) } catch { errors.append(error) }
    }
    // A setting is a scenario's, so one without scenarios is said to have none.
    if !scenarios.isEmpty || !settings.isEmpty && sweeps.isEmpty {
      look { () throws(InputError) in try scenarioCount(language) }
    }
    if !sweeps.isEmpty { look { () throws(InputError) in try sweepCount(language) } }
    if !cities.isEmpty { look { () throws(InputError) in try cityCount(language) } }
    if !assumptionSets.isEmpty {
      look { () throws(InputError) in
        let number = try AssumptionSet.load(assumptionSets).count
        return number == 1 ? "1 set of assumptions" : "\(number) sets of assumptions"
      }
    }
    if !errors.isEmpty { throw Self.together(errors) }
    switch counts.count {
    case 1: return "\(counts[0]), nothing wrong"
    case 2: return "\(counts[0]) and \(counts[1]), nothing wrong"
    case 3: return "\(counts[0]), \(counts[1]) and \(counts[2]), nothing wrong"
    default: return "\(counts[0]), \(counts[1]), \(counts[2]) and \(counts[3]), nothing wrong"
    }
  }

  private func scenarioCount(_ language: Language) throws(InputError) -> Message {
    let options = ScenarioOptions(settings: settings, budget: budget)
    let log = ProblemLog()
    let loaded = try Scenario.load(scenarios, options: options, notes: log)
    Notes.say(log, in: language)
    Notes.say(on: loaded, in: language)
    // What stands in one folder is run together, and must be comparable.
    let system = FileSystem()
    for folder in scenarios where system.kind(of: folder) == .folder {
      _ = try ScenarioSet.load([folder], options: options)
    }
    return loaded.count == 1 ? "1 scenario" : "\(loaded.count) scenarios"
  }

  private func sweepCount(_ language: Language) throws(InputError) -> Message {
    let log = ProblemLog()
    let options = ScenarioOptions(settings: settings, budget: budget)
    let number = try Sweep.loadAll(sweeps, options: options, notes: log).count
    Notes.say(log, in: language)
    return number == 1 ? "1 sweep" : "\(number) sweeps"
  }

  private func cityCount(_ language: Language) throws(InputError) -> Message {
    var errors: [InputError] = []
    for folder in cities {
      do throws(InputError) {
        let log = ProblemLog()
        _ = try CityFiles.checked(folder, log: log)
        Notes.say(log, in: language)
      } catch {
        errors.append(error)
      }
    }
    if !errors.isEmpty { throw Self.together(errors) }
    return cities.count == 1 ? "1 city" : "\(cities.count) cities"
  }

  private static func together(_ errors: [InputError]) -> InputError {
    InputError(problems: errors.flatMap(\.problems), isMissingInput: errors.allSatisfy(\.isMissingInput))
  }
}
