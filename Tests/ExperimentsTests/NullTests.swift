import RecruitmentModel
import Testing

@testable import Experiments

/// Scenarios that differ in nothing that the model sees.
@Suite("Null tests") struct NullTests {
  private static let files: KeyValuePairs = [
    "baseline.json5": Sample.baseline,
    "another-name.json5": """
    { extends: "baseline.json5", title: "Something else altogether", about: "Words, and many of them." }
    """,
    "zz.json5": "{ extends: 'another-name.json5', title: 'Zz', world: { jobAvailability: 1 }, interventions: {} }",
    "other.json5": "{ extends: 'baseline.json5', title: 'As it is', world: { jobAvailability: 0.5 } }",
  ]

  private static func results(seed: UInt64) throws -> ExperimentResults {
    var options = ScenarioOptions()
    options.seed = seed
    let scenarios = try Scenario.load(["s"], options: options, files: Sample.calls(files).files)
    return try Runner(threads: 2).run(Plan(try ScenarioSet(scenarios)))
  }

  @Test("A name, a title, words about it, and settings at their defaults give the same numbers, run for run")
  func names() throws {
    let results = try Self.results(seed: 7)
    #expect(results.scenarios.map(\.scenario.name) == ["another-name", "baseline", "other", "zz"])
    let baseline = try #require(results["baseline"])
    for name in ["another-name", "zz"] {
      let other = try #require(results[name])
      #expect(other.scenario.title != baseline.scenario.title)
      for (one, run) in zip(baseline.runs, other.runs) {
        #expect(one.places == run.places && one.groups == run.groups)
      }
      for outcome in Outcome.all {
        let comparison = PairedComparison(
          baseline: baseline.values(of: outcome).compactMap(\.self),
          scenario: other.values(of: outcome).compactMap(\.self))
        #expect(comparison.difference ?? 0 == 0, "\(outcome.name)")
        if let interval = comparison.interval95 {
          #expect(interval.lower == 0 && interval.upper == 0, "\(outcome.name): an interval around nothing")
        }
      }
    }
    let different = try #require(results["other"])
    #expect(
      zip(baseline.runs, different.runs).allSatisfy { $0.places != $1.places }, "one setting is seen in every run")
  }

  @Test("Another seed gives other numbers in every run, and the same seed the same")
  func seeds() throws {
    let (one, other, again) = (try Self.results(seed: 7), try Self.results(seed: 8), try Self.results(seed: 7))
    for (index, result) in one.scenarios.enumerated() {
      #expect(result.runs == again.scenarios[index].runs)
      #expect(zip(result.runs, other.scenarios[index].runs).allSatisfy { $0.places != $1.places })
    }
  }
}
