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

  /// What all programmes look at in one week.
  private struct Desk {
    /// In the order in which the signals came.
    let waiting: [Waiting]
    /// Worst risk first, then by row, so that several signals about one youth are neighbours.
    let byRisk: [Int]
    /// Place by place.
    let places: [LocalWeek]
  }

  /// One week.
  func step(_ world: World) {
    gather(world)
    let seated = world.policy.programmes.indices.filter { world.policy.programmes[$0].intervention.seats > 0 }
    guard !seated.isEmpty else { return }
    let desk = desk(world)
    for index in seated { fill(index, desk, world) }
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

  private func desk(_ world: World) -> Desk {
    let waiting = world.pending.map { Waiting(prospect: Prospect(Int($0.row), world), signal: $0) }
    let byRisk = waiting.indices.sorted {
      let (one, other) = (waiting[$0].prospect, waiting[$1].prospect)
      return (other.risk, one.row, $0) < (one.risk, other.row, $1)
    }
    return Desk(waiting: waiting, byRisk: byRisk, places: (0..<world.places.count).map(world.localWeek))
  }

  private func fill(_ index: Int, _ desk: Desk, _ world: World) {
    let programme = world.policy.programmes[index]
    let open = world.policy.openSeats(index, in: Int(world.week))
    var seats = FreeSeats(of: index, open: open, world)
    world.policy.countSeats(index, open: open, world)
    guard open > 0 else { return }
    // Who was taken along with a contact has a seat by now.
    for candidate in candidates(programme, index, desk, world) where !candidate.holdsSeat(in: index, world) {
      guard take(candidate, &seats, desk, world) else {
        desk.places[candidate.home].count(.unmetNeed, candidate.row, by: .programme(Int32(index)))
        continue
      }
      if programme.intervention.takesContacts { takeContacts(of: candidate, programme, &seats, desk, world) }
    }
  }

  /// Gives a youth a seat; false where there is none.
  private func take(_ youth: Prospect, _ seats: inout FreeSeats, _ desk: Desk, _ world: World) -> Bool {
    guard seats.take(youth.row, world) else { return false }
    // The signal has done its work; whoever gives up a seat must be noticed anew.
    world.youths.traits[youth.row].noticed = false
    desk.places[youth.home].count(.enrolments, youth.row, by: .programme(Int32(seats.programme)))
    return true
  }

  private func takeContacts(
    of youth: Prospect, _ programme: Programme, _ seats: inout FreeSeats, _ desk: Desk, _ world: World
  ) {
    for k in 0..<Youths.contactsEach {
      let row = Int(world.youths.contacts[youth.row * Youths.contactsEach + k])
      guard row >= 0 else { continue }
      let contact = Prospect(row, world)
      guard contact.isEligible(programme, seats.programme, world),
        world.youths.shown[row].isInvolved || contact.risk >= programme.group.risk
      else { continue }
      _ = take(contact, &seats, desk, world)
    }
  }

  /// Those who may take a seat, who comes first first, each once.
  private func candidates(_ programme: Programme, _ index: Int, _ desk: Desk, _ world: World) -> [Prospect] {
    let domain = type(of: programme.intervention).domain
    func isReached(_ waiting: Waiting) -> Bool {
      (waiting.signal.domain == domain || waiting.signal.elsewhere <= world.week)
        && waiting.prospect.risk >= programme.group.risk && waiting.prospect.isEligible(programme, index, world)
    }
    if programme.assignment == .risk {
      var found: [Prospect] = []
      for at in desk.byRisk where found.last?.row != desk.waiting[at].prospect.row && isReached(desk.waiting[at]) {
        found.append(desk.waiting[at].prospect)
      }
      return found
    }
    var found: [(rank: Int32, lot: UInt32, prospect: Prospect)] = []
    // Who gave up a seat and was noticed anew may still have the signal that led to it; the oldest comes first.
    var seen: Set<Int> = []
    for waiting in desk.waiting where isReached(waiting) && seen.insert(waiting.prospect.row).inserted {
      let rank = programme.assignment == .firstCome ? waiting.signal.raised : 0
      found.append((rank, lot(waiting.prospect.row, index, world), waiting.prospect))
    }
    return found.sorted { ($0.rank, $0.lot, $0.prospect.row) < ($1.rank, $1.lot, $1.prospect.row) }.map(\.prospect)
  }

  /// A youth's lot of this week in a programme; it does not depend on who else is there.
  private func lot(_ row: Int, _ index: Int, _ world: World) -> UInt32 {
    let generation = UInt32(world.youths.generation[row]) ^ world.policy.keys[index]
    return world.draws.block(
      UInt32(truncatingIfNeeded: row), generation, week: world.week, purpose: Purpose.lot.rawValue
    ).word(0)
  }
}
