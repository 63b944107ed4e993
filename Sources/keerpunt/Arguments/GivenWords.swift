import Parameters

/// What the user typed after the command, sorted into options and arguments.
///
/// `--name value` and `--name=value` are the same; options and arguments may stand in any order; `--` makes arguments
/// of all that follows. A word that begins with a dash is an option, but for `-` alone and negative numbers.
struct GivenWords {
  /// Per option the values in the order typed; a flag that was given has an empty one for each time.
  private(set) var values: [String: [String]] = [:]
  private(set) var arguments: [String] = []
  /// In the order typed; repeated options last.
  private(set) var problems: [Message] = []

  /// - Parameter command: with the program's name, as in `keerpunt run`; for the error texts.
  init(_ words: [String], declarations: [ArgumentDeclaration], command: String) {
    let options = declarations.filter { !$0.isArgument }
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        arguments += rest
        break
      }
      if Self.isOption(word) {
        take(word, from: &rest, options: options, command: command)
      } else {
        arguments.append(word)
      }
    }
    for option in options where !option.isRepeatable {
      guard let all = values[option.name], all.count > 1 else { continue }
      problems.append(UsageTexts.repeated(option, values: all))
    }
  }

  /// Whether the words ask for something that every command answers, before the `--` that ends the options.
  static func asks(for names: [String], in words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { names.contains($0) }
  }

  static func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-" && !ValueText.isNegativeNumber(word)
  }

  private mutating func take(
    _ word: String, from rest: inout ArraySlice<String>, options: [ArgumentDeclaration], command: String
  ) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    let attached = parts.count > 1 ? parts[1] : nil
    guard let option = options.first(where: { $0.label == name }) else {
      let meant = Self.nearest(name, among: options)
      problems.append(UsageTexts.unknownOption(name, command: command, nearest: meant))
      // The value of a mistyped option is no argument, and should not be reported as one.
      if attached == nil, options.contains(where: { $0.label == meant && $0.takesValue }) { _ = Self.value(&rest) }
      return
    }
    switch (option.takesValue, attached) {
    case (false, nil):
      values[option.name, default: []].append("")
    case (false, let value?):
      problems.append(UsageTexts.needlessValue(option, value))
      values[option.name, default: []].append("")
    case (true, let attached):
      if let value = attached ?? Self.value(&rest) {
        values[option.name, default: []].append(value)
      } else {
        problems.append(UsageTexts.missingValue(option))
      }
    }
  }

  /// Takes the next word when it can be a value.
  private static func value(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, !isOption(next) else { return nil }
    return rest.popFirst()
  }

  private static func nearest(_ word: String, among options: [ArgumentDeclaration]) -> String? {
    let bare = String(word.drop { $0 == "-" })
    let names = options.map(\.name) + ["help", "version"]
    let meant = names.contains(bare) ? bare : Spelling.nearest(bare, among: names)
    return meant.map { "--\($0)" }
  }
}
