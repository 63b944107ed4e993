/// One option or argument of a command: what parsing, help, error texts and shell completion all derive from.
struct ArgumentDeclaration: Sendable, Equatable {
  enum Role: Sendable, Equatable {
    /// `--name`, present or absent.
    case flag
    /// `--name VALUE` or `--name=VALUE`.
    case option(repeatable: Bool)
    /// A word that belongs to no option; `atMost` is nil where any number may follow.
    case argument(atLeast: Int, atMost: Int?)
  }

  let role: Role
  /// Without dashes; of an argument the same as its placeholder.
  let name: String
  /// What stands for the value in help and errors (`N`, `DIR`); empty for a flag.
  let placeholder: String
  let summary: String
  let allowed: AllowedValues
  /// As the user would type it; nil where there is none.
  let defaultText: String?
  let completion: Completion

  /// As the user types it: `--seed`, or `SCENARIO` for an argument.
  var label: String { isArgument ? name : "--\(name)" }

  var isArgument: Bool {
    if case .argument = role { true } else { false }
  }

  /// Whether a value follows the name.
  var takesValue: Bool {
    if case .option = role { true } else { false }
  }

  var isRepeatable: Bool {
    switch role {
    case .flag: false
    case .option(let repeatable): repeatable
    case .argument(_, let atMost): atMost != 1
    }
  }

  /// The numbers of the arguments that an argument can be, where it begins at the given one; nil where there is no last.
  func places(from place: Int) -> Range<Int>? {
    if case .argument(_, let atMost?) = role { place..<place + atMost } else { nil }
  }

  var isOptional: Bool {
    if case .argument(let atLeast, _) = role { atLeast == 0 } else { true }
  }

  /// The words that a shell can offer as a value: the choices, else those of the completion.
  var offeredWords: [String] {
    if case .choices(let words) = allowed { return words }
    if case .words(let words) = completion { return words }
    return []
  }
}

/// What a shell offers for a value while the user types.
enum Completion: Sendable, Equatable {
  case none
  case files
  case folders
  case words([String])
  /// The paths of settings, each with an equals sign behind it; those of `CommandSet.settings`.
  case settings
}

/// The values that an option or argument accepts.
enum AllowedValues: Sendable, Equatable {
  case anything
  case choices([String])
  case whole(ClosedRange<Int>)
  case real(ClosedRange<Double>)
}
