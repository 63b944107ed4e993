import RecruitmentModel
import Tables
import Testing

@testable import Experiments

struct ResultsTestsComparison {
  private static let pairedMethod = "paired t interval over replications, common random numbers"

  private func row(_ scenario: String, of scenarios: [ScenarioRuns] = TinyExperiment.scenarios) throws -> [String: Cell]
  {
    try ResultTables(scenarios: scenarios, baseline: 0).comparison()
      .row(["scenario": scenario, "outcome": "person_years_involved"])
  }

  @Test("comparison.csv has a row for every scenario but the baseline, and every outcome")
  func shape() throws {
    let table = try TinyExperiment.tables.comparison()
    #expect(
      table.header == "scenario,outcome,unit,better,n_pairs,baseline_mean,scenario_mean,difference,difference_lower,"
        + "difference_upper,relative_change_percent,relative_lower_percent,relative_upper_percent,share_of_pairs_lower,"
        + "share_of_pairs_higher,share_improved,variance_ratio,parts,interaction,interaction_lower,interaction_upper,"
        + "cost_per_unit_prevented,cost_per_unit_lower,cost_per_unit_upper,method")
    #expect(table.rows.count == 3 * Outcome.all.count)
    #expect(!table.rows.contains { $0[0] == .text("baseline") })
  }

  @Test("A paired difference and its relative change are those worked out by hand")
  func differences() throws {
    // Differences −2, −1, −3: mean −2, standard deviation 1.
    let row = try row("coaching")
    #expect(row["n_pairs"] == .whole(3))
    #expect(row["baseline_mean"] == .real(12))
    #expect(row["scenario_mean"] == .real(10))
    #expect(row["difference"] == .real(-2))
    #expect(row["difference_lower"].isClose(to: -2 - 2.484138))
    #expect(row["difference_upper"].isClose(to: -2 + 2.484138))
    // Residuals from the ratio −1/6: −1/3, 1, −2/3, standard deviation √(7/9), over 12.
    #expect(row["relative_change_percent"].isClose(to: -100.0 / 6))
    #expect(row["relative_lower_percent"].isClose(to: -34.923363, within: 1e-5))
    #expect(row["relative_upper_percent"].isClose(to: 1.590029, within: 1e-5))
    #expect(row["share_of_pairs_lower"] == .real(1))
    #expect(row["share_of_pairs_higher"] == .real(0))
    #expect(row["share_improved"] == .real(1))
    // Variances 4 and 3 apart, 1 in pairs.
    #expect(row["variance_ratio"].isClose(to: 7, within: 1e-12))
    #expect(row["parts"] == .missing)
    #expect(row["interaction"] == .missing)
    #expect(row["method"] == .text(Self.pairedMethod))
  }

  @Test("A combination names its parts, and its interaction is paired in every replication")
  func interaction() throws {
    // (−4, −4, −5) − (−2, −1, −3) − (0, −2, −2) is (−2, −1, 0).
    let row = try row("both")
    #expect(row["parts"] == .text("coaching + jobs"))
    #expect(row["interaction"] == .real(-1))
    #expect(row["interaction_lower"].isClose(to: -1 - 2.484138))
    #expect(row["interaction_upper"].isClose(to: -1 + 2.484138))
  }

  @Test("Only as many replications are compared as both have")
  func fewerReplications() throws {
    let scenarios = [
      TinyExperiment.scenarios[0], TinyExperiment.runs("short", personYears: [9, 9]),
    ]
    let row = try row("short", of: scenarios)
    #expect(row["n_pairs"] == .whole(2))
    #expect(row["baseline_mean"] == .real(11))
    #expect(row["difference"] == .real(-2))
  }

  @Test("One replication gives a difference without an interval")
  func oneReplication() throws {
    let scenarios = [
      TinyExperiment.runs("baseline", personYears: [10]), TinyExperiment.runs("other", personYears: [8]),
    ]
    let row = try row("other", of: scenarios)
    #expect(row["difference"] == .real(-2))
    #expect(row["difference_lower"] == .missing)
    #expect(row["relative_lower_percent"] == .missing)
    #expect(row["variance_ratio"] == .missing)
  }

  @Test("Runs over another number of weeks are not compared, and those of another seed are not called common")
  func methods() throws {
    let base = TinyExperiment.scenarios[0]
    let long = try row("long", of: [base, TinyExperiment.runs("long", weeks: 7, personYears: [1, 2, 3])])
    #expect(long["n_pairs"] == .whole(0))
    #expect(long["difference"] == .missing)
    #expect(long["method"] == .text("none: the horizon differs from that of the baseline"))
    let seeded = try row("seeded", of: [base, TinyExperiment.runs("seeded", seed: 8, personYears: [1, 2, 3])])
    #expect(seeded["n_pairs"] == .whole(3))
    #expect(seeded["method"] == .text("paired t interval over replications, different seeds"))
  }

  @Test("A scenario equal to the baseline differs by exactly zero")
  func same() throws {
    let row = try row(
      "same", of: [TinyExperiment.scenarios[0], TinyExperiment.runs("same", personYears: [10, 12, 14])])
    for column in ["difference", "difference_lower", "difference_upper", "relative_change_percent"] {
      #expect(row[column] == .real(0), "\(column)")
    }
    #expect(row["variance_ratio"] == .missing)
  }
}

struct ResultsTestsCombination {
  private static let a = SettingChange(path: "interventions.a.intensity", value: "1")
  private static let b = SettingChange(path: "interventions.b.places", value: "100")
  private static let c = SettingChange(path: "world.wage", value: "2")
  private static let strongA = SettingChange(path: "interventions.a.intensity", value: "2")

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let changes: [[SettingChange]]
    let parts: [Int]?
  }

  static let cases = [
    Case(testDescription: "the sum of two", changes: [[], [a], [b], [b, a]], parts: [1, 2]),
    Case(testDescription: "parts of several settings", changes: [[], [a, c], [b], [a, b, c]], parts: [1, 2]),
    Case(testDescription: "parts that stand behind others", changes: [[], [c], [b], [a], [a, b]], parts: [2, 3]),
    Case(testDescription: "a setting that no part has", changes: [[], [a], [b], [a, b, c]], parts: nil),
    Case(testDescription: "a setting of other strength", changes: [[], [strongA], [b], [a, b]], parts: nil),
    Case(testDescription: "a part that shares a setting", changes: [[], [a, b], [b, c], [a, b, c]], parts: nil),
    Case(testDescription: "only one part", changes: [[], [a], [a, b]], parts: nil),
    Case(testDescription: "a repetition of another", changes: [[], [a], [], [a]], parts: nil),
    Case(testDescription: "the baseline", changes: [[a], [b], []], parts: nil),
    Case(testDescription: "three parts", changes: [[], [a], [b], [c], [a, b, c]], parts: nil),
    Case(testDescription: "two ways: the first counts", changes: [[], [a], [b], [a], [a, b]], parts: [1, 2]),
  ]

  @Test("A combination is found where the changes are exactly those of two others", arguments: cases)
  func finding(_ example: Case) {
    let found = Combination.find(example.changes.count - 1, among: example.changes)
    #expect(found.map { [$0.first, $0.second] } == example.parts)
  }
}
