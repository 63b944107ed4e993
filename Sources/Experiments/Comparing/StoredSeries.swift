public import Parameters
public import RecruitmentModel

/// A scenario, or a point of a sweep, as a results folder has it: what it was, and every outcome of every run.
public struct StoredSeries: OutcomeSeries {
  /// The folder that it was read from, as the user named it.
  public let folder: String
  /// What it is called, unique among those that are compared.
  public internal(set) var name: String
  /// What people call it.
  public internal(set) var title: String
  /// The city.
  public let city: StoredCity
  /// Seed of all its runs.
  public let seed: UInt64
  /// Weeks that a run lasts after its burn-in.
  public let weeks: Int
  /// Weeks of burn-in.
  public let burnIn: Int
  /// The version of the program that made the runs.
  public let version: String
  /// Its settings, resolved; defaults are left out.
  public let settings: Node
  /// In what it differs from the baseline; empty before there is one.
  public internal(set) var changes: [SettingChange] = []
  /// How many runs there are.
  public let replications: Int
  /// Every outcome by replication, in the order of `Outcome.all`; not a number where it is undefined.
  let outcomes: [[Double]]
  /// What provenance says of it, with places.
  let node: Node

  /// An outcome over the horizon and the whole city, by replication; nil where it is undefined.
  public func values(of outcome: Outcome) -> [Double?] {
    guard let index = Self.places[outcome.name] else { return [] }
    return outcomes[index].map { $0.isNaN ? nil : $0 }
  }

  /// The place of every outcome in `Outcome.all`, by name.
  private static let places = Dictionary(
    Outcome.all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension StoredSeries {
  /// The series of a scenario.
  ///
  /// - Parameters:
  ///   - point: the number of the point and the values of the settings that the sweep varies, by path.
  ///   - outcomes: every outcome by replication, in the order of `Outcome.all`.
  init(
    _ scenario: StoredScenario, point: (number: Int, values: [(path: [String], value: Node)])? = nil, seed: UInt64,
    outcomes: [[Double]], folder: String
  ) {
    var settings = scenario.settings
    for (path, value) in point?.values ?? [] where !value.isNull { settings = settings.setting(path: path, to: value) }
    self.folder = folder
    name = point.map { "\(scenario.name), point \($0.number)" } ?? scenario.name
    title = point.map { "\(scenario.title), point \($0.number)\(Self.shown($0.values))" } ?? scenario.title
    city = scenario.city
    self.seed = seed
    weeks = scenario.weeks
    burnIn = scenario.burnIn
    version = scenario.version
    self.settings = settings
    replications = outcomes.first?.count ?? 0
    self.outcomes = outcomes
    node = scenario.node
  }

  /// The values of a point for its title, where they are few: by the last part of their paths, where that is enough.
  private static func shown(_ values: [(path: [String], value: Node)]) -> String {
    guard (1...3).contains(values.count) else { return "" }
    let isEnough = Set(values.map(\.path.last)).count == values.count
    let list = values.map { path, value in
      let name = isEnough ? path.last ?? "" : path.joined(separator: ".")
      return "\(name) \(value.string ?? value.compactText)"
    }
    return " (\(list.joined(separator: ", ")))"
  }

  /// Whether both are the same scenario with the same runs, as far as both have them.
  func isSame(as other: StoredSeries) -> Bool {
    hasSameInput(as: other)
      && zip(outcomes, other.outcomes).allSatisfy { own, theirs in
        zip(own, theirs).allSatisfy { $0.bitPattern == $1.bitPattern }
      }
  }

  /// Whether both are the same scenario of the same name.
  func hasSameInput(as other: StoredSeries) -> Bool {
    name == other.name && city.digest == other.city.digest && seed == other.seed && weeks == other.weeks
      && burnIn == other.burnIn && SettingChange.between(settings, other.settings).isEmpty
  }
}
