import SimulationKernel

/// A youth who may be proposed for a seat, looked at once a week for all programmes.
struct Prospect {
  let row: Int
  /// Where the youth lives.
  let home: Int
  /// The risk that others see.
  let risk: Float
  let profile: YouthProfile
  let involvement: Involvement
  /// Whether one of the contacts is known to be involved.
  let knowsInvolved: Bool

  init(_ row: Int, _ world: World) {
    let youths = world.youths
    self.row = row
    home = world.places.home(of: row)
    risk = world.rules.signals.risk(row, youths)
    profile = YouthProfile(row, of: youths, in: world.week)
    involvement = youths.status[row].involvement
    knowsInvolved = youths.involvedContacts[row] > 0
  }

  /// Whether the youth may take a seat in a programme, the number of which is given, but for the risk.
  func isEligible(_ programme: Programme, _ index: Int, _ world: World) -> Bool {
    let group = programme.group
    return profile.activity != .detained && world.targets.runs(index, in: home, Int(world.week))
      && !holdsSeat(in: index, world) && group.admits(involvement) && (!group.contactsInvolved || knowsInvolved)
      && group.admits(profile) && programme.intervention.suits(profile)
  }

  /// Whether the youth holds a seat in a programme by now.
  func holdsSeat(in programme: Int, _ world: World) -> Bool {
    let participant = Int(world.youths.participant[row])
    return participant >= 0 && world.participants.holds(participant, seatIn: programme)
  }
}
