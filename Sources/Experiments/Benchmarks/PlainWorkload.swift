public import SimulationKernel

/// Plain recruitment and drift on a grid: a toy that any framework for agent-based models can be given, so that speeds can
/// be laid side by side.
///
/// It has nothing of Keerpunt's model but the kernel beneath it. <doc:Benchmarks> defines it to the last draw.
public struct PlainWorkload: ~Copyable, Sendable {
  /// Places in a row, and rows of places.
  public static let side = 20
  private let town: PlainTown
  private var week: Int32 = 0

  /// Youths at the start, spread evenly over the places.
  /// - Parameters:
  ///   - youths: how many, 0 to 2^31 - 1; other numbers are a programming error.
  ///   - draws: the random numbers of a seed and a replication.
  public init(youths: Int, draws: Draws) { town = PlainTown(youths: youths, side: PlainWorkload.side, draws: draws) }

  /// Lives so many weeks.
  public mutating func live(weeks: Int, pool: WorkerPool) {
    for _ in 0..<weeks {
      week += 1
      town.live(week, pool)
    }
  }

  /// Lives so many weeks as `live` does, to the bit, one youth after the other and without any art: what `live` is tested
  /// against, and a measure of this machine.
  public mutating func liveByReference(weeks: Int) {
    for _ in 0..<weeks {
      week += 1
      town.liveByReference(week)
    }
  }

  /// A fingerprint of everybody's state.
  public var digest: UInt64 { town.digest }

  /// How many are in what state.
  public var census: (inSchool: Int, atWork: Int, involved: Int) { town.census }

  /// Mean stress, 0 to 1; 0 where nobody lives.
  public var meanStress: Double { town.meanStress }
}

/// What a youth of the plain workload is, one bit each.
struct PlainStatus: OptionSet, BitwiseCopyable, Hashable {
  let rawValue: UInt8

  static let inSchool = PlainStatus(rawValue: 1)
  static let atWork = PlainStatus(rawValue: 2)
  static let involved = PlainStatus(rawValue: 4)

  /// What stress drifts to: jobless and out of school makes it rise.
  var stressTarget: Float { isDisjoint(with: [.inSchool, .atWork]) ? 0.8 : 0.2 }
}

/// Where on a youth's one uniform number of a week each kind of event lies. The stretches do not overlap, so that of one
/// week's events at most one happens to a youth, and each with exactly its chance.
enum PlainEvents {
  static let losesJob: Float = 0.01
  static let findsJob: Float = 0.02
  static let leavesSchool: Float = findsJob + 0.02
  static let leavesCrime: Float = leavesSchool + 0.005

  /// Where the stretch of recruitment ends.
  /// - Parameter pressure: that of the place.
  @inline(__always)
  static func recruited(pressure: Float, stress: Float, resilience: Float) -> Float {
    leavesSchool + Elementary.logistic(-7 + 3 * pressure + 1.5 * stress - resilience)
  }

  /// Where the last stretch ends at most, whoever it is: rounding keeps the order of numbers, and `logistic` never falls.
  static func bound(pressure: Float) -> Float {
    max(leavesCrime, recruited(pressure: pressure, stress: 1, resilience: 0))
  }
}
