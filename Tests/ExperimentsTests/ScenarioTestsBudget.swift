import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Budgets")
struct ScenarioTestsBudget {
  /// Coaches at 1,020,000 euro a year, and enforcement at 1,200,000 in the three neighbourhoods.
  private static let both =
    "weeks: 104, interventions: { coaches: { kind: 'outreachCoaching' }, police: { kind: 'enforcement', start: 53 } }"

  private func load(
    _ settings: String, options: ScenarioOptions = ScenarioOptions()
  ) throws -> (scenario: Scenario, notes: [String]) {
    let log = ProblemLog()
    let scenarios = try Scenario.load(
      ["s/x.json5"], options: options, files: Sample.calls(["x.json5": "{ city: 'cities/tiny',\n\(settings) }"]).files,
      notes: log)
    for note in log.notes { expectDutch(note.inFull) }
    return (try #require(scenarios.first), log.notes.map(\.description))
  }

  private func size(_ scenario: Scenario, _ name: String, _ setting: String) -> Double? {
    scenario.resolved.value(at: ["interventions", name, setting])?.number
  }

  @Test("A year that costs more than the budget is refused, with its number, and what is most expensive in it")
  func overspending() {
    #expect(
      Sample.problems("\(Self.both), budget: 2e6") == [
        "s/x.json5:2:123: error: the interventions cost 2,220,000 euro in year 2 with all seats taken, above the budget of "
          + "2,000,000\n  the most expensive: 'police' (1,200,000), 'coaches' (1,020,000)"
      ])
    #expect(Sample.problems("\(Self.both), budget: 2220000") == [])
    #expect(Sample.problems("\(Self.both), budget: 0") == [])
    #expect(Sample.problems("budget: 1") == [])
  }

  @Test("With wrong settings nobody asks what they cost")
  func wrongSettings() {
    let problems = Sample.problems("\(Self.both), budget: 5, world: { wages: 9 }")
    #expect(problems.count == 1 && problems.first?.contains("world.wages is 9") == true, "\(problems)")
  }

  @Test("Prices are settings: of the units that a kind has, 0 allowed")
  func prices() throws {
    let free = Self.both.replacing("'outreachCoaching'", with: "'outreachCoaching', cost: { perStaff: 0 }")
    #expect(Sample.problems("\(free), budget: 1200000") == [])
    let wrong = Sample.problems("interventions: { a: { kind: 'enforcement', cost: { perSeat: 3, perPlace: -1 } } }")
    #expect(
      wrong == [
        "s/x.json5:2:52: error: 'perSeat' is not a setting of enforcement.cost\n"
          + "  its settings are perPlace",
        "s/x.json5:2:74: error: interventions.a.cost.perPlace is -1, outside 0...10000000 (euro per year)",
      ])
    let unknown = Sample.problems("interventions: { a: { kind: 'magic', cost: { perSeat: -3 } } }")
    #expect(unknown.count == 2 && unknown.last?.contains("cost.perSeat is -3, outside 0...10000000") == true)
  }

  @Test("All sizes are multiplied by one factor, counts rounded down, and that is said")
  func scaling() throws {
    let half = try load("\(Self.both), budget: 1110000, scaleToBudget: true")
    #expect(size(half.scenario, "coaches", "coaches") == 6 && size(half.scenario, "police", "intensity") == 0.5)
    #expect(
      half.notes == [
        "s/x.json5: note: 'coaches' runs with coaches 6 instead of 12, to fit the budget",
        "s/x.json5: note: 'police' runs with intensity 0.5 instead of 1, to fit the budget",
      ])
    // A factor of 0.45045: 5.4 coaches, of which five are paid.
    let less = try load("\(Self.both), budget: 1e6, scaleToBudget: true").scenario
    #expect(size(less, "coaches", "coaches") == 5 && size(less, "police", "intensity") == 0.45045)
    let planned = less.policy.plannedCosts(weeks: 104, in: less.city)
    #expect(abs(planned[0][1] - 425_000) < 1 && abs(planned[1][1] - 540_540) < 1)
    let double = try load("\(Self.both), budget: 4440000, scaleToBudget: true").scenario
    #expect(size(double, "coaches", "coaches") == 24 && size(double, "police", "intensity") == 2)
  }

  @Test("What is run again from the settings that were run is not scaled once more")
  func resolved() throws {
    let first = try load("\(Self.both), budget: 1e6, scaleToBudget: true").scenario
    #expect(first.resolved["scaleToBudget"] == nil && first.resolved["budget"]?.number == 1e6)
    let text = first.resolved.without("city").compactText
    let again = try load(String(text.dropFirst().dropLast()))
    #expect(again.scenario.resolved.without("city").compactText == text && again.notes.isEmpty)
    let unscaled = try load(Self.both).scenario
    #expect(
      first.changes(from: unscaled).map { "\($0.path)=\($0.value)" }
        == ["interventions.coaches.coaches=5", "interventions.police.intensity=0.45045"])
  }

  @Test("Never above the budget, and for counts less than one unit of each below it", arguments: 1...12)
  func bounds(step: Int) throws {
    let budget = Double(step) * 173_205
    let scenario = try load(
      "weeks: 60, interventions: { a: { kind: 'outreachCoaching', coaches: 9, ramp: 20 }, "
        + "b: { kind: 'jobPlacement', places: 77, ramp: 31 } }, budget: \(budget), scaleToBudget: true"
    ).scenario
    let costs = scenario.policy.plannedCosts(weeks: 60, in: scenario.city)
    let highest = (0..<2).map { year in costs.reduce(0) { $0 + $1[year] } }.max() ?? 0
    #expect(highest <= budget * 1.000001 && highest > budget - 85_000 - 2 * 10_000, "\(highest) of \(budget)")
  }

  @Test("A size that would leave its range is an error at its place")
  func outOfRange() {
    let police = "interventions: { a: { kind: 'enforcement', where: { mostDeprived: 1 }"
    #expect(
      Sample.problems("\(police), intensity: 2 } }, weeks: 52, budget: 2080000, scaleToBudget: true") == [
        "s/x.json5:2:83: error: 'a' would need intensity 5.2 to cost the budget, the most is 4\n"
          + "  give a smaller budget, or add interventions"
      ])
    #expect(
      Sample.problems("\(police) } }, weeks: 52, budget: 2080000, scaleToBudget: true").first?
        .hasPrefix("s/x.json5:2:95: error: 'a' would need intensity 5.2") == true)
  }

  @Test("Scaling needs a budget; what is free, or at size zero, stays as it is")
  func free() throws {
    #expect(
      Sample.problems("scaleToBudget: true") == [
        "s/x.json5:2:16: error: scaleToBudget is true, but there is no budget\n  give budget, in euro per year"
      ])
    let free =
      "interventions: { a: { kind: 'enforcement', cost: { perPlace: 0 } }, b: { kind: 'jobPlacement', places: 0 }"
    let loaded = try load("\(free) }, budget: 5, scaleToBudget: true")
    #expect(loaded.notes == ["s/x.json5: note: its interventions cost nothing, so the budget changes no size"])
    #expect(size(loaded.scenario, "a", "intensity") == nil && size(loaded.scenario, "b", "places") == 0)
    let mixed = try load("\(free), c: { kind: 'jobPlacement' } }, weeks: 52, budget: 5e5, scaleToBudget: true")
    #expect(size(mixed.scenario, "c", "places") == 50 && size(mixed.scenario, "a", "intensity") == nil)
    #expect(try load("budget: 5, scaleToBudget: true").notes.isEmpty)
  }

  @Test("--budget is for all scenarios but the baseline, or for the only one")
  func option() throws {
    let files: KeyValuePairs = [
      "baseline.json5": "{ city: 'cities/tiny', weeks: 52, interventions: { old: { kind: 'jobPlacement' } } }",
      "a.json5": "{ extends: 'baseline.json5', interventions: { new: { kind: 'jobPlacement' } } }",
    ]
    let options = ScenarioOptions(budget: 1e6)
    func places(_ paths: [String], _ options: ScenarioOptions) throws -> ([[Double?]], [String]) {
      let log = ProblemLog()
      let scenarios = try Scenario.load(paths, options: options, files: Sample.calls(files).files, notes: log)
      for note in log.notes { expectDutch(note.inFull) }
      let sizes = scenarios.map { scenario in scenario.programmes.map { size(scenario, $0.name, "places") } }
      return (sizes, log.notes.map(\.description).filter { !$0.contains("runs with") })
    }
    let note = "--budget: note: the interventions of the baseline are not scaled to the budget"
    var found = try places(["s"], options)
    #expect(found.0 == [[50, 50], [nil]] && found.1 == [note])
    found = try places(["s/a.json5"], options)
    #expect(found.0 == [[50, 50]] && found.1.isEmpty)
    found = try places(["s/a.json5", "s/baseline.json5"], ScenarioOptions(baseline: "s/a.json5", budget: 5e5))
    #expect(found.0 == [[nil, nil], [50]] && found.1 == [note])
    #expect(
      Sample.problems(files, ["s/a.json5"], options: ScenarioOptions(settings: ["budget=5"])).first?
        .hasPrefix("--set budget=5: error: the interventions cost 2,000,000 euro in year 1") == true)
  }
}
