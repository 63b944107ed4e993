#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread of the operating system.
@safe
struct WorkerThread {
  private let handle: pthread_t

  /// Starts a thread that runs `body`; nil where the system refuses.
  init?(_ body: @escaping @Sendable () -> Void) {
    let start = unsafe Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Darwin)
      var made: pthread_t?
    #else
      var made = pthread_t()
    #endif
    // Safe: the thread takes over the reference that was retained for it; where there is no thread it is given back.
    let status = unsafe pthread_create(
      &made, nil,
      { address in
        #if canImport(Darwin)
          let body = unsafe Unmanaged<ThreadBody>.fromOpaque(address).takeRetainedValue()
        #else
          guard let address = unsafe address else { return nil }
          let body = unsafe Unmanaged<ThreadBody>.fromOpaque(address).takeRetainedValue()
        #endif
        body.run()
        return nil
      }, start.toOpaque())
    guard status == 0 else {
      unsafe start.release()
      return nil
    }
    #if canImport(Darwin)
      guard let made = unsafe made else { return nil }
    #endif
    handle = made
  }

  /// Waits until the thread has ended; once for each thread.
  func join() {
    // Safe: the handle is of a thread that was started and not joined before.
    var result: UnsafeMutableRawPointer?
    unsafe pthread_join(handle, &result)
  }

  /// Lets other threads run.
  static func yield() {
    sched_yield()
  }
}

/// What a new thread is to do, as an object whose address can be handed to the system.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

/// Lets threads sleep until something has become true, and wakes them.
@safe
final class Bell: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init() {
    // Safe: both stay at their address until `deinit`, when nobody can use them any more.
    unsafe mutex = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe condition = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe condition.initialize(to: pthread_cond_t())
    let statuses = unsafe (pthread_mutex_init(mutex, nil), pthread_cond_init(condition, nil))
    precondition(statuses == (0, 0), "the system has no room for a lock")
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Sleeps until `isTrue`; whoever makes it true must ring afterwards.
  func wait(until isTrue: () -> Bool) {
    // Safe: both were initialised; the lock is held from the question to the sleep, so no ring falls in between.
    unsafe pthread_mutex_lock(mutex)
    while !isTrue() { unsafe pthread_cond_wait(condition, mutex) }
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Wakes all who sleep.
  func ring() {
    unsafe pthread_mutex_lock(mutex)
    unsafe pthread_cond_broadcast(condition)
    unsafe pthread_mutex_unlock(mutex)
  }
}

/// How many cores are in service.
func coresInService() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
