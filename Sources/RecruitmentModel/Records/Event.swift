/// What can happen to a youth or a recruiter, as `events.csv` names it.
///
/// There are as many events of a kind as its measures count. Side jobs and own-account offences make none: they are
/// many, and what follows from them is here.
public enum EventKind: String, CaseIterable, BitwiseCopyable, Sendable {
  /// A recruiter approaches the youth; the first time in the youth's life makes a `firstApproached` besides.
  case approached
  case firstApproached = "first_approached"
  /// The youth starts to work for a recruiter; the first time in the youth's life makes a `firstRecruited` besides.
  case recruited
  case firstRecruited = "first_recruited"
  /// Errands grow into regular work.
  case promoted
  /// The youth stops on his or her own account.
  case desisted
  /// The youth takes the place of a recruiter.
  case succeeded
  /// The youth is noticed as perhaps at risk.
  case noticed
  /// Registered as a suspect, of any offence.
  case suspected
  /// Registered for violence on the youth's own account; a `suspected` besides.
  case suspectedOfViolence = "suspected_of_violence"
  /// Arrested at work for a recruiter.
  case arrested
  /// A recruiter is arrested, an adult or a youth.
  case recruiterArrested = "recruiter_arrested"
  /// Detention begins, and ends.
  case detained, released
  case droppedOut = "dropped_out"
  case graduated
  case backInSchool = "back_in_school"
  /// Full posts: found, and lost.
  case hired
  case jobLost = "job_lost"
  /// A placement begins; it turns into a post of the employer.
  case placed
  case placementKept = "placement_kept"
  /// A seat is taken, is given up, or is lost with the coach.
  case enrolled
  case seatEnded = "seat_ended"
  case letGo = "let_go"

  /// The measures of which each count is such an event; none for what no measure counts.
  var measures: [Measure] {
    switch self {
    case .approached: [.approachesStreet, .approachesContacts, .approachesOnline]
    case .firstApproached: [.firstApproaches]
    case .recruited: [.recruitmentsFirst, .recruitmentsRepeat]
    case .firstRecruited: [.recruitmentsFirst]
    case .promoted: [.promotions]
    case .desisted: [.desistances]
    case .succeeded: [.successions]
    case .noticed: [.signalsRaised]
    case .suspected: [.suspectsFirst, .suspectsRepeat]
    case .arrested: [.arrestsHands]
    case .recruiterArrested: [.arrestsRecruiters]
    case .detained, .released, .backInSchool, .suspectedOfViolence: []
    case .droppedOut: [.dropouts]
    case .graduated: [.graduates]
    case .hired: [.hires]
    case .jobLost: [.jobLosses]
    case .placed: [.placementsBegun]
    case .placementKept: [.placementsKept]
    case .enrolled: [.enrolments]
    case .seatEnded: [.seatsEnded]
    case .letGo: [.lettingsGo]
    }
  }

  /// Events of the kind that a youth has in a year, at most: three times the most that any shipped scenario gave in ten
  /// years of the focus area, rounded up. For estimates of memory, so that a city with three times the recruiters fits.
  var mostPerYear: Double {
    switch self {
    case .approached: 0.45
    case .hired, .noticed: 0.35
    case .jobLost, .graduated: 0.2
    case .recruited, .desisted: 0.14
    case .suspected, .suspectedOfViolence, .enrolled, .droppedOut, .firstApproached: 0.11
    case .firstRecruited, .seatEnded, .backInSchool: 0.06
    case .placed, .letGo: 0.04
    case .promoted, .recruiterArrested, .detained, .released, .arrested, .succeeded, .placementKept: 0.015
    }
  }
}

/// Something that happened in a run.
public struct Event: BitwiseCopyable, Sendable, Equatable {
  /// Who did it, where somebody did: the recruiter who approaches, the employer who hires, the programme that has the
  /// seat; where a recruiter is arrested or succeeded, that recruiter.
  public enum Actor: BitwiseCopyable, Sendable, Hashable {
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
