/// Every fixed text of the help pages.
enum HelpTexts {
  static let usage = "Usage:"
  static let commands = "Commands:"
  static let arguments = "Arguments:"
  static let options = "Options:"

  static let command = "COMMAND"
  static let shell = "SHELL"
  static let anyOptions = "[OPTIONS]"
  static let anyArguments = "[ARGUMENTS]"

  static let helpLabel = "-h, --help"
  static let helpOption = "Shows this help"
  static let versionLabel = "--version"
  static let versionOption = "Shows the version"
  static let helpSummary = "Shows help on the program or on one command"
  static let helpTopic = "Command to explain; without it, all are listed"
  static let completionsSummary = "Prints a script that completes commands and options in a shell"
  static let completionsShell = "Shell to complete in"

  static func completionsDiscussion(_ program: String) -> String {
    """
    Put the script where the shell looks for it, in a folder that you make first where it is not there:

      \(program) completions bash > ~/.local/share/bash-completion/completions/\(program)
      \(program) completions zsh > ~/.zfunc/_\(program)
      \(program) completions fish > ~/.config/fish/completions/\(program).fish

    bash looks there where its package bash-completion is installed; else let ~/.bashrc source the file. zsh needs the folder
    on its list, by these lines in ~/.zshrc:

      fpath=(~/.zfunc $fpath)
      autoload -Uz compinit && compinit
    """
  }

  static func moreHelp(_ program: String) -> String { "See '\(program) help \(command)' for one command." }

  /// What stands in brackets after a summary: allowed values, repetition, default.
  static func details(_ declaration: ArgumentDeclaration) -> String {
    var parts: [String] = []
    let allowed = RangeText.short(declaration.allowed)
    if !allowed.isEmpty { parts.append(allowed) }
    if declaration.takesValue, declaration.isRepeatable { parts.append("may be repeated") }
    if let standard = declaration.defaultText { parts.append("default: \(standard)") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }
}
