import SimulationKernel

/// Signals that arrived are matched to free seats.
///
/// A programme takes a youth whose signal its domain has, who lives where it runs, who belongs to its target group, and
/// for whom its kind can do something: worst risk first, by lot, or who was noticed first. Who is eligible and finds no
/// seat is unmet need. Some kinds take the contacts of a youth along, who need no signal: those who are involved, or whose
/// risk reaches the programme's least; as far as seats reach, and without a seat they are no unmet need.
///
/// Who may take which seat is looked up place by place, free seats are given out in one order over all places, programme
/// by programme, and who is left is counted place by place.
/// - Reads: signals, seats, contacts. Writes: participants. Draws: lot, by programme and youth.
/// - Complexity: O(signals · log signals of a place) in parallel; serial O(places) for each programme with free seats, and
///   O(log places) for each seat given; by lot and first come O(signals · log signals).
struct Referral {
  /// One week.
  /// - Parameter pool: who shares the work place by place; nil for this thread alone.
  func step(_ world: World, pool: WorkerPool? = nil) {
    each(world, pool) { gather(world, $0) }
    for intake in world.intakes {
      var seats = FreeSeats.all(of: intake, world)
      for free in seats { countSeats(free.programme, open: free.open, world) }
      let open = seats.enumerated().reduce(UInt64(0)) { $0 | ($1.element.open > 0 ? 1 &<< UInt64($1.offset) : 0) }
      guard open != 0 else { continue }
      each(world, pool) { lineUp(world, $0, intake, open) }
      let round = Round(intake: intake, served: Column(count: seats.count * world.places.count, repeating: 0))
      for bit in seats.indices where seats[bit].areLeft { fill(bit, &seats[bit], round, world) }
      each(world, pool) { turnDown(world, $0, round) }
    }
  }

  /// The programmes that give out seats together, and how far they came.
  private struct Round: Sendable {
    let intake: Intake
    /// Place by place, in each by programme: how many of those who wait there have had their turn.
    let served: Column<Int32>

    func cell(_ bit: Int, _ place: Int) -> Int { place * intake.programmes.count + bit }
  }

  private func each(_ world: World, _ pool: WorkerPool?, _ body: @Sendable (Int) -> Void) {
    guard let pool else { return (0..<world.places.count).forEach(body) }
    pool.forEach(world.places.count, body)
  }

  /// Takes in a place's signals of last week, and forgets those that lapse or whose youth has left.
  private func gather(_ world: World, _ place: Int) {
    world.signals.move(from: place, to: world.pending)
    let youths = world.youths
    let lapse = Int32(world.rules.signals.lapse)
    world.pending.keep(from: place) { signal in
      let row = Int(signal.row)
      guard youths.generation[row] == signal.generation, youths.traits[row].noticed else { return false }
      guard world.week - signal.raised > lapse else { return true }
      youths.traits[row].noticed = false
      return false
    }
  }

  /// Lines up those of a place who may take a seat in a programme that is open, worst risk first, then by row, and of several
  /// signals about one youth the oldest first.
  private func lineUp(_ world: World, _ place: Int, _ intake: Intake, _ open: UInt64) {
    world.waiting.clear(from: place)
    let running = intake.running(in: place, world) & open
    guard running != 0 else { return }
    var line: [Waiting] = []
    for order in 0..<world.pending.count(from: place) {
      let signal = world.pending[place, order]
      let youth = Prospect(Int(signal.row), home: place, world)
      let programmes = intake.programmes(for: youth, signal, world) & running
      if programmes != 0 { line.append(Waiting(youth, signal, order: order, programmes: programmes)) }
    }
    line.sort { $0.rank != $1.rank ? $0.rank < $1.rank : $0.order < $1.order }
    for each in line { world.waiting.post(each, from: place) }
  }

  /// Gives out a programme's free seats. Serial.
  private func fill(_ bit: Int, _ seats: inout FreeSeats, _ round: Round, _ world: World) {
    let programme = world.policy.programmes[seats.programme]
    guard programme.assignment == .risk else { return fillInTurn(bit, &seats, programme, round, world) }
    var line = WaitingLine(world.waiting, bit: 1 &<< UInt64(bit))
    while seats.areLeft, let next = line.next() {
      round.served[round.cell(bit, next.place)] = Int32(next.behind)
      serve(next.row, in: next.place, programme, &seats, world)
    }
  }

  /// By lot, or the oldest signal first.
  private func fillInTurn(
    _ bit: Int, _ seats: inout FreeSeats, _ programme: Programme, _ round: Round, _ world: World
  ) {
    var found: [(raised: Int32, lot: UInt32, row: Int, place: Int)] = []
    for place in 0..<world.places.count {
      let number = world.waiting.count(from: place)
      // Everyone has a turn here; nobody is left to be turned down.
      round.served[round.cell(bit, place)] = Int32(number)
      for at in 0..<number where world.waiting[place, at].programmes & 1 &<< UInt64(bit) != 0 {
        let waiting = world.waiting[place, at]
        // Who gave up a seat and was noticed anew may still have the signal that led to it; the oldest comes first.
        if found.last?.row == waiting.row { continue }
        let raised = programme.assignment == .firstCome ? waiting.raised : 0
        found.append((raised, lot(waiting.row, seats.programme, world), waiting.row, place))
      }
    }
    found.sort { ($0.raised, $0.lot, $0.row) < ($1.raised, $1.lot, $1.row) }
    for next in found { serve(next.row, in: next.place, programme, &seats, world) }
  }

  /// A youth's turn: a seat, for contacts as well where the kind takes them along, or unmet need.
  private func serve(
    _ row: Int, in place: Int, _ programme: Programme, _ seats: inout FreeSeats, _ world: World
  ) {
    // Who was taken along meanwhile has got one.
    guard !world.holdsSeat(row, in: seats.programme) else { return }
    guard take(row, home: place, &seats, world) else {
      return world.count(.unmetNeed, row, in: place, by: .programme(Int32(seats.programme)))
    }
    if programme.intervention.takesContacts { takeContacts(of: row, programme, &seats, world) }
  }

  /// Gives a youth a seat; false where there is none.
  private func take(_ row: Int, home: Int, _ seats: inout FreeSeats, _ world: World) -> Bool {
    guard seats.take(row, world) else { return false }
    // The signal has done its work; whoever gives up a seat must be noticed anew.
    world.youths.traits[row].noticed = false
    EventBounds.renew(row, world.localWeek(home))
    world.count(.enrolments, row, in: home, by: .programme(Int32(seats.programme)))
    return true
  }

  private func takeContacts(of youth: Int, _ programme: Programme, _ seats: inout FreeSeats, _ world: World) {
    for k in 0..<Youths.contactsEach {
      let row = Int(world.youths.contacts[youth * Youths.contactsEach + k])
      guard row >= 0 else { continue }
      let contact = Prospect(row, home: world.places.home(of: row), world)
      guard contact.isEligible(programme, seats.programme, world),
        world.targets.runs(seats.programme, in: contact.home, Int(world.week)),
        world.youths.shown[row].isInvolved || contact.risk >= programme.group.risk
      else { continue }
      _ = take(row, home: contact.home, &seats, world)
    }
  }

  /// Counts those of a place as unmet need who wait for programmes that have no seat left.
  private func turnDown(_ world: World, _ place: Int, _ round: Round) {
    // Programmes that have served somebody here.
    let served = round.intake.programmes.indices.map { (bit: $0, cell: Int(round.served[round.cell($0, place)])) }
      .filter { $0.cell > 0 }
    var number = 0
    var (last, met) = (-1, UInt64(0))
    for at in 0..<world.waiting.count(from: place) {
      let waiting = world.waiting[place, at]
      if waiting.row != last { (last, met) = (waiting.row, round.intake.held(by: waiting.row, world)) }
      // Each programme counts a youth once, however many signals there are.
      var unmet = waiting.programmes & ~met
      met |= unmet
      for (bit, cell) in served where at < cell { unmet &= ~(1 &<< UInt64(bit)) }
      guard unmet != 0 else { continue }
      number += unmet.nonzeroBitCount
      world.ledger?.enterUnmetNeed(waiting.row, unmet, round.intake, in: place, world)
    }
    world.tally(place).add(.unmetNeed, Double(number))
  }

  /// A youth's lot of this week in a programme; it does not depend on who else is there.
  private func lot(_ row: Int, _ index: Int, _ world: World) -> UInt32 {
    let generation = UInt32(world.youths.generation[row]) ^ world.policy.keys[index]
    return world.draws.block(
      UInt32(truncatingIfNeeded: row), generation, week: world.week, purpose: Purpose.lot.rawValue
    ).word(0)
  }
}
