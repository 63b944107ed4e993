import Experiments
import RecruitmentModel
import Tables

/// Measurements of speed as text of 80 columns, in English as all that is for engineers.
enum BenchmarkTables {
  /// What was measured with.
  static func lead(_ machine: MachineDescription) -> String {
    let processor = machine.processor.isEmpty ? "unknown processor" : machine.processor
    let cores = machine.cores == 1 ? "1 core" : "\(machine.cores) cores"
    return "keerpunt \(machine.version), \(machine.build) build\n\(processor), \(cores), \(machine.system)\n"
      + warning(machine) + "\n"
  }

  /// What must not be overlooked; nothing of a release build.
  private static func warning(_ machine: MachineDescription) -> String {
    guard machine.isDebug else { return "" }
    return """
      ************************************************************************
      * THIS IS A DEBUG BUILD, made for testing. Its figures say nothing of  *
      * speed. Build with: swift build -c release                            *
      ************************************************************************

      """
  }

  /// The end, where a debug build says again that it is one.
  static func closing(_ machine: MachineDescription) -> String { warning(machine) }

  private static let widths = [9, 10, 8, 6, 8, 12, 8, 8, 8]

  /// What stands above the columns, in two lines.
  static let heading =
    line(
      ["workload", "youths", "threads", "weeks", "set-up", "million youth-weeks", "times 1", "bytes"],
      [9, 10, 8, 6, 8, 20, 8, 8])
    + line(["", "", "", "", "s", "per CPU-s", "per s", "thread", "a youth"], widths)

  /// A line for each measurement.
  static func rows(_ measurements: [Measurement]) -> String {
    measurements.map { one in
      let bytes = [one.setUpBytesPerYouth, one.bytesPerYouth].compactMap(\.self).max()
      return line(
        [
          one.workload.rawValue, grouped(one.youths), "\(one.threads)", "\(one.weeks)",
          NumberText.fixed(one.setUpSeconds, digits: 2), NumberText.fixed(one.perCPUSecond / 1e6, digits: 1),
          NumberText.fixed(one.perSecond / 1e6, digits: 1), one.gain.map { NumberText.fixed($0, digits: 2) } ?? "",
          bytes.map { NumberText.fixed($0, digits: 0) } ?? "",
        ], widths)
    }.joined()
  }

  private static let sizesAbreast = 4

  /// What part of a week goes where, of all measurements that say so: nanoseconds and percent of the week.
  static func phases(_ measurements: [Measurement]) -> String {
    let timed = measurements.filter { !$0.phases.isEmpty }
    let sizes = Set(timed.map(\.youths)).sorted()
    guard !sizes.isEmpty else { return "" }
    var text = "\nNanoseconds for a youth's week by phase, one thread, and percent of the week\n"
    for start in stride(from: 0, to: sizes.count, by: sizesAbreast) {
      let some = sizes[start..<min(start + sizesAbreast, sizes.count)]
      for workload in Measurement.Workload.allCases {
        let columns = some.compactMap { size in timed.first { $0.youths == size && $0.workload == workload } }
        if !columns.isEmpty { text += "\n" + phases(workload, columns) }
      }
    }
    return text
  }

  private static func phases(_ workload: Measurement.Workload, _ columns: [Measurement]) -> String {
    let widths = [15] + [Int](repeating: 15, count: columns.count)
    var text = line([workload.rawValue] + columns.map { grouped($0.youths) }, widths)
    for phase in WeekPhase.allCases {
      let cells = columns.map { column in
        let (part, whole) = (column.nanoseconds(phase) ?? 0, column.phases.reduce(0, +))
        return NumberText.fixed(part, digits: 2) + padded(NumberText.fixed(100 * part / whole, digits: 0), 4) + "%"
      }
      text += line(["  " + name(phase)] + cells, widths)
    }
    return text
      + line(["  together"] + columns.map { NumberText.fixed($0.phases.reduce(0, +), digits: 2) + "     " }, widths)
  }

  /// `youth week`.
  private static func name(_ phase: WeekPhase) -> String {
    "\(phase)".map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined()
  }

  /// What the model costs in terms of the reference.
  static func ratio(_ result: SpeedRatio.Result) -> String {
    let rows = [
      ("reference", result.reference, 1), ("baseline", result.baseline, result.baselineRatio),
      ("all_kinds", result.allKinds, result.allKindsRatio),
    ]
    let widths = [10, 16, 20]
    return line(["", "ns a youth-week", "times the reference"], widths)
      + rows.map {
        line([$0.0, NumberText.fixed($0.1, digits: 2), NumberText.fixed($0.2, digits: 3)], widths)
      }.joined()
  }

  /// The first cell to the left, all others to the right.
  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let first = cells[0] + String(repeating: " ", count: max(0, widths[0] - cells[0].count))
    var text = first + zip(cells, widths).dropFirst().map { padded($0, $1) }.joined()
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Digits in groups of three.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digits[index])
    }.joined()
  }
}
