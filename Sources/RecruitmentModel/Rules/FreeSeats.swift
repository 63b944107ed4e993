import SimulationKernel

/// The seats of one programme that are free in a week, given out in the order of their numbers.
struct FreeSeats {
  let programme: Int
  /// Seats that are open this week, taken or free.
  let open: Int
  private var used = 0
  private var taken: [Bool]
  /// Seats, and records of participants, before these are known to be taken.
  private var nextNumber = 0
  private var nextRecord = 0

  private init(of programme: Int, _ world: World) {
    self.programme = programme
    open = world.policy.openSeats(programme, in: Int(world.week))
    taken = Array(repeating: false, count: world.policy.programmes[programme].intervention.seats)
  }

  /// Those of each programme of an intake.
  /// - Complexity: O(participants).
  static func all(of intake: Intake, _ world: World) -> [FreeSeats] {
    var all = intake.programmes.map { FreeSeats(of: $0, world) }
    var bits = Array(repeating: -1, count: world.policy.programmes.count)
    for (bit, programme) in intake.programmes.enumerated() { bits[programme] = bit }
    let seats = world.participants.seats
    for seat in 0..<seats.count where seats[seat].intervention >= 0 {
      let bit = bits[Int(seats[seat].intervention)]
      guard bit >= 0 else { continue }
      all[bit].taken[Int(seats[seat].number)] = true
      all[bit].used += 1
    }
    return all
  }

  /// Whether a seat is free.
  var areLeft: Bool { used < open }

  /// Gives a youth the next seat; false where none is free, or the youth can hold no more.
  mutating func take(_ row: Int, _ world: World) -> Bool {
    guard used < open, let seat = place(for: row, world) else { return false }
    while nextNumber < taken.count, taken[nextNumber] { nextNumber += 1 }
    guard nextNumber < taken.count else { return false }
    world.participants.seats[seat] = Seat(intervention: Int32(programme), number: Int32(nextNumber), weeks: 0)
    taken[nextNumber] = true
    used += 1
    return true
  }

  /// Where in the record of a youth, who gets one where there is none yet, a seat can stand; nothing where all are taken.
  private mutating func place(for row: Int, _ world: World) -> Int? {
    let participants = world.participants
    if world.youths.participant[row] < 0 {
      while nextRecord < participants.count, participants.youth[nextRecord] >= 0 { nextRecord += 1 }
      guard nextRecord < participants.count else { return nil }
      participants.youth[nextRecord] = Int32(row)
      world.youths.participant[row] = Int32(nextRecord)
    }
    let participant = Int(world.youths.participant[row])
    return participants.seats(of: participant).first { participants.seats[$0].intervention < 0 }
  }
}
