import Parameters
import Tables

/// The rows of a `runs.csv` that a sweep wrote.
final class RunsFile: RunRows, Sendable {
  private let file: ReadFile
  private let runs: Range<Int>
  /// Where the seed of each run begins, and how many bytes follow.
  private let places: [(offset: Int, bytes: Int32)]

  /// Opens the file, and checks that it holds the given runs in order.
  /// - Throws: `FileError` where it does not, with the line.
  init(_ path: String, layout: SweepLayout, runs: Range<Int>, files: FileSystem) throws {
    let file = try ReadFile(path, files: files)
    let leading = layout.series.map { Self.text(layout.leadingCells(of: $0)) }
    let header = Self.text(SweepTables.runSchema(layout).columns.map { .text($0.name) })
    var places: [(offset: Int, bytes: Int32)] = []
    var line = 0
    func fault(_ reason: Message) -> FileError {
      FileError(path: path, operation: .read, reason: "line \(line): \(reason)", category: .failed)
    }
    try file.forEachLine { found throws(FileError) in
      line += 1
      if line == 1 {
        if Array(found.bytes) != header { throw fault("the columns are not those of this sweep") }
        return
      }
      let run = runs.lowerBound + line - 2
      guard run < runs.upperBound else { throw fault("there are more rows than runs") }
      let start = leading[run % leading.count] + Array(",\(run / leading.count + 1),".utf8)
      guard found.isWhole, found.bytes.starts(with: start) else { throw fault("it is not the row of run \(run + 1)") }
      guard RunRow(text: found.bytes.dropFirst(start.count)) != nil else {
        throw fault("it does not hold a seed and the outcomes")
      }
      places.append((found.offset + start.count, Int32(found.bytes.count - start.count)))
    }
    if places.count != runs.count {
      line += 1
      throw fault("\(places.count) rows, \(runs.count) runs")
    }
    self.file = file
    self.runs = runs
    self.places = places
  }

  private static func text(_ cells: [Cell]) -> [UInt8] { CSVWriter.line(cells) }

  func row(_ run: Int) throws -> RunRow {
    let place = places[run - runs.lowerBound]
    let bytes = try file.read(at: place.offset, limit: Int(place.bytes))
    guard let row = RunRow(text: bytes[...]) else {
      throw FileError(
        path: file.path, operation: .read, reason: "the row of run \(run + 1) has changed", category: .failed)
    }
    return row
  }
}
