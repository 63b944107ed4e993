import Tables
import Testing

@testable import Report

struct ComparisonTableTests {
  @Test("At 80 columns the table has every column but the unit")
  func usualWidth() {
    let lines = Sample.report.table()
    #expect(
      lines.joined(separator: "\n") == """
          outcome                baseline  scenario  difference   95 % interval   change
        More coaching
          Person-years involved    12,346    12,062        -284    -335 to -233   -2.3 %
          First recruitments        1,804     1,826         +21       +8 to +35   +1.2 %
          All recruitments          4,212     4,199         -12      -60 to +35   -0.3 %
          Suspects registered       6,102     6,047         -55      -72 to -39  -0.91 %
          No school, no work      3,456.7   3,453.5        -3.2    -5.0 to -1.4  -0.09 %
          Mean illegal offer       212.34    216.45       +4.11  +3.91 to +4.32  +1.94 %
        More jobs
          Person-years involved    12,346    12,284         -61     -151 to +28   -0.5 %
          First recruitments        1,804     1,804           0          0 to 0      0 %
          Mean illegal offer          0.0       0.5        +0.5    -0.2 to +1.2
        Coaching with jobs
          Person-years involved    12,346    11,944        -402    -460 to -344   -3.3 %
        """)
  }

  @Test("Numbers that are a little wider stand closer together before a column goes")
  func tighter() {
    let row = Sample.headline(baseline: 123_456, -12_840, -14_350, -11_330)
    let lines = ComparisonReport(rows: [row]).table()
    #expect(
      lines == [
        "  outcome               baseline scenario difference      95 % interval  change", "coaching",
        "  Person-years involved  123,456  110,616    -12,840 -14,350 to -11,330 -10.4 %",
      ])
  }

  @Test("At 60 columns baseline, scenario and change go, and the interval stays")
  func narrow() {
    let lines = Sample.report.table(width: 60)
    #expect(lines[0] == "  outcome                difference   95 % interval   change")
    #expect(lines[2] == "  Person-years involved        -284    -335 to -233   -2.3 %")
  }

  @Test("At 120 columns the unit is shown too")
  func wide() {
    let lines = Sample.report.table(width: 120)
    #expect(lines[0].hasPrefix("  outcome                unit  baseline"))
    #expect(lines[2].hasPrefix("  Person-years involved  unit    12,346"))
  }

  @Test("No line is wider than the width, down to 20", arguments: [1, 20, 25, 40, 50, 60, 79, 80, 81, 100, 120, 200])
  func width(_ width: Int) {
    let long = ComparisonRow(
      scenario: String(repeating: "scenario ", count: 30), outcome: String(repeating: "outcome", count: 30), unit: "u",
      pairs: 2, baseline: 1e15, value: 1e15, difference: Estimate(1e14, lower: -1e15, upper: 1e15), relative: nil)
    for report in [Sample.report, ComparisonReport(rows: Sample.rows + [long])] {
      for outcomes in [ComparisonReport.shortOutcomes, [long.outcome]] {
        for line in report.table(outcomes: outcomes, width: width) {
          #expect(line.count <= max(20, width), "'\(line)'")
        }
      }
    }
  }

  @Test("Only titles are bold, and only on request; the rest is the same")
  func bold() {
    let plain = Sample.report.table()
    let bold = Sample.report.table(isBold: true)
    #expect(!plain.joined().contains("\u{1B}"))
    #expect(bold[1] == "\u{1B}[1mMore coaching\u{1B}[0m")
    #expect(zip(plain, bold).filter { $0 != $1 }.count == 3)
  }

  @Test("One replication shows differences without intervals")
  func oneReplication() {
    let lines = ComparisonReport(rows: [Sample.headline(-28.44, pairs: 1)]).table()
    #expect(lines[2] == "  Person-years involved   1,000.0     971.6       -28.4                 -2.84 %")
  }

  @Test("An outcome without a value leaves blanks, and one without a label goes by its name")
  func gaps() {
    let row = ComparisonRow(
      scenario: "x", outcome: "let_go", unit: "", pairs: 0, baseline: nil, value: nil, difference: nil, relative: nil)
    #expect(ComparisonReport(rows: [row]).table(outcomes: ["let_go", "seats"]).last == "  let_go")
  }

  @Test("A title cannot drive the terminal, and a scenario without a title goes by its name")
  func titles() {
    let rows = [Sample.headline("a\u{1B}b", -1), Sample.headline("jobs", -1), Sample.headline("coaching", -1)]
    let report = ComparisonReport(rows: rows, titles: ["jobs": " \n", "coaching": "More\u{1B}[31m\ncoaching\u{202E}"])
    #expect(report.sections.map(\.title) == ["a b", "jobs", "More [31m coaching"])
  }

  @Test("Without scenarios to compare there is nothing to say")
  func nothing() {
    #expect(ComparisonReport(rows: []).terminalText() == "")
    #expect(ComparisonReport(rows: []).sentences.isEmpty)
  }

  @Test("Table and sentences together end with one line break, and sentences are wrapped")
  func terminalText() {
    let text = Sample.report.terminalText(width: 60)
    #expect(text.hasSuffix(".\n"))
    #expect(!text.hasSuffix("\n\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(text.contains("\n\nMore coaching lowers person-years involved by 2.3 % (95 %\n"))
  }

  @Test("A per cent sign stays with its number")
  func wrapping() {
    #expect(TextWrap.lines("about 123456789012 2.3 % of all", width: 20) == ["about 123456789012", "2.3 % of all"])
    #expect(TextWrap.lines("", width: 20).isEmpty)
  }
}

struct FiguresTests {
  private let figures = Figures(texts: .english)

  @Test(
    "Decimals follow the half-width of the interval",
    arguments: [
      (-28.4, -33.5, -23.3, 0), (-2.3, -2.7, -1.9, 1), (0.5, 0.36, 0.64, 2), (1, 1, 1, 2), (0, 0, 0, 0),
      // An end that lies just beside zero is not shown as zero.
      (5, 0.04, 9.96, 2), (-5, -9.96, -0.04, 2),
      // In an interval that holds zero it may be.
      (4.98, -0.04, 10, 0),
    ] as [(Double, Double, Double, Int)])
  func decimals(value: Double, lower: Double, upper: Double, decimals: Int) throws {
    let estimate = try #require(Estimate(value, lower: lower, upper: upper))
    #expect(Figures.decimals(for: estimate) == decimals)
  }

  @Test("Without an interval three digits are shown")
  func withoutInterval() throws {
    #expect(Figures.decimals(for: try #require(Estimate(-28.44, lower: nil, upper: nil))) == 1)
    #expect(Figures.decimals(for: try #require(Estimate(0.001, lower: nil, upper: nil))) == 5)
    #expect(Figures.decimals(for: try #require(Estimate(1e-30, lower: nil, upper: nil))) == 6)
  }

  @Test(
    "Numbers have groups of three, a sign on request, and no minus zero",
    arguments: [
      (1_234_567.89, 1, false, "1,234,567.9"), (-1234, 0, false, "-1,234"), (123, 0, true, "+123"),
      (-0.04, 1, true, "0.0"), (0, 0, true, "0"), (0.5, 2, true, "+0.50"),
    ] as [(Double, Int, Bool, String)])
  func text(x: Double, decimals: Int, isSigned: Bool, text: String) {
    #expect(figures.text(x, decimals: decimals, isSigned: isSigned) == text)
  }

  @Test("Marks of numbers are those of the language")
  func marks() {
    var texts = Texts.english
    (texts.decimalMark, texts.groupMark) = (",", ".")
    #expect(Figures(texts: texts).text(1234.5, decimals: 1) == "1.234,5")
  }

  @Test("An interval with one end is none")
  func halfInterval() {
    #expect(Estimate(1, lower: 0.5, upper: nil)?.lower == nil)
    #expect(Estimate(1, lower: nil, upper: 2)?.upper == nil)
    #expect(Estimate(nil, lower: 1, upper: 2) == nil)
  }
}
