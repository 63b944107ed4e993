import Parameters
import Testing

@testable import Experiments

/// Scenario files in memory around a city of three neighbourhoods.
enum Sample {
  static let neighbourhoods = """
    name,municipality,x_km,y_km,youths,deprivation,multi_problem_share,posts_per_youth,criminal_demand,opportunity,institutional_trust
    Noord,Stad,0,1,30,0.8,0.2,0.2,40,0.6,0.4
    Midden,Stad,0,0,25,0.5,0.1,0.3,20,0.5,0.5
    Zuid,Dorp,0,-1,20,0.2,0.05,0.4,10,0.3,0.6

    """
  static let links = """
    from,to,weight
    Noord,Midden,0.2
    Midden,Noord,0.2
    Midden,Zuid,0.1
    Zuid,Midden,0.1

    """
  static let baseline = """
    {
      title: "As it is",
      city: "cities/tiny",
      weeks: 12, burnIn: 10, replications: 3, seed: 7,
      record: { every: 5 },
    }
    """
  static let coaching = """
    {
      extends: "baseline.json5",
      title: "Coaching",
      interventions: {
        "street coaches": { kind: "outreachCoaching", coaches: 2, caseload: 5, where: { mostDeprived: 2 } },
      },
    }
    """

  /// A folder `s` with the city and the given files; a name without folder is in `s`.
  static func calls(
    _ files: KeyValuePairs<String, String>, faults: MemoryCalls.Faults = .init()
  ) -> MemoryCalls {
    let calls = MemoryCalls(
      ["s/cities/tiny/neighbourhoods.csv": neighbourhoods, "s/cities/tiny/links.csv": links], faults: faults)
    for (name, text) in files {
      try? calls.files.createFolder(FilePath.folder(of: "s/" + name))
      try? calls.files.writeWhole(Array(text.utf8), to: "s/" + name)
    }
    return calls
  }

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
