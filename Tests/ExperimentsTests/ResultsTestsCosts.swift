import RecruitmentModel
import Tables
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("What is told of costs")
struct ResultsTestsCosts {
  /// Runs with so many person-years, and so much spent.
  private static func runs(_ name: String, personYears: [Double], cost: [Double]) -> ScenarioRuns {
    ScenarioRuns(
      name: name, title: name, seed: 7, weeks: 6, city: TinyExperiment.city, changes: [],
      runs: zip(personYears, cost).map { personYears, cost in
        var run = TinyExperiment.record(personYears: personYears)
        run.places[0].values[Measure.cost.rawValue] = cost
        run.places[0].values[Measure.graduates.rawValue] = 100 - personYears
        return run
      })
  }

  private static let baseline = runs("baseline", personYears: [20, 24, 22, 22], cost: [0, 0, 0, 0])

  private func row(
    _ scenario: ScenarioRuns, from baseline: ScenarioRuns = baseline, _ outcome: String = "person_years_involved"
  ) throws -> [String: Cell] {
    try ResultTables(scenarios: [baseline, scenario], baseline: 0).comparison().row(["outcome": outcome])
  }

  @Test("A prevented unit costs the difference in cost over the improvement, with Fieller's interval")
  func ratio() throws {
    let scenario = Self.runs("coaches", personYears: [12, 14, 10, 12], cost: [60, 60, 60, 60])
    for outcome in ["person_years_involved", "graduates"] {
      let row = try row(scenario, outcome)
      #expect(row["cost_per_unit_prevented"] == .real(6), "\(outcome)")
      #expect(row["cost_per_unit_lower"].isClose(to: 4.762488, within: 1e-5), "\(outcome)")
      #expect(row["cost_per_unit_upper"].isClose(to: 8.106417, within: 1e-5), "\(outcome)")
    }
    #expect(try row(scenario, "cost")["difference"] == .real(60))
  }

  @Test("Where the baseline spends, the difference counts; a saving that prevents has a price below zero")
  func saving() throws {
    let spending = Self.runs("baseline", personYears: [20, 24, 22, 22], cost: [80, 80, 80, 80])
    let scenario = Self.runs("coaches", personYears: [12, 14, 10, 12], cost: [60, 60, 60, 60])
    #expect(try row(scenario, from: spending)["cost_per_unit_prevented"] == .real(-2))
  }

  @Test("It is empty where the effect is unclear or harmful, the cost the same, pairs too few, or nothing to prevent")
  func undefined() throws {
    func cells(_ scenario: ScenarioRuns, _ outcome: String = "person_years_involved") throws -> [Cell?] {
      let row = try row(scenario, outcome)
      return ["cost_per_unit_prevented", "cost_per_unit_lower", "cost_per_unit_upper"].map { row[$0] }
    }
    let none: [Cell?] = [.missing, .missing, .missing]
    let sixty = [60.0, 60, 60, 60]
    #expect(try cells(Self.runs("a", personYears: [12, 34, 10, 22], cost: sixty)) == none, "unclear")
    #expect(try cells(Self.runs("a", personYears: [30, 33, 32, 33], cost: sixty)) == none, "harm")
    #expect(try cells(Self.runs("a", personYears: [12, 14, 10, 12], cost: [0, 0, 0, 0])) == none, "no cost")
    #expect(try cells(Self.runs("a", personYears: [12, 14], cost: [60, 60])) == none, "two pairs")
    let clear = Self.runs("a", personYears: [12, 14, 10, 12], cost: sixty)
    for outcome in ["cost", "prevalence", "in_errands"] { #expect(try cells(clear, outcome) == none, "\(outcome)") }
  }

  @Test("interventions.csv says what each cost: in all, a year, the first, the highest, for each participant, planned")
  func interventions() throws {
    func record(_ costs: [Double], participants: Int) -> ProgrammeRecord {
      var record = ProgrammeRecord()
      record.costs = costs
      record.participants = participants
      return record
    }
    let programmes = [
      ProgrammeFacts(name: "coaches", kind: "outreachCoaching", hasSeats: true, plannedCost: 500),
      ProgrammeFacts(name: "police", kind: "enforcement", hasSeats: false, plannedCost: 90),
    ]
    let scenario = ScenarioRuns(
      name: "both", title: "", seed: 7, weeks: 104, city: TinyExperiment.city, changes: [],
      runs: [[100, 300], [200]].enumerated().map { index, costs in
        var run = TinyExperiment.record(personYears: 1)
        run.programmes = [record(costs, participants: 3 - index), record([], participants: 0)]
        return run
      }, programmes: programmes)
    let table = try ResultTables(scenarios: [scenario], baseline: 0).interventions()
    let coaches = try table.row(["intervention": "coaches"])
    // 400 and 200; 100 and 200 in the first year, 300 and 0 in the second; five participants in all.
    let expected = [
      "cost": 300.0, "cost_per_year": 150, "cost_first_year": 150, "cost_highest_year": 150,
      "cost_per_participant": 120, "planned_cost": 500,
    ]
    for (name, value) in expected { #expect(coaches[name] == .real(value), "\(name)") }
    let police = try table.row(["intervention": "police"])
    #expect(police["cost"] == .real(0) && police["cost_highest_year"] == .real(0))
    #expect(police["cost_per_participant"] == .missing && police["planned_cost"] == .real(90))
  }
}
