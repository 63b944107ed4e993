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
}
