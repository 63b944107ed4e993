import Parameters
import RecruitmentModel

/// Reads files that hold sets of assumptions.
struct AssumptionSetFiles {
  let files: FileSystem
  let log: ScenarioLog

  private static let schemaKey = ScenarioSettings.schemaKey

  /// The sets in files and folders, each with the place that messages name where it is not there; in the order of
  /// `AssumptionSet.ordered`. What is wrong is in the log.
  func sets(_ paths: [(path: String, namedAt: SourcePosition)]) -> [AssumptionSet] {
    var first: [String: String] = [:]
    var seen: Set<String> = []
    let found = paths.flatMap { path, place in
      listed(path, namedAt: place).map { (path: $0, place: place) }
    }
    let sets = found.compactMap { path, place -> AssumptionSet? in
      guard seen.insert(FilePath.normalised(path)).inserted else { return nil }
      let name = FilePath.stem(of: path)
      if let other = first[name] {
        log.problems.report(
          "a second set of assumptions with the name \(Quoting.name(name))", at: .commandLine(path),
          remedy: "the first is \(Quoting.safe(other)); results tell sets apart by the names of their files")
      }
      first[name] = first[name] ?? path
      return set(path, name, namedAt: place)
    }
    return AssumptionSet.ordered(sets)
  }

  /// The files of sets that a path stands for.
  private func listed(_ path: String, namedAt place: SourcePosition) -> [String] {
    switch files.kind(of: path) {
    case .file, .other: return [path]
    case .missing:
      log.reportMissing(
        place.file == path ? "it does not exist" : "there is no folder \(Quoting.safe(path))", at: place,
        remedy: "sets of assumptions are files in a folder \(AssumptionSet.folderName) beside the scenarios")
      return []
    case .folder: break
    }
    do throws(FileError) {
      let names = try files.list(path).filter { name in
        !name.hasPrefix(".") && ScenarioPaths.extensions.contains { name.hasSuffix($0) }
      }
      if names.isEmpty {
        log.problems.report(
          "the folder \(Quoting.safe(path)) holds no sets of assumptions", at: place,
          remedy: "sets are files ending in .json5 or .json; folders in it are not looked into")
      }
      return names.map { FilePath.join(path, $0) }
    } catch {
      log.report(error, at: place, remedy: nil)
      return []
    }
  }

  /// The set of one file; nil, and reported, where there is none.
  private func set(_ path: String, _ name: String, namedAt place: SourcePosition) -> AssumptionSet? {
    log.opens(path)
    let node: Node
    do throws(FileError) {
      guard let parsed = JSON5.parse(try files.read(path), file: path, into: log.problems) else { return nil }
      node = parsed.replacing("assumptions") { $0.expandingDottedKeys(log.problems) }
    } catch {
      log.report(error, at: place, remedy: nil)
      return nil
    }
    guard node.members != nil else {
      log.problems.report(
        "the set of assumptions is \(node.shown), must be an object with settings", at: node.position)
      return nil
    }
    reportOtherKeys(of: node)
    let read = ParameterReader(node, path: "", problems: log.problems)
    let title = read.text("title", "What the set is called", default: "")
    let about = read.text("about", "What it is about, in a sentence", default: "")
    _ = read.text(Self.schemaKey, "The JSON Schema for editors", default: "")
    let block = read.block("assumptions", "Parameters of the model")
    _ = RuleBook(block)
    block.finish()
    return AssumptionSet(
      name: name, path: path, title: title.isEmpty ? name : title, about: about,
      values: (node["assumptions"] ?? .null()).withoutNulls())
  }

  /// Reports what a set cannot hold, and assumptions that are not there.
  private func reportOtherKeys(of node: Node) {
    let keys = ["title", "about", "assumptions"]
    for member in node.members ?? [] where !keys.contains(member.key) && member.key != Self.schemaKey {
      let near = Spelling.nearest(member.key, among: keys)
      log.problems.report(
        "\(Quoting.name(member.key)) does not belong in a set of assumptions", at: member.keyPosition,
        remedy: near.map { "did you mean \(Quoting.name($0))?" } ?? "a set holds title, about and assumptions")
    }
    if node["assumptions"]?.isNull ?? true {
      log.problems.report(
        "the set holds no assumptions", at: node["assumptions"]?.position ?? node.position,
        remedy: "assumptions: { \"recruiting.reach\": 0.3 } sets a parameter of the model, {} leaves all as they are")
    }
  }
}
