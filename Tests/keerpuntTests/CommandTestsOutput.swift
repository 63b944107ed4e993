import Foundation
import Testing

@Suite("Where results go, and what is left where they cannot")
struct CommandTestsOutput {
  /// A place that cannot take results: what stands there, the option, and the first line on standard error.
  static let places: [(path: String, output: String, error: String)] = [
    (
      "taken", "taken",
      "error: cannot create taken: a file of that name is in the way; give another folder with --output"
    ),
    ("taken", "taken/x", "error: cannot create taken/x: taken is no folder; give another folder with --output"),
    ("taken", "taken/x/y", "error: cannot create taken/x/y: taken is no folder; give another folder with --output"),
    (
      "foreign/notes.txt", "foreign",
      "error: cannot create foreign: the folder is not empty and holds no provenance.json, so it may not be ours to "
        + "write in; give another folder with --output, or --force to write here all the same"
    ),
  ]

  @Test("A place that is not ours is refused before anything is run, and not touched", arguments: places)
  func notOurs(place: (path: String, output: String, error: String)) async throws {
    let bench = try Bench()
    try bench.write("mine", to: place.path)
    // So long that the test would notice a run.
    let answer = try await bench.call(
      "run", "s", "--threads", "1", "--output", place.output, "--weeks", "10400", "--replications", "10000", "--set",
      "record.every=10400"
    )
    #expect(answer.code == 73)
    #expect(answer.firstError == place.error)
    #expect(answer.outputBytes.isEmpty)
    #expect(try bench.text(place.path) == "mine")
    #expect(bench.names("").count == 2)
    #expect(bench.names("foreign").count < 2)
  }

  @Test(
    "A disk that takes no files is noticed before anything is run", .enabled(if: Disk.canBeMade, "needs leave to mount")
  )
  func readOnlyDisk() async throws {
    let bench = try Bench()
    let disk = try #require(try Disk(at: bench.url("disk"), kilobytes: 16, options: "ro"))
    for (output, place) in [("disk", "it"), ("disk/a/b", "disk")] {
      let answer = try await bench.call(
        "run", "s", "--output", output, "--weeks", "10400", "--replications", "10000", "--set", "record.every=10400")
      #expect(answer.code == 73)
      #expect(
        answer.errors
          == "error: cannot create \(output): no file can be made in \(place): the file system is read-only; "
          + "give another folder with --output\n")
    }
    withExtendedLifetime(disk) {}
  }

  @Test("With --force results come beside what is there, which stays")
  func force() async throws {
    let bench = try Bench()
    try bench.write("mine", to: "foreign/notes.txt")
    let answer = try await bench.call("run", "s", "--output", "foreign", "--force")
    #expect(answer.code == 0)
    #expect(bench.names("foreign") == (resultFiles + ["notes.txt"]).sorted())
    #expect(try bench.text("foreign/notes.txt") == "mine")
    // It now is a folder of results, and needs no force.
    #expect(try await bench.call("run", "s", "--output", "foreign").code == 0)
  }

  @Test("Folders above the results are made")
  func deepFolder() async throws {
    let bench = try Bench()
    #expect(try await bench.call("run", "s", "--output", "a/b/c/").code == 0)
    #expect(bench.names("a/b/c") == resultFiles)
  }

  @Test(
    "Standard output that takes nothing is told, with exit code 74",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [["run", "s", "--output", "-"], ["levers"], ["help"], ["check", "s"], ["--version"]])
  func fullOutput(words: [String]) async throws {
    let bench = try Bench()
    let answer = try await bench.call(words, output: "/dev/full")
    #expect(answer.code == 74)
    #expect(answer.firstError == "error: cannot write standard output: the disk is full")
    #expect(bench.names("") == ["s"])
  }

  @Test("A run that may not write as much as it must leaves no half file, and can be repeated")
  func limitedFiles() async throws {
    let bench = try Bench()
    let whole = try await bench.call("run", "s", "--output", "whole")
    #expect(whole.code == 0)
    let limit = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 16; exec \"$@\"", "sh"]
    let answer = try await bench.call(["run", "s", "--output", "out"], launcher: limit)
    #expect(answer.code == 74)
    let error = "error: cannot write out/timeseries.csv: the file would be too large; out is incomplete: it holds "
    #expect(answer.firstError == error + "runs.csv, and no provenance.json")
    try expectNothingHalf(bench, "out", whole: try bench.files("whole"))
    #expect(try await bench.call("run", "s", "--output", "out").code == 0)
    #expect(try bench.files("out") == bench.files("whole"))
  }

  @Test("A full disk leaves no half file", .enabled(if: Disk.canBeMade, "needs leave to mount"))
  func fullDisk() async throws {
    let bench = try Bench()
    #expect(try await bench.call("run", "s", "--output", "whole").code == 0)
    for kilobytes in [4, 16, 48] {
      let disk = try #require(try Disk(at: bench.url("disk"), kilobytes: kilobytes))
      let answer = try await bench.call("run", "s", "--output", "disk/out")
      #expect(answer.code == 74)
      #expect(answer.firstError.hasPrefix("error: cannot "))
      #expect(answer.firstError.contains(": the disk is full"))
      try expectNothingHalf(bench, "disk/out", whole: try bench.files("whole"))
      withExtendedLifetime(disk) {}
    }
  }

  /// Whatever a folder holds is whole; it does not claim to be complete, and holds no leftovers.
  private func expectNothingHalf(_ bench: Bench, _ path: String, whole: [String: Data]) throws {
    let files = try bench.files(path)
    #expect(files["provenance.json"] == nil)
    for (name, bytes) in files where name != "unfinished-keerpunt.txt" { #expect(bytes == whole[name], "\(name)") }
  }

  @Test(
    "Ctrl-C and a request to end stop a run with 130, and leave nothing",
    arguments: [["--output", "out"], ["--output", "-"]],
    [SIGINT, SIGTERM])
  func interruption(output: [String], signal: Int32) async throws {
    let bench = try Bench()
    // Long enough not to be done before it is stopped, and done some day where the tests themselves are ended.
    let long = ["run", "s", "--weeks", "10400", "--replications", "200", "--set", "record.every=10400"]
    let answer = try await bench.call(long + output + ["--threads", "1"]) { process in
      Thread.detachNewThread { Signal.interrupt(process, by: signal) }
    }
    #expect(answer.code == 130)
    #expect(answer.errors == "interrupted; nothing was written\n")
    #expect(answer.outputBytes.isEmpty)
    #expect(bench.names("out").isEmpty)
    #expect(bench.names("").allSatisfy { ["out", "s"].contains($0) })
  }
}

/// Ctrl-C, and a request to end, from outside; to be called in a thread that may wait.
enum Signal {
  /// Interrupts a process once it listens to that, so that the signal cannot come too early.
  static func interrupt(_ process: Int32, by signal: Int32) {
    let canBeSeen = FileManager.default.fileExists(atPath: "/proc/self/status")
    for _ in 0..<600 where canBeSeen && !listens(process, to: signal) { Thread.sleep(forTimeInterval: 0.05) }
    // A moment into the run.
    Thread.sleep(forTimeInterval: canBeSeen ? 0.2 : 2)
    if !canBeSeen || listens(process, to: signal) { kill(process, signal) }
  }

  private static func listens(_ process: Int32, to signal: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return false }
    let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?.split(separator: "\t").last ?? ""
    return (UInt64(caught, radix: 16) ?? 0) & (1 << UInt64(signal - 1)) != 0
  }
}

/// A tiny disk in memory, which is mounted while it is held.
final class Disk {
  private let folder: URL

  /// Nil where mounting is refused.
  init?(at folder: URL, kilobytes: Int, options: String = "rw") throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard Self.succeeds("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k,\(options)", "tmpfs", folder.path]) else {
      return nil
    }
  }

  deinit { _ = Self.succeeds("umount", [folder.path]) }

  static let canBeMade: Bool = {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("keerpunt-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return (try? Disk(at: folder, kilobytes: 16)) != nil
  }()

  private static func succeeds(_ command: String, _ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [command] + words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
