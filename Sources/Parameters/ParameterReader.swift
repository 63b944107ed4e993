/// Reads the settings of one block of a scenario file and declares them by the same lines.
///
/// Over an empty block it gives every default and lists every setting. What is wrong is reported with its place, and
/// reading goes on with the default, so that all mistakes come out at once. `null` counts as absent.
///
/// Each name is read once. After the last one, `finish()` reports what the file holds and nobody reads.
public final class ParameterReader {
  /// The path of the block, `interventions.street coaches`; empty for a whole scenario.
  public let path: String
  /// What messages call the block, `outreachCoaching`; empty for a whole scenario.
  public let subject: String
  let problems: ProblemLog
  private let block: Node?
  private let subjectText: Message
  private var entries: [(declaration: Declaration, reader: ParameterReader?)] = []
  private var isFinished = false

  /// Begins to read a block.
  /// - Parameters:
  ///   - block: an object; nil or null for none. Any other value is reported.
  ///   - path: where the block stands in a scenario, empty for the whole.
  ///   - subject: what messages call it; the path unless told otherwise.
  ///   - words: the same where it is a text of a language and not a name.
  ///   - problems: where mistakes are reported.
  public init(
    _ block: Node?, path: String, subject: String? = nil, words: Message? = nil, problems: ProblemLog
  ) {
    self.path = path
    let subject = subject ?? path
    self.subject = subject
    subjectText = words ?? (subject.isEmpty ? "the scenario" : Message(verbatim: Wording.escaped(subject)))
    self.problems = problems
    self.block = block
    if let block, block.members == nil, !block.isNull {
      let name: Message = path.isEmpty ? subjectText : Message(verbatim: Wording.escaped(path))
      problems.report("\(name) is \(block.shown), must be an object with settings", at: block.position)
    }
  }

  /// Everything declared so far, in order of reading; the settings of a block follow it.
  public var declarations: [Declaration] {
    entries.flatMap { [$0.declaration] + ($0.reader?.declarations ?? []) }
  }

  /// The settings that the file holds and nobody has read so far, in this block alone.
  public var unread: [Member] {
    (block?.members ?? []).filter { member in !entries.contains { $0.declaration.name == member.key } }
  }

  /// Reports the settings of this block, and of the blocks in it, that nobody read. A second call does nothing.
  public func finish() {
    if isFinished { return }
    isFinished = true
    for member in unread {
      problems.report(
        Problem(
          position: member.keyPosition,
          message: "\(Wording.name(member.key)) is not a setting of \(subjectText)",
          remedy: remedy(for: member.key), topic: path.isEmpty ? nil : subject))
    }
    finishBlocks()
  }

  /// Reports the settings that nobody read of the blocks in this one alone, where others may stand in it.
  public func finishBlocks() {
    for entry in entries { entry.reader?.finish() }
  }

  private func remedy(for key: String) -> Message {
    let names = entries.map(\.declaration.name)
    if let name = Spelling.nearest(key, among: names),
      let declaration = entries.first(where: { $0.declaration.name == name })?.declaration
    {
      return declaration.brief.isEmpty ? "did you mean '\(name)'?" : "did you mean '\(name)'? (\(declaration.brief))"
    }
    return names.isEmpty ? "it has no settings" : "its settings are \(names.joined(separator: ", "))"
  }
}

extension ParameterReader {
  /// Whether the file gives this setting a value other than null.
  public func isGiven(_ name: String) -> Bool { given(name) != nil }

  /// Where the value of this setting stands; the block itself where the setting is not given.
  public func position(of name: String) -> SourcePosition? { given(name)?.position ?? block?.position }

  /// Reports something about a setting that only the caller can know, such as two settings that contradict.
  public func report(_ message: Message, about name: String, remedy: Message? = nil) {
    problems.report(message, at: position(of: name), remedy: remedy)
  }

  /// The value in the file; nil where it is absent or null.
  func given(_ name: String) -> Node? {
    guard let node = block?[name], !node.isNull else { return nil }
    return node
  }

  /// Notes a setting as known.
  func declare(_ declaration: Declaration, reader: ParameterReader? = nil) {
    assert(!isFinished, "'\(declaration.path)' is read after finish()")
    assert(!entries.contains { $0.declaration.name == declaration.name }, "'\(declaration.path)' is read twice")
    entries.append((declaration, reader))
  }
}
