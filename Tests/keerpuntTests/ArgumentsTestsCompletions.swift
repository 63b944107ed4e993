import Foundation
import Testing

@testable import keerpunt

@Suite("Completion scripts")
struct ArgumentsTestsCompletions {
  static func lines(_ shell: Shell) -> [String] {
    shell.script(for: ExampleProgram.set).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test("The command prints the script", arguments: Shell.allCases)
  func command(shell: Shell) {
    let shown = ArgumentsTestsParsing.outcome(["completions", shell.rawValue])
    #expect(shown == shell.script(for: ExampleProgram.set))
  }

  @Test("Every command, option and choice is in every script", arguments: Shell.allCases)
  func complete(shell: Shell) {
    let script = shell.script(for: ExampleProgram.set)
    for command in ExampleProgram.set.allCommands() {
      for word in command.path { #expect(script.contains(word)) }
      for option in command.options { #expect(script.contains(shell == .fish ? "-l \(option.name)" : option.label)) }
      for word in command.declarations.flatMap(\.offeredWords) { #expect(script.contains(word)) }
    }
  }

  @Test("zsh gets the description, the placeholder and the kind of each value")
  func zsh() {
    let lines = Self.lines(.zsh)
    for line in [
      "#compdef example",
      #"'--output=[Folder for the results; '\''-'\'' writes one row per run as CSV on standard output]:DIR:_files -/' \"#,
      "'*--set=[Sets one path of the scenario]:PATH=VALUE:_example_settings' \\", "world.jobs",
      "compadd \"$@\" -S = -a settings",
      "'--language=[Language of the texts]:LANGUAGE:(en nl)' \\",
      "'--verify[Checks every invariant every week]' \\",
      "'*:SCENARIO:_files'", "'1:FOLDER:_files -/' \\", "'2::FILE: '", "'generate:Makes a city'",
      "'1:DIR:_files -/' \\", "'2:DIR:_files -/' \\", "'3:DIR:_files -/'",
    ] {
      #expect(lines.contains(line))
    }
  }

  @Test("fish gets a condition for each option and the kind of its value")
  func fish() {
    let lines = Self.lines(.fish)
    for line in [
      "complete -c example -n '__example_at' -a run -d 'Runs scenarios and compares them with the baseline'",
      "complete -c example -n '__example_at city' -a check -d 'Checks a city'",
      "complete -c example -n '__example_within run' -l verify -d 'Checks every invariant every week'",
      "complete -c example -n '__example_within run' -l seed -r -f -d 'Seed of all draws'",
      "complete -c example -n '__example_within run' -l language -r -f -a 'en nl' -d 'Language of the texts'",
      "complete -c example -n '__example_within run' -F",
      "complete -c example -n '__example_within run' -l set -r -f -a 'world.jobs= world.wages= weeks=' "
        + "-d 'Sets one path of the scenario'",
      "complete -c example -n '__example_within completions; and __example_taken 1 0 1' -f -a 'bash zsh fish'",
      "complete -c example -n '__example_within report; and __example_taken 1 0 1 --language' "
        + "-f -a '(__fish_complete_directories (commandline -ct))'",
    ] {
      #expect(lines.contains(line))
    }
  }

  @Test("Text with quotes, brackets and colons is escaped")
  func escaping() {
    let odd = Command("odd", "It's: odd", reading: { $0.text("x", "A:B", "It's [a]: \\b") }, run: { _ in 0 })
    let set = CommandSet("my-tool", "Is.", version: "1", commands: [odd])
    #expect(Shell.zsh.script(for: set).contains(#"'--x=[It'\''s \[a\]\: \\b]:A\:B: ' \"#))
    #expect(Shell.zsh.script(for: set).contains(#"'odd:It'\''s: odd'"#))
    #expect(Shell.fish.script(for: set).contains(#"-l x -r -f -d 'It\'s [a]: \\b'"#))
    #expect(Shell.bash.script(for: set).hasSuffix("complete -F _my_tool my-tool"))
  }

  @Test("Each shell accepts its script", arguments: Shell.allCases)
  func syntax(shell: Shell) throws {
    guard let path = Self.path(of: shell) else { return }
    #expect(try Self.output(of: path, ["-n"], input: shell.script(for: ExampleProgram.set)) == "")
  }

  static let offers: [(words: [String], offered: String)] = [
    (["r"], "run report"), ([""], "run report city simple completions help --version --help"), (["x"], ""),
    (["city", ""], "generate check"), (["run", "--l"], "--language"), (["run", "--verify", "--ve"], "--verify"),
    (["run", "--language", ""], "en nl"), (["run", "--language", "=", "n"], "nl"),
    (["run", "--language", "="], "en nl"),
    (["run", "--seed", "--l"], ""), (["run", "--set", "a", "=", "b", "--lang"], "--language"),
    (["run", "--", "--l"], ""),
    (["simple", ""], ""), (["completions", "z"], "zsh"), (["completions", "zsh", ""], ""),
    (["help", "c"], "city completions"), (["help", "a", "c"], "city completions"), (["help", "a", "b", "c"], ""),
    (["run", "--set", ""], "world.jobs= world.wages= weeks="), (["run", "--set", "w", "--set", "we"], "weeks="),
    (["run", "--set", "=", "world.j"], "world.jobs="), (["run", "--set", "="], "world.jobs= world.wages= weeks="),
    (["run", "--set", "weeks", "="], ""), (["run", "--set", "weeks", "=", "w"], ""),
    (["run", "--set", "=", "weeks", "=", "w"], ""), (["run", "--set", "weeks", "=", "9", "--set", "we"], "weeks="),
    (["city", "check", "--"], "--help"), (["report", "x", "--language=n"], ""),
  ]

  @Test("bash offers what fits at the cursor", arguments: offers)
  func bash(words: [String], offered: String) throws {
    guard let path = Self.path(of: .bash) else { return }
    let quoted = (["example"] + words).map(\.shellQuoted).joined(separator: " ")
    let input =
      Shell.bash.script(for: ExampleProgram.set) + """

        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count)
        _example
        echo "${COMPREPLY[*]}"
        """
    #expect(try Self.output(of: path, [], input: input + "\n") == offered + "\n")
  }

  @Test("bash offers files and folders, with spaces and stars in their names")
  func paths() throws {
    guard let path = Self.path(of: .bash) else { return }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("Arguments-\(UUID().uuidString)")
    let inner = folder.appendingPathComponent("a folder")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appendingPathComponent("a*"))
    for (words, offered) in [(["run", "a"], ["a folder", "a*"]), (["run", "--output", "a"], ["a folder"])] {
      let input =
        Shell.bash.script(for: ExampleProgram.set) + """

          cd \(folder.path.shellQuoted)
          COMP_WORDS=(example \(words.joined(separator: " "))); COMP_CWORD=\(words.count)
          _example
          printf '%s\\n' "${COMPREPLY[@]}"
          """
      let found = try Self.output(of: path, [], input: input + "\n").split(separator: "\n").map(String.init)
      #expect(found.sorted() == offered)
    }
  }

  private static func path(of shell: Shell) -> String? {
    ["/bin/\(shell)", "/usr/bin/\(shell)"].first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Both outputs of a program that reads its commands from standard input.
  private static func output(of path: String, _ arguments: [String], input: String) throws -> String {
    let process = Process()
    let (given, printed) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = given
    process.standardOutput = printed
    process.standardError = printed
    try process.run()
    try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try given.fileHandleForWriting.close()
    let bytes = try printed.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
