import RecruitmentModel
public import Tables

extension ResultTables {
  /// `weekly.csv`: one row per scenario, recorded replication, week and neighbourhood, with a column for each outcome that
  /// a scenario records; nil where none is recorded.
  public func weekly() -> RowStream? {
    let outcomes = Outcome.all.filter { outcome in
      scenarios.contains { $0.recording.weekly.contains { $0.name == outcome.name } }
    }
    guard !outcomes.isEmpty else { return nil }
    return RowStream(schema: Self.weeklySchema(outcomes)) { [scenarios] take in
      for scenario in scenarios { try scenario.weeklyRows(outcomes, take) }
    }
  }

  static func weeklySchema(_ outcomes: [Outcome]) -> TableSchema {
    TableSchema(
      name: "weekly", title: "A week of a neighbourhood in a run",
      about: "Only where the scenarios ask for it (record.weekly), for the first replications (record.replications).",
      columns: [
        .scenario, .replication, .week, .neighbourhood,
      ] + outcomes.map { .real($0.name, unit: $0.unit, "\($0.summary), in this week and neighbourhood") },
      primaryKey: ["scenario", "replication", "week", "neighbourhood"],
      foreignKeys: [
        .toRun, ForeignKey(["scenario", "neighbourhood"], of: "neighbourhoods"),
      ])
  }

  /// `events.csv`: one row per recorded event, in the order of scenarios, replications and weeks; nil where no kind of
  /// event is recorded.
  public func events() -> RowStream? {
    guard scenarios.contains(where: { !$0.recording.events.isEmpty }) else { return nil }
    return RowStream(schema: Self.eventSchema) { [scenarios] take in
      for scenario in scenarios { try scenario.eventRows(take) }
    }
  }

  static let eventSchema = TableSchema(
    name: "events", title: "Something that happened to a youth or a recruiter in a run",
    about: "Only where the scenarios ask for it (record.events), for the first replications (record.replications).",
    columns: [
      .scenario, .replication, .week,
      .text(
        "youth",
        "The youth: a number, and how many persons had it before, such as y120-3; empty for an adult recruiter"),
      .text("neighbourhood", "Name of the neighbourhood where the youth lives or the recruiter works"),
      .text("event", "What happened; record.events lists the names"),
      .text("by_kind", "Who did it: recruiter, employer or intervention; empty for nobody in particular"),
      .text("by", "Which one: the number of the recruiter or employer (recruiter 7), the name of the intervention"),
    ],
    foreignKeys: [
      .toRun, ForeignKey(["scenario", "neighbourhood"], of: "neighbourhoods"),
    ])
}

extension ScenarioRuns {
  /// Hands over the rows of `weekly.csv` of this scenario; outcomes that it does not record are missing.
  fileprivate func weeklyRows(_ outcomes: [Outcome], _ take: ([Cell]) throws -> Void) throws {
    let own = recording.weekly.map(\.name)
    let columns = outcomes.map { outcome in own.firstIndex(of: outcome.name) }
    let names = city.neighbourhoods.map { Cell.text($0.name) }
    for (index, run) in runs.enumerated() where !own.isEmpty && !run.weekly.isEmpty {
      let rows = run.weekly.count / own.count
      for row in 0..<rows {
        let (week, place) = row.quotientAndRemainder(dividingBy: names.count)
        var cells = [Cell.text(name), .whole(index + 1), .whole(week + 1), names[place]]
        for column in columns {
          cells.append(.realOrMissing(column.flatMap { run.weekly[row * own.count + $0] }))
        }
        try take(cells)
      }
    }
  }

  /// Hands over the rows of `events.csv` of this scenario.
  fileprivate func eventRows(_ take: ([Cell]) throws -> Void) throws {
    let names = city.neighbourhoods.map { Cell.text($0.name) }
    for (index, run) in runs.enumerated() {
      for event in run.events {
        // Text, since readers take a number of which some are missing for a real one.
        let youth: Cell = event.youth < 0 ? .missing : .text("y\(event.youth)-\(event.generation)")
        try take(
          [.text(name), .whole(index + 1), .whole(Int(event.week)), youth, names[Int(event.place)]]
            + [.text(event.kind.rawValue)] + actor(of: event))
      }
    }
  }

  /// The cells of columns by_kind and by.
  private func actor(of event: Event) -> [Cell] {
    switch event.by {
    case .nobody: [.missing, .missing]
    case .recruiter(let number): [.text("recruiter"), .text("recruiter \(number)")]
    case .employer(let number): [.text("employer"), .text("employer \(number)")]
    case .programme(let index):
      [.text("intervention"), programmes.indices.contains(Int(index)) ? .text(programmes[Int(index)].name) : .missing]
    }
  }
}
