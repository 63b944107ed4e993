import Parameters
import Report
import Synchronization
import Tables

/// A line on a terminal that says how far a long run is; silent in a pipe.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isVisible = false
  }

  private let isShown: Bool
  private let language: Language
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// A line on standard error, shown where that is a terminal and the user did not ask for quiet.
  init(quiet: Bool, language: Language) {
    isShown = !quiet && Terminal.isError
    self.language = language
  }

  /// Tells how many of all youth-weeks are done; shown at most five times a second, and not in the first half second,
  /// in which nothing can be said about the rate.
  func tell(_ done: Int, of total: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500) else { return }
    state.withLock { state in
      if let last = state.lastShown, now - last < .milliseconds(200) { return }
      state.lastShown = now
      state.isVisible = true
      // A line that wraps could not be taken away again.
      let text = language.text(Self.text(done, of: total, after: now - start)).prefix(Terminal.errorWidth - 1)
      StandardStreams.mutter("\r\u{1B}[K" + text)
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
  static func text(_ done: Int, of total: Int, after elapsed: Duration) -> Message {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(max(0, total - done)) / rate).rounded(.up)) : 0
    let share = total > 0 ? 100 * done / total : 100
    let time = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    let (all, speed) = (millions(Double(total)), millions(rate))
    // What is cut off on a narrow terminal is what matters least.
    return "\(share) % of \(figure: all) million youth-weeks, \(time) left, \(figure: speed) million a second"
  }

  /// Whole millions; below ten with a decimal.
  private static func millions(_ number: Double) -> String {
    NumberText.fixed(number / 1e6, digits: number < 9.95e6 ? 1 : 0)
  }
}
