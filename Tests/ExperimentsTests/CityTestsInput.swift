import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("City files as people and spreadsheets make them")
struct CityTestsInput {
  /// How a text of commas and points is written otherwise.
  struct Form: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (String) -> String
    /// What is noted at the start of each file.
    var note: String?
  }

  static let forms = [
    Form(testDescription: "CRLF", change: { $0.replacing("\n", with: "\r\n") }),
    Form(testDescription: "CR alone", change: { $0.replacing("\n", with: "\r") }),
    Form(testDescription: "a byte order mark", change: { "\u{FEFF}" + $0 }),
    Form(
      testDescription: "blanks around cells", change: { $0.replacing(",", with: " ,\t ").replacing("\n", with: " \n") }),
    Form(
      testDescription: "cells in quotes",
      change: { "\"" + $0.dropLast().replacing(",", with: "\",\"").replacing("\n", with: "\"\n\"") + "\"" }),
    Form(testDescription: "separators at the ends of lines", change: { $0.replacing("\n", with: ",,\n") }),
    Form(testDescription: "empty lines at the end", change: { $0 + "\n,,,,,\n\n ,,\n" }),
    Form(
      testDescription: "semicolons", change: { $0.replacing(",", with: ";") },
      note: "read with semicolons between cells"),
    Form(
      testDescription: "semicolons and decimal commas",
      change: { $0.replacing(",", with: ";").replacing(".", with: ",") },
      note: "read with semicolons between cells and commas before decimals"),
    Form(testDescription: "tabs", change: { $0.replacing(",", with: "\t") }, note: "read with tabs between cells"),
    Form(
      testDescription: "tabs, decimal commas, a mark and CRLF",
      change: { "\u{FEFF}" + $0.replacing(",", with: "\t").replacing(".", with: ",").replacing("\n", with: "\r\n") },
      note: "read with tabs between cells and commas before decimals"),
  ]

  @Test("Any form whose meaning is certain gives the same city, and what is unusual is noted", arguments: forms)
  func certain(form: Form) throws {
    let plain = try #require(try SmallCity.folder().load().city)
    let folder = try CityFolder(
      neighbourhoods: form.change(SmallCity.text(SmallCity.neighbourhoods)),
      links: form.change(SmallCity.text(SmallCity.links)))
    let (city, problems, notes) = folder.read()
    #expect(problems == [])
    #expect(city?.neighbourhoods == plain.neighbourhoods)
    #expect(city?.links == plain.links)
    #expect(
      notes
        == ["neighbourhoods", "links"].flatMap { file in (form.note.map { ["city/\(file).csv:1:1: note: " + $0] }) ?? []
        })
  }

  @Test("A city that a spreadsheet saved as Unicode text is read, and that is noted")
  func unicodeText() throws {
    let folder = try SmallCity.folder()
    let text = SmallCity.text(SmallCity.links).replacing(",", with: "\t").replacing(".", with: ",")
    try folder.write([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, CityFiles.linksFile)
    let (city, problems, notes) = folder.read()
    #expect(problems == [])
    #expect(city?.links == (try SmallCity.folder().load().city?.links))
    #expect(
      notes
        == ["as UTF-16", "with tabs between cells and commas before decimals"].map {
          "city/links.csv:1:1: note: read " + $0
        })
  }

  static let uncertain: [(what: String, line: String, error: String)] = [
    (
      "a decimal comma", "East,Dale,1.0,0.0,100,\"0,5\",0.1,0.25,27.0,0.5,0.5",
      "2:23: error: deprivation is \"0,5\", which has a decimal comma; write 0.5"
    ),
    (
      "a comma between thousands", "East,Dale,\"1,000\",0.0,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:11: error: x_km is \"1,000\", where the comma may stand for thousands; write 1000 or 1.000"
    ),
    (
      "a point between thousands", "East,Dale,1.0,0.0,1.000,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is \"1.000\", which has points between thousands; write 1000"
    ),
    (
      "a space between thousands", "East,Dale,1.0,0.0,1 000,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is \"1 000\", which has ' ' between thousands; write 1000"
    ),
    (
      "a percentage", "East,Dale,1.0,0.0,100,50%,0.1,0.25,27.0,0.5,0.5",
      "2:23: error: deprivation is \"50%\", a percentage; write 0.5"
    ),
    (
      "infinity", "East,Dale,1.0,0.0,100,0.5,0.1,inf,27.0,0.5,0.5",
      "2:31: error: posts_per_youth is 'inf', not a number"
    ),
    (
      "a hexadecimal number", "East,Dale,1.0,0.0,0x64,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is '0x64', not a whole number"
    ),
    (
      "what a spreadsheet cannot calculate", "East,Dale,1.0,0.0,100,#DIV/0!,0.1,0.25,27.0,0.5,0.5",
      "2:23: error: deprivation is '#DIV/0!', which a spreadsheet writes where it cannot calculate"
    ),
    (
      "a line break in a number", "East,Dale,1.0,0.0,\"10\n0\",0.5,0.1,0.25,27.0,0.5,0.5",
      "2:19: error: youths is '10\\u{a}0', not a whole number"
    ),
    (
      "a space in quotes", "\"East \",Dale,1.0,0.0,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:1: error: name 'East ' has a space before or after it"
    ),
    (
      "a space that is none", "East,\u{A0}Dale,1.0,0.0,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "2:6: error: municipality '\u{A0}Dale' has a space before or after it"
    ),
    (
      "other capitals", "WEST,Dale,1.0,0.0,100,0.5,0.1,0.25,27.0,0.5,0.5",
      "3:1: error: 'West' and 'WEST', on line 2, differ in capitals or spaces only\n  give each neighbourhood a name that is not taken for another"
    ),
  ]

  @Test("What is not certain is refused with line, column and remedy", arguments: uncertain)
  func refused(example: (what: String, line: String, error: String)) throws {
    var lines = SmallCity.neighbourhoods
    lines[1] = example.line
    let problems = try SmallCity.folder(lines).load().problems
    #expect(problems.first == "city/neighbourhoods.csv:" + example.error, "\(example.what)")
  }

  @Test("Bytes of another encoding are pointed at, in a file of any length")
  func encoding() throws {
    let folder = try SmallCity.folder()
    let latin = Array(
      SmallCity.text(SmallCity.links).replacing("South", with: "S\u{FC}d").unicodeScalars.map { UInt8($0.value) })
    try folder.write(latin, CityFiles.linksFile)
    #expect(folder.load().problems == ["city/links.csv:4:7: error: a byte that is not UTF-8; save the file as UTF-8"])
  }

  @Test("One name in two normal forms is one name; doubled spaces and capitals make no other")
  func names() throws {
    let lines = SmallCity.neighbourhoods.map { $0.replacing("East", with: "Caf\u{E9}  Oost") }
    let links = SmallCity.links.map { $0.replacing("East", with: "Cafe\u{301}  Oost") }
    let (city, problems, _) = try SmallCity.folder(lines, links: links).read()
    #expect(problems == [])
    #expect(city?.links.count == 4)
    let doubled = lines + [SmallCity.east.replacing("East", with: "caf\u{E9} oost")]
    #expect(
      try SmallCity.folder(doubled, links: links).load().problems.first
        == """
        city/neighbourhoods.csv:5:1: error: 'caf\u{E9} oost' and 'Caf\u{E9}  Oost', on line 2, differ in capitals or spaces only
          give each neighbourhood a name that is not taken for another
        """)
    let twice = lines + [SmallCity.east.replacing("East", with: "Cafe\u{301}  Oost")]
    #expect(
      try SmallCity.folder(twice, links: links).load().problems.first
        == "city/neighbourhoods.csv:5:1: error: the name 'Cafe\u{301}  Oost' is used twice, first on line 2")
  }

  @Test("Places where no youths live are noted, and need no link; a city of nothing else is refused")
  func uninhabited() throws {
    func without(_ lines: [String]) -> [String] { lines.map { $0.replacing(",50,", with: ",0,") } }
    let (city, problems, notes) = try SmallCity.folder(without(SmallCity.neighbourhoods)).read()
    #expect(problems == [])
    #expect(city?.neighbourhoods.map(\.youths) == [100, 200, 0])
    #expect(notes == ["city/neighbourhoods.csv: note: no youths live in 'South'"])
    let alone = try SmallCity.folder(without(SmallCity.neighbourhoods), links: Array(SmallCity.links.dropLast(2)))
      .read()
    #expect(alone.problems == [])
    // It is no part of the city either.
    #expect(alone.notes == notes)
    let nobody = SmallCity.neighbourhoods.map { $0.replacing(#/,(100|200|50),/#, with: ",0,") }
    #expect(
      try SmallCity.folder(nobody).load().problems
        == ["city/neighbourhoods.csv:1:29: error: youths is 0 in every neighbourhood; a city needs youths"])
  }

  /// A city of pairs of neighbourhoods that no link joins, behind a part of three.
  private func islands(_ pairs: Int) throws -> [String] {
    var places = ["A", "B", "C"]
    var links = ["A,B,0.1", "B,A,0.1", "B,C,0.1", "C,B,0.1"]
    for pair in 0..<pairs {
      places.insert("P\(pair)", at: 0)
      places.append("Q\(pair)")
      links += ["P\(pair),Q\(pair),0.1", "Q\(pair),P\(pair),0.1"]
    }
    let lines = places.map { SmallCity.east.replacing("East", with: $0) }
    let read = try SmallCity.folder([SmallCity.header] + lines, links: ["from,to,weight"] + links).read()
    #expect(read.problems == [])
    return read.notes
  }

  @Test("Parts that no link joins are allowed, counted and named")
  func parts() throws {
    #expect(try islands(0) == [])
    #expect(
      try islands(1)
        == ["city/links.csv: note: the city is in 2 parts that no link joins; the smaller one holds 'P0' and 'Q0'"])
    #expect(
      try islands(2) == [
        "city/links.csv: note: the city is in 3 parts that no link joins; the smaller ones hold 'P1' and 'Q1'; 'P0' and "
          + "'Q0'"
      ])
    #expect(
      try islands(7) == [
        "city/links.csv: note: the city is in 8 parts that no link joins; next to the largest are those of 'P6' and 'Q6'; "
          + "'P5' and 'Q5'; 'P4' and 'Q4'; 'P3' and 'Q3'; 'P2' and 'Q2'"
      ])
  }

  @Test("A long list of names ends with how many more there are")
  func lists() {
    let names = (0..<8).map { "\($0)" }
    #expect(CityWording.listed([]) == "")
    #expect(CityWording.listed(["A"]) == "'A'")
    #expect(CityWording.listed(Array(names.prefix(5))) == "'0', '1', '2', '3' and '4'")
    #expect(CityWording.listed(Array(names.prefix(6))) == "'0', '1', '2', '3', '4' and 1 other")
    #expect(CityWording.listed(names) == "'0', '1', '2', '3', '4' and 3 others")
  }
}
