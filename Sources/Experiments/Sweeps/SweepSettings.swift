import Parameters

/// The settings of a sweep file; read from one, and declared, by the same lines.
struct SweepSettings {
  /// More replications than this are never reached by asking for precision, unless told.
  static let usualCeiling = 1_000

  let title: String
  let about: String
  let scenarios: [String]
  let baseline: String?
  let vary: Node?
  let design: Node?
  /// Numbers that go before those of the scenarios, by the name of the setting.
  let overrides: [(name: String, value: Node)]
  let draws: SweepDraws
  let designSeed: UInt64

  /// Reads a file, an object.
  init(_ read: ParameterReader, _ file: Node?) {
    title = read.text("title", "What the sweep is called", default: "")
    about = read.text("about", "What it is about, in a sentence", default: "")
    scenarios = read.texts("scenario", "A scenario file or a list of them, relative to this file") ?? []
    baseline =
      read.isGiven("baseline")
      ? read.text("baseline", "A scenario that is not varied, and that all points are compared with", default: "")
      : nil
    vary = read.node("vary", "Paths of settings, each with a list of values, or a range")
    design = read.node("design", "Which combinations of the values are run")
    let base = ScenarioSettings.source
    _ = read.count(
      "replications", "Runs of each point; those of the scenarios where it is not given", term_nl: "herhalingen",
      unit: "runs", in: 1...ScenarioSettings.mostReplications, default: 20, source: base)
    _ = read.count(
      "weeks", "Weeks that a run lasts; those of the scenarios where it is not given", term_nl: "looptijd",
      unit: .weeks,
      in: 1...ScenarioSettings.mostWeeks, default: 520, source: base)
    _ = read.count(
      "burnIn", "Weeks lived before week 1; those of the scenarios where it is not given", term_nl: "aanloop",
      unit: .weeks, in: 0...ScenarioSettings.mostWeeks, default: 520, source: base)
    _ = read.count(
      "seed", "Seed of the random numbers; that of the scenarios where it is not given", unit: .dimensionless,
      in: 0...ScenarioSettings.largestSeed, default: 1, source: base)
    overrides = ["replications", "weeks", "burnIn", "seed"].compactMap { name in
      file?[name].flatMap { $0.isNull ? nil : (name, $0) }
    }
    let choice = read.choice(
      "randomNumbers",
      "Whether all points share the random numbers of a replication (common) or each has its own (independent)",
      term_nl: "toevalsgetallen", among: SweepDraws.allCases.map(\.rawValue), default: SweepDraws.common.rawValue,
      source: base)
    draws = SweepDraws(rawValue: choice) ?? .common
    designSeed = UInt64(
      read.count(
        "designSeed", "Seed of the points that a design draws; changes nothing in grids and lists",
        unit: .dimensionless, in: 0...ScenarioSettings.largestSeed, default: 1, source: base))
    _ = read.text(
      ScenarioSettings.schemaKey, "The JSON Schema of this file, which tells editors what may stand in it", default: "")
  }
}

/// Whose random numbers a point of a sweep lives on.
public enum SweepDraws: String, CaseIterable, Sendable {
  /// Replication 3 of every point has the same: what points differ in shows with few replications.
  case common
  /// Every point has its own: errors of points have nothing to do with each other, as some regressions and emulators
  /// assume.
  case independent
}
