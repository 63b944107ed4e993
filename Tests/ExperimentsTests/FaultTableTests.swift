import Parameters
import SimulationKernel
import Synchronization
import Testing

@testable import Experiments

/// Every call to the file system that a command makes fails once, each in a run of its own.
///
/// After each fault: the program reports an error of files or did without the call, the error names a file, no file stays open,
/// and the same command, called again, leaves the bytes that a run without faults leaves. `Tests/Faults/check_faults.sh` does
/// the same to the built program and the real system.
@Suite("A fault at every single call") struct FaultTableTests {
  /// What a command does with files.
  struct Command: Sendable, CustomTestStringConvertible {
    let name: String
    /// The folders whose files count.
    let folders: [String]
    /// What is there before.
    let begin: @Sendable () throws -> MemoryCalls
    /// The command; the second time it is called it may have to be told to go on.
    let body: @Sendable (_ calls: MemoryCalls, _ isAgain: Bool) throws -> Void
    var testDescription: String { name }
  }

  private static let sweep = Result { try SweepSample.load(SweepSample.two, options: ScenarioOptions(replications: 1)) }
  private static let results = Result {
    try Runner(threads: 1).run(Plan(try ScenarioSet([try Sample.scenario("replications: 1, weeks: 2, burnIn: 1")])))
  }
  private static let city = "title: 'x', city: 'cities/tiny', weeks: 2, burnIn: 1"

  static let commands = [
    Command(name: "run", folders: ["out"], begin: { MemoryCalls() }) { calls, _ in
      let results = try Self.results.get()
      try ResultsFolder("out", files: calls.files).write(
        ResultTables(results), provenance: Provenance(results), force: false)
    },
    Command(name: "sweep", folders: ["out"], begin: { MemoryCalls() }) { calls, isAgain in
      try SweepSample.run(try Self.sweep.get(), calls, resume: isAgain)
    },
    Command(
      name: "merge", folders: ["out"],
      begin: {
        let calls = MemoryCalls()
        for number in 1...2 {
          try SweepSample.run(
            try Self.sweep.get(), calls, shard: Shard(number: number, count: 2), folder: "parts/\(number)-of-2")
        }
        return calls
      }
    ) { calls, _ in
      let merge = try SweepMerge(["parts"], files: calls.files)
      _ = try merge.write(to: ResultsFolder("out", files: calls.files), force: false)
    },
    Command(
      name: "compare", folders: ["out"],
      begin: {
        let calls = MemoryCalls()
        let results = try Self.results.get()
        try ResultsFolder("run", files: calls.files).write(
          ResultTables(results), provenance: Provenance(results), force: false)
        return calls
      }
    ) { calls, _ in
      let comparison = try StoredComparison.load(["run"], files: calls.files)
      try ResultsFolder("out", files: calls.files).write(comparison, force: false)
    },
    Command(name: "city generate", folders: ["out"], begin: { MemoryCalls() }) { calls, _ in
      var generator = CityGenerator.focusArea
      generator.neighbourhoods = 3
      generator.youths = 3_000
      try CityFiles.write(generator.make(), folder: "out", files: calls.files)
    },
    Command(name: "calibrate", folders: ["out"], begin: { calibrationFiles() }) { calls, _ in
      let calibration = try Calibration(
        ["assumptions.employment.loss"], targets: "s/t.csv", files: calls.files)
      try calibration.checkUsable("out", force: false)
      let store = try calibration.store(in: "out")
      let result = try calibration.run(threads: 1, store: store, mostSteps: 1)
      _ = try result.write(to: "out", title: "Fitted", files: calls.files)
    },
    Command(name: "job scripts", folders: ["Results/x-slurm"], begin: { MemoryCalls() }) { calls, isAgain in
      let options = SlurmJobs.Options(parts: 2, threads: 1, directives: [], words: [], program: "keerpunt")
      _ = try SlurmJobs(
        try Self.sweep.get(), sweepFile: "x.json5", output: "Results/x", options: options, files: calls.files
      ).write(force: isAgain)
    },
  ]

  private static func calibrationFiles() -> MemoryCalls {
    Sample.calls([
      "t.csv": """
      target,what,value,tolerance,unit,source,date,scenario,expression,role,note
      neither,Neither,10,,per cent,B25,2023,s.json5,100 * neither[15-26] / youths[15-26],calibrate,

      """,
      "s.json5": "{ city: 'cities/tiny', weeks: 52, burnIn: 1, replications: 1, seed: 7 }",
    ])
  }

  // Every call where the tests are built with optimisation; in a debug build some, spread over all.
  #if DEBUG
    private static let step = 11
  #else
    private static let step = 1
  #endif

  private func contents(_ command: Command, _ calls: MemoryCalls) -> [[String: String]] {
    command.folders.map { calls.contents(of: $0) }
  }

  @Test(
    "The disk is full, or broken, at one call: an error that names a file, and the same bytes the next time",
    arguments: commands, [SystemFailure.diskFull, .inputOutput])
  func faults(command: Command, failure: SystemFailure) throws {
    let clean = MemoryCalls(after: try command.begin())
    try command.body(clean, false)
    let expected = contents(command, clean)
    var survived = 0
    for number in stride(from: 1, through: clean.allCalls.count, by: Self.step) {
      let calls = MemoryCalls(after: try command.begin(), faults: .init(errors: ["any \(number)": failure]))
      let point = Comment(rawValue: "call \(number), \(clean.allCalls[number - 1])")
      do {
        try command.body(calls, false)
        survived += 1
        #expect(contents(command, calls) == expected, point)
      } catch let error as FileError {
        check(error, point)
      } catch let error as SweepStopped {
        check(try #require(error.reason), point)
      } catch let error as InputError {
        // What cannot be read is told with its place.
        #expect(error.description.contains("the d"), point)
      }
      #expect(calls.openHandles == 0, point)
      let next = MemoryCalls(after: calls)
      #expect(throws: Never.self, point) { try command.body(next, true) }
      #expect(contents(command, next) == expected, point)
    }
    // Only what nothing depends on may fail unseen: closing what was read, looking what is there.
    if Self.step == 1 { #expect(survived < clean.allCalls.count / 2) }
  }

  private func check(_ error: FileError, _ point: Comment) {
    #expect(error.category == .failed || error.category == .cannotCreate, point)
    #expect(!error.path.isEmpty && error.description.contains(error.path), point)
    expectDutch(error.message)
  }

  @Test("A signal interrupts one call: it is made again, or was not needed", arguments: commands)
  func interruptions(command: Command) throws {
    let clean = MemoryCalls(after: try command.begin())
    try command.body(clean, false)
    let expected = contents(command, clean)
    for number in stride(from: 1, through: clean.allCalls.count, by: Self.step) {
      let calls = MemoryCalls(after: try command.begin(), faults: .init(errors: ["any \(number)": .interrupted]))
      let point = Comment(rawValue: "call \(number), \(clean.allCalls[number - 1])")
      #expect(throws: Never.self, point) { try command.body(calls, false) }
      #expect(contents(command, calls) == expected, point)
    }
  }

  @Test("The system takes a few bytes at a time: the same bytes", arguments: commands)
  func shortWrites(command: Command) throws {
    let clean = MemoryCalls(after: try command.begin())
    try command.body(clean, false)
    let calls = MemoryCalls(after: try command.begin(), faults: .init(mostBytes: 7))
    try command.body(calls, false)
    #expect(contents(command, calls) == contents(command, clean))
  }
}
