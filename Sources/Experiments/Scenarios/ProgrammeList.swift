import Parameters
import RecruitmentModel

/// The interventions of a scenario, keyed by names that its author chose.
struct ProgrammeList {
  let problems: ProblemLog
  /// Whether a kind that is absent is surely absent; see `ScenarioTree`.
  let isComplete: Bool

  /// The programmes by name, so that their order in the file changes nothing; wrong ones are reported and left out.
  ///
  /// Of those whose kind is wrong, what all kinds share is checked all the same, but for their areas, which need a city.
  func programmes(_ node: Node?) -> (programmes: [Programme], otherAreas: [Area]) {
    guard let node else { return ([], []) }
    guard let members = node.members else {
      problems.report("interventions is \(node.shown), must be an object of interventions by name", at: node.position)
      return ([], [])
    }
    var otherAreas: [Area] = []
    let programmes = members.compactMap { programme($0, among: members, &otherAreas) }
    return (
      programmes.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }, otherAreas
    )
  }

  private func programme(_ member: Member, among members: [Member], _ otherAreas: inout [Area]) -> Programme? {
    let name = member.key
    if name.isEmpty || name.unicodeScalars.contains(where: { $0 == "." || $0 == "=" }) {
      problems.report(
        "\(Quoting.name(name)) cannot be the name of an intervention", at: member.keyPosition,
        remedy: "a name has at least one character, and neither '.' nor '='")
      return nil
    }
    if member.node.isNull {
      // A null that removed something went with it; this one removes nothing, so the name may be mistyped.
      guard isComplete else { return nil }
      let others = members.filter { !$0.node.isNull }.map(\.key)
      problems.report(
        "there is no intervention \(Quoting.name(name)) to remove", at: member.keyPosition,
        remedy: Spelling.nearest(name, among: others).map { "did you mean \(Quoting.name($0))?" })
      return nil
    }
    let path = "interventions." + name
    guard member.node.members != nil else {
      problems.report(
        "\(Quoting.safe(path)) is \(member.node.shown), must be an object with settings",
        at: member.node.position)
      return nil
    }
    guard let kind = kind(of: member, path: path) else {
      otherAreas.append(Programme.shared(ParameterReader(member.node, path: path, problems: problems)))
      return nil
    }
    let read = Self.reader(member.node, path: path, kind: kind, problems)
    defer { read.finish() }
    return Programme(name: name, kind: kind, read: read)
  }

  /// A reader of one intervention that knows its `kind`.
  static func reader(
    _ node: Node?, path: String, kind: any Intervention.Type, _ problems: ProblemLog
  ) -> ParameterReader {
    let read = ParameterReader(node, path: path, subject: kind.kind, problems: problems)
    _ = read.node("kind", "The kind of intervention")
    return read
  }

  private func kind(of member: Member, path: String) -> (any Intervention.Type)? {
    let kinds = Registry.interventions.map { $0.kind }
    let list: Message = "the kinds are \(kinds.joined(separator: ", "))"
    guard let node = member.node["kind"], !node.isNull else {
      if isComplete { problems.report("\(Quoting.safe(path)) has no kind", at: member.keyPosition, remedy: list) }
      return nil
    }
    guard let text = node.string else {
      problems.report("\(Quoting.safe(path)).kind is \(node.shown), must be a text", at: node.position, remedy: list)
      return nil
    }
    if let kind = Registry.intervention(named: text) { return kind }
    let nearest = Spelling.nearest(text, among: kinds).flatMap { Registry.intervention(named: $0) }
    problems.report(
      "\(Quoting.name(text)) is not a kind of intervention", at: node.position,
      remedy: nearest.map { "did you mean '\($0.kind)'? (\(Message(declared: $0.summary)))" } ?? list)
    return nil
  }
}
