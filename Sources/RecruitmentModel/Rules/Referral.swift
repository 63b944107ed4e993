import SimulationKernel

/// Signals that arrived are matched to free seats.
///
/// A programme takes a youth whose signal its domain has, who lives where it runs, who belongs to its target group, and
/// for whom its kind can do something: worst risk first, by lot, or who was noticed first. Who is eligible and finds no
/// seat is unmet need. Some kinds take the contacts of a youth along, who need no signal: those who are involved, or whose
/// risk reaches the programme's least; as far as seats reach, and without a seat they are no unmet need.
/// - Reads: signals, seats, contacts. Writes: participants. Draws: lot, by programme and youth. Serial.
/// - Complexity: O(signals · log signals) for each programme with seats.
struct Referral {
  private struct Candidate {
    let row: Int
    /// Who has less comes first: of rank, then of lot, then of row.
    let rank: Float
    let lot: UInt32

    static func comesFirst(_ one: Candidate, _ other: Candidate) -> Bool {
      (one.rank, one.lot, one.row) < (other.rank, other.lot, other.row)
    }
  }

  /// One week.
  func step(_ world: World) {
    gather(world)
    for index in world.policy.programmes.indices where world.policy.programmes[index].intervention.seats > 0 {
      fill(index, world)
    }
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

  private func fill(_ index: Int, _ world: World) {
    let open = world.policy.openSeats(index, in: Int(world.week))
    var seats = FreeSeats(of: index, open: open, world)
    world.policy.countSeats(index, open: open, world)
    guard open > 0 else { return }
    let takesContacts = world.policy.programmes[index].intervention.takesContacts
    // Who was taken along with a contact has a seat by now.
    for candidate in candidates(index, world) where !holds(candidate.row, seatIn: index, world) {
      guard take(candidate.row, &seats, world) else {
        world.localWeek(world.places.home(of: candidate.row))
          .count(.unmetNeed, candidate.row, by: .programme(Int32(index)))
        continue
      }
      if takesContacts { takeContacts(of: candidate.row, &seats, world) }
    }
  }

  /// Gives a youth a seat; false where there is none.
  private func take(_ row: Int, _ seats: inout FreeSeats, _ world: World) -> Bool {
    guard seats.take(row, world) else { return false }
    // The signal has done its work; whoever gives up a seat must be noticed anew.
    world.youths.traits[row].noticed = false
    world.localWeek(world.places.home(of: row)).count(.enrolments, row, by: .programme(Int32(seats.programme)))
    return true
  }

  private func takeContacts(of row: Int, _ seats: inout FreeSeats, _ world: World) {
    let youths = world.youths
    let least = world.policy.programmes[seats.programme].group.risk
    for k in 0..<Youths.contactsEach {
      let contact = Int(youths.contacts[row * Youths.contactsEach + k])
      guard contact >= 0, isEligible(contact, seats.programme, world),
        youths.shown[contact].isInvolved || world.rules.signals.risk(contact, youths) >= least
      else { continue }
      _ = take(contact, &seats, world)
    }
  }

  private func candidates(_ index: Int, _ world: World) -> [Candidate] {
    let programme = world.policy.programmes[index]
    let domain = type(of: programme.intervention).domain
    var found: [Candidate] = []
    // Who gave up a seat and was noticed anew may still have the signal that led to it; the oldest comes first.
    var seen: Set<Int> = []
    for signal in world.pending where signal.domain == domain || signal.elsewhere <= world.week {
      let row = Int(signal.row)
      guard isEligible(row, index, world) else { continue }
      let risk = world.rules.signals.risk(row, world.youths)
      guard risk >= programme.group.risk, seen.insert(row).inserted else { continue }
      switch programme.assignment {
      case .risk: found.append(Candidate(row: row, rank: -risk, lot: 0))
      case .lot: found.append(Candidate(row: row, rank: 0, lot: lot(row, index, world)))
      case .firstCome:
        found.append(Candidate(row: row, rank: Float(signal.raised), lot: lot(row, index, world)))
      }
    }
    found.sort(by: Candidate.comesFirst)
    return found
  }

  /// A youth's lot of this week in a programme; it does not depend on who else is there.
  private func lot(_ row: Int, _ index: Int, _ world: World) -> UInt32 {
    let generation = UInt32(world.youths.generation[row]) ^ world.policy.keys[index]
    return world.draws.block(
      UInt32(truncatingIfNeeded: row), generation, week: world.week, purpose: Purpose.lot.rawValue
    ).word(0)
  }

  /// Whether a youth may take a seat, but for the risk.
  private func isEligible(_ row: Int, _ index: Int, _ world: World) -> Bool {
    let programme = world.policy.programmes[index]
    let group = programme.group
    let youths = world.youths
    let status = youths.status[row]
    guard world.targets.runs(index, in: world.places.home(of: row), Int(world.week)), status.activity != .detained,
      !holds(row, seatIn: index, world), group.involvement.contains(status.involvement),
      !group.contactsInvolved || youths.involvedContacts[row] > 0
    else { return false }
    let profile = YouthProfile(row, of: youths, in: world.week)
    return group.admits(profile) && programme.intervention.suits(profile)
  }

  private func holds(_ row: Int, seatIn index: Int, _ world: World) -> Bool {
    let participant = Int(world.youths.participant[row])
    return participant >= 0 && world.participants.holds(participant, seatIn: index)
  }
}
