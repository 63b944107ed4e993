import RecruitmentModel
import Tables
import Testing

@testable import Experiments
@testable import RecruitmentModel

@Suite("weekly.csv and events.csv")
struct ResultsTestsRecorded {
  private static let outcomes = ["prevalence", "dropouts"].compactMap { Outcome.named($0) }

  private static func scenario(
    _ name: String, weekly: [[Double?]], events: [[Event]] = [], recording: Recording? = nil
  ) -> ScenarioRuns {
    let runs = weekly.indices.map { index in
      var record = TinyExperiment.record(personYears: 1)
      record.weekly = weekly[index]
      if events.indices.contains(index) { record.events = events[index] }
      return record
    }
    return ScenarioRuns(
      name: name, title: name, seed: 7, weeks: 2, city: TinyExperiment.city, changes: [], runs: runs,
      recording: recording ?? Recording(period: 4, weekly: outcomes, events: [.hired, .recruited]),
      programmes: [ProgrammeFacts(name: "=places", kind: "jobPlacement", hasSeats: true)])
  }

  private static func event(
    _ week: Int32, _ youth: Int32, _ kind: EventKind, place: Int32 = 0, by actor: Event.Actor = .nobody
  ) -> Event {
    Event(week: week, place: place, youth: youth, generation: 2, kind: kind, by: actor)
  }

  private func text(_ stream: RowStream?) throws -> String {
    var bytes: [UInt8] = []
    try #require(stream).write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("weekly.csv has a row for each scenario, recorded replication, week and neighbourhood")
  func weekly() throws {
    let scenarios = [
      Self.scenario("baseline", weekly: [[0.5, 1, 0.25, 2, nil, 3, 0, 4], []]),
      Self.scenario("other", weekly: [[1, 1, 1, 1, 1, 1, 1, 1], []]),
    ]
    let tables = ResultTables(scenarios: scenarios, baseline: 0)
    #expect(
      try text(tables.weekly()).hasPrefix(
        """
        scenario,replication,week,neighbourhood,prevalence,dropouts
        baseline,1,1,Noord,0.5,1.0
        baseline,1,1,Zuid,0.25,2.0
        baseline,1,2,Noord,,3.0
        baseline,1,2,Zuid,0.0,4.0
        other,1,1,Noord,1.0,1.0

        """))
    #expect(try tables.weekly()?.table().rows.count == 8)
    #expect(tables.all().map(\.schema.name).contains("weekly"))
  }

  @Test("A scenario that records fewer outcomes has gaps, and one that records none has no rows")
  func unlike() throws {
    let scenarios = [
      Self.scenario("baseline", weekly: [[1, 2, 3, 4, 5, 6, 7, 8]]),
      Self.scenario(
        "fewer", weekly: [[1, 2, 3, 4]], recording: Recording(period: 4, weekly: [Self.outcomes[1]])),
      Self.scenario("none", weekly: [[]], recording: Recording(period: 4)),
    ]
    let rows = try #require(try ResultTables(scenarios: scenarios, baseline: 0).weekly()?.table().rows)
    #expect(rows.filter { $0[0] == .text("fewer") }.map { $0[4] } == [.missing, .missing, .missing, .missing])
    #expect(rows.filter { $0[0] == .text("fewer") }.map { $0[5] } == [.real(1), .real(2), .real(3), .real(4)])
    #expect(!rows.contains { $0[0] == .text("none") })
  }

  @Test("Where nothing is recorded there are no such tables")
  func nothing() throws {
    let tables = TinyExperiment.tables
    #expect(tables.weekly() == nil)
    #expect(tables.events() == nil)
    #expect(
      tables.all().map(\.schema.name) == [
        "runs", "timeseries", "neighbourhoods", "groups", "interventions", "summary", "comparison", "links",
      ])
  }

  @Test("events.csv names the person, the place, what happened and who did it, in words")
  func events() throws {
    let events = [
      Self.event(1, 12, .recruited, place: 1, by: .recruiter(3)), Self.event(1, 7, .hired, by: .employer(0)),
      Self.event(2, -1, .arrested, by: .nobody), Self.event(2, 5, .placed, by: .programme(0)),
    ]
    let tables = ResultTables(
      scenarios: [Self.scenario("baseline", weekly: [[], []], events: [events, [events[0]]])], baseline: 0)
    #expect(
      try text(tables.events()) == """
        scenario,replication,week,youth,neighbourhood,event,by_kind,by
        baseline,1,1,y12-2,Zuid,recruited,recruiter,recruiter 3
        baseline,1,1,y7-2,Noord,hired,employer,employer 0
        baseline,1,2,,Noord,arrested,,
        baseline,1,2,y5-2,Noord,placed,intervention,'=places
        baseline,2,1,y12-2,Zuid,recruited,recruiter,recruiter 3

        """)
  }

  @Test("Events that were asked for and did not come leave a table without rows")
  func noEvents() throws {
    let tables = ResultTables(scenarios: [Self.scenario("baseline", weekly: [[]])], baseline: 0)
    #expect(try tables.events()?.table().rows.isEmpty == true)
  }

  @Test("Rows are made as they are written: the first pieces come before the last rows")
  func streaming() throws {
    let weeks = 4_000
    let values: [Double?] = (0..<(weeks * 4)).map { Double($0) }
    let tables = ResultTables(scenarios: [Self.scenario("baseline", weekly: [values])], baseline: 0)
    let stream = try #require(tables.weekly())
    var sizes: [Int] = []
    var bytes: [UInt8] = []
    #expect(
      try stream.write {
        sizes.append($0.count)
        bytes += $0
      } == weeks * 2)
    #expect(sizes.count > 3 && sizes.allSatisfy { $0 < 70_000 })
    #expect(try stream.table().csv() == bytes)
  }
}

@Suite("interventions.csv and links.csv")
struct ResultsTestsInterventions {
  private static func record(participants: Int, seatWeeks: Double, used: Double, unmet: Double) -> ProgrammeRecord {
    var record = ProgrammeRecord()
    record.participants = participants
    record.enrolments = participants + 1
    record.seatWeeks = seatWeeks
    record.seatWeeksUsed = used
    record.unmetNeed = unmet
    record.seatsEnded = 2
    record.lettingsGo = 1
    return record
  }

  private static func scenario(_ records: [[ProgrammeRecord]], _ programmes: [ProgrammeFacts]) -> ScenarioRuns {
    ScenarioRuns(
      name: "both", title: "", seed: 7, weeks: 6, city: TinyExperiment.city, changes: [],
      runs: records.map { programmes in
        var run = TinyExperiment.record(personYears: 1)
        run.programmes = programmes
        return run
      }, programmes: programmes)
  }

  private static let coaches = ProgrammeFacts(name: "street coaches", kind: "outreachCoaching", hasSeats: true)
  private static let police = ProgrammeFacts(name: "harder", kind: "enforcement", hasSeats: false)

  @Test("Each intervention has the means of its runs; a kind without seats has empty cells")
  func means() throws {
    let scenario = Self.scenario(
      [
        [ProgrammeRecord(), Self.record(participants: 10, seatWeeks: 40, used: 10, unmet: 3)],
        [ProgrammeRecord(), Self.record(participants: 12, seatWeeks: 50, used: 25, unmet: 5)],
      ], [Self.police, Self.coaches])
    let table = try ResultTables(scenarios: [TinyExperiment.scenarios[0], scenario], baseline: 0).interventions()
    #expect(
      table.header == "scenario,intervention,kind,n,participants,participants_lower,participants_upper,enrolments,"
        + "seat_weeks,seat_weeks_used,seats_used_percent,unmet_need,unmet_need_lower,unmet_need_upper,seats_ended,let_go,"
        + "followed,weeks_before,weeks_after,naive_change,naive_lower,naive_upper,matched,naive_change_matched,"
        + "causal_effect,causal_lower,causal_upper,matched_first,naive_change_first,causal_effect_first,"
        + "causal_first_lower,causal_first_upper,"
        + "cost,cost_per_year,cost_first_year,cost_highest_year,cost_per_participant,planned_cost")
    #expect(table.rows.count == 2)
    #expect(
      table.rows[0] == [.text("both"), .text("harder"), .text("enforcement"), .whole(2)]
        + Array(repeating: .missing, count: 28) + Array(repeating: .real(0), count: 4) + [.missing, .missing])
    let row = try table.row(["intervention": "street coaches"])
    #expect(row["kind"] == .text("outreachCoaching"))
    #expect(row["n"] == .whole(2))
    #expect(row["participants"] == .real(11))
    // Standard error 1, and t with one degree of freedom.
    #expect(row["participants_lower"].isClose(to: 11 - 12.706204736, within: 1e-6))
    #expect(row["enrolments"] == .real(12))
    #expect(row["seat_weeks"] == .real(45))
    #expect(row["seat_weeks_used"] == .real(17.5))
    // 25 and 50 per cent.
    #expect(row["seats_used_percent"] == .real(37.5))
    #expect(row["unmet_need"] == .real(4))
    #expect(row["unmet_need_upper"].isClose(to: 4 + 12.706204736, within: 1e-6))
    #expect(row["seats_ended"] == .real(2))
    #expect(row["let_go"] == .real(1))
  }

  @Test("A programme that never had a seat open has no share of them")
  func noSeats() throws {
    let scenario = Self.scenario(
      [[Self.record(participants: 0, seatWeeks: 0, used: 0, unmet: 0)]], [Self.coaches])
    let row = try ResultTables(scenarios: [scenario], baseline: 0).interventions().row(["scenario": "both"])
    #expect(row["seat_weeks"] == .real(0))
    #expect(row["seats_used_percent"] == .missing)
    #expect(row["participants_lower"] == .missing)
  }

  @Test("links.csv has the links of the city once, by the names of its neighbourhoods")
  func links() throws {
    let bytes = try TinyExperiment.tables.links().csv()
    #expect(String(decoding: bytes, as: UTF8.self) == "from,to,weight\nNoord,Zuid,0.1\nZuid,Noord,0.2\n")
  }

  @Test("Scenarios in different cities each have their links")
  func severalCities() throws {
    let other = City(neighbourhoods: TinyExperiment.city.neighbourhoods, links: [TinyExperiment.city.links[0]])
    let moved = ScenarioRuns(
      name: "moved", title: "", seed: 7, weeks: 6, city: other, changes: [], runs: TinyExperiment.scenarios[0].runs)
    let table = try ResultTables(scenarios: [TinyExperiment.scenarios[0], moved], baseline: 0).links()
    let text = String(decoding: table.csv(), as: UTF8.self)
    #expect(
      text == "scenario,from,to,weight\nbaseline,Noord,Zuid,0.1\nbaseline,Zuid,Noord,0.2\nmoved,Noord,Zuid,0.1\n")
    #expect(table.schema.primaryKey == ["scenario", "from", "to"])
    #expect(table.schema.foreignKeys[0].references == ["scenario", "neighbourhood"])
  }
}
