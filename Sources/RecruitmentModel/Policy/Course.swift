/// How far a programme has come in one place and week: what an intervention gets to know of the world.
public struct Course: Sendable {
  /// Strength in this week, 0...1; 0 where the programme has ended.
  public let strength: Float
  /// Weeks since it began here, 1 in the first.
  public let weeks: Int
  /// Sum of its strengths here so far, this week included: weeks at full strength.
  public let exposure: Float
  /// Youths of all places that the programme is for.
  public let youths: Int
  /// Employers of all places that the programme is for.
  public let employers: Int

  /// A course of the given parts.
  public init(strength: Float, weeks: Int, exposure: Float, youths: Int, employers: Int) {
    self.strength = strength
    self.weeks = weeks
    self.exposure = exposure
    self.youths = youths
    self.employers = employers
  }

  /// A share of the youths that so many of them are, 0...1.
  func shareOfYouths(_ number: Float) -> Float { youths > 0 ? min(1, number / Float(youths)) : 0 }
}
