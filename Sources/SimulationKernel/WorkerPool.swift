public import Synchronization

/// Threads that stay, so that spreading a piece of work over them costs microseconds.
///
/// The thread that asks takes part in the work. Which thread gets which index is left to chance; results must not
/// depend on it, so a body writes only what belongs to its index.
public final class WorkerPool: Sendable {
  /// How many threads work, the one that asks included.
  public let threads: Int
  @usableFromInline let crew: Crew
  @usableFromInline let busy = Atomic<Bool>(false)

  /// Starts `threads - 1` threads; with 1 there is only the thread that asks.
  ///
  /// Where the system refuses more threads the pool has fewer: `threads` says how many it got. Less than 1 is a
  /// programming error.
  public init(threads: Int) {
    precondition(threads >= 1, "a pool has at least 1 thread")
    crew = Crew(ownCores: threads <= WorkerPool.availableCores)
    self.threads = 1 + crew.start(threads - 1)
  }

  deinit {
    crew.dismiss()
  }

  /// How many cores of this machine are in service, at least 1.
  public static var availableCores: Int {
    coresInService()
  }

  /// Calls `body` once for each of `0 ..< count` and returns when all calls have returned.
  ///
  /// What was written before the call is seen by every body, and what the bodies write is seen after the call.
  /// Calling this from a body of the same pool, or from two threads at once, is a programming error and stops the
  /// program; a body may use another pool. With 1 thread, or a count of 1, the calls are made here and in order.
  /// - Complexity: besides the bodies, one to three microseconds while the threads are awake.
  @inlinable
  public func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    let wasBusy = busy.exchange(true, ordering: .acquiring)
    precondition(!wasBusy, "a pool of workers cannot be used from inside its own work")
    if threads == 1 || count <= 1 {
      var i = 0
      while i < count {
        body(i)
        i += 1
      }
    } else {
      withoutActuallyEscaping(body) { crew.perform(count, $0) }
    }
    busy.store(false, ordering: .releasing)
  }
}
