import Experiments
import Parameters
import Testing

@Suite("Statistics: precision")
struct PrecisionTests {
  @Test(
    "A percentage is read as people write it",
    arguments: [("2%", 0.02), ("0.5 %", 0.005), (" 10% ", 0.1), ("100%", 1), ("0.01%", 0.0001), ("05.50%", 0.055)])
  func accepted(text: String, relative: Double) throws {
    #expect(try Precision.parse(text).relative == relative)
  }

  private static let notAPercentage = "is not a percentage\n  write a number and a per cent sign, such as 2% or 0.5%"
  private static let outside = "is outside 0.01% to 100%\n  2% is precise; each halving takes four times the runs"

  @Test(
    "What is no precision is refused with what to write",
    arguments: [
      ("", notAPercentage), ("%", notAPercentage), ("abc", notAPercentage), ("-2%", notAPercentage),
      ("1e-2%", notAPercentage), ("2%%", notAPercentage), ("2 5%", notAPercentage), ("nan%", notAPercentage),
      (".5%", notAPercentage), ("1.2.3%", notAPercentage), ("٢%", notAPercentage),
      ("2", "has no per cent sign\n  write 2% for an interval of so much of the mean to either side"),
      ("0.02", "has no per cent sign\n  write 0.02% for an interval of so much of the mean to either side"),
      ("2,5%", "has a decimal comma\n  write 2.5%"), ("2,5", "has a decimal comma\n  write 2.5%"),
      ("0%", outside), ("0.009%", outside), ("100.5%", outside), ("\(String(repeating: "9", count: 50))%", outside),
    ])
  func refused(text: String, fault: String) {
    let problem = #expect(throws: Problem.self) { try Precision.parse(text, at: .commandLine("--precision")) }
    #expect(problem?.description == "--precision: error: '\(text)' \(fault)")
  }

  @Test(
    "The replications for a half-width are those of the tables of Student's t",
    // With deviation 1: t(4; 0.975) / √5 = 1.2417, t(8) / 3 = 0.7687, t(29) / √30 = 0.3734, t(99) / 10 = 0.19842.
    arguments: [(1.2417, 5), (1.2416, 6), (0.7687, 9), (0.7686, 10), (0.3735, 30), (0.19843, 100), (0.19841, 101)])
  func replications(halfWidth: Double, n: Int) throws {
    let summary = SampleSummary([9, 10, 11])
    #expect(summary.standardDeviation == 1)
    #expect(summary.replications(halfWidth: halfWidth) == n)
    #expect(Precision(relative: halfWidth / 10 * (1 + 1e-12)).replications(for: summary) == n)
    #expect(SampleSummary([-9, -10, -11]).replications(halfWidth: halfWidth) == n)
  }

  @Test("The replications found are just enough, whatever the spread", arguments: 1...20)
  func justEnough(case number: Int) throws {
    var random = StatisticsRandom(state: UInt64(number))
    let values = (0..<8).map { _ in 50 + Double(number) * random.normal() }
    let summary = SampleSummary(values)
    let deviation = try #require(summary.standardDeviation)
    let wanted = 0.01 * 50
    let n = try #require(summary.replications(halfWidth: wanted))
    func halfWidth(_ n: Int) -> Double {
      StudentT(degrees: Double(n - 1)).quantile(0.975) * deviation / Double(n).squareRoot()
    }
    #expect(halfWidth(n) <= wanted)
    #expect(n == 2 || halfWidth(n - 1) > wanted)
  }

  @Test("What is undefined is nil, and what does not vary needs two")
  func undefined() {
    let two = Precision(relative: 0.02)
    for values in [[], [3]] as [[Double]] {
      #expect(SampleSummary(values).replications(halfWidth: 1) == nil && SampleSummary(values).halfWidth95 == nil)
      #expect(two.replications(for: SampleSummary(values)) == nil && !two.isReached(by: SampleSummary(values)))
    }
    let centred = SampleSummary([-1, 1])
    #expect(two.replications(for: centred) == nil && !two.isReached(by: centred))
    for wanted in [0, -1, -Double.infinity, .nan, 1e-6] { #expect(centred.replications(halfWidth: wanted) == nil) }
    #expect(centred.replications(halfWidth: .infinity) == 2)
    for values in [[5, 5, 5], [0, 0]] as [[Double]] {
      #expect(two.replications(for: SampleSummary(values)) == 2 && two.isReached(by: SampleSummary(values)))
    }
    #expect(SampleSummary([5, 5]).replications(halfWidth: -1) == nil)
  }

  @Test("A precision is reached just where half the interval is within it")
  func reached() throws {
    let summary = SampleSummary([98, 99, 100, 101, 102])
    // t(4; 0.975) · 1.5811 / √5 = 1.9632, of 100.
    let half = try #require(summary.halfWidth95)
    #expect(agreeRelatively(half, 1.9632431614775567, within: 1e-10))
    #expect(summary.interval95 == Interval(centre: 100, halfWidth: half))
    #expect(Precision(relative: 0.01964).isReached(by: summary))
    #expect(!Precision(relative: 0.01963).isReached(by: summary))
    #expect(Precision(relative: 0.01964).replications(for: summary) == 5)
    #expect(Precision(relative: 0.01963).replications(for: summary) == 6)
  }
}
