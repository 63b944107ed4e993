import Parameters
import RecruitmentModel

/// Makes scenarios from settings whose files were read.
struct ScenarioBuilder {
  /// Bytes of memory that there are.
  var memory = MemoryNeed.ofThisMachine

  /// A scenario; nil, and reported, where it has no city. Settings that are wrong are reported, and hold by default.
  /// - Parameter city: the folder of its city and the city, asked once the settings were read; nil where it was reported
  ///   that there is none.
  func scenario(
    _ path: String, _ tree: ScenarioTree, problems: ProblemLog, city: () -> (String, City)?
  ) -> Scenario? {
    // Apart, since nobody knows what a scenario with wrong settings costs.
    let own = ProblemLog()
    defer { problems.add(own) }
    let read = ParameterReader(tree.node, path: "", problems: own)
    let settings = ScenarioSettings(read)
    read.finish()
    let list = ProgrammeList(problems: own, isComplete: tree.isComplete)
    let (programmes, otherAreas) = list.programmes(settings.interventions)
    guard let (cityPath, city) = city() else { return nil }
    for area in otherAreas { _ = area.places(in: city, problems: own) }
    let budget = Budget(
      euro: settings.budget, position: read.position(of: "budget"), scales: settings.scalesToBudget,
      weeks: settings.weeks,
      city: city)
    let fitting = BudgetFitting(budget: budget, notesAt: .commandLine(path), problems: own) {
      Policy(world: settings.world, programmes: $0, in: city, problems: own)
    }
    let fitted = fitting.fitted(tree.node.without(ScenarioSettings.schemaKey).withoutNulls(), programmes)
    let name = FilePath.stem(of: path)
    let scenario = Scenario(
      name: name, path: path, title: settings.title.isEmpty ? name : settings.title, about: settings.about,
      cityPath: cityPath, city: city, weeks: settings.weeks, burnIn: settings.burnIn,
      replications: settings.replications, seed: settings.seed, recording: settings.record.recording,
      recordedReplications: settings.record.replications(of: settings.replications), rules: settings.rules,
      policy: fitted.policy, programmes: fitted.programmes, resolved: fitted.settings,
      cityPosition: read.position(of: "city"),
      replicationsPosition: read.position(of: "replications"))
    MemoryNeed(scenarios: [scenario]).check(against: memory, at: scenario, problems)
    return scenario
  }
}
