@testable import RecruitmentModel

/// A run in which every measure counts something, with all that can be recorded.
struct RecordedRun {
  static let city = smallCity(places: 3, youths: 150, demand: 150)
  static let weekly = ["in_school", "hires", "prevalence", "mean_wage"].compactMap { Outcome.named($0) }
  static let everything = Recording(period: 4, weekly: weekly, events: Set(EventKind.allCases))
  /// The usual four, a second programme of a kind that takes seats, and what alone makes some measures count.
  static let policy = RecruitmentModelTests.policy(
    city, world: eventful,
    fourProgrammes() + [
      programme(OutreachCoaching.self, name: "more coaches", ["coaches": 1, "weeks": 6]),
      programme(ResilienceTraining.self), programme(Diversion.self),
    ])

  /// The run, burn-in included.
  static func record(
    _ recording: Recording = everything, weeks: Int = 110, threads: Int = 1, watch: RunWatch = RunWatch()
  ) throws -> RunRecord {
    try run(
      city, policy, burnIn: 60, weeks: weeks, recording: recording, threads: threads, watch: watch)
  }
}
