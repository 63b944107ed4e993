import Parameters
import RecruitmentModel
import Tables
import Testing

@testable import Experiments

@Suite("Reading results back") struct ComparingTestsReading {
  private let folders = StoredFolders()

  init() throws { try folders.write(TinyExperiment.scenarios, to: "a") }

  private static let remedy = "\n  compare takes folders of results, as keerpunt run and keerpunt sweep write them"

  @Test("What is read back is what was written: names, settings and every outcome of every run to the last bit")
  func same() throws {
    let read = try folders.comparison("a")
    #expect(read.series.map(\.name) == ["baseline", "coaching", "jobs", "both"])
    #expect(read.series.map(\.title) == ["BASELINE", "COACHING", "JOBS", "BOTH"])
    for (own, made) in zip(read.series, TinyExperiment.scenarios) {
      for outcome in Outcome.all { #expect(own.values(of: outcome) == made.values(of: outcome), "\(outcome.name)") }
      #expect(Set(own.changes) == Set(made.changes))
      #expect(own.seed == 7 && own.weeks == 6 && own.burnIn == 52 && own.replications == 3 && own.version == "1.2.3")
      #expect(own.city.name == "a" && own.city.digest == TinyExperiment.city.digest && own.city.youths == 400)
    }
  }

  @Test("The tables of a folder read back are those that were written in it")
  func tables() throws {
    let read = try folders.comparison("a")
    let made = TinyExperiment.tables
    #expect(try read.runs().csv() == made.runs().csv())
    #expect(try read.summary().csv() == made.summary().csv())
    #expect(try read.comparison().csv() == made.comparison().csv())
  }

  @Test("A folder that is not there or holds no results is missing input")
  func missing() throws {
    let gone = try #require(folders.error("b"))
    #expect(gone.description == "b: error: there is no such folder" + Self.remedy)
    #expect(gone.isMissingInput)
    folders.replace("a/provenance.json", by: nil)
    let empty = try #require(folders.error("a"))
    #expect(
      empty.description == "a: error: it holds no provenance.json, so it is no folder of complete results"
        + Self.remedy)
    #expect(empty.isMissingInput)
  }

  @Test("A folder without its runs is missing input")
  func noRuns() throws {
    folders.replace("a/runs.csv", by: nil)
    let error = try #require(folders.error("a"))
    #expect(error.description == "a/runs.csv: error: cannot read it: it does not exist")
    #expect(error.isMissingInput)
  }

  @Test("A file in the place of a folder, and results that are not complete, are refused")
  func unfinished() throws {
    let file = try #require(folders.error("a/runs.csv"))
    #expect(file.description == "a/runs.csv: error: it is not a folder" + Self.remedy)
    #expect(!file.isMissingInput)
    folders.replace("a/unfinished-keerpunt.txt", by: "x")
    let error = try #require(folders.error("a"))
    #expect(
      error.description == """
        a: error: its results are not complete, since it holds unfinished-keerpunt.txt
          run what wrote them again; that file goes once the folder is complete
        """)
    #expect(!error.isMissingInput)
  }

  @Test("All folders that are wrong are named in one go")
  func several() throws {
    folders.replace("a/runs.csv", by: "")
    let error = try #require(folders.error("a", "b", "c"))
    #expect(
      error.problems.map(\.description) == [
        "b: error: there is no such folder" + Self.remedy, "c: error: there is no such folder" + Self.remedy,
        "a/runs.csv:1:1: error: the file is empty; a line with the names of the columns belongs here",
      ])
    #expect(!error.isMissingInput)
  }

  @Test("A larger file than fits is refused")
  func large() throws {
    let log = ScenarioLog()
    let reading = ResultsFolderReading(files: folders.files, log: log, most: 1 << 10)
    #expect(reading.results(in: "a") == nil)
    #expect(
      log.error?.description == "a/provenance.json: error: cannot read it: it is larger than 0 MB")
    #expect(log.error?.isMissingInput == false)
  }

  @Test(
    "What is wrong with provenance is said at its place",
    arguments: [
      ("\"program\": \"keerpunt\"", "\"program\": \"other\"", "1:1: error: this was not written by keerpunt" + remedy),
      ("\"version\": \"1.2.3\",\n", "", "1:1: error: 'version' is missing here"),
      ("\"baseline\": \"baseline\"", "\"baseline\": 3", "4:15: error: baseline is 3 (number); a text belongs here"),
      (
        "\"seed\": 7", "\"seed\": -1",
        "15:15: error: seed is -1 (number); a whole number of 0 or more belongs here"
      ),
      (
        "\"replications\": 3", "\"replications\": 0",
        "16:23: error: replications is 0 (number); a whole number of 1 or more belongs here"
      ),
      (
        "\"weeks\": 6", "\"weeks\": 1e300",
        "17:16: error: weeks is 1e+300 (number); a whole number of 0 or more belongs here"
      ),
      (
        "\"burnIn\": 52", "\"burnIn\": \"long\"",
        "18:17: error: burnIn is \"long\" (text); a whole number of 0 or more belongs here"
      ),
      ("\"settings\": {}", "\"settings\": [1]", "20:19: error: settings is a list of 1 value; an object belongs here"),
      ("\"digest\"", "\"other\"", "9:15: error: 'digest' is missing here"),
      (
        "\"name\": \"coaching\"", "\"name\": \"baseline\"",
        "22:5: error: a second scenario with the name 'baseline'"
      ),
      (
        "\"scenarios\"", "\"assumptions\": [],\n\"scenarios\"",
        """
        5:3: error: these results were made under several sets of assumptions, and cannot be compared yet
          run the scenarios without --across assumptions, once for each set that matters
        """
      ),
    ])
  func provenance(old: String, new: String, error: String) throws {
    try folders.change("a/provenance.json", old, to: new)
    let found = try #require(folders.error("a"))
    #expect(found.problems.map(\.description).contains("a/provenance.json:" + error), "\(found)")
    #expect(!found.isMissingInput)
  }

  @Test("A foreign provenance.json is no results of ours", arguments: ["[]", "{}", "3", "\"keerpunt\""])
  func foreign(text: String) throws {
    folders.replace("a/provenance.json", by: text)
    #expect(
      folders.error("a")?.description == "a/provenance.json:1:1: error: this was not written by keerpunt" + Self.remedy)
  }

  @Test("Provenance without scenarios is refused")
  func noScenarios() throws {
    func error(_ scenarios: String) -> String? {
      folders.replace(
        "a/provenance.json",
        by: "{ program: 'keerpunt', version: '1', baseline: 'b', scenarios: \(scenarios) }")
      return folders.error("a")?.description
    }
    let place = "a/provenance.json:1:"
    #expect(error("[]") == place + "64: error: scenarios is a list of 0 values; a list of scenarios belongs here")
    #expect(error("{}") == place + "64: error: scenarios is an object; a list of scenarios belongs here")
    #expect(error("[5]") == place + "65: error: 5 (number) in the place of a scenario")
  }

  @Test("A mistake in its syntax is told as in any file")
  func syntax() throws {
    try folders.change("a/provenance.json", "\"program\": ", to: "\"program\" ")
    #expect(folders.error("a")?.description.hasPrefix("a/provenance.json:2:13: error: ") == true)
  }
}
