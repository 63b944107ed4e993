/// A shell that a completion script can be written for.
///
/// The scripts are static: they hold the names as declared and ask the program nothing, so that a key press costs
/// nothing and works without the program.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that completes every command of the program, without a line end.
  func script(for set: CommandSet) -> String {
    let lines =
      switch self {
      case .bash: BashCompletion(set: set).lines
      case .zsh: ZshCompletion(set: set).lines
      case .fish: FishCompletion(set: set).lines
      }
    return lines.joined(separator: "\n")
  }
}

extension CommandSet {
  /// The first words that only begin the names of other commands.
  var groups: [String] { firstWords.filter { !members(of: $0).isEmpty } }

  /// Whether any option or argument is completed with the paths of settings.
  var offersSettings: Bool {
    allCommands().contains { $0.declarations.contains { $0.completion == .settings } }
  }

  /// The name of a shell function for a command or group, safe in every shell.
  func functionName(_ name: String = "") -> String {
    let plain = "\(program) \(name)".split(separator: " ").joined(separator: "_")
    return "_" + String(plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// What a list of choices says of a first word.
  func summary(ofFirst word: String) -> String {
    if let command = allCommands().first(where: { $0.name == word }) { return command.summary }
    return members(of: word).map { $0.path[1] }.joined(separator: ", ")
  }
}

extension String {
  /// Between single quotes, as bash and zsh read it.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  /// With a backslash before each of the characters.
  func escaping(_ characters: String) -> String {
    String(flatMap { characters.contains($0) ? ["\\", $0] : [$0] })
  }
}

extension [String] {
  /// Without repetitions, in the order of first appearance.
  var uniqued: [String] {
    var found: [String] = []
    for word in self where !found.contains(word) { found.append(word) }
    return found
  }
}
