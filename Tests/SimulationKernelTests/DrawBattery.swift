import TestSupport

/// One statistic of a generator with its distribution if the generator is right: chi-square.
struct Check: Sendable {
  let name: String
  let statistic: Double
  let degrees: Int

  /// Six standard deviations on either side: a right generator leaves them with chance 2e-9.
  ///
  /// A statistic that is too small tells against a generator as well: a counter is more even than chance.
  var holds: Bool {
    (ChiSquare.limit(degrees: degrees, sigmas: -6)...ChiSquare.limit(degrees: degrees, sigmas: 6)).contains(statistic)
  }
}

/// The statistical battery: some hundred checks, so that a right generator fails with chance below 1e-6 in all.
struct DrawBattery: Sendable {
  let generator: Generator
  let size = 1 << 15
  let start = Subject(seed: 2_026, replication: 3, who: 1_000, generation: 1, week: 0, purpose: 7)

  /// A sequence of neighbours along one axis.
  func neighbours(along axis: Subject.Axis) -> [Words] {
    (0..<size).map { generator.words(start.moved(along: axis, by: $0)) }
  }

  /// Are the upper and the lower byte of each word uniform along the axis?
  func uniformity(_ axis: Subject.Axis) -> [Check] {
    let words = neighbours(along: axis)
    return (0..<4).flatMap { i in
      [24, 0].map { shift in
        var cells = Array(repeating: 0, count: 256)
        for block in words { cells[Int(block.word(i) >> shift & 255)] += 1 }
        return Check(
          name: "uniformity of word \(i) from bit \(shift) along \(axis)",
          statistic: ChiSquare.statistic(observed: cells), degrees: 255)
      }
    }
  }

  /// Are two neighbours independent? All pairs of values of four bits, in pairs that share no member.
  func serialIndependence(_ axis: Subject.Axis) -> [Check] {
    let words = neighbours(along: axis)
    return (0..<4).flatMap { i in
      [28, 0].map { shift in
        var cells = Array(repeating: 0, count: 256)
        for k in stride(from: 0, to: size, by: 2) {
          let first = words[k].word(i) >> shift & 15
          let second = words[k + 1].word(i) >> shift & 15
          cells[Int(first << 4 | second)] += 1
        }
        return Check(
          name: "neighbours in word \(i) from bit \(shift) along \(axis)",
          statistic: ChiSquare.statistic(observed: cells), degrees: 255)
      }
    }
  }

  /// Are the words of one block independent of each other?
  func wordsOfABlock() -> [Check] {
    let words = neighbours(along: .who)
    return [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)].map { i, j in
      var cells = Array(repeating: 0, count: 256)
      for block in words { cells[Int((block.word(i) >> 28) << 4 | block.word(j) >> 28)] += 1 }
      return Check(
        name: "words \(i) and \(j) of a block", statistic: ChiSquare.statistic(observed: cells), degrees: 255)
    }
  }

  /// Is each of the 128 bits set half of the time?
  func bitBalance(_ axis: Subject.Axis) -> Check {
    var set = Array(repeating: 0, count: 128)
    for block in neighbours(along: axis) {
      for i in 0..<4 {
        var word = block.word(i)
        while word != 0 {
          set[i * 32 + word.trailingZeroBitCount] += 1
          word &= word - 1
        }
      }
    }
    // A binomial count of n trials at one half, standardised and squared.
    let statistic = set.reduce(0.0) { sum, count in
      let surplus = Double(2 * count - size)
      return sum + surplus * surplus / Double(size)
    }
    return Check(name: "bit balance along \(axis)", statistic: statistic, degrees: 128)
  }

  /// Does turning over one bit of the input turn over half of the bits of the block?
  func avalanche() -> Check {
    let trials = 64
    var statistic = 0.0
    for bit in 0..<Subject.bits {
      var changed = 0
      for trial in 0..<trials {
        let subject = start.moved(along: .who, by: trial * 977).moved(along: .seed, by: trial)
        let before = generator.words(subject)
        let after = generator.words(subject.flipped(bit))
        for i in 0..<4 { changed += (before.word(i) ^ after.word(i)).nonzeroBitCount }
      }
      let surplus = Double(2 * changed - trials * 128)
      statistic += surplus * surplus / Double(trials * 128)
    }
    return Check(name: "avalanche", statistic: statistic, degrees: Subject.bits)
  }

  /// Marsaglia's birthday spacings along an axis: among `m` birthdays in a year of `n` days, the number of equal
  /// spacings is nearly Poisson with mean m³ / 4n: here 4 in each of 8 sequences for each of the 4 words.
  ///
  /// A Poisson count of at least k, at mean λ, has the chance of a chi-square of 2k degrees below 2λ; so the check
  /// puts 2λ against the degrees that belong to the count.
  func birthdaySpacings(_ axis: Subject.Axis) -> Check {
    let words = neighbours(along: axis)
    let birthdays = 4_096
    var equal = 0
    for i in 0..<4 {
      for first in stride(from: 0, to: size, by: birthdays) {
        let sorted = words[first..<(first + birthdays)].map { $0.word(i) }.sorted()
        let spacings = sorted.indices.map { sorted[$0] &- sorted[$0 == 0 ? birthdays - 1 : $0 - 1] }.sorted()
        for k in 1..<birthdays where spacings[k] == spacings[k - 1] { equal += 1 }
      }
    }
    return Check(name: "birthday spacings along \(axis)", statistic: 2 * 4 * 32, degrees: 2 * equal + 1)
  }
}
