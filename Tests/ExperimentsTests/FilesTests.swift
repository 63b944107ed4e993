import Foundation
import Parameters
import Testing

@testable import Experiments

@Suite("Files")
struct FilesTests {
  @Test("What is written whole is read back, and nothing else is left in the folder")
  func roundTrip() throws {
    let folder = try RealFolder()
    let path = FilePath.join(folder.path, "straße.csv")
    let files = FileSystem()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try files.writeWhole(bytes, to: path)
    #expect(try files.read(path) == bytes)
    try files.writeWhole([], to: path)
    #expect(try files.read(path) == [])
    #expect(try files.list(folder.path) == ["straße.csv"])
    #expect(files.kind(of: path) == .file)
    #expect(files.kind(of: folder.path) == .folder)
    #expect(files.kind(of: FilePath.join(folder.path, "other")) == .missing)
    #expect(files.kind(of: "/dev/null") == .other)
  }

  @Test("Folders are made with those above them, listed in order and removed; removing nothing is no error")
  func folders() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    try files.createFolder(FilePath.join(folder.path, "b/c/"))
    try files.createFolder(FilePath.join(folder.path, "b/c"))
    try files.writeWhole([1], to: FilePath.join(folder.path, "Z"))
    try files.writeWhole([1], to: FilePath.join(folder.path, "a"))
    #expect(try files.list(folder.path) == ["Z", "a", "b"])
    try files.remove(FilePath.join(folder.path, "b/c"))
    try files.remove(FilePath.join(folder.path, "b/c"))
    #expect(try files.list(FilePath.join(folder.path, "b")) == [])
  }

  @Test(
    "A path as seen from a folder leads there",
    arguments: [
      ("/a/b/c", "/a/d", "../b/c"), ("/a/b/c", "/a", "b/c"), ("/a/b", "/a/b/c/d", "../.."), ("/a/b", "/a/b", "."),
      ("/a/b", "/c/d", "/a/b"), ("/a/b", "/", "/a/b"), ("/a/./b/../c", "/a/x/", "../c"),
    ])
  func relativePaths(path: String, folder: String, relative: String) {
    #expect(FilePath.relative(path, from: folder) == relative)
    #expect(FilePath.normalised(FilePath.join(folder, relative)) == FilePath.normalised(path))
  }

  @Test("An absolute path has no links, and what does not exist yet is where it would be")
  func resolved() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    try files.createFolder(FilePath.join(folder.path, "a/b"))
    let real = try files.resolved(folder.path)
    #expect(real.hasPrefix("/"))
    #expect(try files.resolved(FilePath.join(folder.path, "a/../a/b/")) == real + "/a/b")
    #expect(try files.resolved(FilePath.join(folder.path, "a/new/er.json5")) == real + "/a/new/er.json5")
    #expect(try files.resolved("new.json5") == (try files.resolved(".")) + "/new.json5")
    try files.writeWhole([1], to: FilePath.join(folder.path, "file"))
    #expect(throws: FileError.self) { try files.resolved(FilePath.join(folder.path, "file/x")) }
  }

  @Test("Errors of the machine name path, reason and exit code")
  func realErrors() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    let file = FilePath.join(folder.path, "file")
    try files.writeWhole([1], to: file)
    func error(_ body: () throws -> Void) -> FileError? {
      do { try body() } catch { return error as? FileError }
      return nil
    }
    let cases: [(FileError?, String, Int)] = [
      (error { _ = try files.read(file + "x") }, "cannot read \(file)x: it does not exist", 66),
      (error { _ = try files.read(folder.path) }, "cannot read \(folder.path): it is a folder", 66),
      (
        error { _ = try files.read(file + "/x") },
        "cannot read \(file)/x: part of its path is not a folder", 66
      ),
      (error { _ = try files.read("/dev/zero") }, "cannot read /dev/zero: it is not an ordinary file", 66),
      (error { _ = try files.list(file + "x") }, "cannot list \(file)x: it does not exist", 66),
      (
        error { try files.createFolder(file) },
        "cannot create \(file): a file of that name is in the way", 73
      ),
      (
        error { try files.createFolder(file + "/x") },
        "cannot create \(file): a file of that name is in the way", 73
      ),
      (error { try files.writeWhole([1], to: file + "x/y") }, "cannot create \(file)x/y: it does not exist", 73),
      (error { try files.writeWhole([1], to: folder.path) }, "cannot write \(folder.path): it is a folder", 73),
      (error { try files.writeWhole([1], to: "/dev/null") }, "cannot write /dev/null: it is not an ordinary file", 73),
    ]
    for (found, text, code) in cases {
      #expect(found?.description == text)
      #expect(found?.category.rawValue == code)
    }
    #expect(try files.list(folder.path) == ["file"])
  }

  @Test("A folder that is not empty is not removed")
  func fullFolder() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    try files.writeWhole([1], to: FilePath.join(folder.path, "file"))
    let error = #expect(throws: FileError.self) { try files.remove(folder.path) }
    #expect(error?.description == "cannot remove \(folder.path): the folder is not empty")
    #expect(error?.category == .cannotCreate)
  }

  @Test("Short reads and writes and interruptions by signals change nothing")
  func shortPieces() throws {
    let calls = MemoryCalls(
      faults: .init(
        mostBytes: 3,
        errors: [
          "create 1": .interrupted, "write 2": .interrupted, "read 2": .interrupted, "synchronise 1": .interrupted,
          "rename 1": .interrupted, "open 1": .interrupted,
        ]))
    try calls.files.writeWhole(Array("hello, world".utf8), to: "a.csv")
    #expect(calls.text("a.csv") == "hello, world")
    #expect(calls.paths == ["a.csv"])
    #expect(try calls.files.read("a.csv") == Array("hello, world".utf8))
    #expect(calls.openHandles == 0)
  }

  @Test(
    "Where writing fails the old file stays whole and no other file is left",
    arguments: [
      ("create 1", SystemFailure.diskFull, "cannot create a.csv: the disk is full", FileError.Category.failed),
      ("write 1", .diskFull, "cannot write a.csv: the disk is full", .failed),
      ("write 3", .inputOutput, "cannot write a.csv: the device reports an error", .failed),
      ("synchronise 1", .diskFull, "cannot write a.csv: the disk is full", .failed),
      ("close 1", .diskFull, "cannot write a.csv: the disk is full", .failed),
      ("rename 1", .isFolder, "cannot write a.csv: it is a folder", .cannotCreate),
    ])
  func failedWriting(call: String, failure: SystemFailure, text: String, category: FileError.Category) {
    let calls = MemoryCalls(["a.csv": "old"], faults: .init(mostBytes: 2, errors: [call: failure]))
    let error = #expect(throws: FileError.self) { try calls.files.writeWhole(Array("newer".utf8), to: "a.csv") }
    if let error { expectDutch(error.message) }
    #expect(error?.description == text)
    #expect(error?.category == category)
    #expect(calls.paths == ["a.csv"])
    #expect(calls.text("a.csv") == "old")
    #expect(calls.openHandles == 0)
  }

  @Test("A device that takes nothing is an error, not an endless loop")
  func deadDevice() {
    let calls = MemoryCalls(faults: .init(takesNothing: true))
    let error = #expect(throws: FileError.self) { try calls.files.writeWhole([1], to: "a.csv") }
    #expect(error?.reason == "the device reports an error")
    #expect(calls.paths == [])
  }

  @Test("What the producer of a file throws is thrown on, and no file appears")
  func failedProducer() {
    struct Failure: Error {}
    let calls = MemoryCalls()
    #expect(throws: Failure.self) {
      try calls.files.writeWhole(to: "a.csv") { sink in
        try sink([1, 2])
        throw Failure()
      }
    }
    #expect(calls.paths == [])
    #expect(calls.openHandles == 0)
  }

  @Test("Pieces are joined in order; what a killed process left behind is replaced")
  func pieces() throws {
    let calls = MemoryCalls(["a.csv.77.part": "rest of long ago"])
    try calls.files.writeWhole(to: "a.csv") { sink in
      for piece in ["a,b\n", "", "1,2\n"] { try sink(Array(piece.utf8)) }
    }
    #expect(calls.text("a.csv") == "a,b\n1,2\n")
    #expect(calls.paths == ["a.csv"])
  }

  @Test(
    "A folder that cannot be synchronised is no error where the system does not know how, and one where the disk fails")
  func folderSynchronisation() throws {
    let unable = MemoryCalls(faults: .init(errors: ["synchronise 2": .refused]))
    try unable.files.writeWhole([65], to: "a.csv")
    #expect(unable.text("a.csv") == "A")
    let broken = MemoryCalls(faults: .init(errors: ["synchronise 2": .inputOutput]))
    let error = #expect(throws: FileError.self) { try broken.files.writeWhole([65], to: "a.csv") }
    #expect(error?.description == "cannot write a.csv: the device reports an error")
    #expect(error?.category == .failed)
    #expect(unable.openHandles + broken.openHandles == 0)
  }

  @Test("A close that a signal interrupts has closed")
  func interruptedClose() throws {
    let calls = MemoryCalls(faults: .init(errors: ["close 1": .interrupted]))
    try calls.files.writeWhole([65], to: "a.csv")
    #expect(calls.text("a.csv") == "A")
    #expect(calls.openHandles == 0)
  }

  @Test("A link in the place of a file is replaced, and what it leads to stays; a file that grows does not follow one")
  func links() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    let other = FilePath.join(folder.path, "other")
    let path = FilePath.join(folder.path, "a.csv")
    try files.writeWhole(Array("mine".utf8), to: other)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: other)
    let error = #expect(throws: FileError.self) { _ = try AppendedFile(path, files: files) }
    #expect(error?.description == "cannot create \(path): it is a link, which may lead to any file")
    #expect(error?.category == .cannotCreate)
    if let error { expectDutch(error.message) }
    try files.writeWhole(Array("new".utf8), to: path)
    #expect(try files.read(path) == Array("new".utf8))
    #expect(try files.read(other) == Array("mine".utf8))
    // The unfinished file neither: it is made anew.
    let part = "\(path).\(RealSystemCalls().process).part"
    try FileManager.default.createSymbolicLink(atPath: part, withDestinationPath: other)
    try files.writeWhole(Array("newer".utf8), to: path)
    #expect(try files.read(path) == Array("newer".utf8))
    #expect(try files.read(other) == Array("mine".utf8))
  }

  @Test("Reading that fails underway says so", arguments: [("read 2", 74), ("open 1", 74)])
  func failedReading(call: String, code: Int) {
    let calls = MemoryCalls(["a": "some text"], faults: .init(mostBytes: 4, errors: [call: .inputOutput]))
    let error = #expect(throws: FileError.self) { try calls.files.read("a") }
    #expect(error?.description == "cannot read a: the device reports an error")
    #expect(error?.category.rawValue == code)
    #expect(calls.openHandles == 0)
  }

  @Test("A file is read up to its limit and no further, or for as long as its reader goes on", arguments: [1, 4, 100])
  func limits(pieces: Int) throws {
    let calls = MemoryCalls(["a": "0123456789"], faults: .init(mostBytes: pieces))
    var read: [UInt8] = []
    func take(_ piece: [UInt8]) -> Bool {
      read += piece
      return read.count < 5
    }
    try calls.files.read("a", most: 10, goesOn: take)
    #expect(read == Array("0123456789".utf8.prefix(pieces == 1 ? 5 : pieces == 4 ? 8 : 10)))
    read = []
    let error = #expect(throws: FileError.self) {
      try calls.files.read("a", most: 9) {
        read += $0
        return true
      }
    }
    #expect(error?.description == "cannot read a: it is larger than 0 MB")
    #expect(error?.category == .failed)
    #expect(read.count < 10)
    #expect(calls.openHandles == 0)
  }

  @Test("Every error number has a reason of its own words", arguments: 1...40 as ClosedRange<Int32>)
  func reasons(number: Int32) {
    let reason = SystemFailure(number: number).reason.description
    #expect(!reason.isEmpty && reason.first?.isLowercase == true)
  }
}

@Suite("Paths")
struct FilesTestsPaths {
  @Test(
    "A path is taken apart at its last slash",
    arguments: [
      ("a/b/c.json5", "a/b", "c.json5", "c"), ("c.json5", "", "c.json5", "c"), ("a/b/", "a", "b", "b"),
      ("/a", "/", "a", "a"), ("/", "/", "/", "/"), ("a/.hidden", "a", ".hidden", ".hidden"),
      ("a//b", "a", "b", "b"), ("a/b.x.json", "a", "b.x.json", "b.x"), ("", "", "", ""),
    ])
  func parts(path: String, folder: String, name: String, stem: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
    #expect(FilePath.stem(of: path) == stem)
  }

  @Test(
    "A path is joined to a folder unless it is absolute",
    arguments: [("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), ("a", "/b", "/b"), ("a", "../b", "a/../b")])
  func joined(folder: String, path: String, whole: String) {
    #expect(FilePath.join(folder, path) == whole)
  }

  @Test(
    "Two ways to write one path are the same when normalised",
    arguments: [
      ("a/./b", "a/b"), ("a/../b", "b"), ("./a", "a"), ("../a", "../a"), ("a/../../b", "../b"), ("/../a", "/a"),
      ("a/..", "."), ("/", "/"), ("a//b/", "a/b"), ("../../a", "../../a"),
    ])
  func normalised(path: String, result: String) {
    #expect(FilePath.normalised(path) == result)
  }
}
