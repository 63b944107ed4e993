import SimulationKernel
import Tables
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Measuring speed") struct BenchmarkTests {
  private static let tiny = Result { try Benchmark(sizes: [1_000], weeks: 2, repeats: 1).run() }

  @Test("Each workload is measured with one thread and with two, and phases with one")
  func rows() throws {
    let all = try Self.tiny.get()
    #expect(
      all.map { "\($0.workload.rawValue) \($0.threads)" } == [
        "baseline 1", "baseline 2", "all_kinds 1", "all_kinds 2", "plain 1", "plain 2",
      ])
    for one in all {
      #expect(one.youths == 1_000 && one.weeks == 2 && one.repeats == 1 && one.youthWeeks == 2_000)
      #expect(one.effort.wall > 0 && one.setUpSeconds > 0 && one.perSecond == 2_000 / one.effort.wall)
      #expect((one.gain == nil) == (one.threads == 1))
      #expect(one.phases.count == (one.threads == 1 && one.workload != .plain ? 9 : 0))
      #expect(one.phases.allSatisfy { $0 > 0 })
    }
  }

  @Test("The phases of the measured weeks add up to no more than the run, and to most of these weeks")
  func phases() throws {
    let pool = WorkerPool(threads: 1)
    let bench = try ModelBench(youths: 1_000, burnIn: 2, pool: pool)
    let times = PhaseTimes()
    let watch = Stopwatch()
    let effort = try bench.effort(of: bench.policy(.allKinds), weeks: 12, pool: pool, times: times)
    let sum = WeekPhase.allCases.reduce(0) { $0 + times[$1].seconds }
    // Between two weeks stands what counts them, and whatever else the machine turns to then.
    #expect(sum > 0.3 * effort.wall && sum < watch.effort.wall)
  }

  @Test("All kinds of intervention are at work, and none without them")
  func policies() throws {
    let bench = try ModelBench(youths: 1_000, burnIn: 1, pool: WorkerPool(threads: 1))
    #expect(bench.policy(.allKinds).seats > 0)
    #expect(bench.policy(.baseline).seats == 0)
  }

  @Test(
    "Small sizes get many repeats, large ones the fewest weeks",
    arguments: [
      (10_000, .init(weeks: 520, repeats: 15)), (100_000, .init(weeks: 266, repeats: 3)),
      (1_000_000, .init(weeks: 26, repeats: 3)), (3_300_000, .init(weeks: 26, repeats: 1)),
    ] as [(Int, Benchmark.Amount)])
  func amounts(youths: Int, amount: Benchmark.Amount) {
    #expect(Benchmark().amount(.baseline, youths: youths) == amount)
    #expect(Benchmark(weeks: 7, repeats: 2).amount(.plain, youths: youths) == .init(weeks: 7, repeats: 2))
  }

  @Test("Sizes are measured once each, from small to large")
  func sizes() {
    #expect(Benchmark(sizes: [30_000, 2_000, 30_000]).sizes == [2_000, 30_000])
  }

  @Test("The file has a row for each measurement, with the machine, and empty cells for what was not measured")
  func table() throws {
    let machine = MachineDescription()
    let table = try Measurement.table(try Self.tiny.get(), on: machine)
    #expect(table.rows.count == 6)
    let text = String(decoding: table.csv(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(
      lines[0]
        == "workload,youths,neighbourhoods,threads,weeks,repeats,set_up_seconds,cpu_seconds,wall_seconds,"
        + "youth_weeks_per_cpu_second,youth_weeks_per_second,times_one_thread,set_up_bytes_per_youth,bytes_per_youth,"
        + "policy_ns,surroundings_ns,referral_ns,youth_week_ns,legal_market_ns,illegal_market_ns,enforcement_ns,"
        + "turnover_ns,record_ns,processor,cores,system,build,version")
    #expect(lines[1].hasPrefix("baseline,1000,2,1,2,1,"))
    #expect(lines[2].contains(",,,,,,,,,,"))
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",\(machine.build),\(Keerpunt.version)") })
  }

  @Test("The page describes every column of the file, in order")
  func page() throws {
    let sources = FilePath.join(FilePath.folder(of: #filePath), "../../Sources")
    let bytes = try FileSystem().read(FilePath.join(sources, "Experiments/Experiments.docc/Benchmarks.md"))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let rows = Measurement.schema.columns.map {
      "| `\($0.name)` | \($0.type.rawValue) | \($0.unit) | \($0.summary) |"
    }
    let described = lines.filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(described == rows, "the page must say:\n\(rows.joined(separator: "\n"))")
  }

  @Test(
    "The processor is the first that the system names",
    arguments: [
      ("processor\t: 0\nmodel name\t: Some  CPU @ 2: GHz\nmodel name\t: Other\n", "Some CPU @ 2: GHz"),
      ("processor\t: 0\nBogoMIPS\t: 50\n", ""), ("", ""), ("model name", ""),
    ])
  func processor(text: String, name: String) {
    #expect(MachineDescription.processor(cpuinfo: text) == name)
  }

  @Test("Costs are told for one week of one youth, and ratios are over the reference")
  func ratio() throws {
    let result = try SpeedRatio(youths: 1_000, weeks: 2, referenceWeeks: 2, rounds: 2).measure()
    #expect(result.reference > 0 && result.baseline > 0 && result.allKinds > 0)
    #expect(result.baselineRatio == result.baseline / result.reference)
    #expect(result.allKindsRatio == result.allKinds / result.reference)
  }

  @Test("Memory that is taken and touched is seen, where the system tells")
  func memory() {
    guard ProcessUsage.bytesNow != nil else { return }
    let mark = MemoryMark()
    let column = Column<UInt64>(count: 8_000_000, repeating: 1)
    #expect((mark.growth ?? 0) >= 60_000_000)
    #expect(column[7_999_999] == 1)
  }
}
