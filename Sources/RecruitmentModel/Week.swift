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
  /// Where the time of each phase is added up; nil where nobody asks.
  let times: PhaseTimes?

  init(pool: WorkerPool, times: PhaseTimes? = nil) {
    self.pool = pool
    self.times = times
  }

  /// Lives one week.
  func live(_ world: World) {
    let rules = world.rules
    times?.begin()
    world.beginWeek()
    world.applyPolicy()
    times?.end(.policy)
    eachPlace(world) { rules.surroundings.step($0) }
    pool.forEach(world.youths.outstandingBlocks) { world.youths.noteOutstanding(block: $0) }
    times?.end(.surroundings)
    Referral().step(world, pool: pool)
    times?.end(.referral)
    world.seekers.clear()
    eachPlace(world) { YouthWeek().step($0) }
    times?.end(.youthWeek)

    rules.legalMarket.openWeek(world)
    eachPlace(world) { rules.legalMarket.reachOut($0) }
    rules.legalMarket.settle(world)
    times?.end(.legalMarket)

    world.removeLostRecruiters()
    eachPlace(world) { rules.demand.step($0) }
    eachPlace(world) { rules.recruiting.reachOut($0) }
    rules.recruiting.settle(world)
    times?.end(.illegalMarket)

    eachPlace(world) { rules.arrests.step($0) }
    rules.arrests.settle(world)
    times?.end(.enforcement)

    finish(world)
    times?.end(.record)
  }

  /// Turnover and record, place by place in one go; one after the other where each is timed.
  private func finish(_ world: World) {
    let rules = world.rules
    if let times {
      eachPlace(world) { rules.population.turnover($0) }
      times.end(.turnover)
      eachPlace(world) { record($0) }
    } else {
      eachPlace(world) { here in
        rules.population.turnover(here)
        record(here)
      }
    }
    Spending().step(world)
  }

  private func record(_ here: LocalWeek) {
    Census().count(here)
    here.world.history?.write(here)
    here.world.observed.add(here.tally, place: here.place)
  }

  private func eachPlace(_ world: World, _ phase: @Sendable (LocalWeek) -> Void) {
    pool.forEach(world.places.count) { place in phase(world.localWeek(place)) }
  }
}
