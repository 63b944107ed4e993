import Foundation
import Testing

@Suite("Recording weeks and events")
struct CommandTestsRecord {
  private static let record = ["--set", "record.weekly=['in_work','mean_wage']", "--set", "record.events=all"]
  private static let files = (resultFiles + ["events.csv", "weekly.csv"]).sorted()

  @Test("Weeks and events are written where they are asked for, of the first replication, and change no other result")
  func recorded() async throws {
    let bench = try Bench()
    #expect(try await bench.call("run", "s", "--output", "plain").code == 0)
    let answer = try await bench.call(["run", "s", "--output", "out"] + Self.record)
    #expect(answer.code == 0)
    #expect(answer.output.contains("13 files in out:"))
    #expect(bench.names("out") == Self.files)
    for name in resultFiles where name != "datapackage.json" {
      #expect(try bench.text("out/\(name)") == bench.text("plain/\(name)"), "\(name)")
    }
    let weekly = try Rows(bench.text("out/weekly.csv"))
    // Three scenarios, twelve weeks, three neighbourhoods.
    #expect(weekly["scenario"].count == 3 * 12 * 3)
    #expect(Set(weekly["replication"]) == ["1"])
    #expect(weekly["neighbourhood"].prefix(4) == ["Eikenhof", "Lindehof", "Wilgenhof", "Eikenhof"])
    #expect(weekly["week"].prefix(4) == ["1", "1", "1", "2"])
    // Wages are counted in every fourth week.
    let counted = Set(zip(weekly["week"], weekly["mean_wage"]).filter { !$0.1.isEmpty }.map(\.0))
    #expect(counted.isSubset(of: ["4", "8", "12"]) && !counted.isEmpty)
    let events = try Rows(bench.text("out/events.csv"))
    #expect(events["event"].contains("hired"))
    #expect(Set(events["replication"]) == ["1"])
  }

  @Test("What is recorded is the same with any number of threads")
  func threads() async throws {
    let bench = try Bench()
    let words = ["run", "s", "--set", "record.replications=0"] + Self.record
    for threads in ["1", "3"] {
      #expect(try await bench.call(words + ["--output", threads, "--threads", threads]).code == 0)
    }
    #expect(try bench.files("1") == bench.files("3"))
    #expect(Set(try Rows(bench.text("1/weekly.csv"))["replication"]) == ["1", "2"])
  }

  @Test("A run that records less takes the tables of an earlier one away, and leaves what is not ours")
  func stale() async throws {
    let bench = try Bench()
    #expect(try await bench.call(["run", "s", "--output", "out"] + Self.record).code == 0)
    try bench.write("mine", to: "out/SHA256SUMS")
    #expect(try await bench.call("run", "s", "--output", "out").code == 0)
    #expect(bench.names("out") == (resultFiles + ["SHA256SUMS"]).sorted())
  }

  @Test("A mistyped outcome is refused with the nearest, at its place in the command line")
  func mistyped() async throws {
    let bench = try Bench()
    let answer = try await bench.call("check", "s/baseline.json5", "--set", "record.weekly=in_wrk")
    #expect(answer.code == 65)
    #expect(
      answer.firstError.hasPrefix(
        "--set record.weekly=in_wrk: error: record.weekly is \"in_wrk\" (text), must be all, or a list of some of "))
    #expect(answer.errors.contains("\n  did you mean 'in_work'?\n"))
  }

  @Test("The listing of settings names the outcomes and kinds of event that can be recorded")
  func listed() async throws {
    let bench = try Bench()
    let table = try await bench.call("levers", "record.events")
    #expect(table.output.contains("record.events\n"))
    #expect(table.output.contains("    names: approached, "))
    let csv = try await bench.call("levers", "record.weekly", "--format", "csv")
    #expect(csv.output.contains("\"all, or some of person_years_involved, first_recruitments, "))
  }
}
