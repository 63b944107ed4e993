import Foundation
import Testing

@testable import Experiments

/// A thousand experiments in one process, as a program that uses the library would ask for them.
///
/// Alone in its process, since it measures the memory of the whole; so only where `KEERPUNT_LONG_RUN` asks for it:
/// `KEERPUNT_LONG_RUN=1 swift test -c release -Xswiftc -enable-testing --filter LongRunTests`.
@Suite("A long run", .enabled(if: ProcessInfo.processInfo.environment["KEERPUNT_LONG_RUN"] != nil))
struct LongRunTests {
  /// Files that this process has open; nil where the system does not say.
  private static var openFiles: Int? { try? FileSystem().list("/proc/self/fd").count }

  @Test(
    "A thousand experiments, read, run, written and read back, leave memory and open files as after the first hundred")
  func thousand() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    let sample = Sample.calls(["baseline.json5": Sample.baseline, "coaching.json5": Sample.coaching])
    for path in sample.paths {
      let place = FilePath.join(folder.path, path)
      try files.createFolder(FilePath.folder(of: place))
      try files.writeWhole(Array((sample.text(path) ?? "").utf8), to: place)
    }
    let scenarios = FilePath.join(folder.path, "s")
    let output = FilePath.join(folder.path, "out")
    var after: (bytes: Int, files: Int)?
    for number in 1...1_000 {
      let set = try ScenarioSet.load([scenarios], options: ScenarioOptions(replications: 1), files: files)
      let results = try Runner(threads: 2, verify: number % 10 == 0).run(Plan(set))
      try ResultsFolder(output).write(ResultTables(results), provenance: Provenance(results), force: false)
      #expect(try StoredComparison.load([output]).series.count == 2)
      if number == 100 { after = (try #require(ProcessUsage.bytesNow), try #require(Self.openFiles)) }
    }
    let before = try #require(after)
    let bytes = try #require(ProcessUsage.bytesNow)
    print(
      "memory after 100 experiments: \(before.bytes >> 10) kB, after 1,000: \(bytes >> 10) kB; open files: \(before.files)"
    )
    #expect(Self.openFiles == before.files)
    // Room for what an allocator keeps; one leaked table of each experiment would be more.
    #expect(bytes - before.bytes < 8 << 20)
  }
}
