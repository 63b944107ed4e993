import Parameters
import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Target groups") struct TargetGroupTests {
  private let city = smallCity(places: 2, youths: 30)

  private func group(_ text: String) -> TargetGroup { programme(OutreachCoaching.self, "{ who: \(text) }").group }

  @Test("Each word of 'who' admits those whom it names, and leaves out all others")
  func admits() {
    let table: [(text: String, holds: (YouthProfile) -> Bool)] = [
      ("{}", { _ in true }), ("{ fromAge: 15, toAge: 17 }", { (15...17).contains($0.age) }),
      ("{ sex: 'male' }", { $0.male }), ("{ sex: 'female' }", { !$0.male }), ("{ sex: 'any' }", { _ in true }),
      ("{ activity: ['neither'] }", { $0.activity == .neither }), ("{ activity: 'work' }", { $0.activity == .work }),
      ("{ activity: ['work', 'school'] }", { $0.activity != .neither }), ("{ activity: 'all' }", { _ in true }),
      ("{ household: 'multiProblem' }", { $0.multiProblem }), ("{ household: 'any' }", { _ in true }),
      ("{ record: 'with' }", { $0.record }), ("{ record: 'without' }", { !$0.record }),
      ("{ fromAge: 20, sex: 'male', record: 'with' }", { $0.age >= 20 && $0.male && $0.record }),
    ]
    for (text, holds) in table {
      let group = group(text)
      for profile in YouthProfile.all where group.admits(profile) != holds(profile) {
        Issue.record("\(text) and \(profile)")
      }
    }
    #expect(YouthProfile.all.count == 15 * 3 * 32 && Set(YouthProfile.all).count == YouthProfile.all.count)
  }

  @Test(
    "A target group of nobody whom the kind can serve is named with its place, and whom the kind can serve",
    arguments: [
      ("{ who: { toAge: 15 } }", "jobPlacement", "16 to 26, activity neither"),
      ("{ who: { activity: ['work'] } }", "jobPlacement", "16 to 26, activity neither"),
      ("{ who: { activity: ['school', 'work'], fromAge: 18 } }", "jobPlacement", "16 to 26, activity neither"),
      ("{ who: { toAge: 13 } }", "outreachCoaching", "14 to 26, activity school, work, neither"),
      ("{ who: { activity: [] } }", "outreachCoaching", "14 to 26, activity school, work, neither"),
      ("{ who: { involvement: [] } }", "outreachCoaching", "14 to 26, activity school, work, neither"),
      ("{ who: { toAge: 16 } }", "jobPlacement", nil), ("{ who: { toAge: 14 } }", "outreachCoaching", nil),
      ("{ who: { sex: 'female', record: 'with', activity: 'neither' } }", "jobPlacement", nil),
    ])
  func nobody(text: String, kind: String, served: String?) throws {
    let type = try #require(Registry.intervention(named: kind))
    let error = served.map {
      "a.json5:1:8: error: 'who' leaves nobody whom \(kind) can serve\n  it can serve ages \($0)"
    }
    #expect(programmeProblems(text, kind: type, in: city) == (error.map { [$0] } ?? []))
  }

  @Test(
    "A wrong word in 'who' is named with its place, and the nearest given",
    arguments: [
      (
        "{ who: { sex: 'mal' } }",
        "15: error: interventions.firm.who.sex is \"mal\", must be one of any, male or female\n  did you mean 'male'?"
      ),
      (
        "{ who: { activity: ['scool'] } }",
        "21: error: interventions.firm.who.activity[0] is \"scool\", must be one of school, work or neither\n"
          + "  did you mean 'school'?"
      ),
      (
        "{ who: { contactsOf: 'involve' } }",
        "22: error: interventions.firm.who.contactsOf is \"involve\", must be any or involved\n"
          + "  did you mean 'involved'?"
      ),
      ("{ who: { risk: 6 } }", "16: error: interventions.firm.who.risk is 6, outside 0...5 (factor)"),
      (
        "{ assign: 'lots' }",
        "11: error: interventions.firm.assign is \"lots\", must be one of risk, lot or firstCome\n  did you mean 'lot'?"
      ),
    ])
  func words(text: String, error: String) {
    #expect(programmeProblems(text, kind: OutreachCoaching.self, in: city) == ["a.json5:1:" + error])
  }

  @Test("A programme aimed where nobody lives is refused")
  func emptyPlaces() {
    let bare = City.Neighbourhood(
      name: "Haven", municipality: "Havens", x: 9, y: 9, youths: 0, deprivation: 1, multiProblemShare: 0.2,
      postsPerYouth: 5, criminalDemand: 1_000, opportunity: 1, institutionalTrust: 0.1)
    let port = City(neighbourhoods: city.neighbourhoods + [bare], links: city.links)
    for (text, column) in [("names: ['Haven']", 19), ("municipality: 'Havens'", 26)] {
      #expect(
        programmeProblems("{ where: { \(text) } }", in: port)
          == ["a.json5:1:\(column): error: no youths live in the places chosen"])
    }
    #expect(programmeProblems("{ where: { names: ['Haven', 'Wijk 0'] } }", in: port) == [])
  }

  /// Who gets a seat of six noticed youths of whom each is something of his own.
  private func seated(_ who: String) -> [Int] {
    let coaching = programme(OutreachCoaching.self, "{ who: \(who) }")
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1).copy(
      under: aimed(city, [coaching]))
    world.beginWeek()
    world.notice(6, by: .safety)
    world.youths.status[1].involvement = .errands
    world.youths.status[2].involvement = .regular
    world.youths.status[3].involvement = .recruiter
    world.youths.involvedContacts[4] = 1
    world.youths.stress[5] = 0.9
    Referral().step(world)
    return world.seated
  }

  @Test("Involvement, involved contacts and risk decide over each youth who is referred")
  func referred() {
    #expect(seated("{}") == [0, 1, 2, 3, 4, 5])
    #expect(seated("{ involvement: ['none'] }") == [0, 4, 5])
    #expect(seated("{ involvement: ['errands'] }") == [1])
    #expect(seated("{ involvement: ['regular'] }") == [2, 3])
    #expect(seated("{ contactsOf: 'involved' }") == [4])
    // 0.25 by stress and 0.25 by a missing bond; 1 by involvement; 0.8 / 6 by contacts; 0.2 by more stress.
    #expect(seated("{ risk: 0.6 }") == [1, 2, 3, 4, 5])
    #expect(seated("{ risk: 0.65 }") == [1, 2, 3, 5])
    #expect(seated("{ risk: 1.4 }") == [1, 2, 3] && seated("{ risk: 1.6 }") == [])
  }

  @Test("Who has grown out of the target group keeps the seat while the kind can do something")
  func growsOut() {
    let coaching = programme(
      OutreachCoaching.self, "{ turnover: 0, persistence: 1, who: { toAge: 18, activity: 'school' } }")
    let world = World(city: city, rules: assumptions(), draws: draws(), firstWeek: 1).copy(
      under: aimed(city, [coaching]))
    world.beginWeek()
    world.notice(1, by: .safety)
    Referral().step(world)
    world.youths.born[0] -= 52
    world.youths.status[0].activity = .neither
    world.rules.guidance.step(0, world.localWeek(0))
    #expect(world.seated == [0])
  }
}
