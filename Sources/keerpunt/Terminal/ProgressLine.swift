import Synchronization

/// A line on a terminal that says how far a long run is; silent in a pipe.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isVisible = false
  }

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// A line on standard error, shown where that is a terminal and the user did not ask for quiet.
  init(quiet: Bool) { isShown = !quiet && Terminal.isError }

  /// Tells how many of all youth-weeks are done; shown at most five times a second.
  func tell(_ done: Int, of total: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    state.withLock { state in
      if let last = state.lastShown, now - last < .milliseconds(200) { return }
      state.lastShown = now
      state.isVisible = true
      StandardStreams.mutter("\r\u{1B}[K" + Self.text(done, of: total, after: now - start))
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.isVisible { StandardStreams.mutter("\r\u{1B}[K") }
      state.isVisible = false
    }
  }

  /// Share done, rate and time left.
  static func text(_ done: Int, of total: Int, after elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(max(0, total - done)) / rate).rounded(.up)) : 0
    let share = total > 0 ? 100 * done / total : 100
    return "\(share) % of \(total / 1_000_000) million youth-weeks, \(Int(rate / 1e6)) million a second, "
      + "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
  }
}
