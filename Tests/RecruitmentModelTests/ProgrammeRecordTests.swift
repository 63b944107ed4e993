import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("What each programme did") struct ProgrammeRecordTests {
  @Test("Programmes add up to the city: seats, seats used, enrolments, seats ended, let go, unmet need")
  func addUp() throws {
    let record = try RecordedRun.record()
    let total = record.total
    let all = record.programmes
    #expect(all.count == 7)
    #expect(all.reduce(0) { $0 + $1.enrolments } == Int(total[.enrolments]))
    #expect(all.reduce(0) { $0 + $1.seatWeeksUsed } == total[.seatsUsed])
    #expect(all.reduce(0) { $0 + $1.unmetNeed } == total[.unmetNeed])
    #expect(all.reduce(0) { $0 + $1.seatsEnded } == Int(total[.seatsEnded]))
    #expect(all.reduce(0) { $0 + $1.lettingsGo } == Int(total[.lettingsGo]))
    let seats = all.reduce(0) { $0 + $1.seatWeeks }
    #expect(abs(seats - total[.seats]) <= 1e-9 * seats, "seats are spread over places in parts")
    for index in [0, 1, 4] { #expect(all[index].enrolments > 0 && all[index].seatWeeksUsed > 0) }
    for index in [2, 3, 5, 6] {
      #expect(all[index].participants == 0 && all[index].seatWeeks == 0, "none of these has seats")
    }
  }

  @Test("Participants are persons: who comes back counts once, a newcomer in the same row counts anew")
  func participants() throws {
    let record = try RecordedRun.record()
    for (index, programme) in record.programmes.enumerated() {
      let enrolled = record.events.filter { $0.kind == .enrolled && $0.by == .programme(Int32(index)) }
      #expect(Set(enrolled.map { [Int($0.youth), Int($0.generation)] }).count == programme.participants)
      #expect(enrolled.count == programme.enrolments)
      func count(_ kind: EventKind) -> Int {
        record.events.count { $0.kind == kind && $0.by == .programme(Int32(index)) }
      }
      #expect(count(.seatEnded) == programme.seatsEnded && count(.letGo) == programme.lettingsGo)
    }
    #expect(record.programmes.contains { $0.participants < $0.enrolments }, "somebody comes back")
  }

  @Test("One row with two persons is two participants")
  func generations() throws {
    let only = policy(smallCity(), [programme(OutreachCoaching.self)])
    let world = World(city: smallCity(), rules: assumptions(), draws: draws(), firstWeek: 1)
      .copy(under: only, recording: Recording(period: 4))
    for generation in [0, 0, 1, 2, 2] as [UInt16] {
      world.youths.generation[7] = generation
      world.localWeek(0).count(.enrolments, 7, by: .programme(0))
    }
    let ledger = try #require(world.ledger)
    #expect(ledger.programmeRecords().map(\.participants) == [3])
    #expect(ledger.programmeRecords().map(\.enrolments) == [5])
  }

  @Test("A programme that runs in some places has its seats, and counts, there alone")
  func places() throws {
    let city = smallCity(places: 4, youths: 80)
    let programmes = [
      programme(OutreachCoaching.self, name: "a", ["coaches": 2, "caseload": 3, "start": 4, "ramp": 3, "end": 12]),
      programme(OutreachCoaching.self, name: "b", ["coaches": 1, "caseload": 5, "weeks": 6]),
    ]
    let two = Policy(
      world: settings(), programmes: programmes,
      treated: [[false, true, false, true], [true, false, false, false]])
    let record = try run(city, two, weeks: 20, recording: RecordedRun.everything)
    // Two seats, four, then six in week 6 to week 12.
    #expect(record.programmes.map(\.seatWeeks) == [48, 100])
    for event in record.events where [.enrolled, .seatEnded, .letGo].contains(event.kind) {
      #expect(event.by == .programme(event.place == 0 ? 1 : 0) && event.place != 2)
    }
    #expect(record.events.contains { $0.kind == .seatEnded } && record.events.contains { $0.kind == .letGo })
    #expect(record.programmes.allSatisfy { $0.participants > 0 && $0.seatWeeksUsed <= $0.seatWeeks })
  }
}
