import Synchronization

/// The phases of a week, in the order of `Week`.
public enum WeekPhase: Int, CaseIterable, Sendable {
  case policy, surroundings, referral, youthWeek, legalMarket, illegalMarket, enforcement, turnover, record
}

/// Adds up how long each phase of a week takes, over as many weeks as are lived.
///
/// By the clock, whatever else the machine does; so the phases of a run with one thread are comparable. It never touches a
/// result. What takes a few dozen nanoseconds a phase is measured wrongly.
public final class PhaseTimes: Sendable {
  private struct State {
    var last = ContinuousClock.now
    var sums = [Duration](repeating: .zero, count: WeekPhase.allCases.count)
  }

  private let state = Mutex(State())

  /// No time yet.
  public init() {}

  /// The time of a phase so far.
  public subscript(_ phase: WeekPhase) -> Duration { state.withLock { $0.sums[phase.rawValue] } }

  /// Forgets all times.
  public func reset() { state.withLock { $0 = State() } }

  /// From now on the next phase is timed.
  func begin() { state.withLock { $0.last = .now } }

  /// The time since the last phase ended was that of this one.
  func end(_ phase: WeekPhase) {
    state.withLock {
      let now = ContinuousClock.now
      $0.sums[phase.rawValue] += now - $0.last
      $0.last = now
    }
  }
}
