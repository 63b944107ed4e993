import SimulationKernel
import Synchronization
import Testing

@Suite struct WorkerPoolTests {
  @Test("Each index is worked once, in many rounds of many sizes", arguments: [1, 2, 4, 8])
  func eachIndexOnce(threads: Int) {
    let pool = WorkerPool(threads: threads)
    #expect(pool.threads == threads)
    for round in 0..<300 {
      let count = round * 37 % 113
      let calls = Column(count: 113, repeating: 0)
      pool.forEach(count) { calls[$0] += 1 }
      #expect(calls.array == (0..<113).map { $0 < count ? 1 : 0 })
    }
  }

  @Test("What one round writes the next one reads, wherever it runs", arguments: [1, 2, 4, 8])
  func barrier(threads: Int) {
    let pool = WorkerPool(threads: threads)
    let (size, rounds) = (64, 500)
    let columns = [Column(count: size, repeating: 0), Column(count: size, repeating: 0)]
    for round in 0..<rounds {
      let (old, new) = (columns[round & 1], columns[1 - round & 1])
      // Each reads its neighbour's value of the round before: a missing barrier gives a lower number.
      pool.forEach(size) { i in new[i] = max(old[i], old[(i + 1) % size]) + 1 }
    }
    #expect(columns[rounds & 1].array == Array(repeating: rounds, count: size))
  }

  @Test("Results do not depend on the number of threads")
  func sameResults() {
    func result(threads: Int) -> UInt64 {
      let pool = WorkerPool(threads: threads)
      let draws = Draws(seed: 4, replication: 2)
      let values = Column(count: 200, repeating: Float(0))
      for week in 0..<20 as Range<Int32> {
        pool.forEach(200) { i in
          let block = draws.block(UInt32(i), 0, week: week, purpose: 1)
          values[i] = Elementary.logistic(values[i] + block.uniform(0) - block.uniform(1))
        }
      }
      var digest = Digest()
      values.hash(into: &digest)
      return digest.value
    }
    let alone = result(threads: 1)
    #expect([2, 3, 4, 8].map { result(threads: $0) } == [alone, alone, alone, alone])
  }

  @Test("Two threads do share the work")
  func sharing() {
    let pool = WorkerPool(threads: 2)
    let waiting = Atomic<Int>(0)
    // Each body waits until both have begun: with one thread at work this would never end.
    pool.forEach(2) { _ in
      waiting.add(1, ordering: .sequentiallyConsistent)
      while waiting.load(ordering: .sequentiallyConsistent) < 2 {}
    }
    #expect(waiting.load(ordering: .relaxed) == 2)
  }

  @Test("Threads that went to sleep wake up for the next round")
  func sleepers() async throws {
    let pool = WorkerPool(threads: 4)
    let total = Atomic<Int>(0)
    for _ in 0..<10 {
      pool.forEach(100) { total.add($0, ordering: .relaxed) }
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(total.load(ordering: .relaxed) == 10 * 4_950)
  }

  @Test("A caller that finds nothing left to do waits for a long body of another thread")
  func longBodies() {
    let pool = WorkerPool(threads: 4)
    let ends = Column(count: 4, repeating: 0)
    for _ in 0..<5 {
      ends.fill(0)
      pool.forEach(4) { i in
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(3 * i)
        while clock.now < end {}
        ends[i] = 1
      }
      #expect(ends.array == [1, 1, 1, 1])
    }
  }

  @Test("No indices is no work, and many pools can come and go")
  func emptyAndShortLived() {
    for threads in 1...6 {
      let pool = WorkerPool(threads: threads)
      pool.forEach(0) { _ in Issue.record("there is no index") }
    }
    for _ in 0..<50 { WorkerPool(threads: 3).forEach(3) { _ in } }
  }

  @Test("A body may use another pool")
  func nestedPools() {
    let outer = WorkerPool(threads: 2)
    let total = Atomic<Int>(0)
    outer.forEach(6) { _ in
      let inner = WorkerPool(threads: 2)
      for _ in 0..<10 { inner.forEach(10) { total.add($0, ordering: .relaxed) } }
    }
    #expect(total.load(ordering: .relaxed) == 6 * 10 * 45)
  }

  @Test("Using a pool inside its own work stops the program", arguments: [1, 2])
  func nestedUse(threads: Int) async {
    await #expect(processExitsWith: .failure) { [threads] in
      let pool = WorkerPool(threads: threads)
      pool.forEach(3) { _ in pool.forEach(3) { _ in } }
    }
  }

  @Test("There is at least one core")
  func cores() {
    #expect(WorkerPool.availableCores >= 1)
  }
}
