import SimulationKernel

/// One seat that a youth holds in an intervention.
struct Seat: BitwiseCopyable, Equatable {
  /// Index of the intervention, -1 for no seat.
  var intervention: Int32 = -1
  /// Number of the seat within the intervention; says which coach it belongs to.
  var number: Int32 = 0
  /// Weeks since enrolment.
  var weeks: Int32 = 0
}

/// The youths who hold seats in interventions; the few, apart from the many.
///
/// A participant's record is freed when the last seat is given up.
final class Participants: Sendable {
  /// Seats that a youth can hold at once.
  static let seatsEach = 4

  let count: Int
  /// Row of the youth, -1 for a free record.
  let youth: Column<Int32>
  let seats: Column<Seat>
  /// Bond with the present coach, 0 to 1.
  let coachBond: Column<Float>
  /// What the seats do for the youth this week.
  let effects: Column<SeatEffects>
  /// Whether the present job is a placement, held open by an intervention.
  let placed: Column<Bool>

  init(count: Int) {
    self.count = count
    youth = Column(count: count, repeating: -1)
    seats = Column(count: count * Participants.seatsEach, repeating: Seat())
    coachBond = Column(count: count, repeating: 0)
    effects = Column(count: count, repeating: SeatEffects())
    placed = Column(count: count, repeating: false)
  }

  /// The seats of a participant.
  @inline(__always) func seats(of participant: Int) -> Range<Int> {
    participant * Participants.seatsEach..<(participant + 1) * Participants.seatsEach
  }

  /// Whether the participant holds a seat in the intervention.
  func holds(_ participant: Int, seatIn intervention: Int) -> Bool {
    seats(of: participant).contains { Int(seats[$0].intervention) == intervention }
  }

  /// Frees the record of a youth who leaves all seats.
  func release(_ participant: Int, youths: Youths) {
    let row = Int(youth[participant])
    if row >= 0 { youths.participant[row] = -1 }
    youth[participant] = -1
    coachBond[participant] = 0
    placed[participant] = false
    effects[participant] = SeatEffects()
    for seat in seats(of: participant) { seats[seat] = Seat() }
  }
}
