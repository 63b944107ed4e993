import Testing

@testable import Experiments

@Suite("Designs: Sobol'")
struct SobolTests {
  private static func plain(_ dimensions: Int, count: Int) -> [[Double]] {
    SobolSequence(dimensions: dimensions, scramble: nil).points(count: count)
  }

  @Test("The first ten points in three dimensions are those that follow from the published direction numbers")
  func published() {
    // As scipy.stats.qmc.Sobol gives them, which takes its numbers from the same table.
    let points: [[Double]] = [
      [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]
    #expect(Self.plain(3, count: 10) == points)
  }

  @Test("The first published rows stand in the table")
  func rows() {
    // d = 2 to 8 of new-joe-kuo-6.21201: s, a, m.
    let rows: [[UInt16]] = [
      [1, 0, 1], [2, 1, 1, 3], [3, 1, 1, 3, 1], [3, 2, 1, 1, 1], [4, 1, 1, 1, 3, 3], [4, 4, 1, 3, 5, 13],
      [5, 2, 1, 1, 5, 5, 17],
    ]
    #expect(SobolDirections.table.starts(with: rows.joined()))
  }

  @Test("The table has an entry for every dimension: odd numbers that fit, and a polynomial of its own")
  func table() {
    var rest = SobolDirections.table[...]
    var polynomials: Set<Int> = []
    var entries = 0
    while let degree = rest.popFirst(), let coefficients = rest.popFirst() {
      let odd = rest.prefix(Int(degree))
      #expect(odd.count == degree && coefficients < 1 << (degree - 1))
      #expect(odd.enumerated().allSatisfy { !$1.isMultiple(of: 2) && Int($1) < 2 << $0 })
      polynomials.insert(1 << Int(degree) | Int(coefficients) << 1 | 1)
      rest = rest.dropFirst(Int(degree))
      entries += 1
    }
    #expect(entries == SobolSequence.mostDimensions - 1 && polynomials.count == entries)
  }

  @Test("The last point of a thousand in high dimensions is that which scipy.stats.qmc.Sobol gives")
  func lastPoints() {
    let last = Self.plain(512, count: 1000).last ?? []
    #expect([1, 9, 49, 199, 255, 511].map { last[$0] * 1024 } == [931, 647, 299, 927, 447, 469])
  }

  @Test("The first 2^m points stand in a stratum each, in every dimension, scrambled or not", arguments: [nil, 1, 99])
  func strata(scramble: UInt64?) {
    let points = SobolSequence(dimensions: SobolSequence.mostDimensions, scramble: scramble).points(count: 64)
    for m in 0...6 {
      let count = 1 << m
      for dimension in 0..<SobolSequence.mostDimensions {
        let strata = Set(points.prefix(count).map { Int($0[dimension] * Double(count)) })
        #expect(strata.count == count)
      }
    }
  }

  @Test("In two dimensions each box of area 2^-m has one of the first 2^m points", arguments: [nil, 1, 2, 99])
  func elementaryIntervals(scramble: UInt64?) {
    // The first two dimensions are a (0, 2)-sequence.
    let points = SobolSequence(dimensions: 2, scramble: scramble).points(count: 256)
    for m in 1...8 {
      for across in 0...m {
        let (columns, rows) = (1 << across, 1 << (m - across))
        let boxes = Set(points.prefix(1 << m).map { Int($0[0] * Double(columns)) * rows + Int($0[1] * Double(rows)) })
        #expect(boxes.count == 1 << m)
      }
    }
  }

  @Test("Every run of 2^m points that begins at a multiple of 2^m stands in a stratum each")
  func laterRuns() {
    let points = SobolSequence(dimensions: 20, scramble: 7).points(count: 128)
    for start in stride(from: 0, to: 128, by: 16) {
      for dimension in 0..<20 {
        #expect(Set(points[start..<start + 16].map { Int($0[dimension] * 16) }).count == 16)
      }
    }
  }

  @Test("Scrambled points have the uniform distribution over seeds")
  func uniform() {
    let seeds = 4000
    let designs = (0..<UInt64(seeds)).map { SobolSequence(dimensions: 2, scramble: $0).points(count: 3) }
    // Chi-square with 15 degrees of freedom exceeds 47 once in 30,000 times.
    for (point, dimension) in [(0, 0), (1, 0), (2, 1)] {
      var counts = [Int](repeating: 0, count: 16)
      for design in designs { counts[Int(design[point][dimension] * 16)] += 1 }
      let statistic = counts.reduce(0.0) { $0 + Double(($1 - 250) * ($1 - 250)) / 250 }
      #expect(statistic < 47)
    }
    // What the matrix does: from its second digit on, the distance of the first two points differs from seed to seed.
    let distances = Set(designs.map { Int($0[0][0] * 16) ^ Int($0[1][0] * 16) })
    #expect(distances == Set(8..<16))
  }

  @Test("A scrambled design estimates a smooth integral better than as many points of a Latin hypercube")
  func accuracy() {
    func error(_ points: [[Double]]) -> Double {
      // The mean of the product of x + ½ over the cube is 1.
      points.reduce(0) { $0 + $1.reduce(1) { $0 * ($1 + 0.5) } } / Double(points.count) - 1
    }
    let seeds = 0..<UInt64(40)
    let squares = seeds.map { seed in
      let sobol = error(SobolSequence(dimensions: 3, scramble: seed).points(count: 256))
      let latin = error(LatinHypercube.points(count: 256, dimensions: 3, seed: seed))
      return (sobol: sobol * sobol, latin: latin * latin)
    }
    #expect(squares.reduce(0) { $0 + $1.sobol } * 4 < squares.reduce(0) { $0 + $1.latin })
  }

  @Test("More points and more dimensions leave the first as they are", arguments: [nil, 5])
  func extended(scramble: UInt64?) {
    let few = SobolSequence(dimensions: 3, scramble: scramble).points(count: 5)
    let many = SobolSequence(dimensions: 8, scramble: scramble).points(count: 40)
    #expect(many.prefix(5).map { Array($0.prefix(3)) } == few)
    #expect(SobolSequence(dimensions: 3, scramble: scramble).points(count: 0).isEmpty)
    #expect(SobolSequence(dimensions: 0, scramble: scramble).points(count: 2) == [[], []])
  }

  @Test("Equal seeds give equal bits, other seeds others, and the bits are those recorded")
  func recorded() {
    let scrambled = { (seed: UInt64?) in digest(SobolSequence(dimensions: 6, scramble: seed).points(count: 64)) }
    #expect(scrambled(1) == scrambled(1))
    #expect(Set((0..<20).map(scrambled) + [scrambled(nil)]).count == 21)
    #expect(scrambled(1) != scrambled(1 << 32 | 1))
    #expect(scrambled(nil) == 1_790_188_849_302_270_062)
    #expect(scrambled(2026) == 5_711_796_837_554_911_721)
  }
}
