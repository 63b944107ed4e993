import SimulationKernel

extension Recruiting {
  /// Approaches become refusals or recruitments, first come first served. Serial, in the order of places.
  func settle(_ world: World) {
    world.approaches.forEach { _, approach in
      let row = Int(approach.row)
      let here = world.localWeek(Int(approach.home))
      let tally = here.tally
      switch approach.channel {
      case .street: tally.add(.approachesStreet)
      case .contacts: tally.add(.approachesContacts)
      case .online: tally.add(.approachesOnline)
      }
      if approach.byPeer { tally.add(.approachesByPeers) }
      if !world.youths.traits[row].approached {
        world.youths.traits[row].approached = true
        tally.add(.firstApproaches)
      }
      let free = world.recruiters.hands[Int(approach.opening)] < 0 && !world.youths.status[row].isInvolved
      if approach.accepted, free {
        recruit(row, approach, here)
      } else {
        tally.add(.refusals)
        if approach.threat, approach.threatStays, !approach.accepted { world.youths.status[row].threatened = true }
      }
    }
    world.approaches.clear()
  }

  private func recruit(_ row: Int, _ approach: Approach, _ here: LocalWeek) {
    let world = here.world
    let youths = world.youths
    let opening = Int(approach.opening)
    world.recruiters.hands[opening] = Int32(row)
    youths.opening[row] = Int32(opening)
    youths.status[row].involvement = .errands
    youths.weeksInvolved[row] = 0
    if approach.threat { youths.status[row].threatened = true }
    here.tally.add(youths.traits[row].recruited ? .recruitmentsRepeat : .recruitmentsFirst)
    youths.traits[row].recruited = true
    let kind = Int(world.recruiters.kind[Recruiters.recruiter(of: approach.opening)])
    here.tally.add(.recruited(into: kind))
    Circumstances.look(row, here)
  }
}
