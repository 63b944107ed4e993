import SimulationKernel

/// The quasi-random sequence of Sobol': points that fill the unit cube more evenly than chance does, the more the longer.
///
/// The first 2^m points are a (t, m, s)-net in base 2: each dimension, cut into 2^m strata, has one point in each. So counts
/// that are powers of 2 are best, and a sequence is best not begun in the middle.
/// - Source: Sobol', "On the distribution of points in a cube and the approximate evaluation of integrals", USSR
///   Computational Mathematics and Mathematical Physics 7 (1967), 86-112, in the order of Antonov and Saleev (1979), where
///   one direction number makes a point from the one before. Direction numbers: see `SobolDirections`.
public struct SobolSequence: Sendable {
  /// Direction numbers are there for so many dimensions.
  public static let mostDimensions = SobolDirections.mostDimensions
  /// A sequence of 32 bits has so many points.
  public static let mostPoints = 1 << 32

  private static let bits = 32

  /// The number of dimensions.
  public let dimensions: Int
  /// For each dimension the 32 direction numbers, as multiples of 2^-32.
  private let directions: [[UInt32]]
  /// The first point, as multiples of 2^-32: the digital shift.
  private let first: [UInt32]

  /// A sequence in so many dimensions.
  ///
  /// Plain, it begins in the corner where all numbers are 0 and has the values of `scipy.stats.qmc.Sobol`, to the bit. With a
  /// seed it is scrambled: each dimension's digits go through a random lower triangular matrix, with ones on the diagonal,
  /// and are shifted by random digits. Scrambled points are a net still, each of them has the uniform distribution, and
  /// two seeds give independent designs.
  /// - Source: of the scrambling, Matoušek, "On the L2-discrepancy for anchored boxes", Journal of Complexity 14 (1998),
  ///   527-556.
  /// - Precondition: `dimensions` is 0 to ``mostDimensions``.
  /// - Complexity: O(dimensions).
  public init(dimensions: Int, scramble seed: UInt64?) {
    precondition(
      (0...Self.mostDimensions).contains(dimensions), "\(dimensions) dimensions, outside 0...\(Self.mostDimensions)")
    self.dimensions = dimensions
    let plain = SobolDirections.numbers(dimensions: dimensions, bits: Self.bits)
    guard let seed else {
      directions = plain
      first = [UInt32](repeating: 0, count: dimensions)
      return
    }
    let draws = DesignDraws(seed: seed, for: .sobolScramble)
    directions = plain.enumerated().map { dimension, numbers in
      let columns = Self.scramble(dimension, draws)
      return numbers.map { number in
        columns.indices.reduce(0) { $0 ^ (number & (1 << (31 - UInt32($1))) == 0 ? 0 : columns[$1]) }
      }
    }
    first = (0..<dimensions).map { draws.block(Self.bits / 4, dimension: $0).word(0) }
  }

  /// The columns of a random lower triangular matrix with ones on its diagonal; the highest bit is the first digit.
  private static func scramble(_ dimension: Int, _ draws: DesignDraws) -> [UInt32] {
    (0..<bits).map { column in
      let diagonal: UInt32 = 1 << (31 - UInt32(column))
      return diagonal | (draws.block(column / 4, dimension: dimension).word(column % 4) & (diagonal - 1))
    }
  }

  /// The first `count` points, each of them a number from 0 to 1, 1 excluded, for each dimension: multiples of 2^-32.
  ///
  /// - Precondition: `count` is 0 to ``mostPoints``.
  /// - Complexity: O(count · dimensions).
  public func points(count: Int) -> [[Double]] {
    precondition((0...Self.mostPoints).contains(count), "\(count) points, outside 0...\(Self.mostPoints)")
    var current = first
    return (0..<count).map { index in
      if index > 0 {
        // Gray code: point n differs from the one before in the digit of the lowest bit that is set in n.
        let digit = index.trailingZeroBitCount
        for dimension in current.indices { current[dimension] ^= directions[dimension][digit] }
      }
      return current.map { Double($0) * 0x1p-32 }
    }
  }
}
