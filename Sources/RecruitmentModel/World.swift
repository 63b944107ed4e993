import SimulationKernel

/// Everything that a run changes, and the rules that change it.
///
/// Columns are written in place. What rules may touch at one time is the matter of `Week`: inside a phase a rule writes
/// its own neighbourhood's rows and counters, and posts to a mailbox what crosses a link.
final class World: @unchecked Sendable {
  let rules: RuleBook
  let draws: Draws
  let places: Places
  let youths: Youths
  let employers: Employers
  let recruiters: Recruiters
  let participants: Participants
  let policy: Policy
  /// Where the programmes are at work.
  private(set) var targets: Targets
  /// What the municipality has observed so far.
  let observed: Observations
  /// What policy does in each place.
  let field: PolicyField
  /// This week's measures, place by place.
  let counts: Column<Double>
  /// What a run adds up; nothing in a burn-in.
  let ledger: Ledger?
  /// What training added to the resilience of each youth, below 0 where it did harm; only from the first week in which pupils are trained.
  private(set) var training: Column<Float>?
  /// Who is involved in which week, where that is kept.
  let history: InvolvementHistory?
  /// Signals on their way or waiting for a seat, by the place of the youth.
  let pending: Mailbox<Signal>
  /// Which programmes a youth may take a seat in.
  let intakes: [Intake]
  /// Those who wait for seats this week, by place.
  let waiting: Mailbox<Waiting>
  /// The present week; the burn-in ends with week 0.
  private(set) var week: Int32

  let postsGivenUp: Mailbox<PostGivenUp>
  let endedPlacements: Mailbox<EndedPlacement>
  let lostRecruiters: Mailbox<Int32>
  let schoolLeavers: Mailbox<Int32>
  let seekers: Mailbox<Int32>
  let jobOffers: Mailbox<JobOffer>
  let approaches: Mailbox<Approach>
  let arrests: Mailbox<Arrest>
  let signals: Mailbox<Signal>

  private init(
    rules: RuleBook, draws: Draws, week: Int32, policy: Policy, places: Places, youths: Youths,
    employers: Employers, recruiters: Recruiters, observed: Observations, field: PolicyField,
    ledger: Ledger? = nil, history: InvolvementHistory? = nil
  ) {
    self.rules = rules
    self.draws = draws
    self.week = week
    self.policy = policy
    targets = Targets(policy, places)
    self.observed = observed
    pending = Mailbox(senders: places.count)
    intakes = Intake.all(of: policy)
    waiting = Mailbox(senders: places.count)
    self.places = places
    self.youths = youths
    self.employers = employers
    self.recruiters = recruiters
    participants = Participants(count: min(policy.seats, youths.count))
    self.field = field
    counts = Column(count: places.count * Measure.count, repeating: 0)
    self.ledger = ledger
    self.history = history
    postsGivenUp = Mailbox(senders: places.count)
    endedPlacements = Mailbox(senders: places.count)
    lostRecruiters = Mailbox(senders: places.count)
    schoolLeavers = Mailbox(senders: places.count)
    seekers = Mailbox(senders: places.count)
    jobOffers = Mailbox(senders: places.count)
    approaches = Mailbox(senders: places.count)
    arrests = Mailbox(senders: places.count)
    signals = Mailbox(senders: places.count)
  }

  /// A world at the start of its burn-in, perhaps with a history of its last weeks.
  /// - Parameter pool: who shares the work of founding it; nil for this thread alone.
  convenience init(
    city: City, rules: RuleBook, draws: Draws, firstWeek: Int, keepsHistory: Bool = false, pool: WorkerPool? = nil
  ) {
    let places = Places(city: city)
    let founding = Founding(city: city, rules: rules, draws: draws)
    self.init(
      rules: rules, draws: draws, week: Int32(firstWeek) - 1, policy: .none, places: places,
      youths: Youths(count: city.youths), employers: founding.employers(places),
      recruiters: founding.recruiters(places),
      observed: Observations(places: places.count),
      field: PolicyField(places: places.count, week: Int32(firstWeek) - 1),
      history: keepsHistory ? InvolvementHistory(places: places, burnIn: 1 - firstWeek) : nil)
    applyPolicy()
    founding.people(self, pool: pool)
  }

  /// The same world under another policy, between weeks, when of all mailboxes only those of posts given up, of signals
  /// and, where there is no burn-in, of school leavers hold something that counts.
  ///
  /// A copy shares nothing that changes; without a copy the other world must not be lived any further. With a ledger
  /// the world is that of a run; with a history it goes on with that one.
  convenience init(
    continuing other: World, under policy: Policy, copying: Bool, ledger: Ledger? = nil,
    history: InvolvementHistory? = nil
  ) {
    self.init(
      rules: other.rules, draws: other.draws, week: other.week, policy: policy,
      places: copying ? Places(copying: other.places) : other.places,
      youths: copying ? Youths(copying: other.youths) : other.youths,
      employers: copying ? Employers(copying: other.employers) : other.employers,
      recruiters: copying ? Recruiters(copying: other.recruiters) : other.recruiters,
      observed: copying ? Observations(copying: other.observed) : other.observed,
      field: copying ? PolicyField(copying: other.field) : other.field, ledger: ledger, history: history)
    other.postsGivenUp.forEach { postsGivenUp.post($1, from: $0) }
    other.signals.forEach { signals.post($1, from: $0) }
    other.pending.forEach { pending.post($1, from: $0) }
    other.schoolLeavers.forEach { schoolLeavers.post($1, from: $0) }
  }

  /// What policy does in each place this week.
  var effects: Column<PlaceEffects> { field.effects }

  /// Steps to the next week.
  func beginWeek() { week += 1 }

  /// One place in the present week.
  func localWeek(_ place: Int) -> LocalWeek { LocalWeek(self, place) }

  /// The counters of a place.
  @inline(__always) func tally(_ place: Int) -> Tally { Tally(counts, place: place) }

  /// Counts what happens to a youth of a place; see `LocalWeek.count`.
  @inline(__always) func count(_ measure: Measure, _ row: Int, in place: Int, by actor: Event.Actor = .nobody) {
    tally(place).add(measure)
    ledger?.enter(measure, row, by: actor, in: place, self)
  }

  /// Bond of a youth with the present coach, 0 without one.
  @inline(__always) func coachBond(_ row: Int) -> Float {
    let participant = youths.participant[row]
    return participant >= 0 ? participants.coachBond[Int(participant)] : 0
  }

  /// What a youth's seats do; nothing without a seat.
  @inline(__always) func seatEffects(_ row: Int) -> SeatEffects? {
    let participant = youths.participant[row]
    return participant >= 0 ? participants.effects[Int(participant)] : nil
  }

  /// Whether a youth holds a seat in a programme by now.
  func holdsSeat(_ row: Int, in programme: Int) -> Bool {
    let participant = Int(youths.participant[row])
    return participant >= 0 && participants.holds(participant, seatIn: programme)
  }

  /// Learning policies review where it is their week, and all programmes write the week's effects. Serial.
  func applyPolicy() {
    targets.review(policy, in: Int(week), observed, places)
    field.write(policy, in: week, targets, places, rules)
    if (0..<effects.count).contains(where: { effects[$0].pupilsTrained > 0 }) { makeRoomForTraining() }
  }

  /// From now on it is kept what training added to each youth's resilience.
  func makeRoomForTraining() {
    if training == nil { training = Column(count: youths.count, repeating: 0) }
  }

  /// A youth is no longer involved; the opening is free again, a recruiter's place is vacant from this week's illegal
  /// market on.
  func leaveCrime(_ row: Int, _ here: LocalWeek) {
    if youths.status[row].involvement == .recruiter {
      lostRecruiters.post(Int32(Recruiters.recruiter(of: youths.opening[row])), from: here.place)
    }
    leaveOpening(row)
    youths.status[row].involvement = .none
    youths.status[row].threatened = false
    youths.weeksInvolved[row] = 0
    Circumstances.look(row, here)
  }

  /// Recruiters who were lost otherwise than by an arrest as a recruiter are away. Serial.
  func removeLostRecruiters() {
    lostRecruiters.forEach { _, recruiter in recruiters.away[Int(recruiter)] = true }
    lostRecruiters.clear()
  }

  /// Frees a hand's opening; a recruiter goes on as an adult without a row.
  func leaveOpening(_ row: Int) {
    let opening = youths.opening[row]
    guard opening >= 0 else { return }
    if youths.status[row].involvement == .recruiter {
      recruiters.youth[Recruiters.recruiter(of: opening)] = -1
    } else {
      recruiters.hands[Int(opening)] = -1
    }
    youths.opening[row] = -1
  }

  /// A youth gives up the job or the side job; what the youth does by day, and a look at the circumstances, is the
  /// caller's.
  func leaveJob(_ row: Int, _ here: LocalWeek) {
    let employer = youths.employer[row]
    guard employer >= 0 else { return }
    youths.employer[row] = -1
    let side = youths.status[row].sideJob
    youths.status[row].sideJob = false
    let participant = Int(youths.participant[row])
    if participant >= 0, participants.placed[participant] {
      participants.placed[participant] = false
    } else {
      postsGivenUp.post(PostGivenUp(employer: employer, side: side), from: here.place)
    }
  }
}
