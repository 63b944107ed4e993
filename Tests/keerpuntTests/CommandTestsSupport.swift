import Foundation
import Synchronization
import Testing

@testable import keerpunt

/// What a call of the program gave.
struct Answer {
  /// The exit code; nil where a signal ended the program.
  let code: Int32?
  let outputBytes: Data
  let errors: String

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var firstError: String { errors.split(separator: "\n").first.map(String.init) ?? "" }
}

/// A folder of its own for one test, with a scenario folder `s` in it, in which the built program is called as a user
/// calls it. It goes with its last holder.
final class Bench: Sendable {
  let folder: URL
  /// Where the streams of calls are kept, apart from what the program itself leaves behind.
  private let streams: URL

  init() throws {
    let files = FileManager.default
    let root = files.temporaryDirectory.appendingPathComponent("keerpunt-\(UUID().uuidString)")
    folder = root.appendingPathComponent("here")
    streams = root.appendingPathComponent("streams")
    try files.createDirectory(at: streams, withIntermediateDirectories: true)
    try write(Self.neighbourhoods, to: "s/cities/tiny/neighbourhoods.csv")
    try write(Self.links, to: "s/cities/tiny/links.csv")
    try write(Self.baseline, to: "s/baseline.json5")
    try write(Self.jobs, to: "s/jobs.json5")
    try write(Self.coaching, to: "s/coaching.json5")
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  static let baseline = """
    { title: "As it is", city: "cities/tiny", weeks: 12, burnIn: 5, replications: 2, seed: 7 }
    """
  static let jobs = """
    {
      extends: "baseline.json5",
      title: "More jobs",
      world: { jobAvailability: 1.5 },
      interventions: { "local places": { kind: "jobPlacement", places: 20 } },
    }
    """
  static let coaching = """
    {
      extends: "baseline.json5",
      title: "More coaching",
      interventions: { "street coaches": { kind: "outreachCoaching", coaches: 2, where: { mostDeprived: 2 } } },
    }
    """
  static let neighbourhoods = """
    name,municipality,x_km,y_km,youths,deprivation,multi_problem_share,posts_per_youth,criminal_demand,opportunity,\
    institutional_trust
    Eikenhof,Zuidveld,0,0,40,0.9,0.2,0.2,60,0.7,0.4
    Lindehof,Zuidveld,1,0,30,0.6,0.1,0.25,40,0.5,0.5
    Wilgenhof,Noordveld,0.5,0.9,30,0.2,0.05,0.3,20,0.3,0.6

    """
  static let links = """
    from,to,weight
    Eikenhof,Lindehof,0.2
    Lindehof,Eikenhof,0.2
    Lindehof,Wilgenhof,0.1
    Wilgenhof,Lindehof,0.1

    """

  func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

  /// Writes a file, and makes the folders above it.
  func write(_ text: String, to path: String) throws {
    let url = url(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Changes one piece of a file, which must be in it.
  func change(_ path: String, _ old: String, to new: String) throws {
    let text = try text(path)
    try #require(text.contains(old), "\(path) holds no '\(old)'")
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url(path)), as: UTF8.self) }

  /// The names in a folder, sorted; empty where there is no folder.
  func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url(path).path)) ?? []).sorted()
  }

  /// The bytes of every file of a folder by name.
  func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in names(path) { files[name] = try Data(contentsOf: url("\(path)/\(name)")) }
    return files
  }

  /// Calls the program in the folder and waits for its end.
  func call(
    _ words: String..., environment: [String: String] = [:], output: String? = nil
  ) async throws -> Answer {
    try await call(words, environment: environment, output: output)
  }

  /// Calls the program in the folder and waits for its end.
  /// - Parameters:
  ///   - launcher: a program with its first words, which starts ours.
  ///   - output: a device or file in place of a file of ours for standard output.
  ///   - started: gets the number of the process while it runs.
  func call(
    _ words: [String], launcher: [String] = [], environment: [String: String] = [:], output: String? = nil,
    started: @escaping @Sendable (Int32) -> Void = { _ in }
  ) async throws -> Answer {
    let call = streams.appendingPathComponent(UUID().uuidString)
    let (outputURL, errorURL) = (call.appendingPathExtension("out"), call.appendingPathExtension("err"))
    for url in [outputURL, errorURL] { try Data().write(to: url) }
    let all = launcher + [try #require(Self.program, "the built program is beside the tests").path] + words
    let process = Process()
    process.executableURL = URL(fileURLWithPath: all[0])
    process.arguments = Array(all.dropFirst())
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    process.environment = variables.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    let deadline = Deadline()
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in
        deadline.lift()
        ended.resume()
      }
      do {
        try process.run()
        deadline.watch(process.processIdentifier, seconds: 60)
        started(process.processIdentifier)
      } catch {
        ended.resume(throwing: error)
      }
    }
    return Answer(
      code: process.terminationReason == .exit ? process.terminationStatus : nil,
      outputBytes: try Data(contentsOf: outputURL),
      errors: String(decoding: try Data(contentsOf: errorURL), as: UTF8.self))
  }

  /// The executable, in the products folder that the tests' own executable or bundle is in.
  static let program: URL? = {
    let starts =
      [Bundle.main.bundleURL, Bundle.main.executableURL].compactMap(\.self)
      + Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments.first ?? "")]
    for start in starts {
      var folder = start
      for _ in 0..<5 {
        let candidate = folder.appendingPathComponent("keerpunt")
        let kind = try? candidate.resourceValues(forKeys: [.isRegularFileKey])
        if kind?.isRegularFile == true, FileManager.default.isExecutableFile(atPath: candidate.path) {
          return candidate
        }
        folder = folder.deletingLastPathComponent()
      }
    }
    return nil
  }()
}

/// Ends a process that hangs, which then has no exit code, so that it keeps the tests no longer.
///
/// It waits in a thread of its own: other tests may keep all threads that tasks share busy for minutes.
private final class Deadline: Sendable {
  private let lifted = Mutex(false)

  func watch(_ process: Int32, seconds: Int) {
    Thread.detachNewThread { [self] in
      for _ in 0..<seconds * 10 {
        Thread.sleep(forTimeInterval: 0.1)
        if lifted.withLock(\.self) { return }
      }
      kill(process, SIGKILL)
    }
  }

  func lift() { lifted.withLock { $0 = true } }
}

/// The names of all files of a complete results folder.
let resultFiles = [
  "comparison.csv", "datapackage.json", "groups.csv", "interventions.csv", "links.csv", "neighbourhoods.csv",
  "provenance.json", "report.html", "runs.csv", "summary.csv", "timeseries.csv",
]
