import SimulationKernel

/// The order of a week's phases: the one place where it is written down.
///
/// 1. **Policy**: learning policies review what was observed; world settings and programmes write this week's effects.
/// 2. **Surroundings**: status and visible risk move, from last week's state.
/// 3. **Referral**: last week's signals are matched to free seats.
/// 4. **Youth week**: drifts, own-account offending, life events, being noticed, the week of seat holders.
/// 5. **Legal market**: vacancies reach out; offers that both sides accept become jobs.
/// 6. **Illegal market**: recruiters set openings and offers, approach youths, take those who accept.
/// 7. **Enforcement**: arrests, detention, succession of recruiters.
/// 8. **Turnover**: exits at 27, entries at 12.
/// 9. **Record**: a census of every place, what others see of it next week, what the municipality can observe, who is
///    involved where a history is kept, and what programmes spent.
///
/// Within a phase places are independent and run in parallel; what crosses a link lies in a mailbox until the serial
/// step after the phase takes it out in the order of places. So nothing depends on the number of threads.
struct Week {
  let pool: WorkerPool

  /// Lives one week.
  func live(_ world: World) {
    let rules = world.rules
    world.beginWeek()
    world.applyPolicy()
    eachPlace(world) { rules.surroundings.step($0) }
    Referral().step(world)
    world.seekers.clear()
    eachPlace(world) { YouthWeek().step($0) }

    rules.legalMarket.openWeek(world)
    eachPlace(world) { rules.legalMarket.reachOut($0) }
    rules.legalMarket.settle(world)

    world.removeLostRecruiters()
    eachPlace(world) { rules.demand.step($0) }
    eachPlace(world) { rules.recruiting.reachOut($0) }
    rules.recruiting.settle(world)

    eachPlace(world) { rules.arrests.step($0) }
    rules.arrests.settle(world)

    eachPlace(world) { here in
      rules.population.turnover(here)
      Census().count(here)
      world.history?.write(here)
      world.observed.add(here.tally, place: here.place)
    }
    Spending().step(world)
  }

  private func eachPlace(_ world: World, _ phase: @Sendable (LocalWeek) -> Void) {
    pool.forEach(world.places.count) { place in phase(world.localWeek(place)) }
  }
}
