import Parameters

/// The program: its commands, and what it answers by itself (`help`, `completions`, `--help`, `--version`).
struct CommandSet: Sendable {
  /// As typed in a shell.
  let program: String
  /// One sentence.
  let summary: String
  let version: String
  /// Without the built-in ones.
  let commands: [Command]
  /// In which help is written.
  var catalogue = Catalogue.english
  /// Reads options that `help` has besides its own, and that are worth nothing once they are read.
  var readingHelp: @Sendable (ArgumentReader) -> Void = { _ in }
  /// The paths that a shell offers for `Completion.settings`; asked for only where a script is made.
  let settings: @Sendable () -> [String]

  init(
    _ program: String, _ summary: String, version: String, commands: [Command],
    settings: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.program = program
    self.summary = summary
    self.version = version
    self.commands = commands
    self.settings = settings
  }

  /// Reads one call.
  /// - Parameters:
  ///   - words: without the program's own name.
  ///   - width: columns of the terminal, for help.
  /// - Throws: everything that is wrong with the call; the overview when there are no words at all.
  func invocation(for words: [String], width: Int = 80) throws(UsageError) -> Invocation {
    guard let first = words.first else {
      throw UsageError(problems: [], closing: Message(verbatim: overview(width: width)))
    }
    if GivenWords.asks(for: ["--version"], in: words) { return .show("\(program) \(version)") }
    if GivenWords.asks(for: ["--help", "-h"], in: words) {
      return .show(try help(on: topic(of: words), width: width))
    }
    if first.hasPrefix("-") {
      throw UsageError(problems: [beforeCommand(first)], closing: UsageTexts.closing(topic: "\(program) help"))
    }
    let command = try command(at: words, width: width)
    let rest = Array(words.dropFirst(command.path.count))
    return try command.invocation(for: rest, program: program)
  }

  /// With the built-in ones, which stand last.
  func allCommands(width: Int = 80) -> [Command] { commands + [completions, helpCommand(width: width)] }

  /// The first words of the commands, each once, in the order of declaration.
  var firstWords: [String] {
    var found: [String] = []
    for word in allCommands().compactMap(\.path.first) where !found.contains(word) { found.append(word) }
    return found
  }

  /// The commands that share a first word with others after it (`city`).
  func members(of group: String) -> [Command] {
    commands.filter { $0.path.count > 1 && $0.path[0] == group }
  }

  /// The command that the words begin with.
  private func command(at words: [String], width: Int) throws(UsageError) -> Command {
    let all = allCommands(width: width)
    if let found = all.first(where: { words.starts(with: $0.path) }) { return found }
    let help = UsageTexts.closing(topic: "\(program) help")
    let first = words.first ?? ""
    let members = members(of: first)
    guard !members.isEmpty else {
      let meant = Spelling.nearest(first, among: firstWords)
      throw UsageError(
        problems: [UsageTexts.unknownCommand(first, program: program, nearest: meant)], closing: help)
    }
    let topic = UsageTexts.closing(topic: "\(program) help \(first)")
    let names = members.map { $0.path[1] }
    guard words.count > 1, !GivenWords.isOption(words[1]) else {
      throw UsageError(problems: [UsageTexts.incompleteCommand(first, members: names)], closing: topic)
    }
    let meant = Spelling.nearest(words[1], among: names).map { "\(first) \($0)" }
    let problem = UsageTexts.unknownCommand("\(first) \(words[1])", program: program, nearest: meant)
    throw UsageError(problems: [problem], closing: topic)
  }

  /// The words of a call with `--help` that name what help is wanted on.
  private func topic(of words: [String]) -> [String] {
    let named = words.prefix { !GivenWords.isOption($0) }
    let asked = named.first == "help" ? named.dropFirst() : named
    let longest = members(of: asked.first ?? "").isEmpty ? 1 : 2
    return Array(asked.prefix(longest))
  }

  private func beforeCommand(_ word: String) -> Message {
    GivenWords.isOption(word)
      ? UsageTexts.optionBeforeCommand(word)
      : UsageTexts.unknownCommand(word, program: program, nearest: nil)
  }
}

extension CommandSet {
  private func helpCommand(width: Int) -> Command {
    Command("help", HelpTexts.helpSummary) { reader in
      let names = commands.compactMap(\.path.first) + ["completions", "help"]
      let topic = reader.arguments(
        HelpTexts.command, HelpTexts.helpTopic, atMost: 2, completion: .words(names.uniqued))
      readingHelp(reader)
      return { () throws(UsageError) in .show(try help(on: topic, width: width)) }
    }
  }

  private var completions: Command {
    Command("completions", HelpTexts.completionsSummary, discussion: HelpTexts.completionsDiscussion(program)) {
      reader in
      let name = reader.argument(HelpTexts.shell, HelpTexts.completionsShell, among: Shell.allCases.map(\.rawValue))
      return { .show((Shell(rawValue: name) ?? .bash).script(for: self)) }
    }
  }

  /// Help on a command, on a group of commands, or on the program when the topic is empty.
  /// - Throws: when there is no such command.
  func help(on topic: [String], width: Int) throws(UsageError) -> String {
    guard let first = topic.first else { return overview(width: width) }
    if topic.count == 1, !members(of: first).isEmpty { return overview(of: first, width: width) }
    let command = try command(at: topic, width: width)
    return command.help(program: program, width: width, catalogue: catalogue)
  }
}
