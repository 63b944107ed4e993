import Synchronization

/// Counts youth-weeks over all threads, and tells now and then.
final class Progress: Sendable {
  /// About a second's work of one thread is the most that goes by unmentioned.
  private static let longestStep = 5_000_000

  private let total: Int
  private let step: Int
  private let done = Atomic<Int>(0)
  private let tell: @Sendable (_ done: Int, _ total: Int) -> Void

  init(total: Int, tell: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) {
    self.total = total
    step = max(1, min(total / 1000, Self.longestStep))
    self.tell = tell
  }

  /// Adds youth-weeks that were lived.
  func add(_ youthWeeks: Int) {
    let now = done.add(youthWeeks, ordering: .relaxed).newValue
    if now / step != (now - youthWeeks) / step || now == total { tell(now, total) }
  }
}
