import Parameters
import SimulationKernel
import Synchronization
import Tables

/// What the model gave at points of a search: a file that grows by a line for each, so that a search that was stopped, and is
/// run again, finds what it asked before.
///
/// A line counts only for the same search: the same version, parameters, scenarios, targets and replications, told by a
/// fingerprint in its first column. One that a crash cut short is taken away.
public final class CalibrationStore: Sendable {
  static let fileName = "evaluations.csv"

  private let file: AppendedFile
  private let search: String
  private let sizes: [Int]
  private let known: Mutex<[[Double]: [[Double?]]]>

  /// Opens the file in a folder, or begins it.
  /// - Parameters:
  ///   - search: the fingerprint of the search.
  ///   - columns: names of the parameters.
  ///   - sizes: how many values each target has: one for each replication.
  /// - Throws: `FileError`, where another process is at work on it or it cannot be made.
  init(in folder: String, search: String, columns: [String], targets: [String], sizes: [Int], files: FileSystem) throws
  {
    try files.createFolder(folder)
    file = try AppendedFile(FilePath.join(folder, Self.fileName), files: files)
    self.search = search
    self.sizes = sizes
    var found: [[Double]: [[Double?]]] = [:]
    var sound = 0
    let parameters = columns.count
    try file.forEachLine { line throws(FileError) in
      guard line.isWhole else { return }
      sound = line.offset + line.bytes.count + 1
      let fields = line.bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.first == search, fields.count == 1 + parameters + sizes.reduce(0, +) else { return }
      let key = fields[1...parameters].compactMap { Double($0) }
      guard key.count == parameters else { return }
      var next = 1 + parameters
      found[key] = sizes.map { size in
        defer { next += size }
        return fields[next..<next + size].map { Double($0) }
      }
    }
    if sound < file.length { try file.truncate(to: sound) }
    if sound == 0 {
      let names = zip(targets, sizes).flatMap { target, size in (1...max(1, size)).map { "\(target)_\($0)" } }
      let header = CSVWriter.line((["search"] + columns + names).map { .text($0) })
      try file.append(header + [UInt8(ascii: "\n")])
    }
    known = Mutex(found)
  }

  /// What was found at some values of the parameters; nil where they were not asked.
  func values(at parameters: [Double]) -> [[Double?]]? { known.withLock { $0[parameters] } }

  /// Keeps what was found; it is on the disk when this returns.
  func add(_ values: [[Double?]], at parameters: [Double]) throws(FileError) {
    let cells = parameters.map { Cell.real($0) } + values.joined().map { .realOrMissing($0) }
    try file.append(CSVWriter.line([.text(search)] + cells) + [UInt8(ascii: "\n")])
    known.withLock { $0[parameters] = values }
  }
}

extension Calibration {
  /// The store of this search in a folder.
  /// - Throws: `FileError`; `InputError` where the scenarios cannot be read.
  public func store(in folder: String) throws -> CalibrationStore {
    let scenarios = try scenarios()
    var digest = Digest()
    let facts = scenarios.map { $0.resolved.compactText + $0.city.digest + "\($0.seed) \($0.replications) \($0.weeks)" }
    let asked = ordered.map { "\($0.name) \($0.expression) \($0.value) \($0.tolerance)" }
    for text in [Keerpunt.version] + parameters.map(\.path) + facts + asked { digest.add(bytes: text.utf8) }
    return try CalibrationStore(
      in: folder, search: "s" + String(digest.value, radix: 16), columns: parameters.map(\.path),
      targets: ordered.map(\.name),
      sizes: ordered.map { target in scenarios.first { $0.path == target.scenario }?.replications ?? 0 }, files: files)
  }
}
