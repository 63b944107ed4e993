import SimulationKernel

/// All youths of a city as columns, sorted by neighbourhood; a row is a place in the population.
///
/// Who leaves at 27 is followed in the same row by a newcomer of the next `generation`; row and generation together
/// are a person's identity, and every draw about a person is keyed by them.
///
/// Columns are as narrow as what they hold allows, since all of them pass through memory week by week: 64 bytes a youth.
final class Youths: Sendable {
  /// Contacts that a youth keeps an eye on.
  static let contactsEach = 6

  let count: Int
  /// Week of birth; negative for those born before week 0.
  let born: ShortColumn
  /// How many persons held this row before.
  let generation: Column<UInt16>
  let status: Column<YouthStatus>
  let traits: Column<YouthTraits>
  /// The status as others saw it at the end of last week; the only thing that may be read across neighbourhoods
  /// while a week is under way.
  let shown: Column<YouthStatus>
  /// One bit for each youth, 64 to a word: whether others saw the youth involved or in detention at the end of last week.
  /// Follows from `shown` (`noteOutstanding`) and is small enough to stay near, since contacts live anywhere in memory. As
  /// `IndexColumn.marked` asks: a power of two of words, and the last bit, which is nobody's, is 1.
  let outstanding: Column<UInt64>
  /// Index of the employer, -1 without one.
  let employer: Column<Int32>
  /// Index of the opening that the youth fills with a recruiter, -1 without one.
  let opening: Column<Int32>
  /// Weeks of the present spell of involvement, 255 for that many and more.
  let weeksInvolved: Column<UInt8>
  /// Weeks left in detention.
  let detention: Column<UInt16>
  /// Index among the participants of interventions, -1 without a seat.
  let participant: Column<Int32>
  /// Legal income in euro per week, to 5 cents, at most 3,276.
  let income: FixedPointColumn
  /// Financial stress, 0 to 1, and what it drifts to.
  let stress: FixedPointColumn
  let stressTarget: FixedPointColumn
  /// Trust in institutions, 0 to 1.
  let trust: FixedPointColumn
  /// Bond to school, work or club, 0 to 1, and what it drifts to.
  let bond: FixedPointColumn
  let bondTarget: FixedPointColumn
  /// Resilience, 0 to 1: a trait, and what training added.
  let resilience: FixedPointColumn
  /// Habituation to easy money and status, 0 to 1.
  let habituation: FixedPointColumn
  /// Proneness to offend, log-normal with mean 1: a trait, which a diversion may change.
  let proneness: CoarseFloatColumn
  /// The own part of the perceived risk of arrest, 0 to 1.
  let ownRisk: FixedPointColumn
  /// Bounds of what may happen in a week, of `CoarseDraw`: own-account offences, the events of the youth's days, and being
  /// noticed.
  let offenceBound: Column<UInt8>
  let eventBound: Column<UInt8>
  let noticeBound: Column<UInt8>
  /// How many of the contacts are involved, as last looked at.
  let involvedContacts: Column<UInt8>
  /// Rows of the contacts, `contactsEach` for each youth; -1 for none.
  let contacts: IndexColumn

  init(count: Int) {
    self.count = count
    born = ShortColumn(count: count, repeating: 0)
    generation = Column(count: count, repeating: 0)
    status = Column(count: count, repeating: YouthStatus(bits: 0))
    traits = Column(count: count, repeating: YouthTraits(track: .low, multiProblem: false))
    shown = Column(count: count, repeating: YouthStatus(bits: 0))
    var words = 1
    while words * 64 < count + 64 { words *= 2 }
    outstanding = Column(count: words, repeating: 0)
    outstanding[words - 1] = 1 << 63
    employer = Column(count: count, repeating: -1)
    opening = Column(count: count, repeating: -1)
    weeksInvolved = Column(count: count, repeating: 0)
    detention = Column(count: count, repeating: 0)
    participant = Column(count: count, repeating: -1)
    income = FixedPointColumn(count: count, unitsInOne: 20)
    stress = Youths.shares(count)
    stressTarget = Youths.shares(count)
    trust = Youths.shares(count)
    bond = Youths.shares(count)
    bondTarget = Youths.shares(count)
    resilience = Youths.shares(count)
    habituation = Youths.shares(count)
    proneness = CoarseFloatColumn(count: count, repeating: 0)
    ownRisk = Youths.shares(count)
    offenceBound = Column(count: count, repeating: CoarseDraw.always)
    eventBound = Column(count: count, repeating: CoarseDraw.always)
    noticeBound = Column(count: count, repeating: CoarseDraw.always)
    involvedContacts = Column(count: count, repeating: 0)
    contacts = IndexColumn(count: count * Youths.contactsEach)
  }

  /// Shares in units of which so many are one: their fourth decimal is exact, and a drift over two years halts within
  /// 1/1,000 of its end.
  static let unitsInShare: Float = 60_000

  private static func shares(_ count: Int) -> FixedPointColumn {
    FixedPointColumn(count: count, unitsInOne: unitsInShare)
  }

  /// A copy that shares nothing.
  init(copying other: Youths) {
    count = other.count
    born = other.born.copy()
    generation = other.generation.copy()
    status = other.status.copy()
    traits = other.traits.copy()
    shown = other.shown.copy()
    outstanding = other.outstanding.copy()
    employer = other.employer.copy()
    opening = other.opening.copy()
    weeksInvolved = other.weeksInvolved.copy()
    detention = other.detention.copy()
    participant = other.participant.copy()
    income = other.income.copy()
    stress = other.stress.copy()
    stressTarget = other.stressTarget.copy()
    trust = other.trust.copy()
    bond = other.bond.copy()
    bondTarget = other.bondTarget.copy()
    resilience = other.resilience.copy()
    habituation = other.habituation.copy()
    proneness = other.proneness.copy()
    ownRisk = other.ownRisk.copy()
    offenceBound = other.offenceBound.copy()
    eventBound = other.eventBound.copy()
    noticeBound = other.noticeBound.copy()
    involvedContacts = other.involvedContacts.copy()
    contacts = other.contacts.copy()
  }

  /// Youths of whom `noteOutstanding` takes note in one go; as many as fill whole words.
  static let outstandingEach = 4_096

  /// How many goes there are.
  var outstandingBlocks: Int { (count + Youths.outstandingEach - 1) / Youths.outstandingEach }

  /// Takes note, in one go of them, of who was seen involved or in detention.
  func noteOutstanding(block: Int) {
    let first = block * Youths.outstandingEach
    shown.writeBits(
      first..<min(count, first + Youths.outstandingEach), where: YouthStatus.involvedBits,
      orAllOf: Activity.detained.rawValue, to: outstanding, from: first / 64)
    // The word of the last youths may be the last one of all, the last bit of which stands for nobody.
    if block == outstandingBlocks - 1 { outstanding[min(outstanding.count, 1 << 18) - 1] |= 1 << 63 }
  }

  /// Age in whole years, 12 to 26 for everyone who lives in the model.
  @inline(__always) func age(_ row: Int, in week: Int32) -> Int { Int(week &- born[row]) / Ages.weeksPerYear }

  /// Age in years, fractions included.
  @inline(__always) func years(_ row: Int, in week: Int32) -> Float {
    Float(week &- born[row]) / Float(Ages.weeksPerYear)
  }

  /// Share of the contacts who are involved, 0 to 1.
  @inline(__always) func peers(_ row: Int) -> Float { Float(involvedContacts[row]) * (1 / Float(Youths.contactsEach)) }
}

/// The ages of the model.
enum Ages {
  /// Entry, in years.
  static let first = 12
  /// The birthday at which a youth leaves, in years.
  static let exit = 27
  /// Single years of age in the model.
  static let count = exit - first
  /// Weeks in a year of the model.
  static let weeksPerYear = 52
}
