import Parameters
import Synchronization
import Testing

@testable import Experiments

@Suite("Sweeps that are stopped")
struct SweepTestsResume {
  @Test("A sweep that is interrupted says what it keeps, and goes on to the same bytes")
  func interrupted() throws {
    let sweep = try SweepSample.two()
    let expected = try SweepSample.results(sweep)
    for weeks in stride(from: 0, through: 15, by: 3) {
      let calls = MemoryCalls()
      guard let stopped = try SweepSample.stop(sweep, calls, afterWeeks: weeks) else { continue }
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
    let sweep = try SweepSample.two()
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
    let sweep = try SweepSample.two()
    let expected = try SweepSample.results(sweep)
    let begun = MemoryCalls()
    var kept = 0
    for weeks in 8...14 where kept == 0 { kept = try SweepSample.stop(sweep, begun, afterWeeks: weeks)?.finished ?? 0 }
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
    let sweep = try SweepSample.two()
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
    let sweep = try SweepSample.two(replications: 4)
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
    try SweepSample.run(try SweepSample.two(), calls)
    let result = try SweepSample.run(try SweepSample.two(replications: 5), calls, resume: true)
    #expect(result.done == 6)
    #expect(result.runs == 10)
    #expect(calls.contents(of: "out") == (try SweepSample.results(try SweepSample.two(replications: 5))))
  }

  @Test("Fewer replications than there are take none away")
  func fewerReplications() throws {
    let calls = MemoryCalls()
    try SweepSample.run(try SweepSample.two(replications: 3), calls)
    let before = calls.contents(of: "out")
    let result = try SweepSample.run(try SweepSample.two(), calls, resume: true)
    #expect(result.done == 0 && result.replications == 3)
    #expect(calls.contents(of: "out") == before)
  }

  @Test("A process that is killed at any write while replications are added can be gone on with")
  func killedWhileAdding() throws {
    let (few, more) = (try SweepSample.two(), try SweepSample.two(replications: 3))
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
}
