import SimulationKernel

/// All youths of a city as columns, sorted by neighbourhood; a row is a place in the population.
///
/// Who leaves at 27 is followed in the same row by a newcomer of the next `generation`; row and generation together
/// are a person's identity, and every draw about a person is keyed by them. Memory: 90 bytes a youth.
final class Youths: Sendable {
  /// Contacts that a youth keeps an eye on.
  static let contactsEach = 6

  let count: Int
  /// Week of birth; negative for those born before week 0.
  let born: Column<Int32>
  /// How many persons held this row before.
  let generation: Column<UInt16>
  let status: Column<YouthStatus>
  let traits: Column<YouthTraits>
  /// The status as others saw it at the end of last week; the only thing that may be read across neighbourhoods
  /// while a week is under way.
  let shown: Column<YouthStatus>
  /// Index of the employer, -1 without one.
  let employer: Column<Int32>
  /// Index of the opening that the youth fills with a recruiter, -1 without one.
  let opening: Column<Int32>
  /// Weeks of the present spell of involvement.
  let weeksInvolved: Column<UInt16>
  /// Weeks left in detention.
  let detention: Column<UInt16>
  /// Index among the participants of interventions, -1 without a seat.
  let participant: Column<Int32>
  /// Legal income in euro per week.
  let income: Column<Float>
  /// Financial stress, 0 to 1, and what it drifts to.
  let stress: Column<Float>
  let stressTarget: Column<Float>
  /// Trust in institutions, 0 to 1.
  let trust: Column<Float>
  /// Bond to school, work or club, 0 to 1, and what it drifts to.
  let bond: Column<Float>
  let bondTarget: Column<Float>
  /// Resilience, 0 to 1; a trait.
  let resilience: Column<Float>
  /// Habituation to easy money and status, 0 to 1.
  let habituation: Column<Float>
  /// Proneness to offend, log-normal with mean 1; a trait.
  let proneness: Column<Float>
  /// The own part of the perceived risk of arrest, 0 to 1.
  let ownRisk: Column<Float>
  /// How many of the contacts are involved, as last looked at.
  let involvedContacts: Column<UInt8>
  /// Rows of the contacts, `contactsEach` for each youth; -1 for none.
  let contacts: Column<Int32>

  init(count: Int) {
    self.count = count
    born = Column(count: count, repeating: 0)
    generation = Column(count: count, repeating: 0)
    status = Column(count: count, repeating: YouthStatus(bits: 0))
    traits = Column(count: count, repeating: YouthTraits(track: .low, multiProblem: false))
    shown = Column(count: count, repeating: YouthStatus(bits: 0))
    employer = Column(count: count, repeating: -1)
    opening = Column(count: count, repeating: -1)
    weeksInvolved = Column(count: count, repeating: 0)
    detention = Column(count: count, repeating: 0)
    participant = Column(count: count, repeating: -1)
    income = Column(count: count, repeating: 0)
    stress = Column(count: count, repeating: 0)
    stressTarget = Column(count: count, repeating: 0)
    trust = Column(count: count, repeating: 0)
    bond = Column(count: count, repeating: 0)
    bondTarget = Column(count: count, repeating: 0)
    resilience = Column(count: count, repeating: 0)
    habituation = Column(count: count, repeating: 0)
    proneness = Column(count: count, repeating: 0)
    ownRisk = Column(count: count, repeating: 0)
    involvedContacts = Column(count: count, repeating: 0)
    contacts = Column(count: count * Youths.contactsEach, repeating: -1)
  }

  /// A copy that shares nothing.
  init(copying other: Youths) {
    count = other.count
    born = other.born.copy()
    generation = other.generation.copy()
    status = other.status.copy()
    traits = other.traits.copy()
    shown = other.shown.copy()
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
    involvedContacts = other.involvedContacts.copy()
    contacts = other.contacts.copy()
  }

  /// Age in whole years, 12 to 26 for everyone who lives in the model.
  @inline(__always) func age(_ row: Int, in week: Int32) -> Int { Int(week &- born[row]) / 52 }

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
