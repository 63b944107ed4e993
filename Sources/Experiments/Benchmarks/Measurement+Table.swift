public import Tables
import RecruitmentModel

extension Measurement {
  /// The columns of the file of measurements; <doc:Benchmarks> describes them.
  static let schema = TableSchema(
    name: "benchmark", title: "Speed and memory of one workload at one size with one number of threads",
    columns: [
      ColumnDescription(name: "workload", summary: "baseline, all_kinds or plain", type: .text),
      ColumnDescription(name: "youths", unit: "youths", summary: "Youths", type: .whole),
      ColumnDescription(name: "neighbourhoods", summary: "Neighbourhoods", type: .whole),
      ColumnDescription(name: "threads", summary: "Threads that shared the work", type: .whole),
      ColumnDescription(name: "weeks", unit: "weeks", summary: "Weeks measured in one repeat", type: .whole),
      ColumnDescription(
        name: "repeats", summary: "Repeats, of which the least disturbed counts", type: .whole),
      seconds("set_up_seconds", "City, founding and burn-in of all runs of this size, by the clock"),
      seconds("cpu_seconds", "Processor time of the measured weeks, all threads together"),
      seconds("wall_seconds", "The measured weeks by the clock"),
      ColumnDescription(
        name: "youth_weeks_per_cpu_second", unit: "youth-weeks per second",
        summary: "Weeks of one youth for a second of processor time",
        type: .real),
      ColumnDescription(
        name: "youth_weeks_per_second", unit: "youth-weeks per second",
        summary: "Weeks of one youth for a second by the clock", type: .real),
      ColumnDescription(
        name: "times_one_thread", unit: "factor", summary: "Speed by the clock over that of one thread", type: .real),
      ColumnDescription(
        name: "set_up_bytes_per_youth", unit: "bytes", summary: "Memory that the set-up took at its worst moment",
        type: .real),
      ColumnDescription(
        name: "bytes_per_youth", unit: "bytes",
        summary: "Memory that one run took at its worst moment, besides what was there before it", type: .real),
    ]
      + WeekPhase.allCases.map {
        ColumnDescription(
          name: $0.columnName, unit: "nanoseconds", summary: "A youth's week in this phase, by the clock", type: .real)
      }
      + [
        ColumnDescription(name: "processor", summary: "The processor's name for itself", type: .text),
        ColumnDescription(name: "cores", summary: "Cores in service", type: .whole),
        ColumnDescription(name: "system", summary: "Operating system and kind of processor", type: .text),
        ColumnDescription(name: "build", summary: "release or debug", type: .text),
        ColumnDescription(name: "version", summary: "Version of Keerpunt", type: .text),
      ],
    primaryKey: ["workload", "youths", "threads"])

  private static func seconds(_ name: String, _ summary: String) -> ColumnDescription {
    ColumnDescription(name: name, unit: "seconds", summary: summary, type: .real)
  }

  /// The file of measurements, one row for each.
  /// - Throws: `TableError` where the program is wrong.
  public static func table(_ measurements: [Measurement], on machine: MachineDescription) throws -> DataTable {
    var table = try DataTable(schema: schema)
    for one in measurements { try table.append(one.cells + machine.cells) }
    return table
  }

  private var cells: [Cell] {
    let start: [Cell] = [
      .text(workload.rawValue), .whole(youths), .whole(neighbourhoods), .whole(threads), .whole(weeks),
      .whole(repeats), .real(setUpSeconds), .real(effort.cpu), .real(effort.wall), .real(perCPUSecond),
      .real(perSecond), .realOrMissing(gain), .realOrMissing(setUpBytesPerYouth), .realOrMissing(bytesPerYouth),
    ]
    return start + WeekPhase.allCases.map { .realOrMissing(nanoseconds($0)) }
  }
}

extension WeekPhase {
  /// As a column is called: `youth_week_ns`.
  var columnName: String {
    let words = "\(self)".map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }
    return words.joined() + "_ns"
  }
}

extension MachineDescription {
  fileprivate var cells: [Cell] {
    [processor.isEmpty ? .missing : .text(processor), .whole(cores), .text(system), .text(build), .text(version)]
  }
}
