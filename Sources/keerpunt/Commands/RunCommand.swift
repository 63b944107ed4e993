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
  static func say(_ log: ProblemLog, in language: Language) {
    for note in log.notes { StandardStreams.complain(language.text(note.inFull)) }
  }

  /// Says what their policies do not do.
  static func say(on scenarios: [Scenario], in language: Language) {
    for scenario in scenarios {
      for note in scenario.policy.notes(weeks: scenario.weeks) {
        let line = language.text("\(scenario.path): note: \(note)")
        StandardStreams.complain(ComparisonReport.printable(line))
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
    Notes.say(log, in: model.language)
    Notes.say(on: set.scenarios, in: model.language)
    let toOutput = model.output == "-"
    let folder = ResultsFolder(model.output ?? FilePath.join("Results", name))
    if !toOutput { try folder.checkUsable(force: model.force) }

    let progress = ProgressLine(quiet: model.quiet, language: model.language)
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
    let bold = Terminal.isOutput && !options.model.noColour && !Terminal.wantsNoColour
    let width = Terminal.width
    let texts = options.model.language.texts
    var text = paragraph(lead(results), width) + "\n"
    if scenarios.count > 1 {
      let titles = Dictionary(scenarios.map { ($0.name, $0.title) }) { first, _ in first }
      let report = try ComparisonReport(
        table: try tables.comparison(), interventions: try tables.interventions(), titles: titles,
        weeks: scenarios[results.baseline].weeks, texts: texts)
      text += report.terminalText(width: width, isBold: bold)
      if let pairing = pairing(results) { text += "\n" + paragraph(pairing, width) }
    } else {
      text += try LevelsReport(table: try tables.summary(), texts: texts).terminalText
      text += "\n" + paragraph("Nothing to compare with: name more scenarios, or a baseline with --baseline.", width)
    }
    let names = files.joined(separator: ", ")
    text += "\n" + paragraph("\(files.count) files in \(folder.path): \(names)", width)
    try StandardStreams.write(text)
  }

  /// What was run: how much of what, and the scenario that the others are compared with.
  private func lead(_ results: ExperimentResults) -> Message {
    let count = results.scenarios.count
    let base = results.scenarios[results.baseline].scenario
    let runs: Message = base.replications == 1 ? "1 run" : "\(base.replications) runs"
    let title = ComparisonReport.printable(base.title)
    let (youths, places) = (base.city.youths, base.city.neighbourhoods.count)
    let size: Message = "\(grouped: youths) youths in \(grouped: places) neighbourhoods"
    return count == 1
      ? "1 scenario, \(runs) each of \(base.weeks) weeks, \(size): \(title)."
      : "\(count) scenarios, \(runs) each of \(base.weeks) weeks, \(size). Baseline: \(title)."
  }

  /// What the pairing of runs is worth for the headline outcome.
  private func pairing(_ results: ExperimentResults) -> Message? {
    func values(_ index: Int) -> [Double] { results.scenarios[index].values(of: .headline).compactMap(\.self) }
    let ratios = results.scenarios.indices.filter { $0 != results.baseline }.compactMap {
      PairedComparison(baseline: values(results.baseline), scenario: values($0)).varianceRatio
    }
    guard values(results.baseline).count >= 5, let low = ratios.min(), let high = ratios.max() else { return nil }
    let (from, to) = (NumberText.fixed(low, digits: 1), NumberText.fixed(high, digits: 1))
    return from == to
      ? "Paired runs: independent runs would give differences in person-years involved \(figure: from) times the variance."
      : "Paired runs: independent runs would give differences in person-years involved \(figure: from) to \(figure: to) "
        + "times the variance."
  }

  private func paragraph(_ message: Message, _ width: Int) -> String {
    TextWrap.lines(options.model.language.text(message), width: width).map { $0 + "\n" }.joined()
  }
}
