/// What an intervention is documented to move, so that anyone can check it.
///
/// The checks of effects set `favourable`, with `partners` running beside it where it does nothing alone, and compare
/// with the same partners alone.
public struct Claim: Sendable {
  /// What happens at the favourable end.
  public enum Direction: String, Sendable {
    /// The outcome falls.
    case falls
    /// The outcome rises.
    case rises
    /// The evidence says that nothing happens, so nothing may be seen.
    case none
  }

  /// Name of the outcome.
  public let outcome: String
  /// Where it goes.
  public let direction: Direction
  /// Settings at the favourable end of their ranges for the focus area, or where the direction is none a large programme
  /// with effects as by default, as the inside of a JSON5 object.
  public let favourable: String
  /// Settings at the harmful end that the evidence does not rule out, where the outcome goes against `direction`, or where
  /// that is none, to the worse; nil where no evidence speaks of harm.
  public let harmful: String?
  /// Settings at an end that no evidence supports, of a kind whose direction is none: there the outcome gets better.
  public let hoped: String?
  /// Interventions that must run too, as the inside of a JSON5 object with `kind`; empty where it works alone.
  public let partners: [String]

  /// A claim of the given parts.
  public init(
    _ outcome: String, _ direction: Direction, at favourable: String, harmful: String? = nil,
    hoped: String? = nil, with partners: [String] = []
  ) {
    self.outcome = outcome
    self.direction = direction
    self.favourable = favourable
    self.harmful = harmful
    self.hoped = hoped
    self.partners = partners
  }
}
