import SimulationKernel

extension World {
  /// All invariants, in the order in which they are checked: first those that the others rely on.
  static let invariants = [
    Invariant(rule: "every index leads to something") { world throws(Breach) in try world.checkIndices() },
    Invariant(rule: "a youth is in one state, on which the columns agree") { world throws(Breach) in
      try world.checkYouths()
    },
    Invariant(rule: "a share lies from 0 to 1, a number is finite") { world throws(Breach) in try world.checkRanges() },
    Invariant(rule: "no chance exceeds the bound that spares a closer look") { world throws(Breach) in
      try world.checkBounds()
    },
    Invariant(rule: "an opening is held by one hand, a recruiter's place by one youth") { world throws(Breach) in
      try world.checkOpenings()
    },
    Invariant(rule: "posts filled are the youths who work there") { world throws(Breach) in try world.checkPosts() },
    Invariant(rule: "a seat is held by one youth, once") { world throws(Breach) in try world.checkSeats() },
    Invariant(rule: "counts add up, and are those of the youths") { world throws(Breach) in try world.checkCounts() },
    Invariant(rule: "the history agrees with the counts") { world throws(Breach) in try world.checkHistory() },
    Invariant(rule: "what others see of a youth is the youth's state") { world throws(Breach) in try world.checkShown()
    },
  ]

  /// Checks every invariant.
  /// - Throws: `InvariantViolation`, the first one found.
  /// - Complexity: O(youths + openings + employers + seats).
  func checkInvariants() throws(InvariantViolation) {
    for invariant in World.invariants {
      do throws(Breach) { try invariant.check(self) } catch { throw violation(error, of: invariant.rule) }
    }
  }

  func violation(_ breach: Breach, of rule: String) -> InvariantViolation {
    let names = places.names
    let name = breach.place.flatMap { names.indices.contains($0) ? names[$0] : nil }
    return InvariantViolation(week: Int(week), neighbourhood: name, rule: rule, message: breach.message)
  }

  /// A breach that is about a youth, named with the neighbourhood of the youth.
  func breach(_ row: Int, _ message: String) -> Breach { Breach(message, in: places.home(of: row)) }

  /// A breach that is about a recruiter.
  func breach(recruiter: Int, _ message: String) -> Breach {
    Breach(message, in: (0..<places.count).first { places.recruiters($0).contains(recruiter) })
  }

  /// A breach that is about an employer.
  func breach(employer: Int, _ message: String) -> Breach {
    Breach(message, in: (0..<places.count).first { places.employers($0).contains(employer) })
  }
}
