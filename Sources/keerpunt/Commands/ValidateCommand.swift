import Experiments
import Parameters
import Report
import Tables

extension Command {
  /// `keerpunt validate`.
  static let validate = Command(
    "validate", "Runs the model against published figures, and prints each",
    discussion: """
      Each target is a published figure with a tolerance and a role: parameters were fitted to some, and nothing was fitted to
      the others. A target is hit where the published value lies in the simulated 95 % interval, widened by the tolerance.
      Published experiments are done again in the model, and judged by their sign and, where one was published, by their size.
      What is missed is printed as missed.
      """,
    reading: ValidateOptions.init
  ) { options in try options.run().rawValue }
}

/// What `validate` reads, and does.
struct ValidateOptions {
  private let targets: String
  private let experiments: String
  private let model: ModelOptions

  init(_ read: ArgumentReader) {
    targets = read.text(
      "targets", "FILE", "File of published figures", default: "Scenarios/targets/published.csv", completion: .files)
    experiments = read.text(
      "experiments", "FILE", "File of published experiments", default: "Scenarios/targets/experiments.csv",
      completion: .files)
    model = ModelOptions(read)
  }

  func run() throws -> ExitCode {
    Interruption.listen()
    let log = ProblemLog()
    let validation = try Validation(targets: targets, options: model.scenario, notes: log)
    let trials = try Trials(experiments: experiments, options: model.scenario, notes: log)
    Notes.say(log, in: model.language)
    let progress = ProgressLine(quiet: model.quiet, language: model.language)
    let findings: [Validation.Finding]
    let effects: [TrialFinding]
    do {
      defer { progress.end() }
      findings = try validation.findings(
        threads: model.threads, verify: model.verify, progress: { progress.tell($0, of: $1) },
        isCancelled: { Interruption.isAsked })
      effects = try trials.findings(
        threads: model.threads, verify: model.verify, progress: { progress.tell($0, of: $1) },
        isCancelled: { Interruption.isAsked })
    }
    let table = try Validation.table(findings, effects)
    if model.output == "-" {
      try StandardStreams.write(table.csv())
      return .done
    }
    let report = try ValidationReport(table: table, texts: model.language.texts)
    var text = report.terminalText(width: Terminal.width, isBold: model.isBold)
    if let output = model.output {
      let path = try validation.write(table, to: output, force: model.force)
      text += "\n" + model.language.text("Written: \(path)") + "\n"
    }
    try StandardStreams.write(text)
    return Interruption.isAsked ? .interrupted : .done
  }
}
