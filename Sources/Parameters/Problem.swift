/// One thing that is wrong with the input: place, value and rule in the message, remedy on a line of its own.
public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place; nil where the problem is not in a file.
  public var position: SourcePosition?
  /// What is wrong, without a full stop: `world.weeks is 0, outside 1...520 (weeks)`.
  public var message: Message
  /// What to do about it, if that is known.
  public var remedy: Message?
  /// The block of settings that a reader should look up, `outreachCoaching`, if that helps.
  public var topic: String?

  /// Makes a problem from its parts.
  public init(position: SourcePosition?, message: Message, remedy: Message? = nil, topic: String? = nil) {
    self.position = position
    self.message = message
    self.remedy = remedy
    self.topic = topic
  }

  /// `file:line:column: error: message`, and the remedy indented on the next line.
  public var inFull: Message {
    let place = position?.description ?? ""
    let head: Message = place.isEmpty ? "error: \(message)" : "\(place): error: \(message)"
    return remedy.map { "\(head)\n  \($0)" } ?? head
  }

  /// The whole in English.
  public var description: String { inFull.description }
}

/// Something in the input that is not wrong and that its author should know.
public struct Note: Hashable, Sendable, CustomStringConvertible {
  /// The place; nil where the note is not about a file.
  public var position: SourcePosition?
  /// What to know, without a full stop.
  public var message: Message

  /// Makes a note from its parts.
  public init(position: SourcePosition?, message: Message) {
    self.position = position
    self.message = message
  }

  /// `file:line:column: note: message`.
  public var inFull: Message {
    let place = position?.description ?? ""
    return place.isEmpty ? "note: \(message)" : "\(place): note: \(message)"
  }

  /// The whole in English.
  public var description: String { inFull.description }
}

/// Collects problems, so that the user sees all of them in one go, and notes.
public final class ProblemLog {
  /// The problems in the order of reporting, each one once.
  public private(set) var problems: [Problem] = []
  /// The notes in the order of writing, each one once.
  public private(set) var notes: [Note] = []
  /// Scenarios that extend the same file meet the same problem many times; one line is enough.
  private var seen: Set<Problem> = []

  /// Makes an empty log.
  public init() {}

  /// Whether nothing was reported.
  public var isEmpty: Bool { problems.isEmpty }

  /// Notes a problem; one that is already there, word for word and at the same place, is left out.
  public func report(_ message: Message, at position: SourcePosition?, remedy: Message? = nil) {
    report(Problem(position: position, message: message, remedy: remedy))
  }

  /// Notes a problem; one that is already there, word for word and at the same place, is left out.
  public func report(_ problem: Problem) {
    if seen.insert(problem).inserted { problems.append(problem) }
  }

  /// Writes a note; one that is already there is left out.
  public func note(_ message: Message, at position: SourcePosition?) {
    note(Note(position: position, message: message))
  }

  /// Writes a note; one that is already there is left out.
  public func note(_ note: Note) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// Takes over what another log holds.
  public func add(_ other: ProblemLog) {
    for problem in other.problems { report(problem) }
    for note in other.notes { self.note(note) }
  }

  /// The problems ordered as a reader meets them: by file (in order of first mention), line and column.
  public var inReadingOrder: [Problem] {
    var files: [String: Int] = [:]
    for problem in problems {
      let file = problem.position?.file ?? ""
      if files[file] == nil { files[file] = files.count }
    }
    let keyed = problems.enumerated().map { index, problem in
      let place = problem.position ?? .generated
      return (key: [files[place.file] ?? 0, place.line, place.column, index], problem: problem)
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.problem)
  }
}
