import RecruitmentModel
import Synchronization
import Tables

extension SweepStudy {
  /// Runs the sweep, or its part, and hands over `runs.csv` in its order as it grows; nothing is kept.
  /// - Parameters:
  ///   - progress: is told how many runs are done.
  ///   - isCancelled: is asked before each run whether to stop.
  ///   - sink: takes pieces of the file, one after the other.
  /// - Throws: `RunInterrupted`; `InvariantViolation`; what the sink throws.
  public func stream(
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }, to sink: @escaping @Sendable ([UInt8]) throws -> Void
  ) throws {
    let layout = sweep.layout
    let runs = shard?.runs(of: layout.runs) ?? 0..<layout.runs
    let runner = SweepRunner(sweep: sweep, layout: layout, threads: threads)
    let order = RowOrder(first: runs.lowerBound)
    let leading = layout.series.map(layout.leadingCells)
    try sink(CSVWriter.line(SweepTables.runSchema(layout).columns.map { .text($0.name) }) + [UInt8(ascii: "\n")])
    try runner.run(Array(runs), verify: verify, progress: progress, isCancelled: isCancelled) { run, row in
      try order.take(run, row) { run, row in
        let cells = leading[run % leading.count] + [.whole(run / leading.count + 1)] + row.cells
        try sink(CSVWriter.line(cells) + [UInt8(ascii: "\n")])
      }
    }
  }
}

/// Puts rows that come in any order into theirs: one that comes too early waits.
private final class RowOrder: Sendable {
  private let state: Mutex<(next: Int, waiting: [Int: RunRow])>

  init(first: Int) { state = Mutex((first, [:])) }

  /// Takes a row, and gives out all that are due.
  func take(_ run: Int, _ row: RunRow, give: (Int, RunRow) throws -> Void) throws {
    try state.withLock { state in
      state.waiting[run] = row
      while let due = state.waiting.removeValue(forKey: state.next) {
        try give(state.next, due)
        state.next += 1
      }
    }
  }
}
