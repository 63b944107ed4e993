import RecruitmentModel

/// Weeks of a cohort at work and at neither school nor work, and their registrations in each: what tells an effect of work
/// from who finds it.
///
/// All of the cohort had neither when they took their seat. From then on events say what each does by day, week by week.
/// Weeks in school or in detention are left out.
struct WorkSpells: Equatable {
  /// Weeks, and registrations as a suspect in them.
  struct Spell: Equatable {
    var weeks = 0
    var suspected = 0
  }

  var work = Spell()
  var neither = Spell()
  /// Registrations in all weeks, those in school and in detention included.
  var suspected = 0

  static let kinds: Set<EventKind> = [
    .suspected, .hired, .placed, .jobLost, .droppedOut, .graduated, .backInSchool, .detained, .released,
  ]

  private enum Days { case work, neither, elsewhere }

  /// Those of a cohort in a run of its city, each over so many weeks of their own.
  /// - Precondition: nobody turns 27 in these weeks, which no event tells.
  init(_ cohort: TrialsCohort, _ events: [Event], weeks: ClosedRange<Int>) {
    var days: [Person: (days: Days, since: Int)] = [:]
    for event in events where Self.kinds.contains(event.kind) {
      guard let week = cohort.week(of: event), week >= 1, let person = Person(event) else { continue }
      let (now, since) = days[person] ?? (.neither, 1)
      if event.kind == .suspected {
        if weeks.contains(week) { count(now) { $0.suspected += 1 } }
        if weeks.contains(week) { suspected += 1 }
        continue
      }
      add(now, from: since, before: week, weeks)
      days[person] = (Self.days(after: event.kind), week)
    }
    // Whole numbers add up to the same in any order.
    for (_, last) in days { add(last.days, from: last.since, before: weeks.upperBound + 1, weeks) }
    neither.weeks += (cohort.count - days.count) * weeks.count
  }

  private static func days(after kind: EventKind) -> Days {
    switch kind {
    case .hired, .placed: .work
    case .backInSchool, .detained: .elsewhere
    // A minor goes back to school; who could take a seat for youths without it is none.
    default: .neither
    }
  }

  private mutating func add(_ days: Days, from first: Int, before end: Int, _ weeks: ClosedRange<Int>) {
    let number = min(end, weeks.upperBound + 1) - max(first, weeks.lowerBound)
    if number > 0 { count(days) { $0.weeks += number } }
  }

  private mutating func count(_ days: Days, _ change: (inout Spell) -> Void) {
    switch days {
    case .work: change(&work)
    case .neither: change(&neither)
    case .elsewhere: break
    }
  }
}

/// The effect of work on registrations by observation, less that by lot.
///
/// By observation: how much less, in per cent, the persons of the baseline are registered in weeks at work than in weeks at
/// neither. By lot: what the programme takes away in registrations for each week of work that it adds, in per cent of the
/// registrations of a week at neither. Both over the same persons and weeks, with sums over replications.
struct SelectionGap {
  /// Of each replication: of the baseline, and of the run with the programme.
  let pairs: [(baseline: WorkSpells, treated: WorkSpells)]

  /// By observation, per cent; nil without weeks or registrations at neither.
  func observed(leaving out: Int? = nil) -> Double? {
    let (work, neither) = (sum(\.work, out), sum(\.neither, out))
    guard work.weeks > 0, neither.weeks > 0, neither.suspected > 0 else { return nil }
    let ratio =
      (Double(work.suspected) / Double(work.weeks)) / (Double(neither.suspected) / Double(neither.weeks))
    return 100 * (1 - ratio)
  }

  /// By lot, per cent; nil where the programme adds no work.
  func byLot(leaving out: Int? = nil) -> Double? {
    var (weeks, suspected) = (0, 0)
    for (index, pair) in pairs.enumerated() where index != out {
      weeks += pair.treated.work.weeks - pair.baseline.work.weeks
      suspected += pair.treated.suspected - pair.baseline.suspected
    }
    let neither = sum(\.neither, out)
    guard weeks > 0, neither.weeks > 0, neither.suspected > 0 else { return nil }
    return -100 * (Double(suspected) / Double(weeks)) / (Double(neither.suspected) / Double(neither.weeks))
  }

  /// Observed less by lot, in percentage points: the pseudo-values of a jackknife over replications, whose mean and interval
  /// are those of the gap (Miller, The jackknife: a review, Biometrika 61, 1974). Empty where it is undefined.
  var pseudoValues: [Double] {
    func gap(_ out: Int?) -> Double? {
      guard let observed = observed(leaving: out), let lot = byLot(leaving: out) else { return nil }
      return observed - lot
    }
    guard pairs.count > 1, let whole = gap(nil) else { return [] }
    let n = Double(pairs.count)
    let values = pairs.indices.compactMap { gap($0).map { n * whole - (n - 1) * $0 } }
    return values.count == pairs.count ? values : []
  }

  private func sum(_ spell: KeyPath<WorkSpells, WorkSpells.Spell>, _ out: Int?) -> WorkSpells.Spell {
    var sum = WorkSpells.Spell()
    for (index, pair) in pairs.enumerated() where index != out {
      sum.weeks += pair.baseline[keyPath: spell].weeks
      sum.suspected += pair.baseline[keyPath: spell].suspected
    }
    return sum
  }
}
