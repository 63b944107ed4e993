import Parameters

/// Every text that a wrong call can produce.
enum UsageTexts {
  static func closing(topic: String) -> Message { "See '\(topic)'." }

  // MARK: Commands

  static func unknownCommand(_ words: String, program: String, nearest: String?) -> Message {
    "\(quoted(words)) is not a command of \(program)\(meant(nearest))"
  }

  static func incompleteCommand(_ group: String, members: [String]) -> Message {
    "\(quoted(group)) needs one of: \(members.joined(separator: ", "))"
  }

  static func optionBeforeCommand(_ word: String) -> Message {
    "\(quoted(word)) stands before the command; options come after it"
  }

  // MARK: Options

  static func unknownOption(_ word: String, command: String, nearest: String?) -> Message {
    "\(quoted(word)) is not an option of \(quoted(command))\(meant(nearest))"
  }

  static func missingValue(_ option: ArgumentDeclaration) -> Message {
    "\(noun(option)) has no value; expected: \(option.placeholder)\(bracketed(RangeText.short(option.allowed)))"
  }

  static func needlessValue(_ option: ArgumentDeclaration, _ value: String) -> Message {
    "\(noun(option)) takes no value, but has \(quoted(value))"
  }

  static func repeated(_ option: ArgumentDeclaration, values: [String]) -> Message {
    let times: Message = values.count == 2 ? "twice" : "\(values.count) times"
    let found = option.takesValue ? " (\(values.map(quoted).joined(separator: ", ")))" : ""
    return "\(noun(option)) is given \(times)\(found); allowed: once"
  }

  // MARK: Values

  static func refused(_ word: String, _ declaration: ArgumentDeclaration, _ refusal: RefusedValue) -> Message {
    let subject = noun(declaration)
    let range = allowed(RangeText.short(declaration.allowed))
    switch refusal {
    case .empty: return "\(subject) is empty; expected: \(declaration.placeholder)"
    case .notWhole: return "\(subject) is \(quoted(word)), not a whole number\(range)"
    case .notANumber: return "\(subject) is \(quoted(word)), not a number\(range)"
    case .outOfRange: return "\(subject) is \(word)\(range)"
    case .outOfNumbers: return "\(subject) is \(word)\(allowed(RangeText.full(declaration.allowed)))"
    case .notAChoice:
      let words = declaration.offeredWords
      let nearest = meant(Spelling.nearest(word, among: words))
      if declaration.allowed == .anything { return "\(subject) is \(quoted(word)), a name not known here\(nearest)" }
      let list = allowed(Message(verbatim: words.joined(separator: ", ")))
      return "\(subject) is \(quoted(word))\(list)\(nearest)"
    }
  }

  // MARK: Arguments

  static func missing(_ argument: ArgumentDeclaration, found: Int, atLeast: Int) -> Message {
    let summary = Message(declared: argument.summary)
    return atLeast == 1
      ? "\(noun(argument)) is missing (\(summary))"
      : "\(noun(argument)) is missing (\(summary)); at least \(atLeast) are needed, \(found) given"
  }

  static func surplus(_ word: String, command: String, capacity: Int) -> Message {
    let most: Message =
      capacity == 0 ? "no argument" : capacity == 1 ? "at most 1 argument" : "at most \(capacity) arguments"
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

  private static func noun(_ declaration: ArgumentDeclaration) -> Message {
    declaration.isArgument ? "argument \(declaration.label)" : "option '\(declaration.label)'"
  }

  private static func meant(_ nearest: String?) -> Message {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func allowed(_ text: Message) -> Message { text.isEmpty ? "" : "; allowed: \(text)" }

  private static func bracketed(_ text: Message) -> Message { text.isEmpty ? "" : " (\(text))" }
}

/// Allowed values in words.
enum RangeText {
  /// As help says it: an end that is only the type's own is left out.
  static func short(_ allowed: AllowedValues) -> Message {
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
  static func full(_ allowed: AllowedValues) -> Message {
    switch allowed {
    case .anything, .choices: return short(allowed)
    case .whole(let range): return between(String(range.lowerBound), String(range.upperBound))
    case .real(let range):
      let greatest = Double.greatestFiniteMagnitude
      let low = ValueText.shown(max(range.lowerBound, -greatest))
      return between(low, ValueText.shown(min(range.upperBound, greatest)))
    }
  }

  private static func between(_ low: String?, _ high: String?) -> Message {
    switch (low, high) {
    case (let low?, let high?): "\(low) to \(high)"
    case (let low?, nil): "at least \(low)"
    case (nil, let high?): "at most \(high)"
    case (nil, nil): ""
    }
  }

  /// `a`, `a or b`, `a, b or c`.
  private static func alternatives(_ words: [String]) -> Message {
    guard let last = words.last, words.count > 1 else { return Message(verbatim: words.first ?? "") }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }
}
