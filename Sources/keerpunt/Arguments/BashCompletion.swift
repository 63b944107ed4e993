/// The completion script for bash; works from 3.2 on, without the bash-completion package.
struct BashCompletion {
  let set: CommandSet

  var lines: [String] {
    let name = set.functionName()
    return ["# Completion of \(set.program) for bash.", "\(name)() {"]
      + start + commandNames + scan + values + optionNames + arguments
      + ["}"] + offers(name) + ["complete -F \(name) \(set.program)"]
  }

  private var start: [String] {
    [
      "  local cur=\"${COMP_WORDS[COMP_CWORD]}\" command=\"${COMP_WORDS[1]}\"",
      "  local first=2 place=0 option='' last='' inside='' ended='' word i",
      "  COMPREPLY=()",
    ]
  }

  /// Offers first words, and second words of groups; then fixes where the words of the command itself begin.
  private var commandNames: [String] {
    let firstWords = set.firstWords + [HelpTexts.versionLabel, "--help"]
    var lines = ["  if [ \"$COMP_CWORD\" -eq 1 ]; then", "    \(words(firstWords))", "    return", "  fi"]
    guard !set.groups.isEmpty else { return lines }
    lines.append("  case \"$command\" in")
    for group in set.groups {
      lines.append("    \(group))")
      lines.append("      if [ \"$COMP_CWORD\" -eq 2 ]; then")
      lines.append("        \(words(set.members(of: group).map { $0.path[1] }))")
      lines.append("        return")
      lines.append("      fi")
      lines.append("      command=\"\(group) ${COMP_WORDS[2]}\" first=3 ;;")
    }
    return lines + ["  esac"]
  }

  /// Walks the words before the cursor: counts arguments, and keeps the option that waits for a value.
  /// Bash splits `--name=value` into three words at the equals sign, and `--name a=b` into four; `inside` is set
  /// where the equals sign stands in the value.
  private var scan: [String] {
    var lines = [
      "  for ((i = first; i < COMP_CWORD; i++)); do",
      "    word=\"${COMP_WORDS[i]}\"",
      "    if [ \"$word\" = '=' ]; then",
      "      [ -n \"$option\" ] || inside=1",
      "      option=\"${option:-$last}\"",
      "      continue",
      "    fi",
      "    if [ -n \"$option\" ]; then",
      "      last=\"$option\" option='' inside=''",
      "      continue",
      "    fi",
      "    last=''",
      "    if [ \"$word\" = '--' ]; then ended=1; continue; fi",
      "    if [ -n \"$ended\" ]; then place=$((place + 1)); continue; fi",
      "    case \"$command:$word\" in",
    ]
    for command in set.allCommands() {
      let labels = command.options.filter(\.takesValue).map { "\"\(command.name):\($0.label)\"" }
      if !labels.isEmpty { lines.append("      \(labels.joined(separator: "|"))) option=\"$word\" ;;") }
    }
    return lines + [
      "      *:-?*) ;;",
      "      *) place=$((place + 1)) ;;",
      "    esac",
      "  done",
      "  if [ \"$cur\" = '=' ]; then",
      "    cur=''",
      "    [ -n \"$option\" ] || inside=1",
      "    option=\"${option:-$last}\"",
      "  fi",
    ]
  }

  private var values: [String] {
    var lines = [
      "  if [ -n \"$option\" ]; then", "    [ -z \"$inside\" ] || return", "    case \"$command:$option\" in",
    ]
    for command in set.allCommands() {
      for option in command.options where option.takesValue {
        guard let offer = offer(option) else { continue }
        lines.append("      \"\(command.name):\(option.label)\") \(offer) ;;")
      }
    }
    // A case without a branch is valid, so no list of options is a special one.
    return lines + ["    esac", "    return", "  fi"]
  }

  private var optionNames: [String] {
    var lines = ["  if [ -z \"$ended\" ]; then", "    case \"$cur\" in", "      -*)", "        case \"$command\" in"]
    for command in set.allCommands() {
      lines.append("          \(command.name.shellQuoted)) \(words(command.options.map(\.label) + ["--help"])) ;;")
    }
    return lines + ["        esac", "        return ;;", "    esac", "  fi"]
  }

  private var arguments: [String] {
    var lines = ["  case \"$command:$place\" in"]
    for command in set.allCommands() {
      for (place, argument) in command.arguments.enumerated() {
        guard let offer = offer(argument) else { continue }
        let places = argument.places(from: place)?.map { "\"\(command.name):\($0)\"" }
        let pattern = places?.joined(separator: "|") ?? "\"\(command.name):\"*"
        lines.append("    \(pattern)) \(offer) ;;")
      }
    }
    return lines + ["  esac"]
  }

  private func offer(_ declaration: ArgumentDeclaration) -> String? {
    switch declaration.completion {
    case .files: return "\(set.functionName())_paths -f"
    case .folders: return "\(set.functionName())_paths -d"
    case .settings: return "\(set.functionName())_settings"
    case .none, .words:
      let offered = declaration.offeredWords
      return offered.isEmpty ? nil : words(offered)
    }
  }

  private func words(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W \(words.joined(separator: " ").shellQuoted) -- \"$cur\"))"
  }

  /// Reads paths line by line, so that a name with a space stays one word and one with a star is not expanded.
  private func offers(_ name: String) -> [String] {
    let paths = [
      "\(name)_paths() {",
      "  local path",
      "  compopt -o filenames 2>/dev/null",
      "  while IFS= read -r path; do",
      "    COMPREPLY+=(\"$path\")",
      "  done < <(compgen \"$1\" -- \"$cur\")",
      "}",
    ]
    guard set.offersSettings else { return paths }
    return paths + [
      "\(name)_settings() {",
      "  compopt -o nospace 2>/dev/null",
      "  \(words(set.settings().map { "\($0)=" }))",
      "}",
    ]
  }
}
