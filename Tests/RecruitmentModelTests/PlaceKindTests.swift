import Parameters
import Testing

@testable import RecruitmentModel

@Suite("Interventions that work on places") struct PlaceKindTests {
  /// A course in a place with a quarter of the youths whom the programme is for.
  private func course(_ strength: Float, weeks: Int = 1, exposure: Float? = nil) -> Course {
    Course(
      strength: strength, weeks: weeks, exposure: exposure ?? strength * Float(weeks), youths: 1_000, youthsHere: 250,
      employers: 50)
  }

  /// What a kind with some settings does in a place where nothing else runs, or besides what does.
  private func effects(
    _ kind: any Intervention.Type, _ settings: [String: Double], _ course: Course, over place: PlaceEffects = .init()
  ) -> PlaceEffects {
    var place = place
    programme(kind, settings).intervention.act(on: &place, in: course)
    return place
  }

  /// The kinds of this suite, each with all its settings away from where they would do nothing.
  static let kinds: [(kind: any Intervention.Type, settings: [String: Double])] = [
    (SchoolSignalling.self, ["trained": 0.5, "sensitivity": 3, "falseAlarms": 2, "handOver": 0.4]),
    (EarlySignalling.self, ["workers": 2, "street": 0.5, "home": 0.25, "online": 1, "falseAlarms": 0.5]),
    (ResilienceTraining.self, ["pupilsPerYear": 5_200, "gain": 0.2, "fading": 0.02]),
    (SchoolHub.self, ["openingHours": 10, "reach": 0.5, "hoursOutside": 20, "bond": 0.2, "dropoutGuard": 0.4]),
    (YouthWork.self, ["places": 400, "hours": 5, "hoursOutside": 20, "bond": 0.3, "noticing": 2]),
    (SituationalMeasures.self, ["coverage": 0.5, "effect": 0.4]),
    (
      OnlinePrevention.self,
      ["coverage": 0.5, "blocked": 0.4, "detection": 3, "falseAlarms": 2, "acceptance": -0.2]
    ),
    (Diversion.self, ["offered": 0.5, "uptake": 0.8, "delay": 10, "patience": 10, "effect": -0.1]),
    (NeighbourhoodRenewal.self, ["pace": 0.052, "limit": 0.2]),
  ]

  private func effects(
    _ kind: any Intervention.Type, _ course: Course, over place: PlaceEffects = .init()
  ) -> PlaceEffects {
    effects(kind, PlaceKindTests.kinds.first { $0.kind == kind }?.settings ?? [:], course, over: place)
  }

  private func declarations(of kind: any Intervention.Type) -> [Declaration] {
    let read = ParameterReader(nil, path: "", problems: ProblemLog())
    _ = kind.init(read)
    return read.declarations
  }

  /// School, street, home, online.
  private func numbers(_ sources: BySource) -> [Float] { (0..<4).map { sources[$0] } }

  @Test("Teachers raise detection, false alarms and handing over at school, by the share trained")
  func schoolSignalling() {
    let half = effects(SchoolSignalling.self, course(0.5))
    #expect(numbers(half.detection) == [1.5, 1, 1, 1] && numbers(half.falseAlarms) == [1.25, 1, 1, 1])
    #expect(near(half.handOverFrom.school, 0.1) && half.handOver == 0)
    let full = effects(SchoolSignalling.self, course(1))
    #expect(full.detection.school == 2 && full.falseAlarms.school == 1.5 && near(full.handOverFrom.school, 0.2))
  }

  @Test("Workers raise detection in the street, at home and online, not at school, and false alarms with it")
  func earlySignalling() {
    let half = effects(EarlySignalling.self, course(0.5))
    #expect(numbers(half.detection) == [1, 1.5, 1.25, 2] && numbers(half.falseAlarms) == [1, 1.25, 1.125, 1.5])
    #expect(half.handOver == 0 && half.handOverFrom == BySource(0))
    #expect(numbers(effects(EarlySignalling.self, course(1)).detection) == [1, 2, 1.5, 3])
  }

  @Test("Pupils trained are shared over places by youths; what they gain does not depend on how many they are")
  func resilienceTraining() {
    let half = effects(ResilienceTraining.self, course(0.5))
    #expect(near(half.pupilsTrained, 12.5), "a hundred a week, half of them, a quarter of these here")
    #expect(half.resilienceGain == 0.2 && half.resilienceFading == 0.02)
    let full = effects(ResilienceTraining.self, course(1))
    #expect(near(full.pupilsTrained, 25) && full.resilienceGain == 0.2)
    let two = effects(
      ResilienceTraining.self, ["pupilsPerYear": 15_600, "gain": -0.1, "fading": 0.01], course(1), over: full)
    #expect(near(two.pupilsTrained, 100) && near(two.resilienceGain, 0.25 * 0.2 - 0.75 * 0.1))
    #expect(two.resilienceFading == 0.02)
  }

  @Test("By default training adds nothing to resilience, diversion nothing to proneness, awareness nothing to refusing")
  func evidenceBeforeWishes() {
    #expect(effects(ResilienceTraining.self, [:], course(1)).resilienceGain == 0)
    #expect(effects(Diversion.self, [:], course(1)).diversionEffect == 0)
    #expect(effects(OnlinePrevention.self, [:], course(1)).onlineAcceptance == 0)
    #expect(effects(SchoolHub.self, [:], course(1)).dropoutGuard == 0)
    for (kind, setting) in [
      (ResilienceTraining.self as any Intervention.Type, "gain"), (Diversion.self, "effect"),
      (OnlinePrevention.self, "acceptance"), (SchoolHub.self, "dropoutGuard"),
    ] {
      let range = declarations(of: kind).first { $0.name == setting }
      #expect((range?.low ?? 0) < 0 && (range?.high ?? 0) > 0, "\(kind.kind).\(setting) can do harm as well")
    }
  }

  @Test("An open school binds pupils and takes them off the street, by its share of their free hours")
  func schoolHub() {
    let half = effects(SchoolHub.self, course(0.5))
    #expect(near(half.schoolBond, 0.025) && near(half.dropoutGuard, 0.05) && near(half.pupilExposure, 0.875))
    #expect(half.streetExposure == 1 && half.bondTarget == 0)
    let full = effects(SchoolHub.self, course(1))
    #expect(near(full.schoolBond, 0.05) && near(full.pupilExposure, 0.75))
    let longer = ["openingHours": 40.0, "reach": 0.5, "hoursOutside": 20, "bond": 0.2]
    #expect(
      near(effects(SchoolHub.self, longer, course(1)).schoolBond, 0.1), "nobody has more free hours than there are")
  }

  @Test("Youth work binds youths, takes them off the street and notices them, by the share that comes")
  func youthWork() {
    let half = effects(YouthWork.self, course(0.5))
    #expect(near(half.bondTarget, 0.015) && near(half.streetExposure, 0.95) && near(half.detection.street, 1.1))
    #expect(half.schoolBond == 0 && half.pupilExposure == 1)
    let full = effects(YouthWork.self, course(1))
    #expect(near(full.bondTarget, 0.03) && near(full.streetExposure, 0.9) && near(full.detection.street, 1.2))
    let tooMany = ["places": 9_000.0, "hours": 20, "hoursOutside": 20, "bond": 0.3]
    #expect(effects(YouthWork.self, tooMany, course(1)).bondTarget == 0.3, "there are only a thousand youths")
  }

  @Test("Situational measures lower the opportunity, each programme what the others left")
  func situationalMeasures() {
    let half = effects(SituationalMeasures.self, course(0.5))
    #expect(near(half.opportunity, 0.9) && half.demand == 1)
    let full = effects(SituationalMeasures.self, course(1))
    #expect(near(full.opportunity, 0.8))
    #expect(near(effects(SituationalMeasures.self, course(1), over: full).opportunity, 0.64))
  }

  @Test("Online prevention blocks approaches and notices youths online, and nowhere else")
  func onlinePrevention() {
    let half = effects(OnlinePrevention.self, course(0.5))
    #expect(near(half.onlineReach, 0.9) && near(half.onlineAcceptance, -0.05))
    #expect(numbers(half.detection) == [1, 1, 1, 1.5] && numbers(half.falseAlarms) == [1, 1, 1, 1.25])
    #expect(half.streetExposure == 1)
    let full = effects(OnlinePrevention.self, course(1))
    #expect(near(full.onlineReach, 0.8) && near(full.onlineAcceptance, -0.1) && full.detection.online == 2)
  }

  @Test("Fewer first-time suspects complete a plan the later it is offered; two programmes never divert more than all")
  func diversion() {
    let half = effects(Diversion.self, course(0.5))
    #expect(near(half.diverted, 0.1), "half of the four in ten that are left of eight after ten weeks")
    #expect(near(half.diversionEffect, -0.1), "each plan has its full effect while the programme grows in")
    let full = effects(Diversion.self, course(1))
    #expect(near(full.diverted, 0.2))
    let prompt = effects(Diversion.self, ["offered": 0.5, "uptake": 0.8, "delay": 0], course(1))
    #expect(near(prompt.diverted, 0.4))
    let all = effects(Diversion.self, ["offered": 1, "uptake": 1, "delay": 0, "effect": 0.3], course(1), over: full)
    #expect(near(all.diverted, 1) && near(all.diversionEffect, 0.2 * -0.1 + 0.8 * 0.3))
  }

  @Test("Renewal grows with the time at full strength, up to its limit")
  func neighbourhoodRenewal() {
    #expect(near(effects(NeighbourhoodRenewal.self, course(1, weeks: 10)).renewal, 0.01))
    #expect(near(effects(NeighbourhoodRenewal.self, course(0.5, weeks: 10)).renewal, 0.005))
    #expect(effects(NeighbourhoodRenewal.self, course(1, weeks: 520)).renewal == 0.2)
  }

  @Test("After the end only renewal and the fading of training are left; everything else is gone")
  func afterTheEnd() {
    for (kind, settings) in PlaceKindTests.kinds {
      let running = effects(kind, settings, course(1, weeks: 10))
      #expect(running != PlaceEffects(), "\(kind.kind) does something")
      let after = effects(kind, settings, course(0, weeks: 100, exposure: 10))
      var left = PlaceEffects()
      if kind == NeighbourhoodRenewal.self { left.renewal = running.renewal }
      if kind == ResilienceTraining.self { left.resilienceFading = running.resilienceFading }
      #expect(after == left, "\(kind.kind)")
    }
  }

  @Test("Nothing is written and nothing is paid at size zero, whatever else is set; twice the size costs twice as much")
  func size() {
    for (kind, settings) in PlaceKindTests.kinds {
      let none = settings.merging([kind.size: 0]) { $1 }
      #expect(effects(kind, none, course(1, weeks: 10)) == PlaceEffects(), "\(kind.kind)")
      func units(_ factor: Double) -> (staff: Float, places: Float) {
        let size = (settings[kind.size] ?? 0) * factor
        let intervention = programme(kind, settings.merging([kind.size: size]) { $1 }).intervention
        return (intervention.staff, intervention.placeUnits)
      }
      #expect(units(0) == (0, 0), "\(kind.kind)")
      #expect(units(1).staff + units(1).places > 0, "\(kind.kind)")
      #expect(
        near(units(0.5).staff, Double(units(1).staff) / 2) && near(units(0.5).places, Double(units(1).places) / 2),
        "\(kind.kind)")
      #expect((kind.costs.staff != nil) == (units(1).staff > 0) && (kind.costs.place != nil) == (units(1).places > 0))
    }
  }
}
