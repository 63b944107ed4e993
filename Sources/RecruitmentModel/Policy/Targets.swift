/// Since when a programme is at work in a place, or until when it was.
struct Spell: BitwiseCopyable, Equatable, Sendable {
  /// First week; far away where it never was.
  var start = Int32.max
  /// Last week; far away while the programme is aimed at the place.
  var end = Int32.max
  /// Week from which the ramp counts: the first week, or that of the whole programme where staff moves with its aim.
  var ramp = Int32.max
  /// Weeks at full strength in spells before.
  var earlier: Float = 0

  /// Whether the programme is aimed at the place in a week.
  func runs(in week: Int) -> Bool { Int(start) <= week && week <= Int(end) }

  /// Strength in a week, 0...1.
  func strength(_ schedule: Schedule, in week: Int) -> Float {
    runs(in: week) ? schedule.strength(in: week, from: Int(ramp)) : 0
  }

  /// Weeks at full strength so far.
  func exposure(_ schedule: Schedule, until week: Int) -> Float {
    let before = schedule.exposure(until: Int(start) - 1, from: Int(ramp))
    return earlier + schedule.exposure(until: min(week, Int(end)), from: Int(ramp)) - before
  }
}

/// Where the programmes of a run are at work, and since when. A learning policy changes it as it goes, so it belongs to
/// the run and not to the policy.
struct Targets: Sendable {
  /// For each programme and place, the present spell.
  private(set) var spells: [[Spell]]
  /// For each programme, the youths and employers of all places that it is for.
  private(set) var reach: [(youths: Int, employers: Int)]

  /// Those of a policy before its first week; a learning policy has none yet.
  init(_ policy: Policy, _ places: Places) {
    spells = zip(policy.programmes, policy.starts).map { programme, starts in
      starts.map { start in
        guard let start, programme.area.review == nil else { return Spell() }
        return Spell(start: Int32(clamping: start), ramp: Int32(clamping: start))
      }
    }
    reach = policy.treated.map { treated in Targets.reach(treated.indices.filter { treated[$0] }, places) }
  }

  private static func reach(_ chosen: [Int], _ places: Places) -> (youths: Int, employers: Int) {
    chosen.reduce((youths: 0, employers: 0)) {
      ($0.youths + places.rows($1).count, $0.employers + places.employers($1).count)
    }
  }

  /// Whether a programme is at work in a place in a week, or would be if it had not ended everywhere.
  func runs(_ programme: Int, in place: Int, _ week: Int) -> Bool { spells[programme][place].runs(in: week) }

  /// Strength of a programme in a place and week, 0...1.
  func strength(of programme: Int, _ schedule: Schedule, in place: Int, _ week: Int) -> Float {
    spells[programme][place].strength(schedule, in: week)
  }

  /// Whether a programme has ever begun in a place, though it may have ended.
  func hasBegun(_ programme: Int, in place: Int, _ week: Int) -> Bool { Int(spells[programme][place].start) <= week }

  /// How far a programme has come in a place where it has begun and so many youths live.
  func course(of programme: Int, _ schedule: Schedule, in place: Int, _ week: Int, youths: Int) -> Course {
    let spell = spells[programme][place]
    return Course(
      strength: spell.strength(schedule, in: week), weeks: week - Int(spell.start) + 1,
      exposure: spell.exposure(schedule, until: week), youths: reach[programme].youths,
      youthsHere: youths, employers: reach[programme].employers)
  }

  /// Learning policies whose week it is look where things are worst, as observed up to last week, and aim there.
  /// - Complexity: O(places · log places) for each review.
  mutating func review(_ policy: Policy, in week: Int, _ observed: Observations, _ places: Places) {
    for (index, programme) in policy.programmes.enumerated() {
      let schedule = programme.schedule
      guard let review = programme.area.review, schedule.strength(in: week) > 0,
        (week - schedule.start).isMultiple(of: review.every)
      else { continue }
      let worst = observed.worst(review.places, by: review.by) { places.rows($0).count }
      aim(index, at: worst, in: week, schedule)
      reach[index] = Targets.reach(worst, places)
    }
  }

  /// From this week on a programme is aimed at these places alone.
  private mutating func aim(_ programme: Int, at chosen: [Int], in week: Int, _ schedule: Schedule) {
    var isChosen = Array(repeating: false, count: spells[programme].count)
    for place in chosen { isChosen[place] = true }
    for place in isChosen.indices {
      let spell = spells[programme][place]
      if isChosen[place], !spell.runs(in: week) {
        spells[programme][place] = Spell(
          start: Int32(week), ramp: Int32(schedule.start), earlier: spell.exposure(schedule, until: week))
      } else if !isChosen[place], spell.runs(in: week) {
        spells[programme][place].end = Int32(week) - 1
      }
    }
  }
}
