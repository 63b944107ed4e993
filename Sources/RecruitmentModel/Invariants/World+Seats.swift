import SimulationKernel

extension World {
  /// Checks that youths and participants know of each other, that nobody has two seats of one programme, and that no seat has
  /// two youths.
  func checkSeats() throws(Breach) {
    for row in 0..<youths.count where youths.participant[row] >= 0 {
      let participant = Int(youths.participant[row])
      guard Int(participants.youth[participant]) == row else {
        throw breach(row, "youth \(row) is participant \(participant), who is youth \(participants.youth[participant])")
      }
    }
    for participant in 0..<participants.count { try checkParticipant(participant) }
    for (index, programme) in policy.programmes.enumerated() {
      var taken: Set<Int32> = []
      for seat in 0..<participants.seats.count where Int(participants.seats[seat].intervention) == index {
        let number = participants.seats[seat].number
        guard taken.insert(number).inserted, number >= 0, Int(number) < programme.intervention.seats else {
          throw Breach("seat \(number) of '\(programme.name)' is held twice or does not exist")
        }
      }
    }
  }

  private func checkParticipant(_ participant: Int) throws(Breach) {
    let seats = participants.seats(of: participant).map { participants.seats[$0] }
    let held = seats.map(\.intervention).filter { $0 >= 0 }
    let row = Int(participants.youth[participant])
    guard row >= 0 else {
      guard held.isEmpty, !participants.placed[participant] else {
        throw Breach("participant \(participant) is nobody, but holds a seat or a placement")
      }
      return
    }
    for (at, index) in held.enumerated() where held[..<at].contains(index) {
      throw breach(row, "youth \(row) holds two seats of '\(policy.programmes[Int(index)].name)'")
    }
    for seat in seats where seat.intervention >= 0 && seat.weeks < 0 {
      throw breach(row, "youth \(row) holds a seat for \(seat.weeks) weeks")
    }
    guard Int(youths.participant[row]) == participant else {
      throw breach(
        row, "participant \(participant) is youth \(row), who is participant \(youths.participant[row])")
    }
    guard !participants.placed[participant] || youths.employer[row] >= 0 else {
      throw breach(row, "youth \(row) has a placement, but no employer")
    }
  }
}
