import Experiments
import Foundation
import Parameters
import RecruitmentModel
import SimulationKernel
import Synchronization

/// Whether this is an optimised build. In a debug build a youth-week costs a hundred times as much, so that these
/// checks would take hours; there they are skipped.
#if DEBUG
  let isOptimised = false
#else
  let isOptimised = true
#endif

/// Replications of the focus area under a few policies, all on the same random numbers.
struct EffectRuns: Sendable {
  /// A policy that is compared with the baseline.
  enum Case: Int, CaseIterable {
    /// No extra policy.
    case baseline
    /// Sixty coaches in the eight most deprived places, who see each youth often and do not let go easily.
    case coaching
    /// Twice as many arrests of recruiters, and nothing else of enforcement.
    case arrests
  }

  static let weeks = 520
  static let treatedPlaces = 8

  let city: City
  let replications: Int
  /// By case, then by replication.
  let records: [[RunRecord]]

  /// Under the usual assumptions.
  static let usual = Result { try EffectRuns([:], Case.allCases, replications: 16) }
  /// Where hands wanted do not depend on the price, and a removed recruiter is not replaced for ten years on average.
  static let unyielding = Result {
    try EffectRuns(
      ["illegalDemand.elasticity": 0, "arrests.replacement": 520, "arrests.fromWithin": 0], [.baseline, .arrests],
      replications: 8)
  }

  /// Without a burn-in, from the naive start.
  static let unsettled = Result { try EffectRuns([:], [.baseline], replications: 2, burnIn: 0) }

  /// Lives the runs, two replications at a time.
  init(
    _ assumptions: [String: Double], _ cases: [Case], replications: Int, burnIn: Int = EffectRuns.weeks
  ) throws {
    let problems = ProblemLog()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios/cities/focus-area")
    guard let city = CityFiles.load(folder: folder.path, problems: problems, position: nil) else {
      throw problems.problems.first ?? Problem(position: nil, message: "no city")
    }
    let rules = RuleBook(EffectRuns.reader(assumptions, problems))
    let policies = cases.map { EffectRuns.policy($0, city, problems) }
    if let problem = problems.problems.first { throw problem }
    let found = Mutex<[[Int: RunRecord]]>(Array(repeating: [:], count: Case.allCases.count))
    WorkerPool(threads: 2).forEach(replications) { index in
      let pool = WorkerPool(threads: 1)
      let draws = Draws(seed: 7_331, replication: UInt32(index + 1))
      // A run that nobody watches is never interrupted.
      guard let settled = try? SettledCity(city: city, rules: rules, draws: draws, burnIn: burnIn, pool: pool)
      else { return }
      for (at, policy) in zip(cases, policies) {
        let record = try? settled.run(
          policy: policy, weeks: EffectRuns.weeks, recording: Recording(period: 52), pool: pool)
        found.withLock { $0[at.rawValue][index] = record }
      }
    }
    self.city = city
    self.replications = replications
    records = found.withLock { all in
      all.map { byReplication in byReplication.sorted { $0.key < $1.key }.map(\.value) }
    }
  }

  private static func reader(_ settings: [String: Double], _ problems: ProblemLog) -> ParameterReader {
    let block = settings.sorted { $0.key < $1.key }.reduce(Node.object([Member]())) {
      $0.setting(path: $1.key.split(separator: ".").map(String.init), to: .number($1.value))
    }
    return ParameterReader(block, path: "", problems: problems)
  }

  private static func policy(_ wanted: Case, _ city: City, _ problems: ProblemLog) -> Policy {
    let parts: (kind: String, settings: [String: Double])? =
      switch wanted {
      case .baseline: nil
      case .coaching:
        (
          "outreachCoaching",
          [
            "coaches": 60, "caseload": 12, "intensity": 2, "persistence": 0.95,
            "where.mostDeprived": Double(treatedPlaces),
          ]
        )
      case .arrests: ("enforcement", ["intensity": 0.5, "focus": 1, "presence": 0, "trustCost": 0])
      }
    var programmes: [Programme] = []
    if let parts, let kind = Registry.intervention(named: parts.kind) {
      programmes = [Programme(name: parts.kind, kind: kind, read: reader(parts.settings, problems))]
    }
    return Policy(
      world: WorldSettings(reader([:], problems)), programmes: programmes,
      treated: programmes.map { $0.area.places(in: city, problems: problems) })
  }

  /// A value of every run of a case, by replication.
  func values(_ wanted: Case, _ value: (RunRecord) -> Double?) -> [Double] {
    records[wanted.rawValue].compactMap(value)
  }

  /// A case against the baseline.
  func comparison(_ wanted: Case, _ value: (RunRecord) -> Double?) -> PairedComparison {
    PairedComparison(baseline: values(.baseline, value), scenario: values(wanted, value))
  }

  /// A case against the baseline in an outcome of the whole city and horizon.
  func comparison(_ wanted: Case, _ outcome: Outcome) -> PairedComparison {
    comparison(wanted) { outcome.value($0.total) }
  }
}
