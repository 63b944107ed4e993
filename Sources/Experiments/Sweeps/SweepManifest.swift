import Parameters
import RecruitmentModel
import Tables

/// What can change a result of a sweep, as `provenance.json` holds it and, while the sweep is under way, the mark of an
/// unfinished folder.
struct SweepManifest: Sendable {
  /// The whole as a tree, keys in a fixed order.
  let tree: Node

  /// The manifest of a sweep, or of one of its parts.
  init(_ sweep: Sweep, _ layout: SweepLayout, shard: Shard?) {
    var members = [
      Member(key: "program", node: .string("keerpunt")), Member(key: "version", node: .string(Keerpunt.version)),
      Member(key: "sweep", node: .string(sweep.title)),
    ]
    if let shard { members.append(Member(key: "shard", node: .string(shard.text))) }
    members += [
      Member(key: "design", node: sweep.design.tree(seed: sweep.designSeed)),
      Member(key: "points", node: .number(Double(layout.points.count))),
      Member(key: "pointsDigest", node: .string(Self.digest(layout))),
      Member(key: "randomNumbers", node: .string(sweep.draws.rawValue)),
      Member(key: "replications", node: .number(Double(layout.replications))),
      Member(key: "weeks", node: .number(Double(layout.weeks))),
      Member(key: "comparedWith", node: .string(layout.reference.rawValue)),
      Member(key: "vary", node: .array(layout.settings.map(\.tree))),
      Member(
        key: "scenarios",
        node: .array(
          zip(sweep.bases, layout.scenarios).map { base, scenario in
            let facts = ScenarioFacts(base.scenario).tree.without("replications")
            let taken = zip(layout.settings, scenario.takes).filter(\.1).map { Node.string($0.0.name) }
            return .object(
              (facts.members ?? []) + [
                Member(key: "isVaried", node: .bool(scenario.isVaried)), Member(key: "varied", node: .array(taken)),
              ])
          })),
    ]
    tree = .object(members)
  }

  /// A manifest that was read.
  init(tree: Node) { self.tree = tree }

  /// The bytes of the file: indented JSON, LF.
  var json: [UInt8] { Array(tree.indentedText.utf8) }

  /// Runs of each point; nil where it says nothing, or a number that no sweep has.
  var replications: Int? {
    whole("replications").flatMap { (1...ScenarioSettings.mostReplications).contains($0) ? $0 : nil }
  }

  /// The whole number, the text and the list of a key; nil or empty where there is none.
  func whole(_ key: String) -> Int? { tree[key]?.wholeNumber }
  func text(_ key: String) -> String { tree[key]?.string ?? "" }
  func list(_ key: String) -> [Node] { tree[key]?.elements ?? [] }

  /// The part of the sweep that it is about; nil for the whole.
  var shard: Shard? { tree["shard"]?.string.flatMap { Shard(text: $0) } }

  /// The same with another number of replications.
  func with(replications: Int) -> SweepManifest {
    SweepManifest(tree: tree.setting(path: ["replications"], to: .number(Double(replications))))
  }

  /// The manifest of the whole sweep of which this is a part.
  var whole: SweepManifest { SweepManifest(tree: tree.without("shard")) }

  /// The SHA-256 of `points.csv`.
  private static func digest(_ layout: SweepLayout) -> String {
    var hash = SHA256()
    // The sink throws nothing, and the columns have names of their own, so nothing can go wrong.
    _ = try? layout.pointTable.write { hash.add($0) }
    return hash.hexadecimal
  }

  /// What a folder was begun with and what is asked for now, where they differ in something that can change a result.
  ///
  /// Titles may differ, and of the whole sweep the number of replications, unless it is
  /// to count; of a part they decide which runs it has.
  func differences(
    from begun: SweepManifest, replicationsCount: Bool = false
  ) -> [(path: String, begun: String?, now: String?)] {
    let ignored: Set<String> = shard == nil && !replicationsCount ? ["sweep", "replications"] : ["sweep"]
    func facts(_ tree: Node) -> [(path: String, text: String)] {
      tree.facts().filter { fact in
        // How a setting is explained follows from its path.
        let isExplanation = fact.path.hasPrefix("vary.") && [".about", ".unit"].contains(where: fact.path.hasSuffix)
        return !ignored.contains(fact.path) && !fact.path.hasSuffix(".title") && !isExplanation
      }
    }
    let (old, new) = (facts(begun.tree), facts(tree))
    let before = Dictionary(old.map { ($0.path, $0.text) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.path, $0.text) }) { first, _ in first }
    let changed = new.filter { before[$0.path] != $0.text }
      .map { (path: $0.path, begun: before[$0.path], now: String?.some($0.text)) }
    let gone = old.filter { after[$0.path] == nil }
      .map { (path: $0.path, begun: String?.some($0.text), now: String?.none) }
    return changed + gone
  }
}

extension Node {
  /// The plain values in a tree, each with its path; elements of a list go by their name where they have one, else by their
  /// number.
  fileprivate func facts(_ path: String = "") -> [(path: String, text: String)] {
    func inner(_ name: String) -> String { path.isEmpty ? name : path + "." + name }
    if let members { return members.flatMap { $0.node.facts(inner($0.key)) } }
    if let elements {
      var seen: [String: Int] = [:]
      return elements.enumerated().flatMap { index, node in
        let name = node["name"]?.string ?? "\(index + 1)"
        seen[name, default: 0] += 1
        // A scenario may stand beside itself: as it is, and varied.
        let times = seen[name] ?? 1
        return node.facts(inner(times == 1 ? name : "\(name) (\(times))"))
      }
    }
    return [(path, compactText)]
  }
}

extension ColumnDescription {
  /// A column of a varied setting.
  fileprivate var tree: Node {
    .object([
      "name": .string(name), "type": .string(type.rawValue), "unit": .string(unit), "about": .string(summary),
    ])
  }

  /// Reads such a column; nil where it is none.
  init?(tree: Node) {
    guard let name = tree["name"]?.string, let type = tree["type"]?.string.flatMap(ColumnType.init(rawValue:)),
      let unit = tree["unit"]?.string, let about = tree["about"]?.string
    else { return nil }
    self.init(name: name, unit: unit, summary: about, type: type)
  }
}

extension SweepDesign {
  fileprivate func tree(seed: UInt64) -> Node {
    let seed = Node.number(Double(seed))
    func sampled(_ name: String, _ count: Int) -> Node {
      .object([Member(key: name, node: .number(Double(count))), Member(key: "designSeed", node: seed)])
    }
    return switch self {
    case .grid: .object(["grid": .bool(true)])
    // Where the list stands changes nothing; the digest of the points does.
    case .list: .object(["list": .bool(true)])
    case .oneAtATime: .object(["oneAtATime": .bool(true)])
    case .latinHypercube(let points): sampled("latinHypercube", points)
    case .sobol(let points, true): sampled("sobol", points)
    case .sobol(let points, false): .object(["sobol": .number(Double(points)), "scramble": .bool(false)])
    case .morris(let trajectories): sampled("morris", trajectories)
    }
  }
}

extension SweepLayout {
  /// The layout that a manifest and the rows of `points.csv` describe, without trajectories' cells; nil where they do not
  /// fit each other.
  init?(_ manifest: SweepManifest, pointCells: [[Cell]], walks: [(trajectory: Int, changed: Int?)]) {
    let columns = manifest.list("vary").map { ColumnDescription(tree: $0) }
    let settings = columns.compactMap(\.self)
    let entries = manifest.list("scenarios").map { Scenario(tree: $0, settings: settings) }
    let scenarios = entries.compactMap(\.self)
    let reference = Reference(rawValue: manifest.text("comparedWith"))
    let draws = SweepDraws(rawValue: manifest.text("randomNumbers"))
    guard let weeks = manifest.whole("weeks"), let replications = manifest.replications, let reference, let draws else {
      return nil
    }
    guard settings.count == columns.count, !scenarios.isEmpty, scenarios.count == entries.count,
      (1...ScenarioSettings.mostWeeks).contains(weeks), pointCells.count == manifest.whole("points")
    else { return nil }
    self.init(
      title: manifest.text("sweep"), scenarios: scenarios, settings: settings, points: pointCells, walks: walks,
      reference: reference, draws: draws, weeks: weeks, replications: replications)
    if Double(scenarios.count) * Double(points.count + 1) > Double(Self.mostSeries) || runs > Self.mostRuns {
      return nil
    }
  }
}

extension SweepLayout.Scenario {
  /// Reads a scenario of a manifest; nil where it is none.
  fileprivate init?(tree: Node, settings: [ColumnDescription]) {
    guard let name = tree["name"]?.string, let isVaried = tree["isVaried"]?.bool, let varied = tree["varied"]?.elements
    else { return nil }
    let names = Set(varied.compactMap(\.string))
    self.init(name: name, isVaried: isVaried, takes: settings.map { names.contains($0.name) })
  }
}
