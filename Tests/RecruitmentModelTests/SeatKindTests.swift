import Foundation
import Parameters
import Testing

@testable import RecruitmentModel

/// The kinds that work through seats, and the one that works through employers.
@Suite("Kinds with seats, and employers") struct SeatKindTests {
  /// Each kind with settings at which both ends of every range differ from it.
  static let kinds: [(kind: any Intervention.Type, settings: [String: Double])] = [
    (
      EmployerEngagement.self,
      ["employers": 3, "contact": 0.5, "openness": 0.1, "approaching": 0.5, "image": 0.1, "posts": 0.1]
    ),
    (JobGuidance.self, ["seats": 200, "searchHelp": 0.3, "fit": -0.3, "applications": 0.05, "weeks": 8]),
    (IncomeSupport.self, ["youths": 30, "amount": 60, "debtRelief": 0.5, "applications": 0.05, "weeks": 8]),
    (
      CredibleMessengers.self,
      [
        "messengers": 3, "caseload": 6, "style": 0.5, "habituationFading": 2, "fit": 0.5, "persistence": 0.5,
        "weeks": 8,
      ]
    ),
    (
      SchoolToWork.self,
      ["places": 200, "backToSchool": 2, "dropoutGuard": 0.3, "qualification": 0.02, "firstJob": 0.5, "weeks": 12]
    ),
    (
      FamilySupport.self,
      ["families": 200, "intensity": 0.5, "burdenRelief": 0.5, "dropoutGuard": 0.3, "offending": -0.1, "weeks": 12]
    ),
    (BehaviouralTraining.self, ["seats": 20, "desistance": 0.1, "weeks": 10]),
    (
      AfterCare.self,
      [
        "seats": 200, "referral": 0.5, "vouching": 0.5, "searchHelp": 0.4, "bondTarget": 0.1, "offending": -0.2,
        "weeks": 10,
      ]
    ),
    (ExitProtection.self, ["seats": 10, "callsForHelp": 0.05, "desistance": 0.3, "weeks": 8]),
  ]

  private func seat(_ kind: any Intervention.Type, _ settings: [String: Double] = [:]) -> SeatEffects {
    var seat = SeatEffects()
    programme(kind, settings).intervention.act(on: &seat)
    return seat
  }

  private func place(
    _ kind: any Intervention.Type, _ settings: [String: Double] = [:], strength: Float = 1, exposure: Float = 1
  ) -> PlaceEffects {
    var place = PlaceEffects()
    let course = Course(strength: strength, weeks: 10, exposure: exposure, youths: 500, employers: 80)
    programme(kind, settings).intervention.act(on: &place, in: course)
    return place
  }

  private func expected(_ change: (inout SeatEffects) -> Void) -> SeatEffects {
    var seat = SeatEffects()
    change(&seat)
    return seat
  }

  private func expected(_ change: (inout PlaceEffects) -> Void) -> PlaceEffects {
    var place = PlaceEffects()
    change(&place)
    return place
  }

  @Test("Guidance to work fills days, changes search and fit, by default neither, and opens a desk")
  func jobGuidance() {
    #expect(seat(JobGuidance.self) == expected { $0.offending = -0.1 }, "A33 finds nothing on work, A32 less crime")
    #expect(
      seat(JobGuidance.self, ["searchHelp": 0.4, "fit": -1, "offending": 0])
        == expected {
          $0.searchHelp = 0.4
          $0.offerFit = -1
        })
    #expect(
      place(JobGuidance.self, ["applications": 0.08], strength: 0.5) == expected { $0.applications = 0.5 * 0.08 })
    #expect(place(JobGuidance.self, strength: 0) == PlaceEffects())
  }

  @Test("Income support adds money and takes burdens away; what other seats do is kept")
  func incomeSupport() {
    #expect(
      seat(IncomeSupport.self, ["amount": 80, "debtRelief": 0.6])
        == expected {
          $0.incomeAdded = 80
          $0.burdenRelief = 0.6
        })
    var both = expected { $0.burdenRelief = 0.9 }
    programme(IncomeSupport.self, ["debtRelief": 0.6]).intervention.act(on: &both)
    #expect(both.burdenRelief == 0.9 && both.incomeAdded == 50, "a burden is not taken away twice")
    #expect(place(IncomeSupport.self, ["applications": 0.1]) == expected { $0.applications = 0.1 })
  }

  @Test("Messengers who confront do nothing by default, and harm where that is said; a bond comes from support alone")
  func credibleMessengers() {
    #expect(seat(CredibleMessengers.self) == SeatEffects(), "A24 finds nothing")
    #expect(seat(CredibleMessengers.self, ["confrontingEffect": 0.5]) == expected { $0.acceptance = 0.5 })
    #expect(
      seat(CredibleMessengers.self, ["confrontingEffect": 0.5, "sessions": 0.5]) == expected { $0.acceptance = 0.25 })
    let settings = ["style": 1.0, "supportingEffect": -0.4, "habituationFading": 2, "fit": 0.6, "persistence": 0.7]
    let supporting = expected {
      $0.acceptance = -0.4
      $0.habituationFading = 2
      $0.coachMeetings = 1
      $0.coachFit = 0.6
      $0.coachPersistence = 0.7
    }
    #expect(seat(CredibleMessengers.self, settings) == supporting)
    let often = seat(CredibleMessengers.self, settings.merging(["sessions": 3]) { $1 })
    #expect(often.coachMeetings == 3 && often.acceptance == -0.4, "more sessions build the bond alone")
    let mixed = seat(CredibleMessengers.self, settings.merging(["style": 0.25, "confrontingEffect": 0.4]) { $1 })
    #expect(near(mixed.acceptance, 0.75 * 0.4 - 0.25 * 0.4) && near(mixed.habituationFading, 1.25))
    #expect(mixed.coachMeetings == 0.25)
    let idle = programme(CredibleMessengers.self, ["sessions": 0, "confrontingEffect": 1]).intervention
    #expect(idle.seats == 0)
  }

  @Test("School to work writes the way back, the guard, the qualification and the first job")
  func schoolToWork() {
    #expect(
      seat(SchoolToWork.self, ["backToSchool": 3, "dropoutGuard": 0.4, "qualification": 0.01, "firstJob": 0.6])
        == expected {
          $0.backToSchool = 3
          $0.dropoutGuard = 0.4
          $0.qualification = 0.01
          $0.firstJob = 0.6
        })
  }

  @Test("Family support works in proportion to its intensity, by default not on offending")
  func familySupport() {
    let half = seat(
      FamilySupport.self, ["intensity": 0.5, "burdenRelief": 0.8, "dropoutGuard": 0.4, "offending": 0.2])
    #expect(near(half.burdenRelief, 0.4) && near(half.dropoutGuard, 0.2) && near(half.offending, 0.1))
    #expect(seat(FamilySupport.self).offending == 0, "A20 finds no difference")
    #expect(programme(FamilySupport.self, ["intensity": 0]).intervention.seats == 0)
  }

  @Test("Training in behaviour changes offending and offers accepted, by half of what A10 and A11 find")
  func behaviouralTraining() {
    let (all, violent) = (log(1 - 0.315), log(1 - 0.475))
    let byDefault = seat(BehaviouralTraining.self)
    #expect(abs(Double(byDefault.offending + byDefault.violence) - violent / 2) < 0.005)
    // What is left for other offences, at the usual share of violence, makes the whole.
    let others = log((exp(all) - 0.35 * exp(violent)) / 0.65)
    #expect(abs(Double(byDefault.offending) - others / 2) < 0.005)
    #expect(abs(Double(byDefault.acceptance) - all / 2) < 0.005)
    #expect(byDefault.desistance == 0)
    #expect(
      seat(
        BehaviouralTraining.self, ["offending": 0.2, "violence": -0.1, "acceptance": -0.5, "desistance": 0.4])
        == expected {
          $0.offending = 0.2
          $0.violence = -0.1
          $0.acceptance = -0.5
          $0.desistance = 0.4
        })
    func takesContacts(_ settings: [String: Node]) -> Bool {
      reading(block(settings)) { BehaviouralTraining($0) }.takesContacts
    }
    #expect(!takesContacts([:]) && takesContacts(["wholeGroups": .bool(true)]))
  }

  @Test("After-care proposes those released and writes what helps them, by default not on offending")
  func afterCare() {
    let settings = ["vouching": 0.7, "searchHelp": 0.5, "bondTarget": 0.2, "offending": -0.3]
    #expect(
      seat(AfterCare.self, settings)
        == expected {
          $0.vouching = 0.7
          $0.searchHelp = 0.5
          $0.bondTarget = 0.2
          $0.offending = -0.3
        })
    #expect(seat(AfterCare.self).offending == 0)
    #expect(place(AfterCare.self, ["referral": 0.8], strength: 0.5) == expected { $0.releaseReferral = 0.5 * 0.8 })
  }

  @Test("Protection takes part of a threat away, and lets youths ask for it")
  func exitProtection() {
    #expect(
      seat(ExitProtection.self, ["protection": 0.7, "desistance": 0.3])
        == expected {
          $0.threatProtection = 0.7
          $0.desistance = 0.3
        })
    #expect(
      place(ExitProtection.self, ["callsForHelp": 0.1], strength: 0.5) == expected { $0.callsForHelp = 0.5 * 0.1 })
  }

  @Test("What employers do is in proportion to the share of them who were reached, and ends with the programme")
  func employerEngagement() {
    let settings = [
      "employers": 8.0, "contact": 0.6, "openness": 0.2, "approaching": 0.5, "image": 0.1, "posts": 0.3,
    ]
    let all = place(EmployerEngagement.self, settings, exposure: 100_000)
    let everyone = expected {
      $0.employerContact = 0.6
      $0.employerOpenness = 0.2
      $0.employerReach = 0.5
      $0.sectorImage = 0.1
      $0.legalPosts = 1.3
    }
    #expect(all == everyone)
    // Ten weeks of 8 employers out of 80: each has been missed with chance exp(-1).
    let some = place(EmployerEngagement.self, settings, exposure: 10)
    let share = 1 - 0.367_879_441
    #expect(near(some.employerContact, 0.6 * share) && near(some.employerOpenness, 0.2 * share))
    #expect(near(some.employerReach, 0.5 * share) && near(some.sectorImage, 0.1 * share))
    #expect(near(some.legalPosts, 1 + 0.3 * share))
    #expect(place(EmployerEngagement.self, settings, strength: 0, exposure: 10) == PlaceEffects())
    #expect(programme(EmployerEngagement.self, ["employers": 8]).intervention.staff == 4)
    var empty = PlaceEffects()
    programme(EmployerEngagement.self).intervention
      .act(on: &empty, in: Course(strength: 1, weeks: 1, exposure: 1, youths: 0, employers: 0))
    #expect(empty == PlaceEffects(), "where there is no employer there is nobody to reach")
  }

  @Test("Each kind suits those it is for")
  func suits() {
    func suited(_ kind: any Intervention.Type, _ isMeant: (YouthProfile) -> Bool) {
      let intervention = programme(kind).intervention
      for youth in YouthProfile.all where intervention.suits(youth) != isMeant(youth) {
        Issue.record("\(kind.kind): \(youth)")
      }
    }
    suited(JobGuidance.self) { $0.age >= 16 && $0.activity == .neither }
    suited(IncomeSupport.self) { $0.multiProblem || ($0.age >= 18 && $0.activity == .neither) }
    suited(CredibleMessengers.self) { $0.age >= 14 }
    suited(SchoolToWork.self) { $0.age >= 16 && $0.age <= 22 && !$0.qualified }
    suited(FamilySupport.self) { $0.multiProblem }
    suited(BehaviouralTraining.self) { _ in true }
    suited(AfterCare.self) { $0.record }
    suited(ExitProtection.self) { $0.threatened }
  }
}
