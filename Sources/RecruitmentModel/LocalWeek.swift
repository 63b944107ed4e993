import SimulationKernel

/// One neighbourhood in one week: what a rule gets to see.
struct LocalWeek {
  let world: World
  let place: Int
  let week: Int32
  let rows: Range<Int>
  let effects: PlaceEffects
  let tally: Tally
  let deprivation: Float
  let institutionalTrust: Float
  /// Whether policy changed something in the last weeks that all youths here must look at.
  let hasChanged: Bool

  init(_ world: World, _ place: Int) {
    self.world = world
    self.place = place
    week = world.week
    rows = world.places.rows(place)
    effects = world.effects[place]
    tally = world.tally(place)
    deprivation = max(0, world.places.deprivation[place] - effects.renewal)
    institutionalTrust = world.places.institutionalTrust[place]
    hasChanged = world.week &- world.field.changed[place] < Int32(Peers.reviewEvery)
  }

  var youths: Youths { world.youths }
  var draws: Draws { world.draws }
  /// Visible criminal status here, 0 to 1.
  var status: Float { world.places.status[place] }

  /// Counts what happens to a youth who lives here: for the place, and where a run keeps a ledger for the youth's group,
  /// for the programme that does it, and as an event. For an arrest of an adult recruiter, `row` is -1.
  @inline(__always) func count(_ measure: Measure, _ row: Int, by actor: Event.Actor = .nobody) {
    world.count(measure, row, in: place, by: actor)
  }

  /// Notes an event that no measure counts.
  @inline(__always) func note(_ kind: EventKind, _ row: Int) { world.ledger?.enter(kind, row, self) }

  /// Image of the sector of an employer, 0 to 1.
  @inline(__always) func image(ofEmployer employer: Int32) -> Float {
    guard employer >= 0 else { return 0 }
    let sector = Int(world.employers.sector[Int(employer)])
    return min(1, world.rules.legalMarket.images[sector] + effects.sectorImage)
  }

  /// What a youth's seats do; nothing without a seat.
  @inline(__always) func seatEffects(_ row: Int) -> SeatEffects? { world.seatEffects(row) }

  /// The own place, or a linked one with the chance that contacts cross; `share` of the links' weight is used.
  func placeReached(_ u: Float, by share: Float) -> Int {
    let leaving = min(1, share * world.places.outward[place])
    guard leaving > 0, u < leaving else { return place }
    let other = world.places.links.pick(from: place, u / leaving)
    return other >= 0 ? other : place
  }
}
