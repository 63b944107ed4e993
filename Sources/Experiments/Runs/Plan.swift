import RecruitmentModel

/// What is to be run, and in which order.
///
/// A task lives one burn-in of one replication and then every scenario that starts from it; tasks know nothing of each
/// other, so their order and number at one time change no result.
public struct Plan: Sendable {
  /// One burn-in with the runs that start from it.
  struct Task: Hashable, Sendable {
    /// Indices of scenarios with the same burn-in.
    let scenarios: [Int]
    /// From 1 on.
    let replication: Int
  }

  /// How threads share the work.
  public enum Split: Hashable, Sendable {
    /// Each thread has a task of its own; so many threads.
    case acrossRuns(threads: Int)
    /// One task after the other, its neighbourhoods shared out over so many threads.
    case withinRun(threads: Int)
  }

  /// Scenarios that are compared with each other.
  struct Experiment: Hashable, Sendable {
    /// Indices of the scenarios.
    let scenarios: Range<Int>
    /// Index of the one that the others are compared with, among all of the plan.
    let baseline: Int
  }

  /// The scenarios, as given; of several experiments, those of the first come first.
  public let scenarios: [Scenario]
  /// Index of the baseline among them; of several experiments, that of the first.
  public let baseline: Int
  /// One, unless scenarios are run under several sets of assumptions.
  let experiments: [Experiment]
  /// Runs of each scenario.
  public let replications: Int
  /// Scenarios, by index, that share a burn-in.
  public let groups: [[Int]]
  let memory: MemoryNeed

  /// A plan for scenarios that can be compared.
  public init(_ set: ScenarioSet) { self.init(set, []) }

  /// A plan for the scenarios of a study, under one set of assumptions after the other in each replication.
  ///
  /// - Precondition: the study has a set.
  init(_ study: AssumptionStudy) { self.init(study.experiments[0], study.experiments.dropFirst()) }

  private init(_ first: ScenarioSet, _ others: ArraySlice<ScenarioSet>) {
    var scenarios: [Scenario] = []
    var experiments: [Experiment] = []
    var groups: [[Int]] = []
    for set in [first] + others {
      let start = scenarios.count
      groups += Self.groups(set.scenarios, from: start)
      scenarios += set.scenarios
      experiments.append(Experiment(scenarios: start..<scenarios.count, baseline: start + set.baseline))
    }
    self.scenarios = scenarios
    self.experiments = experiments
    self.groups = groups
    baseline = first.baseline
    replications = first.scenarios[first.baseline].replications
    memory = MemoryNeed(scenarios: scenarios)
  }

  /// Scenarios of one experiment, by their indices counted from `start`, that share a burn-in. No burn-in serves two
  /// experiments, so that none of them holds two baselines.
  private static func groups(_ scenarios: [Scenario], from start: Int) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for (index, scenario) in scenarios.enumerated() {
      let key = scenario.burnInKey
      if let place = places[key] {
        groups[place].append(start + index)
      } else {
        places[key] = groups.count
        groups.append([start + index])
      }
    }
    return groups
  }

  /// Whether the others of its experiment are compared with a scenario.
  func isBaseline(_ index: Int) -> Bool { experiments.contains { $0.baseline == index } }

  /// The order in which a task's scenarios are lived: the baseline before those that are compared with it, so that their
  /// participants can be looked up in it.
  func order(of task: Task) -> [Int] {
    task.scenarios.filter(isBaseline) + task.scenarios.filter { !isBaseline($0) }
  }

  /// Whether a scenario of a task needs a history of who was involved when: where it has participants to follow, or is the
  /// baseline in which those of another are looked up.
  func keepsHistory(_ index: Int, in task: Task) -> Bool {
    scenarios[index].hasParticipants
      || isBaseline(index) && task.scenarios.contains { scenarios[$0].hasParticipants }
  }

  /// All tasks, replication by replication, so that what is finished early is comparable.
  var tasks: [Task] {
    (1...replications).flatMap { replication in groups.map { Task(scenarios: $0, replication: replication) } }
  }

  /// Weeks of a task times the youths who live them.
  func youthWeeks(of task: Task) -> Int {
    guard let first = task.scenarios.first else { return 0 }
    let weeks = task.scenarios.reduce(scenarios[first].burnIn) { $0 + scenarios[$1].weeks }
    return weeks * scenarios[first].city.youths
  }

  /// Weeks of all runs and burn-ins, times the youths who live them; the measure of progress.
  public var youthWeeks: Int {
    let once = groups.reduce(0) { $0 + youthWeeks(of: Task(scenarios: $1, replication: 1)) }
    let (all, isTooMuch) = once.multipliedReportingOverflow(by: replications)
    return isTooMuch ? .max : all
  }

  /// How so many threads are used best: across runs where each gets one and memory lasts, since runs never wait for
  /// each other; else within each run.
  public func split(threads: Int) -> Split { split(threads: threads, memory: MemoryNeed.ofThisMachine) }

  func split(threads: Int, memory available: Double) -> Split {
    let wanted = max(1, threads)
    let fits = memory.bytes(runsAtOnce: wanted) <= available
    return replications * groups.count >= wanted && fits ? .acrossRuns(threads: wanted) : .withinRun(threads: wanted)
  }
}
