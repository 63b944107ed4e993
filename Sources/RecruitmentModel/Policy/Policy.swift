public import Parameters
import SimulationKernel

/// What a scenario sets from week 1 on: the world and the programmes, with the places that each programme treats.
public struct Policy: Sendable {
  let world: WorldSettings
  let programmes: [Programme]
  /// For each programme, which places it treats.
  let treated: [[Bool]]
  /// A number for each programme from its name, so that its draws do not depend on what else runs.
  let keys: [UInt32]

  /// A policy of the given parts; `treated` has one row for each programme and one flag for each neighbourhood.
  public init(world: WorldSettings, programmes: [Programme], treated: [[Bool]]) {
    self.world = world
    self.programmes = programmes
    self.treated = treated
    keys = programmes.map { programme in
      var digest = Digest()
      for byte in programme.name.utf8 { digest.add(UInt64(byte)) }
      return UInt32(truncatingIfNeeded: digest.value)
    }
  }

  /// The world as found, and no programme.
  static let none = Policy(world: .asFound, programmes: [], treated: [])

  /// Seats of all programmes together at full strength.
  var seats: Int { programmes.reduce(0) { $0 + $1.intervention.seats } }

  /// Seats that a programme has open in a week.
  func openSeats(_ index: Int, in week: Int) -> Int {
    let programme = programmes[index]
    return Int(Float(programme.intervention.seats) * programme.schedule.strength(in: week) + 0.5)
  }

  /// Writes a week's effects for every place.
  func apply(in week: Int, to effects: Column<PlaceEffects>, _ places: Places) {
    effects.fill(world.effects(in: week))
    for (index, programme) in programmes.enumerated() where week >= programme.schedule.start {
      let treated = treated[index]
      var course = course(of: programme, treated: treated, in: week, places)
      for place in treated.indices where treated[place] {
        course.youthsHere = places.rows(place).count
        programme.intervention.act(on: &effects[place], in: course)
      }
    }
  }

  private func course(of programme: Programme, treated: [Bool], in week: Int, _ places: Places) -> Course {
    var youths = 0
    var employers = 0
    for place in treated.indices where treated[place] {
      youths += places.rows(place).count
      employers += places.employers(place).count
    }
    return Course(
      strength: programme.schedule.strength(in: week), weeks: week - programme.schedule.start + 1,
      exposure: programme.schedule.exposure(until: week), youths: youths, employers: employers)
  }

  /// Counts the seats of a programme, spread over the youths whom it could reach.
  func countSeats(_ index: Int, open: Int, _ world: World) {
    guard open > 0 else { return }
    let places = treated[index].indices.filter { treated[index][$0] }
    let youths = places.reduce(0) { $0 + world.places.rows($1).count }
    guard youths > 0 else { return }
    world.ledger?.seatWeeks[index] += open
    for place in places {
      world.tally(place).add(.seats, Double(open) * Double(world.places.rows(place).count) / Double(youths))
    }
  }

  /// What a reader of a scenario should know: what never comes into force within so many weeks, or not fully.
  public func notes(weeks: Int) -> [Message] {
    var notes: [Message] = []
    for programme in programmes {
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
