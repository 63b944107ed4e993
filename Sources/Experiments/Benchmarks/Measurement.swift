public import RecruitmentModel

/// What was found of one workload at one size with one number of threads.
public struct Measurement: Sendable {
  /// What was run.
  public enum Workload: String, CaseIterable, Sendable {
    /// The whole model's week without any programme.
    case baseline
    /// The same with every kind of intervention at its defaults.
    case allKinds = "all_kinds"
    /// `PlainWorkload`.
    case plain
  }

  /// What was run.
  public let workload: Workload
  /// How many youths.
  public let youths: Int
  /// How many neighbourhoods.
  public let neighbourhoods: Int
  /// How many threads shared the work.
  public let threads: Int
  /// Weeks that one repeat measured.
  public let weeks: Int
  /// How often it was repeated; what follows is of the least disturbed repeat.
  public let repeats: Int
  /// Seconds by the clock before the weeks: city, founding, burn-in; the same set-up for all runs of a size.
  public let setUpSeconds: Double
  /// Processor time and time by the clock of the weeks.
  public let effort: Effort
  /// Times the speed of one thread, by the clock; nil for one thread.
  public var gain: Double?
  /// Bytes that the set-up took for a youth at its worst moment; nil where that is not known.
  public let setUpBytesPerYouth: Double?
  /// Bytes that one run took for a youth at its worst moment, besides the settled city that it starts from; nil where that
  /// is not known.
  public let bytesPerYouth: Double?
  /// Nanoseconds for a youth's week by phase, in the order of `WeekPhase`; empty where they were not measured.
  public var phases: [Double] = []

  /// Weeks of one youth.
  public var youthWeeks: Double { Double(youths) * Double(weeks) }
  /// Weeks of one youth for a second of processor time.
  public var perCPUSecond: Double { youthWeeks / effort.cpu }
  /// Weeks of one youth for a second by the clock.
  public var perSecond: Double { youthWeeks / effort.wall }
  /// Nanoseconds of processor time for a youth's week.
  public var nanoseconds: Double { effort.cpu / youthWeeks * 1e9 }

  /// Nanoseconds for a youth's week in a phase; nil where they were not measured.
  public func nanoseconds(_ phase: WeekPhase) -> Double? {
    phases.indices.contains(phase.rawValue) ? phases[phase.rawValue] : nil
  }
}

/// Seconds that something took.
public struct Effort: Sendable {
  /// Of processor time, all threads together.
  public var cpu: Double
  /// By the clock.
  public var wall: Double

  /// Of both the lesser: what else a machine does only adds.
  func least(_ other: Effort) -> Effort { Effort(cpu: min(cpu, other.cpu), wall: min(wall, other.wall)) }

  /// What some work takes.
  static func of(_ work: () throws -> Void) rethrows -> Effort {
    let watch = Stopwatch()
    try work()
    return watch.effort
  }
}

/// Time since it was made.
struct Stopwatch: Sendable {
  private let start = ContinuousClock.now
  private let cpu = ProcessUsage.cpuSeconds

  var effort: Effort {
    Effort(
      cpu: ProcessUsage.cpuSeconds - cpu,
      // Never nothing, so that a rate can be told of the smallest work.
      wall: max(1e-9, (ContinuousClock.now - start).seconds))
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
