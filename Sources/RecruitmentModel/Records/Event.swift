/// What can happen to a youth or a recruiter, as `events.csv` names it.
public enum EventKind: String, CaseIterable, Sendable {
  case approached, recruited, promoted, desisted, succeeded
  case suspected, arrested, released
  case droppedOut = "dropped_out"
  case graduated, hired
  case jobLost = "job_lost"
  case placed
  case enrolled
  case seatEnded = "seat_ended"
  case letGo = "let_go"
}

/// Something that happened in a run.
public struct Event: Sendable, Equatable {
  /// Who did it, where somebody did.
  public enum Actor: Sendable, Hashable {
    /// Nobody in particular.
    case nobody
    /// A recruiter, by number.
    case recruiter(Int32)
    /// An employer, by number.
    case employer(Int32)
    /// A programme, by its index in the policy.
    case programme(Int32)
  }

  /// Week, from 1 on.
  public let week: Int32
  /// Index of the neighbourhood where the youth lives, or the adult recruiter works.
  public let place: Int32
  /// Row of the youth; -1 for an adult recruiter.
  public let youth: Int32
  /// How many persons held the row before; row and generation together are one person.
  public let generation: UInt16
  /// What happened.
  public let kind: EventKind
  /// By whom.
  public let by: Actor
}
