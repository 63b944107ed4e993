import Parameters
import Testing

@testable import RecruitmentModel

@Suite("Policies") struct PolicyTests {
  private let city = smallCity(places: 4, youths: 10)

  /// What is wrong with a programme of enforcement whose block reads so.
  private func problems(_ text: String, kind: any Intervention.Type = Enforcement.self) -> [String] {
    let log = ProblemLog()
    let node = JSON5.parse(Array(text.utf8), file: "a.json5", into: log)
    let read = ParameterReader(node, path: "interventions.firm", subject: kind.kind, problems: log)
    let programme = Programme(name: "firm", kind: kind, read: read)
    read.finish()
    if log.isEmpty { _ = programme.area.places(in: city, problems: log) }
    return log.problems.map(\.description)
  }

  @Test("Every mistake in a programme is named with its place")
  func programmeErrors() {
    let table: [(text: String, errors: [String])] = [
      ("{}", []),
      (
        "{ start: 10, end: 5 }", ["a.json5:1:19: error: end is week 5, before start, which is week 10"]
      ),
      (
        "{ who: { fromAge: 20, toAge: 15 } }",
        [
          "a.json5:1:3: error: 'who' is not a setting of enforcement\n"
            + "  its settings are intensity, focus, presence, trustCost, start, end, ramp, rollout, where, cost"
        ]
      ),
      (
        "{ where: { names: [] } }",
        [
          "a.json5:1:19: error: interventions.firm.where.names is a list of 0 values, must be a text in quotes or a list of them"
        ]
      ),
      (
        "{ where: { names: ['Wijk 1', 3] } }",
        [
          "a.json5:1:19: error: interventions.firm.where.names is a list of 2 values, must be a text in quotes or a list of them"
        ]
      ),
      (
        "{ where: { names: ['Wijk 1'], mostDeprived: 2 } }",
        [
          "a.json5:1:45: error: 'where' chooses places in 2 ways\n"
            + "  give one of names, municipality, mostDeprived, worst"
        ]
      ),
      (
        "{ where: { names: ['Wijk 11'] } }",
        ["a.json5:1:19: error: 'Wijk 11' is not a neighbourhood of the city\n  did you mean 'Wijk 1'?"]
      ),
      (
        "{ where: { mostDeprived: 5 } }",
        ["a.json5:1:26: error: mostDeprived is 5, but the city has 4 neighbourhoods"]
      ),
    ]
    for (text, errors) in table { #expect(problems(text) == errors, "\(text)") }
    #expect(
      problems("{ who: { fromAge: 20, toAge: 15 } }", kind: OutreachCoaching.self)
        == ["a.json5:1:19: error: fromAge is 20, above toAge, which is 15"])
    let unknown = problems("{ where: { municipality: 'Evn' } }")
    #expect(unknown.count == 1)
    #expect(unknown.first?.contains("error: 'Evn' is not a municipality of the city\n  did you mean 'Even'?") == true)
    let unread = problems("{ intensty: 1 }")
    #expect(unread.first?.contains("'intensty' is not a setting of enforcement\n  did you mean 'intensity'?") == true)
  }

  @Test("What never comes into force, or not fully, is noted")
  func notes() {
    func notes(_ settings: [String: Node], world: [String: Node] = [:], weeks: Int) -> [String] {
      let programme = Programme(
        name: "firm", kind: Enforcement.self,
        read: ParameterReader(block(settings), path: "interventions.firm", problems: ProblemLog()))
      let world = WorldSettings(ParameterReader(block(world), path: "world", problems: ProblemLog()))
      return Policy(world: world, programmes: [programme], treated: [[true]]).notes(weeks: weeks).map(\.description)
    }
    #expect(notes([:], weeks: 10) == [])
    #expect(notes(["start": .number(10)], weeks: 10) == [])
    #expect(
      notes(["start": .number(11)], weeks: 10)
        == ["'firm' starts in week 11, after the last week, 10, and never runs"])
    #expect(notes(["ramp": .number(10)], weeks: 10) == [])
    #expect(
      notes(["ramp": .number(40)], weeks: 10)
        == ["'firm' reaches 25 % of its strength at most; its ramp is longer than it runs"])
    #expect(
      notes([:], world: ["recession.from": .number(20), "recession.to": .number(30)], weeks: 10)
        == ["the recession begins in week 20, after the last week, 10, and never comes"])
    #expect(
      notes([:], world: ["recession.depth": .number(0.4)], weeks: 10)
        == ["the recession has no first week and never comes"])
  }

  @Test("Coaches who plan more meetings than their hours allow are noted")
  func hoursNote() {
    func notes(_ settings: [String: Double]) -> [String] {
      let coaching = programme(OutreachCoaching.self, name: "street coaches", settings)
      return policy(city, [coaching]).notes(weeks: 10).map(\.description)
    }
    #expect(
      notes(["intensity": 2])
        == ["'street coaches': coach hours allow 1.28 meetings per youth and week, less than the 2 planned"])
    #expect(
      notes(["intensity": 2.5, "caseload": 8])
        == ["'street coaches': coach hours allow 2.4 meetings per youth and week, less than the 2.5 planned"])
    #expect(notes(["intensity": 2, "caseload": 8]) == [])
    #expect(notes(["intensity": 2, "coaches": 0]) == [])
  }

  @Test(
    "A recession without a last week, or one that ends before it begins, is refused",
    arguments: [
      (
        "{ recession: { from: 9 } }",
        "a.json5:1:22: error: the recession that begins in week 9 has no last week\n  give 'to', its last week"
      ),
      (
        "{ recession: { from: 9, to: 4 } }",
        "a.json5:1:29: error: the recession ends in week 4, before it begins in week 9"
      ),
    ])
  func recessionErrors(text: String, error: String) {
    let log = ProblemLog()
    let node = JSON5.parse(Array(text.utf8), file: "a.json5", into: log)
    _ = WorldSettings(ParameterReader(node, path: "world", problems: log))
    #expect(log.problems.map(\.description) == [error])
  }

  @Test("Places are chosen by name, by municipality, by deprivation, or all of them")
  func places() {
    func places(_ settings: [String: Node]) -> [Bool] {
      let area = reading(block(settings)) { Programme(name: "", kind: Enforcement.self, read: $0).area }
      return area.places(in: city, problems: ProblemLog())
    }
    #expect(places([:]) == [true, true, true, true])
    #expect(places(["where.names": .array([.string("Wijk 0"), .string("Wijk 2")])]) == [true, false, true, false])
    #expect(places(["where.names": .string("Wijk 3")]) == [false, false, false, true])
    #expect(places(["where.municipality": .string("Oneven")]) == [false, true, false, true])
    #expect(places(["where.mostDeprived": .number(2)]) == [false, false, true, true])
  }

  @Test("A programme runs from its start to its end, and grows in")
  func schedule() {
    func strengths(_ settings: [String: Double], _ weeks: [Int]) -> [Float] {
      weeks.map { programme(Enforcement.self, settings).schedule.strength(in: $0) }
    }
    #expect(strengths([:], [0, 1, 5_000]) == [0, 1, 1])
    #expect(strengths(["start": 3, "end": 6, "ramp": 2], [2, 3, 4, 5, 6, 7]) == [0, 0.5, 1, 1, 1, 0])
    func exposure(_ settings: [String: Double], _ week: Int) -> Float {
      let schedule = programme(Enforcement.self, settings).schedule
      return schedule.exposure(until: week, from: schedule.start)
    }
    #expect(
      [2, 3, 4, 5, 6, 7, 99].map { exposure(["start": 3, "end": 6, "ramp": 2], $0) } == [
        0, 0.5, 1.5, 2.5, 3.5, 3.5, 3.5,
      ])
    #expect(exposure([:], 10) == 10)
    let ramped = policy(city, [programme(OutreachCoaching.self, ["coaches": 2, "caseload": 5, "ramp": 4])])
    #expect((0...5).map { ramped.openSeats(0, in: $0) } == [0, 3, 5, 8, 10, 10])
  }

  @Test("The world's settings become effects from week 1 on; before, everything is as found")
  func world() {
    let world = settings([
      "jobAvailability": 0.8, "policing": 2, "cooperation": 0.6, "recession.from": 5, "recession.to": 6,
      "recession.depth": 0.5, "criminalDemand": 1.5, "recruiterThreat": 0.5, "wages": 1.1, "benefits": 0.9,
      "regularOffer": 0.2,
    ])
    #expect(world.effects(in: 0) == settings().effects(in: 1))
    let now = world.effects(in: 4)
    #expect(now.legalPosts == 0.8 && now.wages == 1.1 && now.benefits == 0.9 && now.regularOffer == 0.2)
    #expect(now.arrestHands == 2 && now.arrestRecruiters == 2 && now.presence == 1 && now.handOver == 0.6)
    #expect(now.demand == 1.5 && now.threat == 0.5 && now.delay == 1 && now.trustCost == 0)
    #expect([5, 6, 7].map { world.effects(in: $0).legalPosts } == [0.4, 0.4, 0.8])
  }

  @Test("Each intervention writes what it says, in proportion to its strength")
  func effects() {
    func course(strength: Float = 1, weeks: Int) -> Course {
      Course(strength: strength, weeks: weeks, exposure: strength * Float(weeks), youths: 1_000, employers: 50)
    }
    var place = PlaceEffects()
    programme(Enforcement.self, ["intensity": 2, "focus": 0.75, "presence": 0.5, "trustCost": 0.1]).intervention
      .act(on: &place, in: course(strength: 0.5, weeks: 1))
    #expect(place.arrestRecruiters == 2.5 && place.arrestHands == 1.5)
    #expect(place.presence == 0.5 && place.trustCost == 0.1)
    place = PlaceEffects()
    let cooperation = programme(Cooperation.self, ["raise": 0.4, "backing": 10, "staffTrained": 0.5]).intervention
    cooperation.act(on: &place, in: course(weeks: 5))
    #expect(near(place.handOver, 0.2) && near(place.delay, 1 - 0.125))
    var seat = SeatEffects()
    programme(OutreachCoaching.self, ["intensity": 3, "hours": 20, "hoursPerMeeting": 2, "caseload": 5]).intervention
      .act(on: &seat)
    #expect(seat.coachMeetings == 2, "twenty hours for five youths, two hours each time")
    programme(JobPlacement.self, ["wageTopUp": 60, "employerContact": 0.7]).intervention.act(on: &seat)
    #expect(seat.placement == 1 && seat.wageTopUp == 60 && seat.employerContact == 0.7 && seat.coachMeetings == 2)
  }

  @Test("Coaching takes youths of 14 and over, placement those of 16 and over with neither school nor work")
  func suits() {
    func profile(_ age: Int, _ activity: Activity) -> YouthProfile {
      YouthProfile(age: age, activity: activity, multiProblem: false, record: false)
    }
    let coaching = programme(OutreachCoaching.self).intervention
    #expect(!coaching.suits(profile(13, .school)) && coaching.suits(profile(14, .school)))
    let placement = programme(JobPlacement.self).intervention
    #expect(!placement.suits(profile(15, .neither)) && placement.suits(profile(16, .neither)))
    #expect(!placement.suits(profile(20, .school)) && !placement.suits(profile(20, .work)))
  }
}
