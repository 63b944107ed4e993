import Parameters
import Testing

@testable import Experiments

@Suite("Limits of sweeps") struct SweepTestsLimits {
  @Test("A range of many steps gives its points in time that grows with their number")
  func manySteps() throws {
    let problems = ProblemLog()
    let node = try #require(
      JSON5.parse(Array("{ a: { from: 0, to: 1, steps: 250000 } }".utf8), file: "x", into: problems))
    let member = try #require(node.members?.first)
    let variation = try #require(Variation(member, path: ["a"], declaration: nil, problems))
    let clock = ContinuousClock()
    let time = clock.measure {
      for point in 0..<20_000 { _ = variation.value(at: Double(point) / 20_000) }
    }
    // Made anew for each point, the values took minutes.
    #expect(time < .seconds(2))
    #expect(variation.value(at: 0.5).number == 0.500002000008)
  }

  @Test("More runs than can be kept in mind are refused with the figure; --force overrides memory, not the limit")
  func runs() throws {
    func problems(_ settings: String, ignoresMemory: Bool = false) throws -> [String] {
      let log = ScenarioLog()
      let calls = try SweepSample.calls(settings)
      var loader = SweepLoader(
        path: "s/sweeps/x.json5", options: ScenarioOptions(ignoresMemory: ignoresMemory), files: calls.files, log: log)
      loader.memory = ignoresMemory ? .infinity : 1e9
      _ = loader.load()
      for problem in log.error?.problems ?? [] { expectDutch(problem.inFull) }
      return log.error?.problems.map(\.description) ?? []
    }
    func sweep(_ steps: Int) -> String {
      "replications: 100000, vary: { 'world.wages': { from: 0.8, to: 1.2, steps: \(steps) } }"
    }
    #expect(
      try problems(sweep(1_000)) == [
        "s/sweeps/x.json5:2:15: error: 100,000,000 runs take 1.6 GB of memory; this machine has 1 GB\n"
          + "  fewer points or replications take less; --force runs it all the same"
      ])
    #expect(try problems(sweep(4), ignoresMemory: true) == [])
    #expect(
      try problems(sweep(20_000), ignoresMemory: true) == [
        "s/sweeps/x.json5:2:15: error: the sweep has 2,000,000,000 runs, more than 1,000,000,000\n"
          + "  ask for fewer points or fewer replications"
      ])
  }

  @Test("Numbers in a folder that no sweep has are not believed", arguments: ["0", "9007199254740992", "-3", "1.5"])
  func replications(number: String) throws {
    let sweep = try SweepSample.two()
    let calls = MemoryCalls()
    try SweepSample.run(sweep, calls)
    let text = try #require(calls.text("out/provenance.json"))
    calls.put(
      Array(text.replacing("\"replications\": 2", with: "\"replications\": \(number)").utf8), at: "out/provenance.json")
    // Whether it is refused or run again, nothing is made room for that is not there.
    do { try SweepSample.run(sweep, calls, resume: true) } catch { #expect(error is FileError) }
  }

  @Test("Titles and names of scenarios lead to no file outside of the folder of results")
  func names() throws {
    let evil = "../../../../tmp/=cmd|' /C calc'!A0"
    let calls = Sample.calls([
      "x.json5":
        "{ extends: 'baseline.json5', title: \"\(evil)\", interventions: { \"\(evil.replacing(".", with: "_").replacing("=", with: "+"))\": { kind: 'youthWork' } } }",
      "baseline.json5": Sample.baseline,
    ])
    let before = Set(calls.paths)
    let set = try ScenarioSet.load(["s"], options: ScenarioOptions(replications: 1, weeks: 2), files: calls.files)
    let results = try Runner(threads: 1).run(Plan(set))
    try ResultsFolder("out", files: calls.files).write(
      ResultTables(results), provenance: Provenance(results), force: false)
    let new = Set(calls.paths).subtracting(before)
    #expect(!new.isEmpty && new.allSatisfy { $0.hasPrefix("out/") && FilePath.folder(of: $0) == "out" })
    // No cell begins as a formula does.
    for name in new where name.hasSuffix(".csv") {
      for line in (calls.text(name) ?? "").split(separator: "\n") {
        for cell in line.split(separator: ",") {
          let bare = cell.drop { $0 == "\"" }
          #expect(
            bare.first != "=" && bare.first != "@" && !(bare.first == "+" && Double(bare) == nil), "\(name): \(cell)")
        }
      }
    }
  }
}
