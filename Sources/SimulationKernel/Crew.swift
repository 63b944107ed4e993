import Synchronization

/// The threads of a pool and what they share.
///
/// Work is published by setting `remaining`, from which threads take indices by compare and exchange. A thread that
/// took an index keeps the round from ending until it has added it to `completed`, so it may rely on the job; a thread
/// that took none never looks at the job, and the round need not wait for it.
@safe
@usableFromInline
final class Crew: @unchecked Sendable {
  private let remaining = PaddedCounter()  // indices nobody has taken yet
  private let completed = PaddedCounter()  // indices of this round whose body has returned
  private let sleepers = PaddedCounter()  // threads that are parked, or about to be
  private let callerSleeps = Atomic<Bool>(false)
  private let dismissed = Atomic<Bool>(false)
  private let job = unsafe Atomic<UnsafePointer<Job>?>(nil)
  private let workBell = Bell()
  private let endBell = Bell()
  private let looks: Int  // how often a waiting thread looks before it lets others run
  private let shareDivisor: Int  // a thread takes this part of what is left
  private var members: [WorkerThread] = []  // touched only where the pool is made and ended

  /// - Parameter ownCores: whether every thread can have a core of its own, so that looking costs nobody anything.
  init(ownCores: Bool) {
    looks = ownCores ? 2_000 : 1
    shareDivisor = 16
  }

  /// Starts threads and says how many the system gave.
  func start(_ count: Int) -> Int {
    for _ in 0..<count {
      guard let member = WorkerThread({ [self] in serve() }) else { break }
      members.append(member)
    }
    return members.count
  }

  /// Ends the threads and waits for them.
  func dismiss() {
    dismissed.store(true, ordering: .sequentiallyConsistent)
    workBell.ring()
    for member in members { member.join() }
    members = []
  }

  /// Shares out `0 ..< count`, takes part, and returns when all is done.
  @usableFromInline
  func perform(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    // Safe: the job lives until all bodies have returned, and no thread looks at it later (see the type).
    unsafe withUnsafePointer(to: Job(count: count, body: body)) { address in
      unsafe job.store(address, ordering: .relaxed)
      completed.value.store(0, ordering: .relaxed)
      remaining.value.store(count, ordering: .sequentiallyConsistent)
      // Either this sees the sleeper, or the sleeper sees the work: both are sequentially consistent.
      if sleepers.value.load(ordering: .sequentiallyConsistent) > 0 { workBell.ring() }
      takePart()
      waitForEnd(count)
    }
  }

  /// What a thread of the crew does until it is dismissed.
  private func serve() {
    while waitForWork() { takePart() }
  }

  /// Takes indices until none is left.
  private func takePart() {
    var done = 0
    var left = remaining.value.load(ordering: .acquiring)
    while left > 0 {
      // Large shares at first, single indices at the end: few exchanges, and all threads end together.
      let share = max(1, left / shareDivisor)
      let (taken, now) = remaining.value.weakCompareExchange(
        expected: left, desired: left - share, successOrdering: .acquiringAndReleasing, failureOrdering: .acquiring)
      if taken {
        perform(left: left, share: share)
        done += share
        left = remaining.value.load(ordering: .acquiring)
      } else {
        left = now
      }
    }
    guard done > 0 else { return }
    completed.value.add(done, ordering: .sequentiallyConsistent)
    if callerSleeps.load(ordering: .sequentiallyConsistent) { endBell.ring() }
  }

  /// Calls the body for the first `share` of the `left` indices that were left.
  @inline(never)
  private func perform(left: Int, share: Int) {
    // Safe: these indices are taken and not yet completed, so the round, and with it the job, is still there.
    guard let job = unsafe job.load(ordering: .relaxed) else { return }
    let first = unsafe job.pointee.count - left
    for i in first..<(first + share) { unsafe job.pointee.body(i) }
  }

  /// Waits until there are indices to take; false when there will be none any more.
  private func waitForWork() -> Bool {
    for look in 0..<(looks + 1_000) {
      if remaining.value.load(ordering: .acquiring) > 0 { return true }
      if look >= looks {
        if dismissed.load(ordering: .acquiring) { return false }
        WorkerThread.yield()
      }
    }
    sleepers.value.add(1, ordering: .sequentiallyConsistent)
    workBell.wait {
      remaining.value.load(ordering: .sequentiallyConsistent) > 0
        || dismissed.load(ordering: .sequentiallyConsistent)
    }
    sleepers.value.subtract(1, ordering: .sequentiallyConsistent)
    return !dismissed.load(ordering: .acquiring)
  }

  /// Waits until the bodies that other threads have taken have returned.
  private func waitForEnd(_ count: Int) {
    for look in 0..<(looks + 1_000) {
      if completed.value.load(ordering: .acquiring) == count { return }
      if look >= looks { WorkerThread.yield() }
    }
    callerSleeps.store(true, ordering: .sequentiallyConsistent)
    endBell.wait { completed.value.load(ordering: .sequentiallyConsistent) == count }
    callerSleeps.store(false, ordering: .relaxed)
  }
}

/// What the threads are to do in one round.
private struct Job {
  let count: Int
  let body: @Sendable (Int) -> Void
}

/// A counter with cache lines to itself, so that threads that wait for one do not slow those that use another.
private struct PaddedCounter: ~Copyable {
  private let before = (0, 0, 0, 0, 0, 0, 0, 0)
  let value = Atomic<Int>(0)
  private let after = (0, 0, 0, 0, 0, 0, 0, 0)
}
