/// What a run needs in order to follow the participants of its programmes.
public struct Following: Sendable {
  /// Who is involved in which week; the run fills it in.
  public let history: InvolvementHistory
  /// That of the paired run of the baseline, already filled in; nil where there is none.
  public let baseline: InvolvementHistory?

  /// Both histories; nil where the run keeps none.
  ///
  /// - Precondition: they cover the same weeks of the same city.
  public init?(_ history: InvolvementHistory?, baseline: InvolvementHistory? = nil) {
    guard let history else { return nil }
    precondition(baseline?.isLike(history) ?? true, "histories of other weeks or of another city")
    self.history = history
    self.baseline = baseline
  }
}

/// Somebody who takes a seat in a programme for the first time.
struct Enrolment: BitwiseCopyable, Equatable {
  let week: Int32
  let place: Int32
  let row: Int32
  /// Week of birth.
  let born: Int32

  /// The 52 weeks before the one in which the seat is taken.
  var before: ClosedRange<Int> { Int(week) - FollowUp.window...Int(week) - 1 }
  /// That week and the 51 after it.
  var after: ClosedRange<Int> { Int(week)...Int(week) + FollowUp.window - 1 }

  /// Whether both windows lie inside the weeks recorded and inside the person's years in the model.
  func isWhole(in weeks: ClosedRange<Int>?) -> Bool {
    guard let weeks, weeks.lowerBound <= before.lowerBound, after.upperBound <= weeks.upperBound else { return false }
    let entry = Int(born) + Ages.first * Ages.weeksPerYear
    // At the end of the week in which a youth turns 27 the row is somebody else's.
    let exit = Int(born) + Ages.exit * Ages.weeksPerYear
    return entry <= before.lowerBound && after.upperBound < exit
  }
}

/// Weeks in which participants of a programme were involved, in the 52 weeks before they first took a seat and in the 52
/// weeks from then on; sums over persons.
public struct FollowUp: Sendable, Equatable {
  /// Weeks of a window.
  static let window = Ages.weeksPerYear
  /// Weeks, from a programme's first on, whose newcomers are its first cohort.
  static let firstCohort = 13

  /// Persons.
  public internal(set) var persons = 0
  /// Weeks involved in the 52 weeks before.
  public internal(set) var weeksBefore = 0
  /// Weeks involved in the 52 weeks from the one on in which the seat was taken.
  public internal(set) var weeksAfter = 0
  /// Weeks involved of the same persons in the same weeks after, in the paired run of the baseline; 0 where they are not
  /// looked up.
  public internal(set) var baselineWeeksAfter = 0

  /// Nobody.
  public init() {}

  /// A sum as a mean over persons; nil without any.
  public func mean(_ sum: Int) -> Double? { persons > 0 ? Double(sum) / Double(persons) : nil }

  /// Weeks involved after, less weeks involved before, per person: what a count before and after would show.
  public var naiveChange: Double? { mean(weeksAfter - weeksBefore) }

  /// Weeks involved after, less those of the same persons in the same weeks of the baseline, per person; only of persons
  /// who are looked up there.
  public var causalEffect: Double? { mean(weeksAfter - baselineWeeksAfter) }
}

extension ProgrammeRecord {
  /// Follows all whose windows are whole, and looks those up in the baseline who had the same past there.
  ///
  /// Whoever enrols is picked at a bad moment. Once chance has parted the two worlds, the same person is at no such moment
  /// in the baseline, and would compare well there whatever the programme does. So only those are compared who were
  /// involved in the very same ones of the 52 weeks before.
  mutating func follow(_ enrolments: [Enrolment], firstCohortEnd: Int, places: Places, _ following: Following) {
    let history = following.history
    followed = FollowUp()
    if following.baseline != nil {
      matched = FollowUp()
      matchedFirst = FollowUp()
    }
    for enrolment in enrolments where enrolment.isWhole(in: history.weeks) {
      let place = Int(enrolment.place)
      let offset = Int(enrolment.row) - places.rows(place).lowerBound
      let before = history.involvement(offset, of: place, in: enrolment.before)
      var person = FollowUp()
      person.persons = 1
      person.weeksBefore = before.nonzeroBitCount
      person.weeksAfter = history.involvement(offset, of: place, in: enrolment.after).nonzeroBitCount
      followed?.add(person)
      guard let baseline = following.baseline,
        baseline.involvement(offset, of: place, in: enrolment.before) == before
      else { continue }
      person.baselineWeeksAfter = baseline.involvement(offset, of: place, in: enrolment.after).nonzeroBitCount
      matched?.add(person)
      if enrolment.week <= firstCohortEnd { matchedFirst?.add(person) }
    }
  }
}

extension FollowUp {
  /// Adds the sums of others.
  fileprivate mutating func add(_ other: FollowUp) {
    persons += other.persons
    weeksBefore += other.weeksBefore
    weeksAfter += other.weeksAfter
    baselineWeeksAfter += other.baselineWeeksAfter
  }
}
