public import Parameters

/// Everything that is wrong with the input; nothing was run.
public struct InputError: Error, Sendable, CustomStringConvertible {
  /// The problems as a reader meets them: file by file, from top to bottom.
  public let problems: [Problem]
  /// Whether all that is wrong is that files or folders are not there (exit code 66); else the data are wrong (65).
  public let isMissingInput: Bool

  /// An error of the given problems, one at least.
  public init(problems: [Problem], isMissingInput: Bool = false) {
    self.problems = problems
    self.isMissingInput = isMissingInput
  }

  /// All problems, a line or two for each.
  public var inFull: Message { Message(problems.map(\.inFull), separator: "\n") }

  /// All problems in English.
  public var description: String { inFull.description }
}
