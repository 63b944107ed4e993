import Parameters
import RecruitmentModel
import Synchronization
import Testing

@testable import Experiments

@Suite("Runs of published experiments") struct TrialsRunsTests {
  private static let rows = [
    TrialsSample.row,
    TrialsSample.row(["experiment": "short", "to": "3"]),
    TrialsSample.row([
      "experiment": "treated", "comparison": "treated_places", "among": "patrols", "outcome": "arrests_hands",
      "sign": "higher", "value": "",
    ]),
    TrialsSample.row([
      "experiment": "linked", "comparison": "linked_places", "among": "patrols", "outcome": "in_school",
    ]),
    TrialsSample.row(["experiment": "all", "comparison": "everyone", "among": "", "outcome": "in_school + in_work"]),
    TrialsSample.row(["experiment": "each", "comparison": "each", "among": "in_school", "outcome": "seats"]),
    TrialsSample.row(["experiment": "selection", "comparison": "selection"]),
  ].joined(separator: "\n")

  private static func findings(_ rows: String = rows, threads: Int = 1) throws -> [TrialFinding] {
    try TrialsSample.load(rows).findings(threads: threads, verify: true)
  }

  @Test("Every row has its finding, in the order of the file, and threads change none of them")
  func order() throws {
    let one = try Self.findings()
    #expect(one.map(\.trial.name) == ["coaching", "short", "treated", "linked", "all", "each", "selection"])
    #expect(one.allSatisfy { $0.replications == 3 })
    let two = try Self.findings(threads: 2)
    let more = try Self.findings(threads: 5)
    for others in [two, more] {
      #expect(others.map(\.effect) == one.map(\.effect) && others.map(\.interval) == one.map(\.interval))
    }
  }

  @Test("Persons are counted where persons are followed; who is followed does not depend on how long")
  func persons() throws {
    let found = try Self.findings()
    #expect(try #require(found[0].persons) > 0)
    #expect(found[0].persons == found[1].persons && found[0].persons == found[6].persons)
    #expect(found[2...5].allSatisfy { $0.persons == nil })
  }

  @Test("A programme that does nothing has an effect of exactly zero on every person and place")
  func nothing() throws {
    let idle = """
      { extends: "baseline.json5", interventions: {
          "street coaches": { kind: "behaviouralTraining", seats: 40, offending: 0, acceptance: 0 },
          patrols: { kind: "enforcement", intensity: 0, where: { mostDeprived: 1 } } } }
      """
    let rows = [
      TrialsSample.row(["outcome": "suspected", "sign": "none", "low": "-30", "high": "0"]),
      TrialsSample.row([
        "experiment": "all", "comparison": "everyone", "among": "", "outcome": "in_school", "sign": "not_higher",
      ]),
    ].joined(separator: "\n")
    for finding in try TrialsSample.load(rows, coaching: idle).findings(threads: 1) where finding.effect != nil {
      #expect(finding.effect == 0 && finding.interval == Interval(0, 0) && finding.isSignHit)
    }
  }

  @Test("Treated places are those of the programme, linked ones have it not, and each is per unit of the treated world")
  func places() throws {
    let trials = try TrialsSample.load(Self.rows)
    let scenario = try #require(
      try Sample.load(
        ["baseline.json5": TrialsSample.baseline, "coaching.json5": TrialsSample.coaching], ["s/coaching.json5"]
      ).first)
    // Noord is the most deprived, and only Midden is linked to it.
    #expect(scenario.places(of: trials.trials[2]) == [0])
    #expect(scenario.places(of: trials.trials[3]) == [1])
    #expect(scenario.places(of: trials.trials[4]) == [0, 1, 2])
    // Forty seats a week for so many pupils.
    let each = try #require(try Self.findings()[5].effect)
    #expect(each > 0 && each.isFinite)
  }

  @Test("Progress ends at the youth-weeks foretold; who cancels gets no findings")
  func progress() throws {
    let trials = try TrialsSample.load(Self.rows)
    // The baseline and its one arm last 38 weeks, after a burn-in of 60, for 75 youths, three times.
    #expect(trials.youthWeeks == 75 * (60 + 2 * 38) * 3)
    let last = Mutex(0)
    _ = try trials.findings(threads: 1, progress: { done, _ in last.withLock { $0 = max($0, done) } })
    #expect(last.withLock { $0 } == trials.youthWeeks)
    #expect(throws: RunInterrupted.self) { try trials.findings(threads: 1, isCancelled: { true }) }
  }
}
