import Parameters
import Testing

@testable import Experiments

@Suite("What is said of scenarios beside errors")
struct ScenarioTestsNotes {
  @Test(
    "A file that is named more than once counts once, and that is said once",
    arguments: [
      (["s/a.json5", "s/a.json5"], ["s/a.json5"]),
      (["s/a.json5", "s/./a.json5", "s/a.json5", "s/a.json5"], ["s/./a.json5", "s/a.json5"]),
      (["s", "s/b.json5"], ["s/b.json5"]), (["s/b.json5", "s/a.json5"], []), (["s"], []),
    ])
  func doubled(paths: [String], noted: [String]) throws {
    let calls = Sample.calls(["a.json5": Sample.baseline, "b.json5": Sample.baseline])
    let log = ProblemLog()
    let scenarios = try Scenario.load(paths, files: calls.files, notes: log)
    #expect(Set(scenarios.map(\.name)).count == scenarios.count)
    #expect(log.notes.map(\.description) == noted.map { $0 + ": note: it is named more than once, and counts once" })
    let other = ProblemLog()
    #expect(try ScenarioSet.load(paths, files: calls.files, notes: other).scenarios.count == scenarios.count)
    #expect(other.notes == log.notes)
    let third = ProblemLog()
    #expect(Scenario.load(paths, files: calls.files, problems: third).count == scenarios.count)
    #expect(third.notes == log.notes)
  }

  @Test(
    "Where the kind of an intervention is wrong, what all kinds share is checked all the same",
    arguments: [
      ("start: 0", "45: error: interventions.a.start is 0, outside 1...10000 (weeks)"),
      ("start: 9, end: 8", "53: error: end is week 8, before start, which is week 9"),
      ("ramp: 'x'", "44: error: interventions.a.ramp is \"x\" (text), must be a whole number from 0 to 1040 (weeks)"),
      (
        "where: { name: 'Noord' }",
        "47: error: 'name' is not a setting of interventions.a.where\n  did you mean 'names'? (texts, default [])"
      ),
      ("where: { names: 'Nord' }", "54: error: 'Nord' is not a neighbourhood of the city\n  did you mean 'Noord'?"),
      ("who: { fromAge: 20, toAge: 15 }", "54: error: fromAge is 20, above toAge, which is 15"),
      ("where: { mostDeprived: 9 }", "61: error: mostDeprived is 9, but the city has 3 neighbourhoods"),
      ("start: 5, where: {}, who: {}, intensity: 4", nil),
    ])
  func unknownKind(settings: String, problem: String?) {
    let problems = Sample.problems("interventions: { a: { kind: 'magic', \(settings) } }")
    #expect(problems.first?.hasPrefix("s/x.json5:2:29: error: 'magic' is not a kind of intervention") == true)
    #expect(Array(problems.dropFirst()) == (problem.map { ["s/x.json5:2:" + $0] } ?? []))
    let missing = Sample.problems("interventions: { a: { \(settings) } }")
    #expect(missing.first?.hasPrefix("s/x.json5:2:18: error: interventions.a has no kind") == true)
    #expect(missing.count == problems.count)
  }
}
