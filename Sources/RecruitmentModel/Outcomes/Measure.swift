import SimulationKernel

/// What rules and the weekly census count, per neighbourhood and week. Outcomes are made from these.
///
/// A stock is counted at the end of the week, a flow during it, a sum adds a value over persons or openings.
public enum Measure: Int, CaseIterable, Sendable {
  // Stocks of the census.
  case youths, inSchool, sideJobs, inWork, neither, detained
  case errands, regular, recruiterYouths, threatened, records
  // Flows of school and the legal market.
  case dropouts, graduates, hires, sideHires, jobLosses, placementsBegun, placementsKept
  // Stocks and sums of the legal market.
  case posts, vacancies, wageSum, wagesPaid
  // Flows of the illegal market.
  case approachesStreet, approachesContacts, approachesOnline, approachesByPeers, firstApproaches, refusals
  case recruitmentsFirst, recruitmentsRepeat
  case recruitedErrands, recruitedRunning, recruitedCultivation, recruitedStorage, recruitedLaundering
  case promotions, desistances, successions
  // Stocks and sums of the illegal market.
  case recruitersActive, openings, openingsUnfilled, offerSum
  // Own-account offending and justice.
  case offencesAcquisitive, offencesViolent, suspectsFirst, suspectsRepeat, arrestsRecruiters, arrestsHands, diversions
  // Sums over youths.
  case stressSum, trustSum, bondSum, resilienceSum
  // Support.
  case seats, seatsUsed, enrolments, seatsEnded, lettingsGo, coached, coachBondSum, unmetNeed
  case signalsRaised, signalsPassed, signalsLost, falseAlarms, pupilsTrained
  // What programmes spend, euro.
  case cost

  /// Number of measures.
  public static let count = Measure.allCases.count

  /// Whether it counts youths, or what happens to one; only such a measure can be split by group.
  public var belongsToYouth: Bool {
    switch self {
    case .posts, .vacancies, .wageSum, .wagesPaid, .recruitersActive, .openings, .openingsUnfilled, .offerSum: false
    case .arrestsRecruiters, .stressSum, .trustSum, .bondSum, .resilienceSum, .seats, .coachBondSum, .cost: false
    default: true
    }
  }

  /// The measure of recruitments into a kind of work.
  static func recruited(into kind: Int) -> Measure {
    Measure(rawValue: Measure.recruitedErrands.rawValue + kind) ?? .recruitedErrands
  }
}

/// The counters of one neighbourhood in one week.
struct Tally {
  let counts: Column<Double>
  let base: Int

  /// The counters of a place in a table of all places.
  @inline(__always) init(_ counts: Column<Double>, place: Int) {
    self.counts = counts
    base = place * Measure.count
  }

  /// What was counted so far this week.
  subscript(_ measure: Measure) -> Double { counts[base + measure.rawValue] }

  @inline(__always) func add(_ measure: Measure, _ amount: Double = 1) { counts[base + measure.rawValue] += amount }
}
