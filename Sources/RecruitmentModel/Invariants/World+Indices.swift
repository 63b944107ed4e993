import SimulationKernel

extension World {
  /// Checks that every index points to something that exists, so that all other checks may follow it.
  func checkIndices() throws(Breach) {
    for (name, column, end) in [
      ("employer", youths.employer, employers.count), ("opening", youths.opening, recruiters.hands.count),
      ("participant", youths.participant, participants.count),
    ] {
      for row in 0..<youths.count where column[row] < -1 || Int(column[row]) >= end {
        throw breach(row, "youth \(row) has \(name) \(column[row]) of \(end)")
      }
    }
    for row in 0..<youths.count {
      guard youths.traits[row].bits & 3 < Track.allCases.count else { throw breach(row, "youth \(row) has no track") }
      for k in row * Youths.contactsEach..<(row + 1) * Youths.contactsEach {
        let contact = Int(youths.contacts[k])
        guard contact >= -1, contact < youths.count, contact != row else {
          throw breach(row, "youth \(row) has contact \(contact) among \(youths.count) youths")
        }
      }
    }
    for recruiter in 0..<recruiters.count {
      guard recruiters.kind[recruiter] < IllegalWork.kinds.count else {
        throw breach(recruiter: recruiter, "recruiter \(recruiter) has work of kind \(recruiters.kind[recruiter])")
      }
      guard recruiters.youth[recruiter] >= -1, recruiters.youth[recruiter] < youths.count else {
        throw breach(recruiter: recruiter, "recruiter \(recruiter) is youth \(recruiters.youth[recruiter])")
      }
      for opening in Recruiters.openings(of: recruiter)
      where recruiters.hands[opening] < -1 || recruiters.hands[opening] >= youths.count {
        throw breach(recruiter: recruiter, "opening \(opening) is held by youth \(recruiters.hands[opening])")
      }
    }
    for employer in 0..<employers.count where employers.sector[employer] >= LegalIncome.sectors.count {
      throw breach(employer: employer, "employer \(employer) is of sector \(employers.sector[employer])")
    }
    for participant in 0..<participants.count {
      let row = participants.youth[participant]
      guard row >= -1, row < youths.count else { throw Breach("participant \(participant) is youth \(row)") }
      for seat in participants.seats(of: participant) {
        let index = participants.seats[seat].intervention
        guard index >= -1, index < policy.programmes.count else {
          throw Breach("participant \(participant) has a seat of programme \(index)")
        }
      }
    }
    for place in 0..<pending.senders {
      for k in 0..<pending.count(from: place) where !(0..<youths.count).contains(Int(pending[place, k].row)) {
        throw Breach("a signal is about youth \(pending[place, k].row)")
      }
    }
  }
}
