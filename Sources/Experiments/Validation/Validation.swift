public import Parameters
import RecruitmentModel
import SimulationKernel
public import Tables

/// The model held against published figures.
public struct Validation: Sendable {
  /// What became of one target.
  public struct Finding: Sendable {
    /// The target.
    public let target: Target
    /// Its value in each run that defines it.
    public let simulated: SampleSummary
    /// Whether the model reproduces it.
    public let isHit: Bool
  }

  /// The targets, in the order of their file.
  public let targets: [Target]
  /// The scenarios that they are about.
  public let scenarios: [Scenario]

  /// Targets with the scenarios that they are about.
  /// - Parameters:
  ///   - path: the file of targets.
  ///   - options: what goes before the scenario files.
  ///   - files: reads them.
  ///   - notes: receives what users should know of them.
  /// - Throws: `InputError` with everything that is wrong with either.
  public init(
    targets path: String, options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) {
    let targets = try TargetFile.load(path, files: files)
    var paths: [String] = []
    for target in targets where !paths.contains(target.scenario) { paths.append(target.scenario) }
    let scenarios = try Scenario.load(paths, options: options, files: files, notes: notes)
    let problems = ProblemLog()
    for scenario in scenarios where scenario.weeks < SurveyRecord.fewestWeeks {
      problems.report(
        "\(scenario.weeks) weeks are too few: a survey follows youths for \(SurveyRecord.fewestWeeks) weeks",
        at: .commandLine(scenario.path), remedy: "weeks: 312 gives six years")
    }
    if !problems.isEmpty { throw InputError(problems: problems.problems) }
    self.targets = targets
    self.scenarios = scenarios
  }

  private func questions() -> [SurveyRuns.Question] {
    scenarios.map { scenario in
      let expressions = targets.filter { $0.scenario == scenario.path }.map(\.expression)
      return SurveyRuns.Question(
        scenario: scenario, expressions: expressions, replications: 1..<scenario.replications + 1)
    }
  }

  /// Runs the scenarios and judges every target.
  /// - Parameters:
  ///   - threads: how many threads work; changes no result.
  ///   - verify: whether every invariant is checked every week.
  ///   - progress: told now and then how many of all youth-weeks are done; called from any thread.
  ///   - isCancelled: asked once in each simulated week, from any thread.
  /// - Throws: `RunInterrupted` where it was cancelled; `InvariantViolation`.
  public func findings(
    threads: Int, verify: Bool = false,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> [Finding] {
    let questions = questions()
    let meter = Progress(total: SurveyRuns.youthWeeks(questions), tell: progress)
    let runs = SurveyRuns(
      tasks: RunTasks(threads: threads, verify: verify, lived: { meter.add($0) }, isCancelled: isCancelled))
    let answers = try runs.values(questions)
    var next = scenarios.map { _ in 0 }
    return targets.map { target in
      let scenario = scenarios.firstIndex { $0.path == target.scenario } ?? 0
      defer { next[scenario] += 1 }
      let sample = SampleSummary(answers[scenario][next[scenario]].compactMap(\.self))
      return Finding(target: target, simulated: sample, isHit: target.isHit(by: sample))
    }
  }
}

extension Validation {
  /// Writes `validation.csv` into a folder, which is made, and returns its path.
  /// - Throws: `FileError`: of category `cannotCreate` where a file of that name is there that may not go.
  public func write(_ table: DataTable, to folder: String, force: Bool, files: FileSystem = FileSystem())
    throws(FileError)
    -> String
  {
    let path = FilePath.join(folder, "\(table.schema.name).csv")
    try files.createFolder(folder)
    if !force, files.kind(of: path) != .missing, !isOurs(path, files) {
      throw FileError(
        path: path, operation: .create, reason: "it exists and holds something else; --force writes it again",
        category: .cannotCreate)
    }
    try files.writeWhole(table.csv(), to: path)
    return path
  }

  /// Whether a file begins as ours do.
  private func isOurs(_ path: String, _ files: FileSystem) -> Bool {
    let header = CSVWriter.line(Self.schema.columns.map { .text($0.name) })
    guard let bytes = try? files.read(path) else { return false }
    return bytes.starts(with: header)
  }
}
