import Parameters
import RecruitmentModel
import SimulationKernel

/// Runs scenarios for the values of expressions, and keeps nothing else of them.
struct SurveyRuns {
  let tasks: RunTasks

  /// A scenario and what is asked of its runs.
  struct Question: Sendable {
    let scenario: Scenario
    let expressions: [RunExpression]
    /// Numbers of the replications, from 1 on.
    let replications: Range<Int>
  }

  /// For each question, each of its expressions and each replication the value; nil where it is undefined.
  /// - Throws: `RunInterrupted`; `InvariantViolation`.
  func values(_ questions: [Question]) throws -> [[[Double?]]] {
    let all = questions.indices.flatMap { index in questions[index].replications.map { (index, $0) } }
    let found = try tasks.results(all.count, isEachAlone: all.count >= tasks.threads) { task, desk in
      let (index, replication) = all[task]
      let record = try record(questions[index].scenario, replication: replication, desk)
      return questions[index].expressions.map { $0.value(record) }
    }
    return questions.enumerated().map { index, question in
      let own = all.indices.filter { all[$0].0 == index }
      return question.expressions.indices.map { expression in own.map { found[$0][expression] } }
    }
  }

  /// One run with its survey.
  private func record(_ scenario: Scenario, replication: Int, _ desk: RunTasks.Desk) throws -> RunRecord {
    let watch = desk.watch(youths: scenario.city.youths)
    let settled = try SettledCity(
      city: scenario.city, rules: scenario.rules,
      draws: Draws(seed: scenario.seed, replication: UInt32(replication)), burnIn: scenario.burnIn, pool: desk.pool,
      watch: watch)
    return try settled.runLast(
      policy: scenario.policy, weeks: scenario.weeks, recording: Recording(period: scenario.weeks, survey: true),
      pool: desk.pool, watch: watch)
  }

  /// Youth-weeks of some questions; the measure of progress.
  static func youthWeeks(_ questions: [Question]) -> Int {
    questions.reduce(0) { sum, question in
      let scenario = question.scenario
      return sum + scenario.city.youths * (scenario.burnIn + scenario.weeks) * question.replications.count
    }
  }
}
