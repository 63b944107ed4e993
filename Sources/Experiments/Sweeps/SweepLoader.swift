public import Parameters
import RecruitmentModel

extension Sweep {
  /// Loads a sweep file with the scenarios, the city and the list of points that it names, and checks every point.
  ///
  /// Of the options, numbers and settings go before what files say; `baseline` stands for the one of the sweep file.
  /// - Parameters:
  ///   - path: the sweep file.
  ///   - options: what goes before the files.
  ///   - files: where files are.
  ///   - notes: receives notes on what is not wrong.
  /// - Throws: `InputError` with everything that is wrong.
  public static func load(
    _ path: String, options: ScenarioOptions = ScenarioOptions(), files: FileSystem = FileSystem(),
    notes: ProblemLog = ProblemLog()
  ) throws(InputError) -> Sweep {
    let log = ScenarioLog()
    let sweep = SweepLoader(path: path, options: options, files: files, log: log).load()
    if let error = log.error { throw error }
    guard let sweep else {
      throw InputError(problems: [Problem(position: .commandLine(path), message: "it is no sweep")])
    }
    for note in log.problems.notes { notes.note(note) }
    return sweep
  }
}

/// Loads one sweep file.
struct SweepLoader {
  let path: String
  let options: ScenarioOptions
  let files: FileSystem
  let log: ScenarioLog
  /// More points than this are refused.
  var mostPoints = SweepPoints.most
  /// Bytes of memory that there are.
  var memory: Double

  init(path: String, options: ScenarioOptions, files: FileSystem, log: ScenarioLog) {
    self.path = path
    self.options = options
    self.files = files
    self.log = log
    memory = options.memory
  }

  /// The sweep; nil, and reported, where something is wrong.
  func load() -> Sweep? {
    guard let node = SettingsFiles(sort: .sweep, files: files, log: log).settings(path, namedAt: .commandLine(path))
    else { return nil }
    let read = ParameterReader(node, path: "", words: "a sweep", problems: log.problems)
    let settings = SweepSettings(read, node)
    read.finish()
    let place = node["design"]?.position ?? node["vary"]?.position ?? node.position
    let design = SweepDesign(node["design"], log.problems)
    guard let trees = trees(settings, node) else { return nil }
    // With a wrong design the settings are looked at all the same.
    let (variations, points) = points(settings, design, trees, at: place) ?? ([], [])
    guard let design, !points.isEmpty, let bases = bases(trees, variations) else { return nil }
    return sweep(settings, node, design, variations, points, bases)
  }

  // MARK: Scenarios

  /// A scenario file with its settings.
  private struct Source {
    let path: String
    var tree: ScenarioTree
    let isVaried: Bool
  }

  /// The scenarios that the file names, the one that is not varied first; nil, and reported, where there are none.
  private func trees(_ settings: SweepSettings, _ node: Node) -> [Source]? {
    let folder = FilePath.folder(of: path)
    if settings.scenarios.isEmpty {
      // Where a key is unknown, that may be what was meant.
      if node["scenario"] == nil, log.problems.isEmpty {
        log.problems.report(
          "the sweep names no scenario", at: node.position, remedy: "scenario: \"../baseline.json5\" is what is varied")
      }
      return nil
    }
    let places = node["scenario"]?.elements ?? [node["scenario"]].compactMap(\.self)
    var named = zip(settings.scenarios, places).map {
      (path: FilePath.join(folder, $0), place: $1.position, isVaried: true)
    }
    if let baseline = options.baseline {
      named.insert((baseline, .commandLine("--baseline \(Quoting.safe(baseline))"), false), at: 0)
    } else if let baseline = settings.baseline, let place = node["baseline"]?.position {
      named.insert((FilePath.join(folder, baseline), place, false), at: 0)
    }
    var names: Set<String> = []
    for item in named where !names.insert(FilePath.stem(of: item.path) + (item.isVaried ? "" : "/")).inserted {
      log.problems.report(
        "a second scenario with the name \(Quoting.name(FilePath.stem(of: item.path)))", at: item.place,
        remedy: "results tell scenarios apart by the names of their files")
    }
    let sources = ScenarioFiles(files: files, log: log)
    var trees: [ScenarioTree] = []
    for item in named {
      guard let tree = sources.tree(item.path, namedAt: item.place) else { continue }
      trees.append(tree)
    }
    guard trees.count == named.count else { return nil }
    for (name, value) in settings.overrides {
      for index in trees.indices { trees[index].node = trees[index].node.setting(path: [name], to: value) }
    }
    CommandLineSettings(options: options, problems: log.problems)
      .apply(to: &trees, baseline: named[0].isVaried ? nil : 0)
    return zip(named, trees).map { Source(path: $0.path, tree: $1, isVaried: $0.isVaried) }
  }

  /// The scenarios as their files have them; nil, and reported, where one is wrong or they cannot be compared.
  private func bases(_ sources: [Source], _ variations: [Variation]) -> [Sweep.Base]? {
    let before = log.problems.problems.count
    var loader = ScenarioLoader(options: options, files: files, log: log)
    let scenarios = sources.compactMap { source in
      ScenarioBuilder(memory: loader.memory).scenario(source.path, source.tree, problems: log.problems) {
        loader.city(source.tree, source.path)
      }
    }
    guard scenarios.count == sources.count, log.problems.problems.count == before else { return nil }
    let first = scenarios[0]
    for scenario in scenarios.dropFirst() { ScenarioSet.compare(scenario, with: first, log.problems) }
    if log.problems.problems.count > before { return nil }
    return zip(sources, scenarios).map { source, scenario in
      Sweep.Base(
        name: scenario.name, path: source.path, tree: source.tree, isVaried: source.isVaried, scenario: scenario,
        takes: variations.map { source.isVaried && Self.takes($0.path, source.tree) })
    }
  }

  /// Whether a scenario can have a setting: one of an intervention only where it has that intervention.
  private static func takes(_ path: [String], _ tree: ScenarioTree) -> Bool {
    guard path.count > 1, path[0] == "interventions" else { return true }
    return tree.node.value(at: Array(path.prefix(2)))?.isNull == false
  }

  // MARK: Points

  private func points(
    _ settings: SweepSettings, _ design: SweepDesign?, _ sources: [Source], at place: SourcePosition
  ) -> ([Variation], [SweepPoint])? {
    let varied = sources.filter(\.isVaried).map(\.tree)
    if case .list(let file, let position) = design {
      if let vary = settings.vary {
        log.problems.report(
          "a list gives all values; vary does not go with it", at: vary.position, remedy: "take out one of both")
        return nil
      }
      guard let (columns, points) = PointList(files: files, log: log, most: mostPoints).read(file, namedAt: position)
      else { return nil }
      let variations = columns.compactMap { column -> Variation? in
        guard let (path, declaration) = self.setting(column, varied) else { return nil }
        return Variation(
          name: column.key, path: path, position: column.keyPosition, declaration: declaration)
      }
      return variations.count == columns.count ? (variations, points) : nil
    }
    guard let vary = settings.vary, let members = vary.members, !members.isEmpty else {
      if settings.vary == nil, !log.problems.isEmpty { return nil }
      log.problems.report(
        settings.vary == nil ? "the sweep varies nothing" : "vary holds no settings",
        at: settings.vary?.position ?? SourcePosition(file: path, line: 1, column: 1),
        remedy: "\("vary: { \"world.jobAvailability\": { from: 0.6, to: 1.4, steps: 5 } }") varies a setting")
      return nil
    }
    let variations = members.compactMap { member -> Variation? in
      guard let (path, declaration) = self.setting(member, varied) else { return nil }
      return Variation(member, path: path, declaration: declaration, log.problems)
    }
    guard let design, variations.count == members.count else { return nil }
    let before = log.problems.problems.count
    let maker = SweepPoints(
      design: design, variations: variations, seed: settings.designSeed, position: place, most: mostPoints)
    let points = maker.points(log.problems)
    return log.problems.problems.count == before ? (variations, points) : nil
  }

  /// Settings of a scenario file that are the same for all runs of a sweep.
  private static let fixed: [String: Message] = [
    "replications": "it is a setting of the sweep", "seed": "randomNumbers: \"independent\" gives every point its own",
    "weeks": "all runs of a sweep last as long, so that they can be compared", "record": "a sweep keeps totals only",
    "title": "it changes no result", "about": "it changes no result", "extends": "files are joined before",
    ScenarioSettings.schemaKey: "it changes no result",
  ]

  /// The keys and the declaration of a setting; nil, and reported, where no scenario has it or it cannot be varied.
  private func setting(_ member: Member, _ trees: [ScenarioTree]) -> ([String], Declaration?)? {
    let place = member.keyPosition
    guard let path = SettingPath.parse(member.key, at: place, into: log.problems), let first = path.first else {
      return nil
    }
    if let reason = Self.fixed[first] {
      log.problems.report("\(Quoting.name(member.key)) cannot be varied: \(reason)", at: place)
      return nil
    }
    guard let tree = trees.first(where: { Self.takes(path, $0) }) else {
      ScenarioTree.reportMissing(intervention: path[1], in: trees, at: place, log.problems)
      return nil
    }
    let declaration = Levers.declaration(of: path, in: tree.node)
    if let declaration, declaration.kind != .block { return (path, declaration) }
    // What the readers themselves say of it, with the nearest name.
    let probe = ProblemLog()
    let value = Node.number(0, at: place)
    var probed = tree
    probed.node = probed.node.setting(path: path, to: value)
    _ = ScenarioBuilder(memory: .infinity).scenario(self.path, probed, problems: probe) { nil }
    guard let problem = probe.problems.first(where: { $0.position == place }) else { return (path, declaration) }
    log.problems.report(problem)
    return nil
  }

  // MARK: The whole

  private func sweep(
    _ settings: SweepSettings, _ node: Node, _ design: SweepDesign, _ variations: [Variation], _ points: [SweepPoint],
    _ bases: [Sweep.Base]
  ) -> Sweep? {
    let name = FilePath.stem(of: path)
    var sweep = Sweep(
      name: name, path: path, title: settings.title.isEmpty ? name : settings.title, about: settings.about,
      bases: bases, design: design, draws: settings.draws, designSeed: settings.designSeed, variations: variations,
      points: points, replications: bases[0].scenario.replications,
      cities: cities(bases, variations, points))
    return isSmallEnough(sweep, at: bases[0].scenario.replicationsPosition) && check(&sweep) ? sweep : nil
  }

  /// Whether its runs can be kept in mind; each takes a few bytes while the sweep is under way.
  private func isSmallEnough(_ sweep: Sweep, at position: SourcePosition?) -> Bool {
    let varied = sweep.bases.count { $0.isVaried }
    let series = sweep.bases.count - varied + varied * sweep.points.count
    if series > SweepLayout.mostSeries {
      log.problems.report(
        "the sweep has \(grouped: series) scenarios at points, more than \(grouped: SweepLayout.mostSeries)",
        at: position, remedy: "ask for fewer points, or name fewer scenarios")
      return false
    }
    let runs = series * sweep.replications
    let need = SweepJournal.bytes(runs: runs)
    if runs > SweepLayout.mostRuns {
      log.problems.report(
        "the sweep has \(grouped: runs) runs, more than \(grouped: SweepLayout.mostRuns)", at: position,
        remedy: "ask for fewer points or fewer replications")
    } else if need > memory {
      log.problems.report(
        "\(grouped: runs) runs take \(MemoryNeed.gigabytes(need)) GB of memory; "
          + "this machine has \(MemoryNeed.gigabytes(memory)) GB", at: position,
        remedy: "fewer points or replications take less; --force runs it all the same")
    } else {
      return true
    }
    return false
  }

  /// The cities of all scenarios and of all values where the city is varied.
  private func cities(
    _ bases: [Sweep.Base], _ variations: [Variation], _ points: [SweepPoint]
  ) -> [String: (path: String, city: City)] {
    var cities: [String: (path: String, city: City)] = [:]
    for base in bases {
      let scenario = base.scenario
      cities[FilePath.normalised(scenario.cityPath)] = (scenario.cityPath, scenario.city)
    }
    guard let index = variations.firstIndex(where: { $0.path == ["city"] }) else { return cities }
    for value in points.compactMap({ $0.values[index] }) {
      guard let folder = value.cityFolder, cities[FilePath.normalised(folder)] == nil else { continue }
      guard
        let city = CityFiles.load(folder: folder, problems: log.problems, position: value.position, files: files)
      else { return cities }
      cities[FilePath.normalised(folder)] = (folder, city)
    }
    return cities
  }

  /// Problems after which no more points are looked at.
  private static let enough = 20

  /// Checks the scenario of every point, and notes which start from the same burn-in.
  private func check(_ sweep: inout Sweep) -> Bool {
    var seen: Set<Problem> = []
    var burnIns: [String: Int] = [:]
    for (index, series) in sweep.layout.series.enumerated() {
      let problems = ProblemLog()
      guard let scenario = sweep.scenario(series, problems: problems, memory: memory), problems.isEmpty
      else {
        for problem in problems.problems where seen.insert(problem).inserted { log.problems.report(problem) }
        if seen.count >= Self.enough { break }
        continue
      }
      let key = scenario.burnInKey + "\n\(sweep.seed(index, of: scenario))"
      let number = burnIns[key] ?? burnIns.count
      burnIns[key] = number
      sweep.burnIns.append(number)
    }
    return seen.isEmpty && log.problems.isEmpty
  }
}
