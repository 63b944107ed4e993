import Experiments
import Parameters
import RecruitmentModel
import SimulationKernel
import Tables

extension Command {
  /// `keerpunt benchmark`.
  static let benchmark = Command(
    "benchmark", "Measures speed and memory of the full baseline week",
    discussion: """
      Runs a synthetic focus area of the given size with one thread and with two, and prints youth-weeks per second of processor time,
      the gain of the second thread in the same process, and memory. Use a release build on a machine that does nothing else.
      """,
    reading: { read in
      (
        youths: read.whole("youths", "N", "Youths of the city", in: 1_000...10_000_000, default: 100_000),
        weeks: read.whole("weeks", "N", "Weeks that are measured", in: 10...10_000, default: 520)
      )
    }
  ) { options in
    try Benchmark(youths: options.youths, weeks: options.weeks).run()
    return ExitCode.done.rawValue
  }
}

/// Speed and memory of the baseline week.
struct Benchmark {
  private static let youthsEach = 1_500
  let youths: Int
  let weeks: Int

  func run() throws {
    var shape = CityGenerator.focusArea
    shape.neighbourhoods = max(2, youths / Benchmark.youthsEach)
    shape.youths = youths
    shape.sizes = 100...10_000
    let city = shape.make()
    let before = ProcessUsage.peakBytes
    let single = try measure(city, threads: 1)
    let bytes = ProcessUsage.peakBytes
    let double = try measure(city, threads: 2)
    let rate = Double(youths * weeks)
    var text = "\(youths) youths in \(city.neighbourhoods.count) neighbourhoods, \(weeks) weeks, full baseline week\n"
    text += "set-up           \(fixed(single.setUp, 2)) s\n"
    text += "one thread       \(fixed(rate / single.cpu / 1e6, 1)) million youth-weeks per CPU-second, "
    text += "\(fixed(rate / single.wall / 1e6, 1)) million per second\n"
    text += "two threads      \(fixed(rate / double.cpu / 1e6, 1)) million youth-weeks per CPU-second, "
    text +=
      "\(fixed(rate / double.wall / 1e6, 1)) million per second, \(fixed(single.wall / double.wall, 2)) times one thread\n"
    text +=
      "memory           \(fixed(Double(bytes) / 1e6, 1)) MB at most in one run, of it \(fixed(Double(before) / 1e6, 1)) MB before the "
    text += "city: \(fixed(Double(bytes - before) / Double(youths), 0)) bytes a youth\n"
    try StandardStreams.write(text)
  }

  private func fixed(_ value: Double, _ digits: Int) -> String { NumberText.fixed(value, digits: digits) }

  /// Seconds for the set-up, and for the weeks in processor time and by the clock.
  private func measure(_ city: City, threads: Int) throws -> (setUp: Double, cpu: Double, wall: Double) {
    let problems = ProblemLog()
    let rules = RuleBook(ParameterReader(nil, path: "assumptions", problems: problems))
    let world = WorldSettings(ParameterReader(nil, path: "world", problems: problems))
    let pool = WorkerPool(threads: threads)
    let start = ContinuousClock.now
    // Fifty weeks of burn-in bring the caches and the markets to their working state.
    let settled = try SettledCity(
      city: city, rules: rules, draws: Draws(seed: 1, replication: 1), burnIn: 50, pool: pool)
    let ready = ContinuousClock.now
    let cpu = ProcessUsage.cpuSeconds
    _ = try settled.runLast(
      policy: Policy(world: world, programmes: [], treated: []), weeks: weeks, recording: Recording(period: 52),
      pool: pool)
    let end = ContinuousClock.now
    return (seconds(ready - start), ProcessUsage.cpuSeconds - cpu, seconds(end - ready))
  }

  private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
