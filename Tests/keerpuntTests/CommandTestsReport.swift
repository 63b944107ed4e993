import Foundation
import Testing

@testable import keerpunt

@Suite("The report")
struct CommandTestsReport {
  private static func bench() async throws -> Bench {
    let bench = try Bench()
    #expect(try await bench.call("run", "s", "--output", "out").code == 0)
    return bench
  }

  @Test("A run leaves a report, and report writes the same one again, byte for byte")
  func again() async throws {
    let bench = try await Self.bench()
    let before = try bench.files("out")
    let written = try bench.text("out/report.html")
    #expect(written.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && written.hasSuffix("</html>\n"))
    try FileManager.default.removeItem(at: bench.url("out/report.html"))
    let answer = try await bench.call("report", "out")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    #expect(answer.output == "Report in out/report.html; open it in a browser.\n")
    #expect(try bench.files("out") == before)
    let package = try bench.text("out/datapackage.json")
    #expect(package.contains("\"path\": \"report.html\"") && package.contains("\"mediatype\": \"text/html\""))
    let printed = try await bench.call("report", "out", "--output", "-")
    #expect(printed.output == written && printed.errors.isEmpty)
  }

  @Test("In Dutch the other language shows first, and nothing else of the folder changes")
  func dutch() async throws {
    let bench = try await Self.bench()
    let before = try bench.files("out")
    let answer = try await bench.call("report", "out", "--language", "nl")
    #expect(answer.output == "Rapport in out/report.html; open het in een browser.\n")
    let written = try bench.text("out/report.html")
    #expect(written.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(try bench.files("out").filter { $0.key != "report.html" } == before.filter { $0.key != "report.html" })
  }

  @Test("Another file is written once, and over one that is there only with --force")
  func output() async throws {
    let bench = try await Self.bench()
    #expect(try await bench.call("report", "out", "--output", "for/mail.html").code == 0)
    #expect(try bench.text("for/mail.html") == bench.text("out/report.html"))
    let refused = try await bench.call("report", "out", "--output", "for/mail.html")
    #expect(refused.code == 73)
    #expect(refused.errors == "error: cannot create for/mail.html: it is there already; --force overwrites it\n")
    #expect(try await bench.call("report", "out", "--output", "for/mail.html", "--force").code == 0)
  }

  @Test("A folder without complete results is refused, and nothing is written")
  func incomplete() async throws {
    let bench = try await Self.bench()
    let remedy =
      "\n  report takes a folder of results, as keerpunt run, sweep, merge and compare write them\n1 error; nothing was run. "
      + "See 'keerpunt help'.\n"
    let nowhere = try await bench.call("report", "nowhere")
    #expect(nowhere.code == 66 && nowhere.errors == "nowhere: error: there is no such folder" + remedy)
    try bench.write("", to: "empty/a.txt")
    let empty = try await bench.call("report", "empty")
    #expect(
      empty.code == 66
        && empty.errors == "empty: error: it holds no provenance.json, so it is no folder of complete results" + remedy)
    try bench.write("", to: "out/unfinished-keerpunt.txt")
    let unfinished = try await bench.call("report", "out")
    #expect(unfinished.code == 65 && unfinished.errors.contains("its results are not complete"))
  }

  @Test("A table that somebody spoilt is named with its place")
  func spoilt() async throws {
    let bench = try await Self.bench()
    let text = try bench.text("out/comparison.csv")
    let rows = text.split(separator: "\n").map(String.init)
    let cells = rows[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let broken = (cells[..<5] + ["many"] + cells[6...]).joined(separator: ",")
    try bench.write(([rows[0], broken] + rows[2...]).joined(separator: "\n") + "\n", to: "out/comparison.csv")
    let answer = try await bench.call("report", "out")
    #expect(answer.code == 65)
    #expect(answer.errors.hasPrefix("out/comparison.csv:2:") && answer.errors.contains("baseline_mean is 'many'"))
  }

  @Test("A report of an earlier experiment does not stay beside results that have none")
  func leftover() async throws {
    let bench = try await Self.bench()
    let page = try bench.text("out/report.html")
    #expect(try await bench.call("run", "s/jobs.json5", "--output", "out").code == 0)
    #expect(try bench.text("out/report.html") != page)
  }
}
