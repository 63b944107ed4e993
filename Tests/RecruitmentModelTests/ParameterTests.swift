import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Every parameter matters") struct ParameterTests {
  /// A city in which whatever a parameter needs happens: many recruiters, arrests, seats and jobs, a recession.
  private static let city = smallCity(places: 3, youths: 110, demand: 130)
  private static let burnIn = 26
  private static let weeks = 40
  /// For what is too rare to show there, such as a record's effect on losing a job.
  private static let largerCity = smallCity(places: 3, youths: 400, demand: 130)

  private static let world: [String: Double] = [
    "policing": 3, "recession.from": 8, "recession.to": 24, "recession.depth": 0.5,
  ]

  /// The four programmes with every shared setting in use, so that both of its ends can differ from it.
  private static let programmes: [(kind: any Intervention.Type, settings: [String: Double])] = [
    (OutreachCoaching.self, ["coaches": 12, "caseload": 4, "intensity": 2, "turnover": 0.03, "weeks": 10]),
    (JobPlacement.self, ["places": 12, "weeks": 8, "wageTopUp": 40]),
    (Enforcement.self, ["intensity": 2]),
    (Cooperation.self, ["backing": 8]),
  ]
  private static let shared: [String: Double] = ["start": 3, "end": 24, "ramp": 4]

  /// Other kinds, each with settings at which both ends of every other range differ from it; they run beside the four,
  /// one at a time.
  private static let others: [String: [String: Double]] = Dictionary(
    uniqueKeysWithValues: (PlaceKindTests.kinds + SeatKindTests.kinds).map { ($0.kind.kind, $0.settings) })

  /// Reads a block without looking at problems: at an end of its range a setting may contradict another.
  private static func reader(_ settings: [String: Node]) -> ParameterReader {
    ParameterReader(block(settings), path: "", problems: ProblemLog())
  }

  private static func numbers(_ settings: [String: Double]) -> [String: Node] { settings.mapValues { .number($0) } }

  /// The policy with one setting changed: of the world, or of the programme of a kind, which runs beside the four where
  /// it is none of them; in its last week programmes end, 0 for never.
  private static func policy(
    world change: [String: Node] = [:], of kind: String = "", _ setting: [String: Node] = [:], end: Double? = nil
  ) -> Policy {
    var programmes = programmes
    if let settings = others[kind], let kind = Registry.intervention(named: kind) {
      programmes.append((kind, settings))
    }
    let read = programmes.map { programme in
      var own = numbers(programme.settings.merging(shared) { $1 })
      if let end { own["end"] = .number(end) }
      let all = programme.kind.kind == kind ? own.merging(setting) { $1 } : own
      return Programme(name: programme.kind.kind, kind: programme.kind, read: reader(all))
    }
    return Policy(
      world: WorldSettings(reader(numbers(world).merging(change) { $1 })), programmes: read, in: city,
      problems: ProblemLog())
  }

  /// The two ends of a parameter's range as settings; of a list, all elements.
  private static func ends(_ declaration: Declaration) -> [[String: Node]] {
    guard let low = declaration.low, let high = declaration.high else { return [] }
    return [low, high].map { end in
      if case .reals(let count) = declaration.kind {
        return [declaration.path: .array(Array(repeating: .number(end), count: count))]
      }
      return [declaration.path: .number(end)]
    }
  }

  /// Settings whose both ends mean everywhere at once, or that say something beside another one only.
  private static let ofPlaces = [
    "where.mostDeprived", "where.worst", "where.reviewEvery", "rollout.places", "rollout.every",
  ]

  private static func declarations(_ read: (ParameterReader) -> Void) -> [Declaration] {
    let list = ParameterReader(nil, path: "", problems: ProblemLog())
    read(list)
    return list.declarations
  }

  private static func record(_ book: RuleBook, _ policy: Policy) throws -> RunRecord {
    try run(city, policy, book, burnIn: burnIn, weeks: weeks)
  }

  private static func recordLarger(_ book: RuleBook, _ policy: Policy) throws -> RunRecord {
    try run(largerCity, policy, book, burnIn: 80, weeks: 80)
  }

  private static func book(_ change: [String: Node] = [:]) -> RuleBook {
    let settings = block(numbers(busy).merging(change) { $1 })
    return RuleBook(ParameterReader(settings.merged(over: pinnedAssumptions), path: "", problems: ProblemLog()))
  }

  /// What is compared with: the record of each city with nothing changed.
  private static let base = try? record(book(), policy())
  private static let largerBase = try? recordLarger(book(), policy())

  /// The assumptions, rule by rule.
  private static let assumptionsByRule: [String: [Declaration]] = {
    let all = declarations { _ = RuleBook($0) }.filter { $0.low != nil }
    return Dictionary(grouping: all) { $0.path.split(separator: ".").first.map(String.init) ?? "" }
  }()

  @Test(
    "Each assumption of a rule changes some output at an end of its range", arguments: assumptionsByRule.keys.sorted())
  func assumptionsOf(rule: String) throws {
    let policy = ParameterTests.policy()
    for declaration in ParameterTests.assumptionsByRule[rule] ?? [] {
      let books = ParameterTests.ends(declaration).map { ParameterTests.book($0) }
      var matters = try books.contains { try ParameterTests.record($0, policy) != ParameterTests.base }
      if !matters {
        matters = try books.contains { try ParameterTests.recordLarger($0, policy) != ParameterTests.largerBase }
      }
      #expect(matters, "\(declaration.path)")
    }
  }

  @Test("Every rule has assumptions")
  func allRules() {
    #expect(ParameterTests.assumptionsByRule.count == 22)
    #expect(ParameterTests.assumptionsByRule.values.joined().count > 150)
    #expect(ParameterTests.base != nil && ParameterTests.largerBase != nil)
  }

  @Test("Each setting of the world changes some output at an end of its range")
  func worldSettings() throws {
    let pool = WorkerPool(threads: 1)
    let settled = try SettledCity(
      city: ParameterTests.city, rules: assumptions(busy), draws: draws(), burnIn: ParameterTests.burnIn, pool: pool)
    let base = try settled.run(
      policy: ParameterTests.policy(), weeks: ParameterTests.weeks, recording: Recording(period: 4), pool: pool)
    for declaration in ParameterTests.declarations({ _ = WorldSettings($0) }) where declaration.low != nil {
      var matters = false
      for end in ParameterTests.ends(declaration) where !matters {
        let changed = ParameterTests.policy(world: end)
        matters =
          try settled.run(policy: changed, weeks: ParameterTests.weeks, recording: Recording(period: 4), pool: pool)
          != base
      }
      #expect(matters, "world.\(declaration.path) changes nothing")
    }
  }

  @Test(
    "Each setting of an intervention changes some output at an end of its range",
    arguments: Registry.interventions.map { $0.kind })
  func interventionSettings(name: String) throws {
    let kind = try #require(Registry.intervention(named: name))
    let own = ParameterTests.declarations { _ = Programme(name: "", kind: kind, read: $0) }
    var open = own.filter { $0.low != nil && !ParameterTests.ofPlaces.contains($0.path) }
    open = try ParameterTests.withoutEffect(
      open, of: name, in: ParameterTests.city, burnIn: ParameterTests.burnIn, weeks: ParameterTests.weeks)
    if !open.isEmpty {
      open = try ParameterTests.withoutEffect(
        open, of: name, in: ParameterTests.largerCity, burnIn: 80, weeks: 80, end: 0)
    }
    for declaration in open { Issue.record("\(name).\(declaration.path) changes nothing") }
  }

  /// Those settings of a kind's programme that change no output at either end of their ranges.
  private static func withoutEffect(
    _ settings: [Declaration], of kind: String, in city: City, burnIn: Int, weeks: Int, end: Double? = nil
  ) throws -> [Declaration] {
    let pool = WorkerPool(threads: 1)
    let settled = try SettledCity(city: city, rules: assumptions(busy), draws: draws(), burnIn: burnIn, pool: pool)
    func record(_ change: [String: Node]) throws -> RunRecord {
      let policy = policy(of: kind, change, end: end)
      return try settled.run(policy: policy, weeks: weeks, recording: Recording(period: 4), pool: pool)
    }
    let base = try record([:])
    return try settings.filter { setting in try ends(setting).allSatisfy { try record($0) == base } }
  }

  @Test("Where a programme runs changes what it does, for each way of saying where")
  func places() throws {
    for kind in Registry.interventions {
      let everywhere = try ParameterTests.record(assumptions(busy), ParameterTests.policy(of: kind.kind))
      for here: [String: Node] in [
        ["where.mostDeprived": .number(1)], ["where.municipality": .string("Even")],
        ["where.names": .array([.string("Wijk 1")])], ["where.worst": .number(1)],
        ["rollout.places": .number(1), "rollout.every": .number(4)],
      ] {
        let there = try ParameterTests.record(assumptions(busy), ParameterTests.policy(of: kind.kind, here))
        #expect(there != everywhere, "\(kind.kind) \(here.keys)")
      }
    }
  }
}
