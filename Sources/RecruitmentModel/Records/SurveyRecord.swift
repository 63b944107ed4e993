/// What a survey of a run's youths counts, by sex and single year of age.
public enum SurveyCount: String, CaseIterable, Sendable {
  // At the end of each year, summed over years.
  /// Youths who live there.
  case youths
  /// Youths in school, and those of them with a side job.
  case pupils
  case pupilsWorking = "pupils_working"
  /// Youths at work after school, and their wages, euro per week.
  case workers, wages
  /// Youths neither in school nor at work.
  case neither
  /// Youths ever approached by a recruiter; and those of them who ever worked for one.
  case approached
  case approachedRecruited = "approached_recruited"
  /// Youths who ever worked for a recruiter.
  case recruited
  /// Pupils ever approached, and who ever worked for a recruiter.
  case pupilsApproached = "pupils_approached"
  case pupilsRecruited = "pupils_recruited"
  // In the course of each year, summed over years, at the age of the first registration in that year.
  /// Persons registered as a suspect at least once in the year; and those of them never registered before.
  case suspected
  case suspectedFirst = "suspected_first"
  // Of those registered in a year and at most 24 years old at the first registration in it, at that age; summed over the
  // years from which two years of follow-up are left.
  /// Persons; and those of them registered again within two years.
  case registered
  case registeredAgain = "registered_again"
  // Quarter by quarter.
  /// Youths neither in school nor at work at the end of a quarter; and those of them who no longer are at the end of the next.
  case neitherThen = "neither_then"
  case neitherLeft = "neither_left"
}

/// A survey of the youths of one run, from week 1 to its end.
public struct SurveyRecord: Sendable, Equatable {
  /// Ages that it tells apart, in whole years.
  public static let ages = 12...26
  /// Weeks that a run lasts at least, so that those registered in the first year are followed for two.
  public static let fewestWeeks = 156

  /// Whole years that were lived.
  public internal(set) var years = 0
  /// For each count, each sex and each age.
  var values = Array(repeating: 0.0, count: SurveyCount.allCases.count * 2 * ages.count)
  /// Persons registered as a suspect, summed over years, by the neighbourhood where they live.
  public internal(set) var suspectedByPlace: [Double] = []

  /// A count, of both sexes or one, in a range of ages.
  public func count(_ count: SurveyCount, sex: YouthGroup.Sex? = nil, ages: ClosedRange<Int> = ages) -> Double {
    var sum = 0.0
    for (index, other) in YouthGroup.Sex.allCases.enumerated() where sex == nil || sex == other {
      for age in ages.clamped(to: Self.ages) { sum += values[Self.place(count, sex: index, age: age)] }
    }
    return sum
  }

  /// The share of all registered persons who live in the tenth of the neighbourhoods with the most of them (0 to 1); the last
  /// of these in part, where a tenth is no whole number. Nil where nobody was registered.
  public var shareOfTopTenth: Double? {
    let sorted = suspectedByPlace.sorted(by: >)
    let all = sorted.reduce(0, +)
    guard all > 0 else { return nil }
    let tenth = Double(sorted.count) / 10
    var sum = 0.0
    for (index, number) in sorted.enumerated() { sum += number * min(1, max(0, tenth - Double(index))) }
    return sum / all
  }

  /// Where a count of a sex and an age stands.
  static func place(_ count: SurveyCount, sex: Int, age: Int) -> Int {
    (SurveyCount.allCases.firstIndex(of: count) ?? 0) * 2 * ages.count + sex * ages.count + age - ages.lowerBound
  }
}
