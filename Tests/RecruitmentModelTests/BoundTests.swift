import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Bounds rule out only what cannot happen") struct BoundTests {
  /// Assumptions somewhere in their ranges; book 0 has all at the high end, book 1 all at the low end.
  private func book(_ number: UInt32) -> RuleBook {
    let list = ParameterReader(nil, path: "", problems: ProblemLog())
    _ = RuleBook(list)
    var settings: [String: Node] = [:]
    for (index, declaration) in list.declarations.enumerated() {
      guard let low = declaration.low, let high = declaration.high else { continue }
      let u =
        number < 2 ? Double(1 - number) : Double(draws(number).block(UInt32(index), 0, week: 0, purpose: 0).uniform(0))
      let value = low + u * (high - low)
      switch declaration.kind {
      case .real: settings[declaration.path] = .number(value)
      case .count: settings[declaration.path] = .number(value.rounded())
      case .reals(let count): settings[declaration.path] = .array(Array(repeating: .number(value), count: count))
      default: continue
      }
    }
    return RuleBook(ParameterReader(block(settings), path: "", problems: ProblemLog()))
  }

  /// Puts every youth into a state at random; values are at an end of their range once in four times.
  private func scramble(_ world: World, _ number: UInt32) {
    let youths = world.youths
    for row in 0..<youths.count {
      let draw = draws(number).block(UInt32(row), 1, week: 0, purpose: 0)
      let more = draws(number).block(UInt32(row), 2, week: 0, purpose: 0)
      func value(_ word: UInt32) -> Float {
        word & 12 == 0 ? Float(word & 1) : Float(word >> 8) / Float(1 << 24)
      }
      youths.stress[row] = value(draw.word(0))
      youths.bond[row] = value(draw.word(1))
      youths.resilience[row] = value(draw.word(2))
      youths.proneness[row] = Elementary.exp(8 * draw.uniform(3) - 4)
      youths.status[row].record = more.word(0) & 1 == 1
      youths.status[row].activity = Activity.allCases[more.below(1, 3)]
      youths.status[row].sideJob = youths.status[row].activity == .school && more.word(1) & 1 == 1
      youths.employer[row] = youths.status[row].activity == .work || youths.status[row].sideJob ? 0 : -1
      youths.status[row].involvement = more.word(0) & 2 == 2 ? .errands : .none
      youths.involvedContacts[row] = UInt8(more.word(0) & 4 == 4 ? more.below(2, Youths.contactsEach + 1) : 0)
      youths.traits[row].qualified = more.word(0) & 8 == 8
    }
    for place in 0..<world.places.count { world.effects[place].legalPosts = Float(number % 3) }
  }

  @Test("No youth's rate exceeds the bound of its rule, whatever the state and the assumptions")
  func rates() {
    for number in 0..<24 as Range<UInt32> {
      let world = World(city: smallCity(places: 3, youths: 60), rules: book(number), draws: draws(), firstWeek: 1)
      scramble(world, number)
      for place in 0..<world.places.count {
        let here = world.localWeek(place)
        for row in here.rows { EventBounds.renew(row, here) }
      }
      #expect(throws: Never.self, "book \(number)") { try world.checkBounds() }
      // In a year, and before the next look, the bounds still hold, and youths of any stress and bond keep them.
      for _ in 0..<Ages.weeksPerYear { world.beginWeek() }
      for row in 0..<world.youths.count {
        world.youths.stress[row] = 1 - world.youths.stress[row]
        world.youths.bond[row] = 1 - world.youths.bond[row]
      }
      #expect(throws: Never.self, "book \(number), a year later") { try world.checkBounds() }
    }
  }

  @Test("A bound that is too low is found")
  func tooLow() throws {
    for damage in [\Youths.offenceBound, \Youths.eventBound, \Youths.noticeBound] {
      let world = settledWorld(smallCity(places: 2, youths: 40), assumptions(busy), weeks: 4)
      try world.checkBounds()
      for row in 0..<world.youths.count { world.youths[keyPath: damage][row] = 0 }
      #expect(throws: Breach.self) { try world.checkBounds() }
    }
  }

  @Test("Where every youth meets every event, everything comes out the same to the bit")
  func reference() {
    let often = busy.merging([
      "schooling.base": 0.0006, "ownAccountOffending.level": 2, "justice.detentionOwnAccount": 0.2,
      "justice.meanWeeks": 2,
    ]) { $1 }
    let city = smallCity(places: 3, youths: 80)
    let burnt = settledWorld(city, assumptions(often), weeks: 20)
    let world = burnt.copy(under: policy(city, world: eventful, fourProgrammes()))
    for week in 0..<40 {
      let plain = world.copy(under: world.policy)
      plain.participants.copy(from: world.participants)
      for each in [world, plain] { prepare(each) }
      for place in 0..<world.places.count {
        YouthWeek().step(world.localWeek(place))
        ReferenceYouthWeek().step(plain.localWeek(place))
      }
      #expect(world.digest == plain.digest, "week \(week)")
      finish(world)
    }
  }

  /// The phases before the youth week.
  private func prepare(_ world: World) {
    world.counts.fill(0)
    world.beginWeek()
    world.applyPolicy()
    for place in 0..<world.places.count { world.rules.surroundings.step(world.localWeek(place)) }
    world.youths.noteOutstanding()
    Referral().step(world)
    world.seekers.clear()
  }

  /// The phases after the youth week.
  private func finish(_ world: World) {
    let rules = world.rules
    let all = (0..<world.places.count).map { world.localWeek($0) }
    rules.legalMarket.openWeek(world)
    for here in all { rules.legalMarket.reachOut(here) }
    rules.legalMarket.settle(world)
    world.removeLostRecruiters()
    for here in all { rules.demand.step(here) }
    for here in all { rules.recruiting.reachOut(here) }
    rules.recruiting.settle(world)
    for here in all { rules.arrests.step(here) }
    rules.arrests.settle(world)
    for here in all {
      rules.population.turnover(here)
      Census().count(here)
    }
  }
}
