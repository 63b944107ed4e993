import Foundation
import Testing

@Suite("Budgets on the command line")
struct CommandTestsBudget {
  private static let notes = """
    s/coaching.json5: note: 'street coaches' runs with coaches 1 instead of 2, to fit the budget
    s/jobs.json5: note: 'local places' runs with places 10 instead of 20, to fit the budget

    """

  @Test("--budget scales every scenario but the baseline, and check says the same as run")
  func scales() async throws {
    let bench = try Bench()
    // Twelve weeks of one coach cost 19,615 euro, of ten places 23,077.
    let answer = try await bench.call("run", "s", "--budget", "23080", "--output", "out")
    #expect(answer.code == 0)
    #expect(answer.errors == Self.notes)
    #expect(try await bench.call("check", "s", "--budget", "23080").errors == Self.notes)
    let settings = try bench.text("out/provenance.json")
    #expect(settings.contains("\"coaches\": 1") && settings.contains("\"places\": 10"))
    #expect(!settings.contains("scaleToBudget"))
    let told = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("It costs 19,600 euro in 12 weeks; what a prevented person-year costs cannot be"))
    #expect(told.contains("Costs are those of the interventions alone: "))
    let rows = try bench.text("out/interventions.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let cost = try #require(rows.first?.firstIndex(of: "cost"))
    #expect(rows[1][1] == "street coaches" && rows[1][cost].hasPrefix("19615.38"))
  }

  @Test("check and run refuse a scenario above its budget with the same words, and nothing is run")
  func refuses() async throws {
    let bench = try Bench()
    let error = """
      --set budget=30000: error: the interventions cost 39,231 euro in year 1 with all seats taken, above the budget of 30,000
        the most expensive: 'street coaches' (39,231)
      """
    for command in ["check", "run"] {
      let answer = try await bench.call(command, "s/coaching.json5", "--set", "budget=30000")
      #expect(answer.code == 65 && answer.errors.hasPrefix(error), "\(answer.errors)")
    }
    #expect(bench.names("") == ["s"])
    let dutch = try await bench.call("check", "s/coaching.json5", "--set", "budget=30000", "--language", "nl")
    #expect(dutch.errors.contains("de interventies kosten 39.231 euro in jaar 1"))
    let wrong = try await bench.call("run", "s", "--budget", "none")
    #expect(wrong.code == 64 && wrong.errors.contains("option '--budget' is 'none', not a whole number"))
  }
}
