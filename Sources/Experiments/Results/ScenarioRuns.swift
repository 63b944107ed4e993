public import RecruitmentModel

/// One setting in which a scenario differs from the baseline.
public struct SettingChange: Hashable, Sendable {
  /// Path of the setting, `interventions.street coaches.intensity`.
  public let path: String
  /// What the scenario says there, as compact JSON; `null` where it removes what the baseline has.
  public let value: String

  /// A change of one setting.
  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}

/// A programme of a scenario, as far as the tables of results name it.
public struct ProgrammeFacts: Hashable, Sendable {
  /// The name that the author of the scenario chose.
  public let name: String
  /// The kind, as scenario files name it.
  public let kind: String
  /// Whether the kind works through seats that youths hold.
  public let hasSeats: Bool
  /// Euro that it costs over the horizon with all its seats taken, where that is known.
  public let plannedCost: Double?

  /// Facts of the given values.
  public init(name: String, kind: String, hasSeats: Bool, plannedCost: Double? = nil) {
    self.name = name
    self.kind = kind
    self.hasSeats = hasSeats
    self.plannedCost = plannedCost
  }
}

/// What the runs of one scenario gave, with as much of the scenario as the tables of results need.
public struct ScenarioRuns: OutcomeSeries {
  /// Name of the scenario, unique among those that are compared.
  public let name: String
  /// Its title, for people.
  public let title: String
  /// Seed of all its runs.
  public let seed: UInt64
  /// Weeks that a run lasts after its burn-in.
  public let weeks: Int
  /// The city that it runs in.
  public let city: City
  /// In what it differs from the baseline; empty for the baseline.
  public let changes: [SettingChange]
  /// One record for each replication, from 1 on.
  public let runs: [RunRecord]
  /// What the runs keep; of later replications perhaps only periods.
  public let recording: Recording
  /// Its programmes, in the order of `RunRecord.programmes`.
  public let programmes: [ProgrammeFacts]
  private let totals: [MeasureSums]

  /// The runs of a scenario, by replication.
  public init(
    name: String, title: String, seed: UInt64, weeks: Int, city: City, changes: [SettingChange], runs: [RunRecord],
    recording: Recording = Recording(period: 4), programmes: [ProgrammeFacts] = []
  ) {
    self.name = name
    self.title = title
    self.seed = seed
    self.weeks = weeks
    self.city = city
    self.changes = changes
    self.runs = runs
    self.recording = recording
    self.programmes = programmes
    totals = runs.map(\.total)
  }
}

extension ScenarioRuns {
  /// An outcome over the horizon and the whole city, by replication; nil where it is undefined.
  public func values(of outcome: Outcome) -> [Double?] {
    totals.map { outcome.finiteValue($0) }
  }

  /// An outcome in a period (from 0) of the whole city, by replication.
  func values(of outcome: Outcome, period: Int) -> [Double?] {
    runs.map { $0.periods.indices.contains(period) ? outcome.finiteValue($0.periods[period]) : nil }
  }

  /// An outcome over the horizon in a neighbourhood (by its index in the city), by replication.
  func values(of outcome: Outcome, place: Int) -> [Double?] {
    runs.map { $0.places.indices.contains(place) ? outcome.finiteValue($0.places[place]) : nil }
  }

  /// The last week of each period.
  var lastWeeks: [Int] {
    var week = 0
    return (runs.first?.periods ?? []).map { period in
      week += period.weeks
      return week
    }
  }
}

extension Outcome {
  /// The value, or nil where it is undefined or no finite number, which no statistic could take in.
  func finiteValue(_ sums: MeasureSums) -> Double? {
    value(sums).flatMap { $0.isFinite ? $0 : nil }
  }
}
