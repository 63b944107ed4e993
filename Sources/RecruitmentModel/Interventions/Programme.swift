public import Parameters

/// When a programme runs and how strongly.
public struct Schedule: Sendable {
  /// First week.
  public let start: Int
  /// Last week; 0 for no end.
  public let end: Int
  /// Weeks from nothing to full strength.
  public let ramp: Int

  init(_ read: ParameterReader) {
    start = read.count(
      "start", "First week of the programme", term_nl: "begin", unit: .weeks, in: 1...10_000, default: 1,
      source: .assumed("a policy choice"))
    end = read.count(
      "end", "Last week of the programme; 0 for none", term_nl: "einde", unit: .weeks, in: 0...10_000, default: 0,
      source: .assumed("a policy choice"))
    ramp = read.count(
      "ramp", "Weeks from the start to full strength", term_nl: "ingroei", unit: .weeks, in: 0...1_040, default: 0,
      source: .assumed("a policy choice"))
  }

  /// Strength in a week, 0...1.
  public func strength(in week: Int) -> Float {
    guard week >= start, end == 0 || week <= end else { return 0 }
    return ramp == 0 ? 1 : min(1, Float(week - start + 1) / Float(ramp))
  }
}

/// Where a programme runs: everywhere unless something is said.
public struct Area: Sendable {
  let mostDeprived: Int
  let names: [String]
  let municipality: String
  private let position: SourcePosition?

  init(_ read: ParameterReader) {
    mostDeprived = read.count(
      "mostDeprived", "The so many most deprived neighbourhoods; 0 for no choice by deprivation",
      term_nl: "meest kwetsbare wijken", unit: "neighbourhoods", in: 0...1_000_000, default: 0,
      source: .assumed("a policy choice"))
    let list = read.node("names", "Names of the neighbourhoods, a list")
    names = (list?.elements ?? list.map { [$0] } ?? []).compactMap(\.string)
    municipality = read.text(
      "municipality", "All neighbourhoods of this municipality; empty for no choice by municipality",
      term_nl: "gemeente", default: "", source: .assumed("a policy choice"))
    position = list?.position ?? read.position(of: "mostDeprived")
    if let list, names.count != (list.elements?.count ?? 1) || names.isEmpty {
      read.report("names is \(list.shown), must be a list of names of neighbourhoods", about: "names")
    }
    let ways = (mostDeprived > 0 ? 1 : 0) + (list == nil ? 0 : 1) + (municipality.isEmpty ? 0 : 1)
    if ways > 1 {
      read.report(
        "'where' chooses places in \(ways) ways", about: "mostDeprived",
        remedy: "give one of names, municipality, mostDeprived")
    }
  }

  /// Which neighbourhoods of a city are meant, one flag each; reports those that do not exist.
  public func places(in city: City, problems: ProblemLog) -> [Bool] {
    let all = city.neighbourhoods
    if !names.isEmpty {
      for name in names where !all.contains(where: { $0.name == name }) {
        report(name, "neighbourhood", among: all.map(\.name), problems)
      }
      return all.map { names.contains($0.name) }
    }
    if !municipality.isEmpty {
      if !all.contains(where: { $0.municipality == municipality }) {
        report(municipality, "municipality", among: all.map(\.municipality), problems)
      }
      return all.map { $0.municipality == municipality }
    }
    guard mostDeprived > 0 else { return all.map { _ in true } }
    if mostDeprived > all.count {
      problems.report("mostDeprived is \(mostDeprived), but the city has \(all.count) neighbourhoods", at: position)
    }
    let order = all.indices.sorted { (all[$0].deprivation, $1) > (all[$1].deprivation, $0) }
    let chosen = Set(order.prefix(mostDeprived))
    return all.indices.map { chosen.contains($0) }
  }

  private func report(_ name: String, _ what: String, among names: [String], _ problems: ProblemLog) {
    problems.report(
      "'\(name)' is not a \(what) of the city", at: position,
      remedy: Spelling.nearest(name, among: names).map { "did you mean '\($0)'?" })
  }
}

/// One intervention of a scenario: a kind with its settings, where and when it runs, and for whom.
public struct Programme: Sendable {
  /// The name that the author of the scenario chose.
  public let name: String
  /// The kind with its settings.
  public let intervention: any Intervention
  /// When it runs.
  public let schedule: Schedule
  /// Where it runs.
  public let area: Area
  /// Youngest and oldest age served, whole years.
  public let ages: ClosedRange<Int>

  /// Reads a programme of a kind from its block, and declares the settings that all kinds share.
  public init(name: String, kind: any Intervention.Type, read: ParameterReader) {
    self.name = name
    intervention = kind.init(read)
    schedule = Schedule(read)
    area = Area(read.block("where", "Where it runs"))
    ages = kind.hasSeats ? Programme.ages(read.block("who", "For whom it is")) : Ages.first...Ages.exit - 1
    if schedule.end > 0, schedule.end < schedule.start {
      read.report("end is week \(schedule.end), before start, which is week \(schedule.start)", about: "end")
    }
  }

  private static func ages(_ who: ParameterReader) -> ClosedRange<Int> {
    let youngest = who.count(
      "fromAge", "Youngest age served", term_nl: "vanaf leeftijd", unit: .years, in: 12...26, default: 12,
      source: .assumed("a policy choice"))
    let oldest = who.count(
      "toAge", "Oldest age served", term_nl: "tot en met leeftijd", unit: .years, in: 12...26, default: 26,
      source: .assumed("a policy choice"))
    if youngest > oldest {
      who.report("fromAge is \(youngest), above toAge, which is \(oldest)", about: "fromAge")
    }
    return min(youngest, oldest)...max(youngest, oldest)
  }
}
