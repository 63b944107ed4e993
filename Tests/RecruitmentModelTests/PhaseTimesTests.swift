import SimulationKernel
import Testing

@testable import RecruitmentModel

@Suite("The time of each phase") struct PhaseTimesTests {
  private let city = smallCity(places: 4, youths: 60)

  @Test("A run that is timed gives what a run that is not timed gives, with one thread and with three")
  func results() throws {
    let busyPolicy = policy(city, world: eventful, fourProgrammes())
    let plain = try run(city, busyPolicy, burnIn: 10, weeks: 12)
    for threads in [1, 3] {
      let times = PhaseTimes()
      let timed = try run(city, busyPolicy, burnIn: 10, weeks: 12, threads: threads, watch: RunWatch(times: times))
      #expect(timed == plain)
      for phase in WeekPhase.allCases { #expect(times[phase] > .zero, "\(phase)") }
    }
  }

  @Test("Every moment between a beginning and an end belongs to one phase, and a reset forgets all")
  func sums() {
    let times = PhaseTimes()
    let start = ContinuousClock.now
    times.begin()
    for phase in WeekPhase.allCases { times.end(phase) }
    times.end(.record)
    let sum = WeekPhase.allCases.reduce(Duration.zero) { $0 + times[$1] }
    #expect(sum > .zero && sum <= ContinuousClock.now - start)
    times.reset()
    #expect(WeekPhase.allCases.allSatisfy { times[$0] == .zero })
  }
}
