import Parameters
import Testing

@testable import Experiments

extension Sample {
  /// The scenarios of a folder with these files.
  static func load(
    _ files: KeyValuePairs<String, String>, _ paths: [String] = ["s"], options: ScenarioOptions = ScenarioOptions()
  ) throws(InputError) -> [Scenario] {
    try Scenario.load(paths, options: options, files: calls(files).files)
  }

  /// One scenario on the tiny city with more settings.
  static func scenario(_ settings: String, options: ScenarioOptions = ScenarioOptions()) throws -> Scenario {
    let files: KeyValuePairs = ["baseline.json5": baseline, "x.json5": "{ extends: 'baseline.json5', \(settings) }"]
    return try #require(try load(files, ["s/x.json5"], options: options).first)
  }

  /// What is wrong with these files; empty where nothing is.
  static func problems(
    _ files: KeyValuePairs<String, String>, _ paths: [String] = ["s"], options: ScenarioOptions = ScenarioOptions()
  ) -> [String] {
    do throws(InputError) {
      _ = try load(files, paths, options: options)
      return []
    } catch {
      for problem in error.problems { expectDutch(problem.inFull) }
      return error.problems.map(\.description)
    }
  }

  /// What is wrong with one scenario on the tiny city that has more settings.
  static func problems(_ settings: String, options: ScenarioOptions = ScenarioOptions()) -> [String] {
    problems(["x.json5": "{ city: 'cities/tiny',\n\(settings) }"], options: options)
  }
}

/// Settings with a mistake in them, and what is to be said of it.
struct WrongSettings: Sendable, CustomTestStringConvertible {
  let settings: String
  let problem: String
  var testDescription: String { settings }

  init(_ settings: String, _ problem: String) {
    self.settings = settings
    self.problem = problem
  }
}
