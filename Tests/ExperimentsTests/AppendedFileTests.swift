import Testing

@testable import Experiments

@Suite("Files that grow")
struct AppendedFileTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("What is appended is there in order and can be read from anywhere, on a real disk as well")
  func appending() throws {
    let folder = try RealFolder()
    let path = FilePath.join(folder.path, "a")
    for files in [FileSystem(), MemoryCalls([path: ""]).files] {
      let file = try AppendedFile(path, files: files)
      #expect(file.length == 0)
      #expect(try file.append(bytes("one,")) == 0)
      #expect(try file.append(bytes("two")) == 4)
      #expect(file.length == 7)
      #expect(try file.read(at: 2, limit: 3) == bytes("e,t"))
      #expect(try file.read(at: 5, limit: 99) == bytes("wo"))
      #expect(try file.read(at: 7, limit: 9) == [])
      try file.truncate(to: 4)
      #expect(try file.append(bytes("three")) == 4)
      file.close()
      #expect(try files.read(path) == bytes("one,three"))
      let again = try AppendedFile(path, files: files)
      #expect(again.length == 9)
      #expect(try again.append(bytes("!")) == 9)
      again.close()
      #expect(try files.read(path) == bytes("one,three!"))
    }
  }

  @Test("A file is for one at a time, on a real disk as well, and free once it is closed or gone")
  func locked() throws {
    let folder = try RealFolder()
    let path = FilePath.join(folder.path, "a")
    for files in [FileSystem(), MemoryCalls([path: ""]).files] {
      do {
        let first = try AppendedFile(path, files: files)
        let error = #expect(throws: FileError.self) { _ = try AppendedFile(path, files: files) }
        #expect(error?.description == "cannot create \(path): another process is at work on it")
        #expect(error?.category == .cannotCreate)
        if let error { expectDutch(error.message) }
        first.close()
        let second = try AppendedFile(path, files: files)
        #expect(throws: FileError.self) { _ = try AppendedFile(path, files: files) }
        _ = second.length
      }
      _ = try AppendedFile(path, files: files)
    }
  }

  @Test("Pieces of a few bytes and interruptions by signals change nothing")
  func shortWrites() throws {
    let calls = MemoryCalls(
      faults: .init(
        mostBytes: 3,
        errors: [
          "openLocked 1": .interrupted, "write 2": .interrupted, "synchronise 1": .interrupted,
          "readAt 2": .interrupted,
        ]))
    let file = try AppendedFile("a", files: calls.files)
    try file.append(bytes("hello, world"))
    #expect(calls.text("a") == "hello, world")
    #expect(try file.read(at: 1, limit: 9) == bytes("ello, wor"))
  }

  @Test(
    "Where appending fails the file is as it was before, and can go on",
    arguments: [
      ("write 3", SystemFailure.diskFull, "the disk is full"), ("write 4", .inputOutput, "the device reports an error"),
      ("synchronise 2", .diskFull, "the disk is full"),
    ])
  func failure(call: String, failure: SystemFailure, reason: String) throws {
    let calls = MemoryCalls(faults: .init(mostBytes: 2, errors: [call: failure]))
    let file = try AppendedFile("a", files: calls.files)
    try file.append(bytes("old\n"))
    let error = #expect(throws: FileError.self) { try file.append(bytes("newer\n")) }
    #expect(error?.description == "cannot write a: \(reason)")
    #expect(error?.category == .failed)
    #expect(calls.text("a") == "old\n")
    #expect(file.length == 4)
    #expect(try file.append(bytes("newest\n")) == 4)
    #expect(calls.text("a") == "old\nnewest\n")
  }

  @Test("Where a torn end cannot be taken away either, nothing is written behind it")
  func torn() throws {
    let calls = MemoryCalls(faults: .init(mostBytes: 2, errors: ["write 4": .diskFull, "truncate 1": .inputOutput]))
    let file = try AppendedFile("a", files: calls.files)
    try file.append(bytes("old\n"))
    #expect(throws: FileError.self) { try file.append(bytes("newer\n")) }
    #expect(calls.text("a") == "old\nne")
    let error = #expect(throws: FileError.self) { try file.append(bytes("newest\n")) }
    #expect(error?.category == .failed)
    #expect(calls.text("a") == "old\nne")
  }

  @Test("A device that takes nothing, and a file that is closed, are errors")
  func dead() throws {
    let calls = MemoryCalls(faults: .init(takesNothing: true))
    let file = try AppendedFile("a", files: calls.files)
    let error = #expect(throws: FileError.self) { try file.append([1]) }
    #expect(error?.description == "cannot write a: the device reports an error")
    let other = try AppendedFile("b", files: MemoryCalls().files)
    other.close()
    #expect(throws: FileError.self) { try other.append([1]) }
  }

  @Test("Each line is handed over with its place, the last one also where it has no end")
  func lines() throws {
    let long = String(repeating: "x", count: 300_000)
    let calls = MemoryCalls(["a": "one\n\n\(long)\ntwo"], faults: .init(mostBytes: 70_000))
    let file = try AppendedFile("a", files: calls.files)
    var seen: [String] = []
    try file.forEachLine { line throws(FileError) in seen.append("\(line.offset) \(line.bytes.count) \(line.isWhole)") }
    #expect(seen == ["0 3 true", "4 0 true", "5 300000 true", "300006 3 false"])
    let endless = try AppendedFile("b", files: MemoryCalls(["b": String(repeating: "y", count: 2_000_000)]).files)
    let error = #expect(throws: FileError.self) { try endless.forEachLine { _ throws(FileError) in } }
    #expect(error?.description == "cannot read b: it has a line of more than a megabyte")
    if let error { expectDutch(error.message) }
  }
}
