import SimulationKernel

/// A broken invariant: an error of the model, not of its input.
public struct InvariantViolation: Error, Sendable, CustomStringConvertible {
  /// Week in which it was found; the burn-in ends with week 0.
  public let week: Int
  /// The invariant, with the values that break it.
  public let message: String

  /// The violation in one line.
  public var description: String { "week \(week): \(message)" }
}

extension World {
  /// Checks that every youth is in one state that its columns agree on, that posts, openings and seats are held once,
  /// that counts add up, and that a history agrees with them.
  /// - Throws: `InvariantViolation`, the first one found.
  /// - Complexity: O(youths + openings + employers + seats).
  func checkInvariants() throws {
    try checkYouths()
    try checkBounds()
    try checkOpenings()
    try checkPosts()
    try checkSeats()
    try checkCounts()
    try checkHistory()
  }

  func violation(_ message: String) -> InvariantViolation {
    InvariantViolation(week: Int(week), message: message)
  }

  private func checkYouths() throws {
    for row in 0..<youths.count {
      let status = youths.status[row]
      for k in row * Youths.contactsEach..<(row + 1) * Youths.contactsEach {
        let contact = Int(youths.contacts[k])
        guard contact >= -1, contact < youths.count, contact != row else {
          throw violation("youth \(row) has contact \(contact) among \(youths.count) youths")
        }
      }
      let age = youths.age(row, in: week)
      guard age >= Ages.first, age < Ages.exit else { throw violation("youth \(row) is \(age) years old") }
      let employed = youths.employer[row] >= 0
      guard employed == (status.activity == .work || status.sideJob) else {
        throw violation("youth \(row) has employer \(youths.employer[row]), but is in \(status.activity)")
      }
      guard !status.sideJob || status.activity == .school else {
        throw violation("youth \(row) has a side job, but is in \(status.activity)")
      }
      guard (youths.opening[row] >= 0) == status.isInvolved else {
        throw violation("youth \(row) has opening \(youths.opening[row]), but is in stage \(status.involvement)")
      }
      guard (youths.detention[row] > 0) == (status.activity == .detained) else {
        throw violation(
          "youth \(row) has \(youths.detention[row]) weeks of detention left, but is in \(status.activity)")
      }
      for (name, value) in [
        ("stress", youths.stress[row]), ("trust", youths.trust[row]), ("bond", youths.bond[row]),
        ("resilience", youths.resilience[row]), ("habituation", youths.habituation[row]),
        ("own risk", youths.ownRisk[row]),
      ] where !(value >= 0 && value <= 1) {
        throw violation("youth \(row) has \(name) \(value), outside 0...1")
      }
    }
  }

  private func checkOpenings() throws {
    var hands = 0
    for opening in 0..<recruiters.count * Recruiters.openingsEach {
      let row = Int(recruiters.hands[opening])
      guard row >= 0 else { continue }
      hands += 1
      guard Int(youths.opening[row]) == opening, youths.status[row].involvement != .recruiter else {
        throw violation("opening \(opening) is held by youth \(row), who holds \(youths.opening[row])")
      }
    }
    var involved = 0
    var heads = 0
    for row in 0..<youths.count {
      switch youths.status[row].involvement {
      case .none: continue
      case .errands, .regular: involved += 1
      case .recruiter:
        heads += 1
        let recruiter = Recruiters.recruiter(of: youths.opening[row])
        guard Int(recruiters.youth[recruiter]) == row, !recruiters.away[recruiter] else {
          throw violation("youth \(row) is recruiter \(recruiter), whose youth is \(recruiters.youth[recruiter])")
        }
      }
    }
    let known = (0..<recruiters.count).count { recruiters.youth[$0] >= 0 }
    guard hands == involved, heads == known else {
      throw violation("\(involved) youths and \(heads) recruiters hold \(hands) openings and \(known) places")
    }
  }

  /// Posts filled, less those given up this week and not yet booked, are the youths at work.
  private func checkPosts() throws {
    var full = Array(repeating: 0, count: employers.count)
    var side = full
    for row in 0..<youths.count where youths.employer[row] >= 0 {
      let participant = Int(youths.participant[row])
      if participant >= 0, participants.placed[participant] { continue }
      if youths.status[row].sideJob {
        side[Int(youths.employer[row])] += 1
      } else {
        full[Int(youths.employer[row])] += 1
      }
    }
    var booked = (0..<employers.count).map { Int(employers.filled[$0]) }
    var sideBooked = (0..<employers.count).map { Int(employers.sideFilled[$0]) }
    postsGivenUp.forEach { _, post in
      if post.side {
        sideBooked[Int(post.employer)] -= 1
      } else {
        booked[Int(post.employer)] -= 1
      }
    }
    for employer in 0..<employers.count
    where full[employer] != booked[employer] || side[employer] != sideBooked[employer] {
      throw violation(
        "employer \(employer) counts \(booked[employer]) and \(sideBooked[employer]) posts filled, "
          + "but \(full[employer]) and \(side[employer]) youths work there")
    }
  }

  private func checkSeats() throws {
    for row in 0..<youths.count where youths.participant[row] >= 0 {
      let participant = Int(youths.participant[row])
      guard Int(participants.youth[participant]) == row else {
        throw violation("youth \(row) is participant \(participant), who is youth \(participants.youth[participant])")
      }
    }
    for participant in 0..<participants.count where participants.youth[participant] >= 0 {
      let row = Int(participants.youth[participant])
      let bond = participants.coachBond[participant]
      guard bond >= 0, bond <= 1 else {
        throw violation("youth \(row) has a bond of \(bond) with the coach, outside 0...1")
      }
      let held = participants.seats(of: participant).map { participants.seats[$0].intervention }.filter { $0 >= 0 }
      for (at, index) in held.enumerated() where held[..<at].contains(index) {
        throw violation("youth \(row) holds two seats of '\(policy.programmes[Int(index)].name)'")
      }
      guard Int(youths.participant[row]) == participant else {
        throw violation("participant \(participant) is youth \(row), who is participant \(youths.participant[row])")
      }
    }
    for (index, programme) in policy.programmes.enumerated() {
      var taken: Set<Int32> = []
      for seat in 0..<participants.seats.count where Int(participants.seats[seat].intervention) == index {
        let number = participants.seats[seat].number
        guard taken.insert(number).inserted, number >= 0, Int(number) < programme.intervention.seats else {
          throw violation("seat \(number) of '\(programme.name)' is held twice or does not exist")
        }
      }
    }
  }

  private func checkCounts() throws {
    for place in 0..<places.count {
      let base = place * Measure.count
      func count(_ measure: Measure) -> Double { counts[base + measure.rawValue] }
      let all = count(.inSchool) + count(.inWork) + count(.neither) + count(.detained)
      guard all == Double(places.rows(place).count), all == count(.youths) else {
        throw violation("neighbourhood \(place) counts \(all) youths, but has \(places.rows(place).count)")
      }
      let recruited = count(.recruitmentsFirst) + count(.recruitmentsRepeat)
      let approached = count(.approachesStreet) + count(.approachesContacts) + count(.approachesOnline)
      let kinds = IllegalWork.kinds.indices.reduce(0.0) { $0 + count(.recruited(into: $1)) }
      guard recruited == kinds, approached == recruited + count(.refusals) else {
        throw violation(
          "neighbourhood \(place) counts \(approached) approaches, \(recruited) recruitments, \(kinds) by kind")
      }
    }
  }

  /// Checks that the history, where one is kept, has as many youths involved this week as each place counts.
  /// - Throws: `InvariantViolation`, the first one found.
  func checkHistory() throws {
    guard let history, history.weeks?.contains(Int(week)) == true else { return }
    for place in 0..<places.count {
      let tally = tally(place)
      let counted = tally[.errands] + tally[.regular] + tally[.recruiterYouths]
      let kept = history.involved(in: place, week: Int(week))
      guard Double(kept) == counted else {
        throw violation("neighbourhood \(place) counts \(counted) youths involved, the history \(kept)")
      }
    }
  }
}
