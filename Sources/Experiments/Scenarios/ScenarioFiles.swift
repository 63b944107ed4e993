import Parameters

/// A scenario's settings with those that it builds on worked in.
struct ScenarioTree {
  var node: Node
  /// Whether all files that it builds on could be read; else what seems absent may stand in one of those.
  var isComplete: Bool
  /// Files in its longest chain, its own included.
  var height = 1
}

extension ScenarioTree {
  /// Reports that none of some scenarios has an intervention of a name, with the nearest name that one has.
  static func reportMissing(
    intervention name: String, in trees: [ScenarioTree], at position: SourcePosition, _ problems: ProblemLog
  ) {
    let names = trees.flatMap { $0.node["interventions"]?.members?.map(\.key) ?? [] }
    problems.report(
      "no scenario has an intervention \(Quoting.name(name))", at: position,
      remedy: Spelling.nearest(name, among: names).map { "did you mean \(Quoting.name($0))?" })
  }
}

/// Reads scenario files, each once, and works in the ones that they extend.
final class ScenarioFiles {
  /// Files that extend each other, in one chain.
  static let deepest = 16

  private let files: SettingsFiles
  private let log: ScenarioLog
  private var trees: [String: ScenarioTree?] = [:]

  init(files: FileSystem, log: ScenarioLog) {
    self.files = SettingsFiles(sort: .scenario, files: files, log: log)
    self.log = log
  }

  /// A scenario that the command line names; nil, and reported, where there is none.
  func tree(_ path: String) -> ScenarioTree? { tree(path, namedAt: .commandLine(path)) }

  /// A scenario that is named at a place; nil, and reported, where there is none.
  func tree(_ path: String, namedAt position: SourcePosition) -> ScenarioTree? {
    tree(path, namedAt: position, chain: [])
  }

  private func tree(_ path: String, namedAt position: SourcePosition, chain: [String]) -> ScenarioTree? {
    let key = FilePath.normalised(path)
    if let start = chain.firstIndex(where: { FilePath.normalised($0) == key }) {
      let circle = (chain[start...] + [path]).map(FilePath.name).joined(separator: " → ")
      log.problems.report("a circle of extends: \(Quoting.safe(circle))", at: position)
      return nil
    }
    let known = trees[key]
    // A file that is known already counts with all that it extends, so that the order of files makes no difference.
    guard chain.count + (known.flatMap { $0?.height } ?? 1) <= Self.deepest else {
      log.problems.report("more than \(Self.deepest) files extend each other in one chain", at: position)
      return nil
    }
    if let known { return known }
    let made = files.settings(path, namedAt: position).map { extended($0, chain: chain + [path]) }
    trees[key] = .some(made)
    return made
  }

  /// The settings of a file laid over those that it extends; of several, the later lie over the earlier.
  private func extended(_ own: Node, chain: [String]) -> ScenarioTree {
    let rest = own.without("extends")
    guard let entry = own["extends"], !entry.isNull else { return ScenarioTree(node: rest, isComplete: true) }
    var base: Node?
    var isComplete = true
    var height = 1
    for element in entry.elements ?? [entry] {
      guard let text = element.string, !text.isEmpty else {
        log.problems.report(
          "extends is \(element.shown), must be the path of a scenario file or a list of paths", at: element.position)
        isComplete = false
        continue
      }
      let path = FilePath.join(FilePath.folder(of: element.position.file), text)
      guard let tree = tree(path, namedAt: element.position, chain: chain) else {
        isComplete = false
        continue
      }
      base = base.map { tree.node.merged(over: $0) } ?? tree.node
      isComplete = isComplete && tree.isComplete
      height = max(height, 1 + tree.height)
    }
    return ScenarioTree(node: base.map { rest.merged(over: $0) } ?? rest, isComplete: isComplete, height: height)
  }
}
