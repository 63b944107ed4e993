import Experiments
import Parameters

/// What `sweep --slurm` reads.
struct SlurmOptions {
  private let parts: Int
  private let directives: [String]

  /// Nil where no job scripts are asked for.
  init?(_ read: ArgumentReader) {
    let isAsked = read.flag("slurm", "Writes job scripts for a cluster with Slurm, and runs nothing")
    let parts = read.whole(
      "parts", "N", "Parts for --slurm, each a job of an array", in: 1...Shard.most, defaultText: "16")
    directives = read.texts("slurm-option", "TEXT", "An option of sbatch for all jobs, such as --partition=long")
    for text in directives where !text.hasPrefix("-") || text.contains(where: \.isNewline) {
      read.report(
        "option '--slurm-option' is \(UsageTexts.quoted(text)), not an option of sbatch such as --time=2:00:00")
    }
    if !isAsked, parts != nil || !directives.isEmpty { read.report("'--parts' and '--slurm-option' need '--slurm'") }
    guard isAsked else { return nil }
    self.parts = parts ?? 16
  }

  /// How jobs are made, with what the parts need to be the same sweep as the one that was asked for.
  func jobs(_ model: ModelOptions) -> SlurmJobs.Options {
    let scenario = model.scenario
    var words: [String] = []
    if let baseline = scenario.baseline { words += ["--baseline", baseline] }
    if let seed = scenario.seed { words += ["--seed", String(seed)] }
    if let replications = scenario.replications { words += ["--replications", String(replications)] }
    if let weeks = scenario.weeks { words += ["--weeks", String(weeks)] }
    if let budget = scenario.budget { words += ["--budget", ValueText.shown(budget)] }
    for setting in scenario.settings { words += ["--set", setting] }
    if model.verify { words.append("--verify") }
    return SlurmJobs.Options(
      parts: parts, threads: model.threads, directives: directives, words: words, program: Program.path)
  }
}
