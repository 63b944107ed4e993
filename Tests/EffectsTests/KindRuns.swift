import Experiments
import Foundation
import Parameters
import RecruitmentModel
import Synchronization

/// Every kind of intervention on the focus area, at the favourable end of its claim and halfway there, and at nothing;
/// all on the random numbers of one baseline.
struct KindRuns: Sendable {
  static let replications = 20
  /// Pairs in which nothing at all may differ, which one pair would show.
  static let replicationsAtZero = 2
  /// Shares of the main setting's favourable value.
  static let shares = [0.5, 1]

  /// A kind with the names of its scenarios.
  struct Case: Sendable {
    let kind: any Intervention.Type
    /// What it is compared with: the baseline, or its partners alone.
    let reference: String
    /// Its main setting at zero, in `zero`.
    let nothing: String
    /// By `shares`, in `results`.
    let levels: [String]
    /// At the harmful end, in `results`; nil where no evidence speaks of harm.
    let harmful: String?
    /// Where no evidence supports it, in `results`; nil where the kind claims an effect.
    let hoped: String?
    /// The main setting, by `shares`.
    let sizes: [Double]
  }

  let cases: [Case]
  let results: ExperimentResults
  /// The references and every kind at nothing, in few replications.
  let zero: ExperimentResults

  static let all = Result { try KindRuns() }

  private init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("keerpunt-kinds-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for part in ["runs", "zero"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(part), withIntermediateDirectories: true)
    }
    func write(_ name: String, _ interventions: [Node], in parts: [String]) throws {
      let members = interventions.enumerated().map { Member(key: "programme \($0)", node: $1) }
      let scenario: Node = .object([
        Member(key: "extends", node: .string(root.appendingPathComponent("Scenarios/baseline.json5").path)),
        Member(key: "interventions", node: .object(members)),
      ])
      for part in parts {
        try Data(scenario.indentedText.utf8).write(to: folder.appendingPathComponent("\(part)/\(name).json5"))
      }
    }
    try write("baseline", [], in: ["runs", "zero"])
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
        try write(name, partners + [favourable.setting(path: [kind.size], to: .number(size))], in: ["runs"])
      }
      func end(_ name: String, _ settings: String?) throws -> String? {
        guard let settings else { return nil }
        let scenario = "\(kind.kind)-\(name)"
        try write(scenario, partners + [try KindRuns.block("kind: '\(kind.kind)', " + settings)], in: ["runs"])
        return scenario
      }
      let harmful = try end("harmful", claim.harmful)
      let hoped = try end("hoped", claim.hoped)
      let nothing = "\(kind.kind)-nothing"
      try write(nothing, partners + [favourable.setting(path: [kind.size], to: .number(0))], in: ["zero"])
      let reference = partners.isEmpty ? "baseline" : "\(kind.kind)-partners"
      if !partners.isEmpty { try write(reference, partners, in: ["runs", "zero"]) }
      cases.append(
        Case(
          kind: kind, reference: reference, nothing: nothing, levels: levels, harmful: harmful, hoped: hoped,
          sizes: sizes))
    }
    self.cases = cases
    results = try KindRuns.run(folder.appendingPathComponent("runs"), replications: KindRuns.replications)
    zero = try KindRuns.run(folder.appendingPathComponent("zero"), replications: KindRuns.replicationsAtZero)
  }

  private static func run(_ folder: URL, replications: Int) throws -> ExperimentResults {
    var options = ScenarioOptions()
    options.replications = replications
    return try Runner(threads: 2).run(Plan(try ScenarioSet.load([folder.path], options: options)))
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
