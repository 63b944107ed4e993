import Parameters
import Synchronization
import Testing

@testable import Experiments

@Suite("Folders of sweeps")
struct SweepTestsFolder {
  @Test("A whole sweep is not run again, and says so")
  func whole() throws {
    let sweep = try SweepSample.two()
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
    let sweep = try SweepSample.two()
    let whole = MemoryCalls()
    try SweepSample.run(sweep, whole)
    #expect(
      SweepSample.failure { try SweepSample.run(sweep, whole) }
        == "cannot create out: it holds a whole sweep; --resume adds to it, --force begins anew")
    let begun = MemoryCalls()
    _ = try SweepSample.stop(sweep, begun, afterWeeks: 0)
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
    let sweep = try SweepSample.two()
    let (begun, whole) = (MemoryCalls(), MemoryCalls())
    _ = try SweepSample.stop(sweep, begun, afterWeeks: 0)
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
    let old = try SweepSample.two()
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
    let sweep = try SweepSample.two()
    let begun = MemoryCalls()
    _ = try SweepSample.stop(sweep, begun, afterWeeks: 0)
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
    let sweep = try SweepSample.two()
    let expected = try SweepSample.results(sweep)
    let calls = MemoryCalls()
    var kept = 0
    for weeks in 8...14 where kept == 0 { kept = try SweepSample.stop(sweep, calls, afterWeeks: weeks)?.finished ?? 0 }
    try #require(kept > 0)
    calls.state.withLock { $0.files["out/finished-runs.csv"]?.removeLast(3) }
    let result = try SweepSample.run(sweep, calls, resume: true)
    #expect(result.repair == "1 line was cut short or damaged")
    #expect(result.done == 5 - kept)
    #expect(calls.contents(of: "out") == expected)
  }

  @Test("Runs of a whole sweep that somebody has changed are not added to")
  func changedRuns() throws {
    let more = try SweepSample.two(replications: 3)
    let begun = MemoryCalls()
    try SweepSample.run(try SweepSample.two(), begun)
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
