import SimulationKernel
import Testing

@testable import RecruitmentModel

/// Nobody and nothing comes from nowhere or gets lost: events against the change of stocks, every week.
///
/// The books know no rule; what they are held against is what each week counted. That they find a broken rule is shown by
/// breaking some.
@Suite("Conservation, week by week") struct ConservationTests {
  private static let run = BookedRun()

  @Test(
    "Youths, activities, stages, posts, seats, hands and recruiters are those of last week, and what events changed")
  func balanced() {
    let run = Self.run
    #expect(Books.imbalances(run).prefix(5).map(\.self) == [])
    let kinds = Set(run.weeks.flatMap(\.events).map(\.kind))
    #expect(kinds.isSuperset(of: Self.moving), "these never happen: \(Self.moving.subtracting(kinds))")
    #expect(run.weeks.contains { $0.seatsUsed[0] > 3 && $0.seatsUsed[1] > 0 })
    #expect(Books.exactWeeks(run) > 10, "in weeks without a hire posts must fit exactly")
  }

  /// The events that move somebody or something.
  private static let moving: Set<EventKind> = [
    .recruited, .promoted, .desisted, .succeeded, .recruiterArrested, .detained, .released, .droppedOut, .graduated,
    .backInSchool, .hired, .jobLost, .placed, .placementKept, .enrolled, .seatEnded, .letGo,
  ]

  @Test(
    "A rule that does not report what it does is found, whichever it is",
    arguments: ConservationTests.moving.sorted { $0.rawValue < $1.rawValue })
  func silentRule(kind: EventKind) {
    var run = Self.run
    for index in run.weeks.indices { run.weeks[index].events.removeAll { $0.kind == kind } }
    #expect(!Books.imbalances(run).isEmpty)
  }

  @Test("A rule that reports once too often is found", arguments: [EventKind.recruited, .hired, .enrolled, .desisted])
  func loudRule(kind: EventKind) throws {
    var run = Self.run
    // One event more, of a youth whom it did not happen to.
    let index = try #require(run.weeks.firstIndex { $0.events.contains { $0.kind == kind } })
    let at = try #require(run.weeks[index].events.firstIndex { $0.kind == kind })
    let event = run.weeks[index].events[at]
    let others = run.start.indices.filter { row in
      run.start[row].place == Int(event.place)
        && !run.weeks[...index].contains { $0.events.contains { $0.youth == row } }
        && run.start[row].activity == .school && (run.start[row].involvement != .none) == (kind == .desisted)
    }
    let other = try #require(others.first ?? run.start.indices.first { run.start[$0].involvement != .none })
    run.weeks[index].events.insert(
      Event(
        week: event.week, place: event.place, youth: Int32(other), generation: 0, kind: kind, by: event.by), at: at)
    #expect(!Books.imbalances(run).isEmpty)
  }

  /// What a broken rule might do in the world, without a word.
  enum Fault: String, CaseIterable {
    case recruitsInSecret, losesAHand, inventsAJob, losesARecruiter, detainsInSecret, takesSeatsAway
  }

  @Test("A rule that moves somebody in secret is found", arguments: Fault.allCases)
  func secretRule(fault: Fault) {
    let run = BookedRun(weeks: 24) { world in
      guard world.week == 20 else { return }
      Self.break(world, fault)
    }
    let found = Books.imbalances(run)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasPrefix("week 2") && !$0.hasPrefix("week 20") }, "nothing before the fault")
  }

  private static func `break`(_ world: World, _ fault: Fault) {
    let youths = world.youths
    let pupil = (0..<youths.count).first {
      youths.status[$0].activity == .school && !youths.status[$0].isInvolved && !youths.status[$0].sideJob
        && youths.age($0, in: world.week) < 15 && youths.participant[$0] < 0
    }
    let hand = (0..<youths.count).first { youths.status[$0].involvement == .errands }
    switch fault {
    case .recruitsInSecret:
      guard let pupil, let opening = (0..<world.recruiters.hands.count).first(where: { world.recruiters.hands[$0] < 0 })
      else { return }
      youths.status[pupil].involvement = .errands
      youths.opening[pupil] = Int32(opening)
      world.recruiters.hands[opening] = Int32(pupil)
    case .losesAHand:
      guard let hand else { return }
      world.leaveCrime(hand, world.localWeek(world.places.home(of: hand)))
    case .inventsAJob:
      guard let employer = (0..<world.employers.count).first(where: { world.employers.filled[$0] > 0 }) else { return }
      world.employers.filled[employer] -= 1
    case .losesARecruiter:
      guard let recruiter = (0..<world.recruiters.count).first(where: { !world.recruiters.away[$0] }) else { return }
      world.recruiters.away[recruiter] = true
    case .detainsInSecret:
      guard let pupil else { return }
      youths.status[pupil].activity = .detained
      youths.detention[pupil] = 50
    case .takesSeatsAway:
      let seats = world.participants.seats
      for seat in 0..<seats.count where seats[seat].intervention == 0 { seats[seat] = Seat() }
    }
  }
}
