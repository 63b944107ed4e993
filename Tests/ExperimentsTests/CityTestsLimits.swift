import Parameters
import Testing

@testable import Experiments

@Suite("Limits of city files")
struct CityTestsLimits {
  @Test("More rows or bytes than a city can have are refused with the limit")
  func limits() throws {
    let folder = try SmallCity.folder()
    #expect(folder.read(limits: .init(neighbourhoods: 3, links: 4, bytes: 300)).problems == [])
    #expect(
      folder.read(limits: .init(neighbourhoods: 2, links: 3)).problems == [
        "city/neighbourhoods.csv:1:1: error: the file has more than 2 rows; a city holds at most as many neighbourhoods",
        "city/links.csv:1:1: error: the file has more than 3 rows; a city holds at most as many links",
      ])
    #expect(
      folder.read(limits: .init(bytes: 200)).problems
        == ["city/neighbourhoods.csv:1:1: error: the file is larger than 0 MB"])
  }

  @Test("Lines of nothing but separators and blanks do not count, however lines end", arguments: ["\n", "\r\n", "\r"])
  func emptyLines(end: String) throws {
    let text = SmallCity.text(SmallCity.neighbourhoods + Array(repeating: " ,,;\t,", count: 10)).replacing(
      "\n", with: end)
    let folder = try CityFolder(neighbourhoods: text.replacing(";", with: ","), links: SmallCity.text(SmallCity.links))
    #expect(folder.read(limits: .init(neighbourhoods: 3)).problems == [])
    #expect(
      folder.read(limits: .init(neighbourhoods: 2)).problems.first
        == "city/neighbourhoods.csv:1:1: error: the file has more than 2 rows; a city holds at most as many neighbourhoods"
    )
  }

  @Test("A file that is far too long is read no further than its limit")
  func boundedReading() throws {
    let line = "a\n"
    let calls = MemoryCalls(
      ["c/neighbourhoods.csv": "name\n" + String(repeating: line, count: 10_000), "c/links.csv": ""],
      faults: .init(mostBytes: 100))
    let problems = ProblemLog()
    let city = CityFiles.load(
      folder: "c", problems: problems, position: nil, files: calls.files, limits: .init(neighbourhoods: 1_000))
    #expect(city == nil)
    // A thousand rows are 2,005 bytes, which take 21 pieces; the links take one, which is their end.
    #expect(calls.count(of: "read") == 21 + 1)
    #expect(
      problems.problems.first?.description
        == "c/neighbourhoods.csv:1:1: error: the file has more than 1,000 rows; a city holds at most as many neighbourhoods"
    )
  }

  @Test("Changed bytes never crash, and a city is refused with problems in its files or not at all", arguments: 1...8)
  func mutations(seed: UInt64) throws {
    let draws = CityDraws(seed: seed)
    let spice = Array("\",;\t\r\n. -0159eE%#é\u{FEFF}EastWst\u{0}".utf8) + [0xFF, 0xC3]
    var number = 0
    func below(_ limit: Int) -> Int {
      number += 1
      return Int(draws.uniform(number, for: .name) * Double(limit))
    }
    let folder = try SmallCity.folder()
    for _ in 0..<60 {
      for (file, lines) in [
        (CityFiles.neighbourhoodsFile, SmallCity.neighbourhoods), (CityFiles.linksFile, SmallCity.links),
      ] {
        var bytes = Array(SmallCity.text(lines).utf8)
        for _ in 0..<below(4) {
          let place = below(bytes.count)
          switch below(3) {
          case 0: bytes[place] = spice[below(spice.count)]
          case 1: bytes.insert(spice[below(spice.count)], at: place)
          default: bytes.remove(at: place)
          }
        }
        try folder.write(bytes, file)
      }
      let (city, problems, _) = folder.read()
      #expect((city == nil) == !problems.isEmpty)
      #expect(
        problems.allSatisfy { $0.contains(#/^city/(neighbourhoods|links).csv:[1-9][0-9]*:[1-9][0-9]*: error: ./#) })
    }
  }

  @Test("A thousand faults of a file are listed, and the others counted")
  func manyFaults() throws {
    let lines = (0..<1_500).map { SmallCity.east.replacing("East", with: "P\($0)").replacing(",100,", with: ",x,") }
    let problems = try SmallCity.folder(
      [SmallCity.header] + lines, links: ["from,to,weight", "P0,P1,0.5", "P1,P0,0.5"]
    )
    .load().problems
    #expect(problems.count == 1_001)
    #expect(problems.first == "city/neighbourhoods.csv:2:17: error: youths is 'x', not a whole number")
    // Besides the five hundred numbers there are 1,498 neighbourhoods without a link.
    #expect(problems.last == "city/neighbourhoods.csv:1002:20: error: 1,998 more faults, which are not listed")
  }

  @Test("Links in any order are sorted, and what is wrong is said in the order of the file")
  func unsorted() throws {
    let links = [
      "from,to,weight", "South,West,0.3", "West,East,0.2", "East,West,0.4", "West,East,0.1", "West,South,0.9",
    ]
    #expect(
      try SmallCity.folder(links: links).load().problems == [
        "city/links.csv:5:1: error: the link from 'West' to 'East' is stated twice, first on line 3",
        "city/links.csv:6:12: error: the links from 'West' weigh 1.1 together; they are shares of one whole, at most 1",
      ])
  }
}
