import Experiments
import Report
import SimulationKernel

/// The options of every command that runs the model.
struct ModelOptions {
  let output: String?
  let threads: Int
  let force: Bool
  let verify: Bool
  let quiet: Bool
  let noColour: Bool
  let language: Language
  let scenario: ScenarioOptions

  /// Whether titles are printed in bold.
  var isBold: Bool { Terminal.isOutput && !noColour && !Terminal.wantsNoColour }

  init(_ read: ArgumentReader) {
    output = read.text(
      "output", "DIR", "Folder for the results; '-' writes one row per run as CSV on standard output",
      defaultText: "Results/<name>", completion: .folders)
    let baseline = read.text(
      "baseline", "FILE", "Scenario that the others are compared with", defaultText: "baseline.json5, else the first",
      completion: .files)
    let seed = read.whole("seed", "N", "Seed of the random numbers", in: 0...(1 << 53) - 1)
    let replications = read.whole("replications", "N", "Runs of each scenario", in: 1...100_000)
    let weeks = read.whole("weeks", "N", "Weeks that a run lasts", in: 1...10_400)
    threads = read.whole(
      "threads", "N", "Threads that work; changes no result", in: 1...1_024, default: WorkerPool.availableCores)
    let budget = Budget.read(read)
    let settings = read.texts(
      "set", "PATH=VALUE", "Sets one path of every scenario that can have it", completion: .settings)
    force = read.flag("force", "Writes into a folder that holds other things, and asks for more memory than there is")
    verify = read.flag("verify", "Checks every invariant of the model every week")
    quiet = read.flag("quiet", "Shows no progress")
    noColour = read.flag("no-colour", "Prints without bold titles")
    language = Language.read(read)
    scenario = ScenarioOptions(
      seed: seed.map(UInt64.init), replications: replications, weeks: weeks, settings: settings, baseline: baseline,
      budget: budget, ignoresMemory: force)
  }
}
