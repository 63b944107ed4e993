import Parameters

/// What the `provenance.json` of a results folder says of one scenario.
struct StoredScenario: Sendable {
  /// Its name, unique in the folder.
  let name: String
  /// Its title, for people.
  let title: String
  /// The city, as far as it is told.
  let city: StoredCity
  /// Seed of all its runs.
  let seed: UInt64
  /// How many runs there are.
  let replications: Int
  /// Weeks that a run lasts after its burn-in.
  let weeks: Int
  /// Weeks of burn-in.
  let burnIn: Int
  /// The version of the program that made the runs.
  let version: String
  /// The settings as the scenario's files gave them, without those above.
  let settings: Node
  /// Whether a sweep runs it at every point; else it is run as it is, also in a sweep.
  let isVaried: Bool
  /// All of it as it stands in the file, with places.
  let node: Node
}

/// What results tell of the city that they are of.
public struct StoredCity: Hashable, Sendable {
  /// The last part of its path.
  public let name: String
  /// How many neighbourhoods it has.
  public let neighbourhoods: Int
  /// How many youths live in it.
  public let youths: Int
  /// Its fingerprint: the same for cities that hold the same, whatever they are called.
  public let digest: String
}

/// What `provenance.json` says of a results folder.
struct StoredProvenance: Sendable {
  /// The version of the program that wrote the folder.
  let version: String
  /// Name of the scenario that the others were compared with; nil in a sweep.
  let baseline: String?
  /// What there is to know of a sweep; nil where it is none.
  let sweep: StoredSweep?
  /// The scenarios in the order of the results.
  let scenarios: [StoredScenario]
}

/// What `provenance.json` says of a sweep.
struct StoredSweep: Sendable {
  /// How many points there are.
  let points: Int
  /// The paths of the settings that it varies, which are columns of `runs.csv`.
  let settings: [String]
  /// Whether every point has random numbers of its own.
  let hasOwnDraws: Bool
}
