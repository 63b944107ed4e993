import SimulationKernel

extension Recruiting {
  /// Approaches become refusals or recruitments, first come first served. Serial, in the order of places.
  func settle(_ world: World) {
    world.approaches.forEach { _, approach in
      let row = Int(approach.row)
      let here = world.localWeek(Int(approach.home))
      let recruiter = Event.Actor.recruiter(Int32(Recruiters.recruiter(of: approach.opening)))
      switch approach.channel {
      case .street: here.count(.approachesStreet, row, by: recruiter)
      case .contacts: here.count(.approachesContacts, row, by: recruiter)
      case .online: here.count(.approachesOnline, row, by: recruiter)
      }
      if approach.byPeer { here.count(.approachesByPeers, row, by: recruiter) }
      if !world.youths.traits[row].approached {
        world.youths.traits[row].approached = true
        here.count(.firstApproaches, row, by: recruiter)
      }
      let free = world.recruiters.hands[Int(approach.opening)] < 0 && !world.youths.status[row].isInvolved
      if approach.accepted, free {
        recruit(row, approach, here)
      } else {
        here.count(.refusals, row, by: recruiter)
        if approach.threat, approach.threatStays, !approach.accepted {
          world.youths.status[row].threatened = true
          EventBounds.renew(row, here)
        }
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
    let recruiter = Recruiters.recruiter(of: approach.opening)
    let actor = Event.Actor.recruiter(Int32(recruiter))
    here.count(youths.traits[row].recruited ? .recruitmentsRepeat : .recruitmentsFirst, row, by: actor)
    youths.traits[row].recruited = true
    here.count(.recruited(into: Int(world.recruiters.kind[recruiter])), row, by: actor)
    Circumstances.look(row, here)
  }
}
