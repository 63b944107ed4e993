import SimulationKernel

/// A youth whom a signal is about, looked at once a week for all programmes.
struct Prospect {
  let row: Int
  /// Where the youth lives.
  let home: Int
  /// The risk that others see.
  let risk: Float
  /// Number of the profile.
  let profile: Int
  let involvement: Involvement
  /// Whether one of the contacts is known to be involved.
  let knowsInvolved: Bool

  init(_ row: Int, home: Int, _ world: World) {
    let youths = world.youths
    self.row = row
    self.home = home
    risk = world.rules.signals.risk(row, youths)
    profile = YouthProfile(row, of: youths, in: world.week).number
    involvement = youths.status[row].involvement
    knowsInvolved = youths.involvedContacts[row] > 0
  }

  /// Whether the youth may take a seat in a programme, the number of which is given, but for the risk and the place.
  func isEligible(_ programme: Programme, _ index: Int, _ world: World) -> Bool {
    programme.admits(profile: profile) && programme.group.admits(involvement)
      && (!programme.group.contactsInvolved || knowsInvolved) && !world.holdsSeat(row, in: index)
  }
}
