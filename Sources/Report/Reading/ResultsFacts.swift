import Parameters

/// What `provenance.json` tells of results, as far as a report repeats it. What is missing there is left out.
struct ResultsFacts: Sendable {
  /// One scenario.
  struct Scenario: Sendable {
    let name: String
    let title: String
    let city: String
    let digest: String
    let neighbourhoods: Int?
    let youths: Int?
    let seed: String
    let replications: Int?
    let weeks: Int?
    let burnIn: Int?
    /// In the order of the file; defaults are left out.
    let settings: Node

    /// Its programmes, by name.
    var programmes: [Member] { settings["interventions"]?.members ?? [] }
  }

  /// A set of assumptions.
  struct AssumptionSet: Sendable {
    let name: String
    let title: String
    let settings: Node
  }

  let version: String
  /// Name of the scenario that the others are compared with; nil in a sweep.
  let baseline: String?
  let scenarios: [Scenario]
  let sets: [AssumptionSet]
  /// Title of the sweep; nil where it is none.
  let sweep: String?
  /// Columns of the settings that a sweep varies.
  let varied: [String]

  /// The scenario of a name.
  func scenario(_ name: String) -> Scenario? { scenarios.first { $0.name == name } }

  /// Titles of scenarios by name.
  var titles: [String: String] { Dictionary(scenarios.map { ($0.name, $0.title) }) { first, _ in first } }

  /// Weeks of the scenario that the others are compared with.
  var weeks: Int? { (baseline.flatMap(scenario) ?? scenarios.first)?.weeks }

  /// Takes a file apart; nil where it is not of this program, which is reported at its place.
  static func read(_ bytes: [UInt8], file: String, into problems: ProblemLog) -> ResultsFacts? {
    let own = ProblemLog()
    let root = JSON5.parse(bytes, file: file, into: own)
    problems.add(own)
    guard let root, own.isEmpty else { return nil }
    guard root["program"]?.string == "keerpunt" else {
      problems.report("this was not written by keerpunt", at: root.position)
      return nil
    }
    if let shard = root["shard"]?.string {
      problems.report(
        "this is part \(ComparisonReport.printable(shard)) of a sweep, not the whole", at: root["shard"]?.position,
        remedy: "keerpunt merge joins the parts")
      return nil
    }
    return ResultsFacts(root)
  }

  private init(_ root: Node) {
    version = root["version"]?.string ?? ""
    baseline = root["baseline"]?.string
    sweep = root["sweep"]?.string
    varied = (root["vary"]?.elements ?? []).compactMap { $0["name"]?.string }
    sets = (root["assumptions"]?.elements ?? []).compactMap { node in
      node["name"]?.string.map { name in
        AssumptionSet(name: name, title: node["title"]?.string ?? name, settings: node["settings"] ?? .object([]))
      }
    }
    let common = root["replications"]?.wholeNumber
    scenarios = (root["scenarios"]?.elements ?? []).compactMap { Self.scenario($0, replications: common) }
  }

  private static func scenario(_ node: Node, replications: Int?) -> Scenario? {
    guard let name = node["name"]?.string else { return nil }
    let city = node["city"]
    return Scenario(
      name: name, title: node["title"]?.string ?? "", city: city?["name"]?.string ?? "",
      digest: city?["digest"]?.string ?? "", neighbourhoods: city?["neighbourhoods"]?.wholeNumber,
      youths: city?["youths"]?.wholeNumber, seed: node["seed"]?.wholeNumber.map(String.init) ?? "",
      replications: node["replications"]?.wholeNumber ?? replications, weeks: node["weeks"]?.wholeNumber,
      burnIn: node["burnIn"]?.wholeNumber, settings: node["settings"] ?? .object([]))
  }
}
