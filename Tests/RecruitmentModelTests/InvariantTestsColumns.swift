import SimulationKernel
import Testing

@testable import RecruitmentModel

/// Every column of a world is damaged, one at a time: an invariant must find it, and name week and neighbourhood.
@Suite("Every column has an invariant") struct InvariantTestsColumns {
  /// A way to damage a column so that nobody could miss it; gives the youth or thing, or nil where there is none to damage.
  typealias Damage = @Sendable (World) -> Int?

  private static func youth(
    _ holds: @escaping @Sendable (YouthStatus) -> Bool, _ change: @escaping @Sendable (World, Int) -> Void
  ) -> Damage {
    { world in
      guard let row = (0..<world.youths.count).first(where: { holds(world.youths.status[$0]) }) else { return nil }
      change(world, row)
      return row
    }
  }

  private static func any(_ change: @escaping @Sendable (World, Int) -> Void) -> Damage { youth({ _ in true }, change) }

  private static func first(_ change: @escaping @Sendable (World) -> Void) -> Damage {
    { world in
      change(world)
      return 0
    }
  }

  /// Columns in which every value is right by itself, and why.
  private static let free = [
    "generation": "a number that only tells persons apart",
    "income": "two bytes that hold no amount below 0 or above 3,276",
    "count": "fixed", "names": "text", "links": "checked where the city is read", "approaches": "yes or no",
    "generation of recruiters": "a number that only tells recruiters apart",
    "effects": "made anew each week by programmes", "outstanding": "made anew each week from what is shown",
  ]

  private static let youths: [String: Damage] = [
    "born": any { $0.youths.born[$1] = $0.week - 27 * 52 },
    "status": youth({ $0.activity == .neither }) { $0.youths.status[$1].sideJob = true },
    "traits": any { $0.youths.traits[$1].bits |= 3 },
    "shown": any { $0.youths.shown[$1].bits ^= 128 },
    "employer": any { $0.youths.employer[$1] = 1_000_000 },
    "opening": any { $0.youths.opening[$1] = -2 },
    "weeksInvolved": youth({ !$0.isInvolved }) { $0.youths.weeksInvolved[$1] = 3 },
    "detention": youth({ $0.activity == .school }) { $0.youths.detention[$1] = 3 },
    "participant": any { $0.youths.participant[$1] = 1_000_000 },
    "stress": any { $0.youths.stress[$1] = 1.05 }, "stressTarget": any { $0.youths.stressTarget[$1] = 1.05 },
    "trust": any { $0.youths.trust[$1] = 1.05 }, "bond": any { $0.youths.bond[$1] = 1.05 },
    "bondTarget": any { $0.youths.bondTarget[$1] = 1.05 }, "resilience": any { $0.youths.resilience[$1] = 1.05 },
    "habituation": any { $0.youths.habituation[$1] = 1.05 }, "proneness": any { $0.youths.proneness[$1] = -1 },
    "ownRisk": any { $0.youths.ownRisk[$1] = 1.05 },
    "offenceBound": first { world in for row in 0..<world.youths.count { world.youths.offenceBound[row] = 0 } },
    "eventBound": first { world in for row in 0..<world.youths.count { world.youths.eventBound[row] = 0 } },
    "noticeBound": first { world in for row in 0..<world.youths.count { world.youths.noticeBound[row] = 0 } },
    "involvedContacts": any { $0.youths.involvedContacts[$1] = 7 },
    "contacts": any { $0.youths.contacts[$1 * Youths.contactsEach] = Int32($1) },
  ]

  private static let recruiters: [String: Damage] = [
    "kind": first { $0.recruiters.kind[0] = 200 }, "size": first { $0.recruiters.size[0] = .infinity },
    "rounding": first { $0.recruiters.rounding[0] = -0.1 }, "threat": first { $0.recruiters.threat[0] = 1.1 },
    "online": first { $0.recruiters.online[0] = .nan }, "logPrice": first { $0.recruiters.logPrice[0] = .nan },
    "unfilled": first { $0.recruiters.unfilled[0] = 1.5 }, "openings": first { $0.recruiters.openings[0] = 17 },
    "held": first { $0.recruiters.held[0] = -1 }, "youth": first { $0.recruiters.youth[0] = 1_000_000 },
    "hands": first { $0.recruiters.hands[0] = 1_000_000 },
    "away": { world in
      guard let row = (0..<world.youths.count).first(where: { world.youths.status[$0].involvement == .regular }) else {
        return nil
      }
      let opening = world.youths.opening[row]
      // A hand takes over from the recruiter, who is then taken away from under the hand.
      world.recruiters.hands[Int(opening)] = -1
      world.youths.status[row].involvement = .recruiter
      world.youths.shown[row] = world.youths.status[row]
      world.recruiters.youth[Recruiters.recruiter(of: opening)] = Int32(row)
      world.recruiters.away[Recruiters.recruiter(of: opening)] = true
      return row
    },
  ]

  private static let employers: [String: Damage] = [
    "sector": first { $0.employers.sector[0] = 200 }, "posts": first { $0.employers.posts[0] = -1 },
    "sidePosts": first { $0.employers.sidePosts[0] = .nan }, "rounding": first { $0.employers.rounding[0] = 1.5 },
    "filled": first { $0.employers.filled[0] += 1 }, "sideFilled": first { $0.employers.sideFilled[0] += 1 },
    "openness": first { $0.employers.openness[0] = -0.5 },
  ]

  private static let places: [String: Damage] = [
    "first": first { $0.places.first[$0.places.count] += 1 }, "deprivation": first { $0.places.deprivation[0] = 2 },
    "multiProblemShare": first { $0.places.multiProblemShare[0] = -1 },
    "opportunity": first { $0.places.opportunity[0] = .nan },
    "institutionalTrust": first { $0.places.institutionalTrust[0] = 1.5 },
    "outward": first { $0.places.outward[0] = 2 },
    "status": first { $0.places.status[0] = -0.1 }, "statusNow": first { $0.places.statusNow[0] = 1.1 },
    "visibleRisk": first { $0.places.visibleRisk[0] = .nan },
    "firstEmployer": first { $0.places.firstEmployer[$0.places.count] += 1 },
    "firstRecruiter": first { $0.places.firstRecruiter[$0.places.count] += 1 },
  ]

  private static let participants: [String: Damage] = [
    "youth": participant { $0.participants.youth[$1] = 1_000_000 },
    "seats": participant { $0.participants.seats[$1 * Participants.seatsEach].intervention = 99 },
    "coachBond": participant { $0.participants.coachBond[$1] = 1.5 },
    "placed": { world in
      let free = (0..<world.participants.count).first {
        let row = Int(world.participants.youth[$0])
        return row >= 0 && world.youths.employer[row] < 0
      }
      if let free { world.participants.placed[free] = true }
      return free
    },
  ]

  private static func participant(_ change: @escaping @Sendable (World, Int) -> Void) -> Damage {
    { world in
      guard let one = (0..<world.participants.count).first(where: { world.participants.youth[$0] >= 0 }) else {
        return nil
      }
      change(world, one)
      return one
    }
  }

  /// A world with seats, hands and jobs in it.
  private static func world() -> World {
    let city = smallCity(places: 3, youths: 90, demand: 120)
    let world = settledWorld(city, weeks: 15).copy(under: policy(city, world: ["policing": 0.2], fourProgrammes()))
    live(world, weeks: 11)
    world.counts.fill(0)
    live(world, weeks: 1)
    return world
  }

  private func check(_ damages: [String: Damage], _ columns: (World) -> Any) throws {
    let sound = Self.world()
    #expect(throws: Never.self) { try sound.checkInvariants() }
    let labels = Mirror(reflecting: columns(sound)).children.compactMap(\.label)
    for label in labels where Self.free[label] == nil {
      let damage = try #require(damages[label], "no invariant is shown to watch the column \(label)")
      let world = Self.world()
      _ = try #require(damage(world), "nothing to damage in \(label)")
      let found = #expect(throws: InvariantViolation.self, "\(label)") { try world.checkInvariants() }
      #expect(found?.week == Int(world.week))
      if let name = found?.neighbourhood { #expect(world.places.names.contains(name)) }
    }
    #expect(damages.keys.allSatisfy(labels.contains))
  }

  @Test("Of youths") func ofYouths() throws { try check(Self.youths) { $0.youths } }

  @Test("Of recruiters") func ofRecruiters() throws { try check(Self.recruiters) { $0.recruiters } }

  @Test("Of employers") func ofEmployers() throws { try check(Self.employers) { $0.employers } }

  @Test("Of neighbourhoods") func ofPlaces() throws { try check(Self.places) { $0.places } }

  @Test("Of participants") func ofParticipants() throws { try check(Self.participants) { $0.participants } }

  @Test("Every count is watched: one too many of any, or a part larger than its whole, is found")
  func counts() {
    let stocks = Set(Census.stocks)
    let world = Self.world()
    for measure in Measure.allCases {
      let index = Measure.count + measure.rawValue
      let before = world.counts[index]
      defer { world.counts[index] = before }
      world.counts[index] = stocks.contains(measure) ? before + 1 : -1
      #expect(throws: InvariantViolation.self, "\(measure)") { try world.checkInvariants() }
    }
  }

  @Test("A violation is told with week, neighbourhood, rule and values")
  func text() throws {
    let world = Self.world()
    let row = world.places.rows(1).lowerBound
    world.youths.stress[row] = 1.05
    let found = #expect(throws: InvariantViolation.self) { try world.checkInvariants() }
    #expect(
      found?.description == "week \(world.week), neighbourhood '\(world.places.names[1])': a share lies from 0 to 1, "
        + "a number is finite: youth \(row) has stress 1.05, outside 0...1")
  }
}
