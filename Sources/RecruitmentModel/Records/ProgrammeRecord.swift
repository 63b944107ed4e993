/// What one programme did in a run.
public struct ProgrammeRecord: Sendable, Equatable {
  /// Different youths who held a seat.
  public internal(set) var participants = 0
  /// Seats taken; a youth who comes back counts again.
  public internal(set) var enrolments = 0
  /// Seats that were open, summed over weeks.
  public internal(set) var seatWeeks = 0.0
  /// Seats that were taken, summed over weeks.
  public internal(set) var seatWeeksUsed = 0.0
  /// Youths referred and eligible without a seat, summed over weeks.
  public internal(set) var unmetNeed = 0.0
  /// Seats given up because the plan or the programme ended, or it could do no more.
  public internal(set) var seatsEnded = 0
  /// Youths let go, or whose coach left, before the plan ended.
  public internal(set) var lettingsGo = 0
  /// Euro spent in each year of 52 weeks, up to the last in which anything was; the last may be shorter.
  public internal(set) var costs: [Double] = []
  /// Euro spent.
  public var cost: Double { costs.reduce(0, +) }
  /// Its participants before and after, of those whom both windows of 52 weeks cover whole: who were from 13 to 26 years
  /// old, and took their first seat at least 52 weeks before the end of the run. Nil where the run followed nobody.
  public internal(set) var followed: FollowUp?
  /// Those of them who were involved in the same weeks of the year before in the paired run of the baseline, where they
  /// are looked up. Nil without such a run.
  public internal(set) var matched: FollowUp?
  /// Of these, the first cohort: who took the seat in the programme's first 13 weeks. Nil without such a run.
  public internal(set) var matchedFirst: FollowUp?

  /// A programme that did nothing.
  public init() {}

  /// The measures that are counted for each programme apart.
  static let measures: [Measure] = [.enrolments, .seatsUsed, .unmetNeed, .seatsEnded, .lettingsGo]
}
