/// What a command line says about scenarios; it holds for all of them and goes before what their files say.
public struct ScenarioOptions: Hashable, Sendable {
  /// Seed of the random numbers, 0 to 2^53 - 1.
  public var seed: UInt64?
  /// Number of replications.
  public var replications: Int?
  /// Weeks that a run lasts after its burn-in.
  public var weeks: Int?
  /// Settings as `PATH=VALUE`, in order; see `Scenario.load`.
  public var settings: [String]
  /// Euro per year that the interventions of every scenario but the baseline are scaled to.
  public var budget: Double?
  /// The file of the scenario that the others are compared with; it is added where it is not among them.
  public var baseline: String?
  /// Whether scenarios are taken that need more memory than there is.
  public var ignoresMemory: Bool

  /// Options of the given values; none unless told.
  public init(
    seed: UInt64? = nil, replications: Int? = nil, weeks: Int? = nil, settings: [String] = [], baseline: String? = nil,
    budget: Double? = nil, ignoresMemory: Bool = false
  ) {
    self.seed = seed
    self.replications = replications
    self.weeks = weeks
    self.settings = settings
    self.baseline = baseline
    self.budget = budget
    self.ignoresMemory = ignoresMemory
  }
}

extension ScenarioOptions {
  /// Bytes of memory that scenarios may need.
  var memory: Double { ignoresMemory ? .infinity : MemoryNeed.ofThisMachine }
}
