public import Parameters
import SimulationKernel

/// What a scenario sets from week 1 on: the world and the programmes, with the places that each programme treats.
public struct Policy: Sendable {
  let world: WorldSettings
  let programmes: [Programme]
  /// For each programme, which places it treats sooner or later; of a learning policy, those that it may treat.
  let treated: [[Bool]]
  /// For each programme and place, the first week; nil where it never runs. A learning policy says so as it goes.
  let starts: [[Int?]]
  /// For each programme that is rolled out in stages, its stages; else none.
  let stages: [[Stage]]
  /// A number for each programme from its name, so that its draws do not depend on what else runs.
  let keys: [UInt32]

  /// Places where a programme begins in one week.
  struct Stage: Sendable {
    let start: Int
    /// Places where youths live.
    var places: Int
    var youths: Int
  }

  /// A policy whose programmes run where their settings say; reports places that do not exist.
  public init(world: WorldSettings, programmes: [Programme], in city: City, problems: ProblemLog) {
    self.init(
      world: world, programmes: programmes, treated: programmes.map { $0.area.places(in: city, problems: problems) },
      city)
  }

  /// A policy whose programmes run in the places given, whatever their settings say, in all of them at once; `treated` has
  /// one row for each programme and one flag for each neighbourhood.
  public init(world: WorldSettings, programmes: [Programme], treated: [[Bool]]) {
    self.init(world: world, programmes: programmes, treated: treated, nil)
  }

  private init(world: WorldSettings, programmes: [Programme], treated: [[Bool]], _ city: City?) {
    self.world = world
    self.programmes = programmes
    self.treated = treated
    let keys = programmes.map { programme in
      var digest = Digest()
      for byte in programme.name.utf8 { digest.add(UInt64(byte)) }
      return UInt32(truncatingIfNeeded: digest.value)
    }
    self.keys = keys
    starts = programmes.indices.map { index in
      let programme = programmes[index]
      let first = programme.schedule.start
      guard let city else { return treated[index].map { $0 ? first : nil } }
      return programme.rollout.starts(
        from: first, treated[index], in: city, names: programme.area.names, key: keys[index])
    }
    stages = zip(programmes, starts).map { programme, starts in
      guard let city, programme.rollout.places > 0 else { return [] }
      return Policy.stages(starts, city)
    }
  }

  private static func stages(_ starts: [Int?], _ city: City) -> [Stage] {
    var stages: [Int: Stage] = [:]
    for (place, start) in starts.enumerated() {
      guard let start else { continue }
      var stage = stages[start] ?? Stage(start: start, places: 0, youths: 0)
      let youths = city.neighbourhoods[place].youths
      stage.places += youths > 0 ? 1 : 0
      stage.youths += youths
      stages[start] = stage
    }
    return stages.keys.sorted().compactMap { stages[$0] }
  }

  /// The world as found, and no programme.
  static let none = Policy(world: .asFound, programmes: [], treated: [])

  /// Seats of all programmes together at full strength.
  var seats: Int { programmes.reduce(0) { $0 + $1.intervention.seats } }

  /// Strength of a whole programme in a week, 0...1; in a staged roll-out in proportion to the youths of the places reached.
  func strength(_ index: Int, in week: Int) -> Float {
    let schedule = programmes[index].schedule
    let youths = stages[index].reduce(0) { $0 + $1.youths }
    guard youths > 0 else { return schedule.strength(in: week) }
    let reached = stages[index].reduce(Float(0)) {
      $0 + Float($1.youths) * schedule.strength(in: week, from: $1.start)
    }
    return reached / Float(youths)
  }

  /// Seats that a programme has open in a week.
  func openSeats(_ index: Int, in week: Int) -> Int {
    Int(Float(programmes[index].intervention.seats) * strength(index, in: week) + 0.5)
  }

  /// Writes a week's effects for every place.
  func apply(in week: Int, to effects: Column<PlaceEffects>, _ targets: Targets, _ places: Places) {
    effects.fill(world.effects(in: week))
    for (index, programme) in programmes.enumerated() where week >= programme.schedule.start {
      for place in 0..<effects.count where targets.hasBegun(index, in: place, week) {
        let course = targets.course(of: index, programme.schedule, in: place, week, youths: places.rows(place).count)
        programme.intervention.act(on: &effects[place], in: course)
      }
    }
  }

  /// What a reader of a scenario should know: what never comes into force within so many weeks, or not fully.
  public func notes(weeks: Int) -> [Message] {
    var notes: [Message] = []
    for (index, programme) in programmes.enumerated() {
      notes += programme.area.unused.map { "'\(programme.name)': '\($0)' says nothing without 'worst'" }
      notes += programme.rollout.unused.map {
        "'\(programme.name)': '\($0)' of 'rollout' says nothing without 'places'"
      }
      let schedule = programme.schedule
      if schedule.start > weeks {
        notes.append(
          "'\(programme.name)' starts in week \(schedule.start), after the last week, \(weeks), and never runs")
        continue
      }
      notes += programme.intervention.notes().map { "'\(programme.name)': \($0)" }
      let last = schedule.end > 0 ? min(schedule.end, weeks) : weeks
      let strength = schedule.strength(in: last)
      if strength < 1 {
        notes.append(
          "'\(programme.name)' reaches \(Int(100 * strength)) % of its strength at most; its ramp is longer than it runs"
        )
      }
      let reached = stages[index].reduce(0) { $0 + ($1.start <= last ? $1.places : 0) }
      let planned = stages[index].reduce(0) { $0 + $1.places }
      if reached < planned {
        notes.append(
          "'\(programme.name)' reaches \(reached) of \(planned) neighbourhoods; its roll-out is longer than it runs")
      }
    }
    if world.recession.lacksStart {
      notes.append("the recession has no first week and never comes")
    }
    if world.recession.from > weeks {
      notes.append(
        "the recession begins in week \(world.recession.from), after the last week, \(weeks), and never comes")
    }
    return notes
  }
}
