import Parameters
import Testing

@testable import Experiments

@Suite("Errors of city files")
struct CityTestsErrors {
  /// A change of one line of a file without a fault, and all that must then be said.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var neighbourhoods = SmallCity.neighbourhoods
    var links = SmallCity.links
    let errors: [String]
  }

  static func neighbourhood(_ what: String, _ line: Int, _ text: String, _ errors: String...) -> Case {
    var lines = SmallCity.neighbourhoods
    lines[line - 1] = text
    return Case(
      testDescription: what, neighbourhoods: lines, errors: errors.map { "city/neighbourhoods.csv:" + $0 })
  }

  static func links(_ what: String, _ line: Int, _ text: String, _ errors: String...) -> Case {
    var lines = SmallCity.links
    lines[line - 1] = text
    return Case(testDescription: what, links: lines, errors: errors.map { "city/links.csv:" + $0 })
  }

  static let cells: [Case] = [
    neighbourhood(
      "east outside the map", 2, "East,Dale,1e5,0.0,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:11: error: x_km is 1e5, outside -10000...10000"),
    neighbourhood(
      "north is no number", 2, "East,Dale,1.0,north,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:15: error: y_km is 'north', not a number"),
    neighbourhood(
      "fewer than nobody", 2, "East,Dale,1.0,0.0,-5,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is -5, outside 0...1000000000000"),
    neighbourhood(
      "half a youth", 2, "East,Dale,1.0,0.0,99.5,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is 99.5; a whole number belongs here, without a point or exponent"),
    neighbourhood(
      "absurdly many youths", 2, "East,Dale,1.0,0.0,2000000000000,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is 2000000000000, outside 0...1000000000000"),
    neighbourhood(
      "a percentage for a share", 2, "East,Dale,1.0,0.0,100,50,0.1,0.25,27.0,0.5,0.5",
      "2:23: error: deprivation is 50, outside 0...1"),
    neighbourhood(
      "a decimal comma in quotes", 2, "East,Dale,1.0,0.0,100,\"0,5\",0.1,0.25,27.0,0.5,0.5",
      "2:23: error: deprivation is \"0,5\", which has a decimal comma; write 0.5"),
    neighbourhood(
      "a share below zero", 2, "East,Dale,1.0,0.0,100,0.5,-0.1,0.25,27.0,0.5,0.5",
      "2:27: error: multi_problem_share is -0.1, outside 0...1"),
    neighbourhood(
      "no posts given", 2, "East,Dale,1.0,0.0,100,0.5,0.1,,27.0,0.5,0.5",
      "2:31: error: posts_per_youth is empty; a number belongs here"),
    neighbourhood(
      "too many posts", 2, "East,Dale,1.0,0.0,100,0.5,0.1,25,27.0,0.5,0.5",
      "2:31: error: posts_per_youth is 25, outside 0...5"),
    neighbourhood(
      "not a number", 2, "East,Dale,1.0,0.0,100,0.5,0.1,0.25,NaN,0.5,0.5",
      "2:36: error: criminal_demand is 'NaN'; a missing value is an empty cell"),
    neighbourhood(
      "more hands than youths", 2, "East,Dale,1.0,0.0,100,0.5,0.1,0.25,1001,0.5,0.5",
      "2:36: error: criminal_demand is 1001, outside 0...1000"),
    neighbourhood(
      "a number that no machine holds", 2, "East,Dale,1.0,0.0,100,0.5,0.1,0.25,27.0,1e400,0.5",
      "2:41: error: opportunity is 1e400, too large for a number"),
    neighbourhood(
      "more than full trust", 2, "East,Dale,1.0,0.0,100,0.5,0.1,0.25,27.0,0.5,1.5",
      "2:45: error: institutional_trust is 1.5, outside 0...1"),
    neighbourhood(
      "no name", 4, ",Dale,0.0,-1.0,50,0.75,0.2,0.2,30.0,0.6,0.4", "4:1: error: name is empty; text belongs here"),
    neighbourhood(
      "no municipality", 2, "East,,1.0,0.0,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:6: error: municipality is empty; text belongs here"),
    neighbourhood(
      "three faults in one line", 2, "East,\"Dale \",1.0,0.0,100,2,0.1,0.25,27.0,0.5,x",
      "2:6: error: municipality 'Dale ' has a space before or after it",
      "2:26: error: deprivation is 2, outside 0...1", "2:46: error: institutional_trust is 'x', not a number"),
    links("a weight above one", 2, "East,West,1.2", "2:11: error: weight is 1.2, outside 0...1"),
    links(
      "a weight of nothing", 2, "East,West,0.0", "2:11: error: weight is 0.0; a link weighs more than nothing, up to 1"),
    links(
      "a weight that a Float rounds to nothing", 2, "East,West,1e-60",
      "2:11: error: weight is 1e-60; a link weighs more than nothing, up to 1"),
    links("no weight", 2, "East,West,", "2:11: error: weight is empty; a number belongs here"),
    links("an end left out", 2, ",West,0.4", "2:1: error: from is empty; text belongs here"),
  ]

  static let names: [Case] = [
    neighbourhood(
      "a name used twice", 4, "East,Dale,0.0,-1.0,50,0.75,0.2,0.2,30.0,0.6,0.4",
      "4:1: error: the name 'East' is used twice, first on line 2"
    ).adding("links.csv:4:6: error: 'South' is not in neighbourhoods.csv")
      .adding("links.csv:5:1: error: 'South' is not in neighbourhoods.csv"),
    neighbourhood(
      "a line break in a name", 4, "\"So\nuth\",Dale,0.0,-1.0,50,0.75,0.2,0.2,30.0,0.6,0.4",
      "4:1: error: name 'So\\u{a}uth' has a control character or a line break in it"),
    neighbourhood(
      "an endless name", 4, String(repeating: "a", count: 101) + ",Dale,0.0,-1.0,50,0.75,0.2,0.2,30.0,0.6,0.4",
      "4:1: error: name '\(String(repeating: "a", count: 60))…' has 101 characters; at most 100 fit"),
    links(
      "a link to nowhere, nearly right", 2, "East,Wst,0.4",
      "2:6: error: 'Wst' is not in neighbourhoods.csv\n  did you mean 'West'?"),
    links(
      "a link from nowhere", 2, "Timbuktu,West,0.4", "2:1: error: 'Timbuktu' is not in neighbourhoods.csv"),
    links(
      "a control character in a link", 2, "\u{1B}[2J,West,0.4",
      "2:1: error: from '\\u{1b}[2J' has a control character or a line break in it"),
  ]

  static let whole: [Case] = [
    links(
      "a link to itself", 2, "East,East,0.4", "2:6: error: 'East' is linked to itself; leave the line out",
      """
      3:1: error: the link from 'West' to 'East' is not stated the other way round
        add a line from 'East' to 'West'
      """),
    Case(
      testDescription: "a link stated twice", links: SmallCity.links + ["East,West,0.1"],
      errors: ["city/links.csv:6:1: error: the link from 'East' to 'West' is stated twice, first on line 2"]),
    links(
      "weights that add to more than one", 3, "West,East,0.9123",
      "4:12: error: the links from 'West' weigh 1.0123 together; they are shares of one whole, at most 1"),
    Case(
      testDescription: "a link stated one way", links: Array(SmallCity.links.dropLast()),
      errors: [
        """
        city/links.csv:4:1: error: the link from 'West' to 'South' is not stated the other way round
          add a line from 'South' to 'West'
        """
      ]),
    Case(
      testDescription: "a neighbourhood without a link", links: Array(SmallCity.links.dropLast(2)),
      errors: [
        """
        city/neighbourhoods.csv:4:1: error: 'South' has no link
          every neighbourhood with youths has one or more in links.csv
        """
      ]),
    Case(
      testDescription: "no links", links: Array(SmallCity.links.prefix(1)),
      errors: ["city/links.csv:1:1: error: there are no links between 3 neighbourhoods"]),
    Case(
      testDescription: "no neighbourhoods", neighbourhoods: [SmallCity.header], links: ["from,to,weight"],
      errors: ["city/neighbourhoods.csv:1:1: error: there are no neighbourhoods"]),
    Case(
      testDescription: "too many youths together",
      neighbourhoods: SmallCity.neighbourhoods.map { $0.replacing(",100,", with: ",16777214,") },
      errors: [
        "city/neighbourhoods.csv:1:29: error: the city has 16,777,464 youths, who would take 1 GB of memory; at most "
          + "16,777,215 fit"
      ]),
    Case(
      testDescription: "a million million youths",
      neighbourhoods: SmallCity.neighbourhoods.map { $0.replacing(",100,", with: ",1000000000000,") },
      errors: [
        "city/neighbourhoods.csv:1:29: error: the city has 1,000,000,000,250 youths, who would take 66,000 GB of memory; "
          + "at most 16,777,215 fit"
      ]),
  ]

  static let files: [Case] = [
    Case(
      testDescription: "a column missing and one too many",
      neighbourhoods: SmallCity.neighbourhoods.map { $0.replacing("youths", with: "jeugd") },
      errors: [
        "city/neighbourhoods.csv:1:1: error: the column 'youths' is missing; columns found: 'name', 'municipality', "
          + "'x_km', 'y_km', 'jeugd', 'deprivation', 'multi_problem_share', 'posts_per_youth', 'criminal_demand', "
          + "'opportunity', 'institutional_trust'",
        "city/neighbourhoods.csv:1:29: error: there is no column 'jeugd'; columns known here: 'name', "
          + "'municipality', 'x_km', 'y_km', 'youths', 'deprivation', 'multi_problem_share', 'posts_per_youth', "
          + "'criminal_demand', 'opportunity', 'institutional_trust'",
      ]),
    Case(
      testDescription: "a missing column of the links hides no other fault",
      links: ["from,to", "East,Wst"],
      errors: [
        "city/links.csv:1:1: error: the column 'weight' is missing; columns found: 'from', 'to'",
        "city/links.csv:2:6: error: 'Wst' is not in neighbourhoods.csv\n  did you mean 'West'?",
      ]),
    links(
      "a decimal comma", 2, "East,West,0,4",
      "2:13: error: this line has 4 cells, the header 3 columns; a decimal is written with a point, "
        + "and a cell with a comma in it needs quotes"),
    Case(
      testDescription: "an empty file", neighbourhoods: [""],
      errors: [
        "city/neighbourhoods.csv:1:1: error: the file is empty; a line with the names of the columns belongs here"
      ]),
    Case(
      testDescription: "faults in both files", neighbourhoods: SmallCity.neighbourhoods.dropLast() + [""],
      links: ["from,to,weight", "East,West,2", "West,East,0.2"],
      errors: ["city/links.csv:2:11: error: weight is 2, outside 0...1"]),
  ]

  @Test("Every fault of a city is named with file, line and column", arguments: cells + names + whole + files)
  func faults(_ example: Case) throws {
    let (city, problems) = try SmallCity.folder(example.neighbourhoods, links: example.links).load()
    #expect(problems == example.errors)
    #expect(city == nil)
  }

  @Test("A missing folder or file is reported where the user named it")
  func missingFiles() throws {
    let folder = try CityFolder(neighbourhoods: nil, links: nil)
    #expect(
      folder.load().problems == [
        "a.json5:4:9: error: cannot read city/neighbourhoods.csv: it does not exist",
        "a.json5:4:9: error: cannot read city/links.csv: it does not exist",
      ])
    try folder.write("from,to,weight\nA,B,3\n", CityFiles.linksFile)
    #expect(
      folder.load().problems == [
        "a.json5:4:9: error: cannot read city/neighbourhoods.csv: it does not exist",
        "city/links.csv:2:5: error: weight is 3, outside 0...1",
      ])

    let problems = ProblemLog()
    let nowhere = FilePath.join(folder.path, "nowhere")
    let file = FilePath.join(folder.path, CityFiles.linksFile)
    #expect(CityFiles.load(folder: nowhere, problems: problems, position: nil) == nil)
    #expect(CityFiles.load(folder: file, problems: problems, position: nil) == nil)
    #expect(problems.problems.allSatisfy { $0.remedy == "a city is a folder with neighbourhoods.csv and links.csv" })
    #expect(problems.problems[0].message.description.hasPrefix("there is no city folder '"))
    #expect(problems.problems[1].message.description.hasPrefix("the city '"))
    #expect(problems.problems[1].message.description.hasSuffix("' is not a folder"))
  }
}

extension CityTestsErrors.Case {
  fileprivate func adding(_ error: String) -> Self {
    Self(
      testDescription: testDescription, neighbourhoods: neighbourhoods, links: links,
      errors: errors + ["city/" + error])
  }
}
