public import Parameters
import RecruitmentModel
import SimulationKernel
import Tables

/// Fits assumptions of the model to published figures.
public struct Calibration: Sendable {
  /// An assumption that is fitted.
  public struct Parameter: Sendable {
    /// Its path, `assumptions.recruiting.reach`.
    public let path: String
    /// What the model says of it.
    public let declaration: Declaration
    /// Where it is sought; of a list of numbers, a factor on all of them.
    public let range: ClosedRange<Double>

    /// Whether the parameter is a list of numbers, which is fitted by one factor on all of them.
    public var isList: Bool { if case .reals = declaration.kind { true } else { false } }

    /// The setting at a value: of a list the numbers that the scenario has, times the value, within what is allowed.
    func setting(_ value: Double, of list: [Double]) -> String {
      guard isList else { return NumberText.plain(value) }
      let (low, high) = (declaration.low ?? -.infinity, declaration.high ?? .infinity)
      let numbers = list.map { number in
        let scaled = min(high, max(low, number * value))
        return NumberText.plain(Double(NumberText.fixed(scaled, digits: 6)) ?? scaled)
      }
      return "[\(numbers.joined(separator: ", "))]"
    }

    /// The value at a share of the range.
    func value(_ share: Double) -> Double {
      range.lowerBound + share * (range.upperBound - range.lowerBound)
    }

    /// The share of the range at which a value stands.
    func share(_ value: Double) -> Double {
      min(1, max(0, (value - range.lowerBound) / (range.upperBound - range.lowerBound)))
    }
  }

  /// What came out.
  public struct Result: Sendable {
    /// A fitted parameter.
    public struct Fitted: Sendable {
      /// The parameter.
      public let parameter: Parameter
      /// Where the search began.
      public let start: Double
      /// Where it ended.
      public let value: Double
      /// The same as a setting of a scenario.
      public let setting: String
      /// The 95 % interval, as far as it lies in the range; nil where no target depends on the parameter.
      public let interval: Interval?
    }

    /// A target before and after.
    public struct Fit: Sendable {
      /// The target.
      public let target: Target
      /// Its mean at the start and at the end; nil where it is undefined.
      public let before: Double?
      /// The same at the end.
      public let after: Double?
    }

    /// The parameters, in the order given.
    public let parameters: [Fitted]
    /// The targets, in the order of their file.
    public let targets: [Fit]
    /// Why the search ended: converged, stuck or exhausted.
    public let reason: String
    /// Times that the model was asked, each with all replications.
    public let evaluations: Int
    /// The sum of squared distances in units of tolerance, at the start and at the end.
    public let distance: (start: Double, end: Double)
  }

  /// The parameters, in the order given.
  public let parameters: [Parameter]
  /// The targets of role `calibrate`, in the order of their file.
  public let targets: [Target]
  private let paths: [String]
  private let options: ScenarioOptions
  let files: FileSystem

  /// What is to be fitted to what.
  /// - Parameters:
  ///   - parameters: paths of assumptions, each perhaps with a range: `assumptions.recruiting.reach=0.2..0.8`.
  ///   - path: the file of targets; those of role `calibrate` count.
  ///   - options: what goes before the scenario files of the targets.
  ///   - files: reads them.
  /// - Throws: `InputError` with everything that is wrong.
  public init(
    _ parameters: [String], targets path: String, options: ScenarioOptions = ScenarioOptions(),
    files: FileSystem = FileSystem()
  ) throws(InputError) {
    let problems = ProblemLog()
    self.parameters = parameters.compactMap { Self.parameter($0, problems) }
    var seen: Set<String> = []
    for parameter in self.parameters where !seen.insert(parameter.path).inserted {
      problems.report("it is named twice", at: .commandLine(parameter.path))
    }
    let all = try TargetFile.load(path, files: files)
    targets = all.filter { $0.role == .calibrate }
    if targets.isEmpty { problems.report("the file has no targets of role calibrate", at: .commandLine(path)) }
    if !problems.isEmpty { throw InputError(problems: problems.problems) }
    var paths: [String] = []
    for target in targets where !paths.contains(target.scenario) { paths.append(target.scenario) }
    self.paths = paths
    self.options = options
    self.files = files
    // Scenarios that are wrong are to be known before anything is run.
    _ = try Scenario.load(paths, options: options, files: files)
  }

  private static func parameter(_ text: String, _ problems: ProblemLog) -> Parameter? {
    let place = SourcePosition.commandLine(text)
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = parts[0]
    let declarations = Levers.outermost().filter { declaration in
      guard declaration.path.hasPrefix("assumptions.") else { return false }
      if case .reals = declaration.kind { return true }
      return declaration.kind == .real
    }
    guard let declaration = declarations.first(where: { $0.path == path }), let lowest = declaration.low,
      let highest = declaration.high, lowest.isFinite, highest.isFinite
    else {
      let names = declarations.map(\.path)
      problems.report(
        "\(Quoting.name(path)) is no assumption with a number", at: place,
        remedy: Spelling.nearest(path, among: names).map { "did you mean '\($0)'?" })
      return nil
    }
    let isList = declaration.kind != .real
    let (low, high) = isList ? (0.5, 2.0) : (lowest, highest)
    guard parts.count == 2 else { return Parameter(path: path, declaration: declaration, range: low...high) }
    let ends = parts[1].split(separator: "..", omittingEmptySubsequences: false).map { Double($0) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to, from >= low, to <= high else {
      let within: Message = isList ? "0.5 to 2, a factor on all numbers of the list" : declaration.rangeText
      problems.report(
        "\(Quoting.name(parts[1])) is no range within \(within)", at: place,
        remedy: "write \(path)=\(NumberText.plain(low))..\(NumberText.plain(high))")
      return nil
    }
    return Parameter(path: path, declaration: declaration, range: from...to)
  }

  // MARK: Running

  /// Fits the parameters.
  /// - Parameters:
  ///   - threads: how many threads work; changes no result.
  ///   - verify: whether every invariant is checked every week.
  ///   - store: where evaluations are kept, so that a search that was stopped does not ask again.
  ///   - mostSteps: steps of the search at most.
  ///   - tell: told after each evaluation how many there were, and the distance.
  ///   - isCancelled: asked once in each simulated week.
  /// - Throws: `RunInterrupted`; `FileError`; `InvariantViolation`.
  public func run(
    threads: Int, verify: Bool = false, store: CalibrationStore? = nil, mostSteps: Int = 8,
    tell: @escaping (_ evaluations: Int, _ distance: Double) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Result {
    let start = try self.start()
    var asked = 0
    var search = LeastSquaresFit()
    search.mostSteps = mostSteps
    let fit = try search.fit(from: zip(parameters, start).map { $0.share($1) }) { arguments in
      let tasks = RunTasks(threads: threads, verify: verify, isCancelled: isCancelled)
      let points = try points(arguments, tasks, store)
      asked += points.count
      tell(asked, points.map(\.distance).min() ?? 0)
      return points
    }
    return try result(fit, start: start)
  }

  /// The values from which the search begins: those of the scenarios; of a list, once all its numbers.
  private func start() throws -> [Double] {
    let nodes = try startNodes()
    return zip(parameters, nodes).map { parameter, node in
      parameter.isList
        ? 1 : node?.number ?? (parameter.range.lowerBound + parameter.range.upperBound) / 2
    }
  }

  /// What the scenarios, or the defaults, say of each parameter.
  private func startNodes() throws(InputError) -> [Node?] {
    let scenario = try scenarios()[0]
    return parameters.map { parameter in
      let keys = parameter.path.split(separator: ".").map(String.init)
      return scenario.resolved.value(at: keys) ?? parameter.declaration.defaultNode
    }
  }

  /// The settings of the parameters at some values.
  private func settings(_ values: [Double]) throws(InputError) -> [String] {
    let lists = try startNodes().map { ($0?.elements ?? []).compactMap(\.number) }
    return parameters.indices.map { parameters[$0].setting(values[$0], of: lists[$0]) }
  }

  private func points(
    _ arguments: [[Double]], _ tasks: RunTasks, _ store: CalibrationStore?
  ) throws -> [LeastSquaresFit.Point] {
    var known = arguments.map { store?.values(at: values($0)) }
    let open = arguments.indices.filter { known[$0] == nil }
    let questions = try open.map { try self.questions(arguments[$0]) }
    let runs = SurveyRuns(tasks: tasks)
    let answers = try runs.values(questions.flatMap(\.self))
    var next = 0
    for (place, index) in open.enumerated() {
      let count = questions[place].count
      let flat = answers[next..<next + count].flatMap(\.self)
      next += count
      known[index] = flat
      try store?.add(flat, at: values(arguments[index]))
    }
    return zip(arguments, known).map { point(at: $0, $1 ?? []) }
  }

  /// The values of parameters at a point, rounded as they are written.
  private func values(_ arguments: [Double]) -> [Double] {
    zip(parameters, arguments).map { parameter, share in
      Double(NumberText.fixed(parameter.value(share), digits: 9)) ?? parameter.value(share)
    }
  }

  /// What is asked at a point: the targets of each scenario, in their order.
  private func questions(_ arguments: [Double]) throws -> [SurveyRuns.Question] {
    var options = options
    options.settings += zip(parameters, try settings(values(arguments))).map { "\($0.path)=\($1)" }
    return try Scenario.load(paths, options: options, files: files).map { scenario in
      SurveyRuns.Question(
        scenario: scenario, expressions: targets.filter { $0.scenario == scenario.path }.map(\.expression),
        replications: 1..<scenario.replications + 1)
    }
  }

  /// The scenarios as they are before anything is fitted.
  func scenarios() throws(InputError) -> [Scenario] { try Scenario.load(paths, options: options, files: files) }

  /// Targets in the order in which questions ask them.
  var ordered: [Target] { paths.flatMap { path in targets.filter { $0.scenario == path } } }

  private func point(at arguments: [Double], _ answers: [[Double?]]) -> LeastSquaresFit.Point {
    let samples = answers.map { SampleSummary($0.compactMap(\.self)) }
    let residuals = zip(ordered, samples).map { target, sample in
      // What is undefined is as far off as anything.
      sample.mean.map { ($0 - target.value) / max(target.tolerance, 1e-12) } ?? 1e3
    }
    let replicates = zip(ordered, answers).map { target, values in
      values.map { $0.map { ($0 - target.value) / max(target.tolerance, 1e-12) } ?? 1e3 }
    }
    return LeastSquaresFit.Point(arguments: arguments, residuals: residuals, replicates: replicates)
  }

  private func result(_ fit: LeastSquaresFit.Fit, start: [Double]) throws -> Result {
    let ends = values(fit.end.arguments)
    let settings = try settings(ends)
    let fitted = parameters.indices.map { index in
      let parameter = parameters[index]
      let width = parameter.range.upperBound - parameter.range.lowerBound
      let interval = fit.standardErrors[index].map { error in
        let whole = Interval(centre: ends[index], halfWidth: error * width / LeastSquaresFit.toleranceDeviation)
        return Interval(
          max(whole.lower, parameter.range.lowerBound), min(whole.upper, parameter.range.upperBound))
      }
      return Result.Fitted(
        parameter: parameter, start: start[index], value: ends[index], setting: settings[index], interval: interval)
    }
    let shown = ordered.indices.map { index in
      let target = ordered[index]
      func level(_ point: LeastSquaresFit.Point) -> Double { point.residuals[index] * target.tolerance + target.value }
      return Result.Fit(target: target, before: level(fit.start), after: level(fit.end))
    }
    return Result(
      parameters: fitted, targets: shown, reason: fit.reason.rawValue, evaluations: fit.evaluations,
      distance: (fit.start.distance, fit.end.distance))
  }
}
