import Experiments
import Foundation
import Parameters
import Tables
import Testing

@testable import keerpunt

@Suite("Finding evidence")
struct CommandTestsEvidence {
  @Test("An id lists the row with its source, confidence and the settings that name it")
  func id() async throws {
    let answer = try await Bench().call("evidence", "b22")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    #expect(
      answer.output.hasPrefix(
        """
        B22 (recruiting, secondary)
            Self-report 'sometimes do criminal odd jobs': 6.4 (4.1 to 9.4) (% (girls
            4.1, boys 9.4))
            1,432 VO/MBO Leeuwarden, c.2021
            NHL Stenden, Kerstens & Schulz,
        """))
    #expect(answer.output.contains("    named by: ") && answer.output.contains("assumptions.recruiting.girls"))
    #expect(answer.output.hasSuffix("\n1 row of evidence\n"))
  }

  @Test("Without words all rows are listed; as CSV they are the file, and JSON has its columns")
  func all() async throws {
    let bench = try Bench()
    let text = try await bench.call("evidence")
    #expect(text.output.hasSuffix("\n\(Evidence.rows.count) rows of evidence\n"))
    #expect(!text.output.contains("named by"))
    let csv = try await bench.call("evidence", "--format", "csv")
    #expect(csv.outputBytes == Data(try Evidence.table(Evidence.rows).csv()))
    let json = try await bench.call("evidence", "--format", "json")
    let objects = try #require(try JSONSerialization.jsonObject(with: json.outputBytes) as? [[String: Any]])
    #expect(objects.map { $0["id"] as? String } == Evidence.rows.map(\.id))
    #expect(objects.allSatisfy { Set($0.keys) == Set(Evidence.schema.columns.map(\.name)) })
  }

  @Test("The page of evidence has the table that the command prints")
  func page() async throws {
    let table = try await Bench().call("evidence", "--format", "markdown").output
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent(
          "Sources/RecruitmentModel/RecruitmentModel.docc/Evidence.md"), encoding: .utf8)
    #expect(page.contains("\n\n" + table + "\n"), "put in its place what 'keerpunt evidence --format markdown' prints")
    for confidence in Confidence.allCases {
      #expect(page.contains("\n| `\(confidence.rawValue)` | "), "\(confidence.rawValue)")
    }
  }

  @Test("Words that no row holds are an error")
  func noMatch() async throws {
    let answer = try await Bench().call("evidence", "zzzz")
    #expect(answer.code == 64 && answer.outputBytes.isEmpty)
    #expect(answer.errors == "error: no row of evidence matches 'zzzz'\n")
  }

  @Test("Levers told an id lists the settings whose source names it, and the row")
  func leversOfAnId() async throws {
    let bench = try Bench()
    let answer = try await bench.call("levers", "A20")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    let lines = answer.output.split(separator: "\n").map(String.init)
    let expected = Levers.all().filter {
      !$0.declaration.isContainer && Evidence.ids(in: $0.declaration.source?.detail ?? "").contains("A20")
    }
    #expect(lines.filter { $0.hasPrefix("interventions.") || $0.hasPrefix("assumptions.") }.count == expected.count)
    #expect(expected.count > 0 && answer.output.contains("\nA20 (family therapy, abstract)\n"))
    let both = try await bench.call("levers", "B42", "A41", "--format", "csv")
    var problems: [CSVProblem] = []
    let table = CSVTable.parse(bytes: Array(both.outputBytes), file: "levers.csv", into: &problems)
    let sources = table.rows.indices.map { table.text($0, "source", into: &problems) ?? "" }
    #expect(!sources.isEmpty && sources.allSatisfy { $0.contains("A41") && $0.contains("B42") })
  }

  @Test("In Dutch the rows stay as they are, and what is said about them is Dutch")
  func dutch() async throws {
    let answer = try await Bench().call("evidence", "B22", "--language", "nl")
    #expect(answer.output.contains("    genoemd door: ") && answer.output.hasSuffix("\n1 rij evidentie\n"))
    let wrong = try await Bench().call("evidence", "zzzz", "--language", "nl")
    #expect(wrong.errors == "fout: geen rij evidentie past bij 'zzzz'\n")
  }
}
