import Foundation
import Testing

@Suite("Checking a city")
struct CommandTestsCityCheck {
  @Test("A sound city is described in six lines that a terminal shows without wrapping")
  func shipped() async throws {
    let bench = try Bench()
    let cities = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios/cities")
    try FileManager.default.copyItem(at: cities.appendingPathComponent("focus-area"), to: bench.url("focus"))
    try FileManager.default.copyItem(at: cities.appendingPathComponent("country-sample"), to: bench.url("country"))
    let focus = try await bench.call("city", "check", "focus")
    #expect(focus.code == 0 && focus.errors.isEmpty)
    #expect(
      focus.output == """
        focus: 24 neighbourhoods, 36,000 youths, 106 links, nothing wrong
          municipalities  1
          youths          749 to 2,570 in a neighbourhood, median 1,517
          deprivation     0.17 to 0.94; of youths, mean 0.64 and worst tenth from 0.88
          contacts        43 % cross to other neighbourhoods (40 to 45 %), 2 to 6 links each
          parts           1, every neighbourhood can be reached from every other

        """)
    let country = try await bench.call("city", "check", "country").output
    #expect(
      country == """
        country: 400 neighbourhoods, 92,000 youths, 1,970 links, nothing wrong
          municipalities  12
          youths          20 to 2,832 in a neighbourhood, median 139
          deprivation     0.02 to 0.97; of youths, mean 0.37 and worst tenth from 0.90
          contacts        43 % cross to other neighbourhoods (40 to 47 %), 2 to 6 links each
          parts           1, every neighbourhood can be reached from every other

        """)
    for line in (focus.output + country).split(separator: "\n") { #expect(line.count <= 84, "\(line)") }
  }

  @Test("One neighbourhood is a city as well")
  func alone() async throws {
    let bench = try Bench()
    let lines = Bench.neighbourhoods.split(separator: "\n").prefix(2).joined(separator: "\n")
    try bench.write(lines, to: "c/neighbourhoods.csv")
    try bench.write("from,to,weight\n", to: "c/links.csv")
    #expect(
      try await bench.call("city", "check", "c").output == """
        c: 1 neighbourhood, 40 youths, 0 links, nothing wrong
          municipalities  1
          youths          40 in each neighbourhood
          deprivation     0.90 to 0.90; of youths, mean 0.90 and worst tenth from 0.90
          contacts        none cross to other neighbourhoods
          parts           1, every neighbourhood can be reached from every other

        """)
  }

  /// A city with an island, an empty place and semicolons in one of its files.
  private func odd() throws -> Bench {
    let bench = try Bench()
    try bench.change(
      "s/cities/tiny/neighbourhoods.csv", "Wilgenhof,Noordveld,0.5,0.9,30", to: "Wilgenhof,Noordveld,0.5,0.9,0")
    let more =
      try bench.text("s/cities/tiny/neighbourhoods.csv") + """
        Eiland,Zuidveld,5,5,10,0.1,0.1,0.2,20,0.3,0.6
        Schor,Zuidveld,5,6,10,0.1,0.1,0.2,20,0.3,0.6

        """
    try bench.write(more, to: "s/cities/tiny/neighbourhoods.csv")
    let links = try bench.text("s/cities/tiny/links.csv") + "Eiland,Schor,0.1\nSchor,Eiland,0.1\n"
    try bench.write(
      links.replacingOccurrences(of: ",", with: ";").replacingOccurrences(of: ".", with: ","),
      to: "s/cities/tiny/links.csv")
    return bench
  }

  static let notes = """
    s/cities/tiny/links.csv:1:1: note: read with semicolons between cells and commas before decimals
    s/cities/tiny/neighbourhoods.csv: note: no youths live in 'Wilgenhof'
    s/cities/tiny/links.csv: note: the city is in 2 parts that no link joins; the smaller one holds 'Eiland' and 'Schor'

    """

  @Test(
    "Notes on a city are said once wherever it is named, on standard error",
    arguments: [
      ["city", "check", "s/cities/tiny"], ["check", "s/cities/tiny"], ["check", "s"], ["check", "s/jobs.json5"],
      ["run", "s", "--output", "-"],
    ])
  func noted(words: [String]) async throws {
    let bench = try odd()
    let answer = try await bench.call(words)
    #expect(answer.code == 0)
    #expect(answer.errors == Self.notes)
  }

  @Test("The summary of a city in parts counts them")
  func parts() async throws {
    let output = try await odd().call("city", "check", "s/cities/tiny").output
    #expect(output.hasPrefix("s/cities/tiny: 5 neighbourhoods, 90 youths, 6 links, nothing wrong\n"))
    #expect(output.contains("  youths          0 to 40 in a neighbourhood, median 10\n"))
    #expect(output.hasSuffix("  parts           2 that no link joins, the largest of 3 neighbourhoods\n"))
  }
}
