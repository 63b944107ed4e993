import SimulationKernel

extension LegalMarket {
  /// Tries that one who finishes school has to find a vacancy at once.
  private static let entryTries = 8

  /// Posts given up during the week become vacancies again; placements that ended, and then those who finished school, take
  /// vacancies.
  /// Serial, in the order of places, so that nothing depends on threads.
  func openWeek(_ world: World) {
    let employers = world.employers
    world.postsGivenUp.forEach { _, post in
      employers.addToFilled(Int(post.employer), -1, side: post.side)
    }
    world.postsGivenUp.clear()
    world.endedPlacements.forEach { place, ended in followUp(ended, world.localWeek(place)) }
    world.endedPlacements.clear()
    world.schoolLeavers.forEach { place, leaver in
      enterStraight(Int(leaver), world.localWeek(place))
    }
    world.schoolLeavers.clear()
  }

  private func enterStraight(_ row: Int, _ here: LocalWeek) {
    let world = here.world
    guard world.youths.status[row].activity == .neither else { return }
    for attempt in 0..<LegalMarket.entryTries {
      let draw = here.draws.block(
        UInt32(row), UInt32(attempt), week: here.week, purpose: Purpose.entryJob.rawValue)
      let there = world.localWeek(here.placeReached(draw.uniform(0), by: acrossLinks))
      let range = world.places.employers(there.place)
      guard !range.isEmpty else { continue }
      let employer = range.lowerBound + draw.below(1, range.count)
      let whole = world.employers.wholePosts(employer, factor: there.effects.legalPosts, side: false)
      guard world.employers.filled[employer] < whole else { continue }
      hire(row, employer, side: false, here)
      return
    }
  }

  /// Offers that both sides accept become jobs, first come first served. Serial.
  func settle(_ world: World) {
    let employers = world.employers
    world.jobOffers.forEach { place, offer in
      let row = Int(offer.row)
      let employer = Int(offer.employer)
      let status = world.youths.status[row]
      let factor = world.effects[place].legalPosts
      let whole = employers.wholePosts(employer, factor: factor, side: offer.side)
      let filled = employers.filled(employer, side: offer.side)
      let free = offer.side ? status.activity == .school && !status.sideJob : status.activity == .neither
      if free, filled < whole {
        hire(row, employer, side: offer.side, world.localWeek(Int(offer.home)))
      }
    }
    world.jobOffers.clear()
  }

  private func hire(_ row: Int, _ employer: Int, side: Bool, _ here: LocalWeek) {
    let youths = here.youths
    here.world.employers.addToFilled(employer, 1, side: side)
    youths.employer[row] = Int32(employer)
    if side {
      youths.status[row].sideJob = true
      here.count(.sideHires, row, by: .employer(Int32(employer)))
    } else {
      youths.status[row].activity = .work
      here.count(.hires, row, by: .employer(Int32(employer)))
    }
    Circumstances.look(row, here)
  }

  /// A post that an intervention holds open for the youth, with an employer of the neighbourhood.
  func place(_ row: Int, _ seat: SeatEffects, _ here: LocalWeek) {
    let world = here.world
    let range = world.places.employers(here.place)
    guard !range.isEmpty else { return }
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .placement)
    let employer = range.lowerBound + draw.below(0, range.count)
    let accepts = employerAcceptance(
      row, employer: employer, openness: here.effects.employerOpenness,
      contact: max(here.effects.employerContact, seat.employerContact), world)
    guard draw.uniform(1) < accepts else { return }
    let sector = world.employers.sector[employer]
    let age = here.youths.age(row, in: here.week)
    let wage = world.rules.income.wage(age: age, sector: sector, factor: here.effects.wages) + seat.wageTopUp
    let chance = acceptance(
      row, wage: wage, sector: sector, sectorImage: here.effects.sectorImage,
      extra: placementTrust * (here.youths.trust[row] - 0.5), world)
    guard draw.uniform(2) < chance else { return }
    here.youths.employer[row] = Int32(employer)
    here.youths.status[row].activity = .work
    world.participants.placed[Int(here.youths.participant[row])] = true
    Circumstances.look(row, here)
    here.count(.placementsBegun, row, by: .employer(Int32(employer)))
  }

  /// A placement ends: the employer may want to keep the youth, which `openWeek` decides on, since it takes a vacancy.
  func endPlacement(_ row: Int, participant: Int, contact level: Float, _ here: LocalWeek) {
    let world = here.world
    guard world.participants.placed[participant] else { return }
    world.participants.placed[participant] = false
    let draw = here.draws.youth(row, of: here.youths, in: here.week, for: .placement)
    let isWanted = draw.uniform(3) < min(1, placementKept + contact * level)
    world.endedPlacements.post(EndedPlacement(row: Int32(row), isWanted: isWanted), from: here.place)
  }

  /// A youth whose placement ended takes a vacancy of the employer, who wants to keep the youth, or is without work.
  private func followUp(_ ended: EndedPlacement, _ here: LocalWeek) {
    let youths = here.youths
    let row = Int(ended.row)
    let employer = Int(youths.employer[row])
    let employers = here.world.employers
    let whole = employers.wholePosts(employer, factor: here.effects.legalPosts, side: false)
    if ended.isWanted, employers.filled[employer] < whole {
      employers.filled[employer] += 1
      here.count(.placementsKept, row, by: .employer(Int32(employer)))
    } else {
      youths.employer[row] = -1
      youths.status[row].activity = .neither
      here.count(.jobLosses, row, by: .employer(Int32(employer)))
      Circumstances.look(row, here)
    }
  }
}

/// A placement that ended this week.
struct EndedPlacement: BitwiseCopyable {
  let row: Int32
  /// Whether the employer would keep the youth.
  let isWanted: Bool
}
