import Parameters
import RecruitmentModel
import SimulationKernel
import Synchronization

/// The finished runs of a sweep under way: a file that grows by a line for each, in the order in which they end.
///
/// A line holds the number of its run, a sum of check over it, the seed and the outcomes. A line that a crash cut short,
/// or that does not agree with its sum, is no run; one at the end of the file is taken away.
final class SweepJournal: RunRows, Sendable {
  static let fileName = "finished-runs.csv"

  /// Where the line of a run stands; without bytes where the run is not finished.
  private struct Place {
    var offset = 0
    var bytes: Int32 = 0
  }

  /// Memory that the places of so many runs take.
  static func bytes(runs: Int) -> Double { Double(runs) * Double(MemoryLayout<Place>.stride) }

  private let file: AppendedFile
  private let places: Mutex<[Place]>
  /// Runs that are finished beyond those that are wanted now, such as replications that a precision took.
  private let beyond: Mutex<[Int: Place]>
  /// What was mended when the file was opened; nil where all was well.
  let repair: Message?

  private static let header = (["run", "check", "seed"] + Outcome.all.map(\.name)).joined(separator: ",") + "\n"

  /// Opens the journal of so many runs in a folder, or begins it; nobody else can until it is closed. A new one holds none,
  /// whatever was there.
  /// - Throws: `FileError`: of category `cannotCreate` where another process is at work; `failed` where the file holds
  ///   something else.
  init(in folder: String, runs: Int, isNew: Bool, files: FileSystem) throws(FileError) {
    let path = FilePath.join(folder, Self.fileName)
    file = try AppendedFile(path, files: files)
    if isNew { try file.truncate(to: 0) }
    var found = [Place](repeating: Place(), count: runs)
    var more: [Int: Place] = [:]
    var sound = 0
    var damaged = 0
    var number = 0
    let head = Array(Self.header.utf8.dropLast())
    try file.forEachLine { line throws(FileError) in
      number += 1
      if number == 1 {
        if line.isWhole, Array(line.bytes) != head {
          throw FileError(
            path: path, operation: .read, reason: "its columns are not those of this version of the program",
            category: .failed)
        }
        if line.isWhole { sound = line.offset + line.bytes.count + 1 }
        return
      }
      guard line.isWhole, let (run, _) = Self.read(line.bytes) else {
        damaged += 1
        return
      }
      sound = line.offset + line.bytes.count + 1
      let place = Place(offset: line.offset, bytes: Int32(line.bytes.count))
      if found.indices.contains(run) { found[run] = place } else { more[run] = place }
    }
    repair =
      damaged == 0
      ? nil : damaged == 1 ? "1 line was cut short or damaged" : "\(damaged) lines were cut short or damaged"
    if sound < file.length { try file.truncate(to: sound) }
    if sound == 0 { try file.append(Array(Self.header.utf8)) }
    places = Mutex(found)
    beyond = Mutex(more)
  }

  /// Whether a run is finished.
  func isFinished(_ run: Int) -> Bool { places.withLock { $0.indices.contains(run) && $0[run].bytes > 0 } }

  /// How many runs of a range are finished.
  func finished(in runs: Range<Int>) -> Int {
    places.withLock { places in runs.clamped(to: places.indices).count { places[$0].bytes > 0 } }
  }

  /// From now on there are so many runs.
  func extend(to runs: Int) {
    places.withLock { places in
      if places.count < runs {
        let known = beyond.withLock { $0 }
        places += (places.count..<runs).map { known[$0] ?? Place() }
      }
    }
  }

  /// Adds finished runs; they are on the disk when this returns.
  func add(_ rows: [(run: Int, row: RunRow)]) throws(FileError) {
    var bytes: [UInt8] = []
    var added: [(run: Int, start: Int, count: Int)] = []
    for (run, row) in rows {
      let line = Self.line(run, row)
      added.append((run, bytes.count, line.count - 1))
      bytes += line
    }
    let start = try file.append(bytes)
    places.withLock { places in
      for (run, offset, count) in added { places[run] = Place(offset: start + offset, bytes: Int32(count)) }
    }
  }

  func row(_ run: Int) throws -> RunRow {
    let place = places.withLock { $0[run] }
    let bytes = try file.read(at: place.offset, limit: Int(place.bytes))
    guard let (number, row) = Self.read(bytes[...]), number == run else {
      throw FileError(
        path: file.path, operation: .read, reason: "the line of run \(run + 1) has changed", category: .failed)
    }
    return row
  }

  /// Lets others have it.
  func close() { file.close() }

  // MARK: Lines

  private static func line(_ run: Int, _ row: RunRow) -> [UInt8] {
    let text = Array(row.text.utf8)
    return Array("\(run + 1),\(check(run, text[...])),".utf8) + text + [UInt8(ascii: "\n")]
  }

  /// The run, from 0, and its row; nil where the line does not agree with itself.
  private static func read(_ line: ArraySlice<UInt8>) -> (run: Int, row: RunRow)? {
    let parts = line.split(separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let number = Int(String(decoding: parts[0], as: UTF8.self)), number > 0,
      String(decoding: parts[1], as: UTF8.self) == check(number - 1, parts[2]), let row = RunRow(text: parts[2])
    else { return nil }
    return (number - 1, row)
  }

  /// The sum of check over the number and the text of a run.
  static func check(_ run: Int, _ text: ArraySlice<UInt8>) -> String {
    var digest = Digest()
    digest.add(run)
    digest.add(bytes: text)
    let digits = String(digest.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
