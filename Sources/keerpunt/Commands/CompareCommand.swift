import Experiments
import Parameters
import RecruitmentModel
import Report
import Tables

extension Command {
  /// `keerpunt compare`.
  static let compare = Command(
    "compare", "Compares results that exist, without running",
    discussion: """
      Folders are those that 'keerpunt run' and 'keerpunt sweep' wrote; a point of a sweep counts as a scenario. All are
      compared run by run with one baseline, so folders need the same city, weeks, seed and burn-in. A scenario that is the
      same in two folders counts once; scenarios that differ and have one name get the folder's name in front.

        keerpunt compare Results/mine Results/thirty
        keerpunt compare Results/mine --baseline more-coaching --outcome cost
      """,
    reading: CompareOptions.init
  ) { options in
    try CompareCommand(options).run()
    return ExitCode.done.rawValue
  }
}

/// What `compare` reads.
struct CompareOptions {
  let folders: [String]
  let baseline: String?
  let outcomes: [String]
  let output: String?
  let force: Bool
  let noColour: Bool
  let language: Language

  init(_ read: ArgumentReader) {
    folders = read.arguments("FOLDER", "Folders of results", atLeast: 1, completion: .folders)
    baseline = read.text(
      "baseline", "NAME", "Scenario that the others are compared with", defaultText: "the baseline of the first folder")
    outcomes = read.names(
      "outcome", "NAME", "Shows one more outcome, by the name of its column in runs.csv", among: Outcome.all.map(\.name)
    )
    output = read.text(
      "output", "DIR", "Folder for the comparison as results; '-' writes comparison.csv on standard output",
      completion: .folders)
    force = read.flag("force", "Writes into a folder that holds other things")
    noColour = read.flag("no-colour", "Prints without bold titles")
    language = Language.read(read)
  }
}

/// Results in, paired comparison out.
struct CompareCommand {
  private let options: CompareOptions

  init(_ options: CompareOptions) { self.options = options }

  func run() throws {
    let notes = ProblemLog()
    let comparison = try StoredComparison.load(options.folders, baseline: options.baseline, notes: notes)
    Notes.say(notes, in: options.language)
    if options.output == "-" { return try StandardStreams.write(try comparison.comparison().csv()) }
    let width = Terminal.width
    var text = try lines(comparison, width)
    if let output = options.output {
      let files = try ResultsFolder(
        output, companion: ReportWriting(language: options.language).companion
      ).write(comparison, force: options.force)
      let names = files.joined(separator: ", ")
      text += "\n" + paragraph("\(files.count) files in \(output): \(names)", width)
    }
    try StandardStreams.write(text)
  }

  private var isBold: Bool { Terminal.isOutput && !options.noColour && !Terminal.wantsNoColour }

  /// The outcomes to show: the usual ones and those asked for, each once.
  private var outcomes: [String] {
    options.outcomes.reduce(into: ComparisonReport.shortOutcomes) { if !$0.contains($1) { $0.append($1) } }
  }

  private func lines(_ comparison: StoredComparison, _ width: Int) throws -> String {
    let texts = options.language.texts
    var text = paragraph(lead(comparison), width) + "\n"
    if comparison.series.count > 1 {
      let report = try ComparisonReport(
        table: try comparison.comparison(), titles: comparison.titles, weeks: comparison.base.weeks, texts: texts)
      text += report.terminalText(outcomes: outcomes, width: width, isBold: isBold)
      if let pairing = PairingSentence.message(comparison.headlines) { text += "\n" + paragraph(pairing, width) }
    } else {
      text += try LevelsReport(table: try comparison.summary(), outcomes: outcomes, texts: texts).terminalText
      text += "\n" + paragraph("Nothing to compare with: name another folder of results.", width)
    }
    return text
  }

  /// What is compared: how much of what, and the scenario that the others are compared with.
  private func lead(_ comparison: StoredComparison) -> Message {
    let base = comparison.base
    let count = comparison.series.count
    let folders: Message = comparison.folders.count == 1 ? "1 folder" : "\(comparison.folders.count) folders"
    let (title, weeks) = (ComparisonReport.printable(base.title), base.weeks)
    let size: Message = "\(grouped: base.city.youths) youths in \(grouped: base.city.neighbourhoods) neighbourhoods"
    return count == 1
      ? "1 scenario of \(folders), \(runs(comparison)) each of \(weeks) weeks, \(size): \(title)."
      : "\(count) scenarios of \(folders), \(runs(comparison)) each of \(weeks) weeks, \(size). Baseline: \(title)."
  }

  private func runs(_ comparison: StoredComparison) -> Message {
    let counts = comparison.series.map(\.replications)
    let (least, most) = (counts.min() ?? 0, counts.max() ?? 0)
    return least != most ? "\(least) to \(most) runs" : most == 1 ? "1 run" : "\(most) runs"
  }

  private func paragraph(_ message: Message, _ width: Int) -> String {
    TextWrap.lines(options.language.text(message), width: width).map { $0 + "\n" }.joined()
  }
}
