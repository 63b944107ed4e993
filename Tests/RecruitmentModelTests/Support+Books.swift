import SimulationKernel

@testable import RecruitmentModel

/// A run week by week, as an outsider sees it: what each week counted, and what happened in it.
struct BookedRun {
  /// One week.
  struct Week {
    let number: Int32
    var events: [Event]
    /// By place, then by measure.
    var counts: [[Double]]
    /// How many predecessors each recruiter has had, at the end of the week; no event tells of an adult successor.
    var successors: [UInt16]
    /// Seats used in each programme.
    var seatsUsed: [Int]
  }

  /// A youth when the run began.
  struct Start {
    let place: Int
    let born: Int32
    let activity: Activity
    let involvement: Involvement
    /// The recruiter whose hand the youth is, or who the youth is; -1 for none.
    let recruiter: Int
  }

  var start: [Start] = []
  var away: [Bool]
  var successors: [UInt16]
  var weeks: [Week] = []

  /// An arrest without detention changes nobody's work, and coaches stay: else somebody stops, or loses a seat, without an
  /// event of its own.
  static let book = assumptions(busy.merging(["arrests.shakenOff": 0]) { $1 })
  static let city = smallCity(places: 3, youths: 150, demand: 150)
  static let policy = RecruitmentModelTests.policy(
    city, world: ["policing": 3],
    [
      programme(OutreachCoaching.self, ["coaches": 4, "caseload": 4, "turnover": 0, "weeks": 16, "persistence": 0.5]),
      programme(JobPlacement.self, ["places": 10, "weeks": 8, "wageTopUp": 40]),
    ])

  /// Lives the run; `meddle` may break a rule after each week.
  init(weeks number: Int = 100, meddle: (World) -> Void = { _ in }) {
    let settled = settledWorld(Self.city, Self.book, weeks: 60)
    let world = settled.copy(under: Self.policy, recording: RecordedRun.everything)
    let youths = world.youths
    for row in 0..<youths.count {
      let status = youths.status[row]
      start.append(
        Start(
          place: world.places.home(of: row), born: youths.born[row], activity: status.activity,
          involvement: status.involvement,
          recruiter: status.isInvolved ? Recruiters.recruiter(of: youths.opening[row]) : -1))
    }
    away = world.recruiters.away.array
    successors = world.recruiters.generation.array
    var seen = 0
    var used = [0, 0]
    for _ in 0..<number {
      live(world, weeks: 1)
      let counts = (0..<world.places.count).map { place in
        (0..<Measure.count).map { world.counts[place * Measure.count + $0] }
      }
      world.closeWeek()
      let all = world.ledger?.events ?? []
      let sums = (0..<2).map { world.ledger?.sum(.seatsUsed, programme: $0) ?? 0 }
      weeks.append(
        Week(
          number: world.week, events: Array(all[seen...]), counts: counts,
          successors: world.recruiters.generation.array, seatsUsed: zip(sums, used).map { $0 - $1 }))
      seen = all.count
      used = sums
      meddle(world)
    }
  }
}

/// Books kept by events alone: who is where, for whom, and in which seat.
///
/// They know the youths at the start, births, and how long a youth is one; nothing else of the model. What its weekly counts
/// say must follow from the events of the week.
struct Books {
  private struct Account {
    let place: Int
    var born: Int32
    var activity: Activity
    var involvement: Involvement
    var recruiter: Int
    /// At work in a placement, which takes no post.
    var placed = false
    var seats: Set<Int32> = []
  }

  private var accounts: [Account]
  private var active: [Bool]
  private var successors: [UInt16]

  init(_ run: BookedRun) {
    accounts = run.start.map {
      Account(
        place: $0.place, born: $0.born, activity: $0.activity, involvement: $0.involvement, recruiter: $0.recruiter)
    }
    active = run.away.map { !$0 }
    successors = run.successors
  }

  /// What does not add up in a run, in the words of the books; empty where everything does.
  static func imbalances(_ run: BookedRun) -> [String] {
    var books = Books(run)
    var found: [String] = []
    for week in run.weeks { found += books.enter(week) }
    return found
  }

  /// Weeks of a run in which nobody was hired, so that the number of filled posts is known exactly.
  static func exactWeeks(_ run: BookedRun) -> Int {
    run.weeks.count { week in !week.events.contains { $0.kind == .hired || $0.kind == .placementKept } }
  }

  /// Enters a week, and says what does not add up.
  private mutating func enter(_ week: BookedRun.Week) -> [String] {
    var found: [String] = []
    // Events stand by place, in each by phase; so the first halves of all places come before the second halves.
    var market: [Event] = []
    var illegal: [Event] = []
    var phase: [Int32: Int] = [:]
    for event in week.events {
      phase[event.place] = max(phase[event.place] ?? 0, Self.phase(of: event.kind))
      switch phase[event.place] ?? 0 {
      case 0: read(event, week: week.number)
      case 1: market.append(event)
      default: illegal.append(event)
      }
    }
    let filledBefore = accounts.count { $0.activity == .work && !$0.placed }
    for event in market { read(event, week: week.number) }
    let taken = market.count { $0.kind == .hired || $0.kind == .placementKept }
    found += checkPosts(week, from: filledBefore, taken: taken)
    found += checkSeats(week)
    found += checkRecruiters(week)
    for event in illegal { read(event, week: week.number) }
    for recruiter in active.indices where week.successors[recruiter] != successors[recruiter] {
      active[recruiter] = true
    }
    successors = week.successors
    turnOver(week.number)
    return found + checkStocks(week)
  }

  /// 0 for what belongs to the youths' week, 1 for the legal market, 2 for the illegal one and enforcement.
  private static func phase(of kind: EventKind) -> Int {
    switch kind {
    case .hired, .placementKept: 1
    case .approached, .firstApproached, .recruited, .firstRecruited, .arrested, .recruiterArrested, .succeeded: 2
    default: 0
    }
  }

  private mutating func read(_ event: Event, week: Int32) {
    if event.kind == .recruiterArrested, case .recruiter(let number) = event.by { active[Int(number)] = false }
    guard event.youth >= 0 else { return }
    let row = Int(event.youth)
    switch (event.kind, event.by) {
    case (.droppedOut, _), (.graduated, _), (.jobLost, _): goes(row, to: .neither)
    case (.backInSchool, _): goes(row, to: .school)
    case (.hired, _): goes(row, to: .work)
    case (.placed, _):
      goes(row, to: .work)
      accounts[row].placed = true
    case (.placementKept, _): accounts[row].placed = false
    case (.detained, _):
      if accounts[row].involvement == .recruiter, accounts[row].recruiter >= 0 {
        active[accounts[row].recruiter] = false
      }
      goes(row, to: .detained)
      stops(row)
      accounts[row].seats = []
    case (.released, _): goes(row, to: (week - accounts[row].born) / 52 < 18 ? .school : .neither)
    case (.recruited, .recruiter(let number)):
      accounts[row].involvement = .errands
      accounts[row].recruiter = Int(number)
    case (.promoted, _): accounts[row].involvement = .regular
    case (.succeeded, .recruiter(let number)):
      accounts[row].involvement = .recruiter
      accounts[row].recruiter = Int(number)
    case (.desisted, _): stops(row)
    case (.enrolled, .programme(let number)): accounts[row].seats.insert(number)
    case (.seatEnded, .programme(let number)), (.letGo, .programme(let number)): accounts[row].seats.remove(number)
    default: break
    }
  }

  private mutating func goes(_ row: Int, to activity: Activity) {
    accounts[row].activity = activity
    accounts[row].placed = false
  }

  private mutating func stops(_ row: Int) {
    accounts[row].involvement = .none
    accounts[row].recruiter = -1
  }

  /// Who is 27 leaves, and a pupil of 12 comes.
  private mutating func turnOver(_ week: Int32) {
    for row in accounts.indices where accounts[row].born <= week - 27 * 52 {
      accounts[row] = Account(
        place: accounts[row].place, born: week - 12 * 52, activity: .school, involvement: .none, recruiter: -1)
    }
  }

  private func total(_ week: BookedRun.Week, _ measure: Measure) -> Int {
    Int(week.counts.reduce(0) { $0 + $1[measure.rawValue] })
  }

  private func checkStocks(_ week: BookedRun.Week) -> [String] {
    let stocks: [(Measure, (Account) -> Bool)] = [
      (.youths, { _ in true }), (.inSchool, { $0.activity == .school }), (.inWork, { $0.activity == .work }),
      (.neither, { $0.activity == .neither }), (.detained, { $0.activity == .detained }),
      (.errands, { $0.involvement == .errands }), (.regular, { $0.involvement == .regular }),
      (.recruiterYouths, { $0.involvement == .recruiter }),
    ]
    var found: [String] = []
    for (place, counts) in week.counts.enumerated() {
      for (measure, belongs) in stocks {
        let booked = accounts.count { $0.place == place && belongs($0) }
        if booked != Int(counts[measure.rawValue]) {
          found.append(
            "week \(week.number), place \(place): \(measure) is \(counts[measure.rawValue]), booked \(booked)")
        }
      }
    }
    return found
  }

  /// Posts filled are those of before and some or all of those taken since.
  private func checkPosts(_ week: BookedRun.Week, from before: Int, taken: Int) -> [String] {
    let filled = total(week, .posts) - total(week, .vacancies)
    guard filled < before || filled > before + taken else { return [] }
    return ["week \(week.number): \(filled) posts are filled, booked \(before) and \(taken) taken"]
  }

  private func checkSeats(_ week: BookedRun.Week) -> [String] {
    week.seatsUsed.enumerated().compactMap { programme, used in
      let booked = accounts.count { $0.seats.contains(Int32(programme)) }
      return booked == used
        ? nil : "week \(week.number): programme \(programme) has \(used) seats used, booked \(booked)"
    }
  }

  private func checkRecruiters(_ week: BookedRun.Week) -> [String] {
    var found: [String] = []
    let booked = active.count { $0 }
    if total(week, .recruitersActive) != booked {
      found.append("week \(week.number): \(total(week, .recruitersActive)) recruiters are active, booked \(booked)")
    }
    let filled = total(week, .openings) - total(week, .openingsUnfilled)
    let hands = accounts.count {
      ($0.involvement == .errands || $0.involvement == .regular) && $0.recruiter >= 0 && active[$0.recruiter]
    }
    if filled != hands { found.append("week \(week.number): \(filled) openings are filled, booked \(hands) hands") }
    return found
  }
}
