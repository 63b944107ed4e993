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
  /// Whether every scenario is run under each set of assumptions.
  let acrossAssumptions: Bool

  init(_ read: ArgumentReader) {
    scenarios = read.arguments("SCENARIO", "Scenario files or a folder", atLeast: 1, completion: .files)
    acrossAssumptions =
      read.choice(
        "across", "Compares under each set of assumptions in the folder of that name beside the scenarios",
        among: [AssumptionSet.folderName]) != nil
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
    let log = ProblemLog()
    if options.acrossAssumptions {
      let study = try AssumptionStudy.load(options.scenarios, options: options.model.scenario, notes: log)
      try begin(study.scenarios, log)
      let results = try lived { try $0.run(study, progress: $1, isCancelled: $2) }
      let tables = AssumptionTables(results)
      try deliver(rows: { try tables.runs() }, to: { try $0.write(results, force: $1) }) {
        try lines(results, tables, $0)
      }
    } else {
      let set = try ScenarioSet.load(options.scenarios, options: options.model.scenario, notes: log)
      try begin(set, log)
      let results = try lived { try $0.run(Plan(set), progress: $1, isCancelled: $2) }
      let tables = ResultTables(results)
      try deliver(
        rows: { try tables.runs() }, to: { try $0.write(tables, provenance: Provenance(results), force: $1) }
      ) { try lines(results, tables, $0) }
    }
    return Interruption.isAsked ? .interrupted : .done
  }

  private var folder: ResultsFolder {
    ResultsFolder(
      options.model.output ?? FilePath.join("Results", name),
      companion: ReportWriting(language: options.model.language).companion)
  }

  private var isToOutput: Bool { options.model.output == "-" }

  /// What comes before a run: what should be known of the scenarios, and whether there is a place for the results.
  private func begin(_ set: ScenarioSet, _ log: ProblemLog) throws {
    Notes.say(log, in: options.model.language)
    Notes.say(on: set.scenarios, in: options.model.language)
    if !isToOutput { try folder.checkUsable(for: set.scenarios.map(\.name), force: options.model.force) }
  }

  /// Runs with a line of progress.
  private func lived<Results>(
    _ run: (
      Runner, _ progress: @escaping @Sendable (Int, Int) -> Void, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> Results
  ) throws -> Results {
    let model = options.model
    let progress = ProgressLine(quiet: model.quiet, language: model.language)
    defer { progress.end() }
    return try run(
      Runner(threads: model.threads, verify: model.verify), { progress.tell($0, of: $1) }, { Interruption.isAsked })
  }

  /// Writes the rows of `runs.csv` on standard output, or a folder of results and then what is to be read.
  private func deliver(
    rows: () throws -> DataTable, to write: (ResultsFolder, _ force: Bool) throws -> [String],
    text: (_ width: Int) throws -> String
  ) throws {
    if isToOutput { return try StandardStreams.write(try rows().csv()) }
    let files = try write(folder, options.model.force)
    let width = Terminal.width
    let names = files.joined(separator: ", ")
    try StandardStreams.write(
      try text(width) + "\n" + paragraph("\(files.count) files in \(folder.path): \(names)", width))
  }

  /// The last part of the path that the user named, without extension.
  private var name: String {
    let path = FilePath.normalised(options.scenarios[0])
    let stem = FilePath.stem(of: path)
    return stem.isEmpty || stem == "." || stem == ".." ? "run" : stem
  }

  /// The comparison of an experiment; the levels of a scenario that is alone.
  private func lines(_ results: ExperimentResults, _ tables: ResultTables, _ width: Int) throws -> String {
    let scenarios = results.scenarios.map(\.scenario)
    let texts = options.model.language.texts
    var text = paragraph(lead(results), width) + "\n"
    if scenarios.count > 1 {
      let report = try ComparisonReport(
        table: try tables.comparison(), interventions: try tables.interventions(), titles: titles(scenarios),
        weeks: scenarios[results.baseline].weeks, texts: texts)
      text += report.terminalText(width: width, isBold: options.model.isBold)
      if let pairing = pairing([results]) { text += "\n" + paragraph(pairing, width) }
    } else {
      text += try LevelsReport(table: try tables.summary(), texts: texts).terminalText
      text += "\n" + paragraph(Self.alone, width)
    }
    return text
  }

  /// The comparison under each set of assumptions; the levels under each of a scenario that is alone.
  private func lines(_ results: AssumptionResults, _ tables: AssumptionTables, _ width: Int) throws -> String {
    let scenarios = results.study.scenarios.scenarios
    let texts = options.model.language.texts
    let sets = Dictionary(results.study.sets.map { ($0.name, $0.title) }) { first, _ in first }
    let names = results.study.sets.map { ComparisonReport.printable($0.title) }.joined(separator: ", ")
    var text = paragraph(lead(results.experiments[0]), width)
    text += paragraph("Under each of these sets of assumptions: \(names).", width) + "\n"
    if scenarios.count > 1 {
      let report = try AssumptionReport(
        table: try tables.comparison(), titles: titles(scenarios), sets: sets, texts: texts)
      text += report.terminalText(width: width, isBold: options.model.isBold)
      if let pairing = pairing(results.experiments) { text += "\n" + paragraph(pairing, width) }
    } else {
      for (set, part) in zip(results.study.sets, tables.parts) {
        text += ComparisonReport.printable(set.title) + "\n"
        text += try LevelsReport(table: try part.tables.summary(), texts: texts).terminalText
      }
      text += "\n" + paragraph(Self.alone, width)
    }
    return text
  }

  private static let alone: Message =
    "Nothing to compare with: name more scenarios, or a baseline with --baseline."

  private func titles(_ scenarios: [Scenario]) -> [String: String] {
    Dictionary(scenarios.map { ($0.name, $0.title) }) { first, _ in first }
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

  /// What the pairing of runs is worth for the headline outcome, over all experiments.
  private func pairing(_ experiments: [ExperimentResults]) -> Message? {
    PairingSentence.message(
      experiments.flatMap { results in
        func values(_ index: Int) -> [Double] { results.scenarios[index].values(of: .headline).compactMap(\.self) }
        let base = values(results.baseline)
        return results.scenarios.indices.filter { $0 != results.baseline }.map {
          PairedComparison(baseline: base, scenario: values($0))
        }
      })
  }

  private func paragraph(_ message: Message, _ width: Int) -> String {
    TextWrap.lines(options.model.language.text(message), width: width).map { $0 + "\n" }.joined()
  }
}
