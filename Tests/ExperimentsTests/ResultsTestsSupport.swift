import RecruitmentModel
import Tables
import Testing

@testable import Experiments
@testable import RecruitmentModel

/// A made-up experiment whose statistics can be worked out by hand: two neighbourhoods, two periods of four and of two
/// weeks, three replications, a baseline, two scenarios and their combination.
enum TinyExperiment {
  static let city = City(
    neighbourhoods: [place("Noord", youths: 300, deprivation: 0.35), place("Zuid", youths: 100, deprivation: 0.1)],
    links: [City.Link(from: 0, to: 1, weight: 0.1), City.Link(from: 1, to: 0, weight: 0.2)])

  static func place(_ name: String, youths: Int, deprivation: Float) -> City.Neighbourhood {
    City.Neighbourhood(
      name: name, municipality: "Stad", x: 1.5, y: -2, youths: youths, deprivation: deprivation, multiProblemShare: 0.1,
      postsPerYouth: 0.5, criminalDemand: 10, opportunity: 0.4, institutionalTrust: 0.6)
  }

  static let coachingChange = SettingChange(path: "interventions.coaches.intensity", value: "2")
  static let jobsChange = SettingChange(path: "interventions.jobs.places", value: "200")

  /// Person-years in each replication; three quarters in the first neighbourhood, a quarter in the second.
  static let personYears: [[Double]] = [[10, 12, 14], [8, 11, 11], [10, 10, 12], [6, 8, 9]]

  static var scenarios: [ScenarioRuns] {
    let names = ["baseline", "coaching", "jobs", "both"]
    let changes = [[], [coachingChange], [jobsChange], [jobsChange, coachingChange]]
    return names.indices.map { i in
      runs(names[i], changes: changes[i], personYears: personYears[i])
    }
  }

  static var tables: ResultTables { ResultTables(scenarios: scenarios, baseline: 0) }

  static func runs(
    _ name: String, changes: [SettingChange] = [], seed: UInt64 = 7, weeks: Int = 6, personYears: [Double]
  ) -> ScenarioRuns {
    ScenarioRuns(
      name: name, title: name.uppercased(), seed: seed, weeks: weeks, city: city, changes: changes,
      runs: personYears.map { record(personYears: $0) })
  }

  /// A run with so many person-years of errands, all else zero.
  static func record(personYears: Double) -> RunRecord {
    var record = RunRecord(places: 2)
    record.places = [sums(personYears * 0.75, weeks: 6), sums(personYears * 0.25, weeks: 6)]
    record.periods = [sums(personYears * 0.5, weeks: 4), sums(personYears * 0.5, weeks: 2)]
    return record
  }

  private static func sums(_ personYears: Double, weeks: Int) -> MeasureSums {
    var sums = MeasureSums()
    sums.values[Measure.errands.rawValue] = personYears * 52
    sums.weeks = weeks
    return sums
  }
}

extension DataTable {
  /// The header line as it is written.
  var header: String { schema.columns.map(\.name).joined(separator: ",") }

  /// The only row whose text columns hold the given values, by column.
  func row(_ values: KeyValuePairs<String, String>) throws -> [String: Cell] {
    let found = rows.map { Dictionary(uniqueKeysWithValues: zip(schema.columns.map(\.name), $0)) }
      .filter { row in values.allSatisfy { row[$0.key] == .text($0.value) } }
    try #require(found.count == 1, "\(found.count) rows hold \(values)")
    return found[0]
  }
}

extension Cell? {
  /// Whether this is a real number within a tolerance of one worked out by hand to so many digits.
  func isClose(to x: Double, within tolerance: Double = 1e-6) -> Bool {
    if case .real(let value) = self { abs(value - x) <= tolerance } else { false }
  }
}
