import SimulationKernel

/// Signals that arrived are matched to free seats.
///
/// A programme takes a youth whose signal its domain has, who lives where it runs, who belongs to its target group, and
/// for whom its kind can do something: worst risk first, by lot, or who was noticed first. Who is eligible and finds no
/// seat is unmet need. Some kinds take the contacts of a youth along, who need no signal: those who are involved, or whose
/// risk reaches the programme's least; as far as seats reach, and without a seat they are no unmet need.
/// - Reads: signals, seats, contacts. Writes: participants. Draws: lot, by programme and youth. Serial.
/// - Complexity: O(signals · log signals) once, and O(signals) for each programme with seats; by lot and first come its own
///   O(signals · log signals).
struct Referral {
  /// A signal that waits, with the youth whom it is about.
  private struct Waiting {
    let prospect: Prospect
    let signal: Signal
  }

  /// What all programmes look at in one week: the signals that wait, as they came and from the worst risk down.
  private struct Desk {
    let waiting: [Waiting]
    let byRisk: [Waiting]
  }

  /// One week.
  func step(_ world: World) {
    gather(world)
    let seated = world.policy.programmes.indices.filter { world.policy.programmes[$0].intervention.seats > 0 }
    guard !seated.isEmpty else { return }
    let waiting = world.pending.map { signal in
      Waiting(prospect: Prospect(Int(signal.row), home: world.places.home(of: Int(signal.row)), world), signal: signal)
    }
    let desk = Desk(waiting: waiting, byRisk: byRisk(waiting))
    for index in seated { fill(index, desk, world) }
  }

  /// Worst risk first, then by row, so that several signals about one youth are neighbours, in the order in which they came.
  private func byRisk(_ waiting: [Waiting]) -> [Waiting] {
    // The bits of numbers from 0 up stand in the order of the numbers.
    let ranks = waiting.enumerated().map { at, each in
      (rank: UInt64(~each.prospect.risk.bitPattern) << 32 | UInt64(each.prospect.row), at: at)
    }
    return ranks.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.at < $1.at }.map { waiting[$0.at] }
  }

  /// Takes in last week's signals, and forgets those that lapse or whose youth has left.
  private func gather(_ world: World) {
    world.signals.forEach { _, signal in world.pending.append(signal) }
    world.signals.clear()
    let youths = world.youths
    let lapse = Int32(world.rules.signals.lapse)
    world.pending.removeAll { signal in
      let row = Int(signal.row)
      guard youths.generation[row] == signal.generation else { return true }
      guard youths.traits[row].noticed else { return true }
      guard world.week - signal.raised > lapse else { return false }
      youths.traits[row].noticed = false
      return true
    }
  }

  private func fill(_ index: Int, _ desk: Desk, _ world: World) {
    let programme = world.policy.programmes[index]
    let open = world.policy.openSeats(index, in: Int(world.week))
    var seats = FreeSeats(of: index, open: open, world)
    countSeats(index, open: open, world)
    guard open > 0 else { return }
    forEachCandidate(programme, index, desk, world) { youth in
      guard take(youth, &seats, world) else {
        return world.count(.unmetNeed, youth.row, in: youth.home, by: .programme(Int32(index)))
      }
      if programme.intervention.takesContacts { takeContacts(of: youth, programme, &seats, world) }
    }
  }

  /// Gives a youth a seat; false where there is none.
  private func take(_ youth: Prospect, _ seats: inout FreeSeats, _ world: World) -> Bool {
    guard seats.take(youth.row, world) else { return false }
    // The signal has done its work; whoever gives up a seat must be noticed anew.
    world.youths.traits[youth.row].noticed = false
    EventBounds.renew(youth.row, world.localWeek(youth.home))
    world.count(.enrolments, youth.row, in: youth.home, by: .programme(Int32(seats.programme)))
    return true
  }

  private func takeContacts(of youth: Prospect, _ programme: Programme, _ seats: inout FreeSeats, _ world: World) {
    for k in 0..<Youths.contactsEach {
      let row = Int(world.youths.contacts[youth.row * Youths.contactsEach + k])
      guard row >= 0 else { continue }
      let contact = Prospect(row, home: world.places.home(of: row), world)
      guard contact.isEligible(programme, seats.programme, world),
        world.targets.runs(seats.programme, in: contact.home, Int(world.week)),
        world.youths.shown[row].isInvolved || contact.risk >= programme.group.risk
      else { continue }
      _ = take(contact, &seats, world)
    }
  }

  /// Calls `body` with those who may take a seat, who comes first first, each once, and without who has got one meanwhile.
  private func forEachCandidate(
    _ programme: Programme, _ index: Int, _ desk: Desk, _ world: World, _ body: (Prospect) -> Void
  ) {
    let domain = type(of: programme.intervention).domain
    let least = programme.group.risk
    let runs = (0..<world.places.count).map { world.targets.runs(index, in: $0, Int(world.week)) }
    func isReached(_ waiting: Waiting) -> Bool {
      (waiting.signal.domain == domain || waiting.signal.elsewhere <= world.week) && waiting.prospect.risk >= least
        && runs[waiting.prospect.home] && waiting.prospect.isEligible(programme, index, world)
    }
    if programme.assignment == .risk {
      var last = -1
      for waiting in desk.byRisk where waiting.prospect.row != last && isReached(waiting) {
        last = waiting.prospect.row
        body(waiting.prospect)
      }
      return
    }
    var found: [(rank: Int32, lot: UInt32, prospect: Prospect)] = []
    // Who gave up a seat and was noticed anew may still have the signal that led to it; the oldest comes first.
    var seen: Set<Int> = []
    for waiting in desk.waiting where isReached(waiting) && seen.insert(waiting.prospect.row).inserted {
      let rank = programme.assignment == .firstCome ? waiting.signal.raised : 0
      found.append((rank, lot(waiting.prospect.row, index, world), waiting.prospect))
    }
    found.sort { ($0.rank, $0.lot, $0.prospect.row) < ($1.rank, $1.lot, $1.prospect.row) }
    for candidate in found where !candidate.prospect.holdsSeat(in: index, world) { body(candidate.prospect) }
  }

  /// A youth's lot of this week in a programme; it does not depend on who else is there.
  private func lot(_ row: Int, _ index: Int, _ world: World) -> UInt32 {
    let generation = UInt32(world.youths.generation[row]) ^ world.policy.keys[index]
    return world.draws.block(
      UInt32(truncatingIfNeeded: row), generation, week: world.week, purpose: Purpose.lot.rawValue
    ).word(0)
  }
}
