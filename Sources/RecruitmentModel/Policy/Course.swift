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
  /// Youths of the place itself.
  public let youthsHere: Int
  /// Employers of all places that the programme is for.
  public let employers: Int

  /// A course of the given parts; all youths live in the place where nothing else is said.
  public init(strength: Float, weeks: Int, exposure: Float, youths: Int, youthsHere: Int? = nil, employers: Int) {
    self.strength = strength
    self.weeks = weeks
    self.exposure = exposure
    self.youths = youths
    self.youthsHere = youthsHere ?? youths
    self.employers = employers
  }

  /// The part of a number that falls to this place, shared by youths.
  func partHere(_ number: Float) -> Float { youths > 0 ? number * Float(youthsHere) / Float(youths) : 0 }

  /// A share of the youths that so many of them are, 0...1.
  func shareOfYouths(_ number: Float) -> Float { youths > 0 ? min(1, number / Float(youths)) : 0 }
}
