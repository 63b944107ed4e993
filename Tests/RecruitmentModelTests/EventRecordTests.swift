import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Recorded events") struct EventRecordTests {
  @Test("There are as many events of a kind as its measures count")
  func counts() throws {
    let record = try RecordedRun.record()
    for kind in EventKind.allCases where !kind.measures.isEmpty {
      let counted = kind.measures.reduce(0) { $0 + record.total[$1] }
      #expect(record.events.count { $0.kind == kind } == Int(counted), "\(kind)")
    }
    for kind in EventKind.allCases { #expect(record.events.contains { $0.kind == kind }, "\(kind) never happens") }
  }

  @Test("Events come by week, in a week by neighbourhood; each is of a youth who lives there, with a fitting actor")
  func fields() throws {
    let record = try RecordedRun.record()
    #expect(record.events.allSatisfy { $0.week >= 1 && $0.week <= 110 })
    for (before, after) in zip(record.events, record.events.dropFirst()) {
      #expect(before.week < after.week || (before.week == after.week && before.place <= after.place))
    }
    for event in record.events {
      if event.kind == .recruiterArrested, event.youth < 0 {
        #expect(event.youth == -1 && event.generation == 0)
      } else {
        #expect(event.youth / 150 == event.place, "places have 150 youths each")
      }
      let isFitting: Bool
      switch (event.kind, event.by) {
      case (.approached, .recruiter), (.firstApproached, .recruiter), (.recruited, .recruiter),
        (.firstRecruited, .recruiter), (.succeeded, .recruiter), (.recruiterArrested, .recruiter):
        isFitting = true
      case (.hired, .employer), (.jobLost, .employer), (.placed, .employer), (.placementKept, .employer):
        isFitting = true
      case (.enrolled, .programme), (.seatEnded, .programme), (.letGo, .programme): isFitting = true
      case (.promoted, .nobody), (.desisted, .nobody), (.noticed, .nobody), (.suspected, .nobody),
        (.suspectedOfViolence, .nobody), (.arrested, .nobody), (.detained, .nobody), (.released, .nobody),
        (.droppedOut, .nobody),
        (.graduated, .nobody), (.backInSchool, .nobody):
        isFitting = true
      default: isFitting = false
      }
      #expect(isFitting, "\(event.kind) by \(event.by)")
    }
    #expect(record.events.contains { $0.kind == .recruiterArrested && $0.youth >= 0 }, "a youth who is a recruiter")
  }

  @Test("Only the kinds asked for are kept, and they are the same whatever else is asked for")
  func chosen() throws {
    let all = try RecordedRun.record(weeks: 20).events
    for kinds in [[EventKind.recruited, .arrested], [.released], [.firstApproached]] {
      let some = try RecordedRun.record(Recording(period: 4, events: Set(kinds)), weeks: 20).events
      #expect(some == all.filter { kinds.contains($0.kind) })
    }
  }

  /// A person's days and masters, as the events tell them.
  private struct Account: Equatable {
    var activity: Activity
    var employer: Int32 = -1
    var recruiter: Int32?

    mutating func read(_ event: Event, age: Int) {
      switch (event.kind, event.by) {
      case (.droppedOut, _), (.graduated, _): activity = .neither
      case (.backInSchool, _): activity = .school
      case (.hired, .employer(let number)), (.placed, .employer(let number)):
        activity = .work
        employer = number
      case (.jobLost, .employer(let number)):
        #expect(number == employer)
        activity = .neither
      case (.placementKept, .employer(let number)): #expect(number == employer)
      case (.detained, _): activity = .detained
      case (.released, _): activity = age < 18 ? .school : .neither
      case (.recruited, .recruiter(let number)), (.succeeded, .recruiter(let number)): recruiter = number
      default: break
      }
    }
  }

  @Test("The events of a person tell what he or she does by day, with which employer, and for which recruiter")
  func replay() throws {
    let world = settledWorld(RecordedRun.city, weeks: 60)
      .copy(under: RecordedRun.policy, recording: RecordedRun.everything)
    let youths = world.youths
    let generations = youths.generation.array
    var accounts = (0..<youths.count).map {
      Account(activity: youths.status[$0].activity, employer: youths.employer[$0])
    }
    for _ in 0..<80 {
      live(world, weeks: 1)
      world.closeWeek()
    }
    let events = try #require(world.ledger).record().events
    for row in 0..<youths.count where youths.generation[row] != generations[row] {
      accounts[row] = Account(activity: .school)
    }
    for event in events where event.youth >= 0 && event.generation == youths.generation[Int(event.youth)] {
      let row = Int(event.youth)
      accounts[row].read(event, age: youths.age(row, in: event.week))
    }
    var masters = 0
    for row in 0..<youths.count {
      let status = youths.status[row]
      #expect(accounts[row].activity == status.activity, "youth \(row)")
      if status.activity == .work { #expect(accounts[row].employer == youths.employer[row], "youth \(row)") }
      if status.isInvolved, let recruiter = accounts[row].recruiter {
        masters += 1
        #expect(Int(recruiter) == Recruiters.recruiter(of: youths.opening[row]), "youth \(row)")
      }
    }
    #expect(masters > 3 && accounts.contains { $0.activity == .detained })
  }

  @Test("Memory for what is recorded is estimated from above, in proportion to weeks, places and outcomes")
  func memory() throws {
    let city = RecordedRun.city
    let record = try run(
      city, policy(city, [programme(OutreachCoaching.self, ["coaches": 2])]), assumptions(), burnIn: 60, weeks: 104,
      recording: RecordedRun.everything)
    let events = Recording(period: 4, events: Set(EventKind.allCases))
    let most = MemoryEstimate.recorded(events, places: 3, youths: 450, weeks: 104)
    #expect(most >= Double(record.events.count * MemoryLayout<Event>.stride))
    let weekly = Recording(period: 4, weekly: RecordedRun.weekly)
    let values = MemoryEstimate.recorded(weekly, places: 3, youths: 450, weeks: 104)
    #expect(values == Double(2 * 104 * 3 * 4 * 16) && values >= Double(record.weekly.count * 16))
    #expect(MemoryEstimate.recorded(Recording(period: 4), places: 3, youths: 450, weeks: 104) == 0)
    #expect(MemoryEstimate.recorded(RecordedRun.everything, places: 3, youths: 450, weeks: 104) == most + values)
    let sums = MemoryEstimate.sums(places: 3, programmes: 1, weeks: 104, period: 10)
    #expect(sums == Double((3 + 11 + 8) * (Measure.count * 8 + 64) + MemoryLayout<ProgrammeRecord>.stride + 3 * 8))
  }
}
