/// What a call comes down to.
enum Invocation {
  /// Carry out the command; gives the exit code.
  case run(() throws -> Int32)
  /// Print to standard output and end with 0: help, version, a completion script.
  case show(String)
}

/// One command of the program, declared once: parsing, help, errors and completion derive from it.
///
/// ```swift
/// let run = Command("run", "Runs scenarios and compares them", reading: RunOptions.init) { options in
///   0
/// }
/// ```
struct Command: Sendable {
  /// One word, or two for a member of a group (`city generate`).
  let name: String
  /// One line.
  let summary: String
  /// Paragraphs between empty lines; lines that begin with a space are kept as they stand.
  let discussion: String
  private let bind: @Sendable (ArgumentReader) -> () throws(UsageError) -> Invocation

  /// - Parameters:
  ///   - reading: makes the options from a reader; runs on an empty reader too, and thus does nothing but read.
  ///   - run: gives the exit code.
  init<Options>(
    _ name: String, _ summary: String, discussion: String = "",
    reading: @escaping @Sendable (ArgumentReader) -> Options,
    run: @escaping @Sendable (Options) throws -> Int32
  ) {
    self.init(name, summary, discussion: discussion) { reader in
      let options = reading(reader)
      return { .run { try run(options) } }
    }
  }

  /// A command that the parser answers by itself.
  init(
    _ name: String, _ summary: String, discussion: String = "",
    answering bind: @escaping @Sendable (ArgumentReader) -> () throws(UsageError) -> Invocation
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.bind = bind
  }

  /// The words of the name.
  var path: [String] { name.split(separator: " ").map(String.init) }

  /// Every option and argument, in the order of reading.
  var declarations: [ArgumentDeclaration] {
    let reader = ArgumentReader()
    _ = bind(reader)
    return reader.declarations
  }

  var options: [ArgumentDeclaration] { declarations.filter { !$0.isArgument } }

  var arguments: [ArgumentDeclaration] { declarations.filter(\.isArgument) }

  /// Reads the words after the command's name.
  /// - Throws: everything that is wrong with them.
  func invocation(for words: [String], program: String) throws(UsageError) -> Invocation {
    let full = "\(program) \(name)"
    let reader = ArgumentReader(GivenWords(words, declarations: declarations, command: full))
    let answer = bind(reader)
    reader.finish(command: full)
    guard reader.problems.isEmpty else {
      throw UsageError(
        problems: reader.problems, closing: UsageTexts.closing(topic: "\(program) help \(name)"))
    }
    return try answer()
  }
}
