import Parameters
import Testing

@testable import Report

/// Pages of whole folders, of folders that lack things, and of folders that mean harm.
@Suite("Report: the page") struct ReportPageTests {
  private func folder(_ titles: [String] = ["Coaching", "Jobs"]) -> ReportFolder {
    let names = titles.indices.map { "s\($0)" }
    var folder = ReportFolder(
      Array(zip(names, titles)).map { (name: $0, title: $1) },
      settings: ["s0": #"{"interventions": {"coaches": {"kind": "outreachCoaching", "where": {"names": ["Oost"]}}}}"#])
    folder.compare(
      names.flatMap { name in
        [
          ReportFolder.line(name, -8, -9, -7, price: "50000.0,40000.0,60000.0"),
          ReportFolder.line(name, 2, 1, 3, outcome: "first_recruitments"),
          ReportFolder.line(name, 100, 90, 110, outcome: "cost"),
          ReportFolder.line(name, 4, 3, 5, outcome: "approaches"), ReportFolder.line(name, 1, -1, 2, outcome: "hires"),
        ]
      })
    folder.addTables(names)
    return folder
  }

  @Test("Every chapter is there in both languages, and nothing is fetched", arguments: Language.allCases)
  func chapters(_ language: Language) throws {
    let html = try folder().html(language)
    for each in Language.allCases {
      for chapter in [
        "effect", "years", "places", "costs", "groups", "markets", "seats", "before", "numbers", "limits",
      ] {
        #expect(html.contains("id=\"\(each.rawValue)-\(chapter)\""))
      }
    }
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("src="))
    #expect(
      html.contains("<main id=\"\(language == .en ? "nl" : "en")\"") && html.components(of: "class=\"other\"") == 1)
  }

  @Test("Involvement that rises where no measure was meant for is told as displacement")
  func displacement() throws {
    let text = ReportFolder.text(try folder().page()?.places)
    #expect(
      text.contains(
        "Of 2 neighbourhoods 1 are clearly lower and 1 clearly higher; 1 of these higher ones had no local measure."))
  }

  @Test("Counting that flatters is called so")
  func flattery() throws {
    let text = ReportFolder.text(try folder().page()?.beforeAndAfter)
    #expect(text.contains("For 2 of 2 measures the cross lies below the whole interval, and flatters."))
  }

  @Test(
    "No title becomes markup",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; alert(1); '", "</title></main>&amp;",
      "\u{202E}omgekeerd\u{202C}", "👩‍👩‍👧‍👦 gezin", "مرحبا بالعالم", String(repeating: "lang ", count: 100), "a\u{1}b\u{7}",
    ])
  func hostileTitles(_ title: String) throws {
    let html = try folder([title, title]).html()
    #expect(html.components(of: "<script") == 1 && html.components(of: "</script") == 1)
    #expect(!html.contains("<img") && html.components(of: "<main ") == 2 && html.components(of: "</main>") == 2)
    #expect(!html.contains("\u{202E}") && !html.unicodeScalars.contains { $0.value < 9 })
    // The whole title stands once per scenario and language, with what the scenario sets; elsewhere it is cut.
    if title.count > 200 { #expect(html.components(of: title.dropLast()) == 4) }
  }

  @Test("A page follows from the tables alone: the same twice")
  func sameBytes() throws { #expect(try folder().html() == (try folder().html())) }

  @Test(
    "A table that is missing costs its figure and no other",
    arguments: [
      ("timeseries.csv", "The folder holds no timeseries.csv"), ("groups.csv", "The folder holds no groups.csv"),
      ("neighbourhoods.csv", "The folder holds no neighbourhoods.csv"),
      ("interventions.csv", "The folder holds no interventions.csv, so that seats"),
      ("comparison.csv", "The folder holds nothing to compare."),
    ])
  func missingTables(_ file: String, _ said: String) throws {
    var folder = folder()
    folder.files[file] = nil
    let html = try folder.html()
    #expect(html.contains(said) && html.contains("id=\"en-limits\""))
  }

  @Test("A folder with nothing but its provenance gives a page that says so")
  func empty() throws {
    var folder = folder()
    folder.files = [:]
    #expect(try folder.html().contains("The folder holds nothing to compare."))
    folder.provenance = #"{"program": "keerpunt"}"#
    #expect(try folder.html().contains("id=\"nl-words\""))
  }

  @Test("Tables with headers and no rows break nothing")
  func headersOnly() throws {
    var folder = folder()
    for (name, text) in folder.files { folder.files[name] = String(text.prefix { $0 != "\n" }) + "\n" }
    #expect(try folder.html().contains("There is one scenario, and nothing to compare it with."))
  }

  @Test("Costs that are not known are told so")
  func noCosts() throws {
    var folder = folder()
    folder.compare([ReportFolder.line("s0", -8, -9, -7)])
    #expect(ReportFolder.text(try folder.page()?.costs) == "These results say nothing about costs.")
  }

  @Test("A scenario that changes the world has no price, and is left out of the figure of costs")
  func world() throws {
    var folder = folder()
    folder.provenance = folder.provenance.replacing(
      "\"interventions\": {\"coaches\"", with: "\"world\": {\"wages\": 2}, \"interventions\": {\"coaches\"")
    let text = ReportFolder.text(try folder.page()?.costs)
    #expect(text.contains("Left out, since they change the world as well, which has no price: Coaching."))
  }
}

extension StringProtocol {
  /// How often a text stands in it.
  func components(of text: some StringProtocol) -> Int { String(self).ranges(of: String(text)).count }
}
