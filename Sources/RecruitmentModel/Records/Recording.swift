/// What a run keeps besides totals over its horizon.
public struct Recording: Sendable {
  /// Weeks that one entry of `RunRecord.periods` covers.
  public let period: Int
  /// Outcomes kept for every week and neighbourhood.
  public let weekly: [Outcome]
  /// Kinds of event that are kept, each with its week and person.
  public let events: Set<EventKind>
  /// Whether youths are surveyed, which takes some twenty bytes a youth and changes no result.
  public let survey: Bool

  /// What is kept; without more, only periods of so many weeks.
  public init(period: Int, weekly: [Outcome] = [], events: Set<EventKind> = [], survey: Bool = false) {
    self.survey = survey
    self.period = period
    self.weekly = weekly
    self.events = events
  }
}
