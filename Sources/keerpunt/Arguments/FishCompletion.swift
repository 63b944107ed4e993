/// The completion script for fish.
struct FishCompletion {
  let set: CommandSet

  var lines: [String] {
    var lines = ["# Completion of \(set.program) for fish."] + conditions
    lines.append("\(start) -f")
    for word in set.firstWords { lines.append(choice(of: word, after: "", set.summary(ofFirst: word))) }
    lines.append("\(start) -n '\(at)' -l version -d \(quoted(HelpTexts.versionOption))")
    lines.append("\(start) -s h -l help -d \(quoted(HelpTexts.helpOption))")
    for group in set.groups {
      for member in set.members(of: group) {
        lines.append(choice(of: member.path[1], after: " \(group)", member.summary))
      }
    }
    for command in set.allCommands() {
      lines += command.options.map { option($0, of: command) }
      lines += command.arguments.compactMap { argument($0, of: command) }
    }
    return lines
  }

  private var start: String { "complete -c \(set.program)" }
  /// True when exactly its arguments stand between the program and the cursor.
  private var at: String { "_\(set.functionName())_at" }
  /// True when the words after the program begin with its arguments.
  private var within: String { "_\(set.functionName())_within" }

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
    ]
  }

  private func choice(of word: String, after: String, _ summary: String) -> String {
    "\(start) -n '\(at)\(after)' -a \(word) -d \(quoted(summary))"
  }

  private func option(_ option: ArgumentDeclaration, of command: Command) -> String {
    let value = option.takesValue ? " -r \(source(option) ?? "-f")" : ""
    return "\(start) -n '\(within) \(command.name)' -l \(option.name)\(value) -d \(quoted(option.summary))"
  }

  private func argument(_ argument: ArgumentDeclaration, of command: Command) -> String? {
    source(argument).map { "\(start) -n '\(within) \(command.name)' \($0)" }
  }

  private func source(_ declaration: ArgumentDeclaration) -> String? {
    switch declaration.completion {
    case .files: return "-F"
    case .folders: return "-f -a '(__fish_complete_directories (commandline -ct))'"
    case .none, .words:
      let words = declaration.offeredWords
      return words.isEmpty ? nil : "-f -a \(quoted(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String { "'\(text.escaping("\\'"))'" }
}
