extension ArgumentReader {
  /// `--name`: true when given.
  func flag(_ name: String, _ summary: String) -> Bool {
    let declaration = ArgumentDeclaration(
      role: .flag, name: name, placeholder: "", summary: summary, allowed: .anything, defaultText: nil,
      completion: .none)
    return !words(for: declaration).isEmpty
  }

  /// `--name PLACEHOLDER`: any text but the empty one; nil when absent.
  /// - Parameter defaultText: what the help says of an absent option, where that is worth saying.
  func text(
    _ name: String, _ placeholder: String, _ summary: String, defaultText: String? = nil,
    completion: Completion = .none
  ) -> String? {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: false), name: name, placeholder: placeholder, summary: summary, allowed: .anything,
      defaultText: defaultText, completion: completion)
    return accepted(declaration, ValueText.text).first
  }

  /// `--name PLACEHOLDER`: any text but the empty one.
  func text(
    _ name: String, _ placeholder: String, _ summary: String, default standard: String, completion: Completion = .none
  ) -> String {
    text(name, placeholder, summary, defaultText: standard, completion: completion) ?? standard
  }

  /// `--name PLACEHOLDER`, any number of times, in the order typed.
  func texts(
    _ name: String, _ placeholder: String, _ summary: String, completion: Completion = .none
  ) -> [String] {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: true), name: name, placeholder: placeholder, summary: summary, allowed: .anything,
      defaultText: nil, completion: completion)
    return accepted(declaration, ValueText.text)
  }

  /// `--name PLACEHOLDER`: a whole number in a range; nil when absent.
  /// - Parameter defaultText: what the help says of an absent option, where that is worth saying.
  func whole(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Int>, defaultText: String? = nil
  ) -> Int? {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: false), name: name, placeholder: placeholder, summary: summary,
      allowed: .whole(range), defaultText: defaultText, completion: .none)
    return accepted(declaration) { ValueText.whole($0, in: range) }.first
  }

  /// `--name PLACEHOLDER`: a whole number in a range.
  func whole(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Int>, default standard: Int
  ) -> Int {
    whole(name, placeholder, summary, in: range, defaultText: String(standard)) ?? standard
  }

  /// `--name PLACEHOLDER`, any number of times: whole numbers in a range, in the order typed.
  /// - Parameter defaultText: what the help says of an absent option, where that is worth saying.
  func wholes(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Int>, defaultText: String? = nil
  ) -> [Int] {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: true), name: name, placeholder: placeholder, summary: summary,
      allowed: .whole(range), defaultText: defaultText, completion: .none)
    return accepted(declaration) { ValueText.whole($0, in: range) }
  }

  /// `--name PLACEHOLDER`: a finite number in a range; nil when absent.
  /// - Parameter defaultText: what the help says of an absent option, where that is worth saying.
  func real(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Double>,
    defaultText: String? = nil
  ) -> Double? {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: false), name: name, placeholder: placeholder, summary: summary,
      allowed: .real(range), defaultText: defaultText, completion: .none)
    return accepted(declaration) { ValueText.real($0, in: range) }.first
  }

  /// `--name PLACEHOLDER`: a finite number in a range.
  func real(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Double>, default standard: Double
  ) -> Double {
    real(name, placeholder, summary, in: range, defaultText: ValueText.shown(standard)) ?? standard
  }

  /// `--name WORD`: one of the words; nil when absent. The placeholder is the name in capitals.
  func choice(_ name: String, _ summary: String, among words: [String]) -> String? {
    choice(name, summary, among: words, defaultText: nil)
  }

  /// `--name WORD`: one of the words. The placeholder is the name in capitals.
  func choice(_ name: String, _ summary: String, among words: [String], default standard: String) -> String {
    choice(name, summary, among: words, defaultText: standard) ?? standard
  }

  /// `--name PLACEHOLDER`, any number of times, in the order typed: each one of many words, which shells offer and help
  /// does not list.
  func names(_ name: String, _ placeholder: String, _ summary: String, among words: [String]) -> [String] {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: true), name: name, placeholder: placeholder, summary: summary, allowed: .anything,
      defaultText: nil, completion: .words(words))
    return accepted(declaration) { ValueText.choice($0, among: words) }
  }

  private func choice(_ name: String, _ summary: String, among words: [String], defaultText: String?) -> String? {
    let declaration = ArgumentDeclaration(
      role: .option(repeatable: false), name: name, placeholder: name.uppercased(), summary: summary,
      allowed: .choices(words), defaultText: defaultText, completion: .none)
    return accepted(declaration) { ValueText.choice($0, among: words) }.first
  }
}

extension ArgumentReader {
  /// An argument that must stand there.
  func argument(_ placeholder: String, _ summary: String, completion: Completion = .none) -> String {
    arguments(placeholder, summary, atLeast: 1, atMost: 1, completion: completion).first ?? ""
  }

  /// An argument that may be left out; after all that must stand there.
  func optionalArgument(_ placeholder: String, _ summary: String, completion: Completion = .none) -> String? {
    arguments(placeholder, summary, atLeast: 0, atMost: 1, completion: completion).first
  }

  /// An argument that must be one of the words.
  func argument(_ placeholder: String, _ summary: String, among words: [String]) -> String {
    let declaration = ArgumentDeclaration(
      role: .argument(atLeast: 1, atMost: 1), name: placeholder, placeholder: placeholder, summary: summary,
      allowed: .choices(words), defaultText: nil, completion: .none)
    return accepted(declaration) { ValueText.choice($0, among: words) }.first ?? ""
  }

  /// All further arguments, up to a number; nothing can be declared after them.
  func arguments(
    _ placeholder: String, _ summary: String, atLeast: Int = 0, atMost: Int? = nil, completion: Completion = .none
  ) -> [String] {
    let declaration = ArgumentDeclaration(
      role: .argument(atLeast: atLeast, atMost: atMost), name: placeholder, placeholder: placeholder,
      summary: summary, allowed: .anything, defaultText: nil, completion: completion)
    return accepted(declaration, ValueText.text)
  }
}
