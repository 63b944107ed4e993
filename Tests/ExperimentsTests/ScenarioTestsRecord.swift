import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("What a scenario records")
struct ScenarioTestsRecord {
  @Test("Without a word, periods of four weeks are recorded and nothing else")
  func defaults() throws {
    let scenario = try #require(try Sample.load(["x.json5": "{ city: 'cities/tiny' }"]).first)
    #expect(scenario.recording.period == 4)
    #expect(scenario.recording.weekly.isEmpty && scenario.recording.events.isEmpty)
    #expect(scenario.recordedReplications == 1)
  }

  @Test("Outcomes and events are recorded in a fixed order; all stands for all of them")
  func chosen() throws {
    let some = try Sample.scenario(
      "record: { weekly: ['dropouts', 'prevalence'], events: ['hired', 'recruited'], replications: 2 }")
    #expect(some.recording.weekly.map(\.name) == ["prevalence", "dropouts"])
    #expect(some.recording.kinds == [.recruited, .hired])
    #expect(some.recordedReplications == 2)
    let all = try Sample.scenario("record: { weekly: 'all', events: 'all' }")
    #expect(all.recording.weekly.map(\.name) == Outcome.all.map(\.name))
    #expect(all.recording.kinds == EventKind.allCases)
  }

  @Test(
    "The first replications keep weekly values and events, at most as many as there are; 0 is all",
    arguments: [(0, 3), (1, 1), (2, 2), (3, 3), (100_000, 3)])
  func replications(asked: Int, kept: Int) throws {
    let scenario = try Sample.scenario("record: { every: 6, weekly: 'all', events: 'hired', replications: \(asked) }")
    #expect(scenario.recordedReplications == kept)
    for replication in 1...3 {
      let recording = scenario.recording(of: replication)
      #expect(recording.period == 6)
      #expect(recording.weekly.isEmpty == (replication > kept))
      #expect(recording.events.isEmpty == (replication > kept))
    }
  }

  @Test("A mistyped outcome or event is refused, with the nearest")
  func mistyped() {
    #expect(
      Sample.problems("record: { weekly: ['prevalance'], events: 'hird' }") == [
        "s/x.json5:2:20: error: record.weekly[0] is \"prevalance\", must be one of \(Outcome.all.count) names\n"
          + "  did you mean 'prevalence'?",
        "s/x.json5:2:43: error: record.events is \"hird\" (text), must be all, or a list of some of "
          + "\(EventKind.allCases.count) names\n  did you mean 'hired'?",
      ])
    #expect(
      Sample.problems("record: { replications: -1 }") == [
        "s/x.json5:2:25: error: record.replications is -1, outside 0...100000 (runs)"
      ])
  }

  @Test("The command line can record more")
  func commandLine() throws {
    let options = ScenarioOptions(settings: [
      "record.weekly=all", "record.events=['hired','released']", "record.replications=0",
    ])
    let scenario = try Sample.scenario("", options: options)
    #expect(scenario.recording.weekly.count == Outcome.all.count)
    #expect(scenario.recording.kinds == [.released, .hired])
    #expect(scenario.recordedReplications == 3)
  }

  @Test("What is recorded is no change of a scenario, and no reason for another burn-in")
  func noChange() throws {
    let plain = try Sample.scenario("")
    let recording = try Sample.scenario("record: { every: 5, weekly: 'all', events: 'all', replications: 0 }")
    #expect(recording.changes(from: plain) == [])
    #expect(plain.changes(from: recording) == [])
    #expect(recording.burnInKey == plain.burnInKey)
  }

  @Test("Scenarios that record different things are not run together")
  func unlike() {
    let record = "record: { every: 5, weekly: 'prevalence', events: 'all', replications: 2 }"
    let error = #expect(throws: InputError.self) {
      try ScenarioSet(
        try Sample.load([
          "baseline.json5": Sample.baseline, "x.json5": "{ extends: 'baseline.json5',\n\(record) }",
        ]))
    }
    let end =
      " in the baseline, s/baseline.json5\n"
      + "  scenarios that are compared need the same city, weeks, seed, replications and record"
    #expect(
      error?.problems.map(\.description) == [
        "s/x.json5:2:29: error: record.weekly is prevalence, but none" + end,
        "s/x.json5:2:51: error: record.events is all, but none" + end,
        "s/x.json5:2:72: error: record.replications is 2, but 1" + end,
      ])
  }

  @Test("The same outcomes in another order, or called all, are the same")
  func sameInOtherWords() throws {
    let names = Outcome.all.reversed().map { "'\($0.name)'" }.joined(separator: ",")
    let set = try ScenarioSet(
      try Sample.load([
        "baseline.json5": "{ city: 'cities/tiny', record: { weekly: 'all' } }",
        "x.json5": "{ extends: 'baseline.json5', record: { weekly: [\(names)] } }",
      ]))
    #expect(set.scenarios.count == 2)
  }

  @Test("Weekly values and events count in the memory that is needed; the message says what to record less of")
  func memory() throws {
    let plain = MemoryNeed(scenarios: [try Sample.scenario("weeks: 1000")])
    let weekly = MemoryNeed(
      scenarios: [try Sample.scenario("weeks: 1000, record: { weekly: 'all', replications: 2 }")])
    // Two replications, a thousand weeks, three neighbourhoods, sixteen bytes for a value that may be missing, and twice
    // the room in a list that grows.
    #expect(weekly.results - plain.results == Double(2 * 2 * 1_000 * 3 * 16 * Outcome.all.count))
    let events = MemoryNeed(scenarios: [try Sample.scenario("weeks: 1000, record: { events: 'all' }")])
    #expect(events.results > plain.results)
    let large = try Sample.scenario("replications: 2000, weeks: 1040, record: { weekly: 'all', replications: 0 }")
    let error = #expect(throws: InputError.self) { try ScenarioSet([large], memory: 1e9) }
    let text = error?.description ?? ""
    #expect(text.hasPrefix("s/x.json5:1:44: error: the results of 2000 replications take "), "\(text)")
    let remedy =
      "\n  fewer outcomes or kinds of event in record, or fewer record.replications, take less; --force runs it all the same"
    #expect(text.hasSuffix("; this machine has 1 GB" + remedy), "\(text)")
  }
}
