import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("What programmes cost") struct CostTests {
  /// Places with 30, 0, 10 and 60 youths; the third is not treated.
  private static let city: City = {
    let whole = smallCity(places: 4)
    let youths = [30, 0, 10, 60]
    return City(
      neighbourhoods: zip(whole.neighbourhoods, youths).map { place, number in
        City.Neighbourhood(
          name: place.name, municipality: place.municipality, x: place.x, y: place.y, youths: number,
          deprivation: place.deprivation, multiProblemShare: 0.1, postsPerYouth: 0.3, criminalDemand: 60,
          opportunity: 0.5, institutionalTrust: 0.5)
      }, links: whole.links)
  }()

  private func policy(_ programme: Programme) -> Policy {
    Policy(world: settings(), programmes: [programme], treated: [[true, true, false, true]])
  }

  @Test("Staff is paid for by strength, where the youths are; no youths, no cost")
  func staff() throws {
    let coaches = programme(
      OutreachCoaching.self,
      ["coaches": 3, "caseload": 1, "start": 2, "ramp": 2, "end": 5, "cost.perStaff": 52_000])
    let record = try run(Self.city, policy(coaches), burnIn: 2, weeks: 8)
    // Half a week of three coaches at 1,000 euro a week, then three whole ones; a third for 30 of 90 youths.
    let costs = record.places.map { $0[.cost] }
    #expect(record.programmes.map(\.costs) == [[10_500]] && costs[1] == 0 && costs[2] == 0)
    #expect(abs(costs[0] - 3_500) < 1e-9 && abs(costs[3] - 7_000) < 1e-9)
    #expect(record.periods.map { ($0[.cost] * 1e6).rounded() / 1e6 } == [7_500, 3_000])
    #expect(Outcome.named("cost")?.value(record.total) == record.total[.cost])
    #expect(record.groups.allSatisfy { $0[.cost] == 0 })
    #expect(policy(coaches).plannedCosts(weeks: 8, in: Self.city) == [[10_500]])
  }

  @Test("A place costs by the size and the strength there, in every inhabited place that is treated")
  func places() throws {
    let police = programme(
      Enforcement.self, ["intensity": 2, "start": 50, "ramp": 4, "cost.perPlace": 5_200])
    let record = try run(Self.city, policy(police), burnIn: 2, weeks: 54)
    // 200 euro a week in each of two places: a quarter of it in week 50, all of it from week 53 on.
    let costs = record.programmes[0].costs.map { $0.rounded() }
    #expect(costs == [600, 800])
    #expect(record.programmes[0].cost.rounded() == 1_400)
    #expect(record.places.map { $0[.cost].rounded() } == [700, 0, 0, 700])
    let planned = policy(police).plannedCosts(weeks: 54, in: Self.city)
    #expect(planned.map { $0.map { $0.rounded() } } == [[600, 800]])
  }

  @Test("A price of a place is paid for each unit of size in each place, by every kind that has one")
  func perPlace() throws {
    for kind in Registry.interventions where kind.costs.place != nil {
      let text = "\(kind.kind): \(kind.size)"
      let priced = programme(kind, [kind.size: 0.05, "cost.perPlace": 52_000])
      let planned = policy(priced).plannedCosts(weeks: 52, in: Self.city)[0]
      // Two inhabited places of the three that are treated.
      #expect(planned.count == 1 && abs(planned[0] - 2 * 0.05 * 52_000) < 0.01, "\(text) costs \(planned)")
    }
  }

  @Test("Renewal at its default pace costs 400,000 euro a place and year, and can be priced 25 times as high")
  func renewal() throws {
    for (settings, euro) in [([:], 400_000.0), (["cost.perPlace": 1_000_000_000.0], 10_000_000)] {
      let planned = policy(programme(NeighbourhoodRenewal.self, settings)).plannedCosts(weeks: 52, in: Self.city)
      #expect(abs(planned[0][0] / 2 - euro) < 1e-6 * euro)
    }
  }

  @Test("A seat costs while it is taken, where its holder lives, and never more than planned")
  func seats() throws {
    let places = programme(JobPlacement.self, ["places": 8, "weeks": 6, "start": 3, "cost.perSeat": 520])
    let record = try run(smallCity(), RecruitmentModelTests.policy(smallCity(), [places]), weeks: 60)
    let own = record.programmes[0]
    #expect(own.seatWeeksUsed > 20)
    #expect(abs(own.cost - 10 * own.seatWeeksUsed) < 1e-6)
    for place in record.places { #expect(abs(place[.cost] - 10 * place[.seatsUsed]) < 1e-6) }
    let planned = RecruitmentModelTests.policy(smallCity(), [places]).plannedCosts(weeks: 60, in: smallCity())
    #expect(planned == [[8 * 50 * 10, 8 * 8 * 10]] && own.cost < planned[0][0] + planned[0][1])
  }

  @Test("A roll-out pays for the places that it has reached, a learning policy for those where it is")
  func aimed() throws {
    let city = smallCity(places: 4, youths: 10)
    func costs(_ text: String) throws -> (places: [Double], planned: [Double], spent: [Double]) {
      let kinds: [any Intervention.Type] = [Enforcement.self, OutreachCoaching.self]
      let programmes = kinds.map { kind in
        programme(
          kind, "{ \(text), cost: \(kind.hasSeats ? "{ perStaff: 520 }" : "{ perPlace: 520 }") }")
      }
      let policy = RecruitmentModelTests.aimed(city, programmes)
      let record = try run(city, policy, burnIn: 2, weeks: 8)
      return (
        record.places.map { $0[.cost].rounded() }, policy.plannedCosts(weeks: 8, in: city).map { $0[0].rounded() },
        record.programmes.map { $0.cost.rounded() }
      )
    }
    // Ten euro a week for each place, and for each of twelve coaches shared by youths: 40 euro a place and week in all.
    let staged = try costs("rollout: { places: 1, every: 2, order: 'listed' }")
    #expect(staged.places == [320, 240, 160, 80])
    #expect(staged.planned == staged.spent && staged.spent == [200, 600])
    let learning = try costs("where: { worst: 1, by: 'neither', reviewEvery: 3 }")
    #expect(learning.planned == learning.spent && learning.spent == [80, 960])
    #expect(learning.places.reduce(0, +) == 1_040)
  }

  @Test("Costs change nothing else, and add up over places and programmes with any number of threads")
  func apart() throws {
    let free = ["cost.perSeat": 0.0, "cost.perStaff": 0, "cost.perPlace": 0]
    let city = smallCity(places: 6, youths: 50)
    func all(_ prices: [String: Double]) -> Policy {
      let kinds: [(any Intervention.Type, [String])] = [
        (OutreachCoaching.self, ["cost.perStaff"]), (JobPlacement.self, ["cost.perSeat"]),
        (Enforcement.self, ["cost.perPlace"]), (Cooperation.self, ["cost.perPlace"]),
      ]
      return RecruitmentModelTests.policy(
        city, kinds.map { kind, names in programme(kind, prices.filter { names.contains($0.key) }) })
    }
    let watch = RunWatch(verify: true)
    let record = try run(city, all([:]), watch: watch)
    let without = try run(city, all(free), watch: watch)
    #expect(
      record.digest == without.digest && without.total[.cost] == 0 && without.programmes.allSatisfy { $0.cost == 0 })
    #expect(record.programmes.allSatisfy { $0.cost > 0 })
    for threads in [2, 4] { #expect(try run(city, all([:]), threads: threads) == record) }
  }

  @Test("A burn-in costs nothing, nor does a run without programmes")
  func nothing() throws {
    #expect(try run(smallCity(), RecruitmentModelTests.policy(smallCity())).total[.cost] == 0)
    let world = settledWorld(smallCity(), weeks: 3).copy(
      under: RecruitmentModelTests.policy(smallCity(), fourProgrammes()))
    live(world, weeks: 3)
    #expect((0..<world.places.count).allSatisfy { world.tally($0)[.cost] == 0 }, "only a run has a ledger to pay from")
  }

  @Test("Every kind declares the prices of its units, and what it costs is proportional to its size")
  func proportional() throws {
    for kind in Registry.interventions {
      let list = ParameterReader(nil, path: "", problems: ProblemLog())
      _ = Programme(name: "", kind: kind, read: list)
      let prices = list.declarations.filter { $0.path.hasPrefix("cost.") }
      let units = [kind.costs.seat, kind.costs.staff, kind.costs.place].compactMap(\.self)
      #expect(prices.map { $0.defaultNode?.number } == units.map(\.euro), "\(kind.kind)")
      #expect(prices.allSatisfy { !$0.termNL.isEmpty && $0.unit == .euroPerYear }, "\(kind.kind)")
      let size = try #require(list.declarations.first { $0.path == kind.size }, "\(kind.kind) has its size")
      let high = try #require(size.high)
      let sizes = [0, high / 4, high / 2].map { size.kind == .count ? $0.rounded(.up) : $0 }
      let costs = sizes.map { value in
        let policy = RecruitmentModelTests.policy(smallCity(), [programme(kind, [kind.size: value])])
        return policy.plannedCosts(weeks: 4, in: smallCity())[0][0]
      }
      #expect(costs[0] == 0 && abs(costs[2] / costs[1] - sizes[2] / sizes[1]) < 1e-6, "\(kind.kind): \(costs)")
    }
  }
}
