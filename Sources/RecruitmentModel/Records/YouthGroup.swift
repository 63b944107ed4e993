import SimulationKernel

/// A group of youths by sex and age, for who benefits.
public struct YouthGroup: Hashable, Sendable {
  /// The two sexes of the sources.
  public enum Sex: String, CaseIterable, Sendable { case male, female }

  /// Bands of age: below 15, minors from 15, young adults (whom Dutch adolescent criminal law still covers), and older.
  public static let ages = [12...14, 15...17, 18...22, 23...26]

  /// Sex.
  public let sex: Sex
  /// Whole years of age, first and last.
  public let ages: ClosedRange<Int>

  /// All groups, in the order of `RunRecord.groups`: sex by sex, in each by age.
  public static let all = Sex.allCases.flatMap { sex in ages.map { YouthGroup(sex: sex, ages: $0) } }

  /// Number of groups.
  static let count = 8

  /// The bands of age in one week, by week of birth.
  ///
  /// Who turned 27 this week is in the oldest band until the turnover at the end of the week.
  static func bands(in week: Int32) -> FourBands {
    FourBands(
      week &- Int32(15 * Ages.weeksPerYear), week &- Int32(18 * Ages.weeksPerYear),
      week &- Int32(23 * Ages.weeksPerYear))
  }

  /// Index among `all` in a band of age.
  @inline(__always) static func index(_ status: YouthStatus, band: Int) -> Int { status.sex * 4 + band }
}
