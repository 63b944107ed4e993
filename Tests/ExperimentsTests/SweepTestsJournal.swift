import Parameters
import Synchronization
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("Journals of sweeps")
struct SweepTestsJournal {
  private static func row(_ number: Int) -> RunRow {
    RunRow(
      seed: UInt64(number),
      values: Outcome.all.indices.map { $0 == 1 ? nil : Double(number) + Double($0) / 8 })
  }

  private func journal(_ calls: MemoryCalls, runs: Int = 4, isNew: Bool = false) throws -> SweepJournal {
    try SweepJournal(in: "out", runs: runs, isNew: isNew, files: calls.files)
  }

  /// A folder with a journal of runs 2, 0 and 3, in this order.
  private static func written() throws -> MemoryCalls {
    let calls = MemoryCalls(["out/x": ""])
    let journal = try SweepJournal(in: "out", runs: 4, isNew: true, files: calls.files)
    try journal.add([(2, row(2)), (0, row(0))])
    try journal.add([(3, row(3))])
    journal.close()
    return calls
  }

  private static let path = "out/finished-runs.csv"

  @Test("What was added is found again, in any order, by whoever opens the journal")
  func found() throws {
    let calls = try Self.written()
    let journal = try journal(calls)
    #expect(journal.repair == nil)
    #expect((0..<4).map(journal.isFinished) == [true, false, true, true])
    #expect(journal.finished(in: 0..<4) == 3)
    #expect(journal.finished(in: 1..<3) == 1)
    for run in [0, 2, 3] { #expect(try journal.row(run) == Self.row(run)) }
    try journal.add([(1, Self.row(1))])
    #expect(journal.finished(in: 0..<4) == 4)
    #expect(try journal.row(1) == Self.row(1))
  }

  @Test("A new journal holds no run, whatever was there")
  func new() throws {
    let journal = try journal(try Self.written(), isNew: true)
    #expect(journal.finished(in: 0..<4) == 0)
    #expect(journal.repair == nil)
  }

  @Test("Wherever the last line is torn, the runs before it are kept, it is taken away, and this is said")
  func torn() throws {
    let text = try #require(try Self.written().text(Self.path))
    let bytes = Array(text.utf8)
    let last = try #require(text.dropLast().lastIndex(of: "\n")).utf16Offset(in: text) + 1
    for length in stride(from: last + 1, to: bytes.count, by: 7) {
      let calls = MemoryCalls([Self.path: String(decoding: bytes[..<length], as: UTF8.self)])
      let journal = try journal(calls)
      #expect((0..<4).map(journal.isFinished) == [true, false, true, false])
      #expect(journal.repair == "1 line was cut short or damaged")
      if let repair = journal.repair { expectDutch(repair) }
      #expect(calls.text(Self.path)?.utf8.count == last)
      try journal.add([(3, Self.row(3))])
      #expect(calls.text(Self.path) == text)
    }
  }

  @Test("A header that was torn begins anew")
  func tornHeader() throws {
    let text = try #require(try Self.written().text(Self.path))
    for length in [0, 1, 20] {
      let calls = MemoryCalls([Self.path: String(text.prefix(length))])
      let journal = try journal(calls)
      #expect(journal.finished(in: 0..<4) == 0)
      #expect(calls.text(Self.path).map { text.hasPrefix($0) && $0.hasSuffix("\n") } == true)
    }
  }

  @Test("A damaged line in the middle is no run, those after it are kept, and it is said")
  func damaged() throws {
    let calls = try Self.written()
    let lines = try #require(calls.text(Self.path)).split(separator: "\n").map(String.init)
    // One digit of a value, of the seed, of the number of the run, of the sum of check.
    var broken: [String] = []
    for place in [lines[2].count - 1, 0, 2, 18, 20] {
      var characters = Array(lines[2])
      characters[place] = characters[place] == "7" ? "8" : "7"
      broken.append(String(characters))
    }
    for line in broken + ["", "nonsense", lines[2] + "0", lines[0]] {
      let calls = MemoryCalls([Self.path: ([lines[0], lines[1], line, lines[3]].joined(separator: "\n") + "\n")])
      let journal = try journal(calls)
      #expect((0..<4).map(journal.isFinished) == [false, false, true, true], "\(line)")
      #expect(journal.repair == "1 line was cut short or damaged")
      #expect(try journal.row(3) == Self.row(3))
    }
    let two = MemoryCalls([Self.path: ([lines[0], "a", "b", lines[3]].joined(separator: "\n") + "\n")])
    #expect(try journal(two).repair == "2 lines were cut short or damaged")
  }

  @Test("A journal with other columns is refused and stays as it is")
  func foreign() throws {
    let calls = MemoryCalls([Self.path: "run,check,seed,crimes\n1,2,3,4\n"])
    let error = #expect(throws: FileError.self) { _ = try journal(calls) }
    #expect(
      error?.description
        == "cannot read out/finished-runs.csv: its columns are not those of this version of the program")
    #expect(error?.category == .failed)
    if let error { expectDutch(error.message) }
    #expect(calls.text(Self.path) == "run,check,seed,crimes\n1,2,3,4\n")
  }

  @Test("Runs beyond those that are wanted count once they are wanted")
  func beyond() throws {
    let journal = try journal(try Self.written(), runs: 1)
    #expect(journal.finished(in: 0..<4) == 1)
    #expect(journal.repair == nil)
    journal.extend(to: 3)
    #expect((0..<4).map(journal.isFinished) == [true, false, true, false])
    journal.extend(to: 4)
    #expect(journal.isFinished(3))
    #expect(try journal.row(3) == Self.row(3))
  }

  @Test("A line that changes while the journal is open is an error, not a result")
  func changed() throws {
    let calls = try Self.written()
    let journal = try journal(calls)
    let text = try #require(calls.text(Self.path))
    calls.state.withLock { $0.files[Self.path] = Array(text.replacing("2.5", with: "2.6").utf8) }
    let error = #expect(throws: FileError.self) { _ = try journal.row(2) }
    #expect(error?.description == "cannot read out/finished-runs.csv: the line of run 3 has changed")
    if let error { expectDutch(error.message) }
  }
}
