import Parameters

/// Every text that a wrong call can produce.
enum UsageTexts {
  static let prefix = "error: "

  static func closing(topic: String) -> String { "See '\(topic)'." }

  // MARK: Commands

  static func unknownCommand(_ words: String, program: String, nearest: String?) -> String {
    "\(quoted(words)) is not a command of \(program)" + meant(nearest)
  }

  static func incompleteCommand(_ group: String, members: [String]) -> String {
    "\(quoted(group)) needs one of: \(members.joined(separator: ", "))"
  }

  static func optionBeforeCommand(_ word: String) -> String {
    "\(quoted(word)) stands before the command; options come after it"
  }

  // MARK: Options

  static func unknownOption(_ word: String, command: String, nearest: String?) -> String {
    "\(quoted(word)) is not an option of \(quoted(command))" + meant(nearest)
  }

  static func missingValue(_ option: ArgumentDeclaration) -> String {
    "\(noun(option)) has no value; expected: \(option.placeholder)" + bracketed(RangeText.short(option.allowed))
  }

  static func needlessValue(_ option: ArgumentDeclaration, _ value: String) -> String {
    "\(noun(option)) takes no value, but has \(quoted(value))"
  }

  static func repeated(_ option: ArgumentDeclaration, values: [String]) -> String {
    let times = values.count == 2 ? "twice" : "\(values.count) times"
    let found = option.takesValue ? " (\(values.map(quoted).joined(separator: ", ")))" : ""
    return "\(noun(option)) is given \(times)\(found); allowed: once"
  }

  // MARK: Values

  static func refused(_ word: String, _ declaration: ArgumentDeclaration, _ refusal: RefusedValue) -> String {
    let subject = noun(declaration)
    switch refusal {
    case .empty:
      return "\(subject) is empty; expected: \(declaration.placeholder)"
    case .notWhole:
      return "\(subject) is \(quoted(word)), not a whole number" + allowed(RangeText.short(declaration.allowed))
    case .notANumber:
      return "\(subject) is \(quoted(word)), not a number" + allowed(RangeText.short(declaration.allowed))
    case .outOfRange:
      return "\(subject) is \(word)" + allowed(RangeText.short(declaration.allowed))
    case .outOfNumbers:
      return "\(subject) is \(word)" + allowed(RangeText.full(declaration.allowed))
    case .notAChoice:
      let words = declaration.offeredWords
      return "\(subject) is \(quoted(word))" + allowed(words.joined(separator: ", "))
        + meant(Spelling.nearest(word, among: words))
    }
  }

  // MARK: Arguments

  static func missing(_ argument: ArgumentDeclaration, found: Int, atLeast: Int) -> String {
    let wanted = atLeast == 1 ? "" : "; at least \(atLeast) are needed, \(found) given"
    return "\(noun(argument)) is missing (\(argument.summary))\(wanted)"
  }

  static func surplus(_ word: String, command: String, capacity: Int) -> String {
    let most = capacity == 0 ? "no argument" : capacity == 1 ? "at most 1 argument" : "at most \(capacity) arguments"
    return "\(quoted(word)) is one argument too many; \(quoted(command)) takes \(most)"
  }

  // MARK: Parts

  /// A word of the user between quotes, with control characters shown rather than sent to the terminal.
  static func quoted(_ word: String) -> String {
    let shown = word.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return "'\(shown.joined())'"
  }

  private static func noun(_ declaration: ArgumentDeclaration) -> String {
    declaration.isArgument ? "argument \(declaration.label)" : "option '\(declaration.label)'"
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func allowed(_ text: String) -> String { text.isEmpty ? "" : "; allowed: \(text)" }

  private static func bracketed(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}

/// Allowed values in words.
enum RangeText {
  /// As help says it: an end that is only the type's own is left out.
  static func short(_ allowed: AllowedValues) -> String {
    switch allowed {
    case .anything: return ""
    case .choices(let words): return alternatives(words)
    case .whole(let range):
      let low = range.lowerBound == .min ? nil : String(range.lowerBound)
      let high = range.upperBound == .max ? nil : String(range.upperBound)
      return between(low, high)
    case .real(let range):
      let low = range.lowerBound.isFinite ? ValueText.shown(range.lowerBound) : nil
      let high = range.upperBound.isFinite ? ValueText.shown(range.upperBound) : nil
      return between(low, high)
    }
  }

  /// With both ends, even those that are only the type's own.
  static func full(_ allowed: AllowedValues) -> String {
    switch allowed {
    case .anything, .choices: return short(allowed)
    case .whole(let range): return between(String(range.lowerBound), String(range.upperBound))
    case .real(let range):
      let greatest = Double.greatestFiniteMagnitude
      let low = ValueText.shown(max(range.lowerBound, -greatest))
      return between(low, ValueText.shown(min(range.upperBound, greatest)))
    }
  }

  private static func between(_ low: String?, _ high: String?) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(low) to \(high)"
    case (let low?, nil): "at least \(low)"
    case (nil, let high?): "at most \(high)"
    case (nil, nil): ""
    }
  }

  /// `a`, `a or b`, `a, b or c`.
  private static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }
}
