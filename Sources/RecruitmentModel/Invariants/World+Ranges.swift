import SimulationKernel

extension World {
  /// Checks that every share lies from 0 to 1 and every other number in its range.
  func checkRanges() throws(Breach) {
    try checkYouthRanges()
    try checkRecruiterRanges()
    try checkEmployerRanges()
    try checkPlaceRanges()
    for participant in 0..<participants.count where participants.youth[participant] >= 0 {
      let row = Int(participants.youth[participant])
      let bond = participants.coachBond[participant]
      guard bond >= 0, bond <= 1 else {
        throw breach(row, "youth \(row) has a bond of \(bond) with the coach, outside 0...1")
      }
    }
  }

  private func checkYouthRanges() throws(Breach) {
    for (name, column) in [
      ("stress", youths.stress), ("stress ahead", youths.stressTarget), ("trust", youths.trust), ("bond", youths.bond),
      ("bond ahead", youths.bondTarget), ("resilience", youths.resilience), ("habituation", youths.habituation),
      ("own risk", youths.ownRisk),
    ] {
      // Such a column holds nothing below 0.
      for row in 0..<youths.count where column[row] > 1 {
        throw breach(row, "youth \(row) has \(name) \(column[row]), outside 0...1")
      }
    }
    for row in 0..<youths.count {
      guard youths.proneness[row] >= 0, youths.proneness[row].isFinite else {
        throw breach(row, "youth \(row) has proneness \(youths.proneness[row])")
      }
      guard Int(youths.involvedContacts[row]) <= Youths.contactsEach else {
        throw breach(row, "youth \(row) has \(youths.involvedContacts[row]) contacts involved")
      }
      if let training, !(abs(training[row]) <= 1) {
        throw breach(row, "youth \(row) has \(training[row]) of resilience from training")
      }
    }
  }

  private func checkRecruiterRanges() throws(Breach) {
    for recruiter in 0..<recruiters.count {
      for (name, value) in [
        ("rounding", recruiters.rounding[recruiter]), ("threat", recruiters.threat[recruiter]),
        ("online share", recruiters.online[recruiter]), ("unfilled share", recruiters.unfilled[recruiter]),
      ] where !(value >= 0 && value <= 1) {
        throw breach(recruiter: recruiter, "recruiter \(recruiter) has \(name) \(value), outside 0...1")
      }
      let (size, price) = (recruiters.size[recruiter], recruiters.logPrice[recruiter])
      guard size >= 0, size.isFinite, price.isFinite else {
        throw breach(recruiter: recruiter, "recruiter \(recruiter) wants \(size) hands at a log price of \(price)")
      }
      let (openings, held) = (recruiters.openings[recruiter], recruiters.held[recruiter])
      guard held >= 0, openings >= held, openings <= Recruiters.openingsEach else {
        throw breach(recruiter: recruiter, "recruiter \(recruiter) counts \(held) of \(openings) openings filled")
      }
    }
  }

  private func checkEmployerRanges() throws(Breach) {
    for employer in 0..<employers.count {
      let (full, side) = (employers.posts[employer], employers.sidePosts[employer])
      guard full >= 0, full.isFinite, side >= 0, side.isFinite else {
        throw breach(employer: employer, "employer \(employer) has \(full) posts and \(side) side posts")
      }
      for (name, value) in [
        ("rounding", employers.rounding[employer]), ("openness", employers.openness[employer]),
      ] where !(value >= 0 && value <= 1) {
        throw breach(employer: employer, "employer \(employer) has \(name) \(value), outside 0...1")
      }
    }
  }

  private func checkPlaceRanges() throws(Breach) {
    for place in 0..<places.count {
      for (name, value) in [
        ("deprivation", places.deprivation[place]), ("multi-problem share", places.multiProblemShare[place]),
        ("opportunity", places.opportunity[place]), ("institutional trust", places.institutionalTrust[place]),
        ("status of crime", places.status[place]), ("status of crime now", places.statusNow[place]),
        ("visible risk", places.visibleRisk[place]),
      ] where !(value >= 0 && value <= 1) {
        throw Breach("\(name) is \(value), outside 0...1", in: place)
      }
      // Weights of links may add up to one but for rounding.
      guard places.outward[place] >= 0, places.outward[place] <= 1.001 else {
        throw Breach("\(places.outward[place]) of the contacts cross a link", in: place)
      }
      guard places.first[place] <= places.first[place + 1],
        places.firstEmployer[place] <= places.firstEmployer[place + 1],
        places.firstRecruiter[place] <= places.firstRecruiter[place + 1]
      else { throw Breach("its youths, employers or recruiters end before they begin", in: place) }
    }
    guard Int(places.first[places.count]) == youths.count,
      Int(places.firstEmployer[places.count]) == employers.count,
      Int(places.firstRecruiter[places.count]) == recruiters.count
    else { throw Breach("the neighbourhoods do not have all youths, employers and recruiters") }
  }
}
