import Foundation
import Testing

@Suite("Making a city")
struct CommandTestsCityGenerate {
  /// The package's own folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let wrong: [(words: [String], error: String)] = [
    (["--youths", "0"], "option '--youths' is 0; allowed: 1 to 16777215"),
    (["--youths", "many"], "option '--youths' is 'many', not a whole number; allowed: 1 to 16777215"),
    (["--youths", "1e3"], "option '--youths' is '1e3', not a whole number; allowed: 1 to 16777215"),
    (["--neighbourhoods", "10000000"], "option '--neighbourhoods' is 10000000; allowed: 1 to 1000000"),
    (
      ["--neighbourhoods", "100", "--youths", "10"],
      "10 youths are too few for 100 neighbourhoods; each has one at least"
    ),
    (["--municipalities", "25"], "25 municipalities do not fit 24 neighbourhoods"),
    (["--municipalities", "0"], "option '--municipalities' is 0; allowed: 1 to 1000000"),
    (["--aspect", "0.5"], "option '--aspect' is 0.5; allowed: 1 to 20"),
    (["--aspect", "wide"], "option '--aspect' is 'wide', not a number; allowed: 1 to 20"),
    (
      ["--neighbourhoods", "1000000", "--municipalities", "1000", "--aspect", "20", "--youths", "2000000"],
      "the city would be up to 24,228 km wide; at most 10,000 km fit on a map"
    ),
    (
      ["--deprivation", "high"], "option '--deprivation' is 'high', not a range; expected: LOW..HIGH, such as 0.1..0.9"
    ),
    (["--deprivation", "0.5"], "option '--deprivation' is '0.5', not a range; expected: LOW..HIGH, such as 0.1..0.9"),
    (
      ["--deprivation", "0,1..0,9"],
      "option '--deprivation' is '0,1..0,9', not a range; expected: LOW..HIGH, such as 0.1..0.9"
    ),
    (
      ["--deprivation", "0..nan"],
      "option '--deprivation' is '0..nan', not a range; expected: LOW..HIGH, such as 0.1..0.9"
    ),
    (["--deprivation", "1..50"], "option '--deprivation' is '1..50'; allowed: 0 to 1"),
    (["--deprivation=-0.1..0.5"], "option '--deprivation' is '-0.1..0.5'; allowed: 0 to 1"),
    (
      ["--deprivation", "0.9..0.1"],
      "option '--deprivation' is '0.9..0.1', the lowest above the highest; expected: LOW..HIGH"
    ),
    (["--skew", "0"], "option '--skew' is 0; allowed: 0.05 to 20"),
    (["--skew", "inf"], "option '--skew' is 'inf', not a number; allowed: 0.05 to 20"),
    (["--seed", "-1"], "option '--seed' is -1; allowed: 0 to 9007199254740991"),
    (["--seed", "1", "--seed", "2"], "option '--seed' is given twice ('1', '2'); allowed: once"),
    (
      ["--like", "country"],
      "option '--like' is 'country'; allowed: focus-area, country-sample; did you mean 'country-sample'?"
    ),
    (
      ["--deprevation", "0..1"],
      "'--deprevation' is not an option of 'keerpunt city generate'; did you mean '--deprivation'?"
    ),
  ]

  @Test("An option that cannot be is refused with what is allowed, and nothing is made", arguments: wrong)
  func refused(example: (words: [String], error: String)) async throws {
    let bench = try Bench()
    let answer = try await bench.call(["city", "generate", "made"] + example.words)
    #expect(answer.code == 64)
    #expect(answer.errors == "error: \(example.error)\nSee 'keerpunt help city generate'.\n")
    #expect(answer.outputBytes.isEmpty)
    #expect(bench.names("") == ["s"])
  }

  /// A column of a made city.
  private func column(_ name: String, of folder: String, in bench: Bench) throws -> [Double] {
    let lines = try bench.text("\(folder)/neighbourhoods.csv").split(separator: "\n").map { $0.split(separator: ",") }
    let index = try #require(lines.first?.firstIndex(of: name[...]))
    return lines.dropFirst().compactMap { Double($0[index]) }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private func isNear(_ x: Double, _ y: Double, within distance: Double) -> Bool { abs(x - y) < distance }

  @Test("Each option does what it says, and leaves alone what it is not about")
  func options() async throws {
    let bench = try Bench()
    func make(_ folder: String, _ words: String...) async throws {
      let answer = try await bench.call(
        ["city", "generate", folder, "--youths", "9000", "--neighbourhoods", "60"] + words)
      #expect(answer.code == 0, "\(answer.errors)")
    }
    try await make("plain")
    try await make("even", "--deprivation", "0.2..0.6")
    try await make("skewed", "--deprivation", "0.2...0.6", "--skew", "4")
    try await make("bent", "--skew", "4")
    try await make("ribbon", "--aspect", "12")
    try await make("towns", "--municipalities", "5")
    // Each of the sixty values is drawn within its step of the spread.
    let even = try column("deprivation", of: "even", in: bench)
    #expect(even.allSatisfy { 0.2...0.6 ~= $0 })
    #expect(isNear(mean(even), 0.4, within: 0.0067))
    let skewed = try column("deprivation", of: "skewed", in: bench)
    #expect(isNear(mean(skewed), 0.28, within: 0.0067))
    let bent = try column("deprivation", of: "bent", in: bench)
    #expect(isNear(mean(bent), 0.31, within: 0.0134))
    for name in ["x_km", "y_km", "youths"] {
      #expect(try column(name, of: "plain", in: bench) == column(name, of: "skewed", in: bench), "\(name)")
    }
    #expect(try bench.text("plain/links.csv") == bench.text("skewed/links.csv"))
    func span(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
    #expect(try span(column("x_km", of: "ribbon", in: bench)) > 2 * span(column("x_km", of: "plain", in: bench)))
    #expect(try await bench.call("city", "check", "towns").output.contains("  municipalities  5\n"))
  }

  /// The calls of `city generate` on the page about cities, as words.
  static let calls: [[String]] = {
    let page = root.appendingPathComponent("Sources/Experiments/Experiments.docc/Cities.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.replacing("\\\n", with: " ").split(separator: "\n").filter { $0.hasPrefix("keerpunt city generate ") }
      .map { $0.split(separator: " ").dropFirst().map(String.init) }
  }()

  @Test("The calls on the page about cities make what it says, those of the shipped cities byte for byte")
  func page() async throws {
    let bench = try Bench()
    #expect(Self.calls.count { $0[2].hasPrefix("Scenarios/cities/") } >= 3)
    for call in Self.calls {
      let folder = URL(fileURLWithPath: call[2]).lastPathComponent
      let answer = try await bench.call(
        call.map { $0 == call[2] ? folder : $0 } + ["--force"].filter { !call.contains($0) })
      #expect(answer.code == 0, "\(call): \(answer.errors)")
      #expect(try await bench.call("city", "check", folder).code == 0)
      guard call[2].hasPrefix("Scenarios/") else { continue }
      for (name, bytes) in try bench.files(folder) {
        let stored = try Data(contentsOf: Self.root.appendingPathComponent(call[2]).appendingPathComponent(name))
        #expect(bytes == stored, "\(call) \(name)")
      }
    }
  }
}
