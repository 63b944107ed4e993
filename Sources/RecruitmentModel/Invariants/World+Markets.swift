import SimulationKernel

extension World {
  /// Checks that every opening is held by at most one hand, who knows of it, and every recruiter's place by at most one
  /// youth.
  func checkOpenings() throws(Breach) {
    var hands = 0
    for opening in 0..<recruiters.count * Recruiters.openingsEach {
      let row = Int(recruiters.hands[opening])
      guard row >= 0 else { continue }
      hands += 1
      guard Int(youths.opening[row]) == opening, youths.status[row].involvement != .recruiter else {
        throw breach(row, "opening \(opening) is held by youth \(row), who holds \(youths.opening[row])")
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
          throw breach(row, "youth \(row) is recruiter \(recruiter), whose youth is \(recruiters.youth[recruiter])")
        }
      }
    }
    let known = (0..<recruiters.count).count { recruiters.youth[$0] >= 0 }
    guard hands == involved, heads == known else {
      throw Breach("\(involved) youths and \(heads) recruiters hold \(hands) openings and \(known) places")
    }
  }

  /// Posts filled, less those given up this week and not yet booked, are the youths at work.
  func checkPosts() throws(Breach) {
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
      throw breach(
        employer: employer,
        "employer \(employer) counts \(booked[employer]) and \(sideBooked[employer]) posts filled, "
          + "but \(full[employer]) and \(side[employer]) youths work there")
    }
  }
}
