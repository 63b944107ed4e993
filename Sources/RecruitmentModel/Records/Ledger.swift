import SimulationKernel

/// What a run adds up over its weeks, beside what each week counts: by place, by group and by programme; and its events.
///
/// Only the world of a run has one, so a burn-in keeps nothing. Rules write it through `LocalWeek.count`: inside a phase
/// for the youths of the own place alone, with enrolments and open seats left to serial steps. Each place has its own
/// counters of whole numbers, and events wait by place, so nothing depends on the number of threads.
final class Ledger: @unchecked Sendable {
  /// Flows that are split by group, in their order.
  static let flows = Measure.allCases.filter { $0.belongsToYouth && !Census.stocks.contains($0) }

  /// Bytes of a place's counters, those by programme aside.
  static let bytesEach =
    Measure.count * 8 + YouthGroup.count * (MemoryLayout<SIMD16<UInt32>>.stride + flows.count * 4)

  let places: Int
  let recording: Recording
  /// Weeks that are closed.
  var weeks = 0
  /// All measures, summed over the weeks: place by place.
  let sums: Column<Double>
  /// All measures, summed over the weeks of the present period and over places.
  let period: Column<Double>
  /// The periods before it.
  var periods: [MeasureSums] = []
  /// The outcomes kept for every week and place.
  var weekly: [Double?] = []
  // Counts by group since the last year's end, in half the bytes of a whole number: a small place has not many more
  // bytes of youths than of counters, and all must come from memory every week.
  /// Place by place, in each by group; lanes as in `Census.stocks`.
  let stocks: Column<SIMD16<UInt32>>
  /// Place by place, in each by flow, in each by group.
  let flows: Column<UInt32>
  /// Flow counters of a place.
  let flowsEach: Int
  /// Up to the last year's end: by measure, in each by group.
  var years: [Int]
  /// For each measure, where its groups begin among the flows of a place; -1 for any other measure.
  let slots: Column<Int32>
  /// For each measure, its number among `ProgrammeRecord.measures`; -1 for any other measure.
  private let columns: Column<Int32>
  /// Place by place, in each by programme, in each by `ProgrammeRecord.measures`.
  let programmes: Column<Int>
  let programmeCount: Int
  /// Seats that each programme had open, summed over weeks.
  var seatWeeks: [Int]
  /// What each programme spent, year by year.
  var costs: [[Double]]
  /// Place by place, in each by programme: the weeks of used seats that were paid for.
  let seatWeeksPaid: Column<Int>
  /// The persons who held a seat in each programme, as rows with their generations. Only ever counted.
  var participants: [Set<Int>]
  /// When each of them first took one, in the order of time.
  var enrolments: [[Enrolment]]
  /// The last week of each programme's first cohort.
  let firstCohortEnds: [Int]
  /// This week's events; nothing where none are asked for.
  let eventsNow: Mailbox<Event>?
  /// Those of the weeks before.
  var events: [Event] = []
  /// The survey, where the recording asks for one.
  let survey: Survey?
  /// For each measure, the kinds of event that a count of it is, of those asked for.
  private let kinds: [[EventKind]]

  /// An empty ledger.
  init(places: Int, policy: Policy, recording: Recording, youths: Int = 0) {
    survey = recording.survey ? Survey(places: places, youths: youths) : nil
    let programmes = policy.programmes.count
    self.places = places
    self.recording = recording
    period = Column(count: Measure.count, repeating: 0)
    sums = Column(count: places * Measure.count, repeating: 0)
    stocks = Column(count: places * YouthGroup.count, repeating: SIMD16())
    flowsEach = Ledger.flows.count * YouthGroup.count
    flows = Column(count: places * flowsEach, repeating: 0)
    years = Array(repeating: 0, count: Measure.count * YouthGroup.count)
    slots = Column(
      Measure.allCases.map { measure in
        Ledger.flows.firstIndex(of: measure).map { Int32($0 * YouthGroup.count) } ?? -1
      })
    columns = Column(
      Measure.allCases.map { measure in Int32(ProgrammeRecord.measures.firstIndex(of: measure) ?? -1) })
    self.programmes = Column(count: places * programmes * ProgrammeRecord.measures.count, repeating: 0)
    programmeCount = programmes
    seatWeeks = Array(repeating: 0, count: programmes)
    costs = Array(repeating: [], count: programmes)
    seatWeeksPaid = Column(count: places * programmes, repeating: 0)
    participants = Array(repeating: [], count: programmes)
    enrolments = Array(repeating: [], count: programmes)
    firstCohortEnds = policy.programmes.map { $0.schedule.start + FollowUp.firstCohort - 1 }
    eventsNow = recording.events.isEmpty ? nil : Mailbox(senders: places)
    kinds = Measure.allCases.map { measure in
      EventKind.allCases.filter { recording.events.contains($0) && $0.measures.contains(measure) }
    }
  }

  /// Enters youths of a group in a place: how many belong to each stock.
  @inline(__always) func enter(_ numbers: SIMD16<UInt32>, group: Int, place: Int) {
    stocks[place * YouthGroup.count + group] &+= numbers
  }

  /// Enters one count of a measure about a youth.
  func enter(_ measure: Measure, _ row: Int, by actor: Event.Actor, in place: Int, _ world: World) {
    let slot = Int(slots[measure.rawValue])
    if slot >= 0 {
      let band = YouthGroup.bands(in: world.week).band(of: world.youths.born[row])
      let group = YouthGroup.index(world.youths.status[row], band: band)
      flows[place * flowsEach + slot + group] += 1
    }
    if let survey, measure == .suspectsFirst || measure == .suspectsRepeat {
      survey.registered(row, isFirst: measure == .suspectsFirst, place: place, world)
    }
    if case .programme(let number) = actor { enter(measure, row, programme: Int(number), place, world) }
    if let eventsNow {
      for kind in kinds[measure.rawValue] { eventsNow.post(event(kind, row, by: actor, place, world), from: place) }
    }
  }

  /// Enters one count of unmet need of a youth for each of some programmes of an intake, given by their bits. No event is of
  /// that kind.
  func enterUnmetNeed(_ row: Int, _ bits: UInt64, _ intake: Intake, in place: Int, _ world: World) {
    let slot = Int(slots[Measure.unmetNeed.rawValue])
    if slot >= 0 {
      let band = YouthGroup.bands(in: world.week).band(of: world.youths.born[row])
      let group = YouthGroup.index(world.youths.status[row], band: band)
      flows[place * flowsEach + slot + group] += UInt32(bits.nonzeroBitCount)
    }
    let column = Int(columns[Measure.unmetNeed.rawValue])
    guard column >= 0 else { return }
    var left = bits
    while left != 0 {
      programmes[cell(column, programme: intake.programmes[left.trailingZeroBitCount], place: place)] += 1
      left &= left &- 1
    }
  }

  private func enter(_ measure: Measure, _ row: Int, programme: Int, _ place: Int, _ world: World) {
    let column = Int(columns[measure.rawValue])
    if column >= 0 { programmes[cell(column, programme: programme, place: place)] += 1 }
    guard measure == .enrolments else { return }
    let person = row << 16 | Int(world.youths.generation[row])
    guard participants[programme].insert(person).inserted else { return }
    enrolments[programme].append(
      Enrolment(week: world.week, place: Int32(place), row: Int32(row), born: world.youths.born[row]))
  }

  /// Enters an event that no measure counts.
  func enter(_ kind: EventKind, _ row: Int, _ here: LocalWeek) {
    guard let eventsNow, recording.events.contains(kind) else { return }
    eventsNow.post(event(kind, row, by: .nobody, here.place, here.world), from: here.place)
  }

  private func event(_ kind: EventKind, _ row: Int, by actor: Event.Actor, _ place: Int, _ world: World) -> Event {
    Event(
      week: world.week, place: Int32(place), youth: Int32(row),
      generation: row >= 0 ? world.youths.generation[row] : 0, kind: kind, by: actor)
  }

  /// Where a programme counts a measure in a place; nothing for a measure that is not counted by programme.
  func cell(_ measure: Measure, programme: Int, place: Int) -> Int? {
    let column = Int(columns[measure.rawValue])
    return column >= 0 ? cell(column, programme: programme, place: place) : nil
  }

  private func cell(_ column: Int, programme: Int, place: Int) -> Int {
    (place * programmeCount + programme) * ProgrammeRecord.measures.count + column
  }
}
