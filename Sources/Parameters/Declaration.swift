/// What a reader of settings says about one of them; listings, schemas and sweep paths come from it.
public struct Declaration: Sendable {
  /// What a setting can be.
  public enum Kind: Hashable, Sendable {
    /// A number.
    case real
    /// A whole number.
    case count
    /// True or false.
    case flag
    /// One of a few names.
    case choice
    /// `all`, one of some names, or a list of them, each once; the list may be empty.
    case choices
    /// A list of so many numbers.
    case reals(Int)
    /// A text.
    case text
    /// A list of texts, one at least.
    case texts
    /// An object with settings of its own.
    case block
    /// A value that the caller decodes itself.
    case node
  }

  /// The full path, `interventions.mentors.reach`.
  public let path: String
  /// The last part of the path.
  public let name: String
  /// One line that says what it is.
  public let summary: String
  /// The Dutch term; may be empty.
  public let termNL: String
  /// The unit; `.dimensionless` where numbers play no part.
  public let unit: Unit
  /// What the setting can be.
  public let kind: Kind
  /// The lowest value allowed (of each element, for a list); nil where numbers play no part; may be infinite.
  public let low: Double?
  /// The highest value allowed (of each element, for a list); nil where numbers play no part; may be infinite.
  public let high: Double?
  /// The names allowed, for a choice and for a list of choices (`all` is not among them); else empty.
  public let choices: [String]
  /// The default as a value of a scenario file; nil for blocks and for values that the caller decodes.
  public let defaultNode: Node?
  /// Where the default comes from; nil for blocks, for texts and for values that the caller decodes.
  public let source: Source?
}

extension Declaration {
  /// Whether it only holds other settings, or a value without a declared form.
  public var isContainer: Bool { kind == .block || kind == .node }

  /// The default as listings show it: `0.9`, `true`, `[0.2, 0.8]`; empty where there is none.
  public var defaultText: String {
    guard let defaultNode else { return "" }
    switch defaultNode.value {
    case .string(let text) where kind == .choice: return text
    case .array(let elements): return "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
    default: return defaultNode.compactText
    }
  }

  /// The values allowed as listings show them: `0 to 7`, `0 or more`, `true or false`, `free or rationed`.
  public var rangeText: Message {
    switch kind {
    case .real, .count: intervalText
    case .reals(let count): "\(Wording.values(count)), each \(intervalText)"
    case .flag: "true or false"
    case .choice: Wording.alternatives(choices)
    case .choices: "\(Self.everyChoice), or some of \(choices.joined(separator: ", "))"
    case .text: "text"
    case .texts: "texts"
    case .block, .node: ""
    }
  }

  /// The unit as listings show it, and what a setting without a unit is.
  public var unitText: Message {
    if !unit.text.isEmpty { return unit.message }
    return switch kind {
    case .real, .count, .reals: "a plain number"
    case .flag: "yes or no"
    case .choice: "one word"
    case .choices, .texts: "a list of words"
    case .text: "a text"
    case .block, .node: ""
    }
  }

  /// Unit, range and default in one line, `meetings per youth and week, 0 to 7, default 1`; the summary where a
  /// setting has none of these.
  public var brief: Message {
    if isContainer { return Message(declared: summary) }
    let range = kind == .choices ? "\(Self.everyChoice), or some of \(namesText)" : rangeText
    return Message([unit.message, range, "default \(defaultText)"].filter { !$0.isEmpty }, separator: ", ")
  }

  /// `0 to 7`, `0 or more`, `7 or less`, `any number`.
  var intervalText: Message {
    guard low != nil, high != nil else { return "" }
    switch ends {
    case (let low?, let high?): return "\(low) to \(high)"
    case (let low?, nil): return "\(low) or more"
    case (nil, let high?): return "\(high) or less"
    case (nil, nil): return kind == .count ? "any whole number" : "any number"
    }
  }

  /// What the setting must be, for messages: `a number from 0 to 3 (factor)`.
  var rule: Message {
    switch kind {
    case .real: limited("a number")
    case .count: limited("a whole number")
    case .reals(let count): limited("a list of \(Wording.numbers(count))")
    case .flag: "true or false"
    case .choice: choices.count > 2 ? "one of \(Wording.alternatives(choices))" : Wording.alternatives(choices)
    case .choices: "\(Self.everyChoice), or a list of some of \(namesText)"
    case .text: "text in quotes"
    case .texts: "a text in quotes or a list of them"
    case .block: "an object with settings"
    case .node: ""
    }
  }

  /// What stands for all names where some of them can be chosen.
  public static let everyChoice = "all"

  /// The names of a choice where they are few, else their number: `free or rationed`, `70 names`.
  var namesText: Message { choices.count > 8 ? "\(choices.count) names" : Wording.alternatives(choices) }

  /// What one number must be; the same for each element of a list.
  var elementRule: Message { kind == .count ? rule : limited("a number") }

  /// What a number beyond the range breaks, for messages: `outside 0...1`, `must be 0 or more`.
  var limitText: Message {
    guard let low, let high, low.isFinite, high.isFinite else { return "must be \(intervalText)" }
    return "outside \(Wording.number(low))...\(Wording.number(high))"
  }

  /// The unit in brackets after a blank; empty where there is none.
  var measure: Message { unit.text.isEmpty ? "" : " (\(unit.message))" }

  /// Numbers with their range and unit: `a number from 0 to 3 (factor)`, `a number, 0 or more`.
  private func limited(_ numbers: Message) -> Message {
    switch ends {
    case (let low?, let high?): "\(numbers) from \(low) to \(high)\(measure)"
    case (nil, nil): "\(numbers)\(measure)"
    default: "\(numbers), \(intervalText)\(measure)"
    }
  }

  /// The lowest and the highest value as texts; nil where an end is open.
  private var ends: (low: String?, high: String?) {
    // Numbers of a file are exact whole numbers up to here only; a range that ends there is open.
    let open = kind == .count ? Self.largestExact : Double.infinity
    return (
      low.flatMap { $0 > -open ? Wording.number($0) : nil }, high.flatMap { $0 < open ? Wording.number($0) : nil }
    )
  }

  /// 2^53 - 1: beyond it neighbouring whole numbers read as the same number.
  static let largestExact = 9_007_199_254_740_991.0
}
