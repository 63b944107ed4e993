import Experiments
import Parameters
import RecruitmentModel

/// What a new scenario builds on.
enum StarterBase {
  /// Another scenario, which it extends.
  case scenario(Scenario)
  /// A city alone.
  case city(City, folder: String)

  /// The scenario or the city that is named, else the baseline that is found; read, so that nothing is wrong with it.
  /// - Parameter file: the scenario that is to be written.
  /// - Throws: `InputError` with what is wrong with it, or where there is none.
  init(for file: String, like: String?, city: String?, files: FileSystem) throws(InputError) {
    if let city {
      self = .city(try CityFiles.checked(city), folder: city)
      return
    }
    guard let path = like ?? Self.baseline(for: file, files), let scenario = try Scenario.load([path]).first else {
      throw InputError(
        problems: [
          Problem(
            position: .commandLine(file),
            message: "there is no baseline.json5 beside it, and no Scenarios/baseline.json5 here or in a folder above",
            remedy: "--like SCENARIO names another scenario to build on, --city DIR a city to begin with")
        ], isMissingInput: true)
    }
    self = .scenario(scenario)
  }

  /// The city itself.
  var city: City {
    switch self {
    case .scenario(let scenario): scenario.city
    case .city(let city, _): city
    }
  }

  /// The folder of the city, as seen from the present folder.
  var cityFolder: String {
    switch self {
    case .scenario(let scenario): scenario.cityPath
    case .city(_, let folder): folder
    }
  }

  /// The baseline beside a file, else that of the present folder or the nearest above, else the same for the file's own
  /// folder; nil where there is none.
  private static func baseline(for file: String, _ files: FileSystem) -> String? {
    let name = "baseline.json5"
    let own = FilePath.folder(of: file)
    let candidates = [FilePath.join(own, name)] + above("", files) + above(own, files)
    return candidates.map(FilePath.normalised).first {
      $0 != FilePath.normalised(file) && files.kind(of: $0) == .file
    }

    func above(_ folder: String, _ files: FileSystem) -> [String] {
      let depth = (try? files.resolved(folder.isEmpty ? "." : folder))?.count { $0 == "/" } ?? 0
      return (0...depth).map { level in
        let up = Array(repeating: "../", count: level).joined()
        return FilePath.join(folder, up + "Scenarios/" + name)
      }
    }
  }
}
