import Parameters

/// The completion script for zsh; as a file `_program` on `fpath`, or sourced.
struct ZshCompletion {
  let set: CommandSet

  var lines: [String] {
    let name = set.functionName()
    var lines = ["#compdef \(set.program)", "# Completion of \(set.program) for zsh."]
    if set.offersSettings { lines += settings }
    for command in set.allCommands() { lines += function(of: command) }
    for group in set.groups {
      let members = set.members(of: group).map { ($0.path[1], $0.summary, $0.name) }
      lines += choice(set.functionName(group), members)
    }
    lines += choice(name, set.firstWords.map { ($0, set.summary(ofFirst: $0), $0) })
    return lines + [
      "if [ \"${funcstack[1]}\" = \(name) ]; then",
      "  \(name) \"$@\"",
      "else",
      "  compdef \(name) \(set.program)",
      "fi",
    ]
  }

  private func function(of command: Command) -> [String] {
    var specs = command.options.map(option)
    specs.append("'(- *)'{-h,--help}\(described(HelpTexts.helpOption.description).shellQuoted)")
    for (place, argument) in command.arguments.enumerated() {
      let message = ":\(message(argument)):\(action(argument))"
      let places = argument.places(from: place)?.map { argument.isOptional ? "\($0 + 1):" : "\($0 + 1)" }
      specs += (places ?? ["*"]).map { ($0 + message).shellQuoted }
    }
    return ["\(set.functionName(command.name))() {", "  _arguments -S \\"]
      + specs.dropLast().map { "    \($0) \\" } + specs.suffix(1).map { "    \($0)" } + ["}"]
  }

  /// A function that completes the path of a setting, and leaves the value behind the equals sign alone.
  private var settings: [String] {
    ["\(settingsFunction)() {", "  [[ \"$PREFIX\" == *=* ]] && return 1", "  local -a settings", "  settings=("]
      + set.settings().map { "    \($0)" }
      + ["  )", "  compadd \"$@\" -S = -a settings", "}"]
  }

  private var settingsFunction: String { "\(set.functionName())_settings" }

  /// A function that completes a word out of several and leaves the rest to the function of the chosen one.
  private func choice(_ name: String, _ words: [(word: String, summary: String, command: String)]) -> [String] {
    var lines = [
      "\(name)() {",
      "  local curcontext=\"$curcontext\" state line",
      "  typeset -A opt_args",
      "  _arguments -C \\",
      "    '(- *)'{-h,--help}\(described(HelpTexts.helpOption.description).shellQuoted) \\",
      "    \("(- *)--version\(described(HelpTexts.versionOption.description))".shellQuoted) \\",
      "    '1: :->command' \\",
      "    '*:: :->rest'",
      "  case \"$state\" in",
      "    command)",
      "      local -a commands",
      "      commands=(",
    ]
    lines += words.map { "        \("\($0.word.escaping(":")):\($0.summary)".shellQuoted)" }
    lines += ["      )", "      _describe command commands ;;", "    rest)", "      case \"${words[1]}\" in"]
    lines += words.map { "        \($0.word)) \(set.functionName($0.command)) ;;" }
    return lines + ["      esac ;;", "  esac", "}"]
  }

  private func option(_ option: ArgumentDeclaration) -> String {
    let repeats = option.isRepeatable ? "*" : ""
    guard option.takesValue else { return "\(repeats)\(option.label)\(described(option.summary))".shellQuoted }
    let value = ":\(message(option)):\(action(option))"
    return "\(repeats)\(option.label)=\(described(option.summary))\(value)".shellQuoted
  }

  private func described(_ text: String) -> String { "[\(text.escaping("\\[]:"))]" }

  private func message(_ declaration: ArgumentDeclaration) -> String { declaration.placeholder.escaping("\\:") }

  private func action(_ declaration: ArgumentDeclaration) -> String {
    switch declaration.completion {
    case .files: return "_files"
    case .folders: return "_files -/"
    case .settings: return settingsFunction
    case .none, .words:
      let words = declaration.offeredWords
      return words.isEmpty ? " " : "(\(words.joined(separator: " ")))"
    }
  }
}
