import SimulationKernel

/// Walks through the unit cube that change one dimension at a time, for elementary effects.
///
/// A trajectory of d + 1 points begins at random on a grid of p levels, and each step moves one dimension, in random order
/// and each of them once, by Δ = p / (2(p − 1)) up or down. The effect of a dimension is what the outcome changes in
/// its step, over the step's size; its mean over trajectories says how much the dimension matters, its spread how much
/// that depends on the rest.
/// - Source: Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33 (1991),
///   161-174, section 3.
public enum MorrisTrajectories {
  /// One point of a trajectory.
  public struct Step: Hashable, Sendable {
    /// The number of the trajectory, from 1.
    public let trajectory: Int
    /// The index, from 0, of the dimension that differs from the point before; nil where a trajectory begins.
    public let changed: Int?
    /// A number from 0 to 1, both included, for each dimension: a multiple of 1 / (levels − 1).
    public let point: [Double]
  }

  /// The points of all trajectories in order, `dimensions + 1` for each.
  ///
  /// More trajectories leave the first ones as they are.
  /// - Parameters:
  ///   - trajectories: how many.
  ///   - dimensions: of each point.
  ///   - levels: p, an even number of at least 2; with p even each level is as likely as another.
  ///   - seed: of the starts and the orders of steps.
  /// - Precondition: `levels` is even and positive, the other numbers are not negative.
  /// - Complexity: O(trajectories · dimensions²), which is the size of the result.
  public static func steps(trajectories: Int, dimensions: Int, levels: Int = 4, seed: UInt64) -> [Step] {
    precondition(trajectories >= 0 && dimensions >= 0, "\(trajectories) trajectories in \(dimensions) dimensions")
    precondition(levels > 0 && levels.isMultiple(of: 2), "\(levels) levels, must be an even number")
    let draws = DesignDraws(seed: seed, for: .morris)
    return (0..<trajectories).flatMap { trajectory(index: $0, dimensions: dimensions, levels: levels, draws: draws) }
  }

  private static func trajectory(index: Int, dimensions: Int, levels: Int, draws: DesignDraws) -> [Step] {
    // Levels are counted in whole numbers, so that a way up and the same way down end on the same bits.
    let jump = levels / 2
    let blocks = (0..<dimensions).map { draws.block(index, dimension: $0) }
    let isUp = blocks.map { $0.below(1, 2) == 0 }
    var level = zip(blocks, isUp).map { block, isUp in block.below(0, levels - jump) + (isUp ? 0 : jump) }
    func step(_ changed: Int?) -> Step {
      Step(trajectory: index + 1, changed: changed, point: level.map { Double($0) / Double(levels - 1) })
    }
    var steps = [step(nil)]
    for dimension in DesignDraws.order(of: dimensions, pick: { blocks[$0].below(2, $0 + 1) }) {
      level[dimension] += isUp[dimension] ? jump : -jump
      steps.append(step(dimension))
    }
    return steps
  }
}
