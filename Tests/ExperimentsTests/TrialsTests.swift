import Testing

@testable import Experiments
@testable import RecruitmentModel

/// An event of youth 7, or of another, with nobody behind it unless told.
private func event(
  _ kind: EventKind, week: Int32, youth: Int32 = 7, generation: UInt16 = 0, by actor: Event.Actor = .nobody
) -> Event {
  Event(week: week, place: 0, youth: youth, generation: generation, kind: kind, by: actor)
}

@Suite("Cohorts of published experiments") struct TrialsTests {
  @Test("A cohort is who took a first seat in that programme in its first 13 weeks, each followed from that week on")
  func enrolment() {
    let cohort = TrialsCohort(
      [
        event(.enrolled, week: 2, by: .programme(1)), event(.enrolled, week: 9, by: .programme(1)),
        event(.enrolled, week: 3, youth: 8, by: .programme(0)),
        event(.enrolled, week: 13, youth: 9, generation: 2, by: .programme(1)),
        event(.enrolled, week: 14, youth: 10, by: .programme(1)),
      ], programme: 1)
    #expect(cohort.count == 2)
    #expect(cohort.week(of: event(.suspected, week: 2)) == 1)
    #expect(cohort.week(of: event(.suspected, week: 1)) == 0)
    #expect(cohort.week(of: event(.suspected, week: 20, youth: 9, generation: 2)) == 8)
    #expect(cohort.week(of: event(.suspected, week: 20, youth: 9, generation: 3)) == nil, "another person in the row")
    #expect(cohort.week(of: event(.suspected, week: 20, youth: 8)) == nil)
  }

  @Test(
    "Counts are of the cohort and of its own weeks alone; theft is what is neither violence nor work for a recruiter")
  func counts() {
    let cohort = TrialsCohort([event(.enrolled, week: 3, by: .programme(0))], programme: 0)
    let events = [
      event(.suspected, week: 2), event(.suspected, week: 3), event(.suspected, week: 4),
      event(.suspectedOfViolence, week: 4), event(.suspected, week: 5), event(.arrested, week: 5),
      event(.suspected, week: 5, youth: 8), event(.recruiterArrested, week: 5, youth: -1),
      event(.recruiterArrested, week: 6), event(.suspected, week: 6), event(.recruited, week: 6),
      event(.droppedOut, week: 6), event(.suspected, week: 7),
    ]
    func sum(_ count: PersonCount, _ weeks: ClosedRange<Int>) -> Int { cohort.sum(count, events, weeks: weeks) }
    #expect(sum(.suspected, 1...4) == 4)
    #expect(sum(.suspected, 1...5) == 5)
    #expect(sum(.suspectedOfViolence, 1...5) == 1)
    #expect(sum(.suspectedOfTheft, 1...5) == 2, "weeks 3 and 7")
    #expect(sum(.personsSuspected, 1...5) == 1)
    #expect(sum(.recruited, 1...5) == 1 && sum(.recruited, 1...3) == 0)
    #expect(sum(.droppedOut, 4...4) == 1)
  }

  @Test("Weeks at work and at neither follow from events, with registrations in each; school and detention are neither")
  func spells() {
    let cohort = TrialsCohort(
      [event(.enrolled, week: 1, by: .programme(0)), event(.enrolled, week: 1, youth: 8, by: .programme(0))],
      programme: 0)
    let events = [
      event(.suspected, week: 2), event(.hired, week: 3), event(.suspected, week: 4), event(.jobLost, week: 6),
      event(.suspected, week: 7), event(.detained, week: 7), event(.released, week: 9), event(.backInSchool, week: 10),
      event(.suspected, week: 10),
    ]
    let spells = WorkSpells(cohort, events, weeks: 1...10)
    // At neither: 1 and 2, 6, 9, and all ten weeks of the other.
    #expect(spells.neither == WorkSpells.Spell(weeks: 14, suspected: 2))
    #expect(spells.work == WorkSpells.Spell(weeks: 3, suspected: 1))
    #expect(spells.suspected == 4)
    let later = WorkSpells(cohort, events, weeks: 4...5)
    #expect(later.work == WorkSpells.Spell(weeks: 2, suspected: 1))
    #expect(later.neither == WorkSpells.Spell(weeks: 2, suspected: 0))
  }

  /// A cohort's spells with the given registrations and weeks.
  private func spells(work: (Int, Int), neither: (Int, Int)) -> WorkSpells {
    var spells = WorkSpells(TrialsCohort([], programme: 0), [], weeks: 1...1)
    spells.work = .init(weeks: work.1, suspected: work.0)
    spells.neither = .init(weeks: neither.1, suspected: neither.0)
    spells.suspected = work.0 + neither.0
    return spells
  }

  @Test("The gap of selection is what observation shows less what the lot shows, from sums over replications")
  func selection() throws {
    // Observed: 1 in 100 weeks against 4 in 100, so 75 per cent less. By lot: 100 weeks of work more take away 2 of 50
    // registrations, half of the 4 in 100 weeks at neither.
    let pair = (
      baseline: spells(work: (10, 1000), neither: (40, 1000)), treated: spells(work: (12, 1100), neither: (36, 900))
    )
    let gap = SelectionGap(pairs: [pair, pair, pair])
    #expect(abs(try #require(gap.observed()) - 75) < 1e-9)
    #expect(abs(try #require(gap.byLot()) - 50) < 1e-9)
    #expect(gap.pseudoValues.count == 3 && gap.pseudoValues.allSatisfy { abs($0 - 25) < 1e-9 })
    #expect(SelectionGap(pairs: [pair]).pseudoValues.isEmpty, "no spread over one replication")
    let same = (baseline: pair.baseline, treated: pair.baseline)
    #expect(SelectionGap(pairs: [same, same]).byLot() == nil, "a lot that gives nobody work shows nothing")
    #expect(SelectionGap(pairs: [same, same]).pseudoValues.isEmpty)
  }
}

@Suite("Verdicts on published experiments") struct TrialsVerdictTests {
  private func finding(
    _ sign: Trial.Sign, value: Double? = nil, range: Interval? = nil, effect: Double?, _ interval: Interval?
  ) -> TrialFinding {
    TrialFinding(
      trial: Trial(
        name: "x", what: "X", value: value, range: range, hasPublishedRange: true, unit: "per cent", sign: sign,
        source: "A01", date: "2017",
        scenario: "x.json5", baseline: "b.json5", comparison: .participants, among: "x", outcome: .persons(.suspected),
        weeks: 1...52, role: .test, note: "", positions: [:]),
      effect: effect, interval: interval, replications: 9, persons: 10)
  }

  @Test("A sign is hit where the interval leaves no doubt about it")
  func signs() {
    let (below, around, above) = (Interval(-9, -1), Interval(-5, 1), Interval(1, 5))
    let hits: [(Trial.Sign, Interval, Bool)] = [
      (.lower, below, true), (.lower, around, false), (.lower, above, false),
      (.higher, below, false), (.higher, around, false), (.higher, above, true),
      (.notLower, below, false), (.notLower, around, true), (.notLower, above, true),
      (.notHigher, below, true), (.notHigher, around, true), (.notHigher, above, false),
    ]
    for (sign, interval, isHit) in hits {
      #expect(finding(sign, effect: 0, interval).isSignHit == isHit, "\(sign) \(interval)")
    }
    #expect(!finding(.lower, effect: -3, nil).isSignHit, "no interval, no sign")
    #expect(!finding(.notLower, effect: nil, nil).isSignHit)
  }

  @Test("No effect is hit where the interval holds zero or the effect lies in the band")
  func nothing() {
    let band = Interval(-10, 10)
    #expect(finding(.none, value: 0, range: band, effect: -4, Interval(-5, -3)).isSignHit)
    #expect(finding(.none, value: 0, range: band, effect: -12, Interval(-25, 1)).isSignHit)
    #expect(!finding(.none, value: 0, range: band, effect: -12, Interval(-14, -10)).isSignHit)
    #expect(finding(.none, value: 0, range: band, effect: -4, Interval(-5, -3)).isSizeHit == nil)
  }

  @Test("A size is hit where the published range and the simulated interval meet")
  func sizes() {
    func isHit(_ interval: Interval?) -> Bool? {
      finding(.lower, value: -31.5, range: Interval(-35, -28), effect: -20, interval).isSizeHit
    }
    #expect(isHit(Interval(-30, -10)) == true)
    #expect(isHit(Interval(-27.9, -10)) == false)
    #expect(isHit(Interval(-60, -35)) == true)
    #expect(isHit(Interval(-60, -35.1)) == false)
    #expect(isHit(nil) == false)
    #expect(finding(.lower, effect: -20, Interval(-30, -10)).isSizeHit == nil, "the sign alone is judged")
  }
}
