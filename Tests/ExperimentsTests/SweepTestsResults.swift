import Parameters
import Synchronization
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Results of sweeps")
struct SweepTestsResults {
  private static let vary =
    "vary: { 'world.jobAvailability': [0.8, 1.2], 'assumptions.schooling.compulsoryUntil': [16, 18] }"

  @Test("A folder holds its tables and what describes them, and rows go replication by replication over all points")
  func order() throws {
    let results = try SweepSample.results(try SweepSample.load(Self.vary))
    #expect(
      results.keys.sorted() == [
        "comparison.csv", "datapackage.json", "points.csv", "provenance.json", "runs.csv", "summary.csv",
      ])
    #expect(
      results.header("runs.csv").prefix(7) == [
        "scenario", "point", "world.jobAvailability", "assumptions.schooling.compulsoryUntil", "replication", "seed",
        "person_years_involved",
      ])
    #expect(
      results.rows("runs.csv").map { Array($0.prefix(6)) } == [
        ["baseline", "1", "0.8", "16", "1", "7"], ["baseline", "2", "0.8", "18", "1", "7"],
        ["baseline", "3", "1.2", "16", "1", "7"], ["baseline", "4", "1.2", "18", "1", "7"],
        ["baseline", "1", "0.8", "16", "2", "7"], ["baseline", "2", "0.8", "18", "2", "7"],
        ["baseline", "3", "1.2", "16", "2", "7"], ["baseline", "4", "1.2", "18", "2", "7"],
      ])
    #expect(
      results["points.csv"]
        == "point,world.jobAvailability,assumptions.schooling.compulsoryUntil\n1,0.8,16\n2,0.8,18\n3,1.2,16\n4,1.2,18\n"
    )
  }

  @Test("Each row is the run that the scenario gives by itself")
  func sameAsAlone() throws {
    let sweep = try SweepSample.load(Self.vary)
    let rows = try SweepSample.results(sweep).rows("runs.csv")
    for (index, series) in sweep.layout.series.enumerated() {
      let scenario = try #require(sweep.scenario(series))
      let set = try ScenarioSet([scenario])
      let runs = try Runner(threads: 1).run(Plan(set)).scenarios[0].runs
      for replication in 0..<2 {
        let row = RunRow(seed: 7, record: runs[replication])
        #expect(rows[replication * 4 + index].dropFirst(5).joined(separator: ",") == row.text)
      }
    }
  }

  @Test("The number of threads changes no byte")
  func threads() throws {
    let sweep = try SweepSample.load(Self.vary)
    let expected = try SweepSample.results(sweep)
    for threads in [1, 3, 8] {
      let calls = MemoryCalls()
      _ = try SweepStudy(sweep, threads: threads).run(in: SweepFolder("out", files: calls.files))
      #expect(calls.contents(of: "out") == expected)
    }
  }

  /// The pairs that a comparison is of: scenario, point, and what these are compared with.
  private func pairs(_ settings: String, scenario: String = "'../baseline.json5'") throws -> [String] {
    let sweep = try SweepSample.load(settings, scenario: scenario)
    let results = try SweepSample.results(sweep)
    let header = results.header("comparison.csv")
    let with = try #require(header.firstIndex(of: "compared_with"))
    var seen: [String] = []
    for row in results.rows("comparison.csv") {
      let text = "\(row[0]) \(row[1]) / \(row[with]) \(row[with + 1])"
      if seen.last != text { seen.append(text) }
    }
    return seen
  }

  @Test("Points of a grid are compared with the first, points of a sampled design with nothing")
  func firstPoint() throws {
    #expect(try pairs(SweepSample.two) == ["baseline 2 / baseline 1"])
    let range = "vary: { 'world.jobAvailability': { from: 0.6, to: 1.4 } }"
    #expect(try pairs(range + ", design: { latinHypercube: 2 }").isEmpty)
    #expect(
      try pairs("vary: { 'world.jobAvailability': [0.8, 1.2] }, design: 'oneAtATime'") == [
        "baseline 2 / baseline 1", "baseline 3 / baseline 1",
      ])
  }

  @Test("Of several scenarios each is compared with the first at the same point")
  func firstScenario() throws {
    #expect(
      try pairs(SweepSample.two, scenario: "['../baseline.json5', '../coaching.json5']") == [
        "coaching 1 / baseline 1", "coaching 2 / baseline 2",
      ])
  }

  @Test("A baseline is run once in each replication, as it is, and everything is compared with it")
  func baseline() throws {
    let settings = SweepSample.two + ", baseline: '../baseline.json5'"
    #expect(
      try pairs(settings, scenario: "'../coaching.json5'") == ["coaching 1 / baseline 0", "coaching 2 / baseline 0"])
    let sweep = try SweepSample.load(settings, scenario: "'../coaching.json5'")
    let rows = try SweepSample.results(sweep).rows("runs.csv")
    #expect(
      rows.map { $0.prefix(4).joined(separator: ",") } == [
        "baseline,0,,1", "coaching,1,0.8,1", "coaching,2,1.2,1", "baseline,0,,2", "coaching,1,0.8,2",
        "coaching,2,1.2,2",
      ])
  }

  @Test("Where a scenario cannot have a setting its cell is empty")
  func notTaken() throws {
    let sweep = try SweepSample.load(
      "vary: { 'interventions.street coaches.coaches': [1, 2] }", scenario: "['../baseline.json5', '../coaching.json5']"
    )
    let rows = try SweepSample.results(sweep).rows("runs.csv")
    #expect(
      rows.prefix(4).map { $0.prefix(3).joined(separator: ",") } == [
        "baseline,1,", "coaching,1,1", "baseline,2,", "coaching,2,2",
      ])
  }

  // MARK: Random numbers

  @Test("Common random numbers: all points have one seed, and points that are the same have the same runs")
  func common() throws {
    let sweep = try SweepSample.load(
      "design: { list: 'p.csv' }", files: [("sweeps/p.csv", "world.jobAvailability\n1.2\n1.2\n0.7\n")])
    let results = try SweepSample.results(sweep)
    let rows = results.rows("runs.csv")
    #expect(Set(rows.map { $0[4] }) == ["7"])
    #expect(rows[0].dropFirst(2) == rows[1].dropFirst(2))
    #expect(rows[0].dropFirst(5) != rows[2].dropFirst(5))
    #expect(Set(sweep.burnIns) == [0])
    #expect(methods(results) == ["common random numbers"])
  }

  @Test("Independent random numbers: every point has a seed of its own, and the comparison says that runs are no pairs")
  func independent() throws {
    let sweep = try SweepSample.load(
      "design: { list: 'p.csv' }, randomNumbers: 'independent'",
      files: [("sweeps/p.csv", "world.jobAvailability\n1.2\n1.2\n0.7\n")])
    let results = try SweepSample.results(sweep)
    let rows = results.rows("runs.csv")
    #expect(Set(rows.map { $0[4] }).count == 3)
    #expect(rows[0][4] == rows[3][4])
    #expect(rows[0].dropFirst(5) != rows[1].dropFirst(5))
    #expect(sweep.burnIns == [0, 1, 2])
    let other = try SweepSample.load(
      "design: { list: 'p.csv' }, randomNumbers: 'independent', seed: 8",
      files: [("sweeps/p.csv", "world.jobAvailability\n1.2\n1.2\n0.7\n")])
    #expect(try SweepSample.results(other).rows("runs.csv")[0][4] != rows[0][4])
    #expect(methods(results) == ["different seeds"])
  }

  /// The methods that a comparison names.
  private func methods(_ results: [String: String]) -> Set<String> {
    let lines = (results["comparison.csv"] ?? "").split(separator: "\n").dropFirst()
    return Set(
      lines.map { line in
        ["common random numbers", "different seeds"].first {
          line.hasSuffix("\"paired t interval over replications, \($0)\"")
        } ?? String(line)
      })
  }

  @Test("Runs that start from the same city share a burn-in, and those with other assumptions or seeds do not")
  func burnIns() throws {
    #expect(try SweepSample.load(SweepSample.two).burnIns == [0, 0])
    #expect(try SweepSample.load(Self.vary).burnIns == [0, 1, 0, 1])
    #expect(
      try SweepSample.load(
        SweepSample.two + ", baseline: '../baseline.json5'", scenario: "'../coaching.json5'"
      ).burnIns == [0, 0, 0])
  }

  @Test("What is streamed is runs.csv of the folder, also of a part")
  func stream() throws {
    let sweep = try SweepSample.load(Self.vary)
    for shard in [nil, Shard(number: 2, count: 3)] {
      var study = SweepStudy(sweep, threads: 2)
      study.shard = shard
      let taken = Collected()
      try study.stream { taken.add($0) }
      #expect(taken.text == (try SweepSample.results(sweep, shard: shard))["runs.csv"])
    }
  }

  @Test("What an estimate foretells is what there is then")
  func estimate() throws {
    for settings in [Self.vary, SweepSample.two + ", baseline: '../baseline.json5'"] {
      let sweep = try SweepSample.load(settings, scenario: "'../coaching.json5'")
      let results = try SweepSample.results(sweep)
      let estimate = try SweepEstimate(sweep, threads: 2)
      #expect(estimate.runs == results.rows("runs.csv").count)
      #expect(estimate.rows.runs == results.rows("runs.csv").count)
      #expect(estimate.rows.summary == results.rows("summary.csv").count)
      #expect(estimate.rows.comparison == results.rows("comparison.csv").count)
      #expect(estimate.points == results.rows("points.csv").count)
      let bytes = Double(results.values.reduce(0) { $0 + $1.utf8.count })
      #expect(estimate.diskBytes > 0.5 * bytes && estimate.diskBytes < 4 * bytes)
      let part = try SweepEstimate(sweep, shard: Shard(number: 1, count: 2), threads: 2)
      #expect(part.runs == estimate.runs / 2)
      #expect(part.rows.summary == 0 && part.rows.comparison == 0)
    }
  }
}

/// Bytes that come from any thread.
final class Collected: Sendable {
  private let bytes = Mutex<[UInt8]>([])
  func add(_ piece: [UInt8]) { bytes.withLock { $0 += piece } }
  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}
