import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("No parameter states displacement") struct DisplacementTests {
  /// Every way in which one place can matter to another, at zero.
  private static let cutOff = busy.merging([
    "recruiting.acrossLinks": 0, "peers.acrossLinks": 0, "peers.anywhere": 0, "legalMarket.acrossLinks": 0,
    "surroundings.own": 1,
  ]) { $1 }
  private let city = smallCity(places: 3, youths: 90)

  private func programmes() -> [Programme] {
    [
      programme(OutreachCoaching.self, ["coaches": 6, "caseload": 5]),
      programme(Enforcement.self, ["intensity": 4]), programme(JobPlacement.self, ["places": 10]),
    ]
  }

  @Test("With all reach across links at zero, policy in one place leaves every number of the others as it was")
  func nothingCrosses() throws {
    let book = assumptions(DisplacementTests.cutOff)
    let bare = try run(city, policy(city), book, weeks: 40)
    for programme in programmes() {
      let treated = try run(city, policy(city, [programme], only: [2]), book, weeks: 40)
      #expect(treated.places[2] != bare.places[2], "\(programme.name) does something where it runs")
      #expect(treated.places[0] == bare.places[0] && treated.places[1] == bare.places[1], "\(programme.name)")
    }
  }

  @Test("With all reach across links at zero, no column of another place changes")
  func noColumnChanges() {
    let burnt = settledWorld(city, assumptions(DisplacementTests.cutOff))
    let bare = burnt.copy(under: policy(city))
    let treated = burnt.copy(under: policy(city, programmes(), only: [2]))
    live(bare, weeks: 30)
    live(treated, weeks: 30)
    let others = bare.places.rows(0).lowerBound..<bare.places.rows(1).upperBound
    #expect(
      others.allSatisfy { row in
        var before = bare.youths.portrait(row)
        var after = treated.youths.portrait(row)
        before[3] = 0  // the number of a participant's record means nothing by itself
        after[3] = 0
        return before == after
      })
  }

  @Test(
    "Each way across links by itself carries an effect to other places",
    arguments: ["recruiting.acrossLinks", "peers.acrossLinks", "peers.anywhere", "legalMarket.acrossLinks"])
  func eachWayCarries(way: String) throws {
    var open = DisplacementTests.cutOff
    open[way] = 1
    open["illegalMarket.peers"] = 4
    let book = assumptions(open)
    let city = smallCity(places: 3, youths: 120, demand: 200)
    let bare = try run(city, policy(city), book, weeks: 100)
    let treated = try run(city, policy(city, programmes(), only: [2]), book, weeks: 100)
    #expect(treated.places[0] != bare.places[0] || treated.places[1] != bare.places[1])
  }

  @Test("With the reach that is assumed, policy in one place changes others")
  func defaultsCross() throws {
    let city = smallCity(places: 3, youths: 120, demand: 200)
    let bare = try run(city, policy(city), weeks: 100)
    for programme in programmes() {
      let treated = try run(city, policy(city, [programme], only: [2]), weeks: 100)
      #expect(treated.places[0] != bare.places[0] || treated.places[1] != bare.places[1], "\(programme.name)")
    }
  }
}
