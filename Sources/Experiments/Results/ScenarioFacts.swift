public import Parameters
public import RecruitmentModel

/// What of a scenario can change its results: the resolved settings, and the numbers that hold after all overrides.
public struct ScenarioFacts: Sendable {
  /// Name of the scenario.
  public let name: String
  /// Title, for people.
  public let title: String
  /// Path of the city as the user wrote it; only its last part is kept in results.
  public let cityPath: String
  /// The city.
  public let city: City
  /// Seed of all runs.
  public let seed: UInt64
  /// Number of replications.
  public let replications: Int
  /// Weeks of a run after its burn-in.
  public let weeks: Int
  /// Weeks of burn-in.
  public let burnIn: Int
  /// Weeks of a period of the time series.
  public let recordEvery: Int
  /// The merged tree of the scenario file.
  public let resolved: Node

  /// Facts of the given values.
  public init(
    name: String, title: String, cityPath: String, city: City, seed: UInt64, replications: Int, weeks: Int,
    burnIn: Int, recordEvery: Int, resolved: Node
  ) {
    self.name = name
    self.title = title
    self.cityPath = cityPath
    self.city = city
    self.seed = seed
    self.replications = replications
    self.weeks = weeks
    self.burnIn = burnIn
    self.recordEvery = recordEvery
    self.resolved = resolved
  }

  /// The facts as a tree, keys in a fixed order; settings in the order of the file.
  var tree: Node {
    .object([
      "name": .string(name), "title": .string(title),
      "city": .object([
        "name": .string(FilePath.name(of: cityPath)), "neighbourhoods": .number(Double(city.neighbourhoods.count)),
        "youths": .number(Double(city.youths)), "digest": .string(city.digest),
      ]),
      "seed": .number(Double(seed)), "replications": .number(Double(replications)), "weeks": .number(Double(weeks)),
      "burnIn": .number(Double(burnIn)), "recordEvery": .number(Double(recordEvery)),
      "settings": .object((resolved.members ?? []).filter { !Self.stated.contains($0.key) }),
    ])
  }

  /// Keys of a scenario file that are stated apart from its settings, or that change no result. Paths are among them,
  /// so that it does not matter from which folder a scenario is run.
  private static let stated: Set<String> = [
    "extends", "title", "about", "city", "seed", "replications", "weeks", "burnIn", "record",
  ]
}
