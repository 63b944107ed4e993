public import Parameters
import RecruitmentModel
import SimulationKernel

/// Published experiments, done in the model as they were done.
public struct Trials: Sendable {
  /// The findings, in the order of their file.
  public let trials: [Trial]
  private let groups: [TrialsRuns.Group]

  /// Findings with the scenarios that they are simulated by.
  /// - Parameters:
  ///   - path: the file of experiments.
  ///   - options: what goes before the scenario files.
  ///   - files: reads them.
  ///   - notes: receives what users should know of them.
  /// - Throws: `InputError` with everything that is wrong with any of them.
  public init(
    experiments path: String, options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) {
    let log = ScenarioLog()
    let trials = TrialsFile.load(path, files: files, log: log)
    if let error = log.error { throw error }
    var paths: [String] = []
    for file in trials.flatMap({ [$0.baseline, $0.scenario] }) where !paths.contains(file) { paths.append(file) }
    let scenarios = try Scenario.load(paths, options: options, files: files, notes: notes)
    for trial in trials { Self.check(trial, scenarios, log.problems) }
    if let error = log.error { throw error }
    self.trials = trials
    groups = Self.groups(trials, scenarios)
  }

  private static func check(_ trial: Trial, _ scenarios: [Scenario], _ problems: ProblemLog) {
    guard let scenario = scenarios.first(where: { $0.path == trial.scenario }),
      let baseline = scenarios.first(where: { $0.path == trial.baseline })
    else { return }
    if scenario.burnInKey != baseline.burnInKey || scenario.replications != baseline.replications {
      problems.report(
        "its runs cannot be paired with those of \(Quoting.name(trial.baseline))", at: trial.positions["scenario"],
        remedy: "both need the same city, seed, replications, burnIn and assumptions")
    }
    let weeks = min(scenario.weeks, baseline.weeks)
    if trial.weeksNeeded > weeks {
      problems.report(
        "following up to week \(trial.weeks.upperBound) takes a run of \(trial.weeksNeeded) weeks; the scenarios last \(weeks)",
        at: trial.positions["to"])
    }
    guard trial.comparison != .everyone, trial.comparison != .each else { return }
    let names = scenario.programmes.filter { !trial.comparison.followsPersons || $0.intervention.seats > 0 }.map(\.name)
    guard !names.contains(trial.among) else { return }
    let nearest: Message? = Spelling.nearest(trial.among, among: names).map { "did you mean '\($0)'?" }
    problems.report(
      trial.comparison.followsPersons
        ? "\(Quoting.name(trial.among)) is no programme with seats of \(Quoting.name(trial.scenario))"
        : "\(Quoting.name(trial.among)) is no programme of \(Quoting.name(trial.scenario))",
      at: trial.positions["among"], remedy: nearest)
  }

  /// Trials by baseline and by scenario, in the order in which these first come.
  private static func groups(_ trials: [Trial], _ scenarios: [Scenario]) -> [TrialsRuns.Group] {
    scenarios.compactMap { baseline in
      let own = trials.filter { $0.baseline == baseline.path }
      let arms = scenarios.compactMap { scenario -> (scenario: Scenario, trials: [Trial])? in
        let its = own.filter { $0.scenario == scenario.path }
        return its.isEmpty ? nil : (scenario, its)
      }
      return own.isEmpty ? nil : TrialsRuns.Group(baseline: baseline, arms: arms)
    }
  }

  /// Youth-weeks of all runs; the measure of progress.
  public var youthWeeks: Int { TrialsRuns.youthWeeks(groups) }

  /// Runs the experiments, and judges every finding.
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
  ) throws -> [TrialFinding] {
    let meter = Progress(total: youthWeeks, tell: progress)
    let runs = TrialsRuns(
      tasks: RunTasks(threads: threads, verify: verify, lived: { meter.add($0) }, isCancelled: isCancelled))
    let answers = try runs.answers(groups)
    var found: [String: TrialFinding] = [:]
    for (group, own) in zip(groups, answers) {
      for (trial, each) in zip(group.trials, own) { found[trial.name] = TrialFinding(trial, each) }
    }
    return trials.compactMap { found[$0.name] }
  }
}
