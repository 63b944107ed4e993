import Experiments
import Foundation
import Parameters
import Report
import Tables
import Testing

@testable import keerpunt

@Suite("Finding settings")
struct CommandTestsLevers {
  static let columns = ["path", "group", "summary", "unit", "range", "default", "source", "term_nl", "source_kind"]

  @Test(
    "Words find the settings that hold them all, English or Dutch, and each says of which kind it is",
    arguments: [
      (["coaching", "intensity"], ["interventions.NAME.intensity (outreachCoaching)"]),
      (["meer loslaten"], ["interventions.NAME.persistence (outreachCoaching)"]),
      (["MEER", "niet", "losLaten"], ["interventions.NAME.persistence (outreachCoaching)"]),
      (["world", "jobAvailability"], ["world.jobAvailability"]),
      (
        ["intensity"],
        [
          "interventions.NAME.intensity (outreachCoaching)", "interventions.NAME.intensity (enforcement)",
          "interventions.NAME.intensity (familySupport)",
        ]
      ),
    ])
  func words(words: [String], paths: [String]) async throws {
    let bench = try Bench()
    let answer = try await bench.call(["levers"] + words)
    #expect(answer.code == 0)
    #expect(answer.errors.isEmpty)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(Array(lines.filter { !$0.hasPrefix(" ") }.dropLast()) == paths)
    #expect(lines.last?.hasPrefix(paths.count == 1 ? "1 setting: " : "\(paths.count) settings: ") == true)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("What a mistyped word was taken for, and that no setting has all words, is said beside the list")
  func said() async throws {
    let bench = try Bench()
    let typo = try await bench.call("levers", "niet meor loslaten", "--format", "csv")
    #expect(typo.code == 0)
    #expect(typo.errors == "'meor' is taken for 'meer'\n")
    #expect(typo.output.split(separator: "\n").count == 2)
    let near = try await bench.call("levers", "de", "jongere", "niet", "meer", "loslaten")
    #expect(near.code == 0)
    #expect(near.errors == "no setting has all of these words; the nearest are:\n")
    #expect(near.output.hasPrefix("interventions.NAME.persistence (outreachCoaching)\n"))
  }

  @Test(
    "Lines fit the terminal, but for a path that is longer, and stay readable where it is wide",
    arguments: [40, 80, 160])
  func widths(width: Int) {
    let most = min(width, LeverList.widest)
    for (isRanked, language) in [(false, Language.en), (true, .en), (false, .nl)] {
      let text = LeverList(levers: LeverSearch("").levers, isRanked: isRanked, language: language).text(width: width)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count > 500)
      for line in lines where line.count > most {
        #expect(!line.drop { $0 == " " }.contains(" "), "only a single word may be longer: \(line)")
      }
      #expect(lines.contains { $0.count > most - 12 }, "the width is used")
    }
  }

  @Test("Without words every setting is listed, and it is counted how many are cited, calibrated and assumed")
  func all() async throws {
    let bench = try Bench()
    let answer = try await bench.call("levers")
    #expect(answer.code == 0)
    let declarations = Levers.all().map(\.declaration).filter { !$0.isContainer }
    let lines = answer.output.split(separator: "\n").map(String.init)
    for declaration in declarations { #expect(lines.contains(declaration.path), "\(declaration.path)") }
    func number(_ kind: String) -> Int { declarations.count { $0.source?.kind == kind } }
    #expect(
      lines.last == "\(declarations.count) settings: \(number("cited")) cited, \(number("calibrated")) calibrated, "
        + "\(number("assumed")) assumed")
    #expect(number("cited") > 0 && number("assumed") > 0)
  }

  @Test("As CSV, JSON and Markdown the list holds the same settings in nine columns")
  func formats() async throws {
    let bench = try Bench()
    let paths = Levers.all().map(\.declaration).filter { !$0.isContainer }.map(\.path)

    let csv = try await bench.call("levers", "--format", "csv")
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: Array(csv.outputBytes), file: "levers.csv", into: &problems)
    #expect(csv.code == 0 && problems.isEmpty)
    #expect(table.header.map(\.text) == Self.columns)
    #expect(table.rows.map { $0[0].text } == paths)
    // Path, group, summary, unit, range, default and source; a default may be an empty text.
    for row in table.rows { #expect(row.prefix(7).allSatisfy { !$0.text.isEmpty }, "\(row[0].text)") }
    let kinds = table.rows.map { $0[8].text }
    #expect(Set(kinds).isSubset(of: ["cited", "calibrated", "assumed", "chosen"]))
    #expect(zip(table.rows, kinds).allSatisfy { $0[6].text.hasPrefix($1) })

    let json = try await bench.call("levers", "--format", "json")
    let objects = try #require(try JSONSerialization.jsonObject(with: json.outputBytes) as? [[String: String]])
    #expect(objects.map { $0["path"] ?? "" } == paths)
    #expect(objects.allSatisfy { $0.keys.sorted() == Self.columns.sorted() })

    let markdown = try await bench.call("levers", "--format", "markdown")
    let lines = markdown.output.split(separator: "\n")
    #expect(lines.first == "| path | group | summary | unit | range | default | source | term_nl | source_kind |")
    #expect(lines.count == paths.count + 2)
    #expect(lines.allSatisfy { $0.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" } == 10 })
  }

  @Test("Words that nothing holds are an error, with control characters made visible")
  func noMatch() async throws {
    let bench = try Bench()
    for (words, error) in [(["zzzzqqqq"], "'zzzzqqqq'"), (["qqqq", "\u{1B}[31m"], "'qqqq \\u{1B}[31m'")] {
      let answer = try await bench.call(["levers"] + words)
      #expect(answer.code == 64)
      #expect(answer.errors == "error: no setting matches \(error)\n")
      #expect(answer.outputBytes.isEmpty)
    }
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
