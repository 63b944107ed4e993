import Parameters

/// Every fixed text of the help pages.
enum HelpTexts {
  static let commands: Message = "Commands:"
  static let arguments: Message = "Arguments:"
  static let options: Message = "Options:"

  static let command = "COMMAND"
  static let shell = "SHELL"
  static let anyOptions = "[OPTIONS]"
  static let anyArguments = "[ARGUMENTS]"

  static let helpLabel = "-h, --help"
  static let helpOption: Message = "Shows this help"
  static let versionLabel = "--version"
  static let versionOption: Message = "Shows the version"
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

  static func usage(_ words: [String]) -> Message { "Usage: \(words.joined(separator: " "))" }

  static func moreHelp(_ program: String) -> Message { "See '\(program) help \(command)' for one command." }

  /// The summary, and in brackets allowed values, repetition and default.
  static func explanation(_ declaration: ArgumentDeclaration) -> Message {
    var parts: [Message] = []
    let allowed = RangeText.short(declaration.allowed)
    if !allowed.isEmpty { parts.append(allowed) }
    if declaration.takesValue, declaration.isRepeatable { parts.append("may be repeated") }
    if let standard = declaration.defaultText { parts.append("default: \(Message(declared: standard))") }
    let summary = Message(declared: declaration.summary)
    return parts.isEmpty ? summary : "\(summary) (\(Message(parts, separator: "; ")))"
  }
}
