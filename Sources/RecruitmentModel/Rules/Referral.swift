import SimulationKernel

/// Signals that arrived are matched to free seats, worst risk first.
///
/// A programme takes a youth whose signal its domain has, who lives where it runs, of an age that it serves, and for
/// whom its kind can do something. Who is eligible and finds no seat is unmet need.
/// - Reads: signals, seats. Writes: participants. Draws: none. Serial.
/// - Complexity: O(signals · log signals) for each programme with seats.
struct Referral {
  private struct Candidate {
    let risk: Float
    let row: Int
    let home: Int
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
    let policy = world.policy
    let programme = policy.programmes[index]
    let open = policy.openSeats(index, in: Int(world.week))
    var taken = Array(repeating: false, count: programme.intervention.seats)
    let participants = world.participants
    var used = 0
    for seat in 0..<participants.count * Participants.seatsEach
    where Int(participants.seats[seat].intervention) == index {
      taken[Int(participants.seats[seat].number)] = true
      used += 1
    }
    policy.countSeats(index, open: open, world)
    guard open > 0 else { return }
    var numbers = taken.indices.lazy.filter { !taken[$0] }.makeIterator()
    var records = (0..<participants.count).lazy.filter { participants.youth[$0] < 0 }.makeIterator()
    for candidate in candidates(index, world) {
      let here = world.localWeek(candidate.home)
      if used < open, let seat = freeSeat(candidate.row, world, record: { records.next() }), let number = numbers.next()
      {
        participants.seats[seat] = Seat(intervention: Int32(index), number: Int32(number), weeks: 0)
        // The signal has done its work; whoever gives up a seat must be noticed anew.
        world.youths.traits[candidate.row].noticed = false
        used += 1
        here.count(.enrolments, candidate.row, by: .programme(Int32(index)))
      } else {
        here.count(.unmetNeed, candidate.row, by: .programme(Int32(index)))
      }
    }
  }

  private func candidates(_ index: Int, _ world: World) -> [Candidate] {
    let programme = world.policy.programmes[index]
    let domain = type(of: programme.intervention).domain
    let youths = world.youths
    var found: [Candidate] = []
    // Who gave up a seat and was noticed anew may still have the signal that led to it.
    var seen: Set<Int> = []
    for signal in world.pending where signal.domain == domain || signal.elsewhere <= world.week {
      let row = Int(signal.row)
      let home = world.places.home(of: row)
      let age = youths.age(row, in: world.week)
      let status = youths.status[row]
      let participant = Int(youths.participant[row])
      guard world.policy.treated[index][home], programme.ages.contains(age), status.activity != .detained,
        participant < 0 || !world.participants.holds(participant, seatIn: index)
      else { continue }
      let profile = YouthProfile(row, of: youths, in: world.week)
      guard programme.intervention.suits(profile), seen.insert(row).inserted else { continue }
      found.append(Candidate(risk: world.rules.signals.risk(row, youths), row: row, home: home))
    }
    found.sort { ($0.risk, $1.row) > ($1.risk, $0.row) }
    return found
  }

  /// A free seat in the record of a youth, who gets one where there is none yet; nothing where all are taken.
  private func freeSeat(_ row: Int, _ world: World, record: () -> Int?) -> Int? {
    let participants = world.participants
    if world.youths.participant[row] < 0 {
      guard let free = record() else { return nil }
      participants.youth[free] = Int32(row)
      world.youths.participant[row] = Int32(free)
    }
    let participant = Int(world.youths.participant[row])
    return participants.seats(of: participant).first { participants.seats[$0].intervention < 0 }
  }
}
