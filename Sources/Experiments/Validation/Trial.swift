import Parameters

/// A published finding of an experiment, and how the experiment is done in the model.
public struct Trial: Sendable {
  /// Which way an outcome went.
  public enum Sign: String, CaseIterable, Sendable {
    /// It fell, or it rose.
    case lower, higher
    /// Nothing happened, within a band that the row states.
    case none
    /// It did not fall, or did not rise.
    case notLower = "not_lower"
    case notHigher = "not_higher"
  }

  /// What is compared with what.
  public enum Comparison: String, CaseIterable, Sendable {
    /// Who took a seat in a programme in its first weeks, with the same persons in the same weeks of the paired run without it.
    case participants
    /// The places where a programme runs, with the same places in the paired run.
    case treatedPlaces = "treated_places"
    /// The places that are linked to those and do not have it, with the same places in the paired run.
    case linkedPlaces = "linked_places"
    /// The whole city, with itself in the paired run.
    case everyone
    /// The whole city, as a difference for each unit of another outcome, such as each youth who was diverted.
    case each
    /// Two figures of one effect of work: by observation of those who find it, less by lot; see ``WorkSpells``.
    case selection

    /// Whether persons are followed, rather than places counted.
    var followsPersons: Bool { self == .participants || self == .selection }
  }

  /// A short name, unique in its file.
  public let name: String
  /// What was found, in words.
  public let what: String
  /// The published value; nil where the sign alone is judged.
  public let value: Double?
  /// The published range of the value, or half of it to both sides; of no effect, the band that counts as none.
  public let range: Interval?
  /// Whether that range was published, or stated for no effect.
  public let hasPublishedRange: Bool
  /// The unit of both.
  public let unit: String
  /// Which way it went.
  public let sign: Sign
  /// Where it was published: the id of a row of evidence.
  public let source: String
  /// The years that it is about.
  public let date: String
  /// The scenario file with the programme.
  public let scenario: String
  /// The scenario file without it.
  public let baseline: String
  /// What is compared with what.
  public let comparison: Comparison
  /// The programme, or for `Comparison.each` the outcome that units are counted by; empty for everyone.
  public let among: String
  /// What is counted.
  public let outcome: Count
  /// Weeks that are counted: of persons from enrolment, the first of which is 1; of places from the start of the run.
  public let weeks: ClosedRange<Int>
  /// Whether a default rests on it.
  public let role: Target.Role
  /// What else a reader should know; may be empty.
  public let note: String
  /// Where the cells of its row stand in the file, by column.
  let positions: [String: SourcePosition]

  /// What is counted.
  public enum Count: Sendable {
    /// Of persons who are followed.
    case persons(PersonCount)
    /// Of places: the sum of these outcomes.
    case places([String])
  }

  /// Weeks from the start of a programme on whose newcomers are followed: later on, chance has parted the two worlds, so that
  /// who enrols would be no equal of him- or herself in the other.
  static let enrolment = 13

  /// Weeks that a run must last.
  var weeksNeeded: Int {
    comparison.followsPersons ? Trial.enrolment - 1 + weeks.upperBound : weeks.upperBound
  }
}

/// What is counted of persons who are followed, from the events of a run.
public enum PersonCount: String, CaseIterable, Sendable {
  /// Registrations as a suspect, of any offence.
  case suspected
  /// Registrations for violence.
  case suspectedOfViolence = "suspected_of_violence"
  /// Registrations for an acquisitive offence on the person's own account.
  case suspectedOfTheft = "suspected_of_theft"
  /// Persons registered at least once.
  case personsSuspected = "persons_suspected"
  /// Recruitments by a recruiter.
  case recruited
  /// Dropping out of school.
  case droppedOut = "dropped_out"
}
