import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

/// A file of experiments beside scenarios on the tiny city.
enum TrialsSample {
  static let header =
    "experiment,what,value,low,high,unit,sign,source,date,scenario,baseline,comparison,among,outcome,from,to,role,note"
  static let row =
    "coaching,Coaching,-20,,,per cent,lower,A01,2017,coaching.json5,baseline.json5,participants,street coaches,suspected,1,26,test,"
  static let baseline = """
    { title: "As it is", city: "cities/tiny", weeks: 40, burnIn: 60, replications: 3, seed: 7,
      world: { cooperation: 1 }, assumptions: { signals: { sensitivity: 0.02, lapse: 104 } } }
    """
  static let coaching = """
    { extends: "baseline.json5", interventions: {
        "street coaches": { kind: "outreachCoaching", coaches: 4, caseload: 10, assign: "lot" },
        patrols: { kind: "enforcement", intensity: 4, where: { mostDeprived: 1 } } } }
    """

  static func files(_ rows: String, coaching: String = coaching) -> FileSystem {
    Sample.calls(["baseline.json5": baseline, "coaching.json5": coaching, "e.csv": header + "\n" + rows]).files
  }

  static func load(_ rows: String, coaching: String = coaching) throws(InputError) -> Trials {
    try Trials(experiments: "s/e.csv", files: files(rows, coaching: coaching))
  }

  /// What is wrong; empty where nothing is.
  static func problems(_ rows: String, coaching: String = coaching) -> [String] {
    do throws(InputError) {
      _ = try load(rows, coaching: coaching)
      return []
    } catch {
      for problem in error.problems { expectDutch(problem.inFull) }
      return error.problems.map(\.description)
    }
  }

  /// The sample's row with other cells, by column.
  static func row(_ cells: KeyValuePairs<String, String>) -> String {
    let columns = header.split(separator: ",").map(String.init)
    var texts = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for (column, text) in cells { texts[columns.firstIndex(of: column) ?? 0] = text }
    return texts.joined(separator: ",")
  }
}

@Suite("Files of published experiments") struct TrialsFileTests {
  @Test("A row says what was found, how it is simulated and what counts as a hit; half of a value is its range")
  func reading() throws {
    let trials = try TrialsSample.load(
      TrialsSample.row + "\n"
        + TrialsSample.row([
          "experiment": "places", "value": "-16", "low": "-16", "high": "-8", "comparison": "treated_places",
          "among": "patrols", "outcome": "offences_acquisitive + offences_violent", "note": "Said twice",
        ]) + "\n"
        + TrialsSample.row(["experiment": "sign", "value": "", "sign": "not_lower"])
    ).trials
    #expect(trials.map(\.name) == ["coaching", "places", "sign"])
    #expect(trials[0].value == -20 && trials[0].range == Interval(-30, -10))
    #expect(trials[0].scenario == "s/coaching.json5" && trials[0].baseline == "s/baseline.json5")
    #expect(trials[0].weeks == 1...26 && trials[0].weeksNeeded == 38 && trials[0].role == .test)
    #expect(trials[1].range == Interval(-16, -8) && trials[1].note == "Said twice" && trials[1].weeksNeeded == 26)
    guard case .places(let names) = trials[1].outcome else { throw RunInterrupted() }
    #expect(names == ["offences_acquisitive", "offences_violent"])
    #expect(trials[2].value == nil && trials[2].range == nil && trials[2].sign == .notLower)
  }

  @Test(
    "A wrong cell is told with its place and what belongs there",
    arguments: [
      (["sign": "down"], "7: error: sign is 'down'; it must be one of lower, higher, none, not_lower, not_higher"),
      (
        ["comparison": "pupils"],
        "12: error: comparison is 'pupils'; it must be one of participants, treated_places, linked_places, everyone, each, selection"
      ),
      (["role": "fit"], "17: error: role is 'fit'; it must be one of calibrate, test"),
      (
        ["outcome": "arrests"],
        "14: error: outcome is 'arrests'; it must be one of suspected, suspected_of_violence, suspected_of_theft, persons_suspected, recruited, dropped_out"
      ),
      (
        ["comparison": "selection", "outcome": "recruited"],
        "14: error: outcome must be 'suspected' where comparison is 'selection'"
      ),
      (["from": "27"], "16: error: to is week 26, before from, which is week 27"),
      (["low": "-30"], "5: error: high is empty; a range has two ends"),
      (["high": "-30"], "4: error: low is empty; a range has two ends"),
      (["sign": "none"], "4: error: low is empty; no effect needs a band, from low to high"),
      (["low": "1", "high": "-1"], "4: error: low is 1, above high, which is -1"),
      (["low": "-10", "high": "-5"], "3: error: value is -20, outside the range from low to high"),
      (["comparison": "everyone", "outcome": "suspects"], "13: error: among says nothing where everyone is compared"),
      (
        ["comparison": "everyone", "among": "", "outcome": "suspect"],
        "14: error: outcome: 'suspect' is no outcome; did you mean 'suspects'?"
      ),
      (
        ["comparison": "treated_places", "among": "patrols", "outcome": "qqqqqqqq"],
        "14: error: outcome: 'qqqqqqqq' is no outcome"
      ),
      (
        ["comparison": "each", "among": "prevalence", "outcome": "dropouts"],
        "13: error: among: 'prevalence' does not add up over places and weeks"
      ),
      (
        ["among": "street coach"],
        "13: error: 'street coach' is no programme with seats of 's/coaching.json5'\n  did you mean 'street coaches'?"
      ),
      (["among": "patrols"], "13: error: 'patrols' is no programme with seats of 's/coaching.json5'"),
      (
        ["comparison": "linked_places", "among": "patrol", "outcome": "suspects"],
        "13: error: 'patrol' is no programme of 's/coaching.json5'\n  did you mean 'patrols'?"
      ),
      (
        ["to": "29"],
        "16: error: following up to week 29 takes a run of 41 weeks; the scenarios last 40"
      ),
      (["unit": ""], "6: error: unit is empty; text belongs here"),
    ] as [(KeyValuePairs<String, String>, String)])
  func faults(_ cells: KeyValuePairs<String, String>, _ expected: String) throws {
    let row = TrialsSample.row(cells)
    let (cell, rest) = try #require(expected.firstIndex(of: ":").map { (expected[..<$0], expected[$0...]) })
    let before = row.split(separator: ",", omittingEmptySubsequences: false).prefix((Int(cell) ?? 0) - 1)
    let column = before.reduce(1) { $0 + $1.count + 1 }
    #expect(TrialsSample.problems(row) == ["s/e.csv:2:\(column)\(rest)"])
  }

  @Test("Scenarios whose runs share no burn-in cannot be paired")
  func unpaired() {
    let other = TrialsSample.coaching.replacing(
      "{ extends: \"baseline.json5\",", with: "{ extends: 'baseline.json5', seed: 8,")
    #expect(
      TrialsSample.problems(TrialsSample.row, coaching: other) == [
        "s/e.csv:2:49: error: its runs cannot be paired with those of 's/baseline.json5'\n"
          + "  both need the same city, seed, replications, burnIn and assumptions"
      ])
  }

  @Test("A file without rows, with a name twice, without a column, and one that is not there are refused")
  func files() throws {
    #expect(TrialsSample.problems("") == ["s/e.csv:1:1: error: the file holds no experiments"])
    #expect(
      TrialsSample.problems(TrialsSample.row + "\n" + TrialsSample.row) == [
        "s/e.csv:3:1: error: a second experiment 'coaching'"
      ])
    #expect(throws: InputError.self) { try Trials(experiments: "s/none.csv", files: TrialsSample.files("")) }
    let narrow = Sample.calls(["e.csv": "experiment,what\nx,y\n"]).files
    do throws(InputError) {
      _ = try Trials(experiments: "s/e.csv", files: narrow)
      Issue.record("columns are missing")
    } catch {
      #expect(
        error.problems.first?.description
          == "s/e.csv:1:1: error: the column 'value' is missing; columns found: 'experiment', 'what'")
    }
  }

  @Test("The shipped file can be read, is half test at least, and cites rows of evidence that were seen")
  func shipped() throws {
    let log = ScenarioLog()
    let path = FilePath.join(FilePath.folder(of: #filePath), "../../Scenarios/targets/experiments.csv")
    let trials = TrialsFile.load(path, files: FileSystem(), log: log)
    #expect(log.error == nil && trials.count >= 20)
    #expect(2 * trials.count { $0.role == .test } >= trials.count)
    // A18 and A23 are from memory, and serve nowhere.
    #expect(!trials.contains { ["A18", "A23"].contains($0.source) })
  }
}
