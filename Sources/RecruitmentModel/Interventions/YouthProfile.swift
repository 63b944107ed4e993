import SimulationKernel

/// What an intervention may know about a youth who is proposed for a seat: what a municipality could know.
public struct YouthProfile: Hashable, Sendable {
  /// Age in whole years.
  public let age: Int
  /// What the youth does by day.
  public let activity: Activity
  /// Whether the youth grows up in a multi-problem household.
  public let multiProblem: Bool
  /// Whether the youth has a criminal record.
  public let record: Bool
  /// Whether a recruiter threatens the youth.
  public let threatened: Bool
  /// Whether the youth has a basic qualification (startkwalificatie).
  public let qualified: Bool
  /// Boys and men.
  public let male: Bool

  /// A youth of the given age and activity, of whom nothing else is known unless told.
  public init(
    age: Int, activity: Activity, multiProblem: Bool = false, record: Bool = false, threatened: Bool = false,
    qualified: Bool = false, male: Bool = false
  ) {
    self.age = age
    self.activity = activity
    self.multiProblem = multiProblem
    self.record = record
    self.threatened = threatened
    self.qualified = qualified
    self.male = male
  }

  /// The youth in a row, in a week.
  init(_ row: Int, of youths: Youths, in week: Int32) {
    let status = youths.status[row]
    let traits = youths.traits[row]
    self.init(
      age: youths.age(row, in: week), activity: status.activity, multiProblem: traits.multiProblem,
      record: status.record, threatened: status.threatened, qualified: traits.qualified, male: status.male)
  }

  /// Profiles that differ, and the number of this one among them; in their last week youths are of the age of exit.
  static let numbers = (Ages.exit + 1 - Ages.first) * Activity.allCases.count * 32
  var number: Int {
    let known = (multiProblem ? 1 : 0) + (record ? 2 : 0) + (threatened ? 4 : 0) + (qualified ? 8 : 0) + (male ? 16 : 0)
    return ((age - Ages.first) * Activity.allCases.count + Int(activity.rawValue)) * 32 + known
  }

  /// Every profile of a youth who can be proposed for a seat: not in detention.
  static let all: [YouthProfile] = (Ages.first..<Ages.exit).flatMap { age in
    Activity.proposed.flatMap { activity in
      (0..<32).map { bits in
        YouthProfile(
          age: age, activity: activity, multiProblem: bits & 1 > 0, record: bits & 2 > 0, threatened: bits & 4 > 0,
          qualified: bits & 8 > 0, male: bits & 16 > 0)
      }
    }
  }
}

extension Activity {
  /// What youths do by day who can be proposed for a seat.
  static let proposed: [Activity] = [.school, .work, .neither]
}
