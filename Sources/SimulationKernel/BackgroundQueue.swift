import Synchronization

/// One thread that does pieces of work in the order in which they are handed over, beside those that hand them over.
///
/// Meant for work that waits for a disk. Where the system refuses a thread, the work is done at once by whoever hands it
/// over.
public final class BackgroundQueue: Sendable {
  private let state: QueueState
  private let thread: Mutex<WorkerThread?>

  /// Starts the thread, which sleeps until there is work.
  public init() {
    let state = QueueState()
    self.state = state
    thread = Mutex(WorkerThread { state.work() })
  }

  deinit { finish() }

  /// Hands over a piece of work and goes on.
  public func add(_ work: @escaping @Sendable () -> Void) {
    let isManned = thread.withLock { $0 != nil }
    if isManned { state.add(work) } else { state.perform(work) }
  }

  /// Waits until all work that was handed over is done, and ends the thread; work that follows is done at once.
  public func finish() {
    let ending = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    guard let ending else { return }
    state.close()
    ending.join()
  }
}

/// The work that waits.
private final class QueueState: Sendable {
  private let bell = Bell()
  private let waiting = Mutex<[@Sendable () -> Void]>([])
  private let isClosed = Atomic<Bool>(false)
  /// Work that no thread does is done by one caller at a time.
  private let alone = Mutex<Void>(())

  func add(_ work: @escaping @Sendable () -> Void) {
    waiting.withLock { $0.append(work) }
    bell.ring()
  }

  func perform(_ work: @Sendable () -> Void) { alone.withLock { _ in work() } }

  func close() {
    isClosed.store(true, ordering: .releasing)
    bell.ring()
  }

  /// What the thread does until the queue is closed and empty.
  func work() {
    while true {
      bell.wait { [self] in
        isClosed.load(ordering: .acquiring) || waiting.withLock { !$0.isEmpty }
      }
      let pieces = waiting.withLock { waiting in
        defer { waiting = [] }
        return waiting
      }
      if pieces.isEmpty { return }
      for piece in pieces { piece() }
    }
  }
}
