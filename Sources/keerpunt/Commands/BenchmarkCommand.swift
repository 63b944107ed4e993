import Experiments
import Parameters
import Tables

extension Command {
  /// `keerpunt benchmark`.
  static let benchmark = Command(
    "benchmark", "Measures speed and memory of the model's week",
    discussion: """
      Measures the week without programmes, the week with every kind of intervention, and a plain workload to lay beside
      other frameworks, in synthetic cities of several sizes, with one thread and with two. Takes a few minutes; use a
      release build on a machine that does nothing else.

      --output writes one row for each workload, size and number of threads: youth-weeks per second of processor time and
      by the clock, bytes per youth, nanoseconds per youth-week in each phase of a week (of one thread), and the machine.

      --ratio measures for some seconds what a week of the model costs over a week of the plain workload's slow reference in
      the same process, and prints that alone. With limits it fails with exit code 1 where one is exceeded:

        keerpunt benchmark --ratio --baseline-at-most 2 --all-kinds-at-most 4
      """,
    reading: BenchmarkOptions.init
  ) { options in
    try options.ratio ? options.runRatio().rawValue : options.run().rawValue
  }
}

/// What `benchmark` reads.
struct BenchmarkOptions {
  let sizes: [Int]
  let weeks: Int?
  let repeats: Int?
  let output: String?
  let force: Bool
  let ratio: Bool
  let limits: SpeedLimits

  init(_ read: ArgumentReader) {
    sizes = read.wholes(
      "youths", "N", "Youths of a city; several times for several sizes", in: Benchmark.possibleSizes,
      defaultText: Benchmark.sizes.map(String.init).joined(separator: ","))
    weeks = read.whole(
      "weeks", "N", "Weeks that each repeat measures", in: 1...10_000, defaultText: "by size")
    repeats = read.whole(
      "repeats", "N", "Repeats, of which the least disturbed counts", in: 1...1_000, defaultText: "by size")
    output = read.text("output", "FILE", "Writes the measurements as CSV", completion: .files)
    force = read.flag("force", "Overwrites a file that is there")
    ratio = read.flag("ratio", "Measures the model against a reference in the same process, and nothing else")
    limits = SpeedLimits(
      baseline: read.real(
        "baseline-at-most", "X", "Fails where a week without programmes costs more times the reference",
        in: SpeedLimits.possible),
      allKinds: read.real(
        "all-kinds-at-most", "X", "Fails where a week with every kind costs more times the reference",
        in: SpeedLimits.possible))
    let isMeasuring = !sizes.isEmpty || weeks != nil || repeats != nil || output != nil
    if ratio, isMeasuring {
      read.report("'--ratio' has a size of its own, and goes with no other option but limits")
    }
    if !ratio, limits.baseline != nil || limits.allKinds != nil { read.report("limits need '--ratio'") }
  }

  /// Measures, and prints each size as soon as it is done.
  func run() throws -> ExitCode {
    try checkFree(FileSystem())
    let machine = MachineDescription()
    try StandardStreams.write(BenchmarkTables.lead(machine) + BenchmarkTables.heading)
    let benchmark = Benchmark(sizes: sizes.isEmpty ? Benchmark.sizes : sizes, weeks: weeks, repeats: repeats)
    let all = try benchmark.run { try StandardStreams.write(BenchmarkTables.rows($0)) }
    try StandardStreams.write(BenchmarkTables.phases(all) + BenchmarkTables.closing(machine))
    if let output { try FileSystem().writeWhole(try Measurement.table(all, on: machine).csv(), to: output) }
    return .done
  }

  /// Measures the ratio and holds it against the limits.
  func runRatio() throws -> ExitCode {
    let machine = MachineDescription()
    let result = try SpeedRatio().measure()
    try StandardStreams.write(BenchmarkTables.ratio(result) + BenchmarkTables.closing(machine))
    let excesses = limits.excesses(of: result)
    for excess in excesses { StandardStreams.complain("error: \(excess)") }
    return excesses.isEmpty ? .done : .limitExceeded
  }

  /// - Throws: `FileError` where the file of measurements cannot be made, before minutes go into what it is to hold.
  private func checkFree(_ files: FileSystem) throws(FileError) {
    guard let output else { return }
    try OutputFile.checkFree(output, force: force, files)
    let folder = FilePath.folder(of: output)
    if !folder.isEmpty { try files.createFolder(folder) }
    try files.checkWritable(folder)
  }
}

/// What a week may cost, as a multiple of the reference.
struct SpeedLimits {
  static let possible = 0.0...1_000_000

  let baseline: Double?
  let allKinds: Double?

  /// A sentence for each limit that is exceeded.
  func excesses(of result: SpeedRatio.Result) -> [String] {
    let both = [
      ("without programmes", result.baselineRatio, baseline),
      ("with every kind of intervention", result.allKindsRatio, allKinds),
    ]
    return both.compactMap { name, ratio, limit in
      guard let limit, !(ratio <= limit) else { return nil }
      let found = NumberText.fixed(ratio, digits: 3)
      return "a week \(name) costs \(found) times the reference, at most \(ValueText.shown(limit)) is allowed"
    }
  }
}
