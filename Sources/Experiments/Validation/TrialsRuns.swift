import Parameters
import RecruitmentModel
import SimulationKernel

/// Runs the two worlds of trials, and keeps nothing of them but what the trials ask for.
///
/// Trials with one baseline share its run, and all runs of a replication share the burn-in. A run lasts as long as the trials
/// need.
struct TrialsRuns {
  let tasks: RunTasks

  /// Trials of one baseline, with the scenarios that are compared with it.
  struct Group: Sendable {
    let baseline: Scenario
    let arms: [(scenario: Scenario, trials: [Trial])]

    var trials: [Trial] { arms.flatMap(\.trials) }
  }

  /// What one pair of runs gives for a trial.
  struct Answer: Sendable {
    var baseline = 0.0
    var treated = 0.0
    /// For `Trial.Comparison.each`: units in the treated world.
    var units = 0.0
    /// Persons followed.
    var persons = 0
    /// For `Trial.Comparison.selection`.
    var work: (baseline: WorkSpells, treated: WorkSpells)?
  }

  /// For each group, each of its trials and each replication what the pair of runs gives.
  /// - Throws: `RunInterrupted`; `InvariantViolation`.
  func answers(_ groups: [Group]) throws -> [[[Answer]]] {
    let all = groups.indices.flatMap { group in (1...groups[group].baseline.replications).map { (group, $0) } }
    let found = try tasks.results(all.count, isEachAlone: all.count >= tasks.threads) { task, desk in
      try answer(groups[all[task].0], replication: all[task].1, desk)
    }
    return groups.indices.map { group in
      let own = all.indices.filter { all[$0].0 == group }
      return groups[group].trials.indices.map { trial in own.map { found[$0][trial] } }
    }
  }

  private func answer(_ group: Group, replication: Int, _ desk: RunTasks.Desk) throws -> [Answer] {
    let base = group.baseline
    let (pool, watch) = (desk.pool, desk.watch(youths: base.city.youths))
    let settled = try SettledCity(
      city: base.city, rules: base.rules, draws: Draws(seed: base.seed, replication: UInt32(replication)),
      burnIn: base.burnIn, pool: pool, watch: watch)
    func run(_ scenario: Scenario, _ trials: [Trial]) throws -> Run {
      let outcomes = Self.outcomes(trials)
      let weeks = Self.weeks(trials)
      let recording = Recording(period: weeks, weekly: outcomes, events: Self.kinds(trials))
      let record = try settled.run(
        policy: scenario.policy, weeks: weeks, recording: recording, pool: pool, watch: watch)
      return Run(record: record, outcomes: outcomes.map(\.name), places: base.city.neighbourhoods.count)
    }
    let without = try run(base, group.trials)
    return try group.arms.flatMap { arm in
      let with = try run(arm.scenario, arm.trials)
      return arm.trials.map { TrialsPair(trial: $0, scenario: arm.scenario, treated: with, baseline: without).answer }
    }
  }

  /// A run, with the names of the outcomes that it keeps week by week.
  struct Run {
    let record: RunRecord
    let outcomes: [String]
    let places: Int

    /// The sum of outcomes over some weeks and places.
    func sum(_ names: [String], weeks: ClosedRange<Int>, in chosen: [Int]) -> Double {
      let columns = names.compactMap { outcomes.firstIndex(of: $0) }
      var sum = 0.0
      for week in weeks {
        for place in chosen {
          let row = ((week - 1) * places + place) * outcomes.count
          for column in columns { sum += record.weekly[row + column] ?? 0 }
        }
      }
      return sum
    }
  }

  /// Weeks that a run of some trials lasts.
  static func weeks(_ trials: [Trial]) -> Int { trials.map(\.weeksNeeded).max() ?? 1 }

  private static func outcomes(_ trials: [Trial]) -> [Outcome] {
    let names = trials.flatMap { trial -> [String] in
      guard case .places(let names) = trial.outcome else { return [] }
      return trial.comparison == .each ? names + [trial.among] : names
    }
    return Outcome.all.filter { names.contains($0.name) }
  }

  private static func kinds(_ trials: [Trial]) -> Set<EventKind> {
    trials.reduce(into: []) { kinds, trial in
      guard case .persons(let count) = trial.outcome else { return }
      kinds.formUnion(count.kinds)
      kinds.insert(.enrolled)
      if trial.comparison == .selection { kinds.formUnion(WorkSpells.kinds) }
    }
  }

  /// Youth-weeks of some groups; the measure of progress.
  static func youthWeeks(_ groups: [Group]) -> Int {
    groups.reduce(0) { sum, group in
      let weeks = group.arms.reduce(group.baseline.burnIn + weeks(group.trials)) { $0 + Self.weeks($1.trials) }
      return sum + group.baseline.city.youths * weeks * group.baseline.replications
    }
  }
}

/// A pair of runs, as one trial looks at it.
struct TrialsPair {
  let trial: Trial
  let scenario: Scenario
  let treated: TrialsRuns.Run
  let baseline: TrialsRuns.Run

  /// What the pair gives.
  var answer: TrialsRuns.Answer {
    var answer = TrialsRuns.Answer()
    switch trial.outcome {
    case .persons(let count):
      let cohort = TrialsCohort(treated.record.events, programme: scenario.number(ofProgramme: trial.among) ?? -1)
      answer.persons = cohort.count
      answer.treated = Double(cohort.sum(count, treated.record.events, weeks: trial.weeks))
      answer.baseline = Double(cohort.sum(count, baseline.record.events, weeks: trial.weeks))
      if trial.comparison == .selection {
        answer.work = (
          WorkSpells(cohort, baseline.record.events, weeks: trial.weeks),
          WorkSpells(cohort, treated.record.events, weeks: trial.weeks)
        )
      }
    case .places(let names):
      let places = scenario.places(of: trial)
      answer.treated = treated.sum(names, weeks: trial.weeks, in: places)
      answer.baseline = baseline.sum(names, weeks: trial.weeks, in: places)
      if trial.comparison == .each { answer.units = treated.sum([trial.among], weeks: trial.weeks, in: places) }
    }
    return answer
  }
}

extension Scenario {
  /// The number of a programme in the policy.
  func number(ofProgramme name: String) -> Int? { programmes.firstIndex { $0.name == name } }

  /// The neighbourhoods that a trial of places counts, by index.
  func places(of trial: Trial) -> [Int] {
    let all = Array(city.neighbourhoods.indices)
    guard trial.comparison == .treatedPlaces || trial.comparison == .linkedPlaces else { return all }
    guard let number = number(ofProgramme: trial.among) else { return [] }
    let treated = programmes[number].area.places(in: city, problems: ProblemLog())
    if trial.comparison == .treatedPlaces { return all.filter { treated[$0] } }
    let linked = city.links.flatMap { link -> [Int] in
      (treated[link.from] ? [link.to] : []) + (treated[link.to] ? [link.from] : [])
    }
    return all.filter { !treated[$0] && linked.contains($0) }
  }
}
