import Experiments
import RecruitmentModel
import Testing

/// The example of the article on use as a library; it sees only what is public.
@Suite("Use as a library")
struct RunnerTestsLibrary {
  /// The article's lines, apart from its two paths; kept in step by the tests below.
  private func example(folder: String, output: String, say: (String) -> Void) throws {
    func print(_ parts: Any...) { say(parts.map { "\($0)" }.joined(separator: " ")) }

    let set = try ScenarioSet.load([folder])
    let results = try Runner().run(Plan(set))

    let baseline = results.scenarios[results.baseline]
    for result in results.scenarios {
      let involved = SampleSummary(result.values(of: .headline).compactMap(\.self))
      print(result.scenario.title, involved.mean ?? 0, Outcome.headline.unit)
      let comparison = PairedComparison(
        baseline: baseline.values(of: .headline).compactMap(\.self),
        scenario: result.values(of: .headline).compactMap(\.self))
      if let difference = comparison.difference, let interval = comparison.interval95 {
        print("difference \(difference), 95 % interval \(interval.lower) to \(interval.upper)")
      }
    }
    try ResultsFolder(output).write(results, force: false)

    for outcome in Outcome.all {
      print(outcome.name, outcome.value(baseline.runs[0].total) ?? 0, outcome.unit)
    }
  }

  @Test("The example runs, prints an outcome of every scenario and writes its results")
  func runs() throws {
    let folder = try RealFolder()
    let files = FileSystem()
    for (name, text) in [
      ("baseline.json5", Sample.baseline), ("coaching.json5", Sample.coaching),
      ("cities/tiny/neighbourhoods.csv", Sample.neighbourhoods), ("cities/tiny/links.csv", Sample.links),
    ] {
      let path = FilePath.join(folder.path, name)
      try files.createFolder(FilePath.folder(of: path))
      try files.writeWhole(Array(text.utf8), to: path)
    }
    var lines: [String] = []
    let output = FilePath.join(folder.path, "Results/mine")
    try example(folder: folder.path, output: output) { lines.append($0) }
    #expect(lines.count == 4 + Outcome.all.count)
    #expect(lines[0].hasPrefix("As it is ") && lines[2].hasPrefix("Coaching "))
    #expect(lines[1] == "difference 0.0, 95 % interval 0.0 to 0.0")
    #expect(try files.list(output).contains("provenance.json"))
  }

  @Test("The article shows the lines that are tested")
  func article() throws {
    let files = FileSystem()
    let tests = FilePath.folder(of: #filePath)
    let catalogue = FilePath.join(tests, "../../Sources/Experiments/Experiments.docc")
    let article = try lines(files.read(FilePath.join(catalogue, "UsingAsALibrary.md")))
    let tested = try lines(files.read(#filePath))
    var shown: [String] = []
    var isCode = false
    for line in article {
      if line.hasPrefix("```") { isCode.toggle() } else if isCode { shown.append(line) }
    }
    let own = ["let folder = \"Scenarios\"", "let output = \"Results/mine\""]
    #expect(shown.count > 20)
    for line in shown where !own.contains(line) {
      #expect(tested.contains(line), "the article shows \(line)")
    }
  }

  /// Lines without the blanks at their ends.
  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.drop { $0 == " " })
    }
  }
}
