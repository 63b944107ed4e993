import SimulationKernel
import Testing

@testable import Experiments

@Suite("The plain workload") struct PlainWorkloadTests {
  private static let draws = Draws(seed: 3, replication: 2)

  /// Sizes with empty places, places of one youth, and places that begin anywhere in a block of draws.
  @Test(
    "The fast week gives what the reference gives, bit for bit, after every week, with one thread and with three",
    arguments: [0, 1, 399, 1_003, 2_811], [1, 3])
  func reference(youths: Int, threads: Int) {
    let pool = WorkerPool(threads: threads)
    var fast = PlainWorkload(youths: youths, draws: Self.draws)
    var slow = PlainWorkload(youths: youths, draws: Self.draws)
    #expect(fast.digest == slow.digest)
    for week in 1...8 {
      fast.live(weeks: 1, pool: pool)
      slow.liveByReference(weeks: 1)
      #expect(fast.digest == slow.digest, "week \(week)")
    }
  }

  @Test("A later state, in which most are out of school and many involved, is the reference's too")
  func later() {
    let pool = WorkerPool(threads: 1)
    var fast = PlainWorkload(youths: 900, draws: Self.draws)
    var slow = PlainWorkload(youths: 900, draws: Self.draws)
    fast.live(weeks: 150, pool: pool)
    slow.liveByReference(weeks: 150)
    #expect(fast.digest == slow.digest)
    #expect(fast.census.involved > 90 && fast.census.inSchool < 90)
    slow.liveByReference(weeks: 1)
    #expect(fast.digest != slow.digest)
  }

  /// Counts of a week of many, against the chances of the definition; four standard deviations of a binomial.
  @Test("Jobs are found and lost, schools and crime left, with their chances")
  func chances() {
    let town = PlainTown(youths: 40_000, side: 20, draws: Self.draws)
    let before = town.status.array
    town.live(1, WorkerPool(threads: 1))
    let pairs = Array(zip(before, town.status.array))
    func check(_ chance: Double, _ from: (PlainStatus) -> Bool, _ to: (PlainStatus) -> Bool) {
      let among = pairs.filter { from($0.0) }
      let events = Double(among.count { to($0.1) })
      let (mean, number) = (chance * Double(among.count), Double(among.count))
      #expect(number > 500 && abs(events - mean) < 4 * (number * chance * (1 - chance)).squareRoot())
    }
    check(0.02, { !$0.contains(.atWork) }, { $0.contains(.atWork) })
    check(0.01, { $0.contains(.atWork) }, { !$0.contains(.atWork) })
    check(0.02, { $0.contains(.inSchool) }, { !$0.contains(.inSchool) })
    check(0.005, { $0.contains(.involved) }, { !$0.contains(.involved) })
    #expect(!pairs.contains { !$0.0.contains(.inSchool) && $0.1.contains(.inSchool) })
  }

  @Test("A place has the neighbours that the grid gives it, and feels a quarter of their mean share")
  func pressure() {
    let town = PlainTown(youths: 400, side: 20, draws: Self.draws)
    let degrees = (0..<400).map(town.grid.degree)
    #expect(degrees.count { $0 == 2 } == 4 && degrees.count { $0 == 3 } == 72 && degrees.count { $0 == 4 } == 324)
    town.share.fill(0)
    town.share[21] = 0.5
    town.share[1] = 0.25
    let (inner, edge) = (Float(0.25) / 4, Float(0.5) / 3)
    #expect(town.pressure(21) == 0.5 + 0.25 * inner)
    #expect(town.pressure(1) == 0.25 + 0.25 * edge)
    #expect([20, 22, 41].allSatisfy { town.pressure($0) > 0 } && town.pressure(42) == 0)
  }

  @Test("Stress moves a twentieth of the way a week, up for the jobless out of school and down for all others")
  func drift() {
    let town = PlainTown(youths: 800, side: 20, draws: Self.draws)
    let (before, status) = (town.stress.array, town.status.array)
    town.live(1, WorkerPool(threads: 1))
    for row in before.indices {
      let target: Float = status[row].isDisjoint(with: [.inSchool, .atWork]) ? 0.8 : 0.2
      #expect(town.stress[row] == before[row] + 0.05 * (target - before[row]))
    }
  }

  @Test("Nobody's stretch of recruitment ends above the bound of the place")
  func bound() {
    for pressure: Float in [0, 0.1, 0.37, 1, 1.25] {
      let bound = PlainEvents.bound(pressure: pressure)
      for stress: Float in [0, 0.2, 0.8, 0.9999, 1] {
        for resilience: Float in [0, 0x1p-24, 0.5, 1] {
          #expect(
            PlainEvents.recruited(pressure: pressure, stress: stress, resilience: resilience) <= bound)
        }
      }
    }
  }
}
