import FoundationEssentials
import Tables
import Testing

@testable import Experiments

struct ResultsTestsFolder {
  private let files = FileSystem()
  private let tables = TinyExperiment.tables
  private let provenance = Provenance(baseline: "baseline", scenarios: [])
  private static let names = [
    "comparison.csv", "datapackage.json", "groups.csv", "interventions.csv", "links.csv", "neighbourhoods.csv",
    "provenance.json", "runs.csv", "summary.csv", "timeseries.csv",
  ]

  /// Calls with the path of a new folder that is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let manager = FileManager.default
    let url = manager.temporaryDirectory.appending(path: "keerpunt-\(UUID().uuidString)")
    try manager.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: url) }
    try body(url.path)
  }

  @discardableResult
  private func write(to folder: String, force: Bool = false, files: FileSystem = FileSystem()) throws -> [String] {
    try ResultsFolder(folder, files: files).write(tables, provenance: provenance, force: force)
  }

  private func failure(to folder: String, force: Bool = false, files: FileSystem = FileSystem()) -> FileError? {
    do {
      try write(to: folder, force: force, files: files)
      return nil
    } catch {
      return error as? FileError
    }
  }

  @Test("A missing folder is made, with those above it, and holds every table and the provenance, whole")
  func newFolder() throws {
    try withFolder { folder in
      let output = FilePath.join(folder, "Results/first")
      let written = try write(to: output)
      #expect(written.last == "provenance.json")
      #expect(try files.list(output) == Self.names)
      #expect(try files.read(FilePath.join(output, "runs.csv")) == tables.runs().csv())
      #expect(try files.read(FilePath.join(output, "provenance.json")) == provenance.json)
    }
  }

  @Test("A folder of ours is written again, and what is not ours in it stays")
  func oldFolder() throws {
    try withFolder { folder in
      try write(to: folder)
      try files.writeWhole(Array("sums".utf8), to: FilePath.join(folder, "SHA256SUMS"))
      try files.writeWhole(Array("old".utf8), to: FilePath.join(folder, "runs.csv"))
      try write(to: folder)
      #expect(try files.list(folder) == ["SHA256SUMS"] + Self.names)
      #expect(try files.read(FilePath.join(folder, "SHA256SUMS")) == Array("sums".utf8))
      #expect(try files.read(FilePath.join(folder, "runs.csv")) == tables.runs().csv())
    }
  }

  @Test("A file where the folder should be is refused, whether forced or not", arguments: [false, true])
  func fileInPlace(force: Bool) throws {
    try withFolder { folder in
      let output = FilePath.join(folder, "out")
      try files.writeWhole([1], to: output)
      let error = try #require(failure(to: output, force: force))
      #expect(error.category == .cannotCreate)
      #expect(
        error.description
          == "cannot create \(output): a file of that name is in the way; give another folder with --output")
      #expect(try files.read(output) == [1])
    }
  }

  @Test("A folder below a file cannot be made")
  func belowFile() throws {
    try withFolder { folder in
      try files.writeWhole([1], to: FilePath.join(folder, "file"))
      let error = try #require(failure(to: FilePath.join(folder, "file/out")))
      #expect(error.category == .cannotCreate)
    }
  }

  @Test("A folder with other things in it is refused unless forced, and nothing in it changes")
  func foreignFolder() throws {
    try withFolder { folder in
      try files.writeWhole([1], to: FilePath.join(folder, "notes.txt"))
      let error = try #require(failure(to: folder))
      #expect(error.category == .cannotCreate)
      #expect(
        error.description
          == "cannot create \(folder): the folder is not empty and holds no provenance.json, so it may not be ours to "
          + "write in; give another folder with --output, or --force to write here all the same")
      #expect(try files.list(folder) == ["notes.txt"])
      try write(to: folder, force: true)
      #expect(try files.list(folder).contains("notes.txt"))
      #expect(try files.list(folder).contains("provenance.json"))
    }
  }

  @Test("Results of another experiment stay unless forced; of the same one, more or fewer scenarios may be written")
  func otherExperiment() throws {
    func provenance(_ names: [String], isSweep: Bool = false) -> String {
      let scenarios = names.map { "{ name: '\($0)' }" }.joined(separator: ", ")
      return "{ program: 'keerpunt', \(isSweep ? "sweep: 'x', " : "")scenarios: [\(scenarios)] }"
    }
    func isRefused(_ there: String, _ names: [String], force: Bool = false) throws -> Bool {
      let calls = MemoryCalls(["out/provenance.json": there])
      do throws(FileError) {
        try ResultsFolder("out", files: calls.files).checkUsable(for: names, force: force)
        return false
      } catch {
        #expect(error.category == .cannotCreate)
        #expect(
          error.description == "cannot create out: it holds results of another experiment; give another folder with "
            + "--output, or --force to overwrite them")
        expectDutch(error.message)
        return true
      }
    }
    let there = provenance(["baseline", "coaching"])
    for names in [["baseline"], ["coaching", "baseline"], ["baseline", "coaching", "jobs"]] {
      #expect(try !isRefused(there, names))
    }
    for names in [["jobs"], ["baseline", "jobs"]] {
      #expect(try isRefused(there, names))
      #expect(try !isRefused(there, names, force: true))
    }
    #expect(try isRefused(provenance(["baseline"], isSweep: true), ["baseline"]))
    #expect(try isRefused("{}", ["baseline"]))
    #expect(try isRefused("somebody's own", ["baseline"]))
  }

  @Test("A failure underway leaves no provenance and no temporary file, and says what is there")
  func failureUnderway() throws {
    try withFolder { folder in
      try write(to: folder)
      let full = FileSystem(system: FullDisk(path: "summary.csv"))
      let error = try #require(failure(to: folder, files: full))
      #expect(error.category == .failed)
      #expect(
        error.description
          == "cannot write \(folder)/summary.csv: the disk is full; \(folder) is incomplete: it holds runs.csv, "
          + "timeseries.csv, neighbourhoods.csv, groups.csv, interventions.csv, and no provenance.json")
      let left = try files.list(folder)
      #expect(!left.contains("datapackage.json"))
      #expect(!left.contains("provenance.json"))
      #expect(!left.contains { $0.hasSuffix(".part") })
      #expect(left.contains(ResultsFolder.unfinishedName))
      // It counts as ours: the next attempt needs no force.
      try write(to: folder)
      #expect(try files.list(folder) == Self.names)
    }
  }

  @Test("A new folder in which nothing can be written does not stay")
  func nothingWritten() throws {
    try withFolder { folder in
      let output = FilePath.join(folder, "out")
      let full = FileSystem(system: FullDisk(path: ResultsFolder.unfinishedName))
      let error = try #require(failure(to: output, files: full))
      #expect(error.category == .failed)
      #expect(files.kind(of: output) == .missing)
    }
  }

  @Test("Tables that the new results do not have go from a folder of ours, finished or not", arguments: [false, true])
  func staleTables(isFinished: Bool) throws {
    try withFolder { folder in
      try write(to: folder)
      for name in ["weekly.csv", "events.csv", "weekly.csv.99.part", "runs.csv.99.part", "notes.csv"] {
        try files.writeWhole(Array("old".utf8), to: FilePath.join(folder, name))
      }
      if !isFinished {
        try files.remove(FilePath.join(folder, "provenance.json"))
        try files.writeWhole([], to: FilePath.join(folder, ResultsFolder.unfinishedName))
      }
      try write(to: folder)
      #expect(try files.list(folder) == (Self.names + ["notes.csv", "weekly.csv.99.part"]).sorted())
    }
  }

  @Test("What a program that was killed left of a mark goes, that of a sweep too")
  func staleMarks() throws {
    try withFolder { folder in
      for name in [ResultsFolder.unfinishedName, SweepFolder.unfinishedName] {
        try files.writeWhole([], to: FilePath.join(folder, "\(name).99.part"))
      }
      try write(to: folder, force: true)
      #expect(try files.list(folder) == Self.names)
    }
  }

  @Test("In a folder that is not ours a file with the name of a table stays, where that table is not written")
  func foreignTables() throws {
    try withFolder { folder in
      try files.writeWhole(Array("mine".utf8), to: FilePath.join(folder, "events.csv"))
      try write(to: folder, force: true)
      #expect(try files.read(FilePath.join(folder, "events.csv")) == Array("mine".utf8))
    }
  }

  @Test(
    "A folder in which nothing may be made is refused before anything is run",
    arguments: [
      ("out", "no file can be made in it"), ("out/a/b", "no file can be made in out"),
      ("new", "no file can be made in the present folder"),
    ])
  func notWritable(path: String, reason: String) throws {
    let calls = MemoryCalls(["out/provenance.json": "{}"], faults: .init(closed: ["out", "."]))
    let error = #expect(throws: FileError.self) {
      try ResultsFolder(path, files: calls.files).checkUsable(for: [], force: true)
    }
    #expect(error?.category == .cannotCreate)
    #expect(
      error?.description
        == "cannot create \(path): \(reason): permission denied; give another folder with --output")
    #expect(calls.paths == ["out/provenance.json"])
  }

  @Test("Asking whether a folder can be used changes nothing")
  func asking() throws {
    try withFolder { folder in
      let output = FilePath.join(folder, "out")
      try ResultsFolder(output).checkUsable(for: [], force: false)
      #expect(files.kind(of: output) == .missing)
    }
  }
}

/// A disk that is full from the moment on when a file of a given name is opened.
private final class FullDisk: SystemCalls, @unchecked Sendable {
  private let real = RealSystemCalls()
  private let name: String
  private var isFull = false

  init(path name: String) { self.name = name }

  func openForReading(_ path: String) throws(SystemFailure) -> Int32 { try real.openForReading(path) }

  func openNew(_ path: String) throws(SystemFailure) -> Int32 {
    if FilePath.name(of: path).hasPrefix(name) { isFull = true }
    return try real.openNew(path)
  }

  func openLocked(_ path: String) throws(SystemFailure) -> Int32 { try real.openLocked(path) }
  func read(_ file: Int32, at offset: Int, limit: Int) throws(SystemFailure) -> [UInt8] {
    try real.read(file, at: offset, limit: limit)
  }
  func length(_ file: Int32) throws(SystemFailure) -> Int { try real.length(file) }
  func truncate(_ file: Int32, to length: Int) throws(SystemFailure) { try real.truncate(file, to: length) }
  func read(_ file: Int32, limit: Int) throws(SystemFailure) -> [UInt8] { try real.read(file, limit: limit) }

  func write(_ file: Int32, _ bytes: [UInt8], from start: Int) throws(SystemFailure) -> Int {
    if isFull { throw SystemFailure.diskFull }
    return try real.write(file, bytes, from: start)
  }

  func synchronise(_ file: Int32) throws(SystemFailure) { try real.synchronise(file) }
  func close(_ file: Int32) throws(SystemFailure) { try real.close(file) }
  func rename(_ old: String, to new: String) throws(SystemFailure) { try real.rename(old, to: new) }
  func removeFile(_ path: String) throws(SystemFailure) { try real.removeFile(path) }
  func removeFolder(_ path: String) throws(SystemFailure) { try real.removeFolder(path) }
  func createFolder(_ path: String) throws(SystemFailure) { try real.createFolder(path) }
  func checkWritable(_ folder: String) throws(SystemFailure) { try real.checkWritable(folder) }
  func kind(of path: String) throws(SystemFailure) -> FileSystem.Kind { try real.kind(of: path) }
  func resolved(_ path: String) throws(SystemFailure) -> String { try real.resolved(path) }
  func names(in path: String) throws(SystemFailure) -> [String] { try real.names(in: path) }
  var process: Int { real.process }
}
