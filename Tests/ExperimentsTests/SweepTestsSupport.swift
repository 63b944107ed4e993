import Parameters
import Synchronization
import Testing

@testable import Experiments
@testable import RecruitmentModel

/// Sweep files in memory beside scenarios of a city of 75 youths, which live three weeks.
enum SweepSample {
  static let baseline = """
    { title: "As it is", city: "cities/tiny", weeks: 3, burnIn: 2, replications: 2, seed: 7 }
    """
  static let coaching = """
    {
      extends: "baseline.json5",
      title: "Coaching",
      interventions: {
        "street coaches": { kind: "outreachCoaching", coaches: 2, caseload: 5, where: { mostDeprived: 2 } },
      },
    }
    """
  /// Two points.
  static let two = "vary: { 'world.jobAvailability': [0.8, 1.2] }"

  /// A sweep file in `s/sweeps` on the baseline, with these settings from its second line on.
  static func calls(
    _ settings: String, files: [(name: String, text: String)] = [], scenario: String = "'../baseline.json5'",
    faults: MemoryCalls.Faults = .init()
  ) throws -> MemoryCalls {
    try written("{ scenario: \(scenario),\n\(settings) }", files, faults)
  }

  static func written(
    _ sweep: String, _ files: [(name: String, text: String)] = [], _ faults: MemoryCalls.Faults = .init()
  ) throws -> MemoryCalls {
    let calls = Sample.calls(["baseline.json5": baseline, "coaching.json5": coaching, "sweeps/x.json5": sweep])
    for (name, text) in files {
      try calls.files.createFolder(FilePath.folder(of: "s/" + name))
      try calls.files.writeWhole(Array(text.utf8), to: "s/" + name)
    }
    return MemoryCalls(after: calls, faults: faults)
  }

  static func load(
    _ settings: String, files: [(name: String, text: String)] = [], scenario: String = "'../baseline.json5'",
    options: ScenarioOptions = ScenarioOptions(), notes: ProblemLog = ProblemLog()
  ) throws -> Sweep {
    let calls = try calls(settings, files: files, scenario: scenario)
    return try Sweep.load("s/sweeps/x.json5", options: options, files: calls.files, notes: notes)
  }

  /// What is wrong with a sweep file, each problem with its remedy; empty where nothing is.
  static func problems(
    _ settings: String, files: [(name: String, text: String)] = [], scenario: String = "'../baseline.json5'",
    options: ScenarioOptions = ScenarioOptions()
  ) throws -> [String] {
    try problems(in: try calls(settings, files: files, scenario: scenario), options: options)
  }

  static func problems(in calls: MemoryCalls, options: ScenarioOptions = ScenarioOptions()) throws -> [String] {
    do throws(InputError) {
      _ = try Sweep.load("s/sweeps/x.json5", options: options, files: calls.files)
      return []
    } catch {
      for problem in error.problems { expectDutch(problem.inFull) }
      return error.problems.map(\.description)
    }
  }

  /// The values of the points as texts; a dash where the scenario's own value holds.
  static func points(_ sweep: Sweep) -> [[String]] {
    sweep.points.map { point in point.values.map { $0?.compactText ?? "-" } }
  }

  /// Runs a sweep into `out` of these files with two threads.
  @discardableResult
  static func run(
    _ sweep: Sweep, _ calls: MemoryCalls, resume: Bool = false, force: Bool = false, shard: Shard? = nil,
    folder: String = "out", precision: Precision? = nil, ceiling: Int? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> SweepStudy.Result {
    var study = SweepStudy(sweep, threads: 2)
    (study.resume, study.force, study.shard, study.precision) = (resume, force, shard, precision)
    if let ceiling { study.ceiling = ceiling }
    return try study.run(in: SweepFolder(folder, files: calls.files), isCancelled: isCancelled)
  }

  /// The sweep of two points.
  static func two(replications: Int = 2) throws -> Sweep {
    try load(two, options: ScenarioOptions(replications: replications))
  }

  /// Runs a sweep until it is stopped after so many weeks; two threads may end a run more.
  static func stop(_ sweep: Sweep, _ calls: MemoryCalls, afterWeeks weeks: Int) throws -> SweepStopped? {
    let lived = Atomic<Int>(0)
    do {
      try run(sweep, calls, resume: true) { lived.add(1, ordering: .relaxed).newValue > weeks }
      return nil
    } catch let error as SweepStopped {
      return error
    }
  }

  /// The files of a sweep that nothing disturbs.
  static func results(_ sweep: Sweep, shard: Shard? = nil) throws -> [String: String] {
    let calls = MemoryCalls()
    try run(sweep, calls, shard: shard)
    return calls.contents(of: "out")
  }

  /// The error that an action throws, as its text.
  static func failure(_ action: () throws -> Void) -> String? {
    do {
      try action()
      return nil
    } catch let error as FileError {
      expectDutch(error.message)
      return error.description
    } catch let error as SweepStopped {
      expectDutch(error.message)
      return error.description
    } catch let error as SweepMismatch {
      expectDutch(error.message)
      return error.description
    } catch let error as InputError {
      for problem in error.problems { expectDutch(problem.inFull) }
      return error.problems.map(\.description).joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }
}

extension [String: String] {
  /// The rows of a table below its header.
  func rows(_ name: String) -> [[String]] {
    (self[name] ?? "").split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The header of a table.
  func header(_ name: String) -> [String] {
    (self[name] ?? "").split(separator: "\n").first.map { $0.split(separator: ",").map(String.init) } ?? []
  }
}
