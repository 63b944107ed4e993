import Parameters
import Testing

@testable import RecruitmentModel

@Suite("Places where no youths live") struct EmptyPlaceTests {
  /// The usual ring with one more place, which has everything but youths.
  private func ring(empty: Int, linked: Bool) -> City {
    let usual = smallCity(places: 4, youths: 60, demand: 120)
    var places = usual.neighbourhoods
    places.insert(
      City.Neighbourhood(
        name: "Haven", municipality: "Even", x: 9, y: 9, youths: 0, deprivation: 1, multiProblemShare: 0.2,
        postsPerYouth: 5, criminalDemand: 1_000, opportunity: 1, institutionalTrust: 0.1), at: empty)
    func moved(_ place: Int) -> Int { place < empty ? place : place + 1 }
    var links = usual.links.map { City.Link(from: moved($0.from), to: moved($0.to), weight: $0.weight) }
    if linked {
      for other in 0..<4 {
        links.append(City.Link(from: moved(other), to: empty, weight: 0.5))
        links.append(City.Link(from: empty, to: moved(other), weight: 0.25))
      }
    }
    return City(neighbourhoods: places, links: links)
  }

  @Test("A city runs with them wherever they stand, and nothing happens there", arguments: [0, 2, 4])
  func runs(place: Int) throws {
    let city = ring(empty: place, linked: true)
    let record = try run(
      city, policy(city, world: eventful, fourProgrammes()), burnIn: 40, weeks: 60, watch: RunWatch(verify: true))
    #expect(record.places[place].values.allSatisfy { $0 == 0 })
    #expect(record.total[.recruitmentsFirst] > 0 && record.total[.hires] > 0)
    #expect(record.total.values.allSatisfy { $0.isFinite })
  }

  @Test("One without links leaves every other place as it was, to the last bit")
  func elsewhere() throws {
    let with = ring(empty: 4, linked: false)
    let without = smallCity(places: 4, youths: 60, demand: 120)
    let one = try run(with, policy(with, world: eventful, fourProgrammes()), burnIn: 30, weeks: 40)
    let other = try run(without, policy(without, world: eventful, fourProgrammes()), burnIn: 30, weeks: 40)
    #expect(Array(one.places.prefix(4)) == other.places)
    #expect(one.periods == other.periods)
  }

  @Test("No choice by deprivation falls on one while there are others")
  func mostDeprived() {
    let city = ring(empty: 1, linked: true)
    func chosen(_ number: Double) -> [Bool] {
      let problems = ProblemLog()
      let node = block(["where.mostDeprived": number])
      let read = ParameterReader(node, path: "", problems: problems)
      let places = Programme(name: "a", kind: Enforcement.self, read: read).area.places(in: city, problems: problems)
      #expect(problems.isEmpty)
      return places
    }
    #expect(chosen(1) == [false, false, false, false, true])
    #expect(chosen(4) == [true, false, true, true, true])
    #expect(chosen(5) == [true, true, true, true, true])
  }
}
