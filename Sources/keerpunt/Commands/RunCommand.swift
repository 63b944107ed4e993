import Experiments
import Parameters
import RecruitmentModel
import Report
import Tables

extension Command {
  /// `keerpunt run`.
  static let run = Command(
    "run", "Runs scenarios, and compares each with the baseline",
    discussion: """
      Scenarios are files, or a folder of them. All run on the same random numbers, so that runs can be compared pair by
      pair. The comparison is printed; the folder of results holds it, and everything else, as CSV.
      """,
    reading: RunOptions.init
  ) { options in try RunCommand(options).run().rawValue }
}

/// What `run` reads.
struct RunOptions {
  let scenarios: [String]
  let model: ModelOptions

  init(_ read: ArgumentReader) {
    scenarios = read.arguments("SCENARIO", "Scenario files or a folder", atLeast: 1, completion: .files)
    model = ModelOptions(read)
  }
}

/// What users should know of scenarios that are not wrong, on standard error.
enum Notes {
  /// Says what was noted while files were read.
  static func say(_ log: ProblemLog) {
    for note in log.notes { StandardStreams.complain(note.description) }
  }

  /// Says what their policies do not do.
  static func say(on scenarios: [Scenario]) {
    for scenario in scenarios {
      for note in scenario.policy.notes(weeks: scenario.weeks) {
        StandardStreams.complain(ComparisonReport.printable("\(scenario.path): note: \(note)"))
      }
    }
  }
}

/// Scenarios in, paired comparison out.
struct RunCommand {
  private let options: RunOptions

  init(_ options: RunOptions) { self.options = options }

  func run() throws -> ExitCode {
    Interruption.listen()
    let model = options.model
    let log = ProblemLog()
    let set = try ScenarioSet.load(options.scenarios, options: model.scenario, notes: log)
    Notes.say(log)
    Notes.say(on: set.scenarios)
    let toOutput = model.output == "-"
    let folder = ResultsFolder(model.output ?? FilePath.join("Results", name))
    if !toOutput { try folder.checkUsable(force: model.force) }

    let progress = ProgressLine(quiet: model.quiet)
    defer { progress.end() }
    let results = try Runner(threads: model.threads, verify: model.verify).run(
      Plan(set), progress: { progress.tell($0, of: $1) }, isCancelled: { Interruption.isAsked })
    progress.end()

    let tables = ResultTables(results)
    if toOutput {
      try StandardStreams.write(try tables.runs().csv())
    } else {
      let files = try folder.write(tables, provenance: Provenance(results), force: model.force)
      try show(results, tables, files, folder)
    }
    return Interruption.isAsked ? .interrupted : .done
  }

  /// The last part of the path that the user named, without extension.
  private var name: String {
    let path = FilePath.normalised(options.scenarios[0])
    let stem = FilePath.stem(of: path)
    return stem.isEmpty || stem == "." || stem == ".." ? "run" : stem
  }

  private func show(
    _ results: ExperimentResults, _ tables: ResultTables, _ files: [String], _ folder: ResultsFolder
  ) throws {
    let scenarios = results.scenarios.map(\.scenario)
    let base = scenarios[results.baseline]
    let bold = Terminal.isOutput && !options.model.noColour && !Terminal.wantsNoColour
    let lead =
      "\(scenarios.count) scenario\(scenarios.count == 1 ? "" : "s"), \(base.replications) run\(base.replications == 1 ? "" : "s") "
      + "each of \(base.weeks) weeks, \(base.city.youths) youths in \(base.city.neighbourhoods.count) neighbourhoods"
      + (scenarios.count > 1 ? ". Baseline: " : ": ") + ComparisonReport.printable(base.title) + "."
    let width = Terminal.width
    var text = paragraph(lead, width) + "\n"
    if scenarios.count > 1 {
      let titles = Dictionary(scenarios.map { ($0.name, $0.title) }) { first, _ in first }
      let report = try ComparisonReport(table: try tables.comparison(), titles: titles)
      text += report.terminalText(width: width, isBold: bold)
      if let pairing = pairing(results) { text += "\n" + paragraph(pairing, width) }
    } else {
      text += try LevelsReport(table: try tables.summary()).terminalText
      text += "\n" + paragraph("Nothing to compare with: name more scenarios, or a baseline with --baseline.", width)
    }
    text += "\n" + paragraph("\(files.count) files in \(folder.path): \(files.joined(separator: ", "))", width)
    try StandardStreams.write(text)
  }

  /// What the pairing of runs is worth for the headline outcome.
  private func pairing(_ results: ExperimentResults) -> String? {
    func values(_ index: Int) -> [Double] { results.scenarios[index].values(of: .headline).compactMap(\.self) }
    let ratios = results.scenarios.indices.filter { $0 != results.baseline }.compactMap {
      PairedComparison(baseline: values(results.baseline), scenario: values($0)).varianceRatio
    }
    guard values(results.baseline).count >= 5, let low = ratios.min(), let high = ratios.max() else { return nil }
    let (from, to) = (NumberText.fixed(low, digits: 1), NumberText.fixed(high, digits: 1))
    let times = from == to ? from : "\(from) to \(to)"
    return "Paired runs: independent runs would give differences in person-years involved \(times) times the variance."
  }

  private func paragraph(_ text: String, _ width: Int) -> String {
    TextWrap.lines(text, width: width).map { $0 + "\n" }.joined()
  }
}
