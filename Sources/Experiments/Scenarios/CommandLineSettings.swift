import Parameters

/// Settings of the command line laid over those of the files.
struct CommandLineSettings {
  let options: ScenarioOptions
  let problems: ProblemLog

  /// Works the settings into all trees, in order; `baseline` is the index of the one that others are compared with, where
  /// there are others.
  func apply(to trees: inout [ScenarioTree], baseline: Int? = nil) {
    for text in options.settings { apply(text, to: &trees) }
    let overrides: [(name: String, value: Double?)] = [
      ("seed", options.seed.map { Double($0) }),
      ("replications", options.replications.map { Double($0) }),
      ("weeks", options.weeks.map { Double($0) }),
    ]
    for (name, value) in overrides {
      guard let value else { continue }
      let position = SourcePosition.commandLine("--\(name)")
      for index in trees.indices {
        trees[index].node = trees[index].node.setting(path: [name], to: .number(value, at: position))
      }
    }
    if let budget = options.budget { scale(&trees, to: budget, baseline: baseline) }
  }

  /// Sets the budget of all scenarios but the baseline, and has them scaled to it.
  private func scale(_ trees: inout [ScenarioTree], to budget: Double, baseline: Int?) {
    let position = SourcePosition.commandLine("--budget")
    for index in trees.indices where index != baseline {
      trees[index].node = trees[index].node.setting(path: ["budget"], to: .number(budget, at: position))
        .setting(path: [ScenarioSettings.scaleKey], to: .bool(true, at: position))
    }
    if let baseline, trees[baseline].node["interventions"]?.members?.contains(where: { !$0.node.isNull }) == true {
      problems.note("the interventions of the baseline are not scaled to the budget", at: position)
    }
  }

  private func apply(_ text: String, to trees: inout [ScenarioTree]) {
    let position = SourcePosition.commandLine("--set " + Quoting.safe(text))
    guard let equals = text.unicodeScalars.firstIndex(of: "=") else {
      problems.report(
        "it sets nothing", at: position, remedy: "write PATH=VALUE, such as --set world.jobAvailability=1.2")
      return
    }
    let name = String(text[..<equals])
    let given = String(text[text.unicodeScalars.index(after: equals)...])
    guard let path = SettingPath.parse(name, at: position, into: problems), let first = path.first else { return }
    if first == "extends" {
      problems.report("extends cannot be set here", at: position, remedy: "name the other file in place of this one")
      return
    }
    var value = Node.commandLineValue(given, position: position)
    if first == "assumptions" { value = value.expandingDottedKeys(problems) }
    for index in targets(path, value, position, trees) {
      trees[index].node = trees[index].node.setting(path: path, to: value)
    }
  }

  /// The scenarios that a setting is for: all of them; but a setting of an intervention is for those that have it, and
  /// null for those that have something there. Reports where there is none.
  private func targets(
    _ path: [String], _ value: Node, _ position: SourcePosition, _ trees: [ScenarioTree]
  ) -> [Int] {
    let isComplete = trees.allSatisfy(\.isComplete)
    if value.isNull {
      let found = trees.indices.filter { trees[$0].node.value(at: path) != nil }
      if found.isEmpty, isComplete {
        problems.report("there is nothing to remove at \(Quoting.name(path.joined(separator: ".")))", at: position)
      }
      return found
    }
    // A new intervention needs a kind, so only a setting that gives one can make it.
    guard path.count > 2, path[0] == "interventions", path[2] != "kind" else { return Array(trees.indices) }
    let found = trees.indices.filter { trees[$0].node.value(at: Array(path.prefix(2)))?.isNull == false }
    if found.isEmpty, isComplete {
      ScenarioTree.reportMissing(intervention: path[1], in: trees, at: position, problems)
    }
    return found
  }
}
