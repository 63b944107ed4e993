import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Who was involved in which week") struct InvolvementHistoryTests {
  /// Places of 1, 70 and 130 youths: less than a word, and more, none of them whole words.
  private static let city: City = {
    let city = smallCity(places: 3, youths: 130, demand: 200)
    let sizes = [1, 70, 130]
    return City(
      neighbourhoods: city.neighbourhoods.enumerated().map { index, place in
        City.Neighbourhood(
          name: place.name, municipality: place.municipality, x: place.x, y: place.y, youths: sizes[index],
          deprivation: place.deprivation, multiProblemShare: place.multiProblemShare,
          postsPerYouth: place.postsPerYouth, criminalDemand: place.criminalDemand, opportunity: place.opportunity,
          institutionalTrust: place.institutionalTrust)
      }, links: city.links)
  }()

  @Test("Every bit is the status at the end of its week, in the last year of the burn-in and in the run")
  func bits() throws {
    let burnt = World(
      city: Self.city, rules: assumptions(busy), draws: draws(), firstWeek: 1 - 60, keepsHistory: true)
    var involved: [Int: [Bool]] = [:]
    func lived(_ world: World) {
      live(world, weeks: 1)
      involved[Int(world.week)] = (0..<world.youths.count).map { world.youths.status[$0].isInvolved }
    }
    for _ in 0..<60 { lived(burnt) }
    let before = try #require(burnt.history)
    let history = InvolvementHistory(places: burnt.places, continuing: before, weeks: 20)
    let world = World(continuing: burnt, under: .none, copying: true, history: history)
    for _ in 0..<20 { lived(world) }
    #expect(history.weeks == -51...20 && before.weeks == -51...0)
    for week in -51...20 {
      for place in 0..<3 {
        let rows = world.places.rows(place)
        let expected = rows.map { involved[week]?[$0] == true }
        #expect(
          rows.indices.map { history.involvement($0 - rows.lowerBound, of: place, in: week...week) == 1 } == expected)
        #expect(history.involved(in: place, week: week) == expected.count { $0 })
      }
    }
    #expect(involved.values.reduce(0) { $0 + $1.count { $0 } } > 1_000)
    #expect(history.involvement(3, of: 1, in: -60...(-52)) == 0 && history.involved(in: 1, week: 21) == 0)
    let row = world.places.rows(2).lowerBound + 100
    let week = try #require((-51...0).first { involved[$0]?[row] == true && involved[$0 + 1]?[row] == false } ?? 0)
    #expect(
      history.involvement(100, of: 2, in: week...week + 1)
        == (involved[week]?[row] == true ? 2 : 0) + (involved[week + 1]?[row] == true ? 1 : 0))
  }

  @Test(
    "A burn-in shorter than a year has a shorter history, and none without a burn-in", arguments: [0, 1, 20, 52, 53])
  func shortBurnIn(weeks: Int) throws {
    let places = Places(city: Self.city)
    let before = InvolvementHistory(places: places, burnIn: weeks)
    #expect(before.weeks == (weeks == 0 ? nil : 1 - min(52, weeks)...0))
    #expect(InvolvementHistory(places: places, continuing: before, weeks: 3).weeks == 1 - min(52, weeks)...3)
  }

  @Test("Nobody's row, generation or week of birth depends on policy, so a person is found again in the baseline")
  func samePersons() {
    let burnt = settledWorld(RecordedRun.city)
    let one = burnt.copy()
    let other = burnt.copy(under: RecordedRun.policy)
    for _ in 0..<120 {
      live(one, weeks: 1)
      live(other, weeks: 1)
      #expect(one.youths.born.array == other.youths.born.array)
      #expect(one.youths.generation.array == other.youths.generation.array)
    }
    #expect(one.digest != other.digest && one.youths.generation.array.contains { $0 > 0 })
  }

  @Test("A run that is verified checks that the history counts whom the places count, and names what does not")
  func check() throws {
    let world = World(
      city: smallCity(places: 2), rules: assumptions(busy), draws: draws(), firstWeek: -20, keepsHistory: true)
    live(world, weeks: 10)
    world.counts.fill(0)
    live(world, weeks: 1)
    try world.checkHistory()
    let row = try #require((100..<200).first { !world.youths.status[$0].isInvolved })
    let counted = (100..<200).count { world.youths.status[$0].isInvolved }
    world.youths.status[row].involvement = .errands
    world.history?.write(world.localWeek(1))
    let broken = #expect(throws: Breach.self) { try world.checkHistory() }
    #expect(
      broken?.message == "it counts \(Double(counted)) youths involved, the history \(counted + 1)")
    #expect(broken?.place == 1)
  }

  @Test("Memory of histories is a bit for each youth and week: of the burn-in, of the run and of the baseline")
  func memory() {
    // One word, two and three for a week.
    let words = Double(52 + 2 * (52 + 10)) * 6
    #expect(MemoryEstimate.histories(city: Self.city, burnIn: 80, weeks: 10) == words * 8)
    #expect(MemoryEstimate.histories(city: Self.city, burnIn: 0, weeks: 10) == 20 * 6 * 8)
  }
}
