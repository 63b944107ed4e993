import Foundation
import Testing

@Suite("What is said beside results and errors")
struct CommandTestsNotes {
  @Test("A scenario that is named twice is run once, and that is said", arguments: ["run", "check"])
  func doubled(command: String) async throws {
    let bench = try Bench()
    let words = [command, "s/jobs.json5", "s/jobs.json5"] + (command == "run" ? ["--output", "-"] : [])
    let answer = try await bench.call(words)
    #expect(answer.code == 0)
    #expect(answer.errors == "s/jobs.json5: note: it is named more than once, and counts once\n")
    let once = try await bench.call(words.enumerated().filter { $0.offset != 1 }.map(\.element))
    #expect(answer.outputBytes == once.outputBytes)
    #expect(once.errors.isEmpty)
  }
}
