import Experiments
import Foundation
import Parameters
import RecruitmentModel
import Synchronization

/// Every kind of intervention on the focus area: at nothing, at a third and two thirds of the favourable end of its
/// claim, and there; all on the random numbers of one baseline.
struct KindRuns: Sendable {
  static let replications = 20
  /// Shares of the main setting's favourable value.
  static let shares = [0, 1.0 / 3, 2.0 / 3, 1]

  /// A kind with the names of its scenarios.
  struct Case: Sendable {
    let kind: any Intervention.Type
    /// What it is compared with: the baseline, or its partners alone.
    let reference: String
    /// By `shares`.
    let levels: [String]
    /// The main setting, by `shares`.
    let sizes: [Double]
  }

  let cases: [Case]
  let results: ExperimentResults

  static let all = Result { try KindRuns() }

  private init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("keerpunt-kinds-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    func write(_ name: String, _ interventions: [Node]) throws {
      let members = interventions.enumerated().map { Member(key: "programme \($0)", node: $1) }
      let scenario: Node = .object([
        Member(key: "extends", node: .string(root.appendingPathComponent("Scenarios/baseline.json5").path)),
        Member(key: "replications", node: .number(Double(KindRuns.replications))),
        Member(key: "interventions", node: .object(members)),
      ])
      try Data(scenario.indentedText.utf8).write(to: folder.appendingPathComponent(name + ".json5"))
    }
    try write("baseline", [])
    var cases: [Case] = []
    for kind in Registry.interventions {
      let claim = kind.claim
      let favourable = try KindRuns.block("kind: '\(kind.kind)', " + claim.favourable)
      let partners = try claim.partners.map(KindRuns.block)
      let most = favourable[kind.size]?.number ?? 0
      let isWhole = most >= 5 && most == most.rounded()
      let sizes = KindRuns.shares.map { isWhole ? (most * $0).rounded() : most * $0 }
      let levels = sizes.indices.map { "\(kind.kind)-\($0)" }
      for (name, size) in zip(levels, sizes) {
        try write(name, partners + [favourable.setting(path: [kind.size], to: .number(size))])
      }
      let reference = partners.isEmpty ? "baseline" : "\(kind.kind)-partners"
      if !partners.isEmpty { try write(reference, partners) }
      cases.append(Case(kind: kind, reference: reference, levels: levels, sizes: sizes))
    }
    let set = try ScenarioSet.load([folder.path], options: ScenarioOptions())
    self.cases = cases
    results = try Runner(threads: 2).run(Plan(set))
  }

  private static func block(_ text: String) throws -> Node {
    let problems = ProblemLog()
    guard let node = JSON5.parse(Array("{\(text)}".utf8), file: "claim", into: problems) else {
      throw problems.problems.first ?? Problem(position: nil, message: "unreadable")
    }
    return node
  }

  /// An outcome in the runs of a scenario, by replication.
  func values(_ scenario: String, _ outcome: Outcome) -> [Double] {
    results[scenario]?.values(of: outcome).compactMap(\.self) ?? []
  }

  /// A scenario against another in an outcome.
  func comparison(_ scenario: String, with reference: String, _ outcome: Outcome) -> PairedComparison {
    PairedComparison(baseline: values(reference, outcome), scenario: values(scenario, outcome))
  }
}
