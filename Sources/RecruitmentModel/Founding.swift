import SimulationKernel

/// Makes the employers, recruiters and youths that a burn-in starts with.
///
/// The start is naive on purpose (nobody is involved, nobody has a record); the burn-in makes the history.
struct Founding {
  /// Recruiters differ in style: half as much or half again of the usual threats and online approaches.
  private static let styleSpread: Float = 0.5
  /// Sizes of employers as multiples of the mean, from many small to few large ones.
  private static let sizes: [Float] = [0.2, 0.2, 0.4, 0.4, 0.6, 0.8, 1, 1.4, 2, 3]

  let city: City
  let rules: RuleBook
  let draws: Draws

  /// Employers of all places; sizes vary, the posts of a place add up to what its file says.
  func employers(_ places: Places) -> Employers {
    var numbers: [Int] = []
    for (place, neighbourhood) in city.neighbourhoods.enumerated() {
      let posts = neighbourhood.postsPerYouth * Float(neighbourhood.youths)
      let number = posts > 0 ? max(1, Int(posts / rules.legalMarket.employerSize + 0.5)) : 0
      numbers.append(number)
      places.firstEmployer[place + 1] = places.firstEmployer[place] + Int32(number)
    }
    let employers = Employers(count: numbers.reduce(0, +))
    for (place, neighbourhood) in city.neighbourhoods.enumerated() {
      let range = places.employers(place)
      var weights: Float = 0
      for employer in range {
        let draw = draws.thing(employer, in: 0, for: .employer)
        let size = Founding.sizes[draw.below(0, Founding.sizes.count)]
        weights += size
        employers.posts[employer] = size
        employers.sector[employer] = UInt8(draw.below(1, LegalIncome.sectors.count))
        employers.rounding[employer] = draw.uniform(2)
        let market = rules.legalMarket
        let openness = market.openness * (1 - market.opennessDeprivation * neighbourhood.deprivation)
        employers.openness[employer] = max(0, openness + market.opennessSpread * (2 * draw.uniform(3) - 1))
        employers.approaches[employer] =
          draws.thing(employer, part: 1, in: 0, for: .employer).uniform(0) < market.approaching
      }
      let posts = neighbourhood.postsPerYouth * Float(neighbourhood.youths)
      for employer in range {
        employers.posts[employer] *= posts / weights
        employers.sidePosts[employer] = employers.posts[employer] * rules.legalMarket.sidePosts
      }
    }
    return employers
  }

  /// Recruiters of all places, kind by kind, from the place's criminal demand and opportunity.
  func recruiters(_ places: Places) -> Recruiters {
    var kinds: [UInt8] = []
    var sizes: [Float] = []
    for (place, neighbourhood) in city.neighbourhoods.enumerated() {
      let draw = draws.thing(place, in: 0, for: .place)
      var carry = draw.uniform(0)
      for kind in IllegalWork.kinds.indices {
        let hands = self.hands(kind, in: neighbourhood)
        let exact = hands / rules.demand.handsEach + carry
        let number = Int(exact)
        carry = exact - Float(number)
        guard number > 0 else { continue }
        kinds += Array(repeating: UInt8(kind), count: number)
        // Where a kind wants fewer hands than one recruiter has, it gets one with the fitting chance; so no place loses demand.
        let size = hands < rules.demand.handsEach ? rules.demand.handsEach : hands / Float(number)
        sizes += Array(repeating: size, count: number)
      }
      places.firstRecruiter[place + 1] = Int32(kinds.count)
    }
    let recruiters = Recruiters(count: kinds.count)
    for recruiter in kinds.indices {
      let draw = draws.thing(recruiter, in: 0, for: .recruiter)
      recruiters.kind[recruiter] = kinds[recruiter]
      recruiters.size[recruiter] = sizes[recruiter]
      recruiters.rounding[recruiter] = draw.uniform(0)
      recruiters.threat[recruiter] = style(rules.recruiting.threats, draw.uniform(1))
      recruiters.online[recruiter] = style(rules.recruiting.online, draw.uniform(2))
    }
    return recruiters
  }

  private func style(_ usual: Float, _ u: Float) -> Float {
    min(1, usual * (1 + Founding.styleSpread * (2 * u - 1)))
  }

  /// Hands of a kind that recruiters of a place want.
  func hands(_ kind: Int, in place: City.Neighbourhood) -> Float {
    let shares = rules.work.shares
    let total = max(1e-6, shares.reduce(0, +))
    let opportunity = max(0, place.opportunity / 0.5)
    let power = opportunity > 0 ? Elementary.exp(rules.work.opportunityTies[kind] * Elementary.log(opportunity)) : 0
    return rules.demand.level * place.criminalDemand * Float(place.youths) / 1000 * shares[kind] / total * power
  }

  /// All youths: ages spread evenly, schooling and work as usual for the age, contacts chosen last.
  ///
  /// Place by place in parallel: who is met may live anywhere, so contacts wait until everybody is there.
  func people(_ world: World, pool: WorkerPool?) {
    func each(_ body: @Sendable (LocalWeek) -> Void) {
      guard let pool else { return (0..<world.places.count).forEach { body(world.localWeek($0)) } }
      pool.forEach(world.places.count) { body(world.localWeek($0)) }
    }
    let span = UInt32((Ages.exit - Ages.first) * Ages.weeksPerYear)
    each { here in
      for row in here.rows {
        let draw = draws.youth(row, of: world.youths, in: here.week, for: .entryState)
        let weeks = Ages.first * Ages.weeksPerYear + draw.below(0, Int(span))
        world.youths.born[row] = here.week - Int32(weeks)
        rules.population.enter(row, here)
        begin(row, draw, here)
        rules.population.settle(row, here)
      }
    }
    each { here in
      for row in here.rows {
        for k in 0..<Youths.contactsEach {
          world.youths.contacts[row * Youths.contactsEach + k] = Int32(rules.peers.choose(k, for: row, here))
        }
      }
    }
  }

  /// Whoever is past the usual age of leaving school has left it, qualified, and looks for work.
  private func begin(_ row: Int, _ draw: DrawBlock, _ here: LocalWeek) {
    let youths = here.youths
    let years = youths.years(row, in: here.week)
    let track = Int(youths.traits[row].track.rawValue)
    guard years > rules.schooling.leaving[track] + draw.uniform(1) else { return }
    youths.traits[row].qualified = true
    youths.status[row].activity = .neither
    if draw.uniform(2) < rules.schooling.straightToWork { here.world.schoolLeavers.post(Int32(row), from: here.place) }
  }
}
