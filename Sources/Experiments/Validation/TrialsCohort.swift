import RecruitmentModel

/// A person of a run: a row and how many held it before. The same number is the same person in every run that shares the burn-in.
struct Person: Hashable, Sendable {
  let row: Int32
  let generation: UInt16

  /// Whom an event is about; nil for an adult recruiter.
  init?(_ event: Event) {
    guard event.youth >= 0 else { return nil }
    row = event.youth
    generation = event.generation
  }
}

extension PersonCount {
  /// The kinds of event that it is made from.
  var kinds: Set<EventKind> {
    switch self {
    case .suspected, .personsSuspected: [.suspected]
    case .suspectedOfViolence: [.suspectedOfViolence]
    case .suspectedOfTheft: [.suspected, .suspectedOfViolence, .arrested, .recruiterArrested]
    case .recruited: [.recruited]
    case .droppedOut: [.droppedOut]
    }
  }

  /// What an event of one of these kinds adds: registrations that are neither for violence nor for work for a recruiter are for
  /// acquisitive offences, and each of the others comes with a `suspected` of its own.
  func weight(_ kind: EventKind) -> Int { self == .suspectedOfTheft && kind != .suspected ? -1 : 1 }
}

/// Those who took a seat in a programme in its first weeks.
struct TrialsCohort {
  /// The week of each first seat.
  private let enrolled: [Person: Int32]

  /// The cohort of a programme, by its index in the policy.
  /// - Parameter weeks: how many weeks from the first on count.
  init(_ events: [Event], programme: Int, weeks: Int = Trial.enrolment) {
    var enrolled: [Person: Int32] = [:]
    for event in events where event.kind == .enrolled && event.by == .programme(Int32(programme)) {
      guard Int(event.week) <= weeks, let person = Person(event), enrolled[person] == nil else { continue }
      enrolled[person] = event.week
    }
    self.enrolled = enrolled
  }

  /// How many they are.
  var count: Int { enrolled.count }

  /// Which week of a person's own an event falls in, 1 for that of the first seat; nil for who is not among them, and below 1
  /// before.
  func week(of event: Event) -> Int? {
    Person(event).flatMap { enrolled[$0] }.map { Int(event.week - $0) + 1 }
  }

  /// A count over all of them, each in so many weeks of their own, in a run of their city.
  func sum(_ count: PersonCount, _ events: [Event], weeks: ClosedRange<Int>) -> Int {
    let kinds = count.kinds
    var sum = 0
    var counted: Set<Person> = []
    for event in events where kinds.contains(event.kind) {
      guard let week = week(of: event), weeks.contains(week), let person = Person(event) else { continue }
      if count == .personsSuspected, !counted.insert(person).inserted { continue }
      sum += count.weight(event.kind)
    }
    return sum
  }
}
