/// What policy does in a neighbourhood this week. Factors are 1 and additions 0 when nothing runs.
///
/// World settings and interventions write it, rules read it; no rule names an intervention, and no intervention sees
/// a youth's columns.
public struct PlaceEffects: BitwiseCopyable, Equatable, Sendable {
  // The legal market.

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

  // The illegal market.

  /// Factor on the hands that recruiters want.
  public var demand: Float = 1
  /// Factor on the opportunity for crime; kinds of work answer to it by their ties.
  public var opportunity: Float = 1
  /// Factor on the share of approaches made with a threat.
  public var threat: Float = 1
  /// Factor on the approaches online that get through to youths who live here.
  public var onlineReach: Float = 1
  /// Factor on the approaches in the street that get through to youths who live here.
  public var streetExposure: Float = 1
  /// Factor on the approaches in the street that get through to pupils who live here, besides.
  public var pupilExposure: Float = 1
  /// Added to the log-odds that a youth who lives here accepts an offer made online.
  public var onlineAcceptance: Float = 0

  // Enforcement and justice.

  /// Factor on the hazard of arrest of recruiters.
  public var arrestRecruiters: Float = 1
  /// Factor on the hazard of arrest of hands.
  public var arrestHands: Float = 1
  /// Visible enforcement above normal, 0 for none, 1 for twice the normal.
  public var presence: Float = 0
  /// Lowers the trust in institutions that people drift to.
  public var trustCost: Float = 0
  /// Chance that a first-time suspect is diverted and completes the plan: neither a record nor detention
  /// follows.
  public var diverted: Float = 0
  /// What a completed diversion adds to the logarithm of the youth's proneness to offend, for good.
  public var diversionEffect: Float = 0

  // Signals and referral.

  /// Factors on being noticed, by source: school, street, home, online.
  public var detection = BySource(1)
  /// Factors on false alarms, by source.
  public var falseAlarms = BySource(1)
  /// Chance that a signal reaches another domain.
  public var handOver: Float = 0
  /// Added to that chance, by source.
  public var handOverFrom = BySource(0)
  /// Factor on the weeks that a signal takes to another domain.
  public var delay: Float = 1
  /// Chance per week that a jobless youth of middling trust asks the department of work and income for help.
  public var applications: Float = 0
  /// Chance per week that a youth of middling trust who is under threat asks for protection.
  public var callsForHelp: Float = 0
  /// Chance that a youth who is released from detention is proposed to the domain of safety, as a signal.
  public var releaseReferral: Float = 0

  // School and youth.

  /// Added to the bond that the days of every youth lead to.
  public var bondTarget: Float = 0
  /// Added to the bond that school leads to.
  public var schoolBond: Float = 0
  /// Lowers the logarithm of the rate of dropping out.
  public var dropoutGuard: Float = 0
  /// Pupils who are trained in resilience this week.
  public var pupilsTrained: Float = 0
  /// What the training of one pupil adds to resilience, as a share of what is missing.
  public var resilienceGain: Float = 0
  /// Share of what training added that is lost each week.
  public var resilienceFading: Float = 0

  /// Lowers deprivation; what has been renewed stays so.
  public var renewal: Float = 0

  /// No policy at all.
  public init() {}

  /// Least change of deprivation that all youths look at.
  private static let renewalStep: Float = 0.005

  /// Whether anything that the circumstances of youths depend on is different; renewal, which goes on week after week, by
  /// a step at least.
  func differsInCircumstances(from other: PlaceEffects) -> Bool {
    wages != other.wages || benefits != other.benefits || sectorImage != other.sectorImage
      || bondTarget != other.bondTarget || schoolBond != other.schoolBond
      || abs(renewal - other.renewal) >= PlaceEffects.renewalStep
  }
}

/// What the seats of one youth do this week; zero, or 1 for a factor, without a seat.
public struct SeatEffects: BitwiseCopyable, Equatable, Sendable {
  // The bond with a coach.

  /// Meetings with a coach per week.
  public var coachMeetings: Float = 0
  /// Chance that the coach keeps a youth who misses the meetings of a week.
  public var coachPersistence: Float = 0
  /// Chance that a meeting is kept, from the fit to the youth's rhythm and world.
  public var coachFit: Float = 0

  // The legal market.

  /// A post is held open for the youth: 1 or 0.
  public var placement: Float = 0
  /// Added to the wage of a placement, euro per week.
  public var wageTopUp: Float = 0
  /// Contact with the employers of placements, 0 to 1.
  public var employerContact: Float = 0
  /// Share by which search for work is raised.
  public var searchHelp: Float = 0
  /// Added to the log-odds of accepting a legal offer: how well the offers fit the youth.
  public var offerFit: Float = 0
  /// Share of what a record costs with employers that somebody who vouches for the youth makes good.
  public var vouching: Float = 0

  // Money.

  /// Added to the legal income, euro per week.
  public var incomeAdded: Float = 0
  /// Share of the burden of a multi-problem household that is taken away.
  public var burdenRelief: Float = 0

  // School.

  /// Lowers the logarithm of the rate of dropping out.
  public var dropoutGuard: Float = 0
  /// Factor on going back to school.
  public var backToSchool: Float = 1
  /// Chance per week that a youth without a qualification, out of school, earns one.
  public var qualification: Float = 0
  /// Share of what is missing to certainty that is added to the chance of a job straight after school.
  public var firstJob: Float = 0

  // Crime.

  /// Added to the log-odds of accepting an illegal offer.
  public var acceptance: Float = 0
  /// Factor on the fading of habituation.
  public var habituationFading: Float = 1
  /// Share of a threat that protection takes away.
  public var threatProtection: Float = 0
  /// Added to the logarithm of the rate of stopping.
  public var desistance: Float = 0
  /// Added to the logarithm of the rate of own-account offences.
  public var offending: Float = 0
  /// Added to that of violent ones, besides.
  public var violence: Float = 0
  /// Added to the bond that the youth's days lead to.
  public var bondTarget: Float = 0

  /// No seat at all.
  public init() {}
}

/// A number for each source of signals, in the order of `Signals.domains`.
public struct BySource: BitwiseCopyable, Equatable, Sendable {
  /// Teachers and mentors at school.
  public var school: Float
  /// Police, coaches and youth workers in the street.
  public var street: Float
  /// Family and youth care at home.
  public var home: Float
  /// What is seen online.
  public var online: Float

  /// The same number for all sources.
  public init(_ value: Float) {
    school = value
    street = value
    home = value
    online = value
  }

  /// The number of a source, 0 to 3.
  subscript(_ source: Int) -> Float {
    switch source {
    case 0: school
    case 1: street
    case 2: home
    default: online
    }
  }

  /// The largest of the numbers.
  var most: Float { max(max(school, street), max(home, online)) }
}
