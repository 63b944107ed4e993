import Parameters

/// Reads the options and arguments of one call in the initialiser of a command's options.
///
/// The same initialiser runs twice: over a listing reader, which answers everything with its default and keeps the
/// declarations, and over a reader of what the user typed. Every fault becomes a problem and a stand-in value; the
/// command does not start while there are problems, so no stand-in is ever used.
final class ArgumentReader {
  /// In the order of reading.
  private(set) var declarations: [ArgumentDeclaration] = []
  private(set) var problems: [Message] = []
  private let given: GivenWords?
  private var argumentsTaken = 0

  /// A reader that only lists what is declared.
  init() {
    given = nil
  }

  /// A reader of what the user typed.
  init(_ given: GivenWords) {
    self.given = given
    problems = given.problems
  }

  /// Reports a fault that no single option shows, such as two options that exclude each other.
  func report(_ problem: Message) {
    if given != nil { problems.append(problem) }
  }

  /// Reports every word that no declaration took; the last step of a reading.
  /// - Parameter command: with the program's name, as in `keerpunt run`.
  func finish(command: String) {
    guard let given else { return }
    // Words are left only where every declaration took as many as it can, so what was taken is what is allowed.
    for word in given.arguments.dropFirst(argumentsTaken) {
      problems.append(UsageTexts.surplus(word, command: command, capacity: argumentsTaken))
    }
  }

  /// Keeps the declaration and gives the words typed for it.
  func words(for declaration: ArgumentDeclaration) -> [String] {
    declarations.append(declaration)
    guard let given else { return [] }
    guard case .argument(let atLeast, let atMost) = declaration.role else {
      return given.values[declaration.name] ?? []
    }
    let rest = given.arguments.dropFirst(argumentsTaken)
    let taken = Array(rest.prefix(atMost ?? rest.count))
    argumentsTaken += taken.count
    if taken.count < atLeast {
      problems.append(UsageTexts.missing(declaration, found: taken.count, atLeast: atLeast))
    }
    return taken
  }

  /// The words typed for a declaration that are values it accepts; the others are reported.
  func accepted<Value>(
    _ declaration: ArgumentDeclaration, _ convert: (String) -> Result<Value, RefusedValue>
  ) -> [Value] {
    words(for: declaration).compactMap { word in
      switch convert(word) {
      case .success(let value): return value
      case .failure(let refusal):
        problems.append(UsageTexts.refused(word, declaration, refusal))
        return nil
      }
    }
  }
}
