import RecruitmentModel
import SimulationKernel
import Synchronization

/// Tasks that know nothing of each other, each of one run or several, shared out over threads. Where one fails, all others
/// stop at the end of their week.
struct RunTasks: Sendable {
  /// How many threads work, at least 1.
  let threads: Int
  /// Whether every invariant is checked every week.
  var verify = false
  /// Called for each week lived, with how many youths lived it; from any thread.
  var lived: @Sendable (_ youths: Int) -> Void = { _ in }
  /// Asked once in each simulated week, from any thread; where it says true, all stop.
  var isCancelled: @Sendable () -> Bool = { false }

  /// What one task works with.
  struct Desk {
    /// The workers that share each week of its runs.
    let pool: WorkerPool
    fileprivate let tasks: RunTasks
    fileprivate let state: State

    /// Who watches its runs, of a city of so many youths.
    func watch(youths: Int) -> RunWatch {
      RunWatch(verify: tasks.verify) { [tasks, state] in
        tasks.lived(youths)
        return !state.isStopped && !tasks.isCancelled()
      }
    }
  }

  /// Does each of so many tasks once.
  /// - Parameters:
  ///   - isEachAlone: whether each thread has a task of its own; else they share one task after the other.
  ///   - body: does the task of a number, from 0 on.
  /// - Throws: the first thing that went wrong in a task: `RunInterrupted` where it was cancelled.
  func perform(_ count: Int, isEachAlone: Bool, _ body: @Sendable (_ task: Int, _ desk: Desk) throws -> Void) throws {
    let state = State()
    @Sendable func attempt(_ task: Int, _ pool: WorkerPool) {
      if state.isStopped { return }
      do {
        try body(task, Desk(pool: pool, tasks: self, state: state))
      } catch {
        state.stop(error)
      }
    }
    if isEachAlone {
      WorkerPool(threads: threads).forEach(count) { attempt($0, WorkerPool(threads: 1)) }
    } else {
      let pool = WorkerPool(threads: threads)
      for task in 0..<count { attempt(task, pool) }
    }
    if let error = state.error { throw error }
  }

  /// What each of so many tasks gives, in their order.
  /// - Throws: as the other function.
  func results<Result: Sendable>(
    _ count: Int, isEachAlone: Bool, _ body: @Sendable (_ task: Int, _ desk: Desk) throws -> Result
  ) throws -> [Result] {
    let found = Mutex<[Result?]>(Array(repeating: nil, count: count))
    try perform(count, isEachAlone: isEachAlone) { task, desk in
      let result = try body(task, desk)
      found.withLock { $0[task] = result }
    }
    return found.withLock { $0 }.compactMap(\.self)
  }

  /// The first thing that went wrong, and whether all stop.
  fileprivate final class State: Sendable {
    private let stopped = Atomic<Bool>(false)
    private let failure = Mutex<(any Error)?>(nil)

    var isStopped: Bool { stopped.load(ordering: .relaxed) }
    var error: (any Error)? { failure.withLock { $0 } }

    func stop(_ error: any Error) {
      failure.withLock { known in
        // An interruption that another failure caused says nothing.
        if known == nil || known is RunInterrupted { known = error }
      }
      stopped.store(true, ordering: .relaxed)
    }
  }
}
