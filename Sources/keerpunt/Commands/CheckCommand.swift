import Experiments
import Parameters
import RecruitmentModel
import Report

extension Command {
  /// `keerpunt check`.
  static let check = Command(
    "check", "Says everything that is wrong with scenarios and cities, and runs nothing",
    reading: { read in
      (
        files: read.arguments(
          "FILE", "Scenario files, folders of them, or folders of cities", atLeast: 1, completion: .files),
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

/// Scenarios and cities that are looked at together, so that all that is wrong is said at once.
struct Check {
  private let scenarios: [String]
  private let cities: [String]
  private let settings: [String]
  private let budget: Double?

  /// A folder with a file of a city is a city, and such a file stands for its folder; everything else holds scenarios.
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
    scenarios = files.filter { city($0) == nil }
    var seen: Set<String> = []
    cities = files.compactMap(city).filter { seen.insert(FilePath.normalised($0)).inserted }
    self.settings = settings
    self.budget = budget
  }

  /// How many of what have nothing wrong. Notes on them go to standard error.
  /// - Throws: `InputError` with everything that is wrong.
  func said(notesIn language: Language) throws(InputError) -> Message {
    var errors: [InputError] = []
    var counts: [Message] = []
    if !scenarios.isEmpty || !settings.isEmpty {
      do throws(InputError) {
        let options = ScenarioOptions(settings: settings, budget: budget)
        let log = ProblemLog()
        let loaded = try Scenario.load(scenarios, options: options, notes: log)
        let number = loaded.count
        Notes.say(log, in: language)
        Notes.say(on: loaded, in: language)
        // What stands in one folder is run together, and must be comparable.
        let system = FileSystem()
        for folder in scenarios where system.kind(of: folder) == .folder {
          _ = try ScenarioSet.load([folder], options: options)
        }
        counts.append(number == 1 ? "1 scenario" : "\(number) scenarios")
      } catch {
        errors.append(error)
      }
    }
    for folder in cities {
      do throws(InputError) {
        let log = ProblemLog()
        _ = try CityFiles.checked(folder, log: log)
        Notes.say(log, in: language)
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else {
      throw InputError(problems: errors.flatMap(\.problems), isMissingInput: errors.allSatisfy(\.isMissingInput))
    }
    if !cities.isEmpty { counts.append(cities.count == 1 ? "1 city" : "\(cities.count) cities") }
    return counts.count == 2 ? "\(counts[0]) and \(counts[1]), nothing wrong" : "\(counts[0]), nothing wrong"
  }
}
