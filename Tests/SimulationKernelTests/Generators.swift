import SimulationKernel

/// All that a draw is a function of.
struct Subject: Sendable {
  enum Axis: CaseIterable {
    case seed, replication, who, generation, week, purpose
  }

  var seed: UInt64 = 0
  var replication: UInt32 = 0
  var who: UInt32 = 0
  var generation: UInt32 = 0
  var week: Int32 = 0
  var purpose: UInt32 = 0

  /// The subject `steps` further along one axis; weeks start in the burn-in.
  func moved(along axis: Axis, by steps: Int) -> Subject {
    var moved = self
    switch axis {
    case .seed: moved.seed += UInt64(steps)
    case .replication: moved.replication += UInt32(steps)
    case .who: moved.who += UInt32(steps)
    case .generation: moved.generation += UInt32(steps)
    case .week: moved.week += Int32(steps) - 500
    case .purpose: moved.purpose += UInt32(steps)
    }
    return moved
  }

  /// How many bits there are to flip.
  static let bits = 224

  /// The subject with one of its 224 bits turned over.
  func flipped(_ bit: Int) -> Subject {
    var flipped = self
    switch bit / 32 {
    case 0, 1: flipped.seed ^= 1 << UInt64(bit)
    case 2: flipped.replication ^= 1 << UInt32(bit % 32)
    case 3: flipped.who ^= 1 << UInt32(bit % 32)
    case 4: flipped.generation ^= 1 << UInt32(bit % 32)
    case 5: flipped.week ^= 1 << Int32(bit % 32)
    default: flipped.purpose ^= 1 << UInt32(bit % 32)
    }
    return flipped
  }
}

/// Four words.
struct Words: Sendable {
  var a: UInt32
  var b: UInt32
  var c: UInt32
  var d: UInt32

  func word(_ i: Int) -> UInt32 {
    i == 0 ? a : i == 1 ? b : i == 2 ? c : d
  }
}

/// A function from subjects to words: the one on trial, or one that is known to be bad.
struct Generator: Sendable {
  let words: @Sendable (Subject) -> Words

  /// The kernel's own.
  static let draws = Generator { subject in
    let block = Draws(seed: subject.seed, replication: subject.replication)
      .block(subject.who, subject.generation, week: subject.week, purpose: subject.purpose)
    return Words(a: block.word(0), b: block.word(1), c: block.word(2), d: block.word(3))
  }

  /// Bad on purpose: a counter without any mixing.
  static let plainCounter = Generator { subject in
    Words(
      a: subject.who ^ UInt32(truncatingIfNeeded: subject.seed), b: subject.generation ^ subject.replication,
      c: UInt32(bitPattern: subject.week) ^ UInt32(truncatingIfNeeded: subject.seed >> 32), d: subject.purpose)
  }

  /// Bad on purpose: one multiplication of a weighted sum, in use in many a home-made hash.
  static let multiplied = Generator { subject in
    var sum = subject.seed &* 3 &+ UInt64(subject.replication) &* 5 &+ UInt64(subject.who) &* 7
    sum = sum &+ UInt64(subject.generation) &* 11 &+ UInt64(UInt32(bitPattern: subject.week)) &* 13
    sum = (sum &+ UInt64(subject.purpose) &* 17) &* 0x9E37_79B9_7F4A_7C15
    let other = sum &* 0xBF58_476D_1CE4_E5B9
    return Words(
      a: UInt32(truncatingIfNeeded: sum >> 32), b: UInt32(truncatingIfNeeded: sum),
      c: UInt32(truncatingIfNeeded: other >> 32), d: UInt32(truncatingIfNeeded: other))
  }
}
