import Testing

@testable import Report

/// The three sentences of a report claim no more than its intervals.
@Suite("Report: the answer") struct ReportAnswerTests {
  private func answer(_ lines: [String], _ language: Language = .en) throws -> String {
    var folder = ReportFolder([("a", "Coaching"), ("b", "Jobs")])
    folder.compare(lines)
    return ReportFolder.text(try folder.page(language)?.answer)
  }

  @Test("A scenario whose interval lies apart from all others is called the best")
  func best() throws {
    let text = try answer([
      ReportFolder.line("a", -8, -9, -7, price: "50000.0,40000.0,60000.0"),
      ReportFolder.line("b", -3, -4, -2, price: "90000.0,80000.0,100000.0"),
    ])
    #expect(
      text
        == "2 of 2 scenarios lower the time that youths are involved, 'Coaching' most: by 8.0 % (95 % interval 7.0 % to "
        + "9.0 %). A prevented person-year is cheapest with 'Coaching': 50,000 euro (95 % interval 40,000 to 60,000). The "
        + "intervals are about chance in 4 pairs of runs, and not about what is unknown of the world.")
  }

  @Test("Where intervals overlap, none is called the best or the cheapest")
  func rivals() throws {
    let text = try answer([
      ReportFolder.line("a", -8, -10, -6, price: "50000.0,40000.0,90000.0"),
      ReportFolder.line("b", -7, -9, -5, price: "60000.0,50000.0,80000.0"),
    ])
    #expect(text.contains("too near to Jobs to call it the best"))
    #expect(text.contains("but others may be as cheap"))
    #expect(!text.contains(" most:") && !text.contains("cheapest"))
  }

  @Test("An interval over zero is no effect, and gives no price")
  func unclear() throws {
    let text = try answer([ReportFolder.line("a", -1, -3, 1), ReportFolder.line("b", 0.5, -1, 2)])
    #expect(text.hasPrefix("No scenario shows a clear effect on the time that youths are involved."))
    #expect(text.contains("What a prevented person-year costs cannot be said from these results."))
  }

  @Test("Scenarios that only raise involvement lower nothing")
  func raising() throws {
    let text = try answer([ReportFolder.line("a", 3, 2, 4), ReportFolder.line("b", 0.5, -1, 2)])
    #expect(text.hasPrefix("No scenario clearly lowers the time that youths are involved; 1 of 2 raise it."))
  }

  @Test("One run of each says nothing about certainty, and no mark claims anything")
  func oneRun() throws {
    var folder = ReportFolder([("a", "Coaching")])
    folder.compare([ReportFolder.line("a", -8, nil, nil, pairs: 1)])
    let page = try #require(try folder.page())
    let text = ReportFolder.text(page.answer)
    #expect(text.hasPrefix("There is one run of each scenario, which says nothing about certainty."))
    #expect(text.contains("at least two of each scenario"))
    #expect(ReportFolder.text(page.effects).contains("The marks say nothing about certainty."))
    #expect(page.effects.code.contains("#unknown") && !page.effects.code.contains("href=\"#lower\""))
  }

  @Test("What is the same in every pair is told so")
  func zeroVariance() throws {
    var folder = ReportFolder([("a", "Nothing")])
    folder.compare([ReportFolder.line("a", 0, 0, 0)])
    let page = try #require(try folder.page())
    #expect(ReportFolder.text(page.answer).hasPrefix("No scenario shows a clear effect"))
    #expect(ReportFolder.text(page.effects).contains("0 % in every pair"))
  }

  @Test("One scenario has nothing to be compared with, and shows its levels")
  func alone() throws {
    var folder = ReportFolder([])
    folder.files["summary.csv"] =
      "scenario,outcome,n,mean,lower,upper\nbaseline,person_years_involved,4,1000.0,990.0,1010.0\n"
    let page = try #require(try folder.page())
    #expect(ReportFolder.text(page.answer).hasPrefix("There is one scenario, and nothing to compare it with."))
    #expect(ReportFolder.text(page.effects).contains("Person-years involved 1,000 990 to 1,010"))
  }

  @Test("The relative change and the difference may disagree: then the one that claims less counts")
  func disagreement() throws {
    let line =
      "a,person_years_involved,person-years,lower,4,1000.0,990.0,-10.0,-19.0,-1.0,-1.0,-2.1,0.1,,,,,,,"
    let text = try answer([line])
    #expect(text.hasPrefix("No scenario shows a clear effect"))
  }

  @Test("Sentences in Dutch")
  func dutch() throws {
    let text = try answer(
      [ReportFolder.line("a", -8, -9, -7, price: "50000.0,40000.0,60000.0"), ReportFolder.line("b", 1, -1, 2)], .nl)
    #expect(
      text.hasPrefix(
        "1 van de 2 scenario's verlaagt de tijd dat jongeren betrokken zijn, 'Coaching' het meest: met 8,0% (95%-interval "
          + "7,0% tot 9,0%). Met 'Coaching' kost elk voorkomen persoonsjaar 50.000 euro (95%-interval 40.000 tot 60.000)."
      ))
  }
}
