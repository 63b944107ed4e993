import Parameters

/// Reads `provenance.json`: nothing in it is believed before it is looked at, since anybody may have written the file.
struct ProvenanceReading {
  /// Larger numbers of runs or weeks are no results of this program.
  private static let most = 1 << 53

  private let log: ProblemLog

  /// Takes a file apart; nil where anything in it is wrong, which is reported at its place.
  static func read(_ bytes: [UInt8], file: String, into log: ProblemLog) -> StoredProvenance? {
    let own = ProblemLog()
    defer { log.add(own) }
    guard let root = JSON5.parse(bytes, file: file, into: own), own.isEmpty else { return nil }
    let provenance = ProvenanceReading(log: own).provenance(root)
    return own.isEmpty ? provenance : nil
  }

  private func provenance(_ root: Node) -> StoredProvenance? {
    guard root["program"]?.string == "keerpunt" else {
      log.report("this was not written by keerpunt", at: root.position, remedy: ResultsFolderReading.remedy)
      return nil
    }
    if let sets = root.member("assumptions") {
      log.report(
        "these results were made under several sets of assumptions, and cannot be compared yet", at: sets.keyPosition,
        remedy: "run the scenarios without --across assumptions, once for each set that matters")
      return nil
    }
    if let shard = root["shard"]?.string {
      log.report(
        "this is part \(Quoting.safe(shard)) of a sweep, not the whole", at: root["shard"]?.position,
        remedy: "keerpunt merge joins the parts")
      return nil
    }
    let isSweep = root["sweep"] != nil
    guard let version = text("version", of: root), let list = value("scenarios", of: root) else { return nil }
    let baseline = isSweep ? nil : text("baseline", of: root)
    let sweep = isSweep ? sweep(root) : nil
    let replications = isSweep ? whole("replications", of: root, from: 1) : nil
    guard isSweep ? sweep != nil && replications != nil : baseline != nil else { return nil }
    guard let elements = list.elements, !elements.isEmpty else {
      log.report("scenarios is \(list.shown); a list of scenarios belongs here", at: list.position)
      return nil
    }
    let scenarios = elements.compactMap { scenario($0, version: version, replications: replications) }
    var names: Set<String> = []
    for scenario in scenarios where !names.insert(scenario.name).inserted {
      log.report("a second scenario with the name \(Quoting.name(scenario.name))", at: scenario.node.position)
    }
    return StoredProvenance(version: version, baseline: baseline, sweep: sweep, scenarios: scenarios)
  }

  /// What the file says of a sweep beside its scenarios.
  private func sweep(_ root: Node) -> StoredSweep? {
    guard let points = whole("points", of: root, from: 0), let list = value("vary", of: root),
      let draws = text("randomNumbers", of: root)
    else { return nil }
    guard let elements = list.elements else {
      log.report("vary is \(list.shown); a list of settings belongs here", at: list.position)
      return nil
    }
    return StoredSweep(
      points: points, settings: elements.compactMap { text("name", of: $0) },
      hasOwnDraws: draws == SweepDraws.independent.rawValue)
  }

  /// - Parameter count: how many runs each scenario has, where the file says so once for all.
  private func scenario(_ node: Node, version: String, replications count: Int?) -> StoredScenario? {
    guard node.members != nil else {
      log.report("\(node.shown) in the place of a scenario", at: node.position)
      return nil
    }
    guard let name = text("name", of: node), let title = text("title", of: node), let city = city(of: node),
      let seed = whole("seed", of: node, from: 0), let replications = count ?? whole("replications", of: node, from: 1),
      let weeks = whole("weeks", of: node, from: 0), let burnIn = whole("burnIn", of: node, from: 0),
      let settings = value("settings", of: node)
    else { return nil }
    guard settings.members != nil else {
      log.report("settings is \(settings.shown); an object belongs here", at: settings.position)
      return nil
    }
    // What joins results of several versions says so of each scenario.
    let own = node["version"] == nil ? version : text("version", of: node) ?? version
    return StoredScenario(
      name: name, title: title, city: city, seed: UInt64(seed), replications: replications, weeks: weeks,
      burnIn: burnIn, version: own, settings: settings, isVaried: node["isVaried"]?.bool ?? (count != nil), node: node)
  }

  private func city(of node: Node) -> StoredCity? {
    guard let city = value("city", of: node) else { return nil }
    guard let name = text("name", of: city), let digest = text("digest", of: city),
      let neighbourhoods = whole("neighbourhoods", of: city, from: 0), let youths = whole("youths", of: city, from: 0)
    else { return nil }
    return StoredCity(name: name, neighbourhoods: neighbourhoods, youths: youths, digest: digest)
  }
}

extension ProvenanceReading {
  private func value(_ key: String, of node: Node) -> Node? {
    if let value = node[key] { return value }
    log.report("\(Quoting.name(key)) is missing here", at: node.position)
    return nil
  }

  private func text(_ key: String, of node: Node) -> String? {
    guard let value = value(key, of: node) else { return nil }
    if let text = value.string, !text.isEmpty { return text }
    log.report("\(key) is \(value.shown); a text belongs here", at: value.position)
    return nil
  }

  private func whole(_ key: String, of node: Node, from least: Int) -> Int? {
    guard let value = value(key, of: node) else { return nil }
    if let number = value.wholeNumber, (least...Self.most).contains(number) { return number }
    log.report("\(key) is \(value.shown); a whole number of \(least) or more belongs here", at: value.position)
    return nil
  }
}
