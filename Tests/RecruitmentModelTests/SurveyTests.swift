import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("Survey") struct SurveyTests {
  @Test("A survey changes no result, and counts what the run counts")
  func neutral() throws {
    let plain = try RecordedRun.record(Recording(period: 52), weeks: 60)
    let surveyed = try RecordedRun.record(Recording(period: 52, survey: true), weeks: 60)
    #expect(plain.places == surveyed.places)
    let survey = try #require(surveyed.survey)
    #expect(plain.survey == nil)
    #expect(survey.years == 1)
    let registrations = surveyed.total[.suspectsFirst] + surveyed.total[.suspectsRepeat]
    #expect(survey.count(.suspected) <= registrations)
    #expect(survey.count(.suspected) > 0)
    #expect(survey.count(.suspectedFirst) <= survey.count(.suspected))
    #expect(survey.suspectedByPlace.reduce(0, +) == survey.count(.suspected))
    #expect(survey.count(.approachedRecruited) <= survey.count(.approached))
    #expect(survey.count(.neitherLeft) <= survey.count(.neitherThen))
  }

  @Test("Half of a tenth of five places is half of the first")
  func topTenth() {
    var record = SurveyRecord()
    #expect(record.shareOfTopTenth == nil)
    record.suspectedByPlace = [1, 6, 1, 1, 1]
    #expect(record.shareOfTopTenth == 0.3)
    record.suspectedByPlace = Array(repeating: 1, count: 20)
    #expect(abs((record.shareOfTopTenth ?? 0) - 0.1) < 1e-12)
  }
}
