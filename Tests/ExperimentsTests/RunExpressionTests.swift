import Parameters
import RecruitmentModel
import SimulationKernel
import Testing

@testable import Experiments

@Suite("Expressions over a run") struct RunExpressionTests {
  /// A run of the tiny city with a survey.
  private static let record: RunRecord? = try? {
    let scenario = try Sample.scenario("weeks: 60")
    let pool = WorkerPool(threads: 1)
    let settled = try SettledCity(
      city: scenario.city, rules: scenario.rules, draws: Draws(seed: 7, replication: 1), burnIn: 10, pool: pool)
    return try settled.runLast(
      policy: scenario.policy, weeks: 60, recording: Recording(period: 60, survey: true), pool: pool)
  }()

  private static func value(_ text: String) throws -> Double? {
    try RunExpression(text).value(try #require(record))
  }

  @Test("Numbers are worked out as on paper")
  func arithmetic() throws {
    #expect(try Self.value("2 + 3 * 4") == 14)
    #expect(try Self.value("(2 + 3) * 4") == 20)
    #expect(try Self.value("8 - 4 - 2") == 2)
    #expect(try Self.value("8 / 4 / 2") == 1)
    #expect(try Self.value("1.5*2") == 3)
  }

  @Test("A division by zero is undefined, and so is all that is made from it")
  func undefined() throws {
    #expect(try Self.value("1 / 0") == nil)
    #expect(try Self.value("1 + 1 / (youths - youths)") == nil)
  }

  @Test("Groups add up to everybody, and outcomes are those of the run")
  func groups() throws {
    let record = try #require(Self.record)
    #expect(try Self.value("youths") == 75)
    #expect(try Self.value("youths[men] + youths[women]") == 75)
    #expect(try Self.value("youths[12-17] + youths[18-26]") == 75)
    #expect(try Self.value("youths[women 12-17] + youths[men 12-17]") == Self.value("youths[12-17]"))
    #expect(try Self.value("recruitments") == Outcome.named("recruitments")?.value(record.total))
    #expect(try Self.value("pupils + workers + neither") ?? 0 <= 75)
  }

  @Test(
    "What is wrong is told with its place",
    arguments: [
      (
        "suspecte / youths", "in 'suspecte / youths', at character 1: 'suspecte' is no outcome and no count of a survey"
      ),
      ("youths[men 18-", "in 'youths[men 18-', at character 15: a closing bracket is missing"),
      ("youths[boys]", "in 'youths[boys]', at character 7: 'boys' is no group"),
      ("youths[24-18]", "in 'youths[24-18]', at character 7: '24-18' is no group"),
      ("youths[11-18]", "in 'youths[11-18]', at character 7: '11-18' is no group"),
      ("recruitments[men]", "in 'recruitments[men]', at character 1: 'recruitments' is not told by group"),
      ("(1 + 2", "in '(1 + 2', at character 7: a closing bracket is missing"),
      ("1 +", "in '1 +', at character 4: a number, a name or a bracket is missing"),
      ("1 2", "in '1 2', at character 3: '2' is not expected"),
      ("youths ; 2", "in 'youths ; 2', at character 8: ';' is not expected"),
    ])
  func wrong(text: String, message: String) {
    do throws(Problem) {
      _ = try RunExpression(text)
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.message.description == message)
    }
  }

  @Test("Brackets in each other are limited, so that no text can use up the stack")
  func deep() {
    let text = String(repeating: "(", count: 1000) + "1" + String(repeating: ")", count: 1000)
    #expect(throws: Problem.self) { try RunExpression(text) }
  }

  @Test("So are numbers and names, of which a long chain would be as deep")
  func long() throws {
    func chain(_ count: Int) -> String { Array(repeating: "1", count: count).joined(separator: "+") }
    #expect(try Self.value(chain(256)) == 256)
    do throws(Problem) {
      _ = try RunExpression(chain(100_000))
      Issue.record("a chain of 100,000 was read")
    } catch {
      #expect(error.message.description.hasSuffix("at character 513: more than 256 numbers and names"))
      expectDutch(error.message)
    }
  }
}
