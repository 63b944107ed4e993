import Parameters
import Synchronization
import Testing

@testable import Experiments

@Suite("Sweeps that are stopped")
struct SweepTestsResume {
  private static func sweep(replications: Int = 2) throws -> Sweep {
    try SweepSample.load(SweepSample.two, options: ScenarioOptions(replications: replications))
  }

  /// Runs a sweep until it is stopped after so many weeks; two threads may end a run more.
  private func stop(_ sweep: Sweep, _ calls: MemoryCalls, afterWeeks weeks: Int) throws -> SweepStopped? {
    let lived = Atomic<Int>(0)
    do {
      try SweepSample.run(sweep, calls, resume: true) { lived.add(1, ordering: .relaxed).newValue > weeks }
      return nil
    } catch let error as SweepStopped {
      return error
    }
  }

  @Test("A sweep that is interrupted says what it keeps, and goes on to the same bytes")
  func interrupted() throws {
    let sweep = try Self.sweep()
    let expected = try SweepSample.results(sweep)
    for weeks in stride(from: 0, through: 15, by: 3) {
      let calls = MemoryCalls()
      guard let stopped = try stop(sweep, calls, afterWeeks: weeks) else { continue }
      expectDutch(stopped.message)
      #expect(
        stopped.description
          == "interrupted; \(stopped.finished) of 4 runs are finished and kept in out; --resume goes on with them")
      #expect(!calls.paths.contains("out/provenance.json"))
      let result = try SweepSample.run(sweep, calls, resume: true)
      #expect(result.done == 4 - stopped.finished)
      #expect(result.runs == 4)
      #expect(calls.contents(of: "out") == expected)
    }
  }

  @Test("A process that is killed at any write leaves a folder that the next one makes the same bytes of")
  func killed() throws {
    let sweep = try Self.sweep()
    let expected = try SweepSample.results(sweep)
    var lifetime = 0
    while true {
      let calls = MemoryCalls(faults: .init(lifetime: lifetime))
      do {
        try SweepSample.run(sweep, calls)
        break
      } catch {}
      #expect(calls.isDead)
      // Another process, with another number, finds what is there.
      let next = MemoryCalls(after: calls)
      #expect(throws: Never.self, "killed after \(lifetime)") { try SweepSample.run(sweep, next, resume: true) }
      #expect(next.contents(of: "out") == expected, "killed after \(lifetime): \(next.paths)")
      lifetime += 1
    }
    #expect(lifetime > 20)
  }

  @Test("A process that is killed while it goes on with a sweep loses no run that was finished before")
  func killedAgain() throws {
    let sweep = try Self.sweep()
    let expected = try SweepSample.results(sweep)
    let begun = MemoryCalls()
    var kept = 0
    for weeks in 8...14 where kept == 0 { kept = try stop(sweep, begun, afterWeeks: weeks)?.finished ?? 0 }
    try #require(kept > 0)
    for lifetime in 0..<200 {
      let calls = MemoryCalls(after: begun, faults: .init(lifetime: lifetime))
      do {
        try SweepSample.run(sweep, calls, resume: true)
        break
      } catch {}
      let next = MemoryCalls(after: calls)
      let result = try SweepSample.run(sweep, next, resume: true)
      #expect(result.runs - result.done >= kept, "killed after \(lifetime)")
      #expect(next.contents(of: "out") == expected, "killed after \(lifetime)")
    }
  }

  @Test(
    "Where any single call fails, the error is of the disk, finished runs are kept, and going on gives the same bytes")
  func fullDisk() throws {
    let sweep = try Self.sweep()
    let expected = try SweepSample.results(sweep)
    var number = 1
    var stops = 0
    while true {
      let calls = MemoryCalls(faults: .init(errors: ["change \(number)": .diskFull]))
      var finished = 0
      do {
        try SweepSample.run(sweep, calls)
        // A folder that cannot be synchronised is no error.
        if calls.changes < number { break }
      } catch let error as FileError {
        #expect(error.category == .failed, "\(error)")
        expectDutch(error.message)
      } catch let error as SweepStopped {
        #expect(error.reason?.category == .failed)
        expectDutch(error.message)
        #expect(error.description.hasSuffix("of 4 runs are finished and kept in out; --resume goes on with them"))
        finished = error.finished
        stops += 1
      }
      let next = MemoryCalls(after: calls)
      let result = try SweepSample.run(sweep, next, resume: true)
      #expect(result.runs - result.done >= finished, "call \(number)")
      #expect(next.contents(of: "out") == expected, "call \(number): \(next.paths)")
      number += 1
    }
    #expect(stops > 5)
  }

  @Test("A full disk in the middle says what is kept and how to go on")
  func fullDiskText() throws {
    let sweep = try Self.sweep(replications: 4)
    // Writes: header, mark, points, and then runs.
    let calls = MemoryCalls(faults: .init(errors: ["write 5": .diskFull]))
    let text = SweepSample.failure { try SweepSample.run(sweep, calls) }
    #expect(text?.hasPrefix("cannot write out/finished-runs.csv: the disk is full; ") == true, "\(text ?? "")")
    #expect(text?.hasSuffix(" of 8 runs are finished and kept in out; --resume goes on with them") == true)
  }

  // MARK: Replications

  @Test("Replications added later give the folder of all at once, and old runs are not run again")
  func moreReplications() throws {
    let calls = MemoryCalls()
    try SweepSample.run(try Self.sweep(), calls)
    let result = try SweepSample.run(try Self.sweep(replications: 5), calls, resume: true)
    #expect(result.done == 6)
    #expect(result.runs == 10)
    #expect(calls.contents(of: "out") == (try SweepSample.results(try Self.sweep(replications: 5))))
  }

  @Test("Fewer replications than there are take none away")
  func fewerReplications() throws {
    let calls = MemoryCalls()
    try SweepSample.run(try Self.sweep(replications: 3), calls)
    let before = calls.contents(of: "out")
    let result = try SweepSample.run(try Self.sweep(), calls, resume: true)
    #expect(result.done == 0 && result.replications == 3)
    #expect(calls.contents(of: "out") == before)
  }

  @Test("A process that is killed at any write while replications are added can be gone on with")
  func killedWhileAdding() throws {
    let (few, more) = (try Self.sweep(), try Self.sweep(replications: 3))
    let expected = try SweepSample.results(more)
    let begun = MemoryCalls()
    try SweepSample.run(few, begun)
    for lifetime in 0..<200 {
      let calls = MemoryCalls(after: begun, faults: .init(lifetime: lifetime))
      do {
        try SweepSample.run(more, calls, resume: true)
        break
      } catch {}
      let next = MemoryCalls(after: calls)
      #expect(throws: Never.self, "killed after \(lifetime)") {
        let result = try SweepSample.run(more, next, resume: true)
        #expect(result.runs - result.done >= 4, "killed after \(lifetime)")
      }
      #expect(next.contents(of: "out") == expected, "killed after \(lifetime)")
    }
  }

  // MARK: Folders

  @Test("A whole sweep is not run again, and says so")
  func whole() throws {
    let sweep = try Self.sweep()
    let calls = MemoryCalls()
    try SweepSample.run(sweep, calls)
    let before = calls.contents(of: "out")
    let result = try SweepSample.run(sweep, calls, resume: true)
    #expect(result.done == 0 && result.runs == 4)
    #expect(result.headline?.rows.count == 1)
    #expect(calls.contents(of: "out") == before)
  }

  @Test("Without --resume or --force nothing is gone on with or overwritten")
  func refused() throws {
    let sweep = try Self.sweep()
    let whole = MemoryCalls()
    try SweepSample.run(sweep, whole)
    #expect(
      SweepSample.failure { try SweepSample.run(sweep, whole) }
        == "cannot create out: it holds a whole sweep; --resume adds to it, --force begins anew")
    let begun = MemoryCalls()
    _ = try stop(sweep, begun, afterWeeks: 0)
    #expect(
      SweepSample.failure { try SweepSample.run(sweep, begun) }
        == "cannot create out: it holds a sweep that was stopped; --resume goes on with it, --force begins anew")
    begun.state.withLock { $0.files["out/unfinished-sweep.json"] = Array("{ \"a\": ".utf8) }
    #expect(
      SweepSample.failure { try SweepSample.run(sweep, begun, resume: true) }
        == "cannot create out: unfinished-sweep.json in it cannot be read; --force begins anew")
    let other = MemoryCalls(["out/provenance.json": "{}"])
    #expect(
      SweepSample.failure { try SweepSample.run(sweep, other, resume: true) }
        == "cannot create out: it holds results of something else; give another folder with --output")
    let foreign = MemoryCalls(["out/notes.txt": "mine"])
    #expect(
      SweepSample.failure { try SweepSample.run(sweep, foreign) }?.hasPrefix(
        "cannot create out: the folder is not empty and holds no provenance.json") == true)
    for calls in [whole, begun, other, foreign] {
      #expect(throws: Never.self) { try SweepSample.run(sweep, calls, force: true) }
    }
    #expect(foreign.text("out/notes.txt") == "mine")
    #expect(whole.contents(of: "out") == begun.contents(of: "out"))
  }

  @Test("A sweep file that has changed since is refused with what differs, whole or not")
  func changed() throws {
    let sweep = try Self.sweep()
    let (begun, whole) = (MemoryCalls(), MemoryCalls())
    _ = try stop(sweep, begun, afterWeeks: 0)
    try SweepSample.run(sweep, whole)
    let changes = [
      ("\(SweepSample.two), seed: 8", ["scenarios.baseline.seed was 7, is 8"]),
      ("\(SweepSample.two), weeks: 4", ["weeks was 3, is 4"]),
      ("\(SweepSample.two), randomNumbers: 'independent'", ["randomNumbers was \"common\", is \"independent\""]),
      (
        "vary: { 'world.wages': [0.8, 1.2] }",
        ["vary.world.jobAvailability.name was \"world.jobAvailability\", is nothing"]
      ),
    ]
    for (settings, lines) in changes {
      let other = try SweepSample.load(settings)
      for calls in [begun, whole] {
        let before = calls.contents(of: "out")
        let text = SweepSample.failure { try SweepSample.run(other, calls, resume: true) } ?? ""
        #expect(text.hasPrefix("out was begun with another sweep, and its runs would not fit:\n  "), "\(text)")
        for line in lines { #expect(text.contains("\n  " + line + "\n"), "\(text)") }
        #expect(text.hasSuffix("\n  give another folder with --output, or begin anew with --force"))
        #expect(calls.contents(of: "out") == before)
      }
    }
    let titled = try SweepSample.load(SweepSample.two + ", title: 'Other'")
    #expect(throws: Never.self) { try SweepSample.run(titled, begun, resume: true) }
  }

  @Test("A sweep that is begun anew over another and then killed takes nothing over from that one")
  func forced() throws {
    let old = try Self.sweep()
    let new = try SweepSample.load(SweepSample.two + ", seed: 99")
    let expected = try SweepSample.results(new)
    let begun = MemoryCalls()
    try SweepSample.run(old, begun)
    for lifetime in 0..<200 {
      let calls = MemoryCalls(after: begun, faults: .init(lifetime: lifetime))
      do {
        try SweepSample.run(new, calls, force: true)
        break
      } catch {}
      let next = MemoryCalls(after: calls)
      do {
        try SweepSample.run(new, next, resume: true)
      } catch is SweepMismatch {
        // Killed before anything was changed: it is the old sweep still.
        try SweepSample.run(new, next, force: true)
      }
      #expect(next.contents(of: "out") == expected, "killed after \(lifetime)")
    }
  }

  @Test("A second process on one folder is refused, and changes nothing")
  func secondProcess() throws {
    let sweep = try Self.sweep()
    let begun = MemoryCalls()
    _ = try stop(sweep, begun, afterWeeks: 0)
    let calls = MemoryCalls(after: begun, faults: .init(taken: ["out/finished-runs.csv"]))
    let before = calls.contents(of: "out")
    for force in [false, true] {
      #expect(
        SweepSample.failure { try SweepSample.run(sweep, calls, resume: !force, force: force) }
          == "cannot create out/finished-runs.csv: another process is at work on it")
      #expect(calls.contents(of: "out") == before)
    }
  }

  @Test("A torn journal is mended, which is said, and the same bytes come out")
  func torn() throws {
    let sweep = try Self.sweep()
    let expected = try SweepSample.results(sweep)
    let calls = MemoryCalls()
    var kept = 0
    for weeks in 8...14 where kept == 0 { kept = try stop(sweep, calls, afterWeeks: weeks)?.finished ?? 0 }
    try #require(kept > 0)
    calls.state.withLock { $0.files["out/finished-runs.csv"]?.removeLast(3) }
    let result = try SweepSample.run(sweep, calls, resume: true)
    #expect(result.repair == "1 line was cut short or damaged")
    #expect(result.done == 5 - kept)
    #expect(calls.contents(of: "out") == expected)
  }

  @Test("Runs of a whole sweep that somebody has changed are not added to")
  func changedRuns() throws {
    let more = try Self.sweep(replications: 3)
    let begun = MemoryCalls()
    try SweepSample.run(try Self.sweep(), begun)
    let text = try #require(begun.text("out/runs.csv"))
    let lines = text.split(separator: "\n").map(String.init)
    let cases = [
      (text.replacing("person_years", with: "person_days"), "line 1: the columns are not those of this sweep"),
      (text + lines[1] + "\n", "line 6: there are more rows than runs"),
      (lines.dropLast().joined(separator: "\n") + "\n", "line 5: 3 rows, 4 runs"),
      (([lines[0], lines[2]] + lines[2...]).joined(separator: "\n") + "\n", "line 2: it is not the row of run 1"),
      (
        ([lines[0], lines[1] + "x"] + lines[2...]).joined(separator: "\n") + "\n",
        "line 2: it does not hold a seed and the outcomes"
      ),
    ]
    for (changed, reason) in cases {
      let calls = MemoryCalls(after: begun)
      calls.state.withLock { $0.files["out/runs.csv"] = Array(changed.utf8) }
      #expect(
        SweepSample.failure { try SweepSample.run(more, calls, resume: true) } == "cannot read out/runs.csv: " + reason)
    }
  }
}
