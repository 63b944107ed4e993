import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Invariants") struct InvariantTests {
  private let city = smallCity(places: 3, youths: 90, demand: 120)

  @Test("They hold in every week of a run with everything at work, burn-in included")
  func hold() throws {
    for replication in 1...3 as ClosedRange<UInt32> {
      _ = try run(
        city, policy(city, world: eventful, fourProgrammes()), draws: draws(replication), burnIn: 40, weeks: 60,
        watch: RunWatch(verify: true))
    }
  }

  /// A world with seats, hands and jobs in it.
  private func world() -> World {
    let world = settledWorld(city).copy(under: policy(city, world: ["policing": 0.2], fourProgrammes()))
    live(world, weeks: 19)
    world.counts.fill(0)
    live(world, weeks: 1)
    return world
  }

  private func message(_ world: World) -> String? {
    do {
      try world.checkInvariants()
      return nil
    } catch {
      let place = error.neighbourhood.map { ", neighbourhood '\($0)'" } ?? ""
      #expect(error.description == "week \(world.week)\(place): \(error.rule): \(error.message)")
      #expect(World.invariants.map(\.rule).contains(error.rule))
      return error.message
    }
  }

  private typealias Damage = (text: String, make: @Sendable (World) -> Int?)

  /// Each kind of damage to a youth, with the message that names it; `#` stands for the youth.
  private static let youthDamages: [Damage] = [
    ("youth # is 27 years old", { damage($0, { _ in true }) { $0.youths.born[$1] = $0.week - 27 * 52 } }),
    ("youth # is 11 years old", { damage($0, { _ in true }) { $0.youths.born[$1] = $0.week - 12 * 52 + 1 } }),
    (
      "youth # has employer -1, but is in work",
      { damage($0, { $0.activity == .work }) { $0.youths.employer[$1] = -1 } }
    ),
    (
      "youth # has employer 0, but is in neither",
      { damage($0, { $0.activity == .neither }) { $0.youths.employer[$1] = 0 } }
    ),
    (
      "youth # has a side job, but is in work",
      { damage($0, { $0.activity == .work }) { $0.youths.status[$1].sideJob = true } }
    ),
    ("youth # has opening 5, but is in stage none", { damage($0, { !$0.isInvolved }) { $0.youths.opening[$1] = 5 } }),
    (
      "youth # has opening -1, but is in stage errands",
      { damage($0, { $0.involvement == .errands }) { $0.youths.opening[$1] = -1 } }
    ),
    (
      "youth # has 4 weeks of detention left, but is in school",
      { damage($0, { $0.activity == .school }) { $0.youths.detention[$1] = 4 } }
    ),
    ("youth # has stress 1.05, outside 0...1", { put($0.youths.stress, 7, 1.05) }),
    ("youth # has trust 1.05, outside 0...1", { put($0.youths.trust, 7, 1.05) }),
    ("youth # has bond 1.05, outside 0...1", { put($0.youths.bond, 7, 1.05) }),
    ("youth # has resilience 1.05, outside 0...1", { put($0.youths.resilience, 7, 1.05) }),
    ("youth # has habituation 1.05, outside 0...1", { put($0.youths.habituation, 7, 1.05) }),
    ("youth # has own risk 1.05, outside 0...1", { put($0.youths.ownRisk, 7, 1.05) }),
  ]

  private static func put(_ column: FixedPointColumn, _ row: Int, _ value: Float) -> Int {
    column[row] = value
    return row
  }

  /// Damages the first youth of whom something holds.
  private static func damage(
    _ world: World, _ holds: (YouthStatus) -> Bool, _ change: (World, Int) -> Void
  ) -> Int? {
    guard let row = (0..<world.youths.count).first(where: { holds(world.youths.status[$0]) }) else { return nil }
    change(world, row)
    return row
  }

  @Test("Whatever is wrong with a youth is named")
  func youths() throws {
    for damage in InvariantTests.youthDamages {
      let world = world()
      #expect(message(world) == nil)
      let row = try #require(damage.make(world), "nobody to damage: \(damage.text)")
      #expect(message(world) == damage.text.replacing("#", with: "\(row)"))
    }
  }

  @Test("An opening held by nobody who knows of it, or twice, is named")
  func openings() throws {
    let world = world()
    let opening = try #require((0..<world.recruiters.hands.count).first { world.recruiters.hands[$0] >= 0 })
    let row = Int(world.recruiters.hands[opening])
    let stranger = try #require((0..<world.youths.count).first { !world.youths.status[$0].isInvolved })
    world.recruiters.hands[opening] = Int32(stranger)
    #expect(message(world) == "opening \(opening) is held by youth \(stranger), who holds -1")
    world.recruiters.hands[opening] = -1
    let text = try #require(message(world))
    #expect(text.contains("youths and") && text.contains("recruiters hold"))
    world.recruiters.hands[opening] = Int32(row)
    #expect(message(world) == nil)
  }

  @Test("A youth who is a recruiter without a recruiter's place is named")
  func recruiters() throws {
    let world = world()
    let opening = try #require((0..<world.recruiters.hands.count).first { world.recruiters.hands[$0] >= 0 })
    let row = Int(world.recruiters.hands[opening])
    world.recruiters.hands[opening] = -1
    world.youths.status[row].involvement = .recruiter
    let recruiter = opening / Recruiters.openingsEach
    world.recruiters.youth[recruiter] = -1
    #expect(message(world) == "youth \(row) is recruiter \(recruiter), whose youth is -1")
    world.recruiters.youth[recruiter] = Int32(row)
    world.recruiters.away[recruiter] = true
    #expect(message(world) == "youth \(row) is recruiter \(recruiter), whose youth is \(row)")
  }

  @Test("Posts that do not add up are named, full and side")
  func posts() throws {
    for side in [false, true] {
      let world = world()
      let column = side ? world.employers.sideFilled : world.employers.filled
      let employer = try #require((0..<world.employers.count).first { column[$0] > 0 })
      let before = (world.employers.filled[employer], world.employers.sideFilled[employer])
      column[employer] += 1
      let text = try #require(message(world))
      #expect(text.hasPrefix("employer \(employer) counts "))
      #expect(text.hasSuffix("posts filled, but \(before.0) and \(before.1) youths work there"))
    }
  }

  @Test("Two seats of one programme with one youth are named")
  func twoSeats() throws {
    let world = world()
    let seats = world.participants.seats
    let held = try #require((0..<seats.count).first { seats[$0].intervention == 0 })
    let participant = held / Participants.seatsEach
    let free = try #require(world.participants.seats(of: participant).first { seats[$0].intervention < 0 })
    let numbers = Set((0..<seats.count).filter { seats[$0].intervention == 0 }.map { seats[$0].number })
    let unused = try #require((0..<16).first { !numbers.contains($0) })
    seats[free] = Seat(intervention: 0, number: unused, weeks: 1)
    let name = world.policy.programmes[0].name
    #expect(message(world) == "youth \(world.participants.youth[participant]) holds two seats of '\(name)'")
    seats[free] = Seat()
    #expect(message(world) == nil)
  }

  @Test("Seats that are held twice, do not exist, or belong to nobody are named")
  func seats() throws {
    let world = world()
    let seats = world.participants.seats
    let held = (0..<seats.count).filter { seats[$0].intervention == 0 }
    let (first, second) = (try #require(held.first), try #require(held.dropFirst().first))
    let before = seats[second]
    seats[second].number = seats[first].number
    #expect(message(world) == "seat \(seats[first].number) of 'outreachCoaching' is held twice or does not exist")
    seats[second].number = 16
    #expect(message(world) == "seat 16 of 'outreachCoaching' is held twice or does not exist")
    seats[second] = before
    let participant = second / Participants.seatsEach
    let row = Int(world.participants.youth[participant])
    world.youths.participant[row] = -1
    #expect(message(world) == "participant \(participant) is youth \(row), who is participant -1")
  }

  @Test("Counts that do not add up are named")
  func counts() {
    let world = world()
    func damaged(_ measure: Measure) -> String? {
      let index = Measure.count + measure.rawValue
      world.counts[index] += 1
      defer { world.counts[index] -= 1 }
      return message(world)
    }
    #expect(damaged(.inSchool) == "it counts 91.0 youths, but has 90")
    #expect(damaged(.youths) == "it counts 90.0 youths, but has 90")
    for measure in [Measure.approachesStreet, .refusals, .recruitmentsFirst, .recruitedRunning] {
      #expect(damaged(measure)?.hasPrefix("it counts ") == true)
      #expect(damaged(measure)?.hasSuffix(" by kind") == true)
    }
    #expect(message(world) == nil)
  }
}
