import SimulationKernel
import Testing

@testable import Experiments

@Suite("Designs: Latin hypercube and Morris")
struct DesignTests {
  @Test(
    "Each stratum of each dimension holds one point of a Latin hypercube",
    arguments: [1, 2, 7, 49, 100, 1000], [1, 12] as [UInt64])
  func latinStrata(count: Int, seed: UInt64) {
    let points = LatinHypercube.points(count: count, dimensions: 5, seed: seed)
    #expect(points.count == count && points.allSatisfy { $0.count == 5 })
    for dimension in 0..<5 {
      let strata = points.map { Int($0[dimension] * Double(count)) }
      #expect(strata.sorted() == Array(0..<count))
    }
  }

  @Test("Within its stratum a point of a Latin hypercube may be anywhere, and no two dimensions go together")
  func latinChance() {
    let n = 2000
    let points = LatinHypercube.points(count: n, dimensions: 4, seed: 3)
    let within = points.flatMap { $0 }.map { ($0 * Double(n)).truncatingRemainder(dividingBy: 1) }
    // A uniform number has variance 1/12; four standard deviations of the mean of so many.
    let mean = within.reduce(0, +) / Double(within.count)
    #expect(abs(mean - 0.5) < 4 * (1.0 / 12 / Double(within.count)).squareRoot())
    #expect(Set(within).count > 7900)
    for (a, b) in [(0, 1), (0, 2), (1, 3), (2, 3)] {
      // The correlation of two random orders has mean 0 and variance 1 / (n − 1).
      let correlation = points.reduce(0) { $0 + ($1[a] - 0.5) * ($1[b] - 0.5) } / Double(n) * 12
      #expect(abs(correlation) < 4 / Double(n - 1).squareRoot())
    }
  }

  @Test("Every order of strata comes about, each as often")
  func latinOrders() {
    var counts: [[Int]: Int] = [:]
    let designs = 2400
    for seed in 0..<UInt64(designs) {
      let points = LatinHypercube.points(count: 4, dimensions: 1, seed: seed)
      counts[points.map { Int($0[0] * 4) }, default: 0] += 1
    }
    #expect(counts.count == 24)
    // Chi-square with 23 degrees of freedom exceeds 61 once in 30,000 times.
    let statistic = counts.values.reduce(0.0) { $0 + Double(($1 - 100) * ($1 - 100)) / 100 }
    #expect(statistic < 61)
  }

  @Test("The first dimensions of a Latin hypercube do not depend on how many there are")
  func latinDimensions() {
    let narrow = LatinHypercube.points(count: 10, dimensions: 2, seed: 5)
    let wide = LatinHypercube.points(count: 10, dimensions: 6, seed: 5)
    #expect(wide.map { Array($0.prefix(2)) } == narrow)
  }

  @Test("Nothing is asked and nothing is given")
  func empty() {
    #expect(LatinHypercube.points(count: 0, dimensions: 3, seed: 1).isEmpty)
    #expect(LatinHypercube.points(count: 2, dimensions: 0, seed: 1) == [[], []])
    #expect(MorrisTrajectories.steps(trajectories: 0, dimensions: 3, seed: 1).isEmpty)
    #expect(MorrisTrajectories.steps(trajectories: 1, dimensions: 0, seed: 1).map(\.point) == [[]])
  }

  @Test("A trajectory changes each dimension once, by the step of Morris, on the grid", arguments: [2, 4, 6, 8])
  func trajectories(levels: Int) {
    let dimensions = 6
    let steps = MorrisTrajectories.steps(trajectories: 30, dimensions: dimensions, levels: levels, seed: 8)
    #expect(steps.map(\.trajectory) == (1...30).flatMap { [Int](repeating: $0, count: dimensions + 1) })
    let grid = (0..<levels).map { Double($0) / Double(levels - 1) }
    #expect(steps.allSatisfy { $0.point.count == dimensions && $0.point.allSatisfy(grid.contains) })
    let delta = Double(levels) / Double(2 * (levels - 1))
    for start in stride(from: 0, to: steps.count, by: dimensions + 1) {
      let trajectory = steps[start...start + dimensions]
      #expect(trajectory.first?.changed == nil)
      #expect(trajectory.dropFirst().compactMap(\.changed).sorted() == Array(0..<dimensions))
      for (before, after) in zip(trajectory, trajectory.dropFirst()) {
        let moved = (0..<dimensions).filter { before.point[$0] != after.point[$0] }
        #expect(moved.count == 1 && moved.first == after.changed)
        let size = moved.first.map { abs(after.point[$0] - before.point[$0]) } ?? 0
        #expect(abs(size - delta) < 1e-15)
      }
    }
  }

  @Test("Levels, directions and orders of trajectories are left to chance, each as likely")
  func trajectoriesByChance() {
    let (count, levels) = (4000, 4)
    let steps = MorrisTrajectories.steps(trajectories: count, dimensions: 3, levels: levels, seed: 2)
    let starts = stride(from: 0, to: steps.count, by: 4).map { Array(steps[$0..<$0 + 4]) }
    /// Four standard deviations of how often something of that chance happens.
    func isLikely(_ times: Int, _ chance: Double) -> Bool {
      let expected = Double(count) * chance
      return abs(Double(times) - expected) < 4 * (expected * (1 - chance)).squareRoot()
    }
    for dimension in 0..<3 {
      for level in 0..<levels {
        let value = Double(level) / Double(levels - 1)
        #expect(isLikely(starts.count { $0[0].point[dimension] == value }, 0.25))
      }
      #expect(isLikely(starts.count { $0[0].point[dimension] < $0[3].point[dimension] }, 0.5))
      for place in 1...3 { #expect(isLikely(starts.count { $0[place].changed == dimension }, 1.0 / 3)) }
    }
    #expect(Set(starts.map { $0.compactMap(\.changed) }).count == 6)
  }

  @Test("More trajectories leave the first ones as they are")
  func moreTrajectories() {
    let few = MorrisTrajectories.steps(trajectories: 3, dimensions: 4, seed: 1)
    #expect(Array(MorrisTrajectories.steps(trajectories: 9, dimensions: 4, seed: 1).prefix(few.count)) == few)
  }

  @Test("Equal seeds give equal bits, other seeds others, and the bits are those recorded")
  func recorded() {
    let latin = { (seed: UInt64) in digest(LatinHypercube.points(count: 50, dimensions: 3, seed: seed)) }
    let morris = { (seed: UInt64) in
      digest(MorrisTrajectories.steps(trajectories: 10, dimensions: 5, seed: seed).map(\.point))
    }
    #expect(latin(1) == latin(1) && morris(1) == morris(1))
    #expect(Set((0..<20).map(latin)).count == 20 && Set((0..<20).map(morris)).count == 20)
    // Seeds that differ in their upper half only.
    #expect(latin(1) != latin(1 << 32 | 1))
    #expect(latin(2026) == 4_419_030_033_969_085_358)
    #expect(morris(2026) == 9_941_777_456_117_896_392)
  }
}

/// A fingerprint of points, in order.
func digest(_ points: [[Double]]) -> UInt64 {
  var digest = Digest()
  for point in points {
    for number in point { digest.add(number) }
  }
  return digest.value
}
