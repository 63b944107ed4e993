extension CommandSet {
  /// What is wrong with the declarations themselves, one line each; a test of the program expects none.
  var faults: [String] {
    let all = allCommands()
    var faults = Self.doubled(all.map(\.name)).map { "command '\($0)' is declared twice" }
    for command in all {
      if !(1...2).contains(command.path.count) {
        faults.append("command '\(command.name)' has no name of 1 or 2 words")
      }
      if command.path.count == 2, all.contains(where: { $0.name == command.path[0] }) {
        faults.append("command '\(command.path[0])' is also the group of '\(command.name)'")
      }
      faults += command.faults.map { "command '\(command.name)': \($0)" }
    }
    return faults
  }

  /// The words that occur more than once.
  static func doubled(_ words: [String]) -> [String] {
    words.enumerated().filter { words[..<$0.offset].contains($0.element) }.map(\.element).uniqued
  }
}

extension Command {
  fileprivate var faults: [String] {
    let declarations = declarations
    var faults = CommandSet.doubled(declarations.map(\.label)).map { "'\($0)' is declared twice" }
    if summary.isEmpty { faults.append("has no summary") }
    for reserved in options where ["help", "version"].contains(reserved.name) {
      faults.append("'\(reserved.label)' is answered by the program")
    }
    for argument in arguments.dropLast() where argument.isRepeatable || argument.isOptional {
      faults.append("argument \(argument.label) must stand last")
    }
    return faults + declarations.flatMap(\.faults)
  }
}

extension ArgumentDeclaration {
  fileprivate var faults: [String] {
    var faults: [String] = []
    let plain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    if name.isEmpty || name.hasPrefix("-") || !(plain || isArgument) { faults.append("'\(label)' is no valid name") }
    if summary.isEmpty { faults.append("'\(label)' has no summary") }
    if takesValue, placeholder.isEmpty { faults.append("'\(label)' has no placeholder") }
    for word in offeredWords where word.isEmpty || word.contains(where: { " '\"\\$`()[]:*?\n".contains($0) }) {
      faults.append("'\(label)' offers '\(word)', which a shell would not read as one word")
    }
    if let standard = defaultText, refuses(standard) {
      faults.append("'\(label)' does not allow its default '\(standard)'")
    }
    return faults
  }

  /// Only for values that can be judged: the default of a text, or of an absent number, may be a description.
  private func refuses(_ standard: String) -> Bool {
    switch allowed {
    case .choices(let words): return !words.contains(standard)
    case .whole(let range): return Int(standard).map { !range.contains($0) } ?? false
    case .real(let range): return Double(standard).map { !range.contains($0) } ?? false
    case .anything: return false
    }
  }
}
