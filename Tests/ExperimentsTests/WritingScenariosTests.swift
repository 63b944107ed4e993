import Parameters
import RecruitmentModel
import Testing

@testable import Experiments

@Suite("Article on writing scenarios") struct WritingScenariosTests {
  private static let root = FilePath.join(FilePath.folder(of: #filePath), "../..")

  private static func text(_ path: String) throws -> String {
    String(decoding: try FileSystem().read(FilePath.join(root, path)), as: UTF8.self)
  }

  /// The files that the article shows.
  private static func examples() throws -> [String] {
    var examples: [String] = []
    var isExample = false
    for line in try text("Sources/Experiments/Experiments.docc/WritingScenarios.md").split(separator: "\n") {
      if line == "```json5" {
        isExample = true
        examples.append("")
      } else if line.hasPrefix("```") {
        isExample = false
      } else if isExample {
        examples[examples.count - 1] += line + "\n"
      }
    }
    return examples
  }

  @Test("Every file that the article shows holds nothing wrong beside the shipped scenarios, and nothing to note")
  func examplesAreRight() throws {
    let calls = MemoryCalls()
    let shipped = try FileSystem().list(FilePath.join(Self.root, "Scenarios")).filter { $0.hasSuffix(".json5") }
    let city = ["cities/focus-area/neighbourhoods.csv", "cities/focus-area/links.csv"]
    try calls.files.createFolder("Scenarios/cities/focus-area")
    for name in shipped + city {
      try calls.files.writeWhole(Array(try Self.text("Scenarios/" + name).utf8), to: "Scenarios/" + name)
    }
    let examples = try Self.examples()
    #expect(examples.count == 6)
    for example in examples {
      try calls.files.writeWhole(Array(example.utf8), to: "mine.json5")
      let problems = ProblemLog()
      let scenario = Scenario.load(["mine.json5"], files: calls.files, problems: problems).first
      #expect(problems.problems.map(\.description) == [], "\(example)")
      #expect(scenario?.policy.notes(weeks: scenario?.weeks ?? 0) == [], "\(example)")
    }
  }

  @Test("The article names every key of a scenario file")
  func keys() throws {
    let article = try Self.text("Sources/Experiments/Experiments.docc/WritingScenarios.md")
    for declaration in Levers.outermost() where !declaration.path.contains(".") {
      #expect(article.contains("`\(declaration.name)`"), "\(declaration.name)")
    }
  }
}
