import Parameters
import RecruitmentModel

/// Keeps one scenario within its budget: refuses it where it costs more, or, where that is asked for, multiplies the
/// sizes of all its interventions by one factor.
///
/// What a programme costs is proportional to its `size`. Counts are rounded down, so the cost stays at or below the
/// budget; what costs nothing stays as it is.
struct BudgetFitting {
  let budget: Budget
  /// Where notes on the scenario stand.
  let scenario: SourcePosition
  let problems: ProblemLog
  /// The policy under which programmes run.
  let policy: ([Programme]) -> Policy

  /// A size before and after.
  private struct Change {
    let name: String
    let setting: Declaration
    let old: Double
    let new: Double
    /// Where the old one is given; nil where it is the default.
    let position: SourcePosition?
  }

  /// The settings and the programmes within the budget, or as they are where something is wrong.
  func fitted(_ settings: Node, _ programmes: [Programme]) -> (settings: Node, programmes: [Programme]) {
    // Looks for the places of all programmes, and reports those that do not exist.
    let asIs = policy(programmes)
    guard problems.isEmpty else { return (settings, programmes) }
    if budget.scales, budget.euro == 0 {
      problems.report(
        "\(ScenarioSettings.scaleKey) is true, but there is no budget",
        at: settings[ScenarioSettings.scaleKey]?.position, remedy: "give budget, in euro per year")
    } else if budget.scales {
      let plain = settings.without(ScenarioSettings.scaleKey)
      guard let interventions = settings["interventions"], let (node, fitted) = scaled(interventions, programmes)
      else { return (plain, programmes) }
      budget.check(policy(fitted), fitted, problems)
      return (plain.replacing("interventions") { _ in node }, fitted)
    } else {
      budget.check(asIs, programmes, problems)
    }
    return (settings, programmes)
  }

  /// The interventions with scaled sizes; nil, and reported, where sizes would leave their ranges.
  private func scaled(_ interventions: Node, _ programmes: [Programme]) -> (node: Node, programmes: [Programme])? {
    let costs = policy(programmes).plannedCosts(weeks: budget.weeks, in: budget.city)
    let scalable = zip(programmes, costs).filter { $1.contains { $0 > 0 } }.map(\.0)
    guard !scalable.isEmpty else {
      if !programmes.isEmpty {
        problems.note("its interventions cost nothing, so the budget changes no size", at: scenario)
      }
      return (interventions, programmes)
    }
    var factor = budget.euro / budget.highestYear(of: policy(programmes))
    // Seats and sizes are rounded, so the first factor may miss by a little; counts that shrink end this at zero cost.
    while true {
      let changes = scalable.compactMap { change(of: $0, by: factor, interventions) }
      if changes.contains(where: isOutOfRange) {
        for change in changes where isOutOfRange(change) { report(change) }
        return nil
      }
      let node = changes.reduce(interventions) { node, change in
        node.setting(
          path: [change.name, change.setting.name],
          to: .number(change.new, at: change.position ?? budget.position ?? .generated))
      }
      let (fitted, _) = ProgrammeList(problems: problems, isComplete: true).programmes(node)
      if budget.holds(policy(fitted)) || factor < 1e-9 {
        for change in changes where change.new != change.old { note(change) }
        return (node, fitted)
      }
      factor *= min(0.999, budget.euro / budget.highestYear(of: policy(fitted)))
    }
  }

  private func change(of programme: Programme, by factor: Double, _ interventions: Node) -> Change? {
    let kind = type(of: programme.intervention)
    let declared = Levers.programme(of: kind)
      .first { $0.path == "interventions.\(Levers.anyName).\(kind.size)" && $0.low != nil }
    let given = interventions.value(at: [programme.name, kind.size])
    guard let declared, let old = given?.number ?? declared.defaultNode?.number else { return nil }
    return Change(
      name: programme.name, setting: declared, old: old,
      new: declared.kind == .count ? Self.whole(old * factor) : Self.sixDigits(old * factor), position: given?.position)
  }

  /// Rounded down; a product that misses a whole number by its last bits is that number.
  private static func whole(_ size: Double) -> Double { (size * (1 + 1e-12)).rounded(.down) }

  /// Rounded down to six digits, so that sizes can be read.
  private static func sixDigits(_ size: Double) -> Double {
    guard size > 0, size.isFinite else { return 0 }
    var unit = 1.0
    while size * unit < 100_000, unit < 1e15 { unit *= 10 }
    return whole(size * unit) / unit
  }

  private func isOutOfRange(_ change: Change) -> Bool {
    change.new < change.setting.low ?? -.infinity || change.new > change.setting.high ?? .infinity
  }

  private func report(_ change: Change) {
    let (name, setting) = (Quoting.name(change.name), change.setting.name)
    let most = change.setting.high ?? .infinity
    let place = change.position ?? budget.position
    if change.new > most {
      problems.report(
        "\(name) would need \(setting) \(Self.text(change.new)) to cost the budget, the most is \(Self.text(most))",
        at: place, remedy: "give a smaller budget, or add interventions")
    } else {
      problems.report(
        "\(name) would need \(setting) \(Self.text(change.new)) to cost the budget, the least is "
          + "\(Self.text(change.setting.low ?? 0))",
        at: place, remedy: "give a larger budget, or leave out interventions")
    }
  }

  private func note(_ change: Change) {
    problems.note(
      "\(Quoting.name(change.name)) runs with \(change.setting.name) \(Self.text(change.new)) instead of "
        + "\(Self.text(change.old)), to fit the budget",
      at: scenario)
  }

  private static func text(_ size: Double) -> String { Node.number(size).compactText }
}
