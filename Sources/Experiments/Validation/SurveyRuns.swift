import Parameters
import RecruitmentModel
import SimulationKernel
import Synchronization

/// Runs scenarios for the values of expressions, and keeps nothing else of them.
struct SurveyRuns {
  let threads: Int
  var verify = false
  var isCancelled: @Sendable () -> Bool = { false }
  /// Called for each week lived, with how many youths lived it.
  var lived: @Sendable (_ youths: Int) -> Void = { _ in }

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
    let tasks = questions.indices.flatMap { index in questions[index].replications.map { (index, $0) } }
    let answers = Mutex<[[Double?]?]>(Array(repeating: nil, count: tasks.count))
    let failure = Mutex<(any Error)?>(nil)
    let isCancelled = isCancelled
    let one: @Sendable (Int, WorkerPool) -> Void = { task, pool in
      if failure.withLock({ $0 != nil }) { return }
      do {
        let (question, replication) = tasks[task]
        let values = try answer(questions[question], replication, pool) {
          failure.withLock { $0 == nil } && !isCancelled()
        }
        answers.withLock { $0[task] = values }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if tasks.count >= threads {
      WorkerPool(threads: threads).forEach(tasks.count) { one($0, WorkerPool(threads: 1)) }
    } else {
      let pool = WorkerPool(threads: threads)
      for task in tasks.indices { one(task, pool) }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    let found = answers.withLock { $0 }
    return questions.enumerated().map { index, question in
      let own = tasks.indices.filter { tasks[$0].0 == index }
      return question.expressions.indices.map { expression in own.map { found[$0]?[expression] ?? nil } }
    }
  }

  private func answer(
    _ question: Question, _ replication: Int, _ pool: WorkerPool, goesOn: @escaping @Sendable () -> Bool
  ) throws -> [Double?] {
    let record = try record(question, replication: replication, pool: pool, goesOn: goesOn)
    return question.expressions.map { $0.value(record) }
  }

  /// One run of a question's scenario with its survey.
  func record(
    _ question: Question, replication: Int, pool: WorkerPool = WorkerPool(threads: 1),
    goesOn: @escaping @Sendable () -> Bool = { true }
  ) throws -> RunRecord {
    let scenario = question.scenario
    let (youths, lived) = (scenario.city.youths, lived)
    let watch = RunWatch(verify: verify) {
      lived(youths)
      return goesOn()
    }
    let settled = try SettledCity(
      city: scenario.city, rules: scenario.rules,
      draws: Draws(seed: scenario.seed, replication: UInt32(replication)), burnIn: scenario.burnIn, pool: pool,
      watch: watch)
    return try settled.runLast(
      policy: scenario.policy, weeks: scenario.weeks, recording: Recording(period: scenario.weeks, survey: true),
      pool: pool, watch: watch)
  }

  /// Youth-weeks of some questions; the measure of progress.
  static func youthWeeks(_ questions: [Question]) -> Int {
    questions.reduce(0) { sum, question in
      let scenario = question.scenario
      return sum + scenario.city.youths * (scenario.burnIn + scenario.weeks) * question.replications.count
    }
  }
}
