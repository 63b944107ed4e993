import Experiments
import Foundation
import Parameters
import Tables
import Testing

@testable import keerpunt

@Suite("Finding settings")
struct CommandTestsLevers {
  static let columns = ["path", "group", "summary", "unit", "range", "default", "source", "term_nl"]

  @Test(
    "Words find the settings that hold them all, in the path, the summary or the Dutch term",
    arguments: [
      (["meer loslaten"], ["interventions.NAME.persistence"]),
      (["MEER", "niet", "losLaten"], ["interventions.NAME.persistence"]),
      (["world", "jobAvailability"], ["world.jobAvailability"]),
    ])
  func words(words: [String], paths: [String]) async throws {
    let bench = try Bench()
    let answer = try await bench.call(["levers"] + words)
    #expect(answer.code == 0)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.contains(".") && !$0.hasPrefix(" ") } == paths)
    #expect(lines.last?.hasPrefix("1 setting, ") == true)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("Without words every setting is listed, and those that are assumed are counted")
  func all() async throws {
    let bench = try Bench()
    let answer = try await bench.call("levers")
    #expect(answer.code == 0)
    let declarations = Levers.all().map(\.declaration).filter { !$0.isContainer }
    let lines = answer.output.split(separator: "\n").map(String.init)
    for declaration in declarations { #expect(lines.contains(declaration.path), "\(declaration.path)") }
    let assumed = declarations.count { $0.source?.isAssumed == true }
    #expect(lines.last == "\(declarations.count) settings, \(assumed) assumed")
  }

  @Test("As CSV, JSON and Markdown the list holds the same settings in eight columns")
  func formats() async throws {
    let bench = try Bench()
    let paths = Levers.all().map(\.declaration).filter { !$0.isContainer }.map(\.path)

    let csv = try await bench.call("levers", "--format", "csv")
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: Array(csv.outputBytes), file: "levers.csv", into: &problems)
    #expect(csv.code == 0 && problems.isEmpty)
    #expect(table.header.map(\.text) == Self.columns)
    #expect(table.rows.map { $0[0].text } == paths)

    let json = try await bench.call("levers", "--format", "json")
    let objects = try #require(try JSONSerialization.jsonObject(with: json.outputBytes) as? [[String: String]])
    #expect(objects.map { $0["path"] ?? "" } == paths)
    #expect(objects.allSatisfy { $0.keys.sorted() == Self.columns.sorted() })

    let markdown = try await bench.call("levers", "--format", "markdown")
    let lines = markdown.output.split(separator: "\n")
    #expect(lines.first == "| path | group | summary | unit | range | default | source | term_nl |")
    #expect(lines.count == paths.count + 2)
    #expect(lines.allSatisfy { $0.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" } == 9 })
  }

  @Test(
    "Words that nothing holds get the nearest that something holds",
    arguments: [
      ("coching", "error: no setting matches 'coching'; did you mean 'coaching'?"),
      ("zzzzqqqq", "error: no setting matches 'zzzzqqqq'"),
    ])
  func noMatch(word: String, error: String) async throws {
    let bench = try Bench()
    let answer = try await bench.call("levers", word)
    #expect(answer.code == 64)
    #expect(answer.firstError == error)
    #expect(answer.outputBytes.isEmpty)
  }

  @Test("Every setting says what it is, which values it takes, its default, and where that comes from")
  func complete() {
    // A seed is a mere number, without a unit.
    let withoutUnit: Set = ["seed"]
    for (group, declaration) in Levers.all() where !declaration.isContainer {
      let path = "\(group): \(declaration.path)"
      #expect(!declaration.summary.isEmpty, "\(path)")
      #expect(!declaration.rangeText.isEmpty, "\(path)")
      #expect(!declaration.defaultText.isEmpty, "\(path)")
      if declaration.kind == .text { continue }
      #expect(declaration.source.map { !$0.description.isEmpty } == true, "\(path)")
      guard declaration.kind != .flag, declaration.kind != .choice, declaration.kind != .choices,
        declaration.kind != .texts, !withoutUnit.contains(declaration.path)
      else {
        continue
      }
      #expect(!declaration.unit.text.isEmpty, "\(path)")
      let isOrdered = declaration.low.flatMap { low in declaration.high.map { low < $0 } }
      #expect(isOrdered == true, "\(path)")
    }
  }

  @Test("No setting is listed twice")
  func once() {
    let names = Levers.all().filter { !$0.declaration.isContainer }.map { "\($0.group) \($0.declaration.path)" }
    #expect(Set(names).count == names.count)
  }
}
