public import Parameters
public import RecruitmentModel

/// One scenario, resolved and checked: everything that a run needs besides the number of its replication.
public struct Scenario: Sendable {
  /// The name of its file without folder and extension.
  public let name: String
  /// The file, as the user named it.
  public let path: String
  /// What it is called; the name where the file gives no title.
  public let title: String
  /// What it is about; may be empty.
  public let about: String
  /// The folder of the city, as seen from the present folder.
  public let cityPath: String
  /// The city.
  public let city: City
  /// Weeks that a run lasts after its burn-in.
  public let weeks: Int
  /// Weeks lived before week 1, in the world as it is by default.
  public let burnIn: Int
  /// How many runs there are; run `i` of one scenario and run `i` of another share their random numbers.
  public let replications: Int
  /// Seed of the random numbers.
  public let seed: UInt64
  /// What a run keeps besides totals over its horizon; see ``recording(of:)``.
  public let recording: Recording
  /// The first so many replications keep weekly values and events.
  public let recordedReplications: Int
  /// The assumptions of the model.
  public internal(set) var rules: RuleBook
  /// World settings and programmes, with the places that they treat.
  public let policy: Policy
  /// The programmes, by name.
  public let programmes: [Programme]
  /// The settings as the files and the command line give them together, `extends` worked in; defaults are left out.
  public internal(set) var resolved: Node
  let cityPosition: SourcePosition?
  let replicationsPosition: SourcePosition?
}

extension Scenario {
  /// Whether any of its programmes has seats that youths can take.
  var hasParticipants: Bool { programmes.contains { $0.intervention.seats > 0 } }

  /// Equal exactly where two scenarios live the same burn-in, which they can then share: the same city, seed, weeks of
  /// burn-in and assumptions.
  public var burnInKey: String {
    let assumptions = (resolved["assumptions"] ?? .null()).leaves().sorted {
      $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars)
    }
    let lines = assumptions.map { "\($0.path)=\($0.node.compactText)" }
    return (["\(FilePath.normalised(cityPath))", "\(seed)", "\(burnIn)"] + lines).joined(separator: "\n")
  }

  /// What the run of a replication, from 1 on, keeps: those after ``recordedReplications`` keep periods only. What is kept
  /// changes no result.
  public func recording(of replication: Int) -> Recording {
    replication <= recordedReplications ? recording : Recording(period: recording.period)
  }

  /// The settings in which this scenario differs from a baseline; title, about, budget and what is recorded left out.
  ///
  /// In the order of this scenario; then those that only the baseline has, with the value `null`.
  public func changes(from baseline: Scenario) -> [SettingChange] {
    SettingChange.between(resolved, baseline.resolved)
  }
}

extension SettingChange {
  /// The settings in which one tree differs from that of a baseline; see ``Scenario/changes(from:)``.
  static func between(_ tree: Node, _ baseline: Node) -> [SettingChange] {
    let own = tree.leaves()
    let others = baseline.leaves()
    let theirs = Dictionary(others.map { ($0.path, $0.node.compactText) }) { first, _ in first }
    let paths = Set(own.map(\.path))
    let changed = own.map { SettingChange(path: $0.path, value: $0.node.compactText) }
      .filter { theirs[$0.path] != $0.value }
    let gone = others.filter { !paths.contains($0.path) }.map { SettingChange(path: $0.path, value: "null") }
    return (changed + gone).filter {
      $0.path != "title" && $0.path != "about" && $0.path != "budget"
        && $0.path != ScenarioSettings.scaleKey && !$0.path.hasPrefix("record.")
    }
  }
}

extension Node {
  /// The values below an object that are no objects, each with its path.
  func leaves(_ path: String = "") -> [(path: String, node: Node)] {
    guard let members else { return path.isEmpty ? [] : [(path, self)] }
    return members.flatMap { $0.node.leaves(path.isEmpty ? $0.key : path + "." + $0.key) }
  }

  /// The value without members that are null, at every depth.
  func withoutNulls() -> Node {
    guard let members else { return self }
    let kept = members.filter { !$0.node.isNull }.map {
      Member(key: $0.key, keyPosition: $0.keyPosition, node: $0.node.withoutNulls())
    }
    return .object(kept, at: position)
  }

  /// The value with one member changed, where it has it.
  func replacing(_ key: String, _ change: (Node) -> Node) -> Node {
    guard var members, let index = members.firstIndex(where: { $0.key == key }) else { return self }
    members[index].node = change(members[index].node)
    return .object(members, at: position)
  }

  /// The value without one member.
  func without(_ key: String) -> Node {
    members.map { .object($0.filter { $0.key != key }, at: position) } ?? self
  }
}
