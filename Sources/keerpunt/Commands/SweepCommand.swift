import Experiments
import Parameters
import RecruitmentModel
import Report
import Tables

extension Command {
  /// `keerpunt sweep`.
  static let sweep = Command(
    "sweep", "Runs scenarios over ranges of settings",
    discussion: """
      A sweep file names scenarios, the settings that are varied, and a design that says which combinations are run. Every
      finished run is on the disk at once, so that a sweep can be stopped at any moment:

        keerpunt sweep Scenarios/sweeps/coaching-and-jobs.json5 --dry-run
        keerpunt sweep Scenarios/sweeps/coaching-and-jobs.json5
        keerpunt sweep Scenarios/sweeps/coaching-and-jobs.json5 --resume

      --shard 3/16 runs the third of sixteen parts, into a folder of its own, and 'keerpunt merge' joins the parts; --slurm
      writes job scripts that do both on a cluster.
      """,
    reading: SweepOptions.init
  ) { options in try SweepCommand(options).run().rawValue }
}

/// What `sweep` reads.
struct SweepOptions {
  let file: String
  let shard: Shard?
  let resume: Bool
  let dryRun: Bool
  let points: Bool
  let slurm: SlurmOptions?
  let precision: Precision?
  let atMost: Int?
  let model: ModelOptions

  init(_ read: ArgumentReader) {
    file = read.argument("SWEEP", "Sweep file", completion: .files)
    shard = read.text("shard", "I/N", "Runs part I of N equal parts").flatMap { text in
      let shard = Shard(text: text)
      if shard == nil {
        read.report(
          "option '--shard' is \(UsageTexts.quoted(text)), not a part such as 3/16, of at most \(grouped: Shard.most) parts"
        )
      }
      return shard
    }
    resume = read.flag("resume", "Goes on with a sweep that was stopped, or adds replications to a whole one")
    dryRun = read.flag("dry-run", "Tells runs, rows, disk, memory and time, and runs nothing")
    points = read.flag("points", "Prints the points of the design as CSV, and runs nothing")
    slurm = SlurmOptions(read)
    precision = read.text(
      "precision", "P%",
      "Adds replications until the 95 % interval of person-years involved is within P % at every point"
    ).flatMap { text in
      do throws(Problem) {
        return try Precision.parse(text)
      } catch {
        read.report("option '--precision': \(error.message)\(error.remedy.map { "; \($0)" } ?? "")")
        return nil
      }
    }
    atMost = read.whole(
      "at-most", "N", "Most replications for --precision", in: 2...100_000, defaultText: "1000")
    model = ModelOptions(read)
    if precision == nil, atMost != nil { read.report("'--at-most' needs '--precision'") }
    if precision != nil, shard != nil { read.report("'--precision' looks at all runs, and '--shard' runs a part") }
    if precision != nil, model.output == "-" { read.report("'--precision' needs a folder") }
    if slurm != nil, shard != nil { read.report("'--slurm' divides the sweep itself; leave out '--shard'") }
    if [dryRun, points, slurm != nil].count(where: \.self) > 1 {
      read.report("'--dry-run', '--points' and '--slurm' run nothing, each in a way of its own; choose one")
    }
  }
}

/// A sweep file in, a folder of results out.
struct SweepCommand {
  private let options: SweepOptions
  private var model: ModelOptions { options.model }

  init(_ options: SweepOptions) { self.options = options }

  func run() throws -> ExitCode {
    Interruption.listen()
    let log = ProblemLog()
    let sweep = try Sweep.load(options.file, options: model.scenario, notes: log)
    Notes.say(log, in: model.language)
    if options.points {
      try sweep.writePoints { try StandardStreams.write($0) }
      return .done
    }
    if options.dryRun {
      let estimate = try SweepEstimate(sweep, shard: options.shard, threads: model.threads)
      try StandardStreams.write(lines(SweepForecast(estimate, threads: model.threads, shard: options.shard).messages))
      return .done
    }
    if let slurm = options.slurm {
      let jobs = SlurmJobs(sweep, sweepFile: options.file, output: folderPath(sweep), options: slurm.jobs(model))
      try StandardStreams.write(lines(try jobs.write(force: model.force)))
      return .done
    }
    return try live(sweep)
  }

  private func live(_ sweep: Sweep) throws -> ExitCode {
    var study = SweepStudy(sweep, threads: model.threads)
    study.verify = model.verify
    study.shard = options.shard
    study.resume = options.resume
    study.force = model.force
    study.precision = options.precision
    if let most = options.atMost { study.ceiling = most }
    let progress = ProgressLine(quiet: model.quiet, language: model.language)
    if model.output == "-" {
      defer { progress.end() }
      try study.stream(
        progress: { progress.tell($0, of: $1) }, isCancelled: { Interruption.isAsked },
        to: { try StandardStreams.write($0) })
      return Interruption.isAsked ? .interrupted : .done
    }
    let folder = SweepFolder(folderPath(sweep), companion: ReportWriting(language: model.language).companion)
    let result: SweepStudy.Result
    do {
      defer { progress.end() }
      result = try study.run(
        in: folder, progress: { progress.tell($0, of: $1) }, isCancelled: { Interruption.isAsked })
    }
    if let repair = result.repair {
      StandardStreams.complain(model.language.text("\(folder.path): note: \(repair); what they held was run again"))
    }
    try StandardStreams.write(try text(sweep, result, folder.path))
    return .done
  }

  /// The folder for results: of a part one of its own, which is no part of the folder of the whole.
  private func folderPath(_ sweep: Sweep) -> String {
    if let output = model.output { return output }
    guard let shard = options.shard else { return FilePath.join("Results", sweep.name) }
    return FilePath.join("Results/\(sweep.name)\(SweepMerge.partsSuffix)", shard.folderName)
  }

  // MARK: What is printed

  private func text(_ sweep: Sweep, _ result: SweepStudy.Result, _ folder: String) throws -> String {
    let width = Terminal.width
    var text = paragraph(lead(sweep, result), width)
    if let headline = result.headline {
      let report = try PointsReport(
        rows: headline.rows, schema: headline.schema, settings: sweep.variations.map(\.name), titles: sweep.titles,
        texts: model.language.texts)
      text += "\n" + report.terminalText(width: width, isBold: model.isBold)
    }
    if let isPrecise = result.isPrecise {
      let wanted = NumberText.plain((options.precision?.relative ?? 0) * 100)
      text += "\n"
      text += paragraph(
        isPrecise
          ? "Every interval is within \(figure: wanted) % of its mean, after \(result.replications) replications."
          : "After \(result.replications) replications some intervals are wider than \(figure: wanted) % of their mean; "
            + "--at-most allows more.", width)
    }
    return text + "\n"
      + paragraph("\(result.files.count) files in \(folder): \(result.files.joined(separator: ", "))", width)
  }

  private func lead(_ sweep: Sweep, _ result: SweepStudy.Result) -> Message {
    let title = ComparisonReport.printable(sweep.title)
    let points: Message = sweep.points.count == 1 ? "1 point" : "\(grouped: sweep.points.count) points"
    let replications: Message = result.replications == 1 ? "1 replication" : "\(result.replications) replications"
    let before: Message =
      result.done == result.runs
      ? ""
      : result.done == 0 ? "; all of them were there" : "; \(grouped: result.runs - result.done) of them were there"
    return options.shard.map { "\(title), part \($0.text): \(grouped: result.runs) runs of \(points)\(before)." }
      ?? "\(title): \(points), \(replications), \(grouped: result.runs) runs\(before)."
  }

  private func paragraph(_ message: Message, _ width: Int) -> String {
    TextWrap.lines(model.language.text(message), width: width).map { $0 + "\n" }.joined()
  }

  private func lines(_ messages: [Message]) -> String {
    messages.map { paragraph($0, Terminal.width) }.joined()
  }
}
