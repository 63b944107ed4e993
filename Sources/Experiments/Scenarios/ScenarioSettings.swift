import Parameters
import RecruitmentModel

/// The settings of a scenario file; read from one, and declared, by the same lines.
struct ScenarioSettings {
  static let source = Source.assumed("a choice of the experiment")
  static let largestSeed = (1 << 53) - 1
  /// The key by which editors find a schema.
  static let schemaKey = "$schema"
  /// The key that asks for sizes to be scaled; done once, it is gone from the resolved settings.
  static let scaleKey = "scaleToBudget"
  static let mostWeeks = 10_400
  static let mostReplications = 100_000

  let title: String
  let about: String
  let weeks: Int
  let burnIn: Int
  let replications: Int
  let seed: UInt64
  let record: RecordSettings
  let budget: Double
  let scalesToBudget: Bool
  let world: WorldSettings
  let interventions: Node?
  let rules: RuleBook

  init(_ read: ParameterReader) {
    // Files are merged before they are read; declared here for listings.
    _ = read.node("extends", "A scenario file, or a list of them, that this one builds on")
    title = read.text("title", "What the scenario is called", default: "")
    about = read.text("about", "What it is about, in a sentence", default: "")
    // Found in the tree, which knows what file names it.
    _ = read.text("city", "Folder with the files of the city, relative to this file", default: "")
    weeks = read.count(
      "weeks", "Weeks that a run lasts after its burn-in", term_nl: "looptijd", unit: .weeks, in: 1...Self.mostWeeks,
      default: 520, source: Self.source)
    burnIn = read.count(
      "burnIn", "Weeks lived before week 1, in the world as it is by default", term_nl: "aanloop", unit: .weeks,
      in: 0...Self.mostWeeks, default: 520, source: Self.source)
    replications = read.count(
      "replications", "Runs of each scenario, paired over scenarios by their random numbers", term_nl: "herhalingen",
      unit: "runs", in: 1...Self.mostReplications, default: 20, source: Self.source)
    seed = UInt64(
      read.count(
        "seed", "Seed of the random numbers", unit: .dimensionless, in: 0...Self.largestSeed, default: 1,
        source: Self.source))
    record = RecordSettings(read.block("record", "What is written besides totals"))
    budget = read.real(
      "budget", "Most that the interventions may cost in any year; 0 for no limit", term_nl: "budget",
      unit: .euroPerYear, in: 0...1e12, default: 0, source: Self.source)
    scalesToBudget = read.flag(
      Self.scaleKey,
      "Whether the sizes of all interventions are multiplied by one factor that makes them cost the budget",
      term_nl: "schalen naar budget", default: false, source: Self.source)
    _ = read.text(
      Self.schemaKey, "The JSON Schema of this file, which tells editors what may stand in it; a run takes no notice",
      default: "")
    world = WorldSettings(read.block("world", "The world around policy, from week 1 on"))
    interventions = read.node("interventions", "Programmes by a name of your choice, each with a kind")
    rules = RuleBook(read.block("assumptions", "Parameters of the model, from the start of the burn-in on"))
  }
}
