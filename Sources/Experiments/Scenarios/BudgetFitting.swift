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
  let notesAt: SourcePosition
  let problems: ProblemLog
  /// The policy under which programmes run; reports places that do not exist.
  let policy: ([Programme]) -> Policy

  /// The settings of a scenario, and the programmes and the policy that follow from them.
  struct Fitted {
    var settings: Node
    var programmes: [Programme]
    var policy: Policy
  }

  /// The size of one programme as it is given.
  private struct Size {
    let name: String
    let setting: Declaration
    let old: Double
    /// Where it is given; nil where it is the default.
    let position: SourcePosition?

    /// The size that a factor makes of it.
    func times(_ factor: Double) -> Double {
      setting.kind == .count ? BudgetFitting.whole(old * factor) : BudgetFitting.sixDigits(old * factor)
    }
  }

  /// The scenario within the budget, or as it is where something is wrong.
  func fitted(_ settings: Node, _ programmes: [Programme]) -> Fitted {
    var scenario = Fitted(settings: settings, programmes: programmes, policy: policy(programmes))
    guard problems.isEmpty else { return scenario }
    if budget.scales, budget.euro == 0 {
      problems.report(
        "\(ScenarioSettings.scaleKey) is true, but there is no budget",
        at: settings[ScenarioSettings.scaleKey]?.position, remedy: "give budget, in euro per year")
      return scenario
    }
    if budget.scales {
      scenario.settings = settings.without(ScenarioSettings.scaleKey)
      guard let scaled = scaled(scenario) else { return scenario }
      scenario = scaled
    }
    budget.check(scenario.policy, scenario.programmes, problems)
    return scenario
  }

  /// The scenario with scaled sizes; nil, and reported, where they would leave their ranges, nil where there are none.
  private func scaled(_ scenario: Fitted) -> Fitted? {
    guard let interventions = scenario.settings["interventions"] else { return nil }
    let costs = budget.plannedCosts(of: scenario.policy)
    let sizes = zip(scenario.programmes, costs).compactMap { programme, years in
      years.contains { $0 > 0 } ? size(of: programme, interventions) : nil
    }
    guard !sizes.isEmpty else {
      if !scenario.programmes.isEmpty {
        problems.note("its interventions cost nothing, so the budget changes no size", at: notesAt)
      }
      return scenario
    }
    var factor = budget.euro / Budget.highestYear(of: costs)
    // Seats and sizes are rounded, so the first factor may miss by a little; counts that shrink end this at zero cost.
    while true {
      let changes = sizes.map { (size: $0, new: $0.times(factor)) }
      let tooLarge = changes.filter { $0.new > $0.size.setting.high ?? .infinity }
      guard tooLarge.isEmpty else {
        for (size, new) in tooLarge { report(size, new) }
        return nil
      }
      let fitted = resized(changes, scenario, interventions)
      let highest = Budget.highestYear(of: budget.plannedCosts(of: fitted.policy))
      if budget.allows(highest) || factor < 1e-9 {
        for (size, new) in changes where new != size.old { note(size, new) }
        return fitted
      }
      factor *= min(0.999, budget.euro / highest)
    }
  }

  /// A scenario whose interventions have other sizes.
  private func resized(_ changes: [(size: Size, new: Double)], _ scenario: Fitted, _ interventions: Node) -> Fitted {
    let node = changes.reduce(interventions) { node, change in
      node.setting(
        path: [change.size.name, change.size.setting.name],
        to: .number(change.new, at: change.size.position ?? budget.position ?? .generated))
    }
    let (programmes, _) = ProgrammeList(problems: problems, isComplete: true).programmes(node)
    return Fitted(
      settings: scenario.settings.replacing("interventions") { _ in node }, programmes: programmes,
      policy: policy(programmes))
  }

  private func size(of programme: Programme, _ interventions: Node) -> Size? {
    let kind = type(of: programme.intervention)
    let path = "interventions.\(Levers.anyName).\(kind.size)"
    let given = interventions.value(at: [programme.name, kind.size])
    guard let declared = Levers.programme(of: kind).first(where: { $0.path == path }),
      let old = given?.number ?? declared.defaultNode?.number
    else { return nil }
    return Size(name: programme.name, setting: declared, old: old, position: given?.position)
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

  private func report(_ size: Size, _ new: Double) {
    let most = size.setting.high ?? .infinity
    problems.report(
      "\(Quoting.name(size.name)) would need \(size.setting.name) \(Self.text(new)) to cost the budget, "
        + "the most is \(Self.text(most))",
      at: size.position ?? budget.position, remedy: "give a smaller budget, or add interventions")
  }

  private func note(_ size: Size, _ new: Double) {
    problems.note(
      "\(Quoting.name(size.name)) runs with \(size.setting.name) \(Self.text(new)) instead of "
        + "\(Self.text(size.old)), to fit the budget",
      at: notesAt)
  }

  private static func text(_ size: Double) -> String { Node.number(size).compactText }
}
