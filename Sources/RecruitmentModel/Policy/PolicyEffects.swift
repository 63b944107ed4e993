/// What policy does in a neighbourhood this week. Factors are 1 and additions 0 when nothing runs.
///
/// World settings and interventions write it, rules read it; no rule names an intervention, and no intervention sees
/// a youth's columns.
public struct PlaceEffects: BitwiseCopyable, Equatable, Sendable {
  /// Factor on legal posts.
  public var legalPosts: Float = 1
  /// Added to the employers' openness (chance).
  public var employerOpenness: Float = 0
  /// Contact between employers and the municipality, 0 to 1.
  public var employerContact: Float = 0
  /// Share of vacancies that go out to youths who do not look, of employers who do not approach youths by themselves.
  public var employerReach: Float = 0
  /// Added to the image of the sectors, 0 to 1.
  public var sectorImage: Float = 0
  /// Factor on wages.
  public var wages: Float = 1
  /// Factor on benefits.
  public var benefits: Float = 1
  /// Share of jobless youths whom the regular job offer reaches, 0 to 1.
  public var regularOffer: Float = 0
  /// Factor on the hands that recruiters want.
  public var demand: Float = 1
  /// Factor on the share of approaches made with a threat.
  public var threat: Float = 1
  /// Factor on the hazard of arrest of recruiters.
  public var arrestRecruiters: Float = 1
  /// Factor on the hazard of arrest of hands.
  public var arrestHands: Float = 1
  /// Visible enforcement above normal, 0 for none, 1 for twice the normal.
  public var presence: Float = 0
  /// Lowers the trust in institutions that people drift to.
  public var trustCost: Float = 0
  /// Chance that a signal reaches another domain.
  public var handOver: Float = 0
  /// Factor on the weeks that a signal takes to another domain.
  public var delay: Float = 1

  /// No policy at all.
  public init() {}
}

/// What the seats of one youth do this week; zero without a seat.
public struct SeatEffects: BitwiseCopyable, Equatable, Sendable {
  /// Meetings with a coach per week.
  public var coachMeetings: Float = 0
  /// Chance that the coach keeps a youth who misses the meetings of a week.
  public var coachPersistence: Float = 0
  /// Chance that a meeting is kept, from the fit to the youth's rhythm and world.
  public var coachFit: Float = 0
  /// A post is held open for the youth: 1 or 0.
  public var placement: Float = 0
  /// Added to the wage of a placement, euro per week.
  public var wageTopUp: Float = 0
  /// Contact with the employers of placements, 0 to 1.
  public var employerContact: Float = 0

  /// No seat at all.
  public init() {}
}
