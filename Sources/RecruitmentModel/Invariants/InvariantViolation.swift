/// A broken invariant: an error of the model, not of its input.
public struct InvariantViolation: Error, Sendable, CustomStringConvertible {
  /// Week in which it was found; the burn-in ends with week 0.
  public let week: Int
  /// The neighbourhood in which it was found; nil where it is about the whole city.
  public let neighbourhood: String?
  /// The rule that should hold, in words.
  public let rule: String
  /// The values that break it.
  public let message: String

  /// The violation in one line: `week 12, neighbourhood 'Noord': openings are held once: opening 5 is held by youth 3, who holds -1`.
  public var description: String {
    "week \(week)\(neighbourhood.map { ", neighbourhood '\($0)'" } ?? ""): \(rule): \(message)"
  }
}

/// What was found wrong, before it is known which rule looked.
struct Breach: Error {
  /// Index of the neighbourhood; nil where it is about the whole city.
  var place: Int?
  let message: String

  init(_ message: String, in place: Int? = nil) {
    self.message = message
    self.place = place
  }
}

/// A rule that holds at the end of every week, whatever was run.
struct Invariant: Sendable {
  /// The rule in words.
  let rule: String
  /// Looks whether it holds.
  let check: @Sendable (World) throws(Breach) -> Void
}
