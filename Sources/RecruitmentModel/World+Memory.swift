import SimulationKernel

/// How much memory a world takes, before it is made.
public enum MemoryEstimate {
  /// Columns of one youth, in bytes.
  public static let perYouth = 66.0
  private static let perPlace = Double(Measure.count * 8 + 1_024 + Ledger.bytesEach)
  private static let perEmployer = 32.0
  private static let perRecruiter = Double(Recruiters.openingsEach * 4 + 48)
  private static let perParticipant = Double(
    Participants.seatsEach * MemoryLayout<Seat>.stride + MemoryLayout<SeatEffects>.stride + 16)

  /// Bytes of one world of a city under some rules and a policy; as Double, so that absurd sizes do not overflow.
  public static func bytes(city: City, rules: RuleBook, policy: Policy) -> Double {
    let founding = Founding(city: city, rules: rules, draws: Draws(seed: 0, replication: 0))
    var bytes = 0.0
    var youths = 0.0
    for place in city.neighbourhoods {
      let posts = Double(place.postsPerYouth) * Double(place.youths)
      let hands = IllegalWork.kinds.indices.reduce(0.0) { $0 + Double(founding.hands($1, in: place)) }
      youths += Double(place.youths)
      bytes += Double(place.youths) * perYouth + perPlace
      bytes += (posts / Double(rules.legalMarket.employerSize) + 1) * perEmployer
      bytes += (hands / Double(rules.demand.handsEach) + 1) * perRecruiter
    }
    let seats = policy.programmes.reduce(0.0) { $0 + Double($1.intervention.seats) }
    let programmes = Double(policy.programmes.count * city.neighbourhoods.count)
    let perProgramme = Double((ProgrammeRecord.measures.count + 1) * 8 + MemoryLayout<Spell>.stride)
    return bytes + min(seats, youths) * perParticipant + seats + programmes * perProgramme
  }

  /// Bytes of histories of involvement while a run is under way whose participants are followed: that of the burn-in, of
  /// the run and of the baseline.
  public static func histories(city: City, burnIn: Int, weeks: Int) -> Double {
    let words = city.neighbourhoods.reduce(0.0) { $0 + Double(InvolvementHistory.words(youths: $1.youths)) }
    let before = Double(min(burnIn, InvolvementHistory.weeksBefore))
    return 8 * words * (3 * before + 2 * Double(weeks))
  }

  /// Bytes of the sums in what one run leaves behind: of places, periods, groups and programmes.
  public static func sums(places: Double, programmes: Double, weeks: Double, period: Double) -> Double {
    let sums = places + (weeks / period).rounded(.up) + Double(YouthGroup.count)
    let years = weeks / Double(Ages.weeksPerYear) + 1
    return sums * Double(Measure.count * 8 + 64)
      + programmes * (Double(MemoryLayout<ProgrammeRecord>.stride) + years * 8)
  }

  /// Bytes of what a recording asks for besides, in one run; of events an upper estimate, see `EventKind.mostPerYear`.
  public static func recorded(_ recording: Recording, places: Double, youths: Double, weeks: Double) -> Double {
    let values = weeks * places * Double(recording.weekly.count)
    // In the fixed order of kinds, since a sum of real numbers depends on it.
    let perYear = EventKind.allCases.filter(recording.events.contains).reduce(0.0) { $0 + $1.mostPerYear }
    let events = youths * weeks / Double(Ages.weeksPerYear) * perYear
    // A list that grows has up to twice the room that it needs.
    return 2 * (values * Double(MemoryLayout<Double?>.stride) + events * Double(MemoryLayout<Event>.stride))
  }
}
