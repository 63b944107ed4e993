import Parameters
import Synchronization
import Testing

@testable import Experiments

@Suite("Parts of sweeps")
struct SweepTestsMerge {
  /// A sweep of 15 runs.
  private static func sweep(_ more: String = "") throws -> Sweep {
    try SweepSample.load(
      "vary: { 'world.jobAvailability': { from: 0.8, to: 1.2, steps: 5 } }, replications: 3" + more)
  }

  /// A folder `parts` with all parts of a sweep.
  private static func parts(of count: Int, _ sweep: Sweep) throws -> MemoryCalls {
    let calls = MemoryCalls()
    for number in 1...count {
      let shard = try #require(Shard(number: number, count: count))
      try SweepSample.run(sweep, calls, shard: shard, folder: "parts/\(shard.folderName)")
    }
    return calls
  }

  private func merged(_ paths: [String], _ calls: MemoryCalls) throws -> [String: String] {
    let merge = try SweepMerge(paths, files: calls.files)
    _ = try merge.write(to: ResultsFolder("out", files: calls.files), force: false)
    return calls.contents(of: "out")
  }

  @Test(
    "Parts share out all runs, each run once, in stretches of which none is longer by more than one run",
    arguments: [1, 2, 7, 15, 40])
  func shares(count: Int) throws {
    let stretches = (1...count).compactMap { Shard(number: $0, count: count)?.runs(of: 15) }
    #expect(stretches.flatMap { Array($0) } == Array(0..<15))
    let sizes = stretches.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test("A part is written as a person writes it, and nothing else is one")
  func texts() {
    #expect(Shard(text: "3/16") == Shard(number: 3, count: 16))
    #expect(Shard(text: "3/16")?.folderName == "3-of-16")
    for text in [
      "", "3", "0/4", "5/4", "1/0", "-1/4", "+1/4", "1/4/4", "a/b", "1/100001", "1 /4", "99999999999999999999/1",
    ] {
      #expect(Shard(text: text) == nil, "\(text)")
    }
  }

  @Test("Parts merged in any order give the folder of the whole, byte for byte", arguments: [1, 3, 7, 20])
  func identical(count: Int) throws {
    let sweep = try Self.sweep()
    let expected = try SweepSample.results(sweep)
    let calls = try Self.parts(of: count, sweep)
    #expect(try merged(["parts"], MemoryCalls(after: calls)) == expected)
    let folders = (1...count).map { "parts/\($0)-of-\(count)" }
    #expect(try merged(folders.reversed(), MemoryCalls(after: calls)) == expected)
    let shuffled = folders.indices.map { folders[($0 * 3 + 1) % folders.count] }
    if Set(shuffled).count == count { #expect(try merged(shuffled, MemoryCalls(after: calls)) == expected) }
  }

  @Test("Parts of walks, of words and of several scenarios are merged byte for byte as well")
  func otherDesigns() throws {
    let sweeps = [
      try SweepSample.load(
        "vary: { 'world.jobAvailability': { from: 0.8, to: 1.2 }, 'world.wages': { from: 0.8, to: 1.2 } }, design: { morris: 2 }"
      ),
      try SweepSample.load(
        "vary: { 'interventions.street coaches.assign': ['risk', 'lot'] }, baseline: '../baseline.json5'",
        scenario: "['../coaching.json5', '../baseline.json5']"),
      try SweepSample.load(SweepSample.two + ", randomNumbers: 'independent', title: 'a, b'"),
    ]
    for sweep in sweeps {
      #expect(try merged(["parts"], try Self.parts(of: 3, sweep)) == (try SweepSample.results(sweep)))
    }
  }

  @Test("Parts that are missing, doubled or unfinished are named, all at once")
  func missing() throws {
    let sweep = try Self.sweep()
    let calls = try Self.parts(of: 7, sweep)
    func problems(_ paths: [String], _ calls: MemoryCalls) -> String? {
      SweepSample.failure { _ = try SweepMerge(paths, files: calls.files) }
    }
    let remedy = "\n  run what is missing with --shard and merge again"
    func folders(_ numbers: [Int]) -> [String] { numbers.map { "parts/\($0)-of-7" } }
    #expect(problems(folders([1, 2, 4, 5, 6, 7]), calls) == "error: part 3 of 7 is missing" + remedy)
    #expect(problems(folders([7, 1, 3]), calls) == "error: parts 2,4-6 of 7 are missing" + remedy)
    #expect(
      problems(folders([1, 2, 3, 4, 5, 6, 7, 2]), calls)
        == "parts/2-of-7: error: part 2/7 is there twice, also in parts/2-of-7")
    let stopped = MemoryCalls(after: calls)
    _ = SweepSample.failure {
      try SweepSample.run(sweep, stopped, force: true, shard: Shard(number: 3, count: 7), folder: "parts/3-of-7") {
        true
      }
    }
    #expect(
      problems(folders([1, 2, 3, 4, 5, 6]), stopped)
        == "parts/3-of-7: error: part 3/7 is not finished\n  run it again with --shard 3/7 --resume\nerror: part 7 of 7 is missing\(remedy)"
    )
    #expect(
      problems(["parts"], stopped)
        == "parts/3-of-7: error: part 3/7 is not finished\n  run it again with --shard 3/7 --resume")
  }

  @Test("What is no part, or a part of something else, is named")
  func foreign() throws {
    let sweep = try Self.sweep()
    let calls = try Self.parts(of: 2, sweep)
    try SweepSample.run(sweep, calls, folder: "whole")
    try SweepSample.run(try Self.sweep(", seed: 9"), calls, shard: Shard(number: 2, count: 2), folder: "other")
    try SweepSample.run(sweep, calls, shard: Shard(number: 2, count: 3), folder: "third")
    let more = try SweepSample.load(
      "vary: { 'world.jobAvailability': { from: 0.8, to: 1.2, steps: 5 } }, replications: 4")
    try SweepSample.run(more, calls, shard: Shard(number: 2, count: 2), folder: "more")
    try calls.files.createFolder("empty")
    try calls.files.writeWhole([1], to: "notes/a.txt".replacing("notes/", with: "empty-"))
    func problems(_ other: String) -> String? {
      SweepSample.failure { _ = try SweepMerge(["parts/1-of-2", other], files: calls.files) }
    }
    #expect(problems("none")?.contains("none: error: it does not exist") == true)
    #expect(problems("empty-a.txt")?.contains("empty-a.txt: error: it is not a folder") == true)
    #expect(problems("empty")?.contains("empty: error: the folder holds no part of a sweep") == true)
    #expect(problems("whole")?.contains("whole: error: it holds a whole sweep, not a part of one") == true)
    #expect(problems("third") == "third: error: it is part 2/3, but parts/1-of-2 is part 1/2")
    #expect(
      problems("other")
        == "other: error: it is of another sweep than parts/1-of-2: scenarios.baseline.seed is 9, there 7")
    #expect(problems("more") == "more: error: it is of another sweep than parts/1-of-2: replications is 4, there 3")
  }

  @Test("A part whose files somebody has changed is refused, and nothing is written")
  func changed() throws {
    let begun = try Self.parts(of: 2, try Self.sweep())
    func failure(_ path: String, _ change: (String) -> String) throws -> String? {
      let calls = MemoryCalls(after: begun)
      let text = try #require(calls.text(path))
      calls.state.withLock { $0.files[path] = Array(change(text).utf8) }
      let found = SweepSample.failure { _ = try merged(["parts"], calls) }
      #expect(!calls.paths.contains { $0.hasPrefix("out/") })
      return found
    }
    #expect(
      try failure("parts/1-of-2/points.csv") { $0.replacing("0.9", with: "0.95") }
        == "cannot read parts/1-of-2/points.csv: its points are not those of the sweep; somebody has changed the file")
    #expect(
      try failure("parts/2-of-2/runs.csv") { $0.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" }
        == "cannot read parts/2-of-2/runs.csv: line 9: 7 rows, 8 runs")
    #expect(
      try failure("parts/2-of-2/runs.csv") { String($0.dropLast(2)) }?.hasPrefix(
        "cannot read parts/2-of-2/runs.csv: line 9: ") == true)
  }

  @Test("Results go beside their parts unless told otherwise")
  func usualFolder() {
    #expect(SweepMerge.usualFolder(for: "Results/x-parts") == "Results/x")
    #expect(SweepMerge.usualFolder(for: "Results/x-parts/") == "Results/x")
    #expect(SweepMerge.usualFolder(for: "Results/x-parts/3-of-7") == "Results/x")
    #expect(SweepMerge.usualFolder(for: "Results/mine") == "Results/mine-merged")
  }
}
