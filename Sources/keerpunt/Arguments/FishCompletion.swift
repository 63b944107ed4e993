import Parameters

/// The completion script for fish.
struct FishCompletion {
  let set: CommandSet

  var lines: [String] {
    var lines = ["# Completion of \(set.program) for fish."] + conditions
    lines.append("\(start) -f")
    for word in set.firstWords { lines.append(choice(of: word, after: "", set.summary(ofFirst: word))) }
    lines.append("\(start) -n '\(at)' -l version -d \(quoted(HelpTexts.versionOption.description))")
    lines.append("\(start) -s h -l help -d \(quoted(HelpTexts.helpOption.description))")
    for group in set.groups {
      for member in set.members(of: group) {
        lines.append(choice(of: member.path[1], after: " \(group)", member.summary))
      }
    }
    for command in set.allCommands() {
      lines += command.options.map { option($0, of: command) }
      for (place, declaration) in command.arguments.enumerated() {
        lines += argument(declaration, at: place, of: command)
      }
    }
    return lines
  }

  private var start: String { "complete -c \(set.program)" }
  /// True when exactly its arguments stand between the program and the cursor.
  private var at: String { "_\(set.functionName())_at" }
  /// True when the words after the program begin with its arguments.
  private var within: String { "_\(set.functionName())_within" }

  /// True when of the words behind the command, whose number is the first argument, at least the second and fewer than
  /// the third are arguments; the other arguments are the options that take a value.
  private var taken: String { "_\(set.functionName())_taken" }

  private var conditions: [String] {
    [
      "function \(at)",
      "  set -l words (commandline -opc)",
      "  set -e words[1]",
      "  test \"$words\" = \"$argv\"",
      "end",
      "function \(within)",
      "  set -l words (commandline -opc)",
      "  set -e words[1]",
      "  set -l length (count $argv)",
      "  test (count $words) -ge $length; and test \"$words[1..$length]\" = \"$argv\"",
      "end",
      "function \(taken)",
      "  set -l words (commandline -opc)",
      "  set -e words[1..(math $argv[1] + 1)]",
      "  set -l place 0",
      "  set -l option ''",
      "  for word in $words",
      "    if test -n \"$option\"",
      "      set option ''",
      "    else if contains -- $word $argv[4..-1]",
      "      set option $word",
      "    else if not string match -q -- '-?*' $word",
      "      set place (math $place + 1)",
      "    end",
      "  end",
      "  test $place -ge $argv[2]; and test $place -lt $argv[3]",
      "end",
    ]
  }

  private func choice(of word: String, after: String, _ summary: String) -> String {
    "\(start) -n '\(at)\(after)' -a \(word) -d \(quoted(summary))"
  }

  private func option(_ option: ArgumentDeclaration, of command: Command) -> String {
    let value = option.takesValue ? " -r \(source(option) ?? "-f")" : ""
    return "\(start) -n '\(within) \(command.name)' -l \(option.name)\(value) -d \(quoted(option.summary))"
  }

  /// One line, with a condition on the number of arguments before the cursor where not any number may follow.
  private func argument(_ argument: ArgumentDeclaration, at place: Int, of command: Command) -> [String] {
    guard let source = source(argument) else { return [] }
    var condition = "\(within) \(command.name)"
    if let places = argument.places(from: place) {
      let before = "\(command.path.count) \(places.lowerBound) \(places.upperBound)"
      let takers = command.options.filter(\.takesValue).map(\.label)
      condition += "; and \(([taken, before] + takers).joined(separator: " "))"
    }
    return ["\(start) -n '\(condition)' \(source)"]
  }

  private func source(_ declaration: ArgumentDeclaration) -> String? {
    switch declaration.completion {
    case .files: return "-F"
    case .folders: return "-f -a '(__fish_complete_directories (commandline -ct))'"
    case .settings: return "-f -a \(quoted(set.settings().map { "\($0)=" }.joined(separator: " ")))"
    case .none, .words:
      let words = declaration.offeredWords
      return words.isEmpty ? nil : "-f -a \(quoted(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String { "'\(text.escaping("\\'"))'" }
}
