import SimulationKernel

/// The random numbers of a design of an experiment: a function of seed, subject and purpose.
struct DesignDraws {
  /// What numbers are for; each question has its own. The order is part of every design.
  enum Purpose: UInt32 {
    case latinHypercube, sobolScramble, morris
  }

  private let draws: Draws
  private let purpose: Purpose

  /// Replications of the model are numbered from 1, and a city has 0: with the last number there is, a design shares no
  /// draws with the runs that it plans, whatever their seed.
  init(seed: UInt64, for purpose: Purpose) {
    draws = Draws(seed: seed, replication: .max)
    self.purpose = purpose
  }

  /// Four words for one subject, such as a point, in one dimension. Both numbers are from 0 to 2^32 - 1.
  func block(_ subject: Int, dimension: Int) -> DrawBlock {
    draws.block(
      UInt32(truncatingIfNeeded: subject), UInt32(truncatingIfNeeded: dimension), week: 0, purpose: purpose.rawValue)
  }

  /// The numbers 0 to `count - 1` in an order in which each place is as likely for each (Fisher and Yates), where `pick`
  /// gives a random number from 0 up to and including its argument.
  static func order(of count: Int, pick: (Int) -> Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, pick(last)) }
    return order
  }
}
