import SimulationKernel
import Synchronization
import Testing

@Suite struct BackgroundQueueTests {
  @Test("Work is done in the order in which it is handed over, one piece at a time")
  func order() {
    let queue = BackgroundQueue()
    let done = Mutex<[Int]>([])
    let atOnce = Atomic<Int>(0)
    let most = Atomic<Int>(0)
    for index in 0..<2_000 {
      queue.add {
        let now = atOnce.add(1, ordering: .relaxed).newValue
        most.max(now, ordering: .relaxed)
        done.withLock { $0.append(index) }
        atOnce.subtract(1, ordering: .relaxed)
      }
    }
    queue.finish()
    #expect(done.withLock { $0 } == Array(0..<2_000))
    #expect(most.load(ordering: .relaxed) == 1)
  }

  @Test("finish waits for all work that was handed over, from any thread")
  func finishWaits() {
    for _ in 0..<50 {
      let queue = BackgroundQueue()
      let sum = Atomic<Int>(0)
      let slow = Mutex<Double>(1)
      WorkerPool(threads: 3).forEach(30) { index in
        queue.add {
          slow.withLock { number in for _ in 0..<2_000 { number = (number + 2 / number) / 2 } }
          sum.add(index, ordering: .relaxed)
        }
      }
      queue.finish()
      #expect(sum.load(ordering: .relaxed) == 29 * 15)
    }
  }

  @Test("Work that follows finish is done at once by whoever hands it over, and finishing again is no error")
  func afterFinish() {
    let queue = BackgroundQueue()
    queue.finish()
    let done = Mutex<[Int]>([])
    for index in 0..<3 {
      queue.add { done.withLock { $0.append(index) } }
      #expect(done.withLock { $0 } == Array(0...index))
    }
    queue.finish()
  }

  @Test("A queue that goes does what was handed over first, and one without work goes at once")
  func goesAway() {
    let done = Mutex(0)
    do {
      let queue = BackgroundQueue()
      for _ in 0..<100 { queue.add { done.withLock { $0 += 1 } } }
    }
    #expect(done.withLock { $0 } == 100)
    for _ in 0..<100 { _ = BackgroundQueue() }
  }

  @Test("Work may hand over more work")
  func nested() {
    let queue = BackgroundQueue()
    let done = Mutex<[Int]>([])
    queue.add {
      done.withLock { $0.append(1) }
      queue.add { done.withLock { $0.append(2) } }
    }
    queue.finish()
    #expect(done.withLock { $0 } == [1, 2])
  }
}
