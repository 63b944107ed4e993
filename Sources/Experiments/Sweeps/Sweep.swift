import Parameters
import RecruitmentModel
import SimulationKernel
import Tables

/// A sweep, checked: scenarios, the points at which they are run, and how often.
public struct Sweep: Sendable {
  /// A scenario with the settings of its files.
  struct Base: Sendable {
    let name: String
    let path: String
    let tree: ScenarioTree
    /// Whether it is run at every point, with the settings that it can have; else once, as it is.
    let isVaried: Bool
    /// The scenario as its files have it.
    let scenario: Scenario
    /// For each varied setting, whether the scenario can have it.
    let takes: [Bool]
  }

  /// The name of its file without folder and extension.
  public let name: String
  /// The file, as the user named it.
  public let path: String
  /// What it is called; the name where the file gives no title.
  public let title: String
  /// What it is about; may be empty.
  public let about: String
  let bases: [Base]
  let design: SweepDesign
  let draws: SweepDraws
  let designSeed: UInt64
  /// The settings that are varied.
  public let variations: [Variation]
  /// The points of the design.
  public let points: [SweepPoint]
  /// For each series of the layout a number that those share which start from the same burn-in.
  var burnIns: [Int] = []
  /// Runs of each series.
  public internal(set) var replications: Int
  /// Cities by their normalised folders.
  let cities: [String: (path: String, city: City)]

  /// Titles of the scenarios by name.
  public var titles: [String: String] {
    Dictionary(bases.map { ($0.name, $0.scenario.title) }) { first, _ in first }
  }

  /// Hands over `points.csv` in pieces.
  /// - Throws: what the sink throws.
  public func writePoints(to sink: @escaping ([UInt8]) throws -> Void) throws {
    _ = try layout.pointTable.write(to: sink)
  }

  /// The scenario of a series, made anew: thousands of them would need much memory.
  func scenario(_ series: SweepLayout.Series, problems: ProblemLog = ProblemLog(), memory: Double = .infinity)
    -> Scenario?
  {
    let base = bases[series.scenario]
    var tree = base.tree
    if let point = series.point {
      for (index, variation) in variations.enumerated() where base.takes[index] {
        guard let value = points[point].values[index] else { continue }
        tree.node = tree.node.setting(path: variation.path, to: value)
      }
    }
    return ScenarioBuilder(memory: memory).scenario(base.path, tree, problems: problems) {
      let found = (tree.node["city"]?.cityFolder).flatMap { cities[FilePath.normalised($0)] }
      return found.map { ($0.path, $0.city) }
    }
  }

  /// The seed of a series: that of the scenario, or one of its own that follows from it.
  func seed(_ series: Int, of scenario: Scenario) -> UInt64 {
    switch draws {
    case .common: return scenario.seed
    case .independent:
      // The purpose only has to differ from those of other draws; the number is arbitrary.
      let block = Draws(seed: scenario.seed, replication: 0)
        .block(UInt32(truncatingIfNeeded: series), 0, week: 0, purpose: 0x5EED)
      return (UInt64(block.word(0)) << 32 | UInt64(block.word(1))) & UInt64(ScenarioSettings.largestSeed)
    }
  }
}

extension Node {
  /// The folder of a city that this value names: relative to the file that names it, from the command line to the present
  /// folder; nil where it is no text.
  var cityFolder: String? {
    guard let text = string else { return nil }
    return position.line == 0 ? text : FilePath.join(FilePath.folder(of: position.file), text)
  }
}
