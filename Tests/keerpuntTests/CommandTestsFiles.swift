import Foundation
import Testing

@Suite("What is no ordinary file")
struct CommandTestsFiles {
  /// Makes a pipe, which waits for a writer for ever.
  static func pipe(_ path: String) -> @Sendable (Bench) throws -> Void {
    { bench in
      try? FileManager.default.removeItem(at: bench.url(path))
      // Safe: the path lives through the call.
      let made = unsafe mkfifo(bench.url(path).path, 0o600)
      try #require(made == 0)
    }
  }

  static let inputs = [
    WrongInput(
      "a pipe for a scenario", 66, "s/pipe.json5: error: cannot read it: it is not an ordinary file",
      ["check", "s/pipe.json5"], prepare: pipe("s/pipe.json5")),
    WrongInput(
      "a pipe among scenarios", 66, "s/pipe.json5: error: cannot read it: it is not an ordinary file",
      prepare: pipe("s/pipe.json5")),
    WrongInput(
      "a pipe to extend", 66, "s/jobs.json5:2:12: error: cannot read s/baseline.json5: it is not an ordinary file",
      ["check", "s/jobs.json5"], prepare: pipe("s/baseline.json5")),
    WrongInput(
      "a pipe in a city", 66,
      "s/baseline.json5:1:28: error: cannot read s/cities/tiny/links.csv: it is not an ordinary file",
      prepare: pipe("s/cities/tiny/links.csv")),
    WrongInput(
      "a pipe in a city to check", 66,
      "s/cities/tiny: error: cannot read s/cities/tiny/links.csv: it is not an ordinary file",
      ["check", "s/cities/tiny"], prepare: pipe("s/cities/tiny/links.csv")),
    WrongInput(
      "a pipe for a city", 65, "s/pipe: error: the city 's/pipe' is not a folder", ["city", "check", "s/pipe"],
      prepare: pipe("s/pipe")),
    WrongInput(
      "a device for a scenario", 66, "/dev/zero: error: cannot read it: it is not an ordinary file",
      ["run", "/dev/zero", "--output", "out"]),
  ]

  @Test("A pipe or a device is refused at once, wherever a file belongs", .timeLimit(.minutes(1)), arguments: inputs)
  func refused(input: WrongInput) async throws {
    let bench = try Bench()
    try input.prepare(bench)
    let answer = try await bench.call(input.words)
    #expect(answer.code == input.code, "\(answer.errors)")
    #expect(answer.firstError == input.error)
    #expect(!answer.errors.contains("did you mean"))
    #expect(answer.outputBytes.isEmpty)
    #expect(bench.names("") == ["s"])
  }
}
