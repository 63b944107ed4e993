import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Precision of sweeps")
struct SweepTestsPrecision {
  /// Long enough for some youths to be involved.
  private static let horizon = ", weeks: 12, burnIn: 40"

  private static func sweep() throws -> Sweep {
    try SweepSample.load(SweepSample.two + horizon, options: ScenarioOptions(replications: 3))
  }

  @Test("Replications are added until every point is known so well, and no more than that takes")
  func reached() throws {
    let wanted = Precision(relative: 0.5)
    let calls = MemoryCalls()
    let result = try SweepSample.run(try Self.sweep(), calls, precision: wanted, ceiling: 200)
    #expect(result.isPrecise == true)
    #expect(result.replications > 3 && result.replications < 200)
    let results = calls.contents(of: "out")
    let column = try #require(results.header("runs.csv").firstIndex(of: "person_years_involved"))
    for point in ["1", "2"] {
      let values = results.rows("runs.csv").filter { $0[1] == point }.compactMap { Double($0[column]) }
      #expect(values.count == result.replications)
      #expect(wanted.isReached(by: SampleSummary(values)))
    }
    // The same as a sweep of so many replications.
    let whole = try SweepSample.load(
      SweepSample.two + Self.horizon, options: ScenarioOptions(replications: result.replications))
    #expect(results == (try SweepSample.results(whole)))
  }

  @Test("The ceiling is not passed, and it is said that the precision was not reached")
  func ceiling() throws {
    let result = try SweepSample.run(
      try Self.sweep(), MemoryCalls(), precision: Precision(relative: 0.001), ceiling: 7)
    #expect(result.isPrecise == false)
    #expect(result.replications == 7)
  }

  @Test("What is precise enough from the start is run as it is")
  func atOnce() throws {
    let result = try SweepSample.run(try Self.sweep(), MemoryCalls(), precision: Precision(relative: 1), ceiling: 50)
    #expect(result.isPrecise == true)
    let plain = try SweepSample.run(try Self.sweep(), MemoryCalls())
    #expect(result.replications >= plain.replications)
    #expect(plain.isPrecise == nil)
  }

  @Test("A sweep that is killed on its way to a precision comes to the same bytes, and runs nothing twice")
  func killed() throws {
    let sweep = try Self.sweep()
    let wanted = Precision(relative: 0.8)
    let calls = MemoryCalls()
    let result = try SweepSample.run(sweep, calls, precision: wanted, ceiling: 40)
    let expected = calls.contents(of: "out")
    #expect(result.replications > 3)
    for lifetime in stride(from: 5, to: 400, by: 13) {
      let calls = MemoryCalls(faults: .init(lifetime: lifetime))
      do {
        try SweepSample.run(sweep, calls, precision: wanted, ceiling: 40)
        break
      } catch {}
      let journal = calls.text("out/finished-runs.csv") ?? ""
      let lines = max(0, journal.count { $0 == "\n" } - 1)
      let next = MemoryCalls(after: calls)
      let again = try SweepSample.run(sweep, next, resume: true, precision: wanted, ceiling: 40)
      #expect(again.replications == result.replications && again.runs == result.runs)
      if lines > 0 { #expect(again.done <= result.runs - min(lines, result.runs), "killed after \(lifetime)") }
      #expect(next.contents(of: "out") == expected, "killed after \(lifetime)")
    }
  }

  @Test("A whole sweep is added to where its precision does not do, and left alone where it does")
  func whole() throws {
    let sweep = try Self.sweep()
    let calls = MemoryCalls()
    try SweepSample.run(sweep, calls)
    let result = try SweepSample.run(sweep, calls, resume: true, precision: Precision(relative: 0.5), ceiling: 200)
    #expect(result.isPrecise == true)
    let direct = MemoryCalls()
    let other = try SweepSample.run(sweep, direct, precision: Precision(relative: 0.5), ceiling: 200)
    #expect(other.replications == result.replications)
    #expect(direct.contents(of: "out") == calls.contents(of: "out"))
    let again = try SweepSample.run(sweep, calls, resume: true, precision: Precision(relative: 0.5), ceiling: 200)
    #expect(again.done == 0 && again.isPrecise == true)
  }
}
